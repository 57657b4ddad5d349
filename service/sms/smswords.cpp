// SPDX-License-Identifier: Apache-2.0
#include "service/sms/smswords.h"

#include <array>

namespace ringkey::service {

namespace {

// Before the first "|" stands what fits one segment with any brand and code that the configuration
// allows (a test counts); the rest is said as far as there is room (security S37: code first, no
// link).
constexpr std::array table{
    SmsWords{u"en", u"%1 minute", u"%1 minutes",
             u"#OTP# is your #Brand# code.| It works for #OTPMinutes#.| Don't share it.",
             u"#OTP# is your code to use this number with #Brand#.| Don't share it.",
             u"#OTP# is your code to reset your #Brand# password.",
             u"#OTP# is your code to sign in to #Brand#.| Don't share it.",
             u"#OTP# is your code to delete your #Brand# account.| Not you? Don't share it.",
             u"Your #Brand# account no longer uses this number.| If that wasn't you, contact "
             u"#Brand# support now.",
             u"How you sign in to #Brand# was changed.| If that wasn't you, contact #Brand# "
             u"support now.",
             u"#OTP# is your #Brand# code. I'll say it again: #OTP#. Don't share "
             u"it."},
    SmsWords{u"de", u"%1 Minute", u"%1 Minuten",
             u"#OTP# ist Ihr #Brand#-Code.| Er gilt #OTPMinutes#.| Geben Sie ihn nicht weiter.",
             u"#OTP#: Code, um diese Nummer bei #Brand# zu nutzen.| Geben Sie ihn nicht weiter.",
             u"#OTP# ist Ihr Code für ein neues #Brand#-Passwort.",
             u"#OTP# ist Ihr Anmeldecode für #Brand#.| Geben Sie ihn nicht weiter.",
             u"#OTP# ist der Code, um Ihr #Brand#-Konto zu löschen.| Waren Sie das nicht? Geben "
             u"Sie ihn nicht weiter.",
             u"Ihr #Brand#-Konto nutzt diese Nummer nicht mehr.| Waren Sie das nicht? Wenden Sie "
             u"sich sofort an den #Brand#-Support.",
             u"Ihre Anmeldung bei #Brand# wurde geändert.| Waren Sie das nicht? Wenden Sie sich "
             u"sofort an den #Brand#-Support.",
             u"#OTP# ist Ihr #Brand#-Code. Noch einmal: #OTP#. Geben Sie ihn "
             u"nicht weiter."},
    SmsWords{u"fr", u"%1 minute", u"%1 minutes",
             u"#OTP# est votre code #Brand#.| Il est valable #OTPMinutes#.| Ne le communiquez à "
             u"personne.",
             u"#OTP# : code pour utiliser ce numéro avec #Brand#.| Ne le communiquez à personne.",
             u"#OTP# : code pour changer le mot de passe #Brand#.",
             u"#OTP# : code pour vous connecter à #Brand#.| Ne le communiquez à personne.",
             u"#OTP# : code pour supprimer votre compte #Brand#.| Ce n'est pas vous ? Ne le "
             u"communiquez à personne.",
             u"Votre compte #Brand# n'utilise plus ce numéro.| Si ce n'est pas vous, contactez "
             u"tout de suite l'assistance #Brand#.",
             u"Votre accès à #Brand# a été modifié.| Si ce n'est pas vous, contactez tout de suite "
             u"l'assistance #Brand#.",
             u"#OTP# est votre code #Brand#. Je répète : #OTP#. Ne le "
             u"communiquez à personne."},
    SmsWords{u"es", u"%1 minuto", u"%1 minutos",
             u"#OTP# es tu código de #Brand#.| No lo compartas.| Vale #OTPMinutes#.",
             u"#OTP#: código para usar este número en #Brand#.| No lo compartas.",
             u"#OTP#: código para tu nueva contraseña de #Brand#.",
             u"#OTP# es tu código para entrar en #Brand#.| No lo compartas.",
             u"#OTP#: código para eliminar tu cuenta de #Brand#.| No lo compartas.",
             u"Tu cuenta de #Brand# ya no usa este número.| ¿No has sido tú? Avisa a soporte.",
             u"Tu acceso a #Brand# ha cambiado.| ¿No has sido tú? Avisa a soporte.",
             u"#OTP# es tu código de #Brand#. Otra vez: #OTP#. No lo compartas."},
    SmsWords{u"it", u"%1 minuto", u"%1 minuti",
             u"#OTP# è il tuo codice #Brand#.| Vale #OTPMinutes#.| Non condividerlo.",
             u"#OTP#: codice per usare questo numero con #Brand#.| Non condividerlo.",
             u"#OTP#: codice per la nuova password di #Brand#.",
             u"#OTP# è il tuo codice per accedere a #Brand#.| Non condividerlo.",
             u"#OTP#: codice per eliminare l'account #Brand#.| Non sei tu? Non condividerlo.",
             u"Il tuo account #Brand# non usa più questo numero.| Se non l'hai fatto tu, contatta "
             u"subito l'assistenza #Brand#.",
             u"Il tuo accesso a #Brand# è cambiato.| Se non l'hai fatto tu, contatta subito "
             u"l'assistenza #Brand#.",
             u"#OTP# è il tuo codice #Brand#. Ripeto: #OTP#. Non condividerlo."},
    SmsWords{u"pt-BR", u"%1 minuto", u"%1 minutos",
             u"#OTP# é seu código #Brand#.| Não compartilhe.| Vale por #OTPMinutes#.",
             u"#OTP#: código para usar este número no #Brand#.| Não compartilhe.",
             u"#OTP#: código para redefinir a senha do #Brand#.",
             u"#OTP# é seu código para entrar no #Brand#.| Não compartilhe.",
             u"#OTP#: código para excluir sua conta #Brand#.| Não compartilhe.",
             u"Sua conta #Brand# não usa mais este número.| Não foi você? Fale com o suporte.",
             u"Seu acesso ao #Brand# foi alterado.| Não foi você? Fale com o suporte.",
             u"#OTP# é seu código #Brand#. Repetindo: #OTP#. Não compartilhe."},
    SmsWords{
        u"nl", u"%1 minuut", u"%1 minuten",
        u"#OTP# is je #Brand#-code.| Hij is #OTPMinutes# geldig.| Deel hem niet.",
        u"#OTP#: code om dit nummer bij #Brand# te gebruiken.| Deel hem niet.",
        u"#OTP# is je code voor een nieuw #Brand#-wachtwoord.",
        u"#OTP# is je code om in te loggen bij #Brand#.| Deel hem niet.",
        u"#OTP#: code om je #Brand#-account te verwijderen.| Niet jij? Deel hem niet.",
        u"Je #Brand#-account gebruikt dit nummer niet meer.| Was jij dit niet? Neem meteen "
        u"contact op met #Brand#.",
        u"Je inloggegevens voor #Brand# zijn gewijzigd.| Was jij dit niet? Neem meteen contact op.",
        u"#OTP# is je #Brand#-code. Nog een keer: #OTP#. Deel hem niet."},
    SmsWords{u"pl", u"", u"%1 min",
             u"#OTP# to Twój kod #Brand#.| Nie podawaj go nikomu.| Ważny #OTPMinutes#.",
             u"#OTP#: kod, aby używać tego numeru w #Brand#.| Nie podawaj go nikomu.",
             u"#OTP#: kod do zmiany hasła w #Brand#.",
             u"#OTP#: kod logowania do #Brand#.| Nie podawaj go nikomu.",
             u"#OTP#: kod do usunięcia konta #Brand#.| Nie podawaj go nikomu.",
             u"Twoje konto #Brand# nie używa już tego numeru.| To nie Ty? Napisz do nas.",
             u"Zmieniono dane logowania do #Brand#.| To nie Ty? Napisz do nas.",
             u"#OTP# to Twój kod #Brand#. Powtarzam: #OTP#. Nie podawaj go "
             u"nikomu."},
    SmsWords{u"tr", u"", u"%1 dk",
             u"#OTP#: #Brand# kodunuz.| Kimseyle paylaşmayın.| #OTPMinutes# geçerli.",
             u"#OTP#: bu numarayı #Brand# için kullanma kodu.| Kimseyle paylaşmayın.",
             u"#OTP#: #Brand# şifrenizi sıfırlama kodu.",
             u"#OTP#: #Brand# giriş kodunuz.| Kimseyle paylaşmayın.",
             u"#OTP#: #Brand# hesabınızı silme kodu.| Kimseyle paylaşmayın.",
             u"#Brand# hesabınız artık bu numarayı kullanmıyor.| Siz değilseniz bize yazın.",
             u"#Brand# giriş bilgileriniz değişti.| Siz değilseniz bize yazın.",
             u"#OTP#: #Brand# kodunuz. Tekrar: #OTP#. Kimseyle paylaşmayın."},
    SmsWords{u"ru", u"", u"%1 мин",
             u"#OTP# — ваш код #Brand#.| Никому его не сообщайте.| Действует #OTPMinutes#.",
             u"#OTP# — код, чтобы привязать номер к #Brand#.| Никому его не сообщайте.",
             u"#OTP# — код для сброса пароля #Brand#.",
             u"#OTP# — код для входа в #Brand#.| Никому его не сообщайте.",
             u"#OTP# — код для удаления аккаунта #Brand#.| Никому его не сообщайте.",
             u"Аккаунт #Brand# больше не привязан к этому номеру.| Это не вы? Пишите нам.",
             u"Способ входа в #Brand# изменён.| Это не вы? Пишите нам.",
             u"#OTP# — ваш код #Brand#. Повторяю: #OTP#. Никому его не сообщайте."},
    SmsWords{u"uk", u"", u"%1 хв",
             u"#OTP# — ваш код #Brand#.| Нікому його не кажіть.| Діє #OTPMinutes#.",
             u"#OTP# — код, щоб прив'язати номер до #Brand#.| Нікому його не кажіть.",
             u"#OTP# — код для скидання пароля #Brand#.",
             u"#OTP# — код для входу в #Brand#.| Нікому його не кажіть.",
             u"#OTP# — код, щоб видалити обліковий запис #Brand#.| Нікому його не кажіть.",
             u"Обліковий запис #Brand# більше не має цього номера.| Це не ви? Пишіть нам.",
             u"Спосіб входу в #Brand# змінено.| Це не ви? Пишіть нам.",
             u"#OTP# — ваш код #Brand#. Повторюю: #OTP#. Нікому його не кажіть."},
    SmsWords{u"ar", u"", u"%1 د",
             u"#OTP# هو رمزك في #Brand#.| لا تشاركه مع أحد.| صالح لمدة #OTPMinutes#.",
             u"#OTP# رمز لاستخدام هذا الرقم في #Brand#.| لا تشاركه مع أحد.",
             u"#OTP# رمز لتغيير كلمة مرور #Brand#.",
             u"#OTP# رمز تسجيل الدخول إلى #Brand#.| لا تشاركه مع أحد.",
             u"#OTP# رمز لحذف حسابك في #Brand#.| لا تشاركه مع أحد.",
             u"لم يعد حسابك في #Brand# يستخدم هذا الرقم.| إن لم تكن أنت، فاتصل بالدعم.",
             u"تم تغيير بيانات دخولك إلى #Brand#.| إن لم تكن أنت، فاتصل بالدعم.",
             u"#OTP# هو رمزك في #Brand#. مرة أخرى: #OTP#. لا تشاركه مع أحد."},
    SmsWords{u"he", u"", u"%1 דק'",
             u"#OTP# הוא הקוד שלך ב-#Brand#.| אין לשתף אותו.| בתוקף #OTPMinutes#.",
             u"#OTP# הוא קוד לשימוש במספר הזה ב-#Brand#.| אין לשתף אותו.",
             u"#OTP# הוא קוד לאיפוס הסיסמה ב-#Brand#.",
             u"#OTP# הוא קוד הכניסה ל-#Brand#.| אין לשתף אותו.",
             u"#OTP# הוא קוד למחיקת החשבון ב-#Brand#.| אין לשתף אותו.",
             u"החשבון ב-#Brand# כבר לא משתמש במספר הזה.| לא אתם? פנו לתמיכה.",
             u"פרטי הכניסה שלך ל-#Brand# השתנו.| לא אתם? פנו לתמיכה.",
             u"#OTP# הוא הקוד שלך ב-#Brand#. שוב: #OTP#. אין לשתף אותו."},
    SmsWords{u"hi", u"", u"%1 मिनट",
             u"#OTP# आपका #Brand# कोड है.| किसी को न बताएं.| यह #OTPMinutes# तक चलेगा.",
             u"#OTP# इस नंबर को #Brand# से जोड़ने का कोड है.| किसी को न बताएं.",
             u"#OTP# आपका #Brand# पासवर्ड रीसेट कोड है.",
             u"#OTP# #Brand# में साइन इन का कोड है.| किसी को न बताएं.",
             u"#OTP# आपका #Brand# खाता हटाने का कोड है.| किसी को न बताएं.",
             u"आपका #Brand# खाता अब इस नंबर का उपयोग नहीं करता.| आप नहीं थे? हमें बताएं.",
             u"आपका #Brand# साइन इन बदला गया.| आप नहीं थे? हमें बताएं.",
             u"#OTP# आपका #Brand# कोड है. फिर से: #OTP#. किसी को न बताएं."},
    SmsWords{u"zh-Hans", u"", u"%1 分钟",
             u"#OTP# 是您的 #Brand# 验证码。|请勿告诉他人。|#OTPMinutes#内有效。",
             u"#OTP# 是在 #Brand# 使用此号码的验证码。|请勿告诉他人。",
             u"#OTP# 是重置 #Brand# 密码的验证码。",
             u"#OTP# 是登录 #Brand# 的验证码。|请勿告诉他人。",
             u"#OTP# 是删除 #Brand# 账号的验证码。|如非本人操作，请勿告诉他人。",
             u"您的 #Brand# 账号已不再使用此号码。|如非本人操作，请立即联系客服。",
             u"您的 #Brand# 登录方式已更改。|如非本人操作，请立即联系客服。",
             u"#OTP# 是您的 #Brand# 验证码。重复一遍：#OTP#。请勿告诉他人。"},
    SmsWords{u"zh-Hant", u"", u"%1 分鐘",
             u"#OTP# 是您的 #Brand# 驗證碼。|請勿告訴他人。|#OTPMinutes#內有效。",
             u"#OTP# 是在 #Brand# 使用此號碼的驗證碼。|請勿告訴他人。",
             u"#OTP# 是重設 #Brand# 密碼的驗證碼。",
             u"#OTP# 是登入 #Brand# 的驗證碼。|請勿告訴他人。",
             u"#OTP# 是刪除 #Brand# 帳戶的驗證碼。|如非本人操作，請勿告訴他人。",
             u"您的 #Brand# 帳戶已不再使用此號碼。|如非本人操作，請立即聯絡客服。",
             u"您的 #Brand# 登入方式已變更。|如非本人操作，請立即聯絡客服。",
             u"#OTP# 是您的 #Brand# 驗證碼。重複一次：#OTP#。請勿告訴他人。"},
    SmsWords{
        u"ja", u"", u"%1分",
        u"#OTP# は #Brand# のコードです。|他人に教えないでください。|有効時間は#OTPMinutes#です。",
        u"#OTP# は、この番号を #Brand# で使うためのコードです。|他人に教えないでください。",
        u"#OTP# は #Brand# のパスワードを再設定するコードです。",
        u"#OTP# は #Brand# にサインインするコードです。|他人に教えないでください。",
        u"#OTP# は #Brand# のアカウントを削除するコードです。|他人に教えないでください。",
        u"#Brand# アカウントはこの番号を使わなくなりました。|心当たりがなければサポートへ。",
        u"#Brand# へのサインイン方法が変更されました。|心当たりがなければサポートへ。",
        u"#OTP# は #Brand# のコードです。もう一度、#OTP# です。他人に教えないでください。"},
    SmsWords{u"ko", u"", u"%1분",
             u"#OTP#: #Brand# 인증 코드입니다.| 다른 사람에게 알려 주지 마세요.| #OTPMinutes# 동안 "
             u"유효합니다.",
             u"#OTP#: #Brand#에서 이 번호를 쓰기 위한 코드입니다.| 다른 사람에게 알려 주지 마세요.",
             u"#OTP#: #Brand# 비밀번호 재설정 코드입니다.",
             u"#OTP#: #Brand# 로그인 코드입니다.| 다른 사람에게 알려 주지 마세요.",
             u"#OTP#: #Brand# 계정 삭제 코드입니다.| 다른 사람에게 알려 주지 마세요.",
             u"#Brand# 계정이 더 이상 이 번호를 사용하지 않습니다.| 본인이 아니면 고객지원에 "
             u"문의하세요.",
             u"#Brand# 로그인 정보가 변경되었습니다.| 본인이 아니면 고객센터에 알려 주세요.",
             u"#OTP#: #Brand# 인증 코드입니다. 다시 한 번, #OTP#입니다. 다른 사람에게 알려 주지 "
             u"마세요."},
};

} // namespace

std::span<const SmsWords> smsWords()
{
    return table;
}

} // namespace ringkey::service
