<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>개인정보처리방침 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>동의(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>나중에(&amp;N)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>로그아웃(&amp;O)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>인증(&amp;V)</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>번호 변경(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>이 번호 다시 인증(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>번호 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>비밀번호 변경(&amp;P)</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>이름 변경(&amp;M)</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>마지막 로그인</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>모든 기기에서 로그아웃(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>내 계정 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>로그인된 위치(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>계정 전환(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>새 전화번호(&amp;P)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>현재 비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>현재 비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>새 비밀번호(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>이름(선택사항)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>전화번호(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>계정 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>취소(&amp;E)</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>이미 계정이 있으신가요?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>대신 로그인(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>비밀번호를 잊으셨나요?(&amp;F)</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>이전에 다른 사람이 쓰던 번호인가요? 지원팀에서 사용할 수 있게 해 드립니다.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>지원팀에 문의(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>변경(&amp;C)</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>현재 사용 중</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>코드를 입력하면 사용 가능</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>코드 유효 시간이 %1 남았습니다.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>인증(&amp;V)</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>코드를 받지 못하셨나요? &lt;b&gt;%1&lt;/b&gt; 후 재전송 가능.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>코드를 받지 못하셨나요?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>다시 보내기(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>전화로 코드 받기(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>코드가 만료되었습니다.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>대신 비밀번호 사용(&amp;P)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>이 전화가 더 이상 없어요(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 후에 새 코드를 보낼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>이용자가 많습니다. %1 후에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>이용자가 많습니다. 잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>오프라인 상태입니다. 연결되면 다시 시도합니다.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>입력한 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>평소보다 오래 걸립니다. 계속 시도하고 있습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>네트워크 설정</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>서비스에 연결할 수 없습니다. 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>서비스 응답이 너무 오래 걸렸습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>서비스가 응답하지 않았지만 코드가 오고 있을 수 있습니다. 오지 않으면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>서비스에서 이 앱을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>서비스에서 이 앱을 통한 새 계정을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>서비스에서 이 앱의 요청을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>비밀번호가 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>현재 비밀번호가 아닙니다.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>이전에 사용한 비밀번호입니다. 새 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>데이터 유출에서 발견된 비밀번호입니다. 다른 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>비밀번호 로그인이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>이 계정에는 아직 비밀번호가 없습니다.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>이미 사용한 코드입니다. 새 코드를 보내세요.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>만료된 코드입니다. 새 코드를 보내세요.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>더 이상 사용할 수 없는 코드입니다. 새 코드를 보내세요.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>이 번호로 된 계정이 없습니다.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>다른 계정에서 사용 중인 번호입니다.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>이미 인증된 번호입니다.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>이미 인증 대기 중인 번호입니다. 코드를 받으려면 ‘인증’을 선택하세요.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>이 계정에는 더 이상 전화번호가 없습니다.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>계정에 로그인할 수 있는 유일한 번호이므로 삭제할 수 없습니다. 대신 변경하세요.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>전화번호 로그인이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>현재 새 계정을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>계정을 만들 수 있는 나이가 아닙니다.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>서비스에서 입력한 내용을 허용하지 않습니다. 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>서비스에서 이메일 주소를 요구하지만 이 앱에서는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>코드 로그인이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>시도 횟수가 너무 많습니다. 이 계정의 로그인이 일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>차단된 계정입니다.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>시도 횟수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>시도 횟수가 너무 많습니다. 계속하려면 보안 질문에 답하세요.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>답변이 일치하지 않습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>이 계정에는 보안 질문이 없습니다. 대신 비밀번호를 재설정하세요.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>이 계정의 로그인이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>세션이 종료되었습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>세션이 만료되었습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>개인정보처리방침이 변경되었습니다. 계속하려면 동의하세요.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>이 계정은 2단계 인증이 필요하지만 이 앱에서는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>이 계정은 PIN이 필요하지만 이 앱에서는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>이 계정은 먼저 동의가 필요하지만 이 앱에서는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>더 이상 시도할 수 없습니다.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>약 1번 더 시도할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>약 %n번 더 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>1번 더 시도할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n번 더 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>%1 이후에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>전화번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>7400 123456과 같이 숫자만 입력하세요.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>이 코드를 사용하는 국가가 없습니다. 더하기 기호 뒤의 숫자를 확인하세요.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>번호가 너무 짧습니다. 빠진 숫자가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>번호가 너무 깁니다. 불필요한 숫자가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>번호가 두 개 이상입니다. 하나만 입력하세요.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>오프라인 상태입니다.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1을(를) 찾을 수 없습니다. 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>이 컴퓨터의 시계가 %1 틀립니다. 시계를 맞춘 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>%1 연결이 비공개가 아닙니다. 인증서가 만료되었습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>%1 연결이 비공개가 아닙니다. 인증서가 아직 유효하지 않습니다. 아무것도 보내지 않았습니다. 이 컴퓨터의 시계를 확인하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>%1 연결이 비공개가 아닙니다. 다른 이름의 인증서입니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>%1 연결이 비공개가 아닙니다. 이 컴퓨터에서 신뢰하지 않는 인증서입니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>%1 연결이 비공개가 아닙니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>프록시에서 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>프록시 %1이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>이 네트워크에 먼저 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>이 네트워크의 방화벽이 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1에서 예상과 다른 응답을 보냈습니다. 이 앱의 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>서비스에 문제가 있습니다. 1분 후에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>이용자가 많습니다. 잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>추측하기 쉬운 비밀번호입니다. %1~%2자의 다른 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>서비스에서 이 변경을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>코드를 너무 많이 요청했습니다.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>잠시 기다렸다가 다시 요청하세요.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>코드가 일치하지 않습니다. 가장 최근 메시지를 확인하세요.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>이 번호로 코드를 보낼 수 없습니다. 번호를 확인하거나 다른 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>아직 인증되지 않은 번호입니다. 이 번호로 보낸 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>현재 코드를 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>코드를 보낼 수 없습니다. 번호를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>전화를 이용할 수 없습니다. 대신 메시지를 요청하세요.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>코드 메시지를 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>저희 메시지를 받을 수 없는 번호입니다.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>이 번호에서 저희 메시지를 차단했습니다.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>이제 코드만으로는 이 계정을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>지금은 코드를 더 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>서비스에서 이 앱이 지원하지 않는 추가 확인을 요구합니다.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>너무 많은 기기에서 로그인되어 있습니다. 한 기기에서 로그아웃한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>개인정보처리방침이 변경되었습니다. 동의하려면 로그아웃한 후 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>전화번호가 아직 인증되지 않았습니다. 뒤로 돌아가 ‘인증’을 선택하세요.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>이미 사용한 코드입니다.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>만료된 코드입니다.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>더 이상 사용할 수 없는 코드입니다.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>잘못된 코드를 너무 많이 입력했습니다. 이 코드는 더 이상 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>비밀번호를 사용하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>이 앱의 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>앱을 업데이트하거나 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>앱을 업데이트하거나 이 앱의 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>다시 시도하거나 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>다시 시도하거나 이 앱의 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>브라우저에서 로봇이 아님을 확인하거나 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>브라우저에서 로봇이 아님을 확인하세요.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>비밀번호로 로그인하여 보안 질문에 답하거나 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>비밀번호로 로그인하여 보안 질문에 답하세요.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>브라우저에서 로그인하거나 고객 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>브라우저에서 로그인하세요.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>대신 코드를 사용하세요.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>비밀번호를 사용하세요.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>‘비밀번호를 잊으셨나요?’를 선택하여 설정하세요.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>번호를 확인하거나 계정을 만드세요.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>번호를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>비밀번호로 로그인하거나, 새로 쓰기 시작한 번호라면 계정을 만드세요.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>전화를 요청하거나, 다른 번호를 사용하거나, 비밀번호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>다른 번호를 사용하거나 비밀번호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>전화를 요청하거나 다른 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>다른 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>전화를 요청하세요.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>대기 시간이 끝나면 전화를 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>전화번호(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>이 전화가 더 이상 없어요(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>여기에서 사용할 수 없는 번호입니다. 목록에서 국가를 선택하세요.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>이 번호로 문자를 보낼 수 없습니다. 휴대전화 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>너무 짧습니다. %1자 이상 입력하세요.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>너무 깁니다. %1자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>코드는 숫자 %1자리입니다. 일부가 빠졌습니다.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>코드는 %1자입니다. 일부가 빠졌습니다.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>답변을 입력하세요.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>계정을 만들려면 먼저 약관에 동의하세요.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>유선전화 번호입니다. 문자를 받을 수 있는 휴대전화 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>유료 서비스 번호입니다. 문자를 받을 수 있는 휴대전화 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>이 국가(%1)의 전화번호는 여기에서 사용할 수 없습니다. 목록에서 국가를 선택하세요.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>코드가 두 개 이상 들어 있습니다. 코드만 복사하세요.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>숫자 %1자리로 된 코드가 없습니다. 코드만 복사하세요.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>%1자로 된 코드가 없습니다. 코드만 복사하세요.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>유선전화 번호입니다. 휴대전화 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>유료 서비스 번호입니다. 휴대전화 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>이 번호로 코드를 보낼 수 없습니다. 휴대전화 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>보내 드린 코드를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>로그인으로 돌아가기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>비밀번호 재설정(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>지원팀에 문의(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>보안 질문</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>설정해 둔 경우 비밀번호 다음에 물어볼 수 있습니다.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>로그인되어 있는 컴퓨터</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>그 컴퓨터의 계정 페이지에서 번호를 변경하세요.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>지원팀에 문의(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>이 컴퓨터에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>이 기기에서 로그아웃되었습니다. 다른 기기는 서비스에 연결되는 대로 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>세션이 만료되었습니다. 계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>비밀번호가 변경되어 세션이 종료되었습니다. 계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>번호가 삭제되어 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>계정이 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>새 비밀번호가 저장되었습니다. 새 비밀번호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>비밀번호가 변경되었습니다.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>번호가 변경되었습니다. 이제부터 새 번호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>번호가 인증되었습니다.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>이름이 저장되었습니다.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>코드가 만료되었습니다. 새 코드를 받으려면 처음부터 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>이미 인증된 번호입니다.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>새 코드를 보냈습니다. 이전 코드는 더 이상 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>이전에 입력한 이름과 비밀번호가 그대로 사용됩니다.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>새 코드를 보냈습니다. 이전 코드도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>키체인이 응답하지 않아 로그인 상태를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>키체인에 더 이상 세션이 없습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>시간이 너무 오래 걸려 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>이 기기와 다른 모든 기기에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>번호가 삭제되었습니다. 이제 아무도 해당 계정에 로그인할 수 없습니다. 이 번호는 새 계정에 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>새 코드를 전화로 알려 드립니다. 이전 코드는 더 이상 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>새 코드를 전화로 알려 드립니다. 이전 코드도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>마지막 메시지를 보낼 수 없어 다시 시도하고 있습니다.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>메시지가 오지 않으면 전화를 요청하거나 다른 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>메시지가 오지 않으면 다른 번호를 사용하세요.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>메시지가 오지 않으면 전화를 요청하세요.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>키체인이 잠겨 있거나 읽을 수 없어 로그인 상태를 확인할 수 없습니다. 잠금을 해제하고 다시 시도하거나 로그인하세요.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>키체인이 열리지 않거나 읽을 수 없어 로그인 상태를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>해당 세션이 종료되었습니다.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>다른 모든 기기에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>세션이 종료되었습니다. 계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>이제 이 앱은 다른 서비스에 로그인합니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>개인정보처리방침에 동의하려면 한 번 더 로그인하세요.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>로그인 상태를 확인할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>입력하기(&amp;I)</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;약관&lt;/a&gt; 및 &lt;a href="%2"&gt;개인정보처리방침&lt;/a&gt;에 동의합니다</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;약관&lt;/a&gt;에 동의합니다</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;개인정보처리방침&lt;/a&gt;에 동의합니다</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>오늘 %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>안녕하세요</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>%1님, 안녕하세요</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>다시 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>%1님, 다시 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>코드 입력</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>비밀번호를 잊으셨나요?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>새 비밀번호 선택</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>시도 횟수가 너무 많습니다</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>보안 질문에 답하기</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>개인정보처리방침 변경됨</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>번호 변경</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>번호 추가</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>이 번호 다시 인증</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>번호 삭제</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>내 계정 삭제</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>이 번호로 코드를 문자로 보내 드립니다.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>새 번호에 문자로 보낸 코드를 입력할 때까지 번호는 %1 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>계정에 등록된 전화번호를 사용하세요.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>본인 번호인지 확인하기 위해 코드를 문자로 보내 드립니다.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>회원님의 번호로 코드를 문자로 보내 드립니다.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>%1 번호의 시도 횟수가 너무 많습니다. 질문에 답하여 본인임을 확인하세요.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>로그인을 계속하려면 읽고 동의하세요.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>읽고 동의하세요. 어느 쪽이든 로그인된 상태입니다.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>이 컴퓨터에서 로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>%1 번호로 코드를 문자로 보내 드립니다. 입력할 때까지 이 번호는 미인증 상태로 처리됩니다.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>더 이상 %1 번호로 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>저장하면 다른 모든 기기에서 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>이 이름으로 인사해 드립니다.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>계정, 번호, 이름이 완전히 삭제됩니다. 본인 확인을 위해 %1 번호로 코드를 문자로 보내 드립니다.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>계정 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>인증(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>저장하고 로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>로그인으로 돌아가기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>동의(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>번호 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인 중…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>계정 만드는 중…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>코드 보내는 중…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>코드 확인 중…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>삭제 중…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>삭제 중…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>계정을 삭제하려면 코드를 입력하세요</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>내 계정 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>%1 번호로 보낸 코드를 입력한 다음 새 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>%1 이후에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>차단된 계정입니다</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>차단을 해제하려면 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>이 앱의 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>브라우저에서 로봇이 아님을 확인하거나 비밀번호를 재설정하세요.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>유일한 번호를 삭제할까요?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>모든 기기에서 로그아웃할까요?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>번호가 없으면 아무도 이 계정에 로그인할 수 없습니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>다른 세션이 즉시 종료됩니다.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>이 컴퓨터에서도 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 번호는 계정에 로그인할 수 있는 유일한 방법입니다. 삭제하면 아무도 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>모든 기기에서 로그아웃(&amp;E)</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>로그아웃 중…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>%1 번호로 전화하여 코드를 알려 드립니다.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>숫자 %1자리 코드를 %2 번호로 보냈습니다.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>문자 %1자리 코드를 %2 번호로 보냈습니다.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>%1 번호로 전화하여 알려 드린 코드를 입력한 다음 새 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>코드를 아직 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>%1 번호로 보냈을 수 있는 코드를 입력한 다음 새 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>%1 번호로 코드를 보냈을 수 있습니다.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>코드를 받으셨나요?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>%1에 받은 코드를 아직 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>%1 번호는 잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>%1 번호의 코드는 %2 이후에 다시 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>%1 번호의 비밀번호는 %2 이후에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>문자로 코드 받기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>비밀번호 재설정(&amp;R)</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>브라우저에서 로봇이 아님을 확인하세요.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>이 전화가 더 이상 없어요</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>이 번호로 코드를 보내 드립니다.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>새 번호로 보낸 코드를 입력할 때까지 번호는 %1 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>본인 번호인지 확인하기 위해 코드를 보내 드립니다.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>회원님의 번호로 코드를 보내 드립니다.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>%1 번호로 코드를 보내 드립니다. 입력할 때까지 이 번호는 미인증 상태로 처리됩니다.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>계정, 번호, 이름이 완전히 삭제됩니다. 본인 확인을 위해 %1 번호로 코드를 보내 드립니다.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>이 경우 문자를 받을 수 없습니다. 다음 방법은 사용할 수 있습니다:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>이 경우 메시지를 받을 수 없습니다. 다음 방법은 사용할 수 있습니다:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>대신 문자로 코드 받기(&amp;T)</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>대신 코드 받기(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>코드 받기(&amp;D)</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>로그인된 위치</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>모르는 세션을 종료한 다음 비밀번호를 변경하세요.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>다른 곳에서는 로그인되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>다른 모든 기기에서 로그아웃(&amp;E)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>현재 비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>번호 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>번호 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>대신 번호 변경(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1에 쓸 수 없음: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>%1 폴더를 만들 수 없음</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1에 쓸 수 없음</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>코드 유효 시간이 %1 남았습니다.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>새 비밀번호(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>저장하고 로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>저장하면 다른 모든 기기에서 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>코드를 받지 못하셨나요? &lt;b&gt;%1&lt;/b&gt; 후 재전송 가능.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>코드를 받지 못하셨나요?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>다시 보내기(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>전화로 코드 받기(&amp;A)</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>코드가 만료되었습니다.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>이 전화가 더 이상 없어요(&amp;H)</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 후에 새 코드를 보낼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>다른 모든 기기에서 로그아웃(&amp;E)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>비밀번호 변경(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>키체인 다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>전화번호(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>로그인 상태 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>비밀번호를 잊으셨나요?(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>대신 문자로 코드 받기(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>취소(&amp;E)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>처음이신가요?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>계정 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>다른 계정 선택(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>모든 기기에서 로그아웃(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>시스템 키체인 확인 중…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>시스템 키체인에 저장됨</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>종료할 때까지 유지됨</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>종료할 때까지 유지됨: 이 컴퓨터에 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>키체인을 사용할 수 있게 되면 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>저장할 수 있게 되면 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>종료할 때까지 유지됨: 키체인에서 저장을 거부했습니다.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>종료할 때까지 유지됨: 키체인이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>종료할 때까지 유지됨: 키체인에서 사라졌습니다.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>이전에 저장되었습니다. 지금은 키체인을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>이전에 저장되었습니다. 키체인이 잠겨 있거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>종료할 때까지 유지됨: 키체인이 잠겨 있거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>키체인이 잠겨 있습니다. 잠금이 해제되면 로그인 정보가 삭제됩니다.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>키체인에 로그인 정보가 아직 남아 있습니다. 종료하기 전에 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>공용 컴퓨터입니다. 창을 닫으면 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>종료한 뒤에도 유지됨</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>종료할 때까지 유지됨: 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>이전에 저장되었습니다. 다시 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>로그인 정보를 아직 여기에서 삭제하지 못했습니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>본인이 아닌가요?(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>키체인 다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>로그인 상태 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>비밀번호를 잊으셨나요?(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>대신 문자로 코드 받기(&amp;T)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>취소(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>다른 계정 선택(&amp;A)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>처음이신가요?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>계정 만들기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 정보</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>실행 환경</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>로그인 서비스</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>이 컴퓨터의 데모 서비스</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>라이선스(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>지원(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>세부 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>인증(&amp;V)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>번호 변경(&amp;U)</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>번호 추가(&amp;U)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>인증됨</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>미인증</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>로그인된 위치(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>지금 열려 있음</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · 지금 열려 있음</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>본인이 아닌가요?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>본인이 아닌가요? %1 로그인 정보 삭제</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>계정 선택</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>이 컴퓨터에서 로그인한 적이 있는 계정입니다.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>다른 계정 사용(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>허용되는 값: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>1~40자의 이름</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>"#0B6E4F"와 같은 색상</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>.svg 또는 .png 파일의 경로</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1은(는) 512KB 이하의 파일이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1은(는) 읽을 수 있는 그림이 아닙니다</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>https 주소 또는 mailto:와 이메일 주소</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>"GB"와 같은 국가(ISO 3166-1, 대문자 두 자)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>["GB", "IE"]와 같은 국가 목록(ISO 3166-1, 대문자 두 자)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>allowed_countries 중 하나</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>파일 경로</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>%1에 로그인 서비스를 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>로그인 서비스의 응답이 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>로그인 서비스에서 연결 방법을 알려주지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>로그인 서비스가 중지되었습니다. 다시 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>로그인 서비스가 시작되지 않습니다. 다시 시도하고 있습니다.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>로그인 서비스가 중지되어 다시 시작되었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>로그인 서비스의 데이터를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>로그인 서비스의 데이터가 사라졌습니다. 새 데이터로 시작합니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>설정 파일이 잘못되었습니다. 수정한 다음 다시 시작하세요.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1을(를) 시작할 수 없음</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>세부 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>이미 사용 중인 본인 번호입니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>링크: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>클립보드의 %1 사용(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>코드, 숫자 %n자리</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>코드, %n자</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>이 설정 파일도 읽습니다(이 파일이 우선함).</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>파일.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>모든 항목을 이 이름으로 따로 보관합니다.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>앱 언어(예: de, pt-BR).</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark 또는 system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>모든 상태를 이 폴더에 그리고 종료합니다.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>그림 배율(1~4).</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>모든 컨트롤의 이름을 JSON으로 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: 허용되는 값: %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark 또는 system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1~4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>문자, 숫자, 마침표, 하이픈, 밑줄</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>en, de, pt-BR과 같은 언어</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>데스크톱용 전화번호 로그인.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>‘%1’은(는) 알 수 없는 항목입니다. --help로 옵션 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>이 프로필의 창이 열려 있어도 다른 창을 엽니다.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>모든 설정과 지정된 위치, 잠금 여부를 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>앱에 필요한 항목을 이 컴퓨터에서 확인하고 종료합니다.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>창을 표시할 때 사용할 항목을 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>서비스의 세션을 종료하고 보관된 내용을 지운 다음 종료합니다.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>token과 함께 사용: 헤더 줄을 출력합니다.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>token과 함께 사용: 터미널에도 출력합니다.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>sign-out과 함께 사용: 계정의 모든 세션을 종료합니다.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>이 도움말을 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>버전을 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>세션의 토큰을 출력합니다.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>로그인한 사용자를 출력합니다.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>세션을 종료합니다.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>한 번에 하나만 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1은(는) 여기에서 의미가 없습니다. 함께 사용하는 항목은 --help로 확인하세요.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>로그인의 각 단계를 한 줄의 JSON으로 이 파일에 씁니다(-는 표준 출력).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>포함된 테스트 서비스로 QA 데스크를 엽니다.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>본인 번호로 서비스를 시험하고 로그인을 막는 문제를 알린 다음 종료합니다.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>token, whoami, --self-test, --check-backend 또는 --print-config와 함께 사용: JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>페이지에 표시되는 내용을 비밀 정보 없이 이 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>이러한 파일을 단계별로 보여 줍니다.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>--replay와 함께 사용: 각 단계를 이 폴더에 그립니다.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>--replay와 함께 사용: 단계를 텍스트(.feature 또는 .md)로 씁니다.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>이 이름들을 앱을 조작하는 스크립트용 Python 모듈로 출력하고 종료합니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>국가: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>국가 없음</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>국가 또는 코드 검색</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>일치하는 국가가 없습니다. 이름, ISO 코드 또는 국가 번호로 검색하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>국가 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>국가 1개</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 로그인 정보를 삭제할까요?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>이 컴퓨터에서 로그아웃됩니다. 계정 자체는 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>로그인 정보 삭제(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>이 프로그램의 구성 요소입니다. 라이선스 전문은 패키지에 포함되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>서비스 메시지</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>처음부터 다시 시작(&amp;S)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>종료할 때까지 적용됩니다: 저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>이 파일을 읽을 수 없습니다. 전체 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>이 파일에 인증서가 없습니다. PEM 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>http:// 없이 호스트만 입력하세요.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>프록시의 이름 또는 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>1~65535의 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>저장되었습니다. 지금부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>저장되었습니다. 키체인에 비밀번호를 저장하지 못해 종료할 때까지만 적용됩니다.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>이 앱이 인터넷에 연결하는 방법입니다.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>시스템 설정 사용(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>프록시 없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>수동 프록시(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>호스트(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>포트(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>사용자 이름(선택사항)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>비밀번호(선택사항)(&amp;P)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>인증서 파일(선택사항)(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>파일 선택(&amp;C)</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>여기에서 변경할 수 없는 항목은 이 컴퓨터의 관리자가 설정했습니다.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>종료할 때까지 적용됩니다: 저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>코드가 만료되었습니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>숨기기: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>표시: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock이 켜져 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>%n자 이상.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>약함.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>보통.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>강함.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>매우 강함.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>가장 먼저 추측되는 단어입니다.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>반복되는 문자는 추측하기 쉽습니다.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>abc나 1234 같은 연속된 문자는 추측하기 쉽습니다.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>나란히 있는 키는 추측하기 쉽습니다.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>날짜와 연도는 추측하기 쉽습니다.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>단어를 몇 개 더 추가하면 강해집니다.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>복잡한 것보다 긴 것이 더 좋습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>%n자 이상 사용하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>이름, 전화번호, 앱 이름은 사용하지 마세요.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>최대 %n자입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 번호로 문자를 보냅니다 — %2, 휴대전화.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 번호로 문자를 보냅니다 — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 번호로는 문자를 보낼 수 없습니다 — %2, 유선전화.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 번호로는 문자를 보낼 수 없습니다 — %2, 유료 번호.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 번호로는 문자를 보낼 수 없습니다 — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 같은 번호는 알 수 없습니다. 숫자와 국가를 확인한 다음 계속하세요.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 번호로 코드를 보냅니다 — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 번호로는 코드를 보낼 수 없습니다 — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>%1 번호로 전화 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>코드 %1 복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>마지막 사용: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>알 수 없는 프로그램</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 로그아웃</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>설정 및 정보</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>https 주소 또는 이 컴퓨터의 http 주소</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>비어 있지 않은 텍스트</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>문자, 숫자, 마침표, 하이픈, 밑줄</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>en, de, pt-BR과 같은 언어</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark 또는 system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>[backend]와 같은 섹션이어야 합니다</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>텍스트는 따옴표로 묶습니다: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>허용되는 값: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>API 비밀 키는 앱에 제공하면 안 됩니다</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 또는 off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>backend.url과 같은 파일이나 우선순위가 더 높은 파일에 함께 있어야 합니다</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1~32자의 문자, 숫자, 하이픈, 밑줄</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none 또는 호스트:포트</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>파일의 전체 경로</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>없는 설정입니다. 허용되는 설정: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>모양(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>복사한 코드 제안(&amp;O)</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>다른 곳에서 복사한 코드를 코드 입력 시 제안합니다.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>여기에서 변경할 수 없는 항목은 이 컴퓨터의 관리자가 설정했습니다.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>네트워크(&amp;N)</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>공용 컴퓨터(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>여기에서는 로그인 상태가 유지되지 않습니다. 유지되던 계정은 지금 로그아웃됩니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey 테스트 전화</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>테스트 전화</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>데모 서비스</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>문자(최신순)</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>실제 전화로 전송될 코드와 문자가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>어두운 테마에서 강조 색상 %1의 대비가 %2:1입니다. %3:1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>밝은 테마에서 강조 색상 %1의 대비가 %2:1입니다. %3:1 이상이어야 합니다.</translation>
    </message>
</context>
</TS>
