<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>閱讀隱私權政策(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>稍後再說(&amp;N)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>驗證(&amp;V)</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>變更號碼(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>重新驗證這個號碼(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除號碼(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>變更密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>變更姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>登出所有裝置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>刪除我的帳戶(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>登入位置(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>切換帳戶(&amp;S)</translation>
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
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
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
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>新電話號碼(&amp;P)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>目前的密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>傳送驗證碼(&amp;S)</translation>
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
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>目前的密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
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
        <translation>姓名（選填）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>電話號碼(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>建立帳戶(&amp;C)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>已經有帳戶了嗎？</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>改為登入(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘記密碼？(&amp;F)</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>這個號碼以前是別人的嗎？支援團隊可以為您釋出這個號碼。</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>聯絡支援團隊(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>傳送驗證碼(&amp;S)</translation>
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
        <translation>變更(&amp;C)</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>目前有效</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>輸入驗證碼後生效</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>驗證碼將於 %1 後失效。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>驗證(&amp;V)</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>沒有收到嗎？&lt;b&gt;%1&lt;/b&gt; 後可重新傳送。</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>沒有收到嗎？</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新傳送(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>透過來電取得驗證碼(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>驗證碼已過期。</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>改用密碼(&amp;P)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>我已不再使用這支手機(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 後可以傳送新的驗證碼。</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>目前使用人數眾多，%1 後可再試一次。</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>目前使用人數眾多，請稍候再試一次。</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>您目前離線。恢復連線後會再試一次。</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>您輸入的內容會保留。</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>花費的時間比平常長，我們會繼續嘗試。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>開啟其頁面</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>網路設定</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>無法連線到服務。請檢查連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>服務回應時間過長，請再試一次。</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>服務沒有回應，但驗證碼可能已經送出。如果沒有收到，請再試一次。</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>服務不接受這個應用程式。</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>服務不接受透過這個應用程式建立新帳戶。</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>服務無法辨識這個應用程式的要求。</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>密碼不正確。</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>這不是您目前的密碼。</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>您曾使用過這個密碼，請選擇新的密碼。</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>這個密碼曾在資料外洩事件中出現，請選擇其他密碼。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>密碼登入功能已關閉。</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>這個帳戶還沒有密碼。</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>這個驗證碼已使用過，請傳送新的驗證碼。</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>這個驗證碼已過期，請傳送新的驗證碼。</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>這個驗證碼已失效，請傳送新的驗證碼。</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>沒有帳戶使用這個號碼。</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>這個號碼屬於另一個帳戶。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>這個號碼已通過驗證。</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>這個號碼正在等待驗證。請選擇「驗證」取得驗證碼。</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>這個帳戶已沒有電話號碼。</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>這個號碼是登入您帳戶的唯一方式，因此無法移除。請改為變更號碼。</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>電話號碼登入功能已關閉。</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>目前無法建立新帳戶。</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>您未達到在此建立帳戶的年齡規定。</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>服務不接受您輸入的內容。請檢查後再試一次。</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>服務要求電子郵件地址，但這個應用程式不支援。</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>驗證碼登入功能已關閉。</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>嘗試次數過多，這個帳戶已暫停登入。</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>這個帳戶已遭封鎖。</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>嘗試次數過多。</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>嘗試次數過多。如要繼續，請回答安全性問題。</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>答案不正確，請再試一次。</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>這個帳戶沒有安全性問題，請改為重設密碼。</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>這個帳戶的登入功能已關閉。</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>您的工作階段已結束，請重新登入。</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>您的工作階段已過期，請重新登入。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>隱私權政策已變更，請接受後再繼續。</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>登入這個帳戶需要兩步驟驗證，但這個應用程式不支援。</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>這個帳戶需要 PIN 碼，但這個應用程式不支援。</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>這個帳戶需要您先表示同意，但這個應用程式不支援。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>發生錯誤。</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>已無剩餘的嘗試次數。</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>大約還可嘗試 1 次。</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>大約還可嘗試 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>還可嘗試 1 次。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>還可嘗試 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>您可以在 %1 後再試一次。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>請檢查後再試一次。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>請輸入您的電話號碼。</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>請只輸入數字，例如 7400 123456。</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>沒有國家/地區使用這個國碼。請檢查加號後的數字。</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>這個號碼太短，請檢查是否缺少數字。</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>這個號碼太長，請檢查是否有多餘的數字。</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>輸入了多個號碼，請只輸入一個。</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>您目前離線。</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>找不到 %1。請檢查網路。</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>這部電腦的時鐘誤差 %1。請校正後再試一次。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>與 %1 的連線不是私人連線：其憑證已過期。未傳送任何內容。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>與 %1 的連線不是私人連線：其憑證尚未生效。未傳送任何內容。請檢查這部電腦的時鐘。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>與 %1 的連線不是私人連線：其憑證屬於其他名稱。未傳送任何內容。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>與 %1 的連線不是私人連線：其憑證在此不受信任。未傳送任何內容。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>與 %1 的連線不是私人連線。未傳送任何內容。</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>您的 Proxy 要求輸入密碼。</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>您的 Proxy %1 沒有回應。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>這個網路要求您先登入。</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>這個網路的防火牆拒絕了要求。</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 有回應，但不符預期。請洽詢這個應用程式的營運者。</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>服務發生問題，請一分鐘後再試一次。</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>目前使用人數眾多，請稍候再試一次。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>這個密碼太容易被猜到，請選擇 %1 到 %2 個字元的其他密碼。</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>服務不接受這項變更。</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>要求驗證碼的次數過多。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>服務</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小時</numerusform>
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
        <translation>請稍待一段時間再重新要求。</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>驗證碼不正確，請查看最新的訊息。</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>無法傳送驗證碼到這個號碼。請檢查號碼，或使用其他號碼。</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>這個號碼尚未驗證，請輸入我們傳送到這個號碼的驗證碼。</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>目前無法傳送驗證碼。</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>無法傳送驗證碼。請檢查號碼後再試一次。</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>無法使用來電，請改用訊息取得驗證碼。</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>無法傳送含有驗證碼的訊息。</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>這個號碼無法接收我們的訊息。</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>這個號碼已封鎖我們的訊息。</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>現在單憑驗證碼無法開啟這個帳戶。</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>目前無法再傳送驗證碼。</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>服務要求再進行一項這個應用程式不支援的驗證。</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>您登入的裝置過多。請先在其中一部裝置登出，再試一次。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>隱私權政策已變更，請登出後再重新登入以接受。</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>您的號碼尚未驗證，請返回並選擇「驗證」。</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>這個驗證碼已使用過。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>這個驗證碼已過期。</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>這個驗證碼已失效。</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>錯誤的驗證碼過多，這個驗證碼已失效。</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>請使用密碼，或稍後再試一次。</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>請與支援團隊聯絡。</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>請洽詢這個應用程式的營運者。</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>請更新應用程式，或與支援團隊聯絡。</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>請更新應用程式，或洽詢這個應用程式的營運者。</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>請再試一次，或與支援團隊聯絡。</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>請再試一次，或洽詢這個應用程式的營運者。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>請在瀏覽器中證明您是真人，或與支援團隊聯絡。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>請在瀏覽器中證明您是真人。</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>請以密碼登入並回答安全性問題，或與支援團隊聯絡。</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>請以密碼登入並回答安全性問題。</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>請在瀏覽器中登入，或與支援團隊聯絡。</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>請在瀏覽器中登入。</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>請改用驗證碼。</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>請使用密碼。</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>請選擇「忘記密碼？」來設定。</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>請檢查號碼，或建立帳戶。</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>請檢查號碼後再試一次。</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>請以密碼登入；如果這是您新啟用的號碼，請建立帳戶。</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>請透過來電取得、使用其他號碼，或以密碼登入。</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>請使用其他號碼，或以密碼登入。</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>請透過來電取得，或使用其他號碼。</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>請使用其他號碼。</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>請透過來電取得。</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>等待時間結束後，您可以透過來電取得。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>請稍後再試一次。</translation>
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
        <translation>電話號碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>傳送驗證碼(&amp;S)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>我已不再使用這支手機(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>此處無法使用這個號碼。請從清單中選擇國家/地區。</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>無法傳送簡訊到這個號碼，請使用手機號碼。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>請選擇密碼。</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>太短了，請使用至少 %1 個字元。</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>太長了，請勿超過 %1 個字元。</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>驗證碼有 %1 位數字，尚未輸入完整。</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>驗證碼有 %1 個字元，尚未輸入完整。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>請輸入答案。</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>如要建立帳戶，請先同意條款。</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>這是市話號碼，請使用可以接收簡訊的手機號碼。</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>這是付費服務號碼，請使用可以接收簡訊的手機號碼。</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>此處無法使用這個國家/地區（%1）的電話號碼。請從清單中選擇國家/地區。</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>其中包含多個驗證碼，請只複製驗證碼。</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>其中沒有 %1 位數字的驗證碼，請只複製驗證碼。</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>其中沒有 %1 個字元的驗證碼，請只複製驗證碼。</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>這是市話號碼，請使用手機號碼。</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>這是付費服務號碼，請使用手機號碼。</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>無法傳送驗證碼到這個號碼，請使用手機號碼。</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>請輸入我們傳送的驗證碼。</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>返回登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>重設密碼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>聯絡支援團隊(&amp;C)</translation>
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
        <translation>您的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>您的安全性問題</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>如果您設定過，輸入密碼後可能需要回答。</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>您已登入的電腦</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>在那部電腦的帳戶頁面上變更號碼。</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>聯絡支援團隊(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>您已在這部電腦上登出。</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>您已從這部裝置登出。一旦連上服務，其他裝置也會登出。</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>您的工作階段已過期。如要繼續，請重新登入。</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>由於密碼已變更，您的工作階段已結束。如要繼續，請重新登入。</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>號碼已移除，因此您已登出。</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>您的帳戶已刪除。</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>新密碼已儲存，請使用新密碼登入。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>您的密碼已變更。</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>您的號碼已變更，今後請使用新號碼登入。</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>您的號碼已通過驗證。</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>您的姓名已儲存。</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>驗證碼已過期。請重新開始以取得新的驗證碼。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>這個號碼已通過驗證。</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>我們已傳送新的驗證碼，先前的驗證碼已失效。</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>以您先前輸入的姓名與密碼為準。</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>我們已傳送新的驗證碼，先前的驗證碼仍可使用。</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>您的金鑰圈沒有回應，因此無法確認您是否已登入。</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>您的金鑰圈中已沒有您的工作階段，請重新登入。</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>花費時間過長，我們將重新開始。</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>您已從這部裝置和其他所有裝置登出。</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>您的號碼已移除，任何人都無法再登入該帳戶。這個號碼可用於新帳戶。</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>我們即將來電告知新的驗證碼，先前的驗證碼已失效。</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>我們即將來電告知新的驗證碼，先前的驗證碼仍可使用。</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>上一則訊息無法傳送，我們正在重試。</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>如果仍未收到，請透過來電取得，或使用其他號碼。</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>如果仍未收到，請使用其他號碼。</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>如果仍未收到，請透過來電取得。</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>您的金鑰圈已鎖定或無法讀取，因此無法確認您是否已登入。請解鎖後再試一次，或直接登入。</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>您的金鑰圈拒絕開啟或無法讀取，因此無法確認您是否已登入。</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>該工作階段已結束。</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>您已從其他所有裝置登出。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>您的工作階段已結束。如要繼續，請重新登入。</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>這個應用程式現在會登入另一項服務，請重新登入。</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>請再登入一次以接受隱私權政策。</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>無法確認您是否已登入。</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>輸入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>我同意&lt;a href="%1"&gt;條款&lt;/a&gt;和&lt;a href="%2"&gt;隱私權政策&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>我同意&lt;a href="%1"&gt;條款&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>我同意&lt;a href="%1"&gt;隱私權政策&lt;/a&gt;</translation>
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
        <translation>歡迎回來</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>%1，歡迎回來</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>建立帳戶</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>輸入驗證碼</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>忘記密碼了嗎？</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>選擇新密碼</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>嘗試次數過多</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>回答安全性問題</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>隱私權政策已變更</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>變更號碼</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>新增號碼</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>重新驗證這個號碼</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>移除號碼</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>變更姓名</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>刪除我的帳戶</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>我們會以簡訊傳送驗證碼到這個號碼。</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>在您輸入我們傳送到新號碼的簡訊驗證碼之前，您的號碼仍是 %1。</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>請使用您帳戶的電話號碼。</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>我們會以簡訊傳送驗證碼，確認號碼屬於您。</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>我們會以簡訊傳送驗證碼到您的號碼。</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>%1 的嘗試次數過多。請回答問題，確認是您本人。</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>請閱讀並接受，以繼續登入。</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>請閱讀並接受。無論如何你都已登入。</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>您已在這部電腦上登入。</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>我們會以簡訊傳送驗證碼到 %1。在您輸入之前，這個號碼視為未驗證。</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>您將無法再使用 %1 登入。</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>儲存後，您將從其他所有裝置登出。</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>我們會這樣稱呼您。</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>您的帳戶、號碼和姓名將永久刪除。我們會以簡訊傳送驗證碼到 %1，確認是您本人。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>建立帳戶(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>驗證(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>傳送驗證碼(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>儲存並登入(&amp;S)</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>返回登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除號碼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>登入中…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在建立帳戶…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>正在傳送驗證碼…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>正在檢查驗證碼…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>移除中…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>刪除中…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>輸入驗證碼以刪除帳戶</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>刪除我的帳戶(&amp;D)</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>請輸入我們傳送到 %1 的驗證碼，然後輸入新密碼。</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>您可以在 %1 後再試一次。</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>請稍待一段時間再試。</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>這個帳戶已遭封鎖</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>無法登入。</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>請與支援團隊聯絡以解除封鎖。</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>請洽詢這個應用程式的營運者。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>請在瀏覽器中證明您是真人，或重設密碼。</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>要移除您唯一的號碼嗎？</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>要登出所有裝置嗎？</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>沒有號碼，任何人都無法登入這個帳戶。這項操作無法復原。</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>立即結束您的其他工作階段。</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>您在這部電腦上也將登出。</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 是登入您帳戶的唯一方式。移除後，任何人都無法登入。</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>登出所有裝置(&amp;E)</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>登出中…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>我們正在致電 %1 告知驗證碼。</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>我們已將 %1 位數驗證碼傳送到 %2。</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>我們已將 %1 個字母的驗證碼傳送到 %2。</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>請輸入我們致電 %1 告知的驗證碼，然後輸入新密碼。</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>您的驗證碼仍可使用。</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>請輸入我們可能已傳送到 %1 的驗證碼，然後輸入新密碼。</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>我們可能已將驗證碼傳送到 %1。</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>收到驗證碼了嗎？</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>您 %1 的驗證碼仍可使用。</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>請稍待一段時間再使用 %1 重試。</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>您可以在 %2 後重新要求 %1 的驗證碼。</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>您可以在 %2 後再試一次 %1 的密碼。</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>透過簡訊取得驗證碼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>重設密碼(&amp;R)</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>請在瀏覽器中證明您是真人。</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>我已不再使用這支手機</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>我們會傳送驗證碼到這個號碼。</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>在您輸入我們傳送到新號碼的驗證碼之前，您的號碼仍是 %1。</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>我們會傳送驗證碼，確認號碼屬於您。</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>我們會傳送驗證碼到您的號碼。</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>我們會傳送驗證碼到 %1。在您輸入之前，這個號碼視為未驗證。</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>您的帳戶、號碼和姓名將永久刪除。我們會傳送驗證碼到 %1，確認是您本人。</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>這樣您將收不到簡訊。以下方式仍可使用：</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>這樣您將收不到訊息。以下方式仍可使用：</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>改用簡訊驗證碼(&amp;T)</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>改用驗證碼(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>取得驗證碼(&amp;D)</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>登入位置</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>請結束您不認得的工作階段，然後變更密碼。</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>您未在其他地方登入。</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>登出其他所有裝置(&amp;E)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全部選擇</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>目前的密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除號碼(&amp;R)</translation>
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
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>移除號碼(&amp;R)</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>改為變更號碼(&amp;U)</translation>
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
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>無法建立資料夾 %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>無法寫入 %1</translation>
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
        <translation>驗證碼(&amp;C)</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>驗證碼將於 %1 後失效。</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>儲存並登入(&amp;S)</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>儲存後，您將從其他所有裝置登出。</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>沒有收到嗎？&lt;b&gt;%1&lt;/b&gt; 後可重新傳送。</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>沒有收到嗎？</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新傳送(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>透過來電取得驗證碼(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>驗證碼已過期。</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>我已不再使用這支手機(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 後可以傳送新的驗證碼。</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>登出其他所有裝置(&amp;E)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>變更密碼(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>再試一次金鑰圈(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>電話號碼(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>保持登入狀態(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘記密碼？(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>改用簡訊驗證碼(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>還沒有帳戶嗎？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>建立帳戶(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>選擇其他帳戶(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>登出所有裝置(&amp;E)</translation>
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
        <translation>正在存取系統金鑰圈…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>已儲存在系統金鑰圈</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>保留到結束應用程式為止</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>保留到結束應用程式為止：這部電腦沒有金鑰圈。</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>金鑰圈可用後，您將保持登入狀態。</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>能夠儲存後，您將保持登入狀態。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>保留到結束應用程式為止：您的金鑰圈拒絕儲存。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>保留到結束應用程式為止：您的金鑰圈沒有回應。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>保留到結束應用程式為止：您的金鑰圈遺失了它。</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>先前已儲存。您的金鑰圈目前無法使用。</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>先前已儲存。您的金鑰圈已鎖定或無法讀取。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>保留到結束應用程式為止：您的金鑰圈已鎖定或無法讀取。</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>您的金鑰圈已鎖定。解鎖後將刪除您的登入資訊。</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>您的金鑰圈中仍有您的登入資訊。請在結束前解鎖。</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>這是共用電腦：關閉視窗後，您將會登出。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>結束應用程式後仍保留</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>保留到結束應用程式為止：無法儲存。</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>先前已儲存。無法再次儲存。</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>目前還無法從這裡刪除您的登入資訊。我們會再試一次。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>傳送驗證碼(&amp;S)</translation>
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
        <translation>不是您嗎？(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>再試一次金鑰圈(&amp;R)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>保持登入狀態(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘記密碼？(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>改用簡訊驗證碼(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>選擇其他帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>還沒有帳戶嗎？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>建立帳戶(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>關於 %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>執行環境</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>登入位置</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>這部電腦上的示範服務</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>授權條款(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>支援(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳細資料(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>驗證(&amp;V)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>變更號碼(&amp;U)</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>新增號碼(&amp;U)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未驗證</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>登入位置(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>目前已開啟</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · 目前已開啟</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>不是您嗎？</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>不是您嗎？移除 %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>選擇帳戶</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>曾在這部電腦上登入的帳戶。</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>使用其他帳戶(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>允許的值為 %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>1 到 40 個字元的名稱</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>色彩，例如 "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>.svg 或 .png 檔案的路徑</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 不是 512 KB 以內的檔案</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 不是可讀取的圖片</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>https 位址，或 mailto: 加電子郵件地址</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>國家/地區，例如 "GB"（ISO 3166-1，兩個大寫字母）</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>國家/地區清單，例如 ["GB", "IE"]（ISO 3166-1，兩個大寫字母）</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>allowed_countries 其中之一</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>檔案的路徑</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>無法寫入資料夾 %1。</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>無法在 %1 設定登入服務。</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>登入服務回應的內容不是位址。</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>登入服務沒有告知如何連線。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>登入服務已停止，正在重新啟動。</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>登入服務無法啟動，正在重試。</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>登入服務停止後已重新啟動，請再試一次。</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>登入服務的資料無法使用。</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>登入服務的資料已遺失，正以新資料啟動。</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>設定檔有誤。請修正後重新啟動。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 無法啟動</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳細資料(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>這已經是您的號碼。</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>連結：%1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>使用剪貼簿中的 %1(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>驗證碼，%n 位數</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>驗證碼，%n 個字元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>一併讀取這個設定檔；以此檔為準。</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>檔案.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>以這個名稱分開存放所有資料。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>應用程式的語言，例如 de 或 pt-BR。</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>將所有狀態繪製到這個資料夾，然後結束。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>這些圖片的縮放倍數，1 到 4。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>以 JSON 格式列出所有控制項的名稱，然後結束。</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1：允許的值為 %2</translation>
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
        <translation>字母、數字、點、連字號和底線</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>語言代碼，例如 en、de 或 pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>桌面版電話號碼登入。</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>無法辨識「%1」。使用 --help 查看所有選項。</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>即使這個設定組的視窗已開啟，仍再開啟一個視窗。</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>列出每項設定、其來源以及是否鎖定，然後結束。</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>檢查應用程式在這部電腦上所需的條件，然後結束。</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>列出顯示視窗所用的內容，然後結束。</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>結束服務上的工作階段並清除保留的內容，然後結束。</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>搭配 token：輸出一行標頭。</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>搭配 token：也輸出到終端機。</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>搭配 sign-out：結束帳戶的所有工作階段。</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>列出這份說明，然後結束。</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>列出版本，然後結束。</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>輸出工作階段的權杖。</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>輸出目前登入的使用者。</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>結束工作階段。</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>一次只能執行一項操作。</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 在此沒有意義。使用 --help 查看它屬於哪一項。</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>將登入的每個步驟以一行 JSON 寫入這個檔案；使用 - 則寫入標準輸出。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>開啟 QA 台，使用內建的測試服務。</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>以您自己的號碼測試服務，回報妨礙使用者登入的問題，然後結束。</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>搭配 token、whoami、--self-test、--check-backend 或 --print-config：以 JSON 格式輸出。</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>將頁面顯示的內容寫入這個檔案，不含機密資訊。</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>逐步顯示這類檔案。</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>搭配 --replay：將每個步驟繪製到這個資料夾。</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>搭配 --replay：將各步驟寫成文字（.feature 或 .md）。</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>將這些名稱輸出為 Python 模組，供操控應用程式的指令碼使用，然後結束。</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>國家/地區：%1，%2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>無國家/地區</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>搜尋國家/地區或國碼</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>沒有符合的國家/地區。可依名稱、ISO 代碼或國碼搜尋。</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n 個國家/地區</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 個國家/地區</translation>
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
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>您將在這部電腦上登出。帳戶本身會保留。</translation>
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
        <translation>語言：%1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>這個程式的組成部分。授權條款全文隨套件提供。</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>服務傳回的訊息</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>重新開始(&amp;S)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>在您結束應用程式前有效：無法儲存。</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>無法讀取這個檔案，請輸入完整路徑。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>這個檔案中沒有憑證，必須是 PEM 格式。</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>請只輸入主機，不要加上 http://。</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>請輸入 Proxy 的名稱或位址。</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>請輸入 1 到 65535 之間的數字。</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>已儲存，立即生效。</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>已儲存。您的金鑰圈未接受密碼：密碼在您結束應用程式前有效。</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>憑證檔案</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>這個應用程式如何連線到網際網路。</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>使用系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用 Proxy(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>手動設定 Proxy(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主機(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>使用者名稱（選填）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>密碼（選填）(&amp;P)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>維持不變</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>憑證檔案（選填）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>選擇檔案(&amp;C)</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>此處無法變更的項目由這部電腦的管理員設定。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>儲存(&amp;V)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>在您結束應用程式前有效：無法儲存。</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>您的驗證碼已過期。</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隱藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>顯示：%1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定已開啟</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>弱。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>普通。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>非常強。</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>這個字詞很容易最先被猜到。</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>重複的內容容易被猜到。</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>abc 或 1234 這類序列容易被猜到。</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>鍵盤上相鄰的按鍵容易被猜到。</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>日期和年份容易被猜到。</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>再加幾個字詞會更強。</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>長度比複雜更有效。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>請使用至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>請勿使用您的姓名、號碼和應用程式名稱。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最多 %n 個字元。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>我們會傳送簡訊到 &lt;b&gt;%1&lt;/b&gt; — %2，手機。</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>我們會傳送簡訊到 &lt;b&gt;%1&lt;/b&gt; — %2。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>無法傳送簡訊到 &lt;b&gt;%1&lt;/b&gt; — %2，市話。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>無法傳送簡訊到 &lt;b&gt;%1&lt;/b&gt; — %2，付費服務號碼。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>無法傳送簡訊到 &lt;b&gt;%1&lt;/b&gt; — %2。</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>我們無法辨識 &lt;b&gt;%1&lt;/b&gt; 這類號碼。請檢查數字和國家/地區，然後繼續。</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>我們會傳送驗證碼到 &lt;b&gt;%1&lt;/b&gt; — %2。</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>無法傳送驗證碼到 &lt;b&gt;%1&lt;/b&gt; — %2。</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>致電 %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製驗證碼</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>複製驗證碼 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>未知的程式</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>從 %1 登出</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>設定和關於</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>https 位址，或指向這部電腦的 http 位址</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空白的文字</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>字母、數字、點、連字號和底線</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>語言代碼，例如 en、de 或 pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark 或 system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>必須是區段，例如 [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>文字要寫在引號中：%1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>允許的值為 %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>絕不可將 API 密鑰提供給應用程式</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>必須與 backend.url 放在一起，位於同一個檔案或優先順序更高的檔案中</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 到 32 個字母、數字、連字號和底線</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system、none 或 主機:連接埠</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>檔案的完整路徑</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>沒有這項設定；允許的設定為 %1</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外觀(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>建議使用已複製的驗證碼(&amp;O)</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>需要輸入驗證碼時，建議使用您在別處複製的驗證碼。</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>此處無法變更的項目由這部電腦的管理員設定。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>關於(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>網路(&amp;N)</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>這是共用電腦(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>此處不會保持登入狀態。先前保持登入的帳戶現在會登出。</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey 測試電話</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>測試電話</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>示範服務</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>簡訊（由新到舊）</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>原本會傳送到真實電話的驗證碼和簡訊會顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>強調色 %1 在深色主題中的對比度為 %2:1，至少需要 %3:1。</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>強調色 %1 在淺色主題中的對比度為 %2:1，至少需要 %3:1。</translation>
    </message>
</context>
</TS>
