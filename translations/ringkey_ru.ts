<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>Политика &amp;конфиденциальности</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Не &amp;сейчас</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;одтвердить</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>&amp;Изменить номер</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>Подтвердить номер &amp;ещё раз</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Удалить &amp;номер</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Из&amp;менить пароль</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>И&amp;зменить имя</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>В&amp;ыйти везде</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Удалить аккаунт</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Где выполнен вход</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Сменить &amp;аккаунт</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Новый номер телефона</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Текущий пароль</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Отправить &amp;код</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Текущий пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Новый &amp;пароль</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Имя (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Номер &amp;телефона</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Создать аккаунт</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Уже есть аккаунт?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>Во&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Забыли пароль?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Раньше этот номер был у кого-то другого? Поддержка может освободить его для вас.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>Св&amp;язаться с поддержкой</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Отправить &amp;код</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Действует сейчас</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Начнёт действовать после ввода кода</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Код действует ещё %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;одтвердить</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Код не пришёл? Повторная отправка через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Код не пришёл?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Отправить &amp;ещё раз</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Продиктовать код по &amp;телефону</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Срок действия кода истёк.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Использовать &amp;пароль</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>У меня &amp;больше нет этого телефона</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Новый код можно отправить через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Слишком много людей сразу. Попробовать снова можно через %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Слишком много людей сразу. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Нет подключения к сети. Попробуем снова, когда связь вернётся.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>То, что вы ввели, останется.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Это занимает больше времени, чем обычно. Продолжаем попытки.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть её страницу</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Настройки сети</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Не удаётся связаться с сервисом. Проверьте соединение и повторите попытку.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Сервис слишком долго не отвечает. Повторите попытку.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>Сервис не ответил, но код, возможно, уже отправлен. Если он не придёт, повторите попытку.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>Сервис не принимает это приложение.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>Сервис не принимает новые аккаунты из этого приложения.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>Сервис не понял запрос приложения.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>Неверный пароль.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Это не ваш текущий пароль.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Вы уже использовали этот пароль. Придумайте новый.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Этот пароль попал в утечку данных. Придумайте другой.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>Вход по паролю отключён.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>У этого аккаунта ещё нет пароля.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Этот код уже использован. Запросите новый.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Срок действия кода истёк. Запросите новый.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Этот код больше не действует. Запросите новый.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Аккаунта с этим номером нет.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Этот номер принадлежит другому аккаунту.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Этот номер уже подтверждён.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Этот номер уже ожидает подтверждения. Чтобы получить код, выберите «Подтвердить».</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>У этого аккаунта больше нет номера телефона.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Удалить этот номер нельзя: без него вы не сможете войти в аккаунт. Вместо этого измените его.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>Вход по номеру телефона отключён.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Сейчас нельзя создать новый аккаунт.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Ваш возраст не позволяет создать здесь аккаунт.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>Сервис не принял введённые данные. Проверьте их и повторите попытку.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>Сервис запрашивает адрес электронной почты, но приложение это не поддерживает.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>Вход по коду отключён.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Слишком много попыток. Вход в этот аккаунт приостановлен.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Этот аккаунт заблокирован.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Слишком много попыток.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Слишком много попыток. Чтобы продолжить, ответьте на контрольный вопрос.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>Неверный ответ. Повторите попытку.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>У этого аккаунта нет контрольного вопроса. Вместо этого сбросьте пароль.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>Вход в этот аккаунт отключён.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Сеанс завершён. Войдите снова.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Срок действия сеанса истёк. Войдите снова.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>Политика конфиденциальности изменилась. Чтобы продолжить, примите её.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Для входа в этот аккаунт нужна двухэтапная аутентификация, но приложение её не поддерживает.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Для этого аккаунта нужен PIN-код, но приложение это не поддерживает.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Для этого аккаунта сначала нужно ваше согласие, но приложение это не поддерживает.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Произошла ошибка.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Попыток не осталось.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Осталась примерно 1 попытка.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Осталась примерно %n попытка.</numerusform>
            <numerusform>Осталось примерно %n попытки.</numerusform>
            <numerusform>Осталось примерно %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Осталась 1 попытка.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Осталась %n попытка.</numerusform>
            <numerusform>Осталось %n попытки.</numerusform>
            <numerusform>Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Можно повторить попытку: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Проверьте данные и повторите попытку.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Введите номер телефона.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Используйте только цифры, например 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Такого кода страны нет. Проверьте цифры после знака «плюс».</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Номер слишком короткий. Проверьте, все ли цифры введены.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Номер слишком длинный. Проверьте, нет ли лишних цифр.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Введено несколько номеров. Введите только один.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Нет подключения к сети.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 не найден. Проверьте сеть.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>Часы этого компьютера ошибаются на %1. Установите их и попробуйте снова.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>Соединение с %1 не защищено: срок действия сертификата истёк. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>Соединение с %1 не защищено: сертификат ещё не действует. Ничего не отправлено. Проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>Соединение с %1 не защищено: сертификат выдан на другое имя. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>Соединение с %1 не защищено: здесь этому сертификату не доверяют. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>Соединение с %1 не защищено. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Ваш прокси требует пароль.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Ваш прокси %1 не отвечает.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Эта сеть просит сначала войти в неё.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Межсетевой экран этой сети отклонил запрос.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 отвечает, но не так, как ожидалось. Спросите, кто обслуживает это приложение.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>У службы неполадки. Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Слишком много людей сразу. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Этот пароль слишком легко угадать. Выберите другой, от %1 до %2 символов.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>Служба не приняла это изменение.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Запрошено слишком много кодов.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>служба</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Подождите, прежде чем запрашивать ещё один.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Неверный код. Посмотрите самое новое сообщение.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>На этот номер нельзя отправить код. Проверьте номер или укажите другой.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Этот номер ещё не подтверждён. Введите код, который мы на него отправили.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Сейчас нельзя отправить код.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Не удалось отправить код. Проверьте номер и повторите попытку.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Звонки недоступны. Запросите код в сообщении.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Не удалось отправить сообщение с кодом.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Этот номер не может получать наши сообщения.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Этот номер заблокировал наши сообщения.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Одного кода для входа в этот аккаунт теперь недостаточно.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Сейчас больше нельзя отправить код.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>Сервис требует ещё одну проверку, которую это приложение не поддерживает.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Вы вошли на слишком многих устройствах. Выйдите на одном из них и повторите попытку.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>Политика конфиденциальности изменилась. Чтобы принять её, выйдите и войдите снова.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Ваш номер ещё не подтверждён. Вернитесь назад и выберите «Подтвердить».</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Этот код уже использован.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Срок действия кода истёк.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Этот код больше не действует.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Слишком много неверных кодов. Этот код больше не действует.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Используйте пароль или повторите попытку позже.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Спросите, кто обслуживает это приложение.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Обновите его или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Обновите его или спросите, кто обслуживает это приложение.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Повторите попытку или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Повторите попытку или спросите, кто обслуживает это приложение.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Подтвердите в браузере, что вы не робот, или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Докажите в браузере, что вы человек.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Войдите с паролем, чтобы ответить на контрольный вопрос, или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Войдите с паролем, чтобы ответить на контрольный вопрос.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Войдите в браузере или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Войдите в браузере.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Используйте код.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Используйте пароль.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Чтобы задать его, выберите «Забыли пароль?».</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Проверьте номер или создайте аккаунт.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Проверьте номер и повторите попытку.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Войдите с паролем или создайте аккаунт, если этот номер у вас недавно.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Запросите звонок, укажите другой номер или войдите с паролем.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Укажите другой номер или войдите с паролем.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Запросите звонок или укажите другой номер.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Укажите другой номер.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Запросите звонок.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Звонок можно будет запросить, когда закончится ожидание.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Номер &amp;телефона</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Отправить &amp;код</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>У меня &amp;больше нет этого телефона</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Этот номер здесь использовать нельзя. Выберите страну из списка.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>На этот номер нельзя отправить SMS. Укажите номер мобильного телефона.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Придумайте пароль.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Слишком коротко. Минимальное число символов: %1.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Слишком длинно. Максимальное число символов: %1.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>Цифр в коде: %1. Введены не все.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>Символов в коде: %1. Введены не все.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите свой пароль.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Введите ответ.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Чтобы создать аккаунт, сначала примите условия.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>Это городской номер. Укажите мобильный номер, на который можно отправить SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>Это платный номер. Укажите мобильный номер, на который можно отправить SMS.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Номера телефонов этой страны (%1) здесь использовать нельзя. Выберите страну из списка.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Там больше одного кода. Скопируйте только код.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Там нет кода из %1 цифр. Скопируйте только код.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Там нет кода из %1 символов. Скопируйте только код.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>Это городской номер. Укажите номер мобильного телефона.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>Это платный номер. Укажите номер мобильного телефона.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>На этот номер нельзя отправить код. Укажите номер мобильного телефона.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Введите код, который мы отправили.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Вернуться ко входу</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Сбросить пароль</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>Св&amp;язаться с поддержкой</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ваш &amp;пароль</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>Ваш контрольный вопрос</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Если вы его задали, он может появиться после пароля.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Компьютер, на котором вы вошли в аккаунт</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Измените номер там, на странице аккаунта.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Связаться с поддержкой</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Вы вышли из аккаунта на этом компьютере.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Вы вышли из аккаунта здесь. На других устройствах выход произойдёт, как только мы свяжемся с сервисом.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Срок действия сеанса истёк. Чтобы продолжить, войдите снова.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Сеанс завершён, так как пароль был изменён. Чтобы продолжить, войдите снова.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Номер удалён, поэтому выполнен выход из аккаунта.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Аккаунт удалён.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Новый пароль сохранён. Войдите с ним.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Номер изменён. Теперь входите с новым номером.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Номер подтверждён.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Имя сохранено.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>Срок действия кода истёк. Начните заново, чтобы получить новый.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Этот номер уже подтверждён.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Мы отправили новый код. Предыдущий больше не действует.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Действуют имя и пароль, которые вы ввели раньше.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Мы отправили новый код. Предыдущий тоже действует.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Хранилище ключей не отвечает, поэтому не удалось узнать, выполнен ли вход.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>В хранилище ключей больше нет вашего сеанса. Войдите снова.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Прошло слишком много времени, поэтому начнём заново.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Вы вышли здесь и везде.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Ваш номер удалён. Больше никто не может войти в этот аккаунт. Номер свободен для нового.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Вам позвонят с новым кодом. Прежний код больше не действует.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Вам позвонят с новым кодом. Прежний код тоже действует.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Последнее сообщение не удалось отправить, поэтому пробуем снова.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Если ничего не придёт, запросите звонок или укажите другой номер.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Если ничего не придёт, укажите другой номер.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Если ничего не придёт, запросите звонок.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Хранилище ключей заблокировано или не читается, поэтому не удалось узнать, выполнен ли вход. Разблокируйте его и попробуйте снова или войдите.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Хранилище ключей отказалось открыться или не читается, поэтому не удалось узнать, выполнен ли вход.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Этот сеанс завершён.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Вы вышли на всех других устройствах.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Ваш сеанс завершён. Чтобы продолжить, войдите снова.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Теперь это приложение входит в другой сервис. Войдите снова.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Войдите ещё раз, чтобы принять политику конфиденциальности.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Не удалось узнать, выполнен ли вход.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>Ввести &amp;его</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Я принимаю &lt;a href="%1"&gt;Условия&lt;/a&gt; и &lt;a href="%2"&gt;Политику конфиденциальности&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Я принимаю &lt;a href="%1"&gt;Условия&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Я принимаю &lt;a href="%1"&gt;Политику конфиденциальности&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Здравствуйте!</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Здравствуйте, %1!</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>С возвращением!</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>С возвра­щением, %1!</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Создайте аккаунт</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Введите код</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Придумайте новый пароль</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Слишком много попыток</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Ответьте на вопрос</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Политика конфи­денци­аль­ности изме­нилась</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Изменение номера</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Добавление номера</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Повторное подтвер­ждение номера</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Удаление номера</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Изменение пароля</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Изменение имени</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Удаление аккаунта</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Мы отправим код в SMS на этот номер.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Ваш номер останется %1, пока вы не введёте код из SMS, отправленного на новый номер.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Используйте номер телефона, указанный в аккаунте.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Мы отправим код в SMS, чтобы проверить, что номер ваш.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Мы отправим код в SMS на ваш номер.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Слишком много попыток для номера %1. Ответ покажет, что это вы.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Прочитайте и примите её, чтобы продолжить вход.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Прочитайте и примите её. Вход уже выполнен в любом случае.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Вы вошли в аккаунт на этом компьютере.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Мы отправим код в SMS на номер %1. Пока вы его не введёте, номер будет считаться неподтверждённым.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Вы больше не сможете входить с номером %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>При сохранении будет выполнен выход на всех других устройствах.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>Так мы будем к вам обращаться.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Ваш аккаунт, номер и имя будут удалены навсегда. Мы отправим код в SMS на номер %1, чтобы убедиться, что это вы.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Создать аккаунт</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;одтвердить</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Отправить &amp;код</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Сохранить и войти</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Вернуться ко входу</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Удалить &amp;номер</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Создание аккаунта…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Отправка кода…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Проверка кода…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Введите код для удаления аккаунта</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Удалить аккаунт</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Введите код, отправленный на номер %1, и новый пароль.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Можно повторить попытку: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Подождите некоторое время и повторите попытку.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Этот аккаунт заблокирован</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>Войти нельзя.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Чтобы снять блокировку, обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Спросите, кто обслуживает это приложение.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Подтвердите в браузере, что вы не робот, или сбросьте пароль.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Удалить единственный номер?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Выйти везде?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Без номера никто не сможет войти в этот аккаунт. Вернуть его нельзя.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Сразу завершает ваши остальные сеансы.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>На этом компьютере тоже будет выполнен выход.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 — единственный путь в ваш аккаунт. После этого никто не сможет в него войти.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;Выйти везде</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Выход…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Звоним на %1, чтобы сообщить код.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Мы отправили код из %1 цифр на номер %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Мы отправили код из %1 букв на номер %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Введите код из нашего звонка на %1, затем новый пароль.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Ваш код ещё действует.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Введите код, который мог быть отправлен на номер %1, и новый пароль.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Возможно, мы отправили код на номер %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Код пришёл?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Ваш код от %1 ещё действует.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Подождите немного, прежде чем пробовать снова с %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Запросить код для %1 снова можно в %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Ввести пароль для %1 снова можно в %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Получить код по &amp;SMS</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Сбросить пароль</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Докажите в браузере, что вы человек.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>У меня больше нет этого телефона</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Мы отправим код на этот номер.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Ваш номер останется %1, пока вы не введёте код, отправленный на новый номер.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Мы отправим код, чтобы проверить, что номер ваш.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Мы отправим код на ваш номер.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Мы отправим код на номер %1. Пока вы его не введёте, номер будет считаться неподтверждённым.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Ваш аккаунт, номер и имя будут удалены навсегда. Мы отправим код на номер %1, чтобы убедиться, что это вы.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Тогда SMS до вас не дойдёт. По-прежнему можно использовать:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Тогда сообщение до вас не дойдёт. По-прежнему можно использовать:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Получить &amp;код по SMS</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>Получить &amp;код</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Получить &amp;код</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Где выполнен вход</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Завершите незнакомые сеансы, затем измените пароль.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Больше нигде вход не выполнен.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;Выйти на других устройствах</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;Текущий пароль</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>Удалить &amp;номер</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;Удалить номер</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>И&amp;зменить номер</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Не удаётся создать папку %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Не удаётся записать %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Код действует ещё %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Новый &amp;пароль</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Сохранить и войти</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>При сохранении будет выполнен выход на всех других устройствах.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Код не пришёл? Повторная отправка через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Код не пришёл?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Отправить &amp;ещё раз</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Продиктовать код по &amp;телефону</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Срок действия кода истёк.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>У меня &amp;больше нет этого телефона</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Новый код можно отправить через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;Выйти на других устройствах</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Из&amp;менить пароль</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Снова открыть &amp;хранилище ключей</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Номер &amp;телефона</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Оставаться в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Забыли пароль?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Получить &amp;код по SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ещё нет аккаунта?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Создать &amp;аккаунт</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Выбрать &amp;другой аккаунт</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;Выйти везде</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Обращение к системному хранилищу ключей…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Сохранён в системном хранилище ключей</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>До выхода из приложения</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Хранится до выхода: на этом компьютере нет хранилища ключей.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Вы останетесь в системе, когда хранилище ключей станет доступно.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Вы останетесь в системе, когда станет возможно сохранение.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Хранится до выхода: хранилище ключей отказалось сохранять.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Хранится до выхода: хранилище ключей не отвечает.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Хранится до выхода: хранилище ключей это потеряло.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Сохранён ранее. Хранилище ключей сейчас недоступно.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Сохранён ранее. Хранилище ключей заблокировано или не читается.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Хранится до выхода: хранилище ключей заблокировано или не читается.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Хранилище ключей заблокировано. Оно забудет вас, когда откроется.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Хранилище ключей ещё помнит вас. Откройте его до выхода.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Это общий компьютер: когда вы закроете окно, будет выполнен выход из аккаунта.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Хранится и после выхода</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Хранится до выхода: не удалось сохранить.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Сохранён ранее. Сохранить снова не удалось.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Пока не удалось удалить отсюда ваши данные. Попробуем снова.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Отправить &amp;код</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;Не вы?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Снова открыть &amp;хранилище ключей</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Оставаться в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Забыли пароль?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Получить &amp;код по SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Выбрать &amp;другой аккаунт</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ещё нет аккаунта?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Создать &amp;аккаунт</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>О программе %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Работает на</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Вход через</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>Демонстрационная служба на этом компьютере</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Поддержка</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Скопировать подробности</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;одтвердить</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>&amp;Изменить номер</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>&amp;Добавить номер</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Не подтверждён</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Где выполнен вход</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыт</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · сейчас открыт</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Не вы?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Не вы? Забыть %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Выберите аккаунт</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Аккаунты, в которые уже входили на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Использовать другой аккаунт</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>допустимо: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>название длиной от 1 до 40 символов</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>цвет, например "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>путь к файлу .svg или .png</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 — не файл размером до 512 КБ</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 — не изображение, которое можно прочитать</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>адрес https или mailto: с адресом почты</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>страна, например "GB" (ISO 3166-1, две заглавные буквы)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>список стран, например ["GB", "IE"] (ISO 3166-1, две заглавные буквы)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>одна из allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>путь к файлу</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Не удаётся записать в папку %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Не удалось настроить сервис входа в папке %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>Сервис входа вернул в ответ не адрес.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Сервис входа не сообщил, как с ним связаться.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>Служба входа остановилась. Она запускается снова.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>Служба входа не запускается. Пробуем снова.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>Служба входа остановилась и была запущена снова. Повторите попытку.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Данные службы входа нельзя использовать.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Данные службы входа пропали. Она запускается с новыми данными.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>В файле настроек ошибка. Исправьте её и запустите снова.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 не может запуститься</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Скопировать подробности</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>Это уже ваш номер.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Ссылки: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системное</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;Вставить %1 из буфера</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Код, %n цифра</numerusform>
            <numerusform>Код, %n цифры</numerusform>
            <numerusform>Код, %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Код, %n символ</numerusform>
            <numerusform>Код, %n символа</numerusform>
            <numerusform>Код, %n символов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Прочитать также этот файл настроек; он важнее остальных.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>ФАЙЛ.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Хранить всё отдельно под этим именем.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Язык приложения, например de или pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>ЯЗЫК</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark или system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>ТЕМА</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Нарисовать все состояния в эту папку и завершить работу.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Масштаб этих картинок, от 1 до 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ЧИСЛО</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: допустимо: %2</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>буквы, цифры, точка, дефис и подчёркивание</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>язык, например en, de или pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark или system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>от 1 до 4</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Вход по номеру телефона для компьютера.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>Что такое «%1»? Список параметров: --help.</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Вывести имена всех элементов управления в JSON и завершить работу.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Открыть ещё одно окно, даже если окно этого профиля открыто.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Вывести все настройки, откуда они взяты и заблокированы ли, и выйти.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Проверить, что нужно приложению на этом компьютере, и выйти.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Вывести, с чем открылось бы окно, и выйти.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Завершить сеанс в службе, стереть сохранённое и выйти.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>С token: вывести строкой заголовка.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>С token: вывести и на терминал.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>С sign-out: завершить все сеансы аккаунта.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Вывести это и выйти.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Вывести версию и выйти.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Вывести токен сеанса.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Вывести, кто вошёл.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Завершить сеанс.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>За один раз можно сделать только одно.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 здесь ничего не значит. --help скажет, к чему это относится.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Записать каждый шаг входа строкой JSON в этот файл или, если указан -, в стандартный вывод.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Открыть пульт QA со встроенной тестовой службой.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Проверить службу с вашим собственным номером, сообщить, что мешает людям входить, и выйти.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>С token, whoami, --self-test, --check-backend или --print-config: ответить в формате JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Записать в этот файл то, что показывают страницы, без секретных данных.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Показать такой файл шаг за шагом.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>С --replay: нарисовать каждый шаг в эту папку.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>С --replay: записать шаги текстом, .feature или .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Вывести их как модуль Python для скриптов, управляющих приложением, и выйти.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Страна: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Нет страны</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Поиск по стране или коду</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Страна не найдена. Ищите по названию, коду ISO или телефонному коду.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 страна</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Забыть %1?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>На этом компьютере будет выполнен выход. Сам аккаунт останется.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забыть</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Части этой программы. Их полные тексты есть в пакете.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Что сообщила служба</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Действует, пока вы не закроете приложение: не удалось сохранить.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Не удаётся прочитать этот файл. Укажите полный путь.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>В этом файле нет сертификата. Нужен формат PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Укажите только хост, без http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Укажите имя или адрес прокси.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Укажите число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Сохранено. Действует с этого момента.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Сохранено. Хранилище ключей не приняло пароль: он действует, пока вы не закроете приложение.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Как это приложение выходит в интернет.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>Использовать &amp;системные настройки</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Без прокси</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>&amp;Ручная настройка прокси</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>&amp;Имя пользователя (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>П&amp;ароль (необязательно)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>&amp;Файл сертификата (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Выбрать файл</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>То, что нельзя изменить здесь, задал администратор этого компьютера.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>С&amp;охранить</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Действует, пока вы не закроете приложение: не удалось сохранить.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Срок действия вашего кода истёк.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Скрыть: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Минимум %n символ.</numerusform>
            <numerusform>Минимум %n символа.</numerusform>
            <numerusform>Минимум %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Слабый.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Средний.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжный.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Очень надёжный.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Это слово угадывают одним из первых.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Повторы легко угадать.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Последовательности вроде abc или 1234 легко угадать.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Клавиши подряд легко угадать.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Даты и годы легко угадать.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Ещё несколько слов сделают его надёжным.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Длина важнее сложности.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Введите не менее %n символа.</numerusform>
            <numerusform>Введите не менее %n символов.</numerusform>
            <numerusform>Введите не менее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Не используйте имя, номер и название приложения.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Не более %n символа.</numerusform>
            <numerusform>Не более %n символов.</numerusform>
            <numerusform>Не более %n символов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Отправим SMS на &lt;b&gt;%1&lt;/b&gt; — %2, мобильный.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Отправим SMS на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Нельзя отправить SMS на &lt;b&gt;%1&lt;/b&gt; — %2, городской.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Нельзя отправить SMS на &lt;b&gt;%1&lt;/b&gt; — %2, платный номер.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Нельзя отправить SMS на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Номера вида &lt;b&gt;%1&lt;/b&gt; нам не известны. Проверьте цифры и страну, затем продолжайте.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Отправим код на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Нельзя отправить код на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Звонок на %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Копировать код %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Последняя активность: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Неизвестная программа</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Завершить сеанс: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Настройки и сведения</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>адрес https или адрес http этого компьютера</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>непустой текст</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>буквы, цифры, точка, дефис и подчёркивание</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>язык, например en, de или pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark или system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>это должен быть раздел, например [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>текст пишется в кавычках: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>допустимо: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>секрет API нельзя передавать приложению</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on или off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>должно стоять рядом с backend.url, в том же файле или в более сильном</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>от 1 до 32 букв, цифр, дефисов и подчёркиваний</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none или хост:порт</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>полный путь к файлу</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>такой настройки нет; допустимо: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Предлагать скопированные коды</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Код, скопированный в другом месте, предлагается там, где он нужен.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>То, что нельзя изменить здесь, задал администратор этого компьютера.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>О п&amp;рограмме</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Сеть</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Это о&amp;бщий компьютер</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Здесь никто не остаётся в системе. Для тех, кто оставался раньше, сейчас выполняется выход.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Тестовый телефон Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Тестовый телефон</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>демосервис</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>Сообщения, сначала новые</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Здесь появляются коды и сообщения, которые пришли бы на настоящий телефон.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>Контраст цвета акцента %1 в тёмной теме — %2:1. Нужно не менее %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>Контраст цвета акцента %1 в светлой теме — %2:1. Нужно не менее %3:1.</translation>
    </message>
</context>
</TS>
