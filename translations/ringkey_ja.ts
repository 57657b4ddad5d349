<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>プライバシーポリシーを読む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>同意する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>ログアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>確認(&amp;V)</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>番号を変更(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>この番号を再確認(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>番号を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>パスワードを変更(&amp;P)</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>名前を変更(&amp;M)</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>前回のログイン</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>すべてのデバイスでログアウト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>アカウントを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>ログイン中の場所(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>アカウントを切り替え(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>新しい電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>現在のパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>現在のパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>名前（省略可）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>アカウントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>登録済みですか？</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>代わりにログイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>パスワードをお忘れですか？(&amp;F)</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>以前ほかの人が使っていた番号ですか？ サポートが使えるようにします。</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>サポートに問い合わせる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>現在有効</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>コード入力後に有効</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>コードの有効期限: あと %1</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>確認(&amp;V)</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>届きませんか？ &lt;b&gt;%1&lt;/b&gt; 後に再送信できます。</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>届きませんか？</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送信(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>電話でコードを受け取る(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>コードの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>パスワードを使用(&amp;P)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>この電話はもう手元にない(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;後に新しいコードを送信できます。</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>混み合っています。あと %1 でもう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>混み合っています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>オフラインです。接続が回復したら再試行します。</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>入力した内容は残ります。</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>通常より時間がかかっています。引き続き試行します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>サービスに接続できません。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>サービスの応答に時間がかかりすぎました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>サービスから応答がありませんでしたが、コードが送信された可能性があります。届かない場合は、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>このアプリはサービスに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>このアプリからは新しいアカウントを作成できません。</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>サービスがこのアプリの要求を認識できませんでした。</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>パスワードが正しくありません。</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>現在のパスワードと一致しません。</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>以前使用したパスワードです。新しいものにしてください。</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>このパスワードは過去に流出しています。別のものにしてください。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>パスワードでのログインは無効になっています。</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>このアカウントにはまだパスワードがありません。</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>このコードは使用済みです。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>このコードは有効期限が切れています。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>このコードは無効になりました。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>この番号のアカウントはありません。</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>この番号は別のアカウントで使用されています。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>この番号は確認済みです。</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>この番号は確認待ちです。［確認］を選んでコードを受け取ってください。</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>このアカウントには電話番号がありません。</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>この番号はアカウントにログインする唯一の手段のため、削除できません。代わりに変更してください。</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>電話番号でのログインは無効になっています。</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>現在、新しいアカウントを作成できません。</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>アカウントを作成できる年齢に達していません。</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>入力内容がサービスに受け付けられませんでした。確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>サービスがメールアドレスを求めていますが、このアプリは対応していません。</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>コードでのログインは無効になっています。</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>試行回数が多すぎます。このアカウントのログインは一時停止されています。</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>このアカウントはブロックされています。</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>試行回数が多すぎます。続けるには秘密の質問に答えてください。</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>答えが一致しません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>このアカウントには秘密の質問がありません。代わりにパスワードを再設定してください。</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>このアカウントのログインは無効になっています。</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>セッションが終了しました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>セッションの有効期限が切れました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>プライバシーポリシーが変更されました。続けるには同意してください。</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>このアカウントのログインには 2 段階認証が必要ですが、このアプリは対応していません。</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>このアカウントには PIN が必要ですが、このアプリは対応していません。</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>このアカウントには事前の同意が必要ですが、このアプリは対応していません。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>これ以上試行できません。</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>残りおよそ 1 回です。</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>残りおよそ %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>残り 1 回です。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>残り %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>%1 以降にもう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>7400 123456 のように、数字だけで入力してください。</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>この国番号はありません。プラス記号の後の数字を確認してください。</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>番号が短すぎます。数字が抜けていないか確認してください。</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>番号が長すぎます。余分な数字がないか確認してください。</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>複数の番号が入力されています。1 つだけ入力してください。</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 が見つかりません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>このコンピューターの時計が %1 ずれています。時計を合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>%1 への接続は保護されていません。証明書の有効期限が切れています。何も送信していません。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>%1 への接続は保護されていません。証明書がまだ有効になっていません。何も送信していません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>%1 への接続は保護されていません。証明書が別の名前のものです。何も送信していません。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>%1 への接続は保護されていません。証明書がこのコンピューターで信頼されていません。何も送信していません。</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>%1 への接続は保護されていません。何も送信していません。</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>プロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>プロキシ %1 が応答しません。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>このネットワークでは、先にログインが必要です。</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>このネットワークのファイアウォールが要求を拒否しました。</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 から予期しない応答がありました。このアプリの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>サービスに問題が発生しています。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>混み合っています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>このパスワードは推測されやすいものです。%1～%2 文字の別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>この変更はサービスに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>コードの請求回数が多すぎます。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>サービス</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>しばらく待ってから、もう一度請求してください。</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>コードが一致しません。最新のメッセージを確認してください。</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>この番号にはコードを送信できません。番号を確認するか、別の番号を使用してください。</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>この番号はまだ確認されていません。この番号に送信したコードを入力してください。</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>現在、コードを送信できません。</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>コードを送信できませんでした。番号を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>電話は利用できません。代わりにメッセージで受け取ってください。</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>コードのメッセージを送信できませんでした。</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>この番号は当サービスのメッセージを受信できません。</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>この番号は当サービスのメッセージをブロックしています。</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>現在、コードだけではこのアカウントを開けません。</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>現在、これ以上コードを送信できません。</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>サービスはこのアプリが対応していない追加の確認を求めています。</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>ログイン中のデバイスが多すぎます。いずれかでログアウトしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>プライバシーポリシーが変更されました。同意するには、ログアウトしてからもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>電話番号はまだ確認されていません。前の画面に戻って「確認」を選んでください。</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>このコードは使用済みです。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>このコードは有効期限が切れています。</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>このコードは無効になりました。</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>間違ったコードが多すぎます。このコードは使えなくなりました。</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>パスワードを使うか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>このアプリの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>アプリを更新するか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>アプリを更新するか、このアプリの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>もう一度お試しいただくか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>もう一度お試しいただくか、このアプリの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>ブラウザーで人間であることを確認するか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>ブラウザーで人間であることを確認してください。</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>パスワードでログインして秘密の質問に答えるか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>パスワードでログインして、秘密の質問に答えてください。</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>ブラウザーでログインするか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>ブラウザーでログインしてください。</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>コードを使用してください。</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>パスワードを使用してください。</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>［パスワードをお忘れですか？］を選んで設定してください。</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>番号を確認するか、アカウントを作成してください。</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>番号を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>パスワードでログインするか、最近使い始めた番号の場合はアカウントを作成してください。</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>電話で受け取るか、別の番号を使用するか、パスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>別の番号を使用するか、パスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>電話で受け取るか、別の番号を使用してください。</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>別の番号を使用してください。</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>電話で受け取ってください。</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>待ち時間が終わると、電話で受け取れます。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>この電話はもう手元にない(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>この番号には SMS を送信できません。携帯電話の番号を使用してください。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>パスワードを決めてください。</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>短すぎます。%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>長すぎます。%1 文字以下にしてください。</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>コードは %1 桁です。足りない数字があります。</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>コードは %1 文字です。足りない文字があります。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>答えを入力してください。</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>アカウントを作成するには、先に規約に同意してください。</translation>
    </message>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>この番号はここでは使用できません。一覧から国を選んでください。</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>固定電話の番号です。SMS を受信できる携帯電話の番号を使用してください。</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>有料サービスの番号です。SMS を受信できる携帯電話の番号を使用してください。</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>この国 (%1) の電話番号はここでは使用できません。一覧から国を選んでください。</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>複数のコードが含まれています。コードだけをコピーしてください。</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>%1 桁のコードが含まれていません。コードだけをコピーしてください。</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>%1 文字のコードが含まれていません。コードだけをコピーしてください。</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>固定電話の番号です。携帯電話の番号を使用してください。</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>有料サービスの番号です。携帯電話の番号を使用してください。</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>この番号にはコードを送信できません。携帯電話の番号を使用してください。</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>送信したコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>ログインに戻る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>パスワードを再設定(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>サポートに問い合わせる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>秘密の質問</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>設定している場合は、パスワードの後に質問されることがあります。</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>ログイン中のコンピューター</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>そのコンピューターのアカウントページで番号を変更してください。</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>サポートに問い合わせる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>このコンピューターからログアウトしました。</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>このデバイスからログアウトしました。ほかのデバイスも、サービスに接続でき次第ログアウトされます。</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>セッションの有効期限が切れました。続けるには、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>パスワードが変更されたため、セッションが終了しました。続けるには、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>番号が削除されたため、ログアウトしました。</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>アカウントを削除しました。</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>新しいパスワードを保存しました。新しいパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>番号を変更しました。今後は新しい番号でログインしてください。</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>番号を確認しました。</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>名前を保存しました。</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>コードの有効期限が切れました。新しいコードを受け取るには、最初からやり直してください。</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>この番号は確認済みです。</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>新しいコードを送信しました。以前のコードは使用できません。</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>先に入力した名前とパスワードが使われます。</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>新しいコードを送信しました。以前のコードも使用できます。</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>キーチェーンが応答しないため、ログイン状態を確認できませんでした。</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>セッションがキーチェーンに残っていません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>時間がかかりすぎたため、最初からやり直します。</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>このデバイスと、ほかのすべてのデバイスからログアウトしました。</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>番号を削除しました。今後、そのアカウントには誰もログインできません。番号は新しいアカウントに使用できます。</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>新しいコードを電話でお知らせします。以前のコードは使用できません。</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>新しいコードを電話でお知らせします。以前のコードも使用できます。</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>前回のメッセージを送信できなかったため、再送信しています。</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>届かない場合は、電話で受け取るか、別の番号を使用してください。</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>届かない場合は、別の番号を使用してください。</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>届かない場合は、電話で受け取ってください。</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>キーチェーンがロックされているか読み取れないため、ログイン状態を確認できませんでした。ロックを解除してもう一度お試しいただくか、ログインしてください。</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>キーチェーンを開けないか読み取れないため、ログイン状態を確認できませんでした。</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>そのセッションを終了しました。</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>ほかのすべてのデバイスからログアウトしました。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>セッションが終了しました。続けるにはもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>このアプリのログイン先が別のサービスに変わりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>プライバシーポリシーに同意するには、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>ログイン状態を確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>入力する(&amp;I)</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;利用規約&lt;/a&gt;と&lt;a href="%2"&gt;プライバシーポリシー&lt;/a&gt;に同意します</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;利用規約&lt;/a&gt;に同意します</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;プライバシーポリシー&lt;/a&gt;に同意します</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>こんにちは、%1 さん</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>おかえりなさい、%1 さん</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>試行回数が多すぎます</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>秘密の質問に答える</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>プライバシーポリシーの変更</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を追加</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>この番号を再確認</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>番号を削除</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>この番号に SMS でコードを送信します。</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>新しい番号に SMS で届くコードを入力するまで、番号は %1 のままです。</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>登録済みの電話番号を使用してください。</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>ご本人の番号であることを確認するため、SMS でコードを送信します。</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>ご登録の番号に SMS でコードを送信します。</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>%1 での試行回数が多すぎます。質問に答えて、ご本人であることを確認してください。</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>内容を読んで同意すると、ログインを続けられます。</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>内容を読んで同意してください。どちらの場合もログインした状態です。</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>このコンピューターでログインしています。</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>%1 に SMS でコードを送信します。入力するまで、この番号は未確認として扱われます。</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>今後 %1 ではログインできなくなります。</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>保存すると、他のすべてのデバイスからログアウトします。</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>あいさつに表示される名前です。</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>アカウント、電話番号、名前は完全に削除されます。ご本人確認のため、%1 に SMS でコードを送信します。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>アカウントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>確認(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存してログイン(&amp;S)</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>ログインに戻る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>同意する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>番号を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ログインしています…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>アカウントを作成しています…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>コードを送信しています…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>コードを確認しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>アカウントを削除するコードを入力</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>アカウントを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>%1 に送信したコードと新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>%1 以降にもう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>このアカウントはブロックされています</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>ログインできません。</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>ブロックの解除についてはサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>このアプリの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>ブラウザーで人間であることを確認するか、パスワードを再設定してください。</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>唯一の番号を削除しますか？</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>すべてのデバイスでログアウトしますか？</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>番号がないと、誰もこのアカウントにログインできません。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>ほかのセッションもすぐに終了します。</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>このコンピューターからもログアウトします。</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 はアカウントにログインする唯一の手段です。削除すると、誰もログインできなくなります。</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>すべてのデバイスでログアウト(&amp;E)</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>ログアウトしています…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>%1 に電話をかけて、コードをお知らせします。</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>%1 桁のコードを %2 に送信しました。</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>英字 %1 文字のコードを %2 に送信しました。</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>%1 への電話でお知らせしたコードと新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>コードはまだ使用できます。</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>%1 に送信した可能性のあるコードと新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>%1 にコードを送信した可能性があります。</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>コードは届きましたか？</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>%1 のコードはまだ使用できます。</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>%1 では、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>%1 のコードは %2 以降にもう一度請求できます。</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>%1 のパスワードは %2 以降にもう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>SMS でコードを受け取る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>パスワードを再設定(&amp;R)</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>ブラウザーで人間であることを確認してください。</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>この電話はもう手元にない</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>この番号にコードを送信します。</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>新しい番号に届くコードを入力するまで、番号は %1 のままです。</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>ご本人の番号であることを確認するため、コードを送信します。</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>ご登録の番号にコードを送信します。</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>%1 にコードを送信します。入力するまで、この番号は未確認として扱われます。</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>アカウント、電話番号、名前は完全に削除されます。ご本人確認のため、%1 にコードを送信します。</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>その場合、SMS は届きません。次の方法は使用できます:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>その場合、メッセージは届きません。次の方法は使用できます:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>SMS でコードを受け取る(&amp;T)</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>コードを受け取る(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>コードを受け取る(&amp;D)</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>ログイン中の場所</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>心当たりのないセッションを終了し、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>ほかの場所ではログインしていません。</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>ほかのすべてのデバイスでログアウト(&amp;E)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべてを選択</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>現在のパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>番号を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>番号を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>代わりに番号を変更(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 に書き込めません</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>コードの有効期限: あと %1</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存してログイン(&amp;S)</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>保存すると、他のすべてのデバイスからログアウトします。</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>届きませんか？ &lt;b&gt;%1&lt;/b&gt; 後に再送信できます。</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>届きませんか？</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送信(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>電話でコードを受け取る(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>コードの有効期限が切れました。</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>この電話はもう手元にない(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;後に新しいコードを送信できます。</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>ほかのすべてのデバイスでログアウト(&amp;E)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>パスワードを変更(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>キーチェーンを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>ログイン状態を保持する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>パスワードをお忘れですか？(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>SMS でコードを受け取る(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてご利用ですか？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>アカウントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>別のアカウントを選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>すべてのデバイスでログアウト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>システムのキーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>システムのキーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>終了するまで保持</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>終了するまで保持: このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>キーチェーンを使えるようになると、ログイン状態が保持されます。</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>保存できるようになると、ログイン状態が保持されます。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>終了するまで保持: キーチェーンに保存を拒否されました。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>終了するまで保持: キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>終了するまで保持: キーチェーンから失われました。</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>以前に保存済み。現在キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>以前に保存済み。キーチェーンがロックされているか、読み取れません。</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>終了するまで保持: キーチェーンがロックされているか、読み取れません。</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>キーチェーンがロックされています。ロックが解除されたときに、ログイン情報が削除されます。</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>キーチェーンにまだログイン情報があります。終了する前にロックを解除してください。</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>共用のコンピューターです。ウィンドウを閉じるとログアウトします。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>終了後も保持</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>終了するまで保持: 保存できませんでした。</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>以前に保存済み。再度保存できませんでした。</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>ログイン情報をまだここから削除できていません。再試行します。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>ご本人ではありませんか？(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>キーチェーンを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>ログイン状態を保持する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>パスワードをお忘れですか？(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>SMS でコードを受け取る(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>別のアカウントを選択(&amp;A)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてご利用ですか？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>アカウントを作成(&amp;C)</translation>
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
        <translation>%1 について</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>ログイン先</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>このコンピューターのデモサービス</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>サポート(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>確認(&amp;V)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>番号を変更(&amp;U)</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>番号を追加(&amp;U)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>ログイン中の場所(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>現在開いています</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · 現在開いています</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>ご本人ではありませんか？</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>ご本人ではありませんか？%1 のログイン情報を削除</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>このコンピューターで以前にログインしたアカウントです。</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>別のアカウントを使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>指定できるのは %1 です</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>1～40 文字の名前</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>"#0B6E4F" のような色</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>.svg または .png ファイルのパス</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 は 512 KB 以下のファイルではありません</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 は読み込める画像ではありません</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>https のアドレス、または mailto: とメールアドレス</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>"GB" のような国コード (ISO 3166-1、大文字 2 文字)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>["GB", "IE"] のような国コードのリスト (ISO 3166-1、大文字 2 文字)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>allowed_countries のいずれか</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>ファイルのパス</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>ログインサービスを %1 に設定できませんでした。</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>ログインサービスの応答がアドレスではありません。</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>ログインサービスが接続先を通知しませんでした。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>ログインサービスが停止しました。再開しています。</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>ログインサービスが開始しません。再試行しています。</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>ログインサービスが停止し、再開されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>ログインサービスのデータを使用できません。</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>ログインサービスのデータがなくなりました。新しいデータで開始します。</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>設定ファイルに誤りがあります。修正してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <translation>問題点</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 を起動できません</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>これはすでにご自分の番号です。</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>リンク: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>クリップボードの %1 を使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>コード、%n 桁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>コード、%n 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>この設定ファイルも読み込みます (こちらが優先されます)。</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>ファイル.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>すべてをこの名前で分けて保存します。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>アプリの言語 (de、pt-BR など)。</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、system のいずれか。</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>すべての状態をこのフォルダーに描画して終了します。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>画像の倍率 (1～4)。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: 指定できるのは %2 です</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>英字、数字、ピリオド、ハイフン、アンダースコア</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>en、de、pt-BR などの言語</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark、system のいずれか</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1～4</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>デスクトップで電話番号によるログイン。</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>「%1」は不明です。--help でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>すべてのコントロールの名前を JSON で出力して終了します。</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>このプロファイルのウィンドウが開いていても、別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>すべての設定と、その指定場所、ロックの有無を出力して終了します。</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>アプリに必要なものをこのコンピューターで確認して終了します。</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>ウィンドウの表示に使われる内容を出力して終了します。</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>サービスのセッションを終了し、保存されているものを消去して終了します。</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>token と併用: ヘッダー行を出力します。</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>token と併用: 端末にも出力します。</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>sign-out と併用: アカウントのすべてのセッションを終了します。</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>このヘルプを出力して終了します。</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>バージョンを出力して終了します。</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>セッションのトークンを出力します。</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>ログイン中のユーザーを出力します。</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>セッションを終了します。</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>一度に実行できるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 はここでは意味がありません。何と併用するかは --help で確認できます。</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>ログインの各段階を 1 行の JSON としてこのファイルに書き込みます (- は標準出力)。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>付属のテストサービスで QA デスクを開きます。</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>ご自分の番号でサービスを試し、ログインを妨げているものを報告して終了します。</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>token、whoami、--self-test、--check-backend、--print-config と併用: JSON で出力します。</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>ページの表示内容を、秘密の情報を除いてこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>そのファイルを 1 段階ずつ表示します。</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>--replay と併用: 各段階をこのフォルダーに描画します。</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>--replay と併用: 各段階をテキスト (.feature または .md) として書き込みます。</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>それらの名前を、アプリを操作するスクリプト用の Python モジュールとして出力して終了します。</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>国: %1、%2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>国なし</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>国の一覧</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>国名または国番号を検索</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>一致する国がありません。国名、ISO コード、国番号で検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n か国</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 か国</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 のログイン情報を削除しますか？</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>このコンピューターからログアウトします。アカウント自体は残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>ログイン情報を削除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>このプログラムの構成要素です。全文はパッケージに付属しています。</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>サービスからのメッセージ</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>最初からやり直す(&amp;S)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>終了するまで有効です: 保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>このファイルを読み込めません。完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>このファイルに証明書がありません。PEM 形式である必要があります。</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>http:// を付けず、ホストだけを入力してください。</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>プロキシの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>1～65535 の数値を入力してください。</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>保存しました。今から有効です。</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>保存しました。パスワードはキーチェーンに保存できなかったため、終了するまで有効です。</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>このアプリがインターネットに接続する方法です。</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>システムの設定を使用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>手動プロキシ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>ユーザー名（省略可）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>パスワード（省略可）(&amp;P)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>証明書ファイル（省略可）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>ファイルを選択(&amp;C)</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>ここで変更できない項目は、このコンピューターの管理者が設定しています。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>終了するまで有効です: 保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>コードの有効期限が切れました。</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隠す: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock がオンです</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>%n 文字以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>弱い。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>普通。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強い。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>とても強い。</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>この言葉は真っ先に推測されます。</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>繰り返しは推測されやすくなります。</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>abc や 1234 のような並びは推測されやすくなります。</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>キーの並び順は推測されやすくなります。</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>日付や年は推測されやすくなります。</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>単語をいくつか足すと強くなります。</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>複雑にするより、長くするほうが効果的です。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>名前、電話番号、アプリ名は使わないでください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最大 %n 文字です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; に SMS を送信します — %2、携帯電話。</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; に SMS を送信します — %2。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; には SMS を送信できません — %2、固定電話。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; には SMS を送信できません — %2、有料番号。</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; には SMS を送信できません — %2。</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; のような番号は確認できません。数字と国を確認してから、続けてください。</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; にコードを送信します — %2。</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; にはコードを送信できません — %2。</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>%1 への電話 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>コード %1 をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 からログアウト</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>設定とアプリについて</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>https のアドレス、またはこのコンピューターへの http</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>空でないテキスト</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>英字、数字、ピリオド、ハイフン、アンダースコア</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>en、de、pt-BR などの言語</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light、dark、system のいずれか</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>[backend] のようなセクションにする必要があります</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>文字列は引用符で囲みます: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>指定できるのは %1 です</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>API シークレットをアプリに渡すことはできません</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on または off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>backend.url と同じファイル、またはより優先されるファイルに書く必要があります</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1～32 文字の英字、数字、ハイフン、アンダースコア</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system、none、ホスト:ポート のいずれか</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>ファイルの完全なパス</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>そのような設定はありません。指定できるのは %1 です</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>コピーしたコードを提案(&amp;O)</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>別の場所でコピーしたコードを、コードの入力時に提案します。</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>ここで変更できない項目は、このコンピューターの管理者が設定しています。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>このアプリについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>共用のコンピューター(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>ここではログイン状態を保持しません。これまで保持していたアカウントはログアウトします。</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey テスト用電話</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>テスト用電話</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>デモサービス</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>メッセージ (新しい順)</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>実際の電話に届くはずのコードやメッセージがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>アクセントカラー %1 のダークテーマでのコントラスト比は %2:1 です。%3:1 以上が必要です。</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>アクセントカラー %1 のライトテーマでのコントラスト比は %2:1 です。%3:1 以上が必要です。</translation>
    </message>
</context>
</TS>
