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
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Non ora</translation>
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
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>D&amp;ove hai effettuato l’accesso</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Cam&amp;bia account</translation>
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
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Accedi &amp;invece</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Password &amp;dimenticata?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Prima era il numero di qualcun altro? L’assistenza può liberarlo per te.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>C&amp;ontatta l’assistenza</translation>
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
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Non l’hai ricevuto? Potrai rinviarlo tra &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
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
    <message>
        <source>The code has expired.</source>
        <translation>Il codice è scaduto.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Usa invece la &amp;password</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Non ho più questo &amp;telefono</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Puoi inviare un nuovo codice tra &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Troppe persone insieme. Potrai riprovare tra %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Troppe persone insieme. Attendi un momento e riprova.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Sei offline. Riproveremo quando tornerà la connessione.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Quello che hai scritto resta.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Ci vuole più del solito. Continuiamo a provare.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Impostazioni di rete</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Impossibile raggiungere il servizio. Controlla la connessione e riprova.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Il servizio ha impiegato troppo tempo a rispondere. Riprova.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>Il servizio non ha risposto, ma un codice potrebbe essere in arrivo. Se non arriva, riprova.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>Il servizio non accetta questa app.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>Il servizio non accetta nuovi account da questa app.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>Il servizio non ha capito questa app.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>La password non è corretta.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Questa non è la tua password attuale.</translation>
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
        <source>Signing in with a password is switched off.</source>
        <translation>L’accesso con password è disattivato.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Questo account non ha ancora una password.</translation>
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
        <source>No account has this number.</source>
        <translation>Nessun account ha questo numero.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Questo numero appartiene a un altro account.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Questo numero è già verificato.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Questo numero è già in attesa di verifica. Scegli "Verifica" per ricevere un codice.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Questo account non ha più un numero di telefono.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Questo numero è l’unico modo per entrare nel tuo account, quindi non può essere rimosso. Puoi cambiarlo.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>L’accesso con numero di telefono è disattivato.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Al momento non è possibile creare nuovi account.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Non hai l’età richiesta per avere un account qui.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>Il servizio non ha accettato i dati inseriti. Controllali e riprova.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>Il servizio chiede un indirizzo email, non gestito da questa app.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>L’accesso con codice è disattivato.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Troppi tentativi. L’accesso a questo account è sospeso temporaneamente.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Questo account è bloccato.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Troppi tentativi.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Troppi tentativi. Rispondi alla domanda di sicurezza per continuare.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>La risposta non è corretta. Riprova.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Questo account non ha una domanda di sicurezza. Reimposta la password.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>L’accesso è disattivato per questo account.</translation>
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
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Questo account richiede un secondo passaggio per accedere, non gestito da questa app.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Questo account richiede un PIN, non gestito da questa app.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Questo account richiede prima il tuo consenso, non gestito da questa app.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Si è verificato un errore.</translation>
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
        <source>That's more than one number. Enter only one.</source>
        <translation>C’è più di un numero. Inseriscine uno solo.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Sei offline.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 non si trova. Controlla la rete.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>L’orologio di questo computer è sbagliato di %1. Regolalo, poi riprova.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>La connessione a %1 non è privata: il certificato è scaduto. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>La connessione a %1 non è privata: il certificato non è ancora valido. Non è stato inviato nulla. Controlla l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>La connessione a %1 non è privata: il certificato è per un altro nome. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>La connessione a %1 non è privata: il certificato qui non è attendibile. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>La connessione a %1 non è privata. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Il tuo proxy chiede una password.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Il tuo proxy %1 non risponde.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Questa rete vuole che tu acceda prima a essa.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Un firewall di questa rete ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 ha risposto, ma non come previsto. Chiedi a chi gestisce questa app.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>Il servizio ha un problema. Riprova tra un minuto.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Troppe persone insieme. Attendi un momento e riprova.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Questa password è troppo facile da indovinare. Scegline un’altra, da %1 a %2 caratteri.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>Il servizio non ha accettato questa modifica.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Sono stati richiesti troppi codici.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>il servizio</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Attendi prima di chiederne un altro.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Il codice non è corretto. Controlla il messaggio più recente.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>Non possiamo inviare un codice a questo numero. Controllalo o usane un altro.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Questo numero non è ancora verificato. Inserisci il codice che abbiamo inviato.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Al momento non è possibile inviare codici.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Impossibile inviare il codice. Controlla il numero e riprova.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Le chiamate non sono disponibili. Richiedi un messaggio.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Non è stato possibile inviare il messaggio con il codice.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Questo numero non può ricevere i nostri messaggi.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Questo numero ha bloccato i nostri messaggi.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Il solo codice non basta più per entrare in questo account.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Al momento non è possibile inviare altri codici.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>Il servizio chiede un’altra verifica che questa app non offre.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Hai effettuato l’accesso su troppi dispositivi. Esci da uno di essi e riprova.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>L’informativa sulla privacy è cambiata. Esci e accedi di nuovo per accettarla.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Il tuo numero non è ancora verificato. Torna indietro e scegli «Verifica».</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Questo codice è già stato usato.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Questo codice è scaduto.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Questo codice non è più valido.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Troppi codici errati. Questo codice non è più valido.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Usa la password o riprova più tardi.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Chiedi a chi gestisce questa app.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Aggiornala o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Aggiornala o chiedi a chi gestisce questa app.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Riprova o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Riprova o chiedi a chi gestisce questa app.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Dimostra in un browser di non essere un robot o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Dimostra in un browser di essere una persona.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Accedi con la password per rispondere alla domanda di sicurezza o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Accedi con la password per rispondere alla domanda di sicurezza.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Accedi da un browser o contatta l’assistenza.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Accedi da un browser.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Usa un codice.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Usa la tua password.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Scegli "Password dimenticata?" per impostarne una.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Controllalo o crea un account.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Controlla il numero e riprova.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Accedi con la password o crea un account se hai questo numero da poco.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Chiedi una chiamata, usa un altro numero o accedi con la password.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Usa un altro numero o accedi con la password.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Chiedi una chiamata o usa un altro numero.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Usa un altro numero.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Chiedi una chiamata.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Potrai chiedere una chiamata al termine dell’attesa.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
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
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Non ho più questo &amp;telefono</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Questo numero non può essere usato qui. Scegli un paese dall’elenco.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
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
        <source>The code has %1 digits. Some are missing.</source>
        <translation>Il codice ha %1 cifre. Ne mancano alcune.</translation>
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
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>I numeri di telefono di questo paese (%1) non si possono usare qui. Scegli un paese dall’elenco.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>C’è più di un codice. Copia solo il codice.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Non c’è un codice di %1 cifre. Copia solo il codice.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Non c’è un codice di %1 caratteri. Copia solo il codice.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>È un numero fisso. Usa un numero di cellulare.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>È un numero a pagamento. Usa un numero di cellulare.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>Non possiamo inviare un codice a questo numero. Usa un numero di cellulare.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Inserisci il codice che abbiamo inviato.</translation>
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
        <translation>Reimposta la &amp;password</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contatta l’assistenza</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>La tua &amp;password</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>La tua domanda di sicurezza</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Se ne hai scelta una, può esserti chiesta dopo la password.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Un computer su cui hai effettuato l’accesso</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Cambia lì il tuo numero, nella pagina dell’account.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Contatta l’assistenza</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Hai effettuato la disconnessione su questo computer.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
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
        <source>The number was removed, so you're signed out.</source>
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
        <source>We keep the name and password you entered before.</source>
        <translation>Valgono il nome e la password inseriti in precedenza.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Abbiamo inviato un nuovo codice. Anche il precedente è valido.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
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
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Sei uscito qui e ovunque.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Il tuo numero è stato rimosso. Nessuno può più accedere a quell’account. Il numero è libero per uno nuovo.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Sta arrivando una chiamata con un nuovo codice. Il codice precedente non vale più.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Sta arrivando una chiamata con un nuovo codice. Vale anche il codice precedente.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Non è stato possibile inviare l’ultimo messaggio, quindi stiamo riprovando.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Se non arriva nulla, chiedi una chiamata o usa un altro numero.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Se non arriva nulla, usa un altro numero.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Se non arriva nulla, chiedi una chiamata.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Il tuo portachiavi è bloccato o non si può leggere, quindi non sappiamo se hai già effettuato l’accesso. Sbloccalo e riprova, oppure accedi.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Il tuo portachiavi ha rifiutato di aprirsi o non si può leggere, quindi non sappiamo se hai già effettuato l’accesso.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Quella sessione è stata chiusa.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Sei uscito da tutti gli altri dispositivi.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>La sessione è terminata. Accedi di nuovo per continuare.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Ora questa app accede a un altro servizio. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Accedi ancora una volta per accettare l’informativa sulla privacy.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Non sappiamo se hai già effettuato l’accesso.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>&amp;Inseriscilo</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Accetto i &lt;a href="%1"&gt;Termini&lt;/a&gt; e l’&lt;a href="%2"&gt;Informativa sulla privacy&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Accetto i &lt;a href="%1"&gt;Termini&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Accetto l’&lt;a href="%1"&gt;Informativa sulla privacy&lt;/a&gt;</translation>
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
        <source>We'll text a code to the number.</source>
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
        <source>We'll text a code to check the number is yours.</source>
        <translation>Invieremo un codice via SMS per verificare che il numero sia tuo.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Invieremo un codice via SMS al tuo numero.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Ci sono stati troppi tentativi per %1. La risposta dimostra che sei tu.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Leggila e accettala per continuare con l’accesso.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Leggila e accettala. Hai effettuato l’accesso in ogni caso.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Hai effettuato l’accesso su questo computer.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Invieremo un codice via SMS al numero %1. Finché non lo inserisci, il numero risulta non verificato.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
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
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
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
        <source>Signing in is not possible.</source>
        <translation>L’accesso non è possibile.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Contatta l’assistenza per rimuovere il blocco.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Chiedi a chi gestisce questa app.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Dimostra in un browser di non essere un robot o reimposta la password.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Rimuovere il tuo unico numero?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Uscire da tutti i dispositivi?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Senza un numero nessuno può accedere a questo account. Non si può recuperare.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Termina subito le tue altre sessioni.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>Verrai disconnesso anche su questo computer.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 è l’unico modo per entrare nel tuo account. Dopo, nessuno potrà più accedervi.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;Esci da tutti i dispositivi</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Uscita in corso…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Stiamo chiamando %1 per dirti il codice.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Abbiamo inviato un codice di %1 cifre a %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Abbiamo inviato un codice di %1 lettere a %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Inserisci il codice della nostra chiamata a %1, poi la nuova password.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Il tuo codice vale ancora.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Inserisci il codice che potremmo aver inviato al numero %1, poi la nuova password.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Forse abbiamo inviato un codice a %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>È arrivato un codice?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Il tuo codice delle %1 vale ancora.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Attendi un po’ prima di riprovare con %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Potrai chiedere di nuovo un codice per %1 alle %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Potrai riprovare la password per %1 alle %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>&amp;Ricevi un codice via SMS</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Reimposta la password</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Dimostra in un browser di essere una persona.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Non ho più questo telefono</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Invieremo un codice al numero.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Il tuo numero resta %1 finché non inserisci il codice che invieremo a quello nuovo.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Invieremo un codice per verificare che il numero sia tuo.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Invieremo un codice al tuo numero.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Invieremo un codice al numero %1. Finché non lo inserisci, il numero risulta non verificato.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Il tuo account, il tuo numero e il tuo nome verranno eliminati per sempre. Invieremo un codice al numero %1 per verificare che sei tu.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>In questo caso un SMS non può raggiungerti. Funziona ancora:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>In questo caso un messaggio non può raggiungerti. Funziona ancora:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Ricevi un codice &amp;via SMS</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>Ricevi un c&amp;odice</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Ricevi un c&amp;odice</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Dove hai effettuato l’accesso</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Chiudi le sessioni che non riconosci, poi cambia la password.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Non hai effettuato l’accesso altrove.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;Esci da tutti gli altri dispositivi</translation>
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
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Rimuovi numero</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Cambia invece n&amp;umero</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
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
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Non l’hai ricevuto? Potrai rinviarlo tra &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
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
    <message>
        <source>The code has expired.</source>
        <translation>Il codice è scaduto.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Non ho più questo &amp;telefono</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Puoi inviare un nuovo codice tra &lt;b&gt;%1&lt;/b&gt;.</translation>
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
        <translation>&amp;Esci da tutti gli altri dispositivi</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Cambia password</translation>
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
    <message>
        <source>Choose &amp;another account</source>
        <translation>&amp;Scegli un altro account</translation>
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
        <translation>&amp;Esci da tutti i dispositivi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
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
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Conservato fino alla chiusura: questo computer non ha un portachiavi.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Resterai connesso quando il portachiavi sarà utilizzabile.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Resterai connesso quando sarà possibile salvare.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Conservato fino alla chiusura: il portachiavi ha rifiutato di salvarlo.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Conservato fino alla chiusura: il portachiavi non risponde.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Conservato fino alla chiusura: il portachiavi l’ha perso.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Salvata in precedenza. Il portachiavi al momento non si può usare.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Salvata in precedenza. Il portachiavi è bloccato o non si può leggere.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Conservato fino alla chiusura: il portachiavi è bloccato o non si può leggere.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Il tuo portachiavi è bloccato. Ti dimenticherà quando si aprirà.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Il portachiavi ti conosce ancora. Aprilo prima di uscire.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Questo computer è condiviso: verrai disconnesso quando chiudi la finestra.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Conservato dopo la chiusura</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Conservato fino alla chiusura: non è stato possibile salvarlo.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Salvata in precedenza. Non è stato possibile salvarla di nuovo.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Non è stato ancora possibile dimenticarti qui. Riproveremo.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Ri&amp;prova</translation>
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
    <message>
        <source>Choose &amp;another account</source>
        <translation>&amp;Scegli un altro account</translation>
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
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Informazioni su %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>In esecuzione su</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Accede a</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>Il servizio dimostrativo su questo computer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenze</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Assistenza</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia i dettagli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
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
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>D&amp;ove hai effettuato l’accesso</translation>
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
        <translation>Aperto ora</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · aperto ora</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Non sei tu?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Non sei tu? Dimentica %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Scegli un account</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Account già usati per accedere su questo computer.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Usa un altro account</translation>
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
        <source>a colour such as "#0B6E4F"</source>
        <translation>un colore come "#0B6E4F"</translation>
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
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>un paese come "GB" (ISO 3166-1, due maiuscole)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>un elenco di paesi come ["GB", "IE"] (ISO 3166-1, due maiuscole)</translation>
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
        <source>The sign-in service answered something that is not an address.</source>
        <translation>La risposta del servizio di accesso non è un indirizzo.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Il servizio di accesso non ha indicato come raggiungerlo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>Il servizio di accesso si è fermato. Viene riavviato.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>Il servizio di accesso non parte. Si sta riprovando.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>Il servizio di accesso si è fermato ed è stato riavviato. Riprova.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>I dati del servizio di accesso non sono utilizzabili.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>I dati del servizio di accesso non ci sono più. Si avvia con dati nuovi.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>Un file di impostazioni contiene un errore. Correggilo, poi riavvia.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 non può avviarsi</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia i dettagli</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
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
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
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
        <translation>Cosa significa "%1"? --help elenca le opzioni.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Apri un’altra finestra anche se ne è aperta una di questo profilo.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Mostra ogni impostazione, da dove viene e se è bloccata, poi esci.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Controlla ciò che serve all’app su questo computer, poi esci.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Mostra con che cosa si aprirebbe una finestra, poi esci.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Termina la sessione presso il servizio e cancella ciò che è conservato, poi esci.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>Con token: mostralo come riga di intestazione.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>Con token: mostralo anche su un terminale.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Con sign-out: termina tutte le sessioni dell’account.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Mostra questo, poi esci.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Mostra la versione, poi esci.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Mostra il token della sessione.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Mostra chi ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Termina la sessione.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>Si può fare una sola cosa alla volta.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 qui non significa nulla. --help dice a che cosa si riferisce.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Scrivi ogni passaggio dell’accesso come riga JSON in questo file, oppure - per l’output standard.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Apri il QA desk, con il servizio di prova incluso.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Prova il servizio con un tuo numero e indica che cosa impedisce alle persone di accedere, poi esci.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>Con token, whoami, --self-test, --check-backend o --print-config: rispondi in JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Scrivi in questo file ciò che mostrano le pagine, senza segreti.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Mostra un file di questo tipo, passo per passo.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>Con --replay: disegna ogni passo in questa cartella.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>Con --replay: scrivi i passi come testo, .feature o .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Stampali come modulo Python per gli script che pilotano l’app, poi esci.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Paese: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Nessun paese</translation>
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
    <message>
        <source>1 country</source>
        <translation>1 paese</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Dimenticare %1?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Verrai disconnesso su questo computer. L’account in sé resta.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Dimentica</translation>
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
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Le parti di questo programma. I testi completi sono nel suo pacchetto.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Che cosa ha detto il servizio</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Ricomincia da capo</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Vale fino alla chiusura: non è stato possibile salvarlo.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Impossibile leggere questo file. Indica il percorso completo.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>Questo file non contiene un certificato. Deve essere in formato PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Indica solo l’host, senza http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Indica il nome o l’indirizzo del proxy.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indica un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Salvato. Vale da adesso.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Salvato. Il portachiavi non ha accettato la password: vale fino alla chiusura.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>File del certificato</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Come questa app si collega a Internet.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>Usa le impostazioni di &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Nessun proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy &amp;manuale</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>Nome &amp;utente (facoltativo)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Password (facoltativa)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>&amp;File del certificato (facoltativo)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>S&amp;cegli un file</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Ciò che non si può modificare qui è stabilito da chi gestisce questo computer.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sal&amp;va</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Vale fino alla chiusura: non è stato possibile salvarlo.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Il tuo codice è scaduto.</translation>
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
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Evita il tuo nome, il tuo numero e il nome dell’app.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Al massimo %n carattere.</numerusform>
            <numerusform>Al massimo %n caratteri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Invieremo un SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2, cellulare.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Invieremo un SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Non possiamo inviare SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2, fisso.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Non possiamo inviare SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2, a pagamento.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Non possiamo inviare SMS al numero &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Non conosciamo numeri come &lt;b&gt;%1&lt;/b&gt;. Controlla le cifre e il paese, poi continua.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Invieremo il codice al numero &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Non possiamo inviare un codice al numero &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
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
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Ultimo utilizzo: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programma sconosciuto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Esci da %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Impostazioni e informazioni</translation>
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
        <source>a language such as en, de or pt-BR</source>
        <translation>una lingua come en, de o pt-BR</translation>
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
        <source>a text stands in quotes: %1</source>
        <translation>un testo va tra virgolette: %1</translation>
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
        <source>on or off</source>
        <translation>on o off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>deve stare accanto a backend.url, nello stesso file o in uno più forte</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>da 1 a 32 lettere, cifre, trattini e trattini bassi</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none o host:porta</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>il percorso completo di un file</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>questa impostazione non esiste; ammesse: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Offri i codici copiati</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Un codice copiato altrove viene proposto dove ne serve uno.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Ciò che non si può modificare qui è stabilito da chi gestisce questo computer.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Informazioni</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rete</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Questo computer è &amp;condiviso</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Qui nessuno resta connesso. Chi era memorizzato prima viene ora disconnesso.</translation>
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
