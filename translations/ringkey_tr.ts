<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>Gizlilik &amp;Politikası’nı oku</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ş&amp;imdi değil</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Oturumu &amp;kapat</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>D&amp;oğrula</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Numarayı &amp;değiştir</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;Bu numarayı yeniden doğrula</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>N&amp;umarayı kaldır</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Şifreyi değiştir</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>&amp;Adı değiştir</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Son giriş</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tekrar dene</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Tüm &amp;cihazlarda oturumu kapat</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Hesabımı sil</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>Oturumunuzun açık olduğu &amp;yerler</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Hesap d&amp;eğiştir</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Şifre</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Yeni telefon numarası</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Mevcut şifre</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Kod gönder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Mevcut şifre</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Yeni şifre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Ad (isteğe bağlı)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefon numarası</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Şifre</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Hesap oluştur</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Zaten hesabınız var mı?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Bunun &amp;yerine oturum aç</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Şifrenizi &amp;mi unuttunuz?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Bu numara daha önce başkasının mıydı? Destek ekibi numarayı sizin için boşa çıkarabilir.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>&amp;Destekle iletişime geç</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Kod gönder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Şu anda geçerli</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Kodu girdiğinizde geçerli olur</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Kodun kalan süresi: %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>D&amp;oğrula</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Kod gelmedi mi? &lt;b&gt;%1&lt;/b&gt; sonra tekrar gönderin.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Kod gelmedi mi?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Tekrar gönder</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Kodu telefonla &amp;bildir</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Kodun süresi doldu.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Bunun yerine &amp;şifre kullan</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Bu telefon &amp;artık bende değil</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; sonra yeni bir kod gönderebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Şu anda yoğunluk var. %1 sonra tekrar deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Şu anda yoğunluk var. Biraz bekleyip tekrar deneyin.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Çevrimdışısınız. Bağlantı geri geldiğinde tekrar deneyeceğiz.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Yazdıklarınız korunuyor.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Bu, normalden uzun sürüyor. Denemeye devam ediyoruz.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ağ ayarları</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Hizmete ulaşamıyoruz. Bağlantınızı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Hizmet çok geç yanıt verdi. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>Hizmet yanıt vermedi, ama bir kod yolda olabilir. Gelmezse tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>Hizmet bu uygulamayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>Hizmet bu uygulamadan yeni hesap kabul etmiyor.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>Hizmet bu uygulamayı anlayamadı.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>Şifre yanlış.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Bu, mevcut şifreniz değil.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Bu şifreyi daha önce kullandınız. Yeni bir şifre seçin.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Bu şifre bir veri sızıntısında yer aldı. Başka bir şifre seçin.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Bir şifre girin.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>Şifreyle oturum açma kapalı.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Bu hesabın henüz şifresi yok.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Bu kod daha önce kullanıldı. Yeni bir kod gönderin.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Bu kodun süresi doldu. Yeni bir kod gönderin.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Bu kod artık geçerli değil. Yeni bir kod gönderin.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Bu numaraya ait hesap yok.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Bu numara başka bir hesaba ait.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Bu numara zaten doğrulandı.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Bu numara zaten doğrulanmayı bekliyor. Kod almak için "Doğrula" seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Bu hesabın artık telefon numarası yok.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Hesabınıza yalnızca bu numarayla girebildiğiniz için numara kaldırılamaz. Bunun yerine değiştirin.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>Telefon numarasıyla oturum açma kapalı.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Şu anda yeni hesap oluşturulamıyor.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Yaşınız burada hesap açmak için yeterli değil.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>Hizmet girdiğiniz bilgileri kabul etmedi. Kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>Hizmet e-posta adresi istiyor, ancak bu uygulama bunu desteklemiyor.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>Kodla oturum açma kapalı.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Çok fazla deneme yapıldı. Bu hesapta oturum açma duraklatıldı.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Bu hesap engellendi.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Çok fazla deneme yapıldı.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Çok fazla deneme yapıldı. Devam etmek için güvenlik sorunuzu yanıtlayın.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>Yanıt yanlış. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Bu hesabın güvenlik sorusu yok. Bunun yerine şifrenizi sıfırlayın.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>Bu hesap için oturum açma kapalı.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Oturumunuz sona erdi. Tekrar oturum açın.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Oturumunuzun süresi doldu. Tekrar oturum açın.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>Gizlilik politikası değişti. Devam etmek için kabul edin.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Bu hesap iki adımlı doğrulama istiyor, ancak bu uygulama bunu desteklemiyor.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Bu hesap PIN istiyor, ancak bu uygulama bunu desteklemiyor.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Bu hesap önce onayınızı istiyor, ancak bu uygulama bunu desteklemiyor.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Bir sorun oluştu.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Deneme hakkınız kalmadı.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Yaklaşık 1 deneme hakkınız kaldı.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Yaklaşık %n deneme hakkınız kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>1 deneme hakkınız kaldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n deneme hakkınız kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Tekrar deneyebileceğiniz zaman: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Telefon numaranızı girin.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Yalnızca rakam kullanın, örneğin 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Bu kodu kullanan ülke yok. Artı işaretinden sonraki rakamları kontrol edin.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Bu numara çok kısa. Eksik rakam olup olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Bu numara çok uzun. Fazla rakam olup olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Birden fazla numara var. Yalnızca bir numara girin.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Çevrimdışısınız.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 bulunamıyor. Ağınızı kontrol edin.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>Bu bilgisayarın saati yanlış (fark: %1). Saati ayarlayıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>%1 ile bağlantı gizli değil: sertifikanın süresi dolmuş. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>%1 ile bağlantı gizli değil: sertifika henüz geçerli değil. Hiçbir şey gönderilmedi. Bu bilgisayarın saatini kontrol edin.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>%1 ile bağlantı gizli değil: sertifika başka bir ada ait. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>%1 ile bağlantı gizli değil: sertifikaya burada güvenilmiyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>%1 ile bağlantı gizli değil. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Proxy sunucunuz şifre istiyor.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Proxy sunucunuz (%1) yanıt vermiyor.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Bu ağ önce oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Bu ağdaki bir güvenlik duvarı isteği reddetti.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 yanıt verdi, ancak beklendiği gibi değil. Bu uygulamayı yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>Hizmette bir sorun var. Bir dakika sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Şu anda yoğunluk var. Biraz bekleyip tekrar deneyin.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Bu şifre çok kolay tahmin edilir. Başka bir şifre seçin (%1 ile %2 karakter arası).</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>Hizmet bu değişikliği kabul etmedi.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Çok fazla kod istendi.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>hizmet</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Yeni bir kod istemeden önce bekleyin.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Kod yanlış. En son mesajı kontrol edin.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>Bu numaraya kod gönderemiyoruz. Numarayı kontrol edin veya başka bir numara kullanın.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Bu numara henüz doğrulanmadı. Numaraya gönderdiğimiz kodu girin.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Şu anda kod gönderilemiyor.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Kod gönderilemedi. Numarayı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Arama kullanılamıyor. Bunun yerine kodu mesajla isteyin.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Kodunuzun bulunduğu mesaj gönderilemedi.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Bu numara mesajlarımızı alamıyor.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Bu numara mesajlarımızı engelledi.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Bu hesabı açmak için artık yalnızca kod yetmiyor.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Şu anda başka kod gönderilemez.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>Hizmet, bu uygulamanın yapmadığı bir doğrulama daha istiyor.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Çok fazla cihazda oturumunuz açık. Birinde oturumu kapatıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>Gizlilik politikası değişti. Kabul etmek için oturumu kapatıp tekrar açın.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Numaranız henüz doğrulanmadı. Geri dönüp “Doğrula” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Bu kod daha önce kullanıldı.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Bu kodun süresi doldu.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Bu kod artık geçerli değil.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Çok fazla yanlış kod girildi. Bu kod artık geçerli değil.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Parolanızı kullanın veya daha sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Bu uygulamayı yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Uygulamayı güncelleyin veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Uygulamayı güncelleyin veya bu uygulamayı yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Tekrar deneyin veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Tekrar deneyin veya bu uygulamayı yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Tarayıcıda robot olmadığınızı doğrulayın veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Tarayıcıda robot olmadığınızı doğrulayın.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Güvenlik sorunuzu yanıtlamak için şifrenizle oturum açın veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Güvenlik sorunuzu yanıtlamak için şifrenizle oturum açın.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Tarayıcıda oturum açın veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Tarayıcıda oturum açın.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Bunun yerine kod kullanın.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Şifrenizi kullanın.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Şifre belirlemek için "Şifrenizi mi unuttunuz?" seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Numarayı kontrol edin veya hesap oluşturun.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Numarayı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Şifrenizle oturum açın veya bu numarayı yeni aldıysanız hesap oluşturun.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Arama isteyin, başka bir numara kullanın veya şifrenizle oturum açın.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Başka bir numara kullanın veya şifrenizle oturum açın.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Arama isteyin veya başka bir numara kullanın.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Başka bir numara kullanın.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Arama isteyin.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Bekleme süresi dolunca arama isteyebilirsiniz.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Daha sonra tekrar deneyin.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefon numarası</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Kod gönder</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Bu telefon &amp;artık bende değil</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Bu numara burada kullanılamaz. Listeden bir ülke seçin.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>Bu numaraya SMS gönderemiyoruz. Cep telefonu numarası kullanın.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Bir şifre belirleyin.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Çok kısa. En az %1 karakter kullanın.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Çok uzun. En fazla %1 karakter kullanın.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>Kod %1 rakamdan oluşuyor. Eksik rakam var.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>Kod %1 karakterden oluşuyor. Eksik karakter var.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Şifrenizi girin.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Yanıtı girin.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Hesap oluşturmak için önce şartları kabul edin.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>Bu bir sabit hat. SMS gönderebileceğimiz bir cep telefonu numarası kullanın.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>Bu özel ücretli bir numara. SMS gönderebileceğimiz bir cep telefonu numarası kullanın.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Bu ülkenin (%1) telefon numaraları burada kullanılamaz. Listeden bir ülke seçin.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Bunun içinde birden fazla kod var. Yalnızca kodu kopyalayın.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Bunun içinde %1 rakamlık bir kod yok. Yalnızca kodu kopyalayın.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Bunun içinde %1 karakterlik bir kod yok. Yalnızca kodu kopyalayın.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>Bu bir sabit hat. Cep telefonu numarası kullanın.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>Bu özel ücretli bir numara. Cep telefonu numarası kullanın.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>Bu numaraya kod gönderemiyoruz. Cep telefonu numarası kullanın.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Gönderdiğimiz kodu girin.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Girişe dön</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Şifreyi sıfırla</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Destekle iletişime geç</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;Şifreniz</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Güvenlik sorunuz</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Bir soru belirlediyseniz şifrenizden sonra sorulabilir.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Oturumunuzun açık olduğu bir bilgisayar</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Numaranızı orada, hesap sayfasından değiştirin.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Destekle iletişime geç</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Bu bilgisayarda oturumunuz kapatıldı.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Oturumunuz burada kapatıldı. Hizmete ulaşır ulaşmaz diğer cihazlarınızda da kapatılacak.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Oturumunuzun süresi doldu. Devam etmek için tekrar oturum açın.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Şifre değiştirildiği için oturumunuz sona erdi. Devam etmek için tekrar oturum açın.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Numara kaldırıldığı için oturumunuz kapatıldı.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Hesabınız silindi.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Yeni şifreniz kaydedildi. Bu şifreyle oturum açın.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Şifreniz değiştirildi.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Numaranız değiştirildi. Bundan sonra yeni numarayla oturum açın.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Numaranız doğrulandı.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Adınız kaydedildi.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>Kodun süresi doldu. Yeni bir kod almak için baştan başlayın.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Bu numara zaten doğrulandı.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Yeni bir kod gönderdik. Önceki kod artık geçerli değil.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Daha önce girdiğiniz ad ve şifre geçerli.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Yeni bir kod gönderdik. Önceki kod da geçerli.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Anahtarlığınız yanıt vermediğinden oturumunuzun açık olup olmadığını göremedik.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>Oturumunuz artık anahtarlığınızda yok. Tekrar oturum açın.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Çok uzun sürdü, baştan başlıyoruz.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Oturumunuz burada ve diğer tüm cihazlarda kapatıldı.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Numaranız kaldırıldı. Artık kimse o hesapta oturum açamaz. Numara yeni bir hesap için kullanılabilir.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Yeni kodu bildirmek için arıyoruz. Önceki kod artık geçerli değil.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Yeni kodu bildirmek için arıyoruz. Önceki kod da geçerli.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Son mesaj gönderilemedi, tekrar deniyoruz.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Bir şey gelmezse arama isteyin veya başka bir numara kullanın.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Bir şey gelmezse başka bir numara kullanın.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Bir şey gelmezse arama isteyin.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Anahtarlığınız kilitli olduğundan veya okunamadığından oturumunuzun açık olup olmadığını göremedik. Kilidini açıp tekrar deneyin ya da oturum açın.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Anahtarlığınız açılmayı reddettiğinden veya okunamadığından oturumunuzun açık olup olmadığını göremedik.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>O oturum sonlandırıldı.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Diğer tüm cihazlarda oturumunuz kapatıldı.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Oturumunuz sona erdi. Devam etmek için tekrar oturum açın.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Bu uygulama artık başka bir hizmette oturum açıyor. Tekrar oturum açın.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Gizlilik politikasını kabul etmek için bir kez daha oturum açın.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Oturumunuzun açık olup olmadığını göremedik.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>&amp;Kodu gir</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;Şartları&lt;/a&gt; ve &lt;a href="%2"&gt;Gizlilik Politikasını&lt;/a&gt; kabul ediyorum</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;Şartları&lt;/a&gt; kabul ediyorum</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href="%1"&gt;Gizlilik Politikasını&lt;/a&gt; kabul ediyorum</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Bugün, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Merhaba</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Merhaba, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Tekrar hoş geldiniz</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Tekrar hoş geldiniz, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum açın</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Hesabınızı oluşturun</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Kodu girin</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Şifrenizi mi unuttunuz?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Yeni bir şifre belirleyin</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Çok fazla deneme yapıldı</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Sorunuzu yanıtlayın</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Gizlilik politikası değişti</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Numaranızı değiştirin</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Numara ekleyin</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Bu numarayı yeniden doğrulayın</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Numaranızı kaldırın</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Şifreyi değiştirin</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Adı değiştirin</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Hesabımı sil</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Bu numaraya SMS ile bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Yeni numaraya SMS ile gönderdiğimiz kodu girene kadar numaranız %1 olarak kalır.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Hesabınızdaki telefon numarasını kullanın.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Numaranın size ait olduğunu doğrulamak için SMS ile bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Numaranıza SMS ile bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>%1 için çok fazla deneme yapıldı. Yanıtınız, siz olduğunuzu gösterir.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Oturum açmaya devam etmek için okuyun ve kabul edin.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Okuyun ve kabul edin. Her iki durumda da oturumunuz açıktır.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Bu bilgisayarda oturumunuz açık.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>%1 numarasına SMS ile bir kod göndereceğiz. Kodu girene kadar numara doğrulanmamış sayılır.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Artık %1 numarasıyla oturum açamayacaksınız.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Kaydettiğinizde diğer tüm cihazlarda oturumunuz kapatılır.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>Size bu adla hitap edeceğiz.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Hesabınız, numaranız ve adınız kalıcı olarak silinir. Siz olduğunuzu doğrulamak için %1 numarasına SMS ile bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Hesap oluştur</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>D&amp;oğrula</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Kod gönder</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>Kaydet &amp;ve oturum aç</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Girişe dön</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>N&amp;umarayı kaldır</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Hesabınız oluşturuluyor…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Kod gönderiliyor…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Kod kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Kaldırılıyor…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Siliniyor…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Hesabınızı silmek için kodu girin</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Hesabımı sil</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>%1 numarasına gönderdiğimiz kodu, ardından yeni şifrenizi girin.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Tekrar deneyebileceğiniz zaman: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Tekrar denemeden önce bir süre bekleyin.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Bu hesap engellendi</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>Oturum açılamıyor.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Engelin kaldırılması için destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Bu uygulamayı yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Tarayıcıda robot olmadığınızı doğrulayın veya şifrenizi sıfırlayın.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Tek numaranız kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Tüm cihazlarda oturum kapatılsın mı?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Numara olmadan kimse bu hesapta oturum açamaz. Hesap geri getirilemez.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Diğer oturumlarınızı hemen sonlandırır.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>Bu bilgisayarda da oturumunuz kapatılır.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>Hesabınıza yalnızca %1 numarasıyla girilebilir. Sonrasında kimse bu hesapta oturum açamaz.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Tüm &amp;cihazlarda oturumu kapat</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Oturum kapatılıyor…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Kodu bildirmek için %1 numarasını arıyoruz.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>%2 numarasına %1 rakamlı bir kod gönderdik.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>%2 numarasına %1 harfli bir kod gönderdik.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>%1 numarasına yaptığımız aramadaki kodu, ardından yeni şifrenizi girin.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Kodunuz hâlâ geçerli.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>%1 numarasına göndermiş olabileceğimiz kodu, ardından yeni şifrenizi girin.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>%1 numarasına bir kod göndermiş olabiliriz.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Bir kod geldi mi?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Kodunuz (%1) hâlâ geçerli.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>%1 ile tekrar denemeden önce bir süre bekleyin.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>%1 için tekrar kod isteyebileceğiniz zaman: %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>%1 için şifreyi tekrar deneyebileceğiniz zaman: %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>SMS ile &amp;kod al</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Şifreyi sıfırla</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Tarayıcıda robot olmadığınızı doğrulayın.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>Bu telefon artık bende değil</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Bu numaraya bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Yeni numaraya gönderdiğimiz kodu girene kadar numaranız %1 olarak kalır.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Numaranın size ait olduğunu doğrulamak için bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Numaranıza bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>%1 numarasına bir kod göndereceğiz. Kodu girene kadar numara doğrulanmamış sayılır.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Hesabınız, numaranız ve adınız kalıcı olarak silinir. Siz olduğunuzu doğrulamak için %1 numarasına bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Bu durumda SMS size ulaşamaz. Şunlar hâlâ işe yarar:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Bu durumda mesaj size ulaşamaz. Şunlar hâlâ işe yarar:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Bunun yerine SMS ile kod al</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>&amp;Bunun yerine kod al</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>&amp;Kod al</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Oturumunuzun açık olduğu yerler</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Tanımadığınız oturumları sonlandırın, ardından şifrenizi değiştirin.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Başka hiçbir yerde oturumunuz açık değil.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Diğer &amp;cihazlarda oturumu kapat</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü Seç</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Mevcut şifre</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>N&amp;umarayı kaldır</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>N&amp;umarayı kaldır</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Bunun yerine numarayı &amp;değiştir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>%1 klasörü oluşturulamıyor</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 yazılamıyor</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Kodun kalan süresi: %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Yeni şifre</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>Kaydet &amp;ve oturum aç</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Kaydettiğinizde diğer tüm cihazlarda oturumunuz kapatılır.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Kod gelmedi mi? &lt;b&gt;%1&lt;/b&gt; sonra tekrar gönderin.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Kod gelmedi mi?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Tekrar gönder</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Kodu telefonla &amp;bildir</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Kodun süresi doldu.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>Bu telefon &amp;artık bende değil</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; sonra yeni bir kod gönderebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Diğer &amp;cihazlarda oturumu kapat</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Şifreyi değiştir</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Anahtarlığı tekrar &amp;dene</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefon numarası</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Şifre</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Oturumumu &amp;açık tut</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Şifrenizi &amp;mi unuttunuz?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Bunun yerine SMS ile kod al</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Hesabınız yok mu?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Hesap oluşturun</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Başka hesap s&amp;eç</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Tüm &amp;cihazlarda oturumu kapat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Sistem anahtarlığı sorgulanıyor…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Sistem anahtarlığına kaydedildi</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Uygulama kapanana kadar saklanır</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Uygulama kapanana kadar saklanır: bu bilgisayarda anahtarlık yok.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Anahtarlığınız kullanılabildiğinde oturumunuz açık kalır.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Kaydedilebildiğinde oturumunuz açık kalır.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınız kaydetmeyi reddetti.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınız yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınız bunu kaybetti.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Daha önce kaydedildi. Anahtarlığınız şu anda kullanılamıyor.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Daha önce kaydedildi. Anahtarlığınız kilitli veya okunamıyor.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınız kilitli veya okunamıyor.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Anahtarlığınız kilitli. Açıldığında sizi unutacak.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Anahtarlığınız sizi hâlâ tanıyor. Çıkmadan önce açın.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Bu bilgisayar ortak kullanılıyor: pencereyi kapattığınızda oturumunuz kapatılır.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Uygulama kapandıktan sonra da saklanır</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Uygulama kapanana kadar saklanır: kaydedilemedi.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Daha önce kaydedildi. Yeniden kaydedilemedi.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Bilgileriniz buradan henüz silinemedi. Tekrar deneyeceğiz.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Tekrar dene</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Kod gönder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;Siz değil misiniz?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Anahtarlığı tekrar &amp;dene</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Şifre</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Oturumumu &amp;açık tut</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Şifrenizi &amp;mi unuttunuz?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;Bunun yerine SMS ile kod al</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Başka hesap s&amp;eç</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Hesabınız yok mu?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Hesap oluşturun</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 hakkında</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Çalıştığı sistem</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Oturum açma hizmeti</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>Bu bilgisayardaki demo hizmeti</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lisanslar</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Destek</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>D&amp;oğrula</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Numarayı &amp;değiştir</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>&amp;Numara ekle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Doğrulanmadı</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Henüz bilinmiyor</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>Oturumunuzun açık olduğu &amp;yerler</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Şu anda açık</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · şu anda açık</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Siz değil misiniz?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Siz değil misiniz? %1 hesabını unut</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Hesap seçin</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Bu bilgisayarda daha önce oturum açılan hesaplar.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Başka hesap kullan</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>izin verilen: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>1 ile 40 karakter arası bir ad</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>"#0B6E4F" gibi bir renk</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>bir .svg veya .png dosyasının yolu</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1, en fazla 512 KB boyutunda bir dosya değil</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1, okunabilen bir resim değil</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>bir https adresi veya mailto: ve bir e-posta adresi</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>"GB" gibi bir ülke (ISO 3166-1, iki büyük harf)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>["GB", "IE"] gibi bir ülke listesi (ISO 3166-1, iki büyük harf)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>allowed_countries listesinden biri</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>bir dosyanın yolu</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 klasörüne yazılamıyor.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Oturum açma hizmeti %1 konumunda kurulamadı.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>Oturum açma hizmetinin yanıtı bir adres değil.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Oturum açma hizmeti nasıl ulaşılacağını bildirmedi.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk dolu.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>Oturum açma hizmeti durdu. Yeniden başlatılıyor.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>Oturum açma hizmeti başlamıyor. Tekrar deneniyor.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>Oturum açma hizmeti durdu ve yeniden başlatıldı. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Oturum açma hizmetinin verileri kullanılamıyor.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Oturum açma hizmetinin verileri kaybolmuş. Hizmet yeni verilerle başlıyor.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>Bir ayar dosyası hatalı. Düzeltip yeniden başlatın.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 başlatılamıyor</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>Bu zaten sizin numaranız.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Bağlantılar: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;Panodaki %1 kodunu kullan</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Kod, %n rakam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Kod, %n karakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Bu ayar dosyasını da oku; önceliklidir.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>DOSYA.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Her şeyi bu ad altında ayrı tut.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>AD</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Uygulamanın dili, örneğin de veya pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>DİL</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark veya system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Tüm durumları bu klasöre çiz ve çık.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>KLASÖR</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Bu resimlerin ölçeği, 1 ile 4 arası.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SAYI</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Tüm denetimlerin adlarını JSON olarak yazdır ve çık.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: izin verilen: %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark veya system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 ile 4 arası</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>harf, rakam, nokta, tire ve alt çizgi</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>en, de veya pt-BR gibi bir dil</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Masaüstü için telefon numarasıyla oturum açma.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>“%1” nedir? Seçenekleri --help listeler.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Bu profilin bir penceresi açık olsa da başka bir pencere aç.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Tüm ayarları, nerede belirlendiklerini ve kilitli olup olmadıklarını yazdır ve çık.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Uygulamanın bu bilgisayarda ihtiyaç duyduklarını denetle ve çık.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Bir pencerenin neyle gösterileceğini yazdır ve çık.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Hizmetteki oturumu sonlandır, saklananları sil ve çık.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>token ile: bir üstbilgi satırı yazdır.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>token ile: terminale de yazdır.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>sign-out ile: hesabın tüm oturumlarını sonlandır.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Bunu yazdır ve çık.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Sürümü yazdır ve çık.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Oturumun token’ını yazdır.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Kimin oturum açtığını yazdır.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Oturumu sonlandır.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>Aynı anda yalnızca bir işlem yapılabilir.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 burada bir anlam taşımıyor. Neyle kullanıldığını --help gösterir.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Oturum açmanın her adımını bu dosyaya bir JSON satırı olarak yaz; standart çıktı için -.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DOSYA</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>QA masasını, birlikte gelen test hizmetiyle aç.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Hizmeti kendi numaranla dene, oturum açmayı neyin engellediğini bildir ve çık.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>token, whoami, --self-test, --check-backend veya --print-config ile: JSON olarak yanıtla.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Sayfaların gösterdiklerini gizli bilgiler olmadan bu dosyaya yaz.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Böyle bir dosyayı adım adım göster.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>--replay ile: her adımı bu klasöre çiz.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>--replay ile: adımları metin olarak yaz, .feature veya .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Bunları, uygulamayı yöneten betikler için Python modülü olarak yazdır ve çık.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Ülke: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Ülke yok</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Ülkeler</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Ülke veya kod arayın</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Uygun ülke yok. Ada, ISO koduna veya telefon koduna göre arayın.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n ülke</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 ülke</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 unutulsun mu?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>Bu bilgisayarda oturumunuz kapatılır. Hesabın kendisi kalır.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Unut</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Bu programın parçaları. Tam metinleri program paketiyle birlikte gelir.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Hizmetin bildirdiği</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Baştan başla</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Uygulamayı kapatana kadar geçerli: kaydedilemedi.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Bu dosya okunamıyor. Tam yolunu girin.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>Bu dosyada sertifika yok. Dosya PEM biçiminde olmalı.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Yalnızca ana makineyi girin, http:// olmadan.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Proxy sunucusunun adını veya adresini girin.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>1 ile 65535 arasında bir sayı girin.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Kaydedildi. Şu andan itibaren geçerli.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Kaydedildi. Anahtarlığınız şifreyi kabul etmedi: şifre, uygulamayı kapatana kadar geçerli.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifika dosyası</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Bu uygulamanın internete nasıl bağlandığı.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>&amp;Sistem ayarlarını kullan</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Proxy &amp;kullanma</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>Proxy’yi &amp;elle ayarla</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Ana makine</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Bağlantı noktası</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>K&amp;ullanıcı adı (isteğe bağlı)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Şifre (isteğe bağlı)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>Sertifika &amp;dosyası (isteğe bağlı)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>D&amp;osya seç</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Burada değiştirilemeyenleri bu bilgisayarı yöneten kişi belirler.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Ka&amp;ydet</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Uygulamayı kapatana kadar geçerli: kaydedilemedi.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Kodunuzun süresi doldu.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Gizle: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock açık</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>En az %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Zayıf.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Orta.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Güçlü.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Çok güçlü.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Bu sözcük ilk tahmin edilenlerden biri.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Tekrarlar kolay tahmin edilir.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>abc veya 1234 gibi diziler kolay tahmin edilir.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Klavyede yan yana tuşlar kolay tahmin edilir.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Tarihler ve yıllar kolay tahmin edilir.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Birkaç sözcük daha eklerseniz güçlü olur.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Uzun olması, karmaşık olmasından daha iyidir.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>En az %n karakter kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Adınızı, numaranızı ve uygulamanın adını kullanmayın.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>En fazla %n karakter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS göndereceğiz — %2, cep telefonu.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS göndereceğiz — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS gönderemiyoruz — %2, sabit hat.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS gönderemiyoruz — %2, özel ücretli.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS gönderemiyoruz — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; gibi numaraları tanımıyoruz. Rakamları ve ülkeyi kontrol edip devam edin.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Kodu &lt;b&gt;%1&lt;/b&gt; numarasına göndereceğiz — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına kod gönderemiyoruz — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Arama: %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>%1 kodunu kopyala</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Son kullanım: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Bilinmeyen program</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Oturumu kapat: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Ayarlar ve hakkında</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>bir https adresi veya bu bilgisayara http</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>boş olmayan bir metin</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>harf, rakam, nokta, tire ve alt çizgi</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>en, de veya pt-BR gibi bir dil</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark veya system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>bu, [backend] gibi bir bölüm olmalıdır</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>metin tırnak içinde yazılır: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>izin verilen: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>API gizli anahtarı uygulamaya asla verilmemelidir</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on veya off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>backend.url ile birlikte, aynı dosyada veya daha öncelikli bir dosyada bulunmalıdır</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 ile 32 arası harf, rakam, tire ve alt çizgi</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none veya host:port</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>bir dosyanın tam yolu</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>böyle bir ayar yok; izin verilenler: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ge&amp;ri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Kopyalanan kodları öner</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Başka yerde kopyaladığınız kod, kod istenen yerde önerilir.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Burada değiştirilemeyenleri bu bilgisayarı yöneten kişi belirler.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Hakkında</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Ağ</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Bu bilgisayar &amp;ortak kullanılıyor</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Burada kimsenin oturumu açık kalmaz. Önceden açık tutulan oturumlar şimdi kapatılır.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey test telefonu</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Test telefonu</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>demo hizmeti</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>Mesajlar, önce en yeniler</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Gerçek bir telefona gidecek kodlar ve mesajlar burada görünür.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>%1 vurgu renginin koyu temadaki kontrastı %2:1. En az %3:1 gerekir.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>%1 vurgu renginin açık temadaki kontrastı %2:1. En az %3:1 gerekir.</translation>
    </message>
</context>
</TS>
