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
        <translation>В&amp;ыйти на всех устройствах</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Удалить аккаунт</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>Срок действия кода истёк. Запросите новый.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;одтвердить</translation>
    </message>
    <message>
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Код не пришёл? Повторная отправка через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You&apos;re offline. Check your connection and try again.</source>
        <translation>Нет подключения к интернету. Проверьте соединение и повторите попытку.</translation>
    </message>
    <message>
        <source>We can&apos;t reach the service. Check your connection and try again.</source>
        <translation>Не удаётся связаться с сервисом. Проверьте соединение и повторите попытку.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Сервис слишком долго не отвечает. Повторите попытку.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent. Check this computer&apos;s date and network, then try again.</source>
        <translation>Соединение небезопасно, поэтому ничего не отправлено. Проверьте дату на компьютере и сеть, затем повторите попытку.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. If this network has its own sign-in page, open it in a browser first.</source>
        <translation>Вместо сервиса ответило что-то другое. Если в этой сети есть своя страница входа, сначала откройте её в браузере.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Try again in a minute.</source>
        <translation>В работе сервиса возникла проблема. Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>The service is busy. Wait a moment and try again.</source>
        <translation>Сервис перегружен. Подождите немного и повторите попытку.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this app. Update it, or contact support.</source>
        <translation>Сервис не принимает это приложение. Обновите его или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept new accounts from this app. Update it, or contact support.</source>
        <translation>Сервис не принимает новые аккаунты из этого приложения. Обновите его или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>The service didn&apos;t understand this app. Update it, or contact support.</source>
        <translation>Сервис не понял запрос приложения. Обновите его или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>That password doesn&apos;t match.</source>
        <translation>Неверный пароль.</translation>
    </message>
    <message>
        <source>That isn&apos;t your current password.</source>
        <translation>Это не ваш текущий пароль.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one, from %1 to %2 characters.</source>
        <translation>Этот пароль легко угадать. Придумайте пароль длиннее: от %1 до %2 символов.</translation>
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
        <source>Signing in with a password is switched off. Use a code instead.</source>
        <translation>Вход по паролю отключён. Используйте код.</translation>
    </message>
    <message>
        <source>This account has no password yet. Choose &quot;Forgot password?&quot; to set one.</source>
        <translation>У этого аккаунта ещё нет пароля. Чтобы задать его, выберите «Забыли пароль?».</translation>
    </message>
    <message>
        <source>That code doesn&apos;t match. Check the newest text.</source>
        <translation>Код не подходит. Проверьте последнее SMS.</translation>
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
        <source>No account has this number. Check it, or create an account.</source>
        <translation>Аккаунта с этим номером нет. Проверьте номер или создайте аккаунт.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Этот номер принадлежит другому аккаунту.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Check it, or use another one.</source>
        <translation>На этот номер нельзя отправить SMS. Проверьте его или укажите другой.</translation>
    </message>
    <message>
        <source>This number isn&apos;t verified yet. Enter the code we texted to it.</source>
        <translation>Этот номер ещё не подтверждён. Введите код из SMS.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Этот номер уже подтверждён.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose &quot;Verify&quot; to get a code.</source>
        <translation>Этот номер уже ожидает подтверждения. Чтобы получить код, выберите «Подтвердить».</translation>
    </message>
    <message>
        <source>This account has no phone number any more. Contact support.</source>
        <translation>У этого аккаунта больше нет номера телефона. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can&apos;t be removed. Change it instead.</source>
        <translation>Удалить этот номер нельзя: без него вы не сможете войти в аккаунт. Вместо этого измените его.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off. Contact support.</source>
        <translation>Вход по номеру телефона отключён. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>New accounts can&apos;t be created at the moment. Contact support.</source>
        <translation>Сейчас нельзя создать новый аккаунт. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>You aren&apos;t old enough to have an account here.</source>
        <translation>Ваш возраст не позволяет создать здесь аккаунт.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept what you entered. Check it and try again.</source>
        <translation>Сервис не принял введённые данные. Проверьте их и повторите попытку.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Сервис запрашивает адрес электронной почты, но приложение это не поддерживает. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Too many codes were asked for. Wait before you ask for another one.</source>
        <translation>Запрошено слишком много кодов. Подождите, прежде чем запросить ещё один.</translation>
    </message>
    <message>
        <source>Texts are switched off at the moment. Contact support.</source>
        <translation>Отправка SMS сейчас отключена. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>The text couldn&apos;t be sent. Check the number and try again.</source>
        <translation>Не удалось отправить SMS. Проверьте номер и повторите попытку.</translation>
    </message>
    <message>
        <source>No more texts can be sent today. Try again tomorrow.</source>
        <translation>Сегодня больше нельзя отправить SMS. Повторите попытку завтра.</translation>
    </message>
    <message>
        <source>Calls aren&apos;t available. Ask for a text instead.</source>
        <translation>Звонки недоступны. Запросите код по SMS.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off. Use your password.</source>
        <translation>Вход по коду отключён. Используйте пароль.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Слишком много попыток. Вход в этот аккаунт приостановлен.</translation>
    </message>
    <message>
        <source>This account is blocked. Contact support.</source>
        <translation>Этот аккаунт заблокирован. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Too many tries. Prove in a browser that you&apos;re a person, or contact support.</source>
        <translation>Слишком много попыток. Подтвердите в браузере, что вы не робот, или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Слишком много попыток. Чтобы продолжить, ответьте на контрольный вопрос.</translation>
    </message>
    <message>
        <source>That answer doesn&apos;t match. Try again.</source>
        <translation>Неверный ответ. Повторите попытку.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>У этого аккаунта нет контрольного вопроса. Вместо этого сбросьте пароль.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account. Contact support.</source>
        <translation>Вход в этот аккаунт отключён. Обратитесь в службу поддержки.</translation>
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
        <source>This account needs a second step to sign in, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Для входа в этот аккаунт нужна двухэтапная аутентификация, но приложение её не поддерживает. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Для этого аккаунта нужен PIN-код, но приложение это не поддерживает. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn&apos;t handle. Contact support.</source>
        <translation>Для этого аккаунта сначала нужно ваше согласие, но приложение это не поддерживает. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again, or contact support.</source>
        <translation>Произошла ошибка. Повторите попытку или обратитесь в службу поддержки.</translation>
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
        <source>No phone has this number. Check the digits and the country.</source>
        <translation>Такого номера не существует. Проверьте цифры и страну.</translation>
    </message>
    <message>
        <source>That&apos;s more than one number. Enter only one.</source>
        <translation>Введено несколько номеров. Введите только один.</translation>
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
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can&apos;t be used here. Choose a country from the list.</source>
        <translation>Этот номер здесь использовать нельзя. Выберите страну из списка.</translation>
    </message>
    <message>
        <source>Numbers from %1 can&apos;t be used here. Choose a country from the list.</source>
        <translation>Номера этой страны (%1) здесь использовать нельзя. Выберите страну из списка.</translation>
    </message>
    <message>
        <source>We can&apos;t text this number. Use a mobile number.</source>
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
        <source>Enter the code from the text.</source>
        <translation>Введите код из SMS.</translation>
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
        <translation>&amp;Обратиться в поддержку</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You&apos;re signed out on this computer.</source>
        <translation>Вы вышли из аккаунта на этом компьютере.</translation>
    </message>
    <message>
        <source>You&apos;re signed out here. Your other devices follow as soon as we can reach the service.</source>
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
        <source>Your session was ended from another device. Sign in again to continue.</source>
        <translation>Сеанс завершён с другого устройства. Чтобы продолжить, войдите снова.</translation>
    </message>
    <message>
        <source>The number was removed, so you&apos;re signed out.</source>
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
        <source>We sent a new code. The older one works too.</source>
        <translation>Мы отправили новый код. Предыдущий тоже действует.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so we couldn&apos;t see whether you&apos;re signed in. Unlock it and try again, or sign in.</source>
        <translation>Хранилище ключей заблокировано, поэтому не удалось узнать, выполнен ли вход. Разблокируйте его и повторите попытку либо войдите.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, so we couldn&apos;t see whether you&apos;re signed in.</source>
        <translation>Не удалось открыть хранилище ключей и узнать, выполнен ли вход.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer, so we couldn&apos;t see whether you&apos;re signed in.</source>
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
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt; and &lt;a href=&quot;%2&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Я принимаю &lt;a href=&quot;%1&quot;&gt;Условия&lt;/a&gt; и &lt;a href=&quot;%2&quot;&gt;Политику конфиденциальности&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Terms&lt;/a&gt;</source>
        <translation>Я принимаю &lt;a href=&quot;%1&quot;&gt;Условия&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href=&quot;%1&quot;&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Я принимаю &lt;a href=&quot;%1&quot;&gt;Политику конфиденциальности&lt;/a&gt;</translation>
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
        <source>We&apos;ll text a code to the number.</source>
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
        <source>We&apos;ll text a code to check the number is yours.</source>
        <translation>Мы отправим код в SMS, чтобы проверить, что номер ваш.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to your number.</source>
        <translation>Мы отправим код в SMS на ваш номер.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it&apos;s you.</source>
        <translation>Слишком много попыток для номера %1. Ответ покажет, что это вы.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Прочитайте и примите её, чтобы продолжить вход.</translation>
    </message>
    <message>
        <source>You&apos;re signed in on this computer.</source>
        <translation>Вы вошли в аккаунт на этом компьютере.</translation>
    </message>
    <message>
        <source>We&apos;ll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Мы отправим код в SMS на номер %1. Пока вы его не введёте, номер будет считаться неподтверждённым.</translation>
    </message>
    <message>
        <source>You won&apos;t be able to sign in with %1 any more.</source>
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
        <source>Your account, your number and your name are deleted for good. We&apos;ll text a code to %1 to check that it&apos;s you.</source>
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
        <source>We sent a %1-digit code to</source>
        <translation>Мы отправили %1-значный код на номер</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to</source>
        <translation>Мы отправили %1-буквенный код на номер</translation>
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
        <source>Signing in is not possible. Contact support to lift the block.</source>
        <translation>Войти нельзя. Чтобы снять блокировку, обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <source>Prove in a browser that you&apos;re a person, or reset your password.</source>
        <translation>Подтвердите в браузере, что вы не робот, или сбросьте пароль.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Это занимает больше времени, чем обычно. Мы продолжаем попытки.</translation>
    </message>
    <message>
        <source>&lt;b&gt;You&apos;re offline.&lt;/b&gt; We&apos;ll try again when the connection returns.</source>
        <translation>&lt;b&gt;Нет подключения к интернету.&lt;/b&gt; Мы повторим попытку, когда связь восстановится.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The service has a problem.&lt;/b&gt; What you typed stays; try again in a minute.</source>
        <translation>&lt;b&gt;В работе сервиса возникла проблема.&lt;/b&gt; Введённые данные сохранены; повторите попытку через минуту.</translation>
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
        <source>The code has expired. Send a new one.</source>
        <translation>Срок действия кода истёк. Запросите новый.</translation>
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
        <source>Didn&apos;t get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Код не пришёл? Повторная отправка через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
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
        <source>Kept until you quit: this computer has no keychain</source>
        <translation>До выхода из приложения: на этом компьютере нет хранилища ключей</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked</source>
        <translation>До выхода из приложения: хранилище ключей заблокировано</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it</source>
        <translation>До выхода из приложения: хранилище ключей отказалось его сохранить</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn&apos;t answer</source>
        <translation>До выхода из приложения: хранилище ключей не отвечает</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it</source>
        <translation>До выхода из приложения: хранилище ключей его потеряло</translation>
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
        <source>a colour such as &quot;#0B6E4F&quot;</source>
        <translation>цвет, например &quot;#0B6E4F&quot;</translation>
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
        <source>a country such as &quot;GB&quot; (ISO 3166-1, two capitals)</source>
        <translation>страна, например &quot;GB&quot; (ISO 3166-1, две заглавные буквы)</translation>
    </message>
    <message>
        <source>a list of countries such as [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, two capitals)</source>
        <translation>список стран, например [&quot;GB&quot;, &quot;IE&quot;] (ISO 3166-1, две заглавные буквы)</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>такого параметра нет</translation>
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
        <source>The sign-in service cannot be started: %1</source>
        <translation>Не удаётся запустить сервис входа: %1</translation>
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
        <source>The sign-in service keeps stopping. Restart the app to try again.</source>
        <translation>Сервис входа постоянно останавливается. Перезапустите приложение и повторите попытку.</translation>
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
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Страна: %1, %2</translation>
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
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
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
        <source>Leave out your name, your number and the app&apos;s name.</source>
        <translation>Не используйте имя, номер и название приложения.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Отправим SMS на &lt;b&gt;%1&lt;/b&gt; — %2, мобильный.</translation>
    </message>
    <message>
        <source>We&apos;ll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Отправим SMS на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Нельзя отправить SMS на &lt;b&gt;%1&lt;/b&gt; — %2, городской.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Нельзя отправить SMS на &lt;b&gt;%1&lt;/b&gt; — %2, платный номер.</translation>
    </message>
    <message>
        <source>We can&apos;t text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Нельзя отправить SMS на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
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
        <source>light, dark or system</source>
        <translation>light, dark или system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>это должен быть раздел, например [backend]</translation>
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
        <source>there is no such setting</source>
        <translation>такого параметра нет</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on или off</translation>
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
