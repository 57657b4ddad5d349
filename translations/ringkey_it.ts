<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;Leggi l’Informativa sulla privacy</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accetta</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>C&amp;ambia numero</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;Verifica di nuovo questo numero</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Rimuovi numero</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Cambia password</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>Cambia &amp;nome</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ultimo accesso</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Esci &amp;da tutti i dispositivi</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Elimina il mio account</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
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
        <translation>&amp;Nuovo numero di telefono</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Password attuale</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Invia &amp;codice</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
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
        <translation>&amp;Password attuale</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nuova password</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>Nome (&amp;facoltativo)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numero di telefono</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Crea account</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Hai già un account?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
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
        <translation>Invia &amp;codice</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Valido ora</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Valido dopo l’inserimento del codice</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Il codice è valido ancora per %1.</translation>
    </message>
    <message>
        <source>The code has expired. Send a new one.</source>
        <translation>Il codice è scaduto. Richiedine uno nuovo.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Non l’hai ricevuto? Potrai rinviarlo tra &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>Non l’hai ricevuto?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Invia &amp;di nuovo</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>&amp;Ricevi il codice per telefono</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You&apos;re offline. Check your connection and try again.</source>
        <translation>Sei offline. Controlla la connessione e riprova.</translation>
    </message>
    <message>
        <source>We can&apos;t reach the service. Check your connection and try again.</source>
        <translation>Impossibile raggiungere il servizio. Controlla la connessione e riprova.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Il servizio ha impiegato troppo tempo a rispondere. Riprova.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent. Check this computer&apos;s date and network, then try again.</source>
        <translation>La connessione non è sicura, quindi non è stato inviato nulla. Controlla la data e la rete di questo computer, poi riprova.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. If this network has its own sign-in page, open it in a browser first.</source>
        <translation>Ha risposto qualcos’altro al posto del servizio. Se questa rete ha una propria pagina di accesso, aprila prima in un browser.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a minute.</source>
        <translation>Il servizio ha un problema al momento. Riprova tra un minuto.</translation>
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again.</source>
        <translation>Il servizio è occupato. Attendi un momento e riprova.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this app. Update it, or contact support.</source>
        <translation>Il servizio non accetta questa app. Aggiornala o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept new accounts from this app. Update it, or contact support.</source>
        <translation>Il servizio non accetta nuovi account da questa app. Aggiornala o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>The service didn&apos;t understand this app. Update it, or contact support.</source>
        <translation>Il servizio non ha capito questa app. Aggiornala o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>That password doesn&apos;t match.</source>
        <translation>La password non è corretta.</translation>
    </message>
    <message>
        <source>That isn&apos;t your current password.</source>
        <translation>Questa non è la tua password attuale.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one, from %1 to %2 characters.</source>
        <translation>Questa password è troppo facile da indovinare. Scegline una più lunga, da %1 a %2 caratteri.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Hai già usato questa password. Scegline una nuova.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Questa password è comparsa in una fuga di dati. Scegline un’altra.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Inserisci una password.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off. Use a code instead.</source>
        <translation>L’accesso con password è disattivato. Usa un codice.</translation>
    </message>
    <message>
        <source>This account has no password yet. Choose &quot;Forgot password?&quot; to set one.</source>
        <translation>Questo account non ha ancora una password. Scegli &quot;Password dimenticata?&quot; per impostarne una.</translation>
    </message>
    <message>
        <source>That code doesn&apos;t match. Check the newest text.</source>
        <translation>Il codice non è corretto. Controlla l’SMS più recente.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Questo codice è già stato usato. Richiedine uno nuovo.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Questo codice è scaduto. Richiedine uno nuovo.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Questo codice non è più valido. Richiedine uno nuovo.</translation>
    </message>
    <message>
        <source>No account has this number. Check it, or create an account.</source>
        <translation>Nessun account ha questo numero. Controllalo o crea un account.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Questo numero appartiene a un altro account.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Check it, or use another one.</source>
        <translation>Non possiamo inviare SMS a questo numero. Controllalo o usane un altro.</translation>
    </message>
    <message>
        <source>This number isn&apos;t verified yet. Enter the code we texted to it.</source>
        <translation>Questo numero non è ancora verificato. Inserisci il codice che abbiamo inviato via SMS.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Questo numero è già verificato.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose &quot;Verify&quot; to get a code.</source>
        <translation>Questo numero è già in attesa di verifica. Scegli &quot;Verifica&quot; per ricevere un codice.</translation>
    </message>
    <message>
        <source>This account has no phone number any more. Contact support.</source>
        <translation>Questo account non ha più un numero di telefono. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can&apos;t be removed. Change it instead.</source>
        <translation>Questo numero è l’unico modo per entrare nel tuo account, quindi non può essere rimosso. Puoi cambiarlo.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off. Contact support.</source>
        <translation>L’accesso con numero di telefono è disattivato. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>New accounts can&apos;t be created at the moment. Contact support.</source>
        <translation>Al momento non è possibile creare nuovi account. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>You aren&apos;t old enough to have an account here.</source>
        <translation>Non hai l’età richiesta per avere un account qui.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept what you entered. Check it and try again.</source>
        <translation>Il servizio non ha accettato i dati inseriti. Controllali e riprova.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Il servizio chiede un indirizzo email, non gestito da questa app. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Too many codes were asked for. Wait before you ask for another one.</source>
        <translation>Sono stati richiesti troppi codici. Attendi prima di richiederne un altro.</translation>
    </message>
    <message>
        <source>Texts are switched off at the moment. Contact support.</source>
        <translation>Gli SMS sono disattivati al momento. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>The text couldn&apos;t be sent. Check the number and try again.</source>
        <translation>Impossibile inviare l’SMS. Controlla il numero e riprova.</translation>
    </message>
    <message>
        <source>No more texts can be sent today. Try again tomorrow.</source>
        <translation>Oggi non è possibile inviare altri SMS. Riprova domani.</translation>
    </message>
    <message>
        <source>Calls aren&apos;t available. Ask for a text instead.</source>
        <translation>Le chiamate non sono disponibili. Richiedi un SMS.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off. Use your password.</source>
        <translation>L’accesso con codice è disattivato. Usa la tua password.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Troppi tentativi. L’accesso a questo account è sospeso temporaneamente.</translation>
    </message>
    <message>
        <source>This account is blocked. Contact support.</source>
        <translation>Questo account è bloccato. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Too many tries. Prove in a browser that you&apos;re a person, or contact support.</source>
        <translation>Troppi tentativi. Dimostra in un browser di non essere un robot o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Troppi tentativi. Rispondi alla domanda di sicurezza per continuare.</translation>
    </message>
    <message>
        <source>That answer doesn&apos;t match. Try again.</source>
        <translation>La risposta non è corretta. Riprova.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Questo account non ha una domanda di sicurezza. Reimposta la password.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account. Contact support.</source>
        <translation>L’accesso è disattivato per questo account. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>La sessione è terminata. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>La sessione è scaduta. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>L’informativa sulla privacy è cambiata. Accettala per continuare.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Questo account richiede un secondo passaggio per accedere, non gestito da questa app. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Questo account richiede un PIN, non gestito da questa app. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Questo account richiede prima il tuo consenso, non gestito da questa app. Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again, or contact support.</source>
        <translation>Si è verificato un errore. Riprova o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Nessun tentativo rimasto.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Resta circa 1 tentativo.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Resta circa %n tentativo.</numerusform>
            <numerusform>Restano circa %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Resta 1 tentativo.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Resta %n tentativo.</numerusform>
            <numerusform>Restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Potrai riprovare a partire da: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Controllala e riprova.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Inserisci il tuo numero di telefono.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Usa solo cifre, ad esempio 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Nessun paese ha questo prefisso. Controlla le cifre dopo il segno più.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Questo numero è troppo corto. Controlla che non manchi nessuna cifra.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Questo numero è troppo lungo. Controlla che non ci siano cifre di troppo.</translation>
    </message>
    <message>
        <source>No phone has this number. Check the digits and the country.</source>
        <translation>Nessun telefono ha questo numero. Controlla le cifre e il paese.</translation>
    </message>
    <message>
        <source>That&apos;s more than one number. Enter only one.</source>
        <translation>C’è più di un numero. Inseriscine uno solo.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numero di telefono</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Invia &amp;codice</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can&apos;t be used here. Choose a country from the list.</source>
        <translation>Questo numero non può essere usato qui. Scegli un paese dall’elenco.</translation>
    </message>
    <message>
        <source>Numbers from %1 can&apos;t be used here. Choose a country from the list.</source>
        <translation>I numeri di questo paese (%1) non possono essere usati qui. Scegli un paese dall’elenco.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Use a mobile number.</source>
        <translation>Non possiamo inviare SMS a questo numero. Usa un numero di cellulare.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Scegli una password.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Troppo corta. Usa almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Troppo lunga. Usa al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Enter the code from the text.</source>
        <translation>Inserisci il codice ricevuto via SMS.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>Il codice ha %1 caratteri. Ne mancano alcuni.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserisci la password.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Inserisci la risposta.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Per creare un account, accetta prima i termini.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>È un numero fisso. Usa un cellulare a cui possiamo inviare un SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>È un numero a pagamento. Usa un cellulare a cui possiamo inviare un SMS.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Torna all’accesso</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Reimposta password</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contatta l’assistenza</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You&apos;re signed out on this computer.</source>
        <translation>Hai effettuato la disconnessione su questo computer.</translation>
    </message>
    <message>
        <source>You&apos;re signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Ti sei disconnesso qui. Gli altri dispositivi seguiranno non appena riusciremo a contattare il servizio.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>La sessione è scaduta. Accedi di nuovo per continuare.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>La sessione è terminata perché la password è stata cambiata. Accedi di nuovo per continuare.</translation>
    </message>
    <message>
        <source>Your session was ended from another device. Sign in again to continue.</source>
        <translation>La sessione è stata chiusa da un altro dispositivo. Accedi di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The number was removed, so you&apos;re signed out.</source>
        <translation>Il numero è stato rimosso, quindi l’accesso è terminato.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Il tuo account è stato eliminato.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>La nuova password è stata salvata. Usala per accedere.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>La tua password è stata cambiata.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Il tuo numero è stato cambiato. D’ora in poi accedi con quello nuovo.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Il tuo numero è verificato.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Il tuo nome è stato salvato.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>Il codice è scaduto. Ricomincia per riceverne uno nuovo.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Questo numero è già verificato.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Abbiamo inviato un nuovo codice. Il precedente non è più valido.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Abbiamo inviato un nuovo codice. Anche il precedente è valido.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so we couldn&apos;t see whether you&apos;re signed in. Unlock it and try again, or sign in.</source>
        <translation>Il tuo portachiavi è bloccato, quindi non sappiamo se hai già effettuato l’accesso. Sbloccalo e riprova oppure accedi.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation>Il tuo portachiavi non si è aperto, quindi non sappiamo se hai già effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation>Il tuo portachiavi non risponde, quindi non sappiamo se hai già effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>Il tuo portachiavi non contiene più la sessione. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>L’operazione ha richiesto troppo tempo, quindi ricominciamo.</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt; and &lt;a href=&quot;%2&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Accetto i &lt;a href=&quot;%1&quot;&gt;Termini&lt;/a&gt; e l’&lt;a href=&quot;%2&quot;&gt;Informativa sulla privacy&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt;</source>
        <translation>Accetto i &lt;a href=&quot;%1&quot;&gt;Termini&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Accetto l’&lt;a href=&quot;%1&quot;&gt;Informativa sulla privacy&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Oggi, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Ciao</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Ciao, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Ti diamo il bentornato</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Ciao di nuovo, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Crea il tuo account</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Inserisci il codice</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Scegli una nuova password</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Troppi tentativi</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Rispondi alla domanda</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>L’informativa sulla privacy è cambiata</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Cambia il tuo numero</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Aggiungi un numero</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Verifica di nuovo questo numero</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Rimuovi il tuo numero</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambia nome</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Elimina il mio account</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to the number.</source>
        <translation>Invieremo un codice via SMS al numero.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Il tuo numero resta %1 finché non inserisci il codice che invieremo via SMS a quello nuovo.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Usa il numero di telefono del tuo account.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to check the number is yours.</source>
        <translation>Invieremo un codice via SMS per verificare che il numero sia tuo.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to your number.</source>
        <translation>Invieremo un codice via SMS al tuo numero.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it&apos;s you.</source>
        <translation>Ci sono stati troppi tentativi per %1. La risposta dimostra che sei tu.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Leggila e accettala per continuare con l’accesso.</translation>
    </message>
    <message>
        <source>You&apos;re signed in on this computer.</source>
        <translation>Hai effettuato l’accesso su questo computer.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Invieremo un codice via SMS al numero %1. Finché non lo inserisci, il numero risulta non verificato.</translation>
    </message>
    <message>
        <source>You won&apos;t be able to sign in with %1 any more.</source>
        <translation>Non potrai più accedere con il numero %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Salvando, verrai disconnesso da tutti gli altri dispositivi.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>È così che ti salutiamo.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We&apos;ll text a code to %1 to check that it&apos;s you.</source>
        <translation>Il tuo account, il tuo numero e il tuo nome verranno eliminati per sempre. Invieremo un codice via SMS al numero %1 per verificare che sei tu.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Crea account</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Invia &amp;codice</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Salva e accedi</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Torna all’accesso</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accetta</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Rimuovi numero</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creazione dell’account…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Invio del codice…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Verifica del codice…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Rimozione…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to</source>
        <translation>Abbiamo inviato un codice di %1 cifre al numero</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to</source>
        <translation>Abbiamo inviato un codice di %1 lettere al numero</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Inserisci il codice per eliminare il tuo account</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Elimina il mio account</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Inserisci il codice inviato al numero %1, poi la nuova password.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Potrai riprovare a partire da: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Attendi un po’ prima di riprovare.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Questo account è bloccato</translation>
    </message>
    <message>
        <source>Signing in is not possible. Contact support to lift the block.</source>
        <translation>L’accesso non è possibile. Contatta l’assistenza per rimuovere il blocco.</translation>
    </message>
    <message>
        <source>Prove in a browser that you&apos;re a person, or reset your password.</source>
        <translation>Dimostra in un browser di non essere un robot o reimposta la password.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Ci vuole più tempo del solito. Continuiamo a provare.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You&apos;re offline.&lt;/b&gt; We&apos;ll try again when the connection returns.</source>
        <translation>&lt;b&gt;Sei offline.&lt;/b&gt; Riproveremo quando tornerà la connessione.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The service has a problem.&lt;/b&gt; What you typed stays; try again in a minute.</source>
        <translation>&lt;b&gt;Il servizio ha un problema.&lt;/b&gt; Ciò che hai digitato resta; riprova tra un minuto.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rifai</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
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
        <translation>&amp;Password attuale</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Rimuovi numero</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Impossibile creare la cartella %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Impossibile scrivere %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Il codice è valido ancora per %1.</translation>
    </message>
    <message>
        <source>The code has expired. Send a new one.</source>
        <translation>Il codice è scaduto. Richiedine uno nuovo.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nuova password</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Salva e accedi</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Salvando, verrai disconnesso da tutti gli altri dispositivi.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Non l’hai ricevuto? Potrai rinviarlo tra &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>Non l’hai ricevuto?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Invia &amp;di nuovo</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>&amp;Ricevi il codice per telefono</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Riprova con &amp;il portachiavi</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numero di telefono</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Resta connesso</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Password &amp;dimenticata?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Ricevi un codice &amp;via SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Non hai un account?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Crea un account</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Richiesta al portachiavi di sistema…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Salvata nel portachiavi di sistema</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Conservata fino alla chiusura</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain</source>
        <translation>Conservata fino alla chiusura: questo computer non ha un portachiavi</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked</source>
        <translation>Conservata fino alla chiusura: il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it</source>
        <translation>Conservata fino alla chiusura: il portachiavi ha rifiutato di salvarla</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn&apos;t answer</source>
        <translation>Conservata fino alla chiusura: il portachiavi non risponde</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it</source>
        <translation>Conservata fino alla chiusura: il portachiavi l’ha persa</translation>
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
        <translation>Invia &amp;codice</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;Non sei tu?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Riprova con &amp;il portachiavi</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Resta connesso</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Password &amp;dimenticata?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Ricevi un codice &amp;via SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>C&amp;ambia numero</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>&amp;Aggiungi un numero</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non verificato</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>valori ammessi: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>un nome da 1 a 40 caratteri</translation>
    </message>
    <message>
        <source>a colour such as &quot;#0B6E4F&quot;</source>
        <translation>un colore come &quot;#0B6E4F&quot;</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>il percorso di un file .svg o .png</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 non è un file di massimo 512 KB</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 non è un’immagine leggibile</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>un indirizzo https, oppure mailto: e un indirizzo email</translation>
    </message>
    <message>
        <source>a country such as &quot;GB&quot; (ISO 3166-1, two capitals)</source>
        <translation>un paese come &quot;GB&quot; (ISO 3166-1, due maiuscole)</translation>
    </message>
    <message>
        <source>a list of countries such as [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, two capitals)</source>
        <translation>un elenco di paesi come [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, due maiuscole)</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>questa impostazione non esiste</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>uno di allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>il percorso di un file</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossibile scrivere nella cartella %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Impossibile configurare il servizio di accesso in %1.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be started: %1</source>
        <translation>Impossibile avviare il servizio di accesso: %1</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>La risposta del servizio di accesso non è un indirizzo.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Il servizio di accesso non ha indicato come raggiungerlo.</translation>
    </message>
    <message>
        <source>The sign-in service keeps stopping. Restart the app to try again.</source>
        <translation>Il servizio di accesso continua ad arrestarsi. Riavvia l’app per riprovare.</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>Questo è già il tuo numero.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Link: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;Usa %1 dagli appunti</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Codice, %n cifra</numerusform>
            <numerusform>Codice, %n cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Codice, %n carattere</numerusform>
            <numerusform>Codice, %n caratteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Leggi anche questo file di impostazioni; ha la precedenza.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>FILE.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Tieni tutto separato sotto questo nome.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Lingua dell’app, ad esempio de o pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LINGUA</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Disegna ogni stato in questa cartella, poi esci.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Dimensione di queste immagini, da 1 a 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMERO</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Stampa i nomi di tutti i controlli come JSON, poi esci.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: valori ammessi: %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>da 1 a 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>lettere, cifre, punto, trattino e trattino basso</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>una lingua come en, de o pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Accesso con numero di telefono per il desktop.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>Cosa significa &quot;%1&quot;? --help elenca le opzioni.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Paese: %1, %2</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Cerca paese o prefisso</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Nessun paese corrisponde. Cerca per nome, codice ISO o prefisso.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n paese</numerusform>
            <numerusform>%n paesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Nascondi: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloc Maiusc è attivo</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Almeno %n carattere.</numerusform>
            <numerusform>Almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Debole.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Discreta.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sicura.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Molto sicura.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Questa parola è tra le prime a essere provate.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Le ripetizioni sono facili da indovinare.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Le sequenze come abc o 1234 sono facili da indovinare.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>I tasti vicini sono facili da indovinare.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Le date e gli anni sono facili da indovinare.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Qualche parola in più la renderebbe sicura.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Meglio lunga che complicata.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Usa almeno %n carattere.</numerusform>
            <numerusform>Usa almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app&apos;s name.</source>
        <translation>Evita il tuo nome, il tuo numero e il nome dell’app.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Invieremo un SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2, cellulare.</translation>
    </message>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Invieremo un SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Non possiamo inviare SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2, fisso.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Non possiamo inviare SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2, a pagamento.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Non possiamo inviare SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Chiamata al numero %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia codice</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copia il codice %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>un indirizzo https, oppure http verso questo computer</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un testo non vuoto</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>lettere, cifre, punto, trattino e trattino basso</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>questa deve essere una sezione, ad esempio [backend]</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>valori ammessi: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>il segreto dell’API non deve mai essere dato all’app</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>questa impostazione non esiste</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on o off</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Telefono di prova Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Telefono di prova</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>servizio demo</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>SMS, dal più recente</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Qui compaiono i codici e gli SMS che arriverebbero a un vero telefono.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>Il colore di accento %1 ha un contrasto di %2:1 nel tema scuro. Serve almeno %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>Il colore di accento %1 ha un contrasto di %2:1 nel tema chiaro. Serve almeno %3:1.</translation>
    </message>
</context>
</TS>
