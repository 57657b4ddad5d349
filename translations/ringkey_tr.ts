<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has expired. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You&apos;re offline. Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t reach the service. Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent. Check this computer&apos;s date and network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered instead of the service. If this network has its own sign-in page, open it in a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this app. Update it, or contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept new accounts from this app. Update it, or contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service didn&apos;t understand this app. Update it, or contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password doesn&apos;t match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t your current password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one, from %1 to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with a password is switched off. Use a code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no password yet. Choose &quot;Forgot password?&quot; to set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code doesn&apos;t match. Check the newest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has this number. Check it, or create an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Check it, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number isn&apos;t verified yet. Enter the code we texted to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose &quot;Verify&quot; to get a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no phone number any more. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can&apos;t be removed. Change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts can&apos;t be created at the moment. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You aren&apos;t old enough to have an account here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service didn&apos;t accept what you entered. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn&apos;t handle. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were asked for. Wait before you ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are switched off at the moment. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text couldn&apos;t be sent. Check the number and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more texts can be sent today. Try again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls aren&apos;t available. Ask for a text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with a code is switched off. Use your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is blocked. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Prove in a browser that you&apos;re a person, or contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer doesn&apos;t match. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in is switched off for this account. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn&apos;t handle. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn&apos;t handle. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn&apos;t handle. Contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Try again, or contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone has this number. Check the digits and the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s more than one number. Enter only one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can&apos;t be used here. Choose a country from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from %1 can&apos;t be used here. Choose a country from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Use a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You&apos;re signed out on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;re signed out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session was ended from another device. Sign in again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was removed, so you&apos;re signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked, so we couldn&apos;t see whether you&apos;re signed in. Unlock it and try again, or sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain refused to open, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt; and &lt;a href=&quot;%2&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&apos;ll text a code to the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&apos;ll text a code to check the number is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&apos;ll text a code to your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it&apos;s you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;re signed in on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&apos;ll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You won&apos;t be able to sign in with %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We&apos;ll text a code to %1 to check that it&apos;s you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent a %1-digit code to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent a %1-letter code to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in is not possible. Contact support to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove in a browser that you&apos;re a person, or reset your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;You&apos;re offline.&lt;/b&gt; We&apos;ll try again when the connection returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The service has a problem.&lt;/b&gt; What you typed stays; try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has expired. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as &quot;#0B6E4F&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country such as &quot;GB&quot; (ISO 3166-1, two capitals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of countries such as [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, two capitals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service keeps stopping. Restart the app to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out your name and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
