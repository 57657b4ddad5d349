<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;Przeczytaj politykę prywatności</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akceptuję</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nie teraz</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Wyloguj się</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Zweryfikuj</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Z&amp;mień numer</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;Zweryfikuj ponownie ten numer</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Usuń &amp;numer</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Zmień &amp;hasło</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>Zmień &amp;imię</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ostatnie logowanie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>W&amp;yloguj się wszędzie</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Usuń moje konto</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Aktywne sesje</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Przełącz &amp;konto</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
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
        <translation>&amp;Imię</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
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
        <translation>&amp;Nowy numer telefonu</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Obecne hasło</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>W&amp;yślij kod</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
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
        <translation>&amp;Obecne hasło</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nowe hasło</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Imię (opcjonalnie)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numer telefonu</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Utwórz konto</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Masz już konto?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Zamiast &amp;tego zaloguj się</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Nie &amp;pamiętasz hasła?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Czy wcześniej to był numer kogoś innego? Pomoc może go dla Ciebie zwolnić.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>S&amp;kontaktuj się z pomocą</translation>
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
        <translation>W&amp;yślij kod</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Z&amp;mień</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Działa teraz</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Zadziała po wpisaniu kodu</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Kod jest ważny jeszcze przez %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Zweryfikuj</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Kod nie dotarł? Możesz wysłać ponownie za &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Kod nie dotarł?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Wyślij &amp;ponownie</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Podaj mi kod przez &amp;telefon</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Kod wygasł.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Użyj zamiast tego &amp;hasła</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Nie mam &amp;już tego telefonu</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Nowy kod możesz wysłać za &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Dużo osób naraz. Możesz spróbować ponownie za %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Dużo osób naraz. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Jesteś offline. Spróbujemy ponownie, gdy połączenie wróci.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>To, co wpisano, zostaje.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>To trwa dłużej niż zwykle. Próbujemy dalej.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Otwórz jej stronę</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ustawienia sieci</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Nie możemy połączyć się z usługą. Sprawdź połączenie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Usługa zbyt długo nie odpowiadała. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>Usługa nie odpowiedziała, ale kod może być w drodze. Jeśli nie przyjdzie, spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>Usługa nie akceptuje tej aplikacji.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>Usługa nie przyjmuje nowych kont z tej aplikacji.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>Usługa nie zrozumiała tej aplikacji.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>To hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>To nie jest Twoje obecne hasło.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>To hasło było już używane. Wybierz nowe.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>To hasło pojawiło się w wycieku danych. Wybierz inne.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>Logowanie hasłem jest wyłączone.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>To konto nie ma jeszcze hasła.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Ten kod został już użyty. Poproś o nowy.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Ten kod wygasł. Poproś o nowy.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Ten kod już nie działa. Poproś o nowy.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Żadne konto nie ma tego numeru.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Ten numer należy do innego konta.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Ten numer jest już zweryfikowany.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Ten numer już czeka na weryfikację. Wybierz „Zweryfikuj”, aby otrzymać kod.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>To konto nie ma już numeru telefonu.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Ten numer to jedyny sposób na wejście do konta, więc nie można go usunąć. Zamiast tego zmień go.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>Logowanie numerem telefonu jest wyłączone.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Obecnie nie można tworzyć nowych kont.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Twój wiek nie pozwala na posiadanie tutaj konta.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>Usługa nie przyjęła wpisanych danych. Sprawdź je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>Usługa wymaga adresu e-mail, czego ta aplikacja nie obsługuje.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>Logowanie kodem jest wyłączone.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Zbyt wiele prób. Logowanie na to konto jest wstrzymane.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>To konto jest zablokowane.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Zbyt wiele prób.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Zbyt wiele prób. Odpowiedz na pytanie zabezpieczające, aby kontynuować.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>Ta odpowiedź jest nieprawidłowa. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>To konto nie ma pytania zabezpieczającego. Zresetuj hasło.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>Logowanie na to konto jest wyłączone.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Twoja sesja się zakończyła. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Twoja sesja wygasła. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>Polityka prywatności się zmieniła. Zaakceptuj ją, aby kontynuować.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>To konto wymaga drugiego etapu logowania, czego ta aplikacja nie obsługuje.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>To konto wymaga kodu PIN, czego ta aplikacja nie obsługuje.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>To konto wymaga najpierw Twojej zgody, czego ta aplikacja nie obsługuje.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Coś poszło nie tak.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Nie ma już więcej prób.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Pozostała około 1 próba.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Pozostała około %n próba.</numerusform>
            <numerusform>Pozostały około %n próby.</numerusform>
            <numerusform>Pozostało około %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Pozostała 1 próba.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Pozostała %n próba.</numerusform>
            <numerusform>Pozostały %n próby.</numerusform>
            <numerusform>Pozostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Możesz spróbować ponownie od: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Sprawdź je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Wpisz swój numer telefonu.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Użyj samych cyfr, np. 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Żaden kraj nie ma tego numeru kierunkowego. Sprawdź cyfry po znaku plus.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Ten numer jest za krótki. Sprawdź, czy nie brakuje cyfry.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Ten numer jest za długi. Sprawdź, czy nie ma zbędnych cyfr.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>To więcej niż jeden numer. Wpisz tylko jeden.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Jesteś offline.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>Nie znaleziono %1. Sprawdź sieć.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>Zegar tego komputera myli się o %1. Ustaw go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>Połączenie z %1 nie jest prywatne: certyfikat wygasł. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>Połączenie z %1 nie jest prywatne: certyfikat nie jest jeszcze ważny. Nic nie wysłano. Sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>Połączenie z %1 nie jest prywatne: certyfikat jest dla innej nazwy. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>Połączenie z %1 nie jest prywatne: certyfikat nie jest tu zaufany. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>Połączenie z %1 nie jest prywatne. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Twój serwer proxy wymaga hasła.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Twój serwer proxy %1 nie odpowiada.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Ta sieć wymaga, aby najpierw się w niej zalogować.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Zapora w tej sieci odrzuciła żądanie.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 odpowiada, ale inaczej, niż oczekiwano. Zapytaj, kto prowadzi tę aplikację.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>Usługa ma problem. Spróbuj ponownie za minutę.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Dużo osób naraz. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>To hasło zbyt łatwo odgadnąć. Wybierz inne, od %1 do %2 znaków.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>Usługa nie przyjęła tej zmiany.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Poproszono o zbyt wiele kodów.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>usługa</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Poczekaj, zanim poprosisz o kolejny.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Ten kod jest nieprawidłowy. Sprawdź najnowszą wiadomość.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>Nie możemy wysłać kodu na ten numer. Sprawdź go lub użyj innego.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Ten numer nie jest jeszcze zweryfikowany. Wpisz kod, który na niego wysłaliśmy.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Obecnie nie można wysyłać kodów.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Nie udało się wysłać kodu. Sprawdź numer i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Połączenia nie są dostępne. Poproś o wiadomość.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Nie udało się wysłać wiadomości z kodem.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Ten numer nie może odbierać naszych wiadomości.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Ten numer zablokował nasze wiadomości.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Sam kod już nie wystarcza, aby wejść na to konto.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>W tej chwili nie można wysłać więcej kodów.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>Usługa wymaga jeszcze jednego sprawdzenia, którego ta aplikacja nie obsługuje.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Jesteś na swoim koncie na zbyt wielu urządzeniach. Wyloguj się na jednym z nich i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>Polityka prywatności się zmieniła. Wyloguj się i zaloguj ponownie, aby ją zaakceptować.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Twój numer nie jest jeszcze zweryfikowany. Wróć i wybierz „Zweryfikuj”.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Ten kod został już użyty.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ten kod wygasł.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Ten kod już nie działa.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Zbyt wiele błędnych kodów. Ten kod już nie działa.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Użyj hasła lub spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Skontaktuj się z pomocą.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Zapytaj, kto prowadzi tę aplikację.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Zaktualizuj ją lub skontaktuj się z pomocą.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Zaktualizuj ją lub zapytaj, kto prowadzi tę aplikację.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Spróbuj ponownie lub skontaktuj się z pomocą.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Spróbuj ponownie lub zapytaj, kto prowadzi tę aplikację.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Potwierdź w przeglądarce, że jesteś człowiekiem, lub skontaktuj się z pomocą.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Udowodnij w przeglądarce, że jesteś człowiekiem.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Zaloguj się hasłem, aby odpowiedzieć na pytanie zabezpieczające, lub skontaktuj się z pomocą.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Zaloguj się hasłem, aby odpowiedzieć na pytanie zabezpieczające.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Zaloguj się w przeglądarce lub skontaktuj się z pomocą.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Zaloguj się w przeglądarce.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Użyj kodu.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Użyj hasła.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Wybierz „Nie pamiętasz hasła?”, aby je ustawić.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Sprawdź go lub utwórz konto.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Sprawdź numer i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Zaloguj się hasłem albo utwórz konto, jeśli masz ten numer od niedawna.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Poproś o połączenie, użyj innego numeru albo zaloguj się hasłem.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Użyj innego numeru albo zaloguj się hasłem.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Poproś o połączenie albo użyj innego numeru.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Użyj innego numeru.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Poproś o połączenie.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Po upływie czasu oczekiwania możesz poprosić o połączenie.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj ponownie później.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numer telefonu</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>W&amp;yślij kod</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Nie mam &amp;już tego telefonu</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Tego numeru nie można tu użyć. Wybierz kraj z listy.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>Nie możemy wysłać SMS-a na ten numer. Użyj numeru komórkowego.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wybierz hasło.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Za krótkie. Minimalna liczba znaków: %1.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Za długie. Maksymalna liczba znaków: %1.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>Liczba cyfr kodu: %1. Niektórych brakuje.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>Liczba znaków kodu: %1. Niektórych brakuje.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Wpisz odpowiedź.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Aby utworzyć konto, najpierw zaakceptuj warunki.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>To numer stacjonarny. Użyj numeru komórkowego, na który możemy wysłać SMS-a.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>To numer o podwyższonej opłacie. Użyj numeru komórkowego, na który możemy wysłać SMS-a.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Numerów telefonu z tego kraju (%1) nie można tu użyć. Wybierz kraj z listy.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Jest tam więcej niż jeden kod. Skopiuj tylko kod.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Nie ma tam kodu o długości %1 cyfr. Skopiuj tylko kod.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Nie ma tam kodu o długości %1 znaków. Skopiuj tylko kod.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>To numer stacjonarny. Użyj numeru komórkowego.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>To numer o podwyższonej opłacie. Użyj numeru komórkowego.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>Nie możemy wysłać kodu na ten numer. Użyj numeru komórkowego.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Wpisz kod, który wysłaliśmy.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Wróć do logowania</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Zresetuj hasło</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Skontaktuj się z pomocą</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Twoje &amp;hasło</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Twoje pytanie zabezpieczające</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Jeśli je ustawiono, możemy je zadać po podaniu hasła.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Komputer, na którym jesteś na swoim koncie</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Zmień tam swój numer na stronie konta.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Skontaktuj się z pomocą</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Wylogowano Cię na tym komputerze.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Wylogowano Cię tutaj. Pozostałe urządzenia zostaną wylogowane, gdy tylko połączymy się z usługą.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Twoja sesja wygasła. Zaloguj się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Twoja sesja się zakończyła, ponieważ zmieniono hasło. Zaloguj się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Numer został usunięty, więc Cię wylogowano.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Twoje konto zostało usunięte.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Nowe hasło zostało zapisane. Zaloguj się nim.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Twoje hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Twój numer został zmieniony. Od teraz loguj się nowym.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Twój numer jest zweryfikowany.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Twoje imię zostało zapisane.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>Kod wygasł. Zacznij od nowa, aby otrzymać kolejny.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Ten numer jest już zweryfikowany.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Wysłaliśmy nowy kod. Starszy już nie działa.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Obowiązują imię i hasło wpisane wcześniej.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Wysłaliśmy nowy kod. Starszy też działa.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Baza kluczy nie odpowiada, więc nie wiemy, czy jesteś na swoim koncie.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>W bazie kluczy nie ma już Twojej sesji. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Trwało to zbyt długo, więc zaczynamy od nowa.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Wylogowano tutaj i wszędzie indziej.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Twój numer został usunięty. Nikt nie może już zalogować się do tego konta. Numer jest wolny dla nowego.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Zadzwonimy z nowym kodem. Starszy kod już nie działa.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Zadzwonimy z nowym kodem. Starszy kod też działa.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Nie udało się wysłać ostatniej wiadomości, więc próbujemy ponownie.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Jeśli nic nie przyjdzie, poproś o połączenie albo użyj innego numeru.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Jeśli nic nie przyjdzie, użyj innego numeru.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Jeśli nic nie przyjdzie, poproś o połączenie.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Baza kluczy jest zablokowana lub nie można jej odczytać, więc nie wiemy, czy jesteś na swoim koncie. Odblokuj ją i spróbuj ponownie albo się zaloguj.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Baza kluczy nie dała się otworzyć lub odczytać, więc nie wiemy, czy jesteś na swoim koncie.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Ta sesja została zakończona.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Wylogowano Cię wszędzie indziej.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Twoja sesja się zakończyła. Zaloguj się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Ta aplikacja loguje się teraz w innej usłudze. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Zaloguj się jeszcze raz, aby zaakceptować politykę prywatności.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Nie wiemy, czy jesteś na swoim koncie.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>Wpisz &amp;go</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Akceptuję &lt;a href="%1"&gt;Warunki&lt;/a&gt; i &lt;a href="%2"&gt;Politykę prywatności&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Akceptuję &lt;a href="%1"&gt;Warunki&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Akceptuję &lt;a href="%1"&gt;Politykę prywatności&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Dzisiaj, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Cześć</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Cześć, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Witaj ponownie</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Witaj ponownie, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Utwórz konto</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zbyt wiele prób</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Odpowiedz na pytanie</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Polityka prywatności się zmieniła</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Zmień swój numer</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Dodaj numer</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Zweryfikuj ponownie ten numer</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Usuń swój numer</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Zmień imię</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Usuń moje konto</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Wyślemy SMS-em kod na ten numer.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Twój numer to nadal %1, dopóki nie wpiszesz kodu wysłanego SMS-em na nowy.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Użyj numeru telefonu ze swojego konta.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Wyślemy SMS-em kod, aby sprawdzić, czy numer należy do Ciebie.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Wyślemy SMS-em kod na Twój numer.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Było zbyt wiele prób dla numeru %1. Odpowiedź pokaże, że to Ty.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Przeczytaj ją i zaakceptuj, aby kontynuować logowanie.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Przeczytaj ją i zaakceptuj. W obu przypadkach jesteś na swoim koncie.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Jesteś na swoim koncie na tym komputerze.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Wyślemy SMS-em kod na numer %1. Dopóki go nie wpiszesz, numer będzie niezweryfikowany.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Nie będzie już można zalogować się numerem %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Zapisanie wyloguje Cię wszędzie indziej.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>Tak się do Ciebie zwracamy.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Twoje konto, numer i imię zostaną trwale usunięte. Wyślemy SMS-em kod na numer %1, aby sprawdzić, że to Ty.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Utwórz konto</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Zweryfikuj</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>W&amp;yślij kod</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Zapisz i zaloguj się</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Wróć do logowania</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akceptuję</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Usuń &amp;numer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Tworzenie konta…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Wysyłanie kodu…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Sprawdzanie kodu…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Wpisz kod, aby usunąć konto</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Usuń moje konto</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Wpisz kod wysłany na numer %1, a potem nowe hasło.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Możesz spróbować ponownie od: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Odczekaj chwilę, zanim spróbujesz ponownie.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>To konto jest zablokowane</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>Nie można się zalogować.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Skontaktuj się z pomocą, aby zdjąć blokadę.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Zapytaj, kto prowadzi tę aplikację.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Potwierdź w przeglądarce, że jesteś człowiekiem, lub zresetuj hasło.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Usunąć jedyny numer?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Wylogować się wszędzie?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Bez numeru nikt nie może zalogować się do tego konta. Nie można go odzyskać.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Natychmiast kończy Twoje pozostałe sesje.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>Wylogujemy Cię także na tym komputerze.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 to jedyna droga do Twojego konta. Potem nikt nie będzie mógł się do niego zalogować.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;Wyloguj się wszędzie</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wylogowywanie…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Dzwonimy na %1, aby podać kod.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Wysłaliśmy kod z %1 cyfr na numer %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Wysłaliśmy kod z %1 liter na numer %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Wpisz kod z naszego połączenia na %1, a potem nowe hasło.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Twój kod nadal działa.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Wpisz kod, który mógł zostać wysłany na numer %1, a potem nowe hasło.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Mogliśmy wysłać kod na numer %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Czy kod dotarł?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Twój kod z %1 nadal działa.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Poczekaj trochę, zanim spróbujesz ponownie z %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>O kod dla %1 możesz znów poprosić o %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Hasło dla %1 możesz znów wypróbować o %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Wyślij &amp;kod SMS-em</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Zresetuj hasło</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Udowodnij w przeglądarce, że jesteś człowiekiem.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Nie mam już tego telefonu</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Wyślemy kod na ten numer.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Twój numer to nadal %1, dopóki nie wpiszesz kodu wysłanego na nowy.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Wyślemy kod, aby sprawdzić, czy numer należy do Ciebie.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Wyślemy kod na Twój numer.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Wyślemy kod na numer %1. Dopóki go nie wpiszesz, numer będzie niezweryfikowany.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Twoje konto, numer i imię zostaną trwale usunięte. Wyślemy kod na numer %1, aby sprawdzić, że to Ty.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>SMS wtedy do Ciebie nie dotrze. To nadal działa:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Wiadomość wtedy do Ciebie nie dotrze. To nadal działa:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Wyślij mi kod SMS-em</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>&amp;Wyślij mi kod</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Wyślij mi &amp;kod</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Aktywne sesje</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Zakończ sesje, których nie rozpoznajesz, a potem zmień hasło.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Nigdzie indziej nie masz aktywnej sesji.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;Wyloguj wszędzie indziej</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
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
        <translation>&amp;Obecne hasło</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Usuń &amp;numer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
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
        <translation>&amp;Usuń numer</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Zamiast tego z&amp;mień numer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Nie można utworzyć folderu %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Nie można zapisać %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Kod jest ważny jeszcze przez %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nowe hasło</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Zapisz i zaloguj się</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Zapisanie wyloguje Cię wszędzie indziej.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Kod nie dotarł? Możesz wysłać ponownie za &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Kod nie dotarł?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Wyślij &amp;ponownie</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Podaj mi kod przez &amp;telefon</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Kod wygasł.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Nie mam &amp;już tego telefonu</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Nowy kod możesz wysłać za &lt;b&gt;%1&lt;/b&gt;.</translation>
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
        <translation>&amp;Wyloguj wszędzie indziej</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Zmień &amp;hasło</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Ponów próbę z &amp;bazą kluczy</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Numer telefonu</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Nie wylogowuj &amp;mnie</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Nie &amp;pamiętasz hasła?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Wyślij mi kod SMS-em</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nie masz konta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Utwórz konto</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Wybierz &amp;inne konto</translation>
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
        <translation>&amp;Wyloguj się wszędzie</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Sprawdzanie systemowej bazy kluczy…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Zapisana w systemowej bazie kluczy</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Zachowana do zamknięcia</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Zachowana do zamknięcia: ten komputer nie ma bazy kluczy.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Nie wylogujemy Cię, gdy baza kluczy będzie dostępna.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Nie wylogujemy Cię, gdy będzie można zapisać.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Zachowana do zamknięcia: baza kluczy odmówiła zapisu.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Zachowana do zamknięcia: baza kluczy nie odpowiada.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Zachowana do zamknięcia: baza kluczy ją zgubiła.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Zapisana wcześniej. Bazy kluczy nie można teraz użyć.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Zapisana wcześniej. Baza kluczy jest zablokowana lub nie można jej odczytać.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Zachowana do zamknięcia: baza kluczy jest zablokowana lub nie można jej odczytać.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Baza kluczy jest zablokowana. Zapomni o Tobie, gdy zostanie otwarta.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Baza kluczy nadal Cię pamięta. Otwórz ją przed zamknięciem.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Z tego komputera korzysta wiele osób: zamknięcie okna Cię wyloguje.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Zachowana po zamknięciu</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Zachowana do zamknięcia: nie udało się zapisać.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Zapisana wcześniej. Nie udało się zapisać ponownie.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Nie udało się jeszcze usunąć stąd Twoich danych. Spróbujemy ponownie.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Spróbuj ponownie</translation>
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
        <translation>W&amp;yślij kod</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;To nie Ty?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Ponów próbę z &amp;bazą kluczy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Nie wylogowuj &amp;mnie</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Nie &amp;pamiętasz hasła?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Wyślij mi kod SMS-em</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Wybierz &amp;inne konto</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nie masz konta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Utwórz konto</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 – informacje</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Loguje się w</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>Usługa demonstracyjna na tym komputerze</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencje</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Zweryfikuj</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Z&amp;mień numer</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>&amp;Dodaj numer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowany</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Niezweryfikowany</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nieznane</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Aktywne sesje</translation>
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
        <translation>Teraz otwarte</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · teraz otwarte</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>To nie Ty?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>To nie Ty? Zapomnij konto %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Wybierz konto</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Konta, na które logowano się już na tym komputerze.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Użyj innego konta</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>dozwolone: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>nazwa o długości od 1 do 40 znaków</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>kolor, np. "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>ścieżka do pliku .svg lub .png</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 nie jest plikiem do 512 KB</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 nie jest obrazem, który można odczytać</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>adres https albo mailto: i adres e-mail</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>kraj, np. "GB" (ISO 3166-1, dwie wielkie litery)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>lista krajów, np. ["GB", "IE"] (ISO 3166-1, dwie wielkie litery)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>jeden z allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>ścieżka do pliku</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Nie można zapisywać w folderze %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Nie udało się skonfigurować usługi logowania w %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>Odpowiedź usługi logowania nie jest adresem.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Usługa logowania nie podała, jak się z nią połączyć.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>Usługa logowania się zatrzymała. Trwa ponowne uruchamianie.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>Usługa logowania się nie uruchamia. Trwa ponowna próba.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>Usługa logowania zatrzymała się i została uruchomiona ponownie. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Danych usługi logowania nie można użyć.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Dane usługi logowania zniknęły. Usługa uruchamia się z nowymi danymi.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>W pliku ustawień jest błąd. Popraw go i uruchom ponownie.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 nie może się uruchomić</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>To już jest Twój numer.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Linki: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>Użyj %1 ze &amp;schowka</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Kod, %n cyfra</numerusform>
            <numerusform>Kod, %n cyfry</numerusform>
            <numerusform>Kod, %n cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Kod, %n znak</numerusform>
            <numerusform>Kod, %n znaki</numerusform>
            <numerusform>Kod, %n znaków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Wczytaj też ten plik ustawień; ma pierwszeństwo.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>PLIK.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Przechowuj wszystko osobno pod tą nazwą.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Język aplikacji, np. de lub pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>JĘZYK</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark lub system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>MOTYW</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Narysuj każdy stan w tym folderze i zakończ.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Rozmiar tych obrazów, od 1 do 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>LICZBA</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Wypisz nazwy wszystkich kontrolek jako JSON i zakończ.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: dozwolone: %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark lub system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>od 1 do 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>litery, cyfry, kropka, łącznik i podkreślenie</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>język, np. en, de lub pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Logowanie numerem telefonu na komputerze.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>Co znaczy „%1”? --help pokazuje opcje.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Otwórz kolejne okno, nawet gdy okno tego profilu jest otwarte.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Wypisz każde ustawienie, skąd pochodzi i czy jest zablokowane, i zakończ.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Sprawdź, czego aplikacja potrzebuje na tym komputerze, i zakończ.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Wypisz, z czym otwarto by okno, i zakończ.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Zakończ sesję w usłudze, usuń to, co zachowano, i zakończ.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>Z token: wypisz jako wiersz nagłówka.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>Z token: wypisz także w terminalu.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Z sign-out: zakończ wszystkie sesje konta.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Wypisz to i zakończ.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Wypisz wersję i zakończ.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Wypisz token sesji.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Wypisz, kto jest zalogowany.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Zakończ sesję.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>Naraz można zrobić tylko jedną rzecz.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 nic tu nie znaczy. --help mówi, do czego należy.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Zapisuj każdy krok logowania jako wiersz JSON w tym pliku; - oznacza standardowe wyjście.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>PLIK</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Otwórz panel QA z dołączoną usługą testową.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Wypróbuj usługę z własnym numerem, podaj, co uniemożliwia logowanie, i zakończ.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>Z token, whoami, --self-test, --check-backend lub --print-config: odpowiedz w formacie JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Zapisz w tym pliku to, co pokazują strony, bez poufnych danych.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Pokaż taki plik krok po kroku.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>Z --replay: narysuj każdy krok w tym folderze.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>Z --replay: zapisz kroki jako tekst, .feature lub .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Wypisz je jako moduł Pythona dla skryptów sterujących aplikacją i zakończ.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Kraj: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Brak kraju</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Szukaj kraju lub numeru</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Brak takiego kraju. Szukaj po nazwie, kodzie ISO lub numerze kierunkowym.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n kraj</numerusform>
            <numerusform>%n kraje</numerusform>
            <numerusform>%n krajów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 kraj</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Zapomnieć konto %1?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Wylogujemy Cię na tym komputerze. Samo konto pozostanie.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Zapomnij</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Części tego programu. Ich pełne teksty są w pakiecie.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Co powiedziała usługa</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>Zacznij od &amp;nowa</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Obowiązuje do zamknięcia: nie udało się zapisać.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Nie można odczytać tego pliku. Podaj pełną ścieżkę.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>W tym pliku nie ma certyfikatu. Musi być w formacie PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Podaj sam host, bez http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Podaj nazwę lub adres serwera proxy.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Podaj liczbę od 1 do 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Zapisano. Obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Zapisano. Baza kluczy nie przyjęła hasła: obowiązuje do zamknięcia.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Plik certyfikatu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Jak ta aplikacja łączy się z internetem.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>Użyj ustawień &amp;systemowych</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Bez serwera proxy</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>&amp;Ręczny serwer proxy</translation>
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
        <translation>Nazwa &amp;użytkownika (opcjonalnie)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>H&amp;asło (opcjonalnie)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>Plik &amp;certyfikatu (opcjonalnie)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Wybierz plik</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>To, czego nie można tu zmienić, ustalił administrator tego komputera.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Obowiązuje do zamknięcia: nie udało się zapisać.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Twój kod wygasł.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ukryj: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock jest włączony</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Co najmniej %n znak.</numerusform>
            <numerusform>Co najmniej %n znaki.</numerusform>
            <numerusform>Co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Słabe.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Średnie.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Silne.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Bardzo silne.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>To słowo jest zgadywane jako jedno z pierwszych.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Powtórzenia łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Ciągi takie jak abc lub 1234 łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Sąsiednie klawisze łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Daty i lata łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Kilka dodatkowych słów je wzmocni.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Lepiej dłuższe niż bardziej skomplikowane.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Użyj co najmniej %n znaku.</numerusform>
            <numerusform>Użyj co najmniej %n znaków.</numerusform>
            <numerusform>Użyj co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Nie używaj swojego imienia, numeru ani nazwy aplikacji.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Najwyżej %n znak.</numerusform>
            <numerusform>Najwyżej %n znaki.</numerusform>
            <numerusform>Najwyżej %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Wyślemy SMS-a na numer &lt;b&gt;%1&lt;/b&gt; — %2, komórkowy.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Wyślemy SMS-a na numer &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Nie możemy wysłać SMS-a na numer &lt;b&gt;%1&lt;/b&gt; — %2, stacjonarny.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Nie możemy wysłać SMS-a na numer &lt;b&gt;%1&lt;/b&gt; — %2, podwyższona opłata.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nie możemy wysłać SMS-a na numer &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Nie znamy numerów takich jak &lt;b&gt;%1&lt;/b&gt;. Sprawdź cyfry i kraj, a potem kontynuuj.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Wyślemy kod na numer &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Nie możemy wysłać kodu na numer &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Połączenie na numer %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Kopiuj kod %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Ostatnie użycie: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Nieznany program</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Wyloguj: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Ustawienia i informacje</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>adres https lub http do tego komputera</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>niepusty tekst</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>litery, cyfry, kropka, łącznik i podkreślenie</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>język, np. en, de lub pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark lub system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>to musi być sekcja, np. [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>tekst zapisuje się w cudzysłowie: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>dozwolone: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>sekretu API nigdy nie wolno podawać aplikacji</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on lub off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>musi stać obok backend.url, w tym samym pliku albo w silniejszym</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>od 1 do 32 liter, cyfr, łączników i podkreśleń</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none lub host:port</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>pełna ścieżka do pliku</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>nie ma takiego ustawienia; dozwolone: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ws&amp;tecz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Proponuj skopiowane kody</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Kod skopiowany gdzie indziej jest proponowany tam, gdzie o niego prosimy.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>To, czego nie można tu zmienić, ustalił administrator tego komputera.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Informacje</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Sieć</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Z tego komputera &amp;korzysta wiele osób</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Nikt nie pozostaje tu zalogowany. Osoby zapamiętane wcześniej zostaną teraz wylogowane.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Telefon testowy Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Telefon testowy</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>usługa demonstracyjna</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>SMS-y od najnowszych</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Tutaj pojawiają się kody i SMS-y, które trafiłyby na prawdziwy telefon.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>Kolor akcentu %1 ma w ciemnym motywie kontrast %2:1. Potrzeba co najmniej %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>Kolor akcentu %1 ma w jasnym motywie kontrast %2:1. Potrzeba co najmniej %3:1.</translation>
    </message>
</context>
</TS>
