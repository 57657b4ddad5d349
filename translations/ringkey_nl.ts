<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;Privacybeleid lezen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akkoord</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Uitloggen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifiëren</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Numme&amp;r wijzigen</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;Dit nummer opnieuw verifiëren</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Nummer verwijderen</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>N&amp;aam wijzigen</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Laatst ingelogd</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Ov&amp;eral uitloggen</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Mijn account verwijderen</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>Waar je bent &amp;ingelogd</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Account wi&amp;sselen</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Inloggen</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Nieuw telefoonnummer</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code versturen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Naam (optioneel)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>T&amp;elefoonnummer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Account &amp;maken</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Heb je al een account?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>In &amp;plaats daarvan inloggen</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Wachtwoord &amp;vergeten?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Was het nummer eerder van iemand anders? De helpdesk kan het voor je vrijmaken.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>C&amp;ontact met helpdesk</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code versturen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Werkt nu</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Werkt nadat je de code invoert</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>De code werkt nog %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifiëren</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Niets ontvangen? Opnieuw versturen kan over &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Niets ontvangen?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Opnieuw versturen</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>&amp;Bel me met de code</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>De code is verlopen.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>&amp;In plaats daarvan je wachtwoord gebruiken</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ik &amp;heb deze telefoon niet meer</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Je kunt over &lt;b&gt;%1&lt;/b&gt; een nieuwe code versturen.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Veel mensen tegelijk. Je kunt het over %1 opnieuw proberen.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Veel mensen tegelijk. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Je bent offline. We proberen het opnieuw als de verbinding terug is.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Wat je hebt getypt, blijft staan.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Dit duurt langer dan normaal. We blijven het proberen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>De pagina openen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netwerkinstellingen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>We kunnen de dienst niet bereiken. Controleer je verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>De dienst deed te lang over een antwoord. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>De dienst gaf geen antwoord, maar misschien is er een code onderweg. Komt er geen, probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>De dienst accepteert deze app niet.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>De dienst accepteert geen nieuwe accounts van deze app.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>De dienst begreep deze app niet.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>Dit wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Dit is niet je huidige wachtwoord.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Je hebt dit wachtwoord al eens gebruikt. Kies een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Dit wachtwoord komt voor in een datalek. Kies een ander wachtwoord.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Voer een wachtwoord in.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>Inloggen met een wachtwoord is uitgeschakeld.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Dit account heeft nog geen wachtwoord.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Deze code is al gebruikt. Vraag een nieuwe aan.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Deze code is verlopen. Vraag een nieuwe aan.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Deze code werkt niet meer. Vraag een nieuwe aan.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Er is geen account met dit nummer.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Dit nummer hoort bij een ander account.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Dit nummer is al geverifieerd.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Dit nummer wacht al op verificatie. Kies ‘Verifiëren’ om een code te krijgen.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Dit account heeft geen telefoonnummer meer.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Alleen met dit nummer kom je in je account, dus het kan niet worden verwijderd. Wijzig het in plaats daarvan.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>Inloggen met een telefoonnummer is uitgeschakeld.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Er kunnen nu geen nieuwe accounts worden gemaakt.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Je bent niet oud genoeg om hier een account te hebben.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>De dienst accepteerde je invoer niet. Controleer die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>De dienst vraagt om een e-mailadres, maar deze app ondersteunt dat niet.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>Inloggen met een code is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Te veel pogingen. Inloggen op dit account is tijdelijk gepauzeerd.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Dit account is geblokkeerd.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Te veel pogingen.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Te veel pogingen. Beantwoord je beveiligingsvraag om door te gaan.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>Dit antwoord klopt niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Dit account heeft geen beveiligingsvraag. Stel je wachtwoord opnieuw in.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>Inloggen is uitgeschakeld voor dit account.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Je sessie is beëindigd. Log opnieuw in.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Je sessie is verlopen. Log opnieuw in.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>Het privacybeleid is gewijzigd. Ga akkoord om door te gaan.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Dit account vereist een tweede inlogstap, maar deze app ondersteunt dat niet.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Dit account vereist een pincode, maar deze app ondersteunt dat niet.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Dit account vereist eerst je toestemming, maar deze app ondersteunt dat niet.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er is iets misgegaan.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Geen pogingen meer over.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Nog ongeveer 1 poging over.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Nog ongeveer %n poging over.</numerusform>
            <numerusform>Nog ongeveer %n pogingen over.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Nog 1 poging over.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Nog %n poging over.</numerusform>
            <numerusform>Nog %n pogingen over.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Je kunt het opnieuw proberen vanaf %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Controleer het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Voer je telefoonnummer in.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Gebruik alleen cijfers, zoals 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Geen land heeft dit landnummer. Controleer de cijfers na het plusteken.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Dit nummer is te kort. Controleer of er een cijfer ontbreekt.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Dit nummer is te lang. Controleer of er te veel cijfers zijn.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Dit is meer dan één nummer. Voer er maar één in.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Je bent offline.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 is niet te vinden. Controleer je netwerk.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>De klok van deze computer loopt %1 verkeerd. Zet hem goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>De verbinding met %1 is niet privé: het certificaat is verlopen. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>De verbinding met %1 is niet privé: het certificaat is nog niet geldig. Er is niets verstuurd. Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>De verbinding met %1 is niet privé: het certificaat is voor een andere naam. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>De verbinding met %1 is niet privé: het certificaat wordt hier niet vertrouwd. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>De verbinding met %1 is niet privé. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Je proxy vraagt om een wachtwoord.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Je proxy %1 antwoordt niet.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Dit netwerk wil dat je je er eerst aanmeldt.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Een firewall op dit netwerk heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 antwoordde, maar niet zoals verwacht. Vraag het wie deze app beheert.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>De dienst heeft een probleem. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Veel mensen tegelijk. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Dit wachtwoord is te makkelijk te raden. Kies een ander, van %1 tot %2 tekens.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>De dienst heeft deze wijziging niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Er zijn te veel codes gevraagd.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>de dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Wacht voordat je er nog een vraagt.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Deze code klopt niet. Bekijk het nieuwste bericht.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>We kunnen geen code naar dit nummer sturen. Controleer het of gebruik een ander nummer.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Dit nummer is nog niet geverifieerd. Voer de code in die we ernaartoe hebben gestuurd.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Er kunnen nu geen codes worden verstuurd.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>De code kon niet worden verstuurd. Controleer het nummer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Bellen is niet beschikbaar. Vraag een bericht aan.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Het bericht met je code kon niet worden verstuurd.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Dit nummer kan onze berichten niet ontvangen.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Dit nummer heeft onze berichten geblokkeerd.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Alleen een code is niet meer genoeg voor dit account.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Er kunnen nu geen codes meer worden verstuurd.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>De dienst wil nog een controle die deze app niet biedt.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Je bent op te veel apparaten ingelogd. Log op een ervan uit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>Het privacybeleid is gewijzigd. Log uit en weer in om akkoord te gaan.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Je nummer is nog niet geverifieerd. Ga terug en kies ‘Verifiëren’.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Deze code is al gebruikt.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Deze code is verlopen.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Deze code werkt niet meer.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Te veel verkeerde codes. Deze code werkt niet meer.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Gebruik je wachtwoord of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Neem contact op met de helpdesk.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Vraag het wie deze app beheert.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Werk de app bij of neem contact op met de helpdesk.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Werk de app bij of vraag het wie deze app beheert.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Probeer het opnieuw of neem contact op met de helpdesk.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Probeer het opnieuw of vraag het wie deze app beheert.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Bewijs in een browser dat je een mens bent of neem contact op met de helpdesk.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Bewijs in een browser dat je een mens bent.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Log in met je wachtwoord om je beveiligingsvraag te beantwoorden of neem contact op met de helpdesk.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Log in met je wachtwoord om je beveiligingsvraag te beantwoorden.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Log in via een browser of neem contact op met de helpdesk.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Log in via een browser.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Gebruik een code.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Gebruik je wachtwoord.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Kies ‘Wachtwoord vergeten?’ om er een in te stellen.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Controleer het of maak een account.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Controleer het nummer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Log in met je wachtwoord, of maak een account als je dit nummer nog maar net hebt.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Laat je bellen, gebruik een ander nummer of log in met je wachtwoord.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Gebruik een ander nummer of log in met je wachtwoord.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Laat je bellen of gebruik een ander nummer.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Gebruik een ander nummer.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Laat je bellen.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Je kunt je laten bellen zodra de wachttijd voorbij is.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>T&amp;elefoonnummer</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code versturen</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ik &amp;heb deze telefoon niet meer</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Dit nummer kan hier niet worden gebruikt. Kies een land uit de lijst.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>We kunnen dit nummer niet sms’en. Gebruik een mobiel nummer.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Kies een wachtwoord.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Te kort. Gebruik minstens %1 tekens.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Te lang. Gebruik maximaal %1 tekens.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>De code heeft %1 cijfers. Er ontbreken er nog.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>De code heeft %1 tekens. Er ontbreken er nog.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Voer je wachtwoord in.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Voer het antwoord in.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Ga eerst akkoord met de voorwaarden om een account te maken.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>Dit is een vast nummer. Gebruik een mobiel nummer dat we kunnen sms’en.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>Dit is een betaalnummer. Gebruik een mobiel nummer dat we kunnen sms’en.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Telefoonnummers uit dit land (%1) kunnen hier niet worden gebruikt. Kies een land uit de lijst.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Daar staat meer dan één code in. Kopieer alleen de code.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Daar staat geen code van %1 cijfers in. Kopieer alleen de code.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Daar staat geen code van %1 tekens in. Kopieer alleen de code.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>Dit is een vast nummer. Gebruik een mobiel nummer.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>Dit is een betaalnummer. Gebruik een mobiel nummer.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>We kunnen geen code naar dit nummer sturen. Gebruik een mobiel nummer.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Voer de code in die we hebben gestuurd.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Terug naar inloggen</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Wachtwoord opnieuw instellen</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contact met helpdesk</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Je &amp;wachtwoord</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Je beveiligingsvraag</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Als je er een hebt gekozen, kan die na je wachtwoord worden gesteld.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Een computer waarop je bent ingelogd</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Wijzig daar je nummer, op de accountpagina.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contact met helpdesk</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Je bent uitgelogd op deze computer.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Je bent hier uitgelogd. Je andere apparaten volgen zodra we de dienst kunnen bereiken.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Je sessie is verlopen. Log opnieuw in om door te gaan.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Je sessie is beëindigd omdat het wachtwoord is gewijzigd. Log opnieuw in om door te gaan.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Het nummer is verwijderd, dus je bent uitgelogd.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Je account is verwijderd.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Je nieuwe wachtwoord is opgeslagen. Log ermee in.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Je wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Je nummer is gewijzigd. Log vanaf nu in met het nieuwe nummer.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Je nummer is geverifieerd.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Je naam is opgeslagen.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>De code is verlopen. Begin opnieuw om een nieuwe te krijgen.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Dit nummer is al geverifieerd.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>We hebben een nieuwe code verstuurd. De oudere werkt niet meer.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>De naam en het wachtwoord die je eerder invoerde, blijven gelden.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>We hebben een nieuwe code verstuurd. De oudere werkt ook nog.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Je sleutelbos reageert niet, dus we konden niet zien of je bent ingelogd.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>Je sleutelbos bevat je sessie niet meer. Log opnieuw in.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Dat duurde te lang, dus we beginnen opnieuw.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Je bent hier en overal elders uitgelogd.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Je nummer is verwijderd. Niemand kan nog bij dat account inloggen. Het nummer is vrij voor een nieuw account.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Je wordt gebeld met een nieuwe code. De oudere code werkt niet meer.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Je wordt gebeld met een nieuwe code. De oudere code werkt ook.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Het laatste bericht kon niet worden verstuurd, dus we proberen het opnieuw.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Komt er niets, laat je dan bellen of gebruik een ander nummer.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Komt er niets, gebruik dan een ander nummer.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Komt er niets, laat je dan bellen.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Je sleutelbos is vergrendeld of kan niet worden gelezen, dus we konden niet zien of je bent ingelogd. Ontgrendel hem en probeer het opnieuw, of log in.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Je sleutelbos weigerde te openen of kan niet worden gelezen, dus we konden niet zien of je bent ingelogd.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Die sessie is beëindigd.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Je bent overal elders uitgelogd.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Je sessie is beëindigd. Log opnieuw in om door te gaan.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Deze app logt nu in bij een andere dienst. Log opnieuw in.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Log nog één keer in om akkoord te gaan met het privacybeleid.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>We konden niet zien of je bent ingelogd.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>I&amp;nvoeren</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Ik ga akkoord met de &lt;a href="%1"&gt;Voorwaarden&lt;/a&gt; en het &lt;a href="%2"&gt;Privacybeleid&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Ik ga akkoord met de &lt;a href="%1"&gt;Voorwaarden&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Ik ga akkoord met het &lt;a href="%1"&gt;Privacybeleid&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Vandaag, %1</translation>
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
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Welkom terug, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Maak je account</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Voer de code in</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Kies een nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Te veel pogingen</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Beantwoord je vraag</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Het privacybeleid is gewijzigd</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Je nummer wijzigen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer toevoegen</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Dit nummer opnieuw verifiëren</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Je nummer verwijderen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Mijn account verwijderen</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>We sms’en een code naar het nummer.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Je nummer blijft %1 totdat je de code invoert die we naar het nieuwe nummer sms’en.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Gebruik het telefoonnummer van je account.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>We sms’en een code om te controleren of het nummer van jou is.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>We sms’en een code naar je nummer.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Er waren te veel pogingen voor %1. Het antwoord laat zien dat jij het bent.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Lees het en ga akkoord om verder te gaan met inloggen.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Lees het en ga akkoord. Je bent in beide gevallen ingelogd.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Je bent ingelogd op deze computer.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>We sms’en een code naar %1. Totdat je die invoert, geldt het nummer als niet geverifieerd.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Je kunt straks niet meer inloggen met %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Als je opslaat, word je overal elders uitgelogd.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>Zo begroeten we je.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Je account, je nummer en je naam worden definitief verwijderd. We sms’en een code naar %1 om te controleren of jij het bent.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Account &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifiëren</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code versturen</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>Opslaan &amp;en inloggen</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Terug naar inloggen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akkoord</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Nummer verwijderen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Inloggen…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Je account wordt gemaakt…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Code versturen…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Code controleren…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Voer de code in om je account te verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Mijn account verwijderen</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Voer de code in die we naar %1 hebben gestuurd en daarna je nieuwe wachtwoord.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Je kunt het opnieuw proberen vanaf %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Wacht even voordat je het opnieuw probeert.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Dit account is geblokkeerd</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>Inloggen is niet mogelijk.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Neem contact op met de helpdesk om de blokkering op te heffen.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Vraag het wie deze app beheert.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Bewijs in een browser dat je een mens bent of stel je wachtwoord opnieuw in.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Je enige nummer verwijderen?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Overal uitloggen?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Zonder nummer kan niemand bij dit account inloggen. Het kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Beëindigt je andere sessies meteen.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>Je wordt ook op deze computer uitgelogd.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 is de enige weg naar je account. Daarna kan niemand er nog inloggen.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Overal &amp;uitloggen</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Bezig met uitloggen…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>We bellen %1 om je de code te zeggen.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>We hebben een code van %1 cijfers gestuurd naar %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>We hebben een code van %1 letters gestuurd naar %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Voer de code uit ons gesprek met %1 in en daarna je nieuwe wachtwoord.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Je code werkt nog.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Voer de code in die we misschien naar %1 hebben gestuurd en daarna je nieuwe wachtwoord.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Misschien hebben we een code gestuurd naar %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Is er een code aangekomen?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Je code van %1 werkt nog.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Wacht een tijdje voordat je het opnieuw probeert met %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Je kunt om %2 weer een code vragen voor %1.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Je kunt om %2 het wachtwoord voor %1 weer proberen.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>&amp;Sms me een code</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Wachtwoord opnieuw instellen</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Bewijs in een browser dat je een mens bent.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Ik heb deze telefoon niet meer</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>We sturen een code naar het nummer.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Je nummer blijft %1 totdat je de code invoert die we naar het nieuwe nummer sturen.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>We sturen een code om te controleren of het nummer van jou is.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>We sturen een code naar je nummer.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>We sturen een code naar %1. Totdat je die invoert, geldt het nummer als niet geverifieerd.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Je account, je nummer en je naam worden definitief verwijderd. We sturen een code naar %1 om te controleren of jij het bent.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Een sms bereikt je dan niet. Dit werkt nog wel:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Een bericht bereikt je dan niet. Dit werkt nog wel:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Sms me een code</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>&amp;Stuur me een code</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>&amp;Stuur me een code</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Waar je bent ingelogd</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Beëindig wat je niet kent en wijzig daarna je wachtwoord.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Je bent nergens anders ingelogd.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Overal &amp;elders uitloggen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kni&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Nummer verwijderen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Nummer &amp;verwijderen</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>In plaats daarvan n&amp;ummer wijzigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;leren</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Kan %1 niet schrijven: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Kan de map %1 niet maken</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Kan %1 niet schrijven</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>De code werkt nog %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>Opslaan &amp;en inloggen</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Als je opslaat, word je overal elders uitgelogd.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Niets ontvangen? Opnieuw versturen kan over &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Niets ontvangen?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Opnieuw versturen</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>&amp;Bel me met de code</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>De code is verlopen.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Ik &amp;heb deze telefoon niet meer</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Je kunt over &lt;b&gt;%1&lt;/b&gt; een nieuwe code versturen.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Overal &amp;elders uitloggen</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Wachtwoord wijzigen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Sleutelbos &amp;opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>T&amp;elefoonnummer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Ingelogd &amp;blijven</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Wachtwoord &amp;vergeten?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Sms me een code</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nieuw hier?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Account &amp;maken</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Ander account &amp;kiezen</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Overal &amp;uitloggen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;leren</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Sleutelbos van je systeem raadplegen…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Opgeslagen in je systeemsleutelbos</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Bewaard tot je afsluit</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Bewaard tot je afsluit: deze computer heeft geen sleutelbos.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Je blijft ingelogd zodra je sleutelbos bruikbaar is.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Je blijft ingelogd zodra er opgeslagen kan worden.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Bewaard tot je afsluit: je sleutelbos weigerde het op te slaan.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Bewaard tot je afsluit: je sleutelbos antwoordt niet.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Bewaard tot je afsluit: je sleutelbos is het kwijt.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Eerder opgeslagen. Je sleutelbos kan nu niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Eerder opgeslagen. Je sleutelbos is vergrendeld of kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Bewaard tot je afsluit: je sleutelbos is vergrendeld of kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Je sleutelbos is vergrendeld. Hij vergeet je zodra hij opengaat.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Je sleutelbos kent je nog. Open hem voordat je afsluit.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Deze computer wordt gedeeld: je wordt uitgelogd als je het venster sluit.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Bewaard nadat je afsluit</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Bewaard tot je afsluit: het kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Eerder opgeslagen. Het kon niet opnieuw worden opgeslagen.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Je kon hier nog niet worden vergeten. We proberen het opnieuw.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code versturen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>Ben &amp;jij dit niet?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Sleutelbos &amp;opnieuw proberen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Ingelogd &amp;blijven</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Wachtwoord &amp;vergeten?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Sms me een code</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Ander account &amp;kiezen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nieuw hier?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Account &amp;maken</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Draait op</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Logt in bij</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>De demodienst op deze computer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenties</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Support</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifiëren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Numme&amp;r wijzigen</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>Nummer &amp;toevoegen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Niet geverifieerd</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>Waar je bent &amp;ingelogd</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu geopend</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · nu geopend</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Ben jij dit niet?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Ben jij dit niet? %1 vergeten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Kies een account</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Eerder ingelogd op deze computer.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Ander account gebruiken</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>toegestaan is %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>een naam van 1 tot 40 tekens</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>een kleur zoals "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>het pad van een .svg- of .png-bestand</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 is geen bestand van maximaal 512 KB</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 is geen leesbare afbeelding</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>een https-adres, of mailto: en een e-mailadres</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>een land zoals "GB" (ISO 3166-1, twee hoofdletters)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>een lijst met landen zoals ["GB", "IE"] (ISO 3166-1, twee hoofdletters)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>een uit allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>het pad van een bestand</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Kan niet schrijven in de map %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>De inlogdienst kon niet worden ingesteld in %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>De inlogdienst antwoordde met iets dat geen adres is.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>De inlogdienst gaf niet aan hoe die te bereiken is.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>De inlogdienst is gestopt. Hij wordt opnieuw gestart.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>De inlogdienst start niet. Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>De inlogdienst is gestopt en opnieuw gestart. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>De gegevens van de inlogdienst zijn niet bruikbaar.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>De gegevens van de inlogdienst zijn verdwenen. Hij start met nieuwe gegevens.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>Er zit een fout in een instellingenbestand. Verbeter het en start opnieuw.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 kan niet starten</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>Dit is al je nummer.</translation>
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
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>%1 van &amp;klembord gebruiken</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Code, %n cijfer</numerusform>
            <numerusform>Code, %n cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Code, %n teken</numerusform>
            <numerusform>Code, %n tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Lees ook dit instellingenbestand; het gaat voor.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>BESTAND.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Houd alles apart onder deze naam.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Taal van de app, zoals de of pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>TAAL</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark of system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THEMA</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Teken elke toestand in deze map en sluit dan af.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Grootte van die afbeeldingen, 1 tot 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>GETAL</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Toon de namen van alle bedieningselementen als JSON en sluit dan af.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: toegestaan is %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark of system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 tot 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>letters, cijfers, punt, streepje en onderstrepingsteken</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>een taal zoals en, de of pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Inloggen met je telefoonnummer op de desktop.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>Wat is ‘%1’? --help toont de opties.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Open nog een venster, ook als er een van dit profiel open is.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Toon elke instelling, waar die vandaan komt en of die vergrendeld is, en stop.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Controleer wat de app op deze computer nodig heeft en stop.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Toon waarmee een venster zou worden geopend en stop.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Beëindig de sessie bij de dienst, wis wat bewaard is en stop.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>Met token: toon als kopregel.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>Met token: toon het ook op een terminal.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Met sign-out: beëindig elke sessie van het account.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Toon dit en stop.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Toon de versie en stop.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Toon het token van de sessie.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Toon wie is ingelogd.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Beëindig de sessie.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>Er kan maar één ding tegelijk.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 betekent hier niets. --help zegt waar het bij hoort.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Schrijf elke inlogstap als een regel JSON naar dit bestand, of - voor standaarduitvoer.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Open de QA-desk, met de meegeleverde testdienst.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Probeer de dienst met een eigen nummer, meld wat het inloggen verhindert en stop.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>Met token, whoami, --self-test, --check-backend of --print-config: antwoord als JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Schrijf wat de pagina’s tonen naar dit bestand, zonder geheimen.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Toon zo’n bestand, stap voor stap.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>Met --replay: teken elke stap in deze map.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>Met --replay: schrijf de stappen als tekst, .feature of .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Toon ze als Python-module voor scripts die de app besturen en sluit dan af.</translation>
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
        <translation>Geen land</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Zoek land of landnummer</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Geen land gevonden. Zoek op naam, ISO-code of landnummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n land</numerusform>
            <numerusform>%n landen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 land</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergeten?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Je wordt op deze computer uitgelogd. Het account zelf blijft bestaan.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergeten</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>De onderdelen van dit programma. Hun volledige teksten zitten in het pakket.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Wat de dienst zei</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Opnieuw beginnen</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Het geldt tot je afsluit: het kon niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Dit bestand is niet te lezen. Geef het volledige pad.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>Er staat geen certificaat in dit bestand. Het moet PEM zijn.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Geef alleen de host, zonder http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Geef de naam of het adres van de proxy.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Geef een getal van 1 tot 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Opgeslagen. Het geldt vanaf nu.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Opgeslagen. Je sleutelbos nam het wachtwoord niet aan: het geldt tot je afsluit.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificaatbestand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Hoe deze app verbinding maakt met internet.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>&amp;Systeeminstellingen gebruiken</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Geen proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>&amp;Handmatige proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Poort</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>Gebr&amp;uikersnaam (optioneel)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Wachtwoord (optioneel)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>&amp;Certificaatbestand (optioneel)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Bestand kiezen</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Wat hier niet te wijzigen is, is ingesteld door wie deze computer beheert.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Ops&amp;laan</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Het geldt tot je afsluit: het kon niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Je code is verlopen.</translation>
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
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Tonen: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Minstens %n teken.</numerusform>
            <numerusform>Minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Zwak.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Redelijk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Zeer sterk.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Dit woord wordt als een van de eerste geraden.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Herhalingen zijn makkelijk te raden.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Reeksen als abc of 1234 zijn makkelijk te raden.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Toetsen op een rij zijn makkelijk te raden.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Datums en jaartallen zijn makkelijk te raden.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Met een paar woorden meer wordt het sterk.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Langer is beter dan ingewikkelder.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Gebruik minstens %n teken.</numerusform>
            <numerusform>Gebruik minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Gebruik niet je naam, je nummer of de naam van de app.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Maximaal %n teken.</numerusform>
            <numerusform>Maximaal %n tekens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>We sms’en &lt;b&gt;%1&lt;/b&gt; — %2, mobiel.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>We sms’en &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>We kunnen &lt;b&gt;%1&lt;/b&gt; niet sms’en — %2, vast nummer.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>We kunnen &lt;b&gt;%1&lt;/b&gt; niet sms’en — %2, betaalnummer.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>We kunnen &lt;b&gt;%1&lt;/b&gt; niet sms’en — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Nummers als &lt;b&gt;%1&lt;/b&gt; kennen we niet. Controleer de cijfers en het land en ga dan verder.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>We sturen de code naar &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>We kunnen geen code naar &lt;b&gt;%1&lt;/b&gt; sturen — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Oproep naar %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Code %1 kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Laatst gebruikt: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Onbekend programma</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 uitloggen</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Instellingen en info</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>een https-adres, of http naar deze computer</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>een niet-lege tekst</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>letters, cijfers, punt, streepje en onderstrepingsteken</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>een taal zoals en, de of pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark of system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>dit moet een sectie zijn, zoals [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>een tekst staat tussen aanhalingstekens: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>toegestaan is %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>het API-geheim mag nooit aan de app worden gegeven</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on of off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>moet naast backend.url staan, in hetzelfde bestand of een sterker</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 tot 32 letters, cijfers, streepjes en onderstrepingstekens</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none of host:poort</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>het volledige pad van een bestand</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>deze instelling bestaat niet; toegestaan zijn %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>Gekopieerde codes aan&amp;bieden</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Een code die je elders kopieerde, wordt aangeboden waar erom wordt gevraagd.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Wat hier niet te wijzigen is, is ingesteld door wie deze computer beheert.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netwerk</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Deze computer wordt &amp;gedeeld</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Niemand blijft hier ingelogd. Wie eerder bewaard was, wordt nu uitgelogd.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey-testtelefoon</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Testtelefoon</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>demodienst</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>Sms’jes, nieuwste eerst</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Codes en sms’jes die een echte telefoon zouden bereiken, verschijnen hier.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>De accentkleur %1 heeft een contrast van %2:1 in het donkere thema. Minstens %3:1 is nodig.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>De accentkleur %1 heeft een contrast van %2:1 in het lichte thema. Minstens %3:1 is nodig.</translation>
    </message>
</context>
</TS>
