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
        <translation>Gizlilik &amp;Politikası&apos;nı oku</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
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
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Zaten hesabınız var mı?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>Kodun süresi doldu. Yeni bir kod gönderin.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>D&amp;oğrula</translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Kod gelmedi mi? &lt;b&gt;%1&lt;/b&gt; sonra tekrar gönderin.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You&apos;re offline. Check your connection and try again.</source>
        <translation>Çevrimdışısınız. Bağlantınızı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>We can&apos;t reach the service. Check your connection and try again.</source>
        <translation>Hizmete ulaşamıyoruz. Bağlantınızı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Hizmet çok geç yanıt verdi. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent. Check this computer&apos;s date and network, then try again.</source>
        <translation>Bağlantı güvenli olmadığından hiçbir şey gönderilmedi. Bu bilgisayarın tarihini ve ağı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. If this network has its own sign-in page, open it in a browser first.</source>
        <translation>Hizmet yerine başka bir şey yanıt verdi. Bu ağın kendi giriş sayfası varsa önce onu tarayıcıda açın.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a minute.</source>
        <translation>Hizmette şu anda bir sorun var. Bir dakika sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again.</source>
        <translation>Hizmet yoğun. Biraz bekleyip tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this app. Update it, or contact support.</source>
        <translation>Hizmet bu uygulamayı kabul etmiyor. Uygulamayı güncelleyin veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept new accounts from this app. Update it, or contact support.</source>
        <translation>Hizmet bu uygulamadan yeni hesap kabul etmiyor. Uygulamayı güncelleyin veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>The service didn&apos;t understand this app. Update it, or contact support.</source>
        <translation>Hizmet bu uygulamayı anlayamadı. Uygulamayı güncelleyin veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>That password doesn&apos;t match.</source>
        <translation>Şifre yanlış.</translation>
    </message>
    <message>
        <source>That isn&apos;t your current password.</source>
        <translation>Bu, mevcut şifreniz değil.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one, from %1 to %2 characters.</source>
        <translation>Bu şifre çok kolay tahmin edilir. Daha uzun bir şifre seçin (en az %1, en fazla %2 karakter).</translation>
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
        <source>Signing in with a password is switched off. Use a code instead.</source>
        <translation>Şifreyle oturum açma kapalı. Bunun yerine kod kullanın.</translation>
    </message>
    <message>
        <source>This account has no password yet. Choose &quot;Forgot password?&quot; to set one.</source>
        <translation>Bu hesabın henüz şifresi yok. Şifre belirlemek için &quot;Şifrenizi mi unuttunuz?&quot; seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>That code doesn&apos;t match. Check the newest text.</source>
        <translation>Kod yanlış. En son gelen SMS&apos;i kontrol edin.</translation>
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
        <source>No account has this number. Check it, or create an account.</source>
        <translation>Bu numaraya ait hesap yok. Numarayı kontrol edin veya hesap oluşturun.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Bu numara başka bir hesaba ait.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Check it, or use another one.</source>
        <translation>Bu numaraya SMS gönderemiyoruz. Numarayı kontrol edin veya başka bir numara kullanın.</translation>
    </message>
    <message>
        <source>This number isn&apos;t verified yet. Enter the code we texted to it.</source>
        <translation>Bu numara henüz doğrulanmadı. SMS ile gönderdiğimiz kodu girin.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Bu numara zaten doğrulandı.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose &quot;Verify&quot; to get a code.</source>
        <translation>Bu numara zaten doğrulanmayı bekliyor. Kod almak için &quot;Doğrula&quot; seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>This account has no phone number any more. Contact support.</source>
        <translation>Bu hesabın artık telefon numarası yok. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can&apos;t be removed. Change it instead.</source>
        <translation>Hesabınıza yalnızca bu numarayla girebildiğiniz için numara kaldırılamaz. Bunun yerine değiştirin.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off. Contact support.</source>
        <translation>Telefon numarasıyla oturum açma kapalı. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>New accounts can&apos;t be created at the moment. Contact support.</source>
        <translation>Şu anda yeni hesap oluşturulamıyor. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>You aren&apos;t old enough to have an account here.</source>
        <translation>Yaşınız burada hesap açmak için yeterli değil.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept what you entered. Check it and try again.</source>
        <translation>Hizmet girdiğiniz bilgileri kabul etmedi. Kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Hizmet e-posta adresi istiyor, ancak bu uygulama bunu desteklemiyor. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Too many codes were asked for. Wait before you ask for another one.</source>
        <translation>Çok fazla kod istendi. Yeni bir kod istemeden önce bekleyin.</translation>
    </message>
    <message>
        <source>Texts are switched off at the moment. Contact support.</source>
        <translation>SMS gönderimi şu anda kapalı. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>The text couldn&apos;t be sent. Check the number and try again.</source>
        <translation>SMS gönderilemedi. Numarayı kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>No more texts can be sent today. Try again tomorrow.</source>
        <translation>Bugün başka SMS gönderilemez. Yarın tekrar deneyin.</translation>
    </message>
    <message>
        <source>Calls aren&apos;t available. Ask for a text instead.</source>
        <translation>Arama kullanılamıyor. Bunun yerine SMS isteyin.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off. Use your password.</source>
        <translation>Kodla oturum açma kapalı. Şifrenizi kullanın.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Çok fazla deneme yapıldı. Bu hesapta oturum açma duraklatıldı.</translation>
    </message>
    <message>
        <source>This account is blocked. Contact support.</source>
        <translation>Bu hesap engellendi. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Too many tries. Prove in a browser that you&apos;re a person, or contact support.</source>
        <translation>Çok fazla deneme yapıldı. Tarayıcıda robot olmadığınızı doğrulayın veya destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Çok fazla deneme yapıldı. Devam etmek için güvenlik sorunuzu yanıtlayın.</translation>
    </message>
    <message>
        <source>That answer doesn&apos;t match. Try again.</source>
        <translation>Yanıt yanlış. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Bu hesabın güvenlik sorusu yok. Bunun yerine şifrenizi sıfırlayın.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account. Contact support.</source>
        <translation>Bu hesap için oturum açma kapalı. Destek ekibiyle iletişime geçin.</translation>
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
        <source>This account needs a second step to sign in, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Bu hesap iki adımlı doğrulama istiyor, ancak bu uygulama bunu desteklemiyor. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Bu hesap PIN istiyor, ancak bu uygulama bunu desteklemiyor. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Bu hesap önce onayınızı istiyor, ancak bu uygulama bunu desteklemiyor. Destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again, or contact support.</source>
        <translation>Bir sorun oluştu. Tekrar deneyin veya destek ekibiyle iletişime geçin.</translation>
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
        <source>No phone has this number. Check the digits and the country.</source>
        <translation>Böyle bir numara yok. Rakamları ve ülkeyi kontrol edin.</translation>
    </message>
    <message>
        <source>That&apos;s more than one number. Enter only one.</source>
        <translation>Birden fazla numara var. Yalnızca bir numara girin.</translation>
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
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can&apos;t be used here. Choose a country from the list.</source>
        <translation>Bu numara burada kullanılamaz. Listeden bir ülke seçin.</translation>
    </message>
    <message>
        <source>Numbers from %1 can&apos;t be used here. Choose a country from the list.</source>
        <translation>Bu ülkenin numaraları burada kullanılamaz: %1. Listeden bir ülke seçin.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Use a mobile number.</source>
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
        <source>Enter the code from the text.</source>
        <translation>SMS ile gelen kodu girin.</translation>
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
    <name>NoticeText</name>
    <message>
        <source>You&apos;re signed out on this computer.</source>
        <translation>Bu bilgisayarda oturumunuz kapatıldı.</translation>
    </message>
    <message>
        <source>You&apos;re signed out here. Your other devices follow as soon as we can reach the service.</source>
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
        <source>Your session was ended from another device. Sign in again to continue.</source>
        <translation>Oturumunuz başka bir cihazdan sonlandırıldı. Devam etmek için tekrar oturum açın.</translation>
    </message>
    <message>
        <source>The number was removed, so you&apos;re signed out.</source>
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
        <source>We sent a new code. The older one works too.</source>
        <translation>Yeni bir kod gönderdik. Önceki kod da geçerli.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so we couldn&apos;t see whether you&apos;re signed in. Unlock it and try again, or sign in.</source>
        <translation>Anahtarlığınız kilitli olduğundan oturumunuzun açık olup olmadığını göremedik. Kilidi açıp tekrar deneyin veya oturum açın.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation>Anahtarlığınız açılmadığından oturumunuzun açık olup olmadığını göremedik.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer, so we couldn&apos;t see whether you&apos;re signed in.</source>
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
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt; and &lt;a href=&quot;%2&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Şartları&lt;/a&gt; ve &lt;a href=&quot;%2&quot;&gt;Gizlilik Politikasını&lt;/a&gt; kabul ediyorum</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Şartları&lt;/a&gt; kabul ediyorum</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Gizlilik Politikasını&lt;/a&gt; kabul ediyorum</translation>
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
        <source>We&apos;ll text a code to the number.</source>
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
        <source>We&apos;ll text a code to check the number is yours.</source>
        <translation>Numaranın size ait olduğunu doğrulamak için SMS ile bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to your number.</source>
        <translation>Numaranıza SMS ile bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it&apos;s you.</source>
        <translation>%1 için çok fazla deneme yapıldı. Yanıtınız, siz olduğunuzu gösterir.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Oturum açmaya devam etmek için okuyun ve kabul edin.</translation>
    </message>
    <message>
        <source>You&apos;re signed in on this computer.</source>
        <translation>Bu bilgisayarda oturumunuz açık.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>%1 numarasına SMS ile bir kod göndereceğiz. Kodu girene kadar numara doğrulanmamış sayılır.</translation>
    </message>
    <message>
        <source>You won&apos;t be able to sign in with %1 any more.</source>
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
        <source>Your account, your number and your name are deleted for good. We&apos;ll text a code to %1 to check that it&apos;s you.</source>
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
        <source>We sent a %1-digit code to</source>
        <translation>%1 haneli kodun gönderildiği numara:</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to</source>
        <translation>%1 harfli kodun gönderildiği numara:</translation>
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
        <source>Signing in is not possible. Contact support to lift the block.</source>
        <translation>Oturum açılamıyor. Engelin kaldırılması için destek ekibiyle iletişime geçin.</translation>
    </message>
    <message>
        <source>Prove in a browser that you&apos;re a person, or reset your password.</source>
        <translation>Tarayıcıda robot olmadığınızı doğrulayın veya şifrenizi sıfırlayın.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Bu işlem normalden uzun sürüyor. Denemeye devam ediyoruz.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You&apos;re offline.&lt;/b&gt; We&apos;ll try again when the connection returns.</source>
        <translation>&lt;b&gt;Çevrimdışısınız.&lt;/b&gt; Bağlantı geri geldiğinde tekrar deneyeceğiz.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The service has a problem.&lt;/b&gt; What you typed stays; try again in a minute.</source>
        <translation>&lt;b&gt;Hizmette bir sorun var.&lt;/b&gt; Yazdıklarınız korunur; bir dakika sonra tekrar deneyin.</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>Kodun süresi doldu. Yeni bir kod gönderin.</translation>
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
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Kod gelmedi mi? &lt;b&gt;%1&lt;/b&gt; sonra tekrar gönderin.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
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
        <translation>&amp;Vazgeç</translation>
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
        <source>Kept until you quit: this computer has no keychain</source>
        <translation>Uygulama kapanana kadar saklanır: bu bilgisayarda anahtarlık yok</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınız kilitli</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınız kaydetmeyi reddetti</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn&apos;t answer</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınız yanıt vermiyor</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it</source>
        <translation>Uygulama kapanana kadar saklanır: anahtarlığınızdan silindi</translation>
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
        <translation>&amp;Vazgeç</translation>
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
        <source>a colour such as &quot;#0B6E4F&quot;</source>
        <translation>&quot;#0B6E4F&quot; gibi bir renk</translation>
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
        <source>a country such as &quot;GB&quot; (ISO 3166-1, two capitals)</source>
        <translation>&quot;GB&quot; gibi bir ülke (ISO 3166-1, iki büyük harf)</translation>
    </message>
    <message>
        <source>a list of countries such as [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, two capitals)</source>
        <translation>[&quot;GB&quot;, &quot;IE&quot;] gibi bir ülke listesi (ISO 3166-1, iki büyük harf)</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>böyle bir ayar yok</translation>
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
        <source>The sign-in service cannot be started: %1</source>
        <translation>Oturum açma hizmeti başlatılamıyor: %1</translation>
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
        <source>The sign-in service keeps stopping. Restart the app to try again.</source>
        <translation>Oturum açma hizmeti sürekli duruyor. Tekrar denemek için uygulamayı yeniden başlatın.</translation>
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
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Ülke: %1, %2</translation>
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
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
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
        <source>Leave out your name, your number and the app&apos;s name.</source>
        <translation>Adınızı, numaranızı ve uygulamanın adını kullanmayın.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS göndereceğiz — %2, cep telefonu.</translation>
    </message>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS göndereceğiz — %2.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS gönderemiyoruz — %2, sabit hat.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS gönderemiyoruz — %2, özel ücretli.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; numarasına SMS gönderemiyoruz — %2.</translation>
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
        <source>light, dark or system</source>
        <translation>light, dark veya system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>bu, [backend] gibi bir bölüm olmalıdır</translation>
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
        <source>there is no such setting</source>
        <translation>böyle bir ayar yok</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on veya off</translation>
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
