<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>阅读隐私权政策(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>更改号码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>重新验证此号码(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除号码(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>更改密码(&amp;P)</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>更改姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>退出所有设备(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>删除我的账号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>登录位置(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>切换账号(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>新手机号码(&amp;P)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>当前密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>当前密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>姓名（选填）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>手机号码(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账号(&amp;C)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>已有账号？</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>改为登录(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘记密码？(&amp;F)</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>此号码以前是别人的吗？客服可以为您释放此号码。</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>联系客服(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>当前有效</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>输入验证码后生效</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>验证码在 %1 后失效。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>没有收到？&lt;b&gt;%1&lt;/b&gt; 后可重新发送。</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>没有收到？</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>通过电话接收验证码(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>验证码已过期。</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>改用密码(&amp;P)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>我已不再使用这部手机(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 后可以发送新的验证码。</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>当前使用人数较多。%1 后可重试。</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>当前使用人数较多。请稍候再试。</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>您处于离线状态。连接恢复后将重试。</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>您输入的内容会保留。</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>用时比平常长。我们会继续尝试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>无法连接到服务。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>服务响应时间过长。请重试。</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>服务没有响应，但验证码可能已经发出。如果没有收到，请重试。</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>服务不接受此应用。</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>服务不接受通过此应用创建新账号。</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>服务无法识别此应用的请求。</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>这不是您的当前密码。</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>您以前用过此密码。请换一个新密码。</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>此密码曾在数据泄露中出现。请换一个密码。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>密码登录已关闭。</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>此账号还没有密码。</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>此验证码已使用过。请发送新的验证码。</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>此验证码已过期。请发送新的验证码。</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>此验证码已失效。请发送新的验证码。</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>没有账号使用此号码。</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>此号码属于另一个账号。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>此号码已验证。</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>此号码正在等待验证。请选择“验证”获取验证码。</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>此账号已没有手机号码。</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>此号码是登录您账号的唯一方式，因此无法移除。请改为更换号码。</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>手机号码登录已关闭。</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>目前无法创建新账号。</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>您未达到在此创建账号的年龄要求。</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>服务不接受您输入的内容。请检查后重试。</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>服务要求提供邮箱地址，但此应用不支持。</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>验证码登录已关闭。</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>尝试次数过多。此账号已暂停登录。</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>此账号已被封禁。</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>尝试次数过多。请回答安全问题以继续。</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>答案不正确。请重试。</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>此账号没有安全问题。请改为重置密码。</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>此账号已关闭登录。</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>您的会话已过期。请重新登录。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>隐私权政策已变更。请接受后继续。</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>登录此账号需要两步验证，但此应用不支持。</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>此账号需要 PIN 码，但此应用不支持。</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>此账号需要您先表示同意，但此应用不支持。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出了点问题。</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>没有剩余尝试次数。</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>大约还可尝试 1 次。</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>大约还可尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>还可尝试 1 次。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>还可尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>您可以在 %1 后重试。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>请检查后重试。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>请输入您的手机号码。</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>请只输入数字，例如 7400 123456。</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>没有国家/地区使用此区号。请检查加号后面的数字。</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>号码太短。请检查是否缺少数字。</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>号码太长。请检查是否有多余的数字。</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>输入了多个号码。请只输入一个。</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>您处于离线状态。</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>找不到 %1。请检查网络。</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>这台电脑的时钟偏差 %1。请校准后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>与 %1 的连接不是私密连接：其证书已过期。未发送任何内容。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>与 %1 的连接不是私密连接：其证书尚未生效。未发送任何内容。请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>与 %1 的连接不是私密连接：其证书属于其他名称。未发送任何内容。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>与 %1 的连接不是私密连接：其证书在此不受信任。未发送任何内容。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>与 %1 的连接不是私密连接。未发送任何内容。</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>您的代理要求输入密码。</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>您的代理 %1 没有响应。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>此网络要求您先登录。</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>此网络的防火墙拒绝了请求。</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 有响应，但不符合预期。请咨询此应用的运营者。</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>服务出现问题。请一分钟后重试。</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>当前使用人数较多。请稍候再试。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>此密码太容易被猜到。请换一个 %1 到 %2 个字符的密码。</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>服务不接受此更改。</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>请求验证码的次数过多。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>服务</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>请稍等一段时间再重新请求。</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>验证码不正确。请查看最新的消息。</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>无法向此号码发送验证码。请检查号码，或使用其他号码。</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>此号码尚未验证。请输入我们发送到此号码的验证码。</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>目前无法发送验证码。</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>无法发送验证码。请检查号码后重试。</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>电话不可用。请改为通过消息接收验证码。</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>无法发送包含验证码的消息。</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>此号码无法接收我们的消息。</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>此号码已屏蔽我们的消息。</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>现在仅凭验证码无法打开此账号。</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>目前无法再发送验证码。</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>服务要求再进行一项此应用不支持的验证。</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>您登录的设备过多。请在其中一台设备上退出登录，然后重试。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>隐私权政策已变更。请退出并重新登录以接受。</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>您的号码尚未验证。请返回并选择“验证”。</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>此验证码已使用过。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>此验证码已过期。</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>此验证码已失效。</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>错误的验证码过多。此验证码已失效。</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>请使用密码，或稍后重试。</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>请联系客服。</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>请咨询此应用的运营者。</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>请更新应用，或联系客服。</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>请更新应用，或咨询此应用的运营者。</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>请重试，或联系客服。</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>请重试，或咨询此应用的运营者。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>请在浏览器中完成真人验证，或联系客服。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>请在浏览器中完成真人验证。</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>请使用密码登录以回答安全问题，或联系客服。</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>请使用密码登录以回答安全问题。</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>请在浏览器中登录，或联系客服。</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>请在浏览器中登录。</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>请改用验证码。</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>请使用密码。</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>请选择“忘记密码？”进行设置。</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>请检查号码，或创建账号。</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>请检查号码后重试。</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>请使用密码登录；如果此号码是您新启用的，请创建账号。</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>请通过电话接收、使用其他号码，或使用密码登录。</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>请使用其他号码，或使用密码登录。</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>请通过电话接收，或使用其他号码。</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>请使用其他号码。</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>请通过电话接收。</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>等待时间结束后，您可以通过电话接收。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>手机号码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>我已不再使用这部手机(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>此处不能使用此号码。请从列表中选择国家/地区。</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>无法向此号码发送短信。请使用手机号码。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>太短了。请使用至少 %1 个字符。</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>太长了。请最多使用 %1 个字符。</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>验证码有 %1 位数字，尚未输完。</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>验证码有 %1 个字符，尚未输完。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>请输入答案。</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>要创建账号，请先同意条款。</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>这是固定电话号码。请使用可以接收短信的手机号码。</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>这是付费服务号码。请使用可以接收短信的手机号码。</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>此处不能使用该国家/地区（%1）的电话号码。请从列表中选择国家/地区。</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>其中包含多个验证码。请只复制验证码。</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>其中没有 %1 位数字的验证码。请只复制验证码。</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>其中没有 %1 个字符的验证码。请只复制验证码。</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>这是固定电话号码。请使用手机号码。</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>这是付费服务号码。请使用手机号码。</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>无法向此号码发送验证码。请使用手机号码。</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>请输入我们发送的验证码。</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>返回登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>重置密码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>联系客服(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>您的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>您的安全问题</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>如果您设置过，输入密码后可能需要回答。</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>您已登录的电脑</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>在那台电脑的账号页面上更改号码。</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>联系客服(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>您已在这台电脑上退出登录。</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>您已在此设备上退出登录。一旦连接到服务，其他设备也会退出登录。</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>您的会话已过期。请重新登录以继续。</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>由于密码已更改，您的会话已结束。请重新登录以继续。</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>号码已移除，因此您已退出登录。</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>您的账号已删除。</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>新密码已保存。请使用新密码登录。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>您的密码已更改。</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>您的号码已更改。今后请使用新号码登录。</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>您的号码已验证。</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>您的姓名已保存。</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>验证码已过期。请重新开始以获取新的验证码。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>此号码已验证。</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>我们已发送新的验证码。之前的验证码已失效。</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>以您之前输入的姓名和密码为准。</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>我们已发送新的验证码。之前的验证码仍然有效。</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>您的密钥环没有响应，因此无法确认您是否已登录。</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>您的密钥环中已没有您的会话。请重新登录。</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>耗时太长，我们将重新开始。</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>您已在此设备和其他所有设备上退出登录。</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>您的号码已移除。任何人都无法再登录该账号。此号码可用于新账号。</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>我们即将来电告知新的验证码。之前的验证码已失效。</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>我们即将来电告知新的验证码。之前的验证码仍然有效。</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>上一条消息未能发送，我们正在重试。</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>如果仍未收到，请通过电话接收，或使用其他号码。</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>如果仍未收到，请使用其他号码。</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>如果仍未收到，请通过电话接收。</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>您的密钥环已锁定或无法读取，因此无法确认您是否已登录。请解锁后重试，或直接登录。</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>您的密钥环拒绝打开或无法读取，因此无法确认您是否已登录。</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>该会话已结束。</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>您已在其他所有设备上退出登录。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>您的会话已结束。请重新登录以继续。</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>此应用现在登录到另一个服务。请重新登录。</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>请再次登录以接受隐私权政策。</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>无法确认您是否已登录。</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>输入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>我同意&lt;a href="%1"&gt;条款&lt;/a&gt;和&lt;a href="%2"&gt;隐私权政策&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>我同意&lt;a href="%1"&gt;条款&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>我同意&lt;a href="%1"&gt;隐私权政策&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>您好</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>%1，您好</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>%1，欢迎回来</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码了？</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>回答安全问题</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>隐私权政策已变更</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>更改号码</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加号码</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>重新验证此号码</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>移除号码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>更改姓名</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>删除我的账号</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>我们会向此号码发送短信验证码。</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>在您输入我们发送到新号码的短信验证码之前，您的号码仍是 %1。</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>请使用您账号的手机号码。</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>我们会发送短信验证码，确认号码归您所有。</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>我们会向您的号码发送短信验证码。</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>%1 的尝试次数过多。请回答问题以确认是您本人。</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>请阅读并接受，以继续登录。</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>请阅读并接受。无论如何你都已登录。</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>您已在这台电脑上登录。</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>我们会向 %1 发送短信验证码。在您输入之前，此号码视为未验证。</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>您将无法再使用 %1 登录。</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>保存后，您将在其他所有设备上退出登录。</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>我们会这样称呼您。</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>您的账号、号码和姓名将被永久删除。我们会向 %1 发送短信验证码，确认是您本人。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存并登录(&amp;S)</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>返回登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除号码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在创建账号…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>正在发送验证码…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>正在检查验证码…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>输入验证码以删除账号</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>删除我的账号(&amp;D)</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>请输入我们发送至 %1 的验证码，然后输入新密码。</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>您可以在 %1 后重试。</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>请稍等一段时间再试。</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>此账号已被封禁</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>无法登录。</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>请联系客服解除封禁。</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>请咨询此应用的运营者。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>请在浏览器中完成真人验证，或重置密码。</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>移除您唯一的号码？</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>退出所有设备？</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>没有号码，任何人都无法登录此账号。此操作无法恢复。</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>立即结束您的其他会话。</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>您在这台电脑上也将退出登录。</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 是登录您账号的唯一方式。移除后，任何人都无法登录。</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>退出所有设备(&amp;E)</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>我们正在致电 %1 告知验证码。</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>我们已将 %1 位数字验证码发送至 %2。</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>我们已将 %1 位字母验证码发送至 %2。</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>请输入我们致电 %1 告知的验证码，然后输入新密码。</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>您的验证码仍然有效。</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>请输入我们可能已发送至 %1 的验证码，然后输入新密码。</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>我们可能已将验证码发送至 %1。</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>收到验证码了吗？</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>您 %1 的验证码仍然有效。</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>请稍等一段时间再使用 %1 重试。</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>您可以在 %2 后重新请求 %1 的验证码。</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>您可以在 %2 后重试 %1 的密码。</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>通过短信接收验证码(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>重置密码(&amp;R)</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>请在浏览器中完成真人验证。</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>我已不再使用这部手机</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>我们会向此号码发送验证码。</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>在您输入我们发送到新号码的验证码之前，您的号码仍是 %1。</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>我们会发送验证码，确认号码归您所有。</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>我们会向您的号码发送验证码。</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>我们会向 %1 发送验证码。在您输入之前，此号码视为未验证。</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>您的账号、号码和姓名将被永久删除。我们会向 %1 发送验证码，确认是您本人。</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>这样您将收不到短信。以下方式仍然可用：</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>这样您将收不到消息。以下方式仍然可用：</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>改用短信验证码(&amp;T)</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>改用验证码(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>接收验证码(&amp;D)</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>登录位置</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>请结束您不认识的会话，然后更改密码。</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>您未在其他地方登录。</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>退出其他所有设备(&amp;E)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>当前密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除号码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除号码(&amp;R)</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>改为更改号码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>验证码(&amp;C)</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>验证码在 %1 后失效。</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存并登录(&amp;S)</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>保存后，您将在其他所有设备上退出登录。</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>没有收到？&lt;b&gt;%1&lt;/b&gt; 后可重新发送。</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>没有收到？</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>通过电话接收验证码(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>验证码已过期。</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>我已不再使用这部手机(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 后可以发送新的验证码。</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>退出其他所有设备(&amp;E)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>更改密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>重试密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>手机号码(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>保持登录状态(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘记密码？(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>改用短信验证码(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>还没有账号？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>创建账号(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>选择其他账号(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>退出所有设备(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>正在访问系统密钥环…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>已保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>保留到退出应用为止</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>保留到退出应用为止：这台电脑没有密钥环。</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>密钥环可用后，您将保持登录状态。</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>能够保存后，您将保持登录状态。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>保留到退出应用为止：您的密钥环拒绝保存。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>保留到退出应用为止：您的密钥环没有响应。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>保留到退出应用为止：您的密钥环丢失了它。</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>之前已保存。您的密钥环目前无法使用。</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>之前已保存。您的密钥环已锁定或无法读取。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>保留到退出应用为止：您的密钥环已锁定或无法读取。</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>您的密钥环已锁定。解锁后将删除您的登录信息。</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>您的密钥环中仍有您的登录信息。请在退出前解锁。</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>这是共用电脑：关闭窗口后，您将退出登录。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>退出应用后仍保留</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>保留到退出应用为止：未能保存。</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>之前已保存。未能再次保存。</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>暂时未能从此处删除您的登录信息。我们会重试。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>不是您？(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>重试密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>保持登录状态(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘记密码？(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>改用短信验证码(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>选择其他账号(&amp;A)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>还没有账号？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>创建账号(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>登录到</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>这台电脑上的演示服务</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>客服(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>更改号码(&amp;U)</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>添加号码(&amp;U)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>登录位置(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前已打开</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · 当前已打开</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>不是您？</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>不是您？移除 %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择账号</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>曾在这台电脑上登录的账号。</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>使用其他账号(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>允许的值为 %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>1 到 40 个字符的名称</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>颜色值，例如 "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>.svg 或 .png 文件的路径</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 不是 512 KB 以内的文件</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 不是可读取的图片</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>https 地址，或 mailto: 加邮箱地址</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>国家/地区代码，例如 "GB"（ISO 3166-1，两个大写字母）</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>国家/地区代码列表，例如 ["GB", "IE"]（ISO 3166-1，两个大写字母）</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>allowed_countries 之一</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>文件的路径</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>无法在 %1 中设置登录服务。</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>登录服务返回的内容不是地址。</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>登录服务没有告知如何连接。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>登录服务已停止。正在重新启动。</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>登录服务无法启动。正在重试。</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>登录服务停止后已重新启动。请重试。</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>登录服务的数据无法使用。</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>登录服务的数据已丢失。正在使用新数据启动。</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>设置文件有误。请修正后重新启动。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 无法启动</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>这已经是您的号码。</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>链接：%1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>使用剪贴板中的 %1(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>验证码，%n 位数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>验证码，%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>同时读取此设置文件；以它为准。</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>文件.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>以此名称单独保存所有数据。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>应用的语言，例如 de 或 pt-BR。</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>将所有状态绘制到此文件夹，然后退出。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>这些图片的缩放倍数，1 到 4。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>以 JSON 格式输出所有控件的名称，然后退出。</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1：允许的值为 %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark 或 system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 到 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>字母、数字、点、连字符和下划线</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>语言代码，例如 en、de 或 pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>桌面端手机号码登录。</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>无法识别“%1”。使用 --help 查看所有选项。</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>即使此配置的窗口已打开，也再打开一个窗口。</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>输出每项设置、其来源以及是否锁定，然后退出。</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>检查应用在这台电脑上所需的条件，然后退出。</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>输出显示窗口所用的内容，然后退出。</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>结束服务上的会话并清除保存的内容，然后退出。</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>与 token 一起使用：输出一行标头。</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>与 token 一起使用：也输出到终端。</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>与 sign-out 一起使用：结束该账号的所有会话。</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>输出此帮助，然后退出。</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>输出版本，然后退出。</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>输出会话的令牌。</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>输出当前登录的用户。</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>结束会话。</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>一次只能执行一项操作。</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 在此无意义。使用 --help 查看它属于哪一项。</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>将登录的每一步以一行 JSON 写入此文件；使用 - 则写入标准输出。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>打开 QA 台，使用内置的测试服务。</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>用您自己的号码测试服务，报告妨碍用户登录的问题，然后退出。</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>与 token、whoami、--self-test、--check-backend 或 --print-config 一起使用：以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>将页面显示的内容写入此文件，不含机密信息。</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>逐步显示此类文件。</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>与 --replay 一起使用：将每一步绘制到此文件夹。</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>与 --replay 一起使用：将各步骤写成文本（.feature 或 .md）。</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>将这些名称输出为 Python 模块，供操控应用的脚本使用，然后退出。</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>国家/地区：%1，%2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>无国家/地区</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>搜索国家/地区或区号</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>没有匹配的国家/地区。可按名称、ISO 代码或区号搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n 个国家/地区</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 个国家/地区</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>您将在这台电脑上退出登录。账号本身会保留。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>移除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>此程序的组成部分。许可证全文随软件包提供。</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>服务返回的信息</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>在您退出应用前有效：未能保存。</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>无法读取此文件。请输入完整路径。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>此文件中没有证书。必须是 PEM 格式。</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>请只输入主机，不要带 http://。</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>请输入代理的名称或地址。</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>请输入 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>已保存。立即生效。</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>已保存。您的密钥环未接受密码：密码在您退出应用前有效。</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>此应用如何连接互联网。</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>使用系统设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>手动设置代理(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>用户名（选填）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>密码（选填）(&amp;P)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>证书文件（选填）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>选择文件(&amp;C)</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>此处无法更改的项目由这台电脑的管理员设置。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>在您退出应用前有效：未能保存。</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>您的验证码已过期。</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隐藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>弱。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>一般。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>非常强。</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>这个词很容易最先被猜到。</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>重复的内容容易被猜到。</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>abc 或 1234 这样的序列容易被猜到。</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>键盘上相邻的按键容易被猜到。</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>日期和年份容易被猜到。</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>再加几个词会更强。</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>长度比复杂更有效。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>请使用至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>请勿使用您的姓名、号码和应用名称。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>我们会向 &lt;b&gt;%1&lt;/b&gt; 发送短信 — %2，手机。</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>我们会向 &lt;b&gt;%1&lt;/b&gt; 发送短信 — %2。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>无法向 &lt;b&gt;%1&lt;/b&gt; 发送短信 — %2，固定电话。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>无法向 &lt;b&gt;%1&lt;/b&gt; 发送短信 — %2，付费服务号码。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>无法向 &lt;b&gt;%1&lt;/b&gt; 发送短信 — %2。</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>我们不认识 &lt;b&gt;%1&lt;/b&gt; 这样的号码。请检查数字和国家/地区，然后继续。</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>我们会向 &lt;b&gt;%1&lt;/b&gt; 发送验证码 — %2。</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>无法向 &lt;b&gt;%1&lt;/b&gt; 发送验证码 — %2。</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>致电 %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>复制验证码 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>退出 %1 上的登录</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>设置和关于</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>https 地址，或指向这台电脑的 http 地址</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>字母、数字、点、连字符和下划线</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>语言代码，例如 en、de 或 pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark 或 system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>必须是一个节，例如 [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>文本要写在引号中：%1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>允许的值为 %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>绝不能将 API 密钥提供给应用</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>必须与 backend.url 放在一起，位于同一文件或优先级更高的文件中</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 到 32 个字母、数字、连字符和下划线</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system、none 或 主机:端口</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>文件的完整路径</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>没有此设置；允许的设置为 %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>建议使用已复制的验证码(&amp;O)</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>需要输入验证码时，建议使用您在别处复制的验证码。</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>此处无法更改的项目由这台电脑的管理员设置。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>这是共用电脑(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>此处不保持登录状态。之前保持登录的账号现在会退出登录。</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey 测试手机</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>测试手机</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>演示服务</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>短信（最新的在前）</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>原本会发送到真实手机的验证码和短信会显示在这里。</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>强调色 %1 在深色主题中的对比度为 %2:1，至少需要 %3:1。</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>强调色 %1 在浅色主题中的对比度为 %2:1，至少需要 %3:1。</translation>
    </message>
</context>
</TS>
