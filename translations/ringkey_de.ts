<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>N&amp;ummer ändern</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>Nummer erneut &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Nummer entfernen</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>Namen &amp;ändern</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;Überall abmelden</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Mein Konto löschen</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>K&amp;onto wechseln</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Neue Telefonnummer</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Aktuelles &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Aktuelles &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Name (optional)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Schon ein Konto?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Stattdessen an&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Gehörte sie vorher jemand anderem? Der Support kann sie für Sie freigeben.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>&amp;Support kontaktieren</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Gilt, sobald Sie den Code eingeben</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Der Code gilt noch %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Nichts erhalten? Erneut senden in &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Nichts erhalten?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Code per &amp;Anruf erhalten</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Stattdessen &amp;Passwort verwenden</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ich &amp;habe dieses Telefon nicht mehr</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>In &lt;b&gt;%1&lt;/b&gt; können Sie einen neuen Code senden.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Viele Menschen auf einmal. Sie können es in %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Viele Menschen auf einmal. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Sie sind offline. Wir versuchen es erneut, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Was Sie eingegeben haben, bleibt stehen.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Das dauert länger als gewöhnlich. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>Der Dienst hat nicht geantwortet, aber vielleicht ist ein Code unterwegs. Wenn keiner kommt, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>Der Dienst akzeptiert diese App nicht.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>Der Dienst akzeptiert keine neuen Konten von dieser App.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>Der Dienst hat diese App nicht verstanden.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Dieses Passwort haben Sie schon einmal verwendet. Wählen Sie ein neues.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Dieses Passwort ist in einem Datenleck aufgetaucht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>Die Anmeldung mit Passwort ist deaktiviert.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Dieses Konto hat noch kein Passwort.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Dieser Code wurde schon verwendet. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Dieser Code ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Zu dieser Nummer gibt es kein Konto.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Diese Nummer gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Diese Nummer ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Diese Nummer wartet bereits auf Bestätigung. Wählen Sie „Bestätigen“, um einen Code zu erhalten.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Dieses Konto hat keine Telefonnummer mehr.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Nur mit dieser Nummer kommen Sie in Ihr Konto, daher kann sie nicht entfernt werden. Ändern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>Die Anmeldung mit Telefonnummer ist deaktiviert.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Derzeit können keine neuen Konten erstellt werden.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Sie sind nicht alt genug für ein Konto bei uns.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>Der Dienst hat Ihre Eingaben nicht akzeptiert. Prüfen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>Der Dienst verlangt eine E-Mail-Adresse, was diese App nicht unterstützt.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>Die Anmeldung mit Code ist deaktiviert.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Zu viele Versuche. Die Anmeldung ist für dieses Konto vorübergehend gesperrt.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Zu viele Versuche. Beantworten Sie Ihre Sicherheitsfrage, um fortzufahren.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>Die Antwort stimmt nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Dieses Konto hat keine Sicherheitsfrage. Setzen Sie stattdessen Ihr Passwort zurück.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>Die Anmeldung ist für dieses Konto deaktiviert.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Ihre Sitzung wurde beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>Die Datenschutzerklärung wurde geändert. Akzeptieren Sie sie, um fortzufahren.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Dieses Konto verlangt einen zweiten Anmeldeschritt, den diese App nicht unterstützt.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Dieses Konto verlangt eine PIN, was diese App nicht unterstützt.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Dieses Konto verlangt zuerst Ihre Einwilligung, was diese App nicht unterstützt.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Keine Versuche mehr übrig.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Noch etwa 1 Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Noch etwa %n Versuch.</numerusform>
            <numerusform>Noch etwa %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Noch 1 Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Sie können es ab %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Geben Sie Ihre Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Verwenden Sie nur Ziffern, zum Beispiel 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Kein Land hat diese Vorwahl. Prüfen Sie die Ziffern nach dem Pluszeichen.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Diese Nummer ist zu kurz. Prüfen Sie, ob eine Ziffer fehlt.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Diese Nummer ist zu lang. Prüfen Sie, ob Ziffern zu viel sind.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Das ist mehr als eine Nummer. Geben Sie nur eine ein.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>Die Uhr dieses Computers geht um %1 falsch. Stellen Sie sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht vertraulich: Das Zertifikat ist abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>Die Verbindung zu %1 ist nicht vertraulich: Das Zertifikat gilt noch nicht. Es wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht vertraulich: Das Zertifikat gilt für einen anderen Namen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht vertraulich: Dem Zertifikat wird hier nicht vertraut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht vertraulich. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Ihr Proxy verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Ihr Proxy %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Dieses Netzwerk verlangt, dass Sie sich zuerst bei ihm anmelden.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Eine Firewall in diesem Netzwerk hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 hat geantwortet, aber nicht wie erwartet. Fragen Sie, wer diese App betreibt.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>Der Dienst hat ein Problem. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Viele Menschen auf einmal. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes mit %1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>Der Dienst hat diese Änderung nicht angenommen.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Es wurden zu viele Codes angefordert.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Warten Sie, bevor Sie einen weiteren anfordern.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Der Code stimmt nicht. Sehen Sie in der neuesten Nachricht nach.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>An diese Nummer können wir keinen Code senden. Prüfen Sie sie oder verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Diese Nummer ist noch nicht bestätigt. Geben Sie den Code ein, den wir an sie gesendet haben.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Derzeit können keine Codes gesendet werden.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Der Code konnte nicht gesendet werden. Prüfen Sie die Nummer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Anrufe sind nicht verfügbar. Fordern Sie stattdessen eine Nachricht an.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Die Nachricht mit Ihrem Code konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Diese Nummer kann unsere Nachrichten nicht empfangen.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Diese Nummer hat unsere Nachrichten blockiert.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Ein Code allein reicht für dieses Konto nicht mehr aus.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Im Moment können keine weiteren Codes gesendet werden.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>Der Dienst verlangt eine weitere Prüfung, die diese App nicht anbietet.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Sie sind auf zu vielen Geräten angemeldet. Melden Sie sich auf einem davon ab und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>Die Datenschutzerklärung wurde geändert. Melden Sie sich ab und wieder an, um sie zu akzeptieren.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Ihre Nummer ist noch nicht bestätigt. Gehen Sie zurück und wählen Sie „Bestätigen“.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Dieser Code wurde schon verwendet.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Dieser Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Zu viele falsche Codes. Dieser Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Verwenden Sie Ihr Passwort oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Kontaktieren Sie den Support.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Fragen Sie, wer diese App betreibt.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Aktualisieren Sie sie oder kontaktieren Sie den Support.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Aktualisieren Sie sie oder fragen Sie, wer diese App betreibt.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Versuchen Sie es erneut oder kontaktieren Sie den Support.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Versuchen Sie es erneut oder fragen Sie, wer diese App betreibt.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Bestätigen Sie im Browser, dass Sie ein Mensch sind, oder kontaktieren Sie den Support.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Zeigen Sie in einem Browser, dass Sie ein Mensch sind.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Melden Sie sich mit Ihrem Passwort an, um Ihre Sicherheitsfrage zu beantworten, oder kontaktieren Sie den Support.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Melden Sie sich mit Ihrem Passwort an, um Ihre Sicherheitsfrage zu beantworten.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Melden Sie sich im Browser an oder kontaktieren Sie den Support.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Verwenden Sie stattdessen einen Code.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Verwenden Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Wählen Sie „Passwort vergessen?“, um eines festzulegen.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Prüfen Sie sie oder erstellen Sie ein Konto.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Prüfen Sie die Nummer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Melden Sie sich mit Ihrem Passwort an oder erstellen Sie ein Konto, wenn Sie diese Nummer neu haben.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Lassen Sie sich anrufen, verwenden Sie eine andere Nummer oder melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Verwenden Sie eine andere Nummer oder melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Lassen Sie sich anrufen oder verwenden Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Verwenden Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Lassen Sie sich anrufen.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Nach Ablauf der Wartezeit können Sie sich anrufen lassen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ich &amp;habe dieses Telefon nicht mehr</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>An diese Nummer können wir keine SMS senden. Verwenden Sie eine Mobilnummer.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Zu kurz. Verwenden Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Zu lang. Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>Der Code hat %1 Ziffern. Einige fehlen.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>Der Code hat %1 Zeichen. Einige fehlen.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Geben Sie die Antwort ein.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Stimmen Sie zuerst den Bedingungen zu, um ein Konto zu erstellen.</translation>
    </message>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Diese Nummer kann hier nicht verwendet werden. Wählen Sie ein Land aus der Liste.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>Das ist eine Festnetznummer. Verwenden Sie eine Mobilnummer, an die wir eine SMS senden können.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>Das ist eine Sonderrufnummer. Verwenden Sie eine Mobilnummer, an die wir eine SMS senden können.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Telefonnummern dieses Landes (%1) können hier nicht verwendet werden. Wählen Sie ein Land aus der Liste.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Darin steht mehr als ein Code. Kopieren Sie nur den Code.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Darin steht kein Code mit %1 Ziffern. Kopieren Sie nur den Code.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Darin steht kein Code mit %1 Zeichen. Kopieren Sie nur den Code.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>Das ist eine Festnetznummer. Verwenden Sie eine Mobilnummer.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>Das ist eine Sonderrufnummer. Verwenden Sie eine Mobilnummer.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>An diese Nummer können wir keinen Code senden. Verwenden Sie eine Mobilnummer.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Geben Sie den Code ein, den wir gesendet haben.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Support kontaktieren</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Ihre Sicherheitsfrage</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Falls Sie eine gewählt haben, wird sie eventuell nach dem Passwort gestellt.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Ein Computer, auf dem Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Ändern Sie dort auf der Kontoseite Ihre Nummer.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Support kontaktieren</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Sie sind auf diesem Computer abgemeldet.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Sie sind hier abgemeldet. Ihre anderen Geräte folgen, sobald wir den Dienst erreichen.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Ihre Sitzung wurde beendet, weil das Passwort geändert wurde. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Die Nummer wurde entfernt, daher sind Sie abgemeldet.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Ihr Konto wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Ihre Nummer wurde geändert. Melden Sie sich ab jetzt mit der neuen an.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Ihre Nummer ist bestätigt.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Ihr Name wurde gespeichert.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>Der Code ist abgelaufen. Beginnen Sie neu, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Diese Nummer ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Wir haben einen neuen Code gesendet. Der ältere gilt nicht mehr.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Es gelten Name und Passwort, die Sie zuvor eingegeben haben.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Wir haben einen neuen Code gesendet. Der ältere gilt auch noch.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Ihr Schlüsselbund antwortet nicht, daher wissen wir nicht, ob Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>Ihr Schlüsselbund enthält Ihre Sitzung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Das hat zu lange gedauert, daher beginnen wir von vorn.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Sie sind hier und überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Ihre Nummer wurde entfernt. Niemand kann sich mehr bei diesem Konto anmelden. Die Nummer ist frei für ein neues.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Sie werden mit einem neuen Code angerufen. Der ältere Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Sie werden mit einem neuen Code angerufen. Der ältere Code gilt auch.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Die letzte Nachricht konnte nicht gesendet werden, daher versuchen wir es noch einmal.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Wenn nichts kommt, lassen Sie sich anrufen oder verwenden Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Wenn nichts kommt, verwenden Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Wenn nichts kommt, lassen Sie sich anrufen.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Ihr Schlüsselbund ist gesperrt oder nicht lesbar, daher wissen wir nicht, ob Sie angemeldet sind. Entsperren Sie ihn und versuchen Sie es erneut, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Ihr Schlüsselbund ließ sich nicht öffnen oder ist nicht lesbar, daher wissen wir nicht, ob Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Diese Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Sie sind überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Ihre Sitzung wurde beendet. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Diese App meldet sich jetzt bei einem anderen Dienst an. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Melden Sie sich noch einmal an, um die Datenschutzerklärung zu akzeptieren.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Wir wissen nicht, ob Sie angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>&amp;Eingeben</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Ich stimme den &lt;a href="%1"&gt;Nutzungsbedingungen&lt;/a&gt; und der &lt;a href="%2"&gt;Datenschutzerklärung&lt;/a&gt; zu</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Ich stimme den &lt;a href="%1"&gt;Nutzungsbedingungen&lt;/a&gt; zu</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Ich stimme der &lt;a href="%1"&gt;Datenschutzerklärung&lt;/a&gt; zu</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hallo, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Willkommen zurück, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Die Daten­schutz­erklärung wurde geändert</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Nummer erneut bestätigen</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Nummer entfernen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Mein Konto löschen</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Wir senden per SMS einen Code an die Nummer.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Ihre Nummer bleibt %1, bis Sie den Code eingeben, den wir per SMS an die neue senden.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Verwenden Sie die Telefonnummer Ihres Kontos.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Wir senden per SMS einen Code, um zu prüfen, ob die Nummer Ihnen gehört.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Wir senden per SMS einen Code an Ihre Nummer.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Es gab zu viele Versuche für %1. Mit der Antwort zeigen Sie, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Lesen und akzeptieren Sie sie, um mit der Anmeldung fortzufahren.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Lesen und akzeptieren Sie sie. Angemeldet sind Sie in jedem Fall.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Sie sind auf diesem Computer angemeldet.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Wir senden per SMS einen Code an %1. Bis Sie ihn eingeben, gilt die Nummer als unbestätigt.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Sie können sich dann nicht mehr mit %1 anmelden.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Beim Speichern werden Sie überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>So begrüßen wir Sie.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Ihr Konto, Ihre Nummer und Ihr Name werden endgültig gelöscht. Wir senden per SMS einen Code an %1, um zu prüfen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Speichern und anmelden</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Nummer entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Konto wird erstellt …</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Code wird gesendet …</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Code wird geprüft …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Code eingeben, um Ihr Konto zu löschen</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Mein Konto löschen</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Geben Sie den an %1 gesendeten Code und dann Ihr neues Passwort ein.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Sie können es ab %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Warten Sie eine Weile, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Dieses Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>Eine Anmeldung ist nicht möglich.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Kontaktieren Sie den Support, um die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Fragen Sie, wer diese App betreibt.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Bestätigen Sie im Browser, dass Sie ein Mensch sind, oder setzen Sie Ihr Passwort zurück.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Ihre einzige Nummer entfernen?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Ohne Nummer kann sich niemand bei diesem Konto anmelden. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Beendet Ihre anderen Sitzungen sofort.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>Sie werden auch auf diesem Computer abgemeldet.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 ist der einzige Weg in Ihr Konto. Danach kann sich niemand mehr bei ihm anmelden.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Ü&amp;berall abmelden</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft …</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Wir rufen %1 an, um Ihnen den Code zu sagen.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Wir haben einen %1-stelligen Code an %2 gesendet.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Wir haben einen Code mit %1 Buchstaben an %2 gesendet.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Geben Sie den Code aus unserem Anruf bei %1 ein, dann Ihr neues Passwort.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Ihr Code gilt noch.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Geben Sie den Code ein, den wir vielleicht an %1 gesendet haben, und dann Ihr neues Passwort.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Vielleicht haben wir einen Code an %1 gesendet.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Ist ein Code angekommen?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Ihr Code von %1 gilt noch.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Warten Sie eine Weile, bevor Sie es mit %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Einen Code für %1 können Sie ab %2 wieder anfordern.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Das Passwort für %1 können Sie ab %2 wieder versuchen.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Code per SMS s&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>Passwort &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Zeigen Sie in einem Browser, dass Sie ein Mensch sind.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Ich habe dieses Telefon nicht mehr</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Wir senden einen Code an die Nummer.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Ihre Nummer bleibt %1, bis Sie den Code eingeben, den wir an die neue senden.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Wir senden einen Code, um zu prüfen, ob die Nummer Ihnen gehört.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Wir senden einen Code an Ihre Nummer.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Wir senden einen Code an %1. Bis Sie ihn eingeben, gilt die Nummer als unbestätigt.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Ihr Konto, Ihre Nummer und Ihr Name werden endgültig gelöscht. Wir senden einen Code an %1, um zu prüfen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Eine SMS kann Sie dann nicht erreichen. Das geht noch:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Eine Nachricht kann Sie dann nicht erreichen. Das geht noch:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Code per SMS senden</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Code s&amp;enden</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Sie sind nirgendwo sonst angemeldet.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Überall &amp;sonst abmelden</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>Aktuelles &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Nummer entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Nummer entfernen</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Stattdessen N&amp;ummer ändern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Der Code gilt noch %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Speichern und anmelden</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Beim Speichern werden Sie überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Nichts erhalten? Erneut senden in &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Nichts erhalten?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Code &amp;per Anruf erhalten</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ich &amp;habe dieses Telefon nicht mehr</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>In &lt;b&gt;%1&lt;/b&gt; können Sie einen neuen Code senden.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Überall &amp;sonst abmelden</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>An&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Code per SMS senden</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Anderes Konto &amp;wählen</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Ü&amp;berall abmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>System-Schlüsselbund wird abgefragt …</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Im System-Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Gilt bis zum Beenden</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Bleibt bis zum Beenden: Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Sie bleiben angemeldet, sobald Ihr Schlüsselbund verfügbar ist.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Sie bleiben angemeldet, sobald gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Bleibt bis zum Beenden: Ihr Schlüsselbund hat das Speichern abgelehnt.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Bleibt bis zum Beenden: Ihr Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Bleibt bis zum Beenden: Ihr Schlüsselbund hat es verloren.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Früher gespeichert. Ihr Schlüsselbund ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Früher gespeichert. Ihr Schlüsselbund ist gesperrt oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Bleibt bis zum Beenden: Ihr Schlüsselbund ist gesperrt oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Er vergisst Sie, sobald er geöffnet wird.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Ihr Schlüsselbund kennt Sie noch. Öffnen Sie ihn vor dem Beenden.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Dieser Computer wird gemeinsam genutzt: Sie werden abgemeldet, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Bleibt nach dem Beenden</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Bleibt bis zum Beenden: Es konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Früher gespeichert. Es konnte nicht erneut gespeichert werden.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Sie konnten hier noch nicht vergessen werden. Wir versuchen es erneut.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;Nicht Sie?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>An&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Code per SMS senden</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Anderes Konto &amp;wählen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Meldet sich an bei</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>Der Demo-Dienst auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Support</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>N&amp;ummer ändern</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>Nummer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Wo Sie angemeldet sind</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Gerade geöffnet</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · gerade geöffnet</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Nicht Sie?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Nicht Sie? %1 vergessen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Auf diesem Computer schon einmal angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Anderes Konto verwenden</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>erlaubt ist %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>ein Name mit 1 bis 40 Zeichen</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>eine Farbe wie "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>der Pfad einer .svg- oder .png-Datei</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 ist keine Datei von höchstens 512 KB</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>eine https-Adresse oder mailto: und eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>ein Land wie "GB" (ISO 3166-1, zwei Großbuchstaben)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>eine Liste von Ländern wie ["GB", "IE"] (ISO 3166-1, zwei Großbuchstaben)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>eines aus allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>der Pfad einer Datei</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Der Anmeldedienst konnte in %1 nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>Der Anmeldedienst hat etwas geantwortet, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Der Anmeldedienst hat nicht mitgeteilt, wie er erreichbar ist.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>Der Anmeldedienst ist stehen geblieben. Er wird neu gestartet.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>Der Anmeldedienst startet nicht. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>Der Anmeldedienst war stehen geblieben und wurde neu gestartet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Die Daten des Anmeldedienstes sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Die Daten des Anmeldedienstes sind verschwunden. Er startet mit neuen Daten.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>Eine Einstellungsdatei ist fehlerhaft. Berichtigen Sie sie, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 kann nicht starten</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>Das ist bereits Ihre Nummer.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Links: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>%1 &amp;aus der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Code, %n Ziffer</numerusform>
            <numerusform>Code, %n Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Code, %n Zeichen</numerusform>
            <numerusform>Code, %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Auch diese Einstellungsdatei lesen; sie hat Vorrang.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>DATEI.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Alles unter diesem Namen getrennt halten.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Sprache der App, zum Beispiel de oder pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>DESIGN</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Jeden Zustand in diesen Ordner zeichnen, dann beenden.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Größe dieser Bilder, 1 bis 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: erlaubt ist %2</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>eine Sprache wie en, de oder pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Anmeldung per Telefonnummer für den Desktop.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>Was ist „%1“? --help zeigt die Optionen.</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Die Namen aller Bedienelemente als JSON ausgeben, dann beenden.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Ein weiteres Fenster öffnen, auch wenn eines dieses Profils offen ist.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Jede Einstellung ausgeben, woher sie stammt und ob sie gesperrt ist, dann beenden.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Prüfen, was die App auf diesem Computer braucht, dann beenden.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Ausgeben, womit ein Fenster angezeigt würde, dann beenden.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Die Sitzung beim Dienst beenden und das Aufbewahrte löschen, dann beenden.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>Mit token: als Kopfzeile ausgeben.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>Mit token: auch auf einem Terminal ausgeben.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Mit sign-out: jede Sitzung des Kontos beenden.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Dies ausgeben, dann beenden.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Die Version ausgeben, dann beenden.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Den Token der Sitzung ausgeben.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Ausgeben, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Die Sitzung beenden.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>Es kann nur eine Sache auf einmal getan werden.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 bedeutet hier nichts. --help sagt, wozu es gehört.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Jeden Schritt der Anmeldung als JSON-Zeile in diese Datei schreiben, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Den QA-Arbeitsplatz mit dem mitgelieferten Testdienst öffnen.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Den Dienst mit einer eigenen Nummer ausprobieren und sagen, was Menschen an der Anmeldung hindert, dann beenden.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>Mit token, whoami, --self-test, --check-backend oder --print-config: als JSON antworten.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>In diese Datei schreiben, was die Seiten zeigen, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Eine solche Datei Schritt für Schritt zeigen.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>Mit --replay: jeden Schritt in diesen Ordner zeichnen.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>Mit --replay: die Schritte als Text schreiben, .feature oder .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Diese Namen als Python-Modul für Skripte ausgeben, die die App steuern, dann beenden.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Land: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Land oder Vorwahl suchen</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Kein Land gefunden. Suchen Sie nach Name, ISO-Code oder Vorwahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 Land</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Sie werden auf diesem Computer abgemeldet. Das Konto selbst bleibt bestehen.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Die Bestandteile dieses Programms. Ihr voller Wortlaut liegt dem Paket bei.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Was der Dienst gesagt hat</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Neu anfangen</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Es gilt bis zum Beenden: Es konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Diese Datei kann nicht gelesen werden. Geben Sie den vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>In dieser Datei ist kein Zertifikat. Sie muss im PEM-Format sein.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Geben Sie nur den Host an, ohne http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Geben Sie den Namen oder die Adresse des Proxys an.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 an.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Gespeichert. Das gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Gespeichert. Ihr Schlüsselbund hat das Passwort nicht angenommen: Es gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>So erreicht diese App das Internet.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>&amp;Systemeinstellungen verwenden</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>&amp;Manueller Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>&amp;Benutzername (optional)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Passwort (optional)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>&amp;Zertifikatsdatei (optional)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>Datei &amp;auswählen</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Was sich hier nicht ändern lässt, hat festgelegt, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Es gilt bis zum Beenden: Es konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Ihr Code ist abgelaufen.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist aktiv</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Schwach.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Mittel.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Dieses Wort wird mit als Erstes geraten.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Wiederholungen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Folgen wie abc oder 1234 sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Benachbarte Tasten sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Datums- und Jahresangaben sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Ein paar Wörter mehr würden es stark machen.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Länger ist besser als komplizierter.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Lassen Sie Ihren Namen, Ihre Nummer und den Namen der App weg.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Wir senden eine SMS an &lt;b&gt;%1&lt;/b&gt; — %2, Mobilnummer.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Wir senden eine SMS an &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>An &lt;b&gt;%1&lt;/b&gt; können wir keine SMS senden — %2, Festnetz.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>An &lt;b&gt;%1&lt;/b&gt; können wir keine SMS senden — %2, Sonderrufnummer.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>An &lt;b&gt;%1&lt;/b&gt; können wir keine SMS senden — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Nummern wie &lt;b&gt;%1&lt;/b&gt; kennen wir nicht. Prüfen Sie die Ziffern und das Land, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Wir senden den Code an &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>An &lt;b&gt;%1&lt;/b&gt; können wir keinen Code senden — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Anruf an %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Code %1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Einstellungen und Infos</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>eine https-Adresse oder http zu diesem Computer</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein nicht leerer Text</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>eine Sprache wie en, de oder pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>dies muss ein Abschnitt sein, zum Beispiel [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>ein Text steht in Anführungszeichen: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>erlaubt ist %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>das API-Geheimnis darf der App niemals gegeben werden</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>muss neben backend.url stehen, in derselben Datei oder einer stärkeren</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 bis 32 Buchstaben, Ziffern, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none oder Host:Port</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>der vollständige Pfad einer Datei</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>diese Einstellung gibt es nicht; erlaubt sind %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Kopierte Codes anbieten</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Ein anderswo kopierter Code wird angeboten, wo einer verlangt wird.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Was sich hier nicht ändern lässt, hat festgelegt, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Dieser Computer wird &amp;gemeinsam genutzt</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Hier bleibt niemand angemeldet. Wer bisher gespeichert war, wird jetzt abgemeldet.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey-Testtelefon</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Testtelefon</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>Demodienst</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>SMS, neueste zuerst</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Codes und SMS, die ein echtes Telefon erhalten würde, erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>Die Akzentfarbe %1 hat im dunklen Design einen Kontrast von %2:1. Nötig sind mindestens %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>Die Akzentfarbe %1 hat im hellen Design einen Kontrast von %2:1. Nötig sind mindestens %3:1.</translation>
    </message>
</context>
</TS>
