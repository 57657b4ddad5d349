<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>Політика &amp;конфіденційності</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Не &amp;зараз</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;ідтвердити</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Змінити &amp;номер</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>Підтвердити номер &amp;ще раз</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>В&amp;идалити номер</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>З&amp;мінити пароль</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>&amp;Змінити ім’я</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Останній вхід</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Вий&amp;ти скрізь</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>Видалити &amp;обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Де виконано вхід</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>Перемкнути облі&amp;ковий запис</translation>
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
        <translation>&amp;Увійти</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Новий номер телефону</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>По&amp;точний пароль</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Надіслати &amp;код</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>По&amp;точний пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Новий &amp;пароль</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Ім’я (необов’язково)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Номер &amp;телефону</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Створити &amp;обліковий запис</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Уже з нами?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>&amp;Натомість увійти</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Забули пароль?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>Раніше це був чийсь інший номер? Підтримка може звільнити його для вас.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>З&amp;в’язатися з підтримкою</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Надіслати &amp;код</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
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
        <translation>&amp;Змінити</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Діє зараз</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>Почне діяти після введення коду</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>Код діє ще %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;ідтвердити</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Код не надійшов? Надіслати ще раз можна через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Код не надійшов?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Надіслати &amp;ще раз</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Продиктувати код &amp;телефоном</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Термін дії коду минув.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>Натомість використати &amp;пароль</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>У мене &amp;більше немає цього телефону</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Новий код можна надіслати через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>Забагато людей водночас. Спробувати знову можна через %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Забагато людей водночас. Зачекайте трохи та спробуйте знову.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>Немає з’єднання з мережею. Спробуємо знову, коли зв’язок повернеться.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Те, що ви ввели, залишиться.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>Це триває довше, ніж зазвичай. Ми пробуємо далі.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Відкрити її сторінку</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопіювати подробиці</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Налаштування мережі</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>Не вдається зв’язатися із сервісом. Перевірте з’єднання та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Сервіс надто довго не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>Сервіс не відповів, але код, можливо, вже надіслано. Якщо він не надійде, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>Сервіс не приймає цей застосунок.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>Сервіс не приймає нові облікові записи із цього застосунку.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>Сервіс не зрозумів запит застосунку.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>Неправильний пароль.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>Це не ваш поточний пароль.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>Ви вже використовували цей пароль. Виберіть новий.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>Цей пароль потрапив у витік даних. Виберіть інший.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>Вхід за паролем вимкнено.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>Цей обліковий запис ще не має пароля.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>Цей код уже використано. Надішліть новий.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>Термін дії коду минув. Надішліть новий.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>Цей код більше не діє. Надішліть новий.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Облікового запису із цим номером немає.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Цей номер належить іншому обліковому запису.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Цей номер уже підтверджено.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>Цей номер уже очікує підтвердження. Щоб отримати код, виберіть «Підтвердити».</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>Цей обліковий запис більше не має номера телефону.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>Цей номер не можна видалити: без нього ви не зможете увійти в обліковий запис. Натомість змініть його.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>Вхід за номером телефону вимкнено.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>Зараз не можна створити новий обліковий запис.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>Ваш вік не дає змоги створити тут обліковий запис.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>Сервіс не прийняв введені дані. Перевірте їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>Сервіс запитує електронну адресу, але застосунок цього не підтримує.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>Вхід за кодом вимкнено.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>Забагато спроб. Вхід у цей обліковий запис призупинено.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Цей обліковий запис заблоковано.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Забагато спроб.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>Забагато спроб. Щоб продовжити, дайте відповідь на контрольне запитання.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>Відповідь неправильна. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>Цей обліковий запис не має контрольного запитання. Натомість скиньте пароль.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>Вхід у цей обліковий запис вимкнено.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Сеанс завершено. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>Термін дії сеансу минув. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>Політика конфіденційності змінилася. Щоб продовжити, прийміть її.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>Для входу в цей обліковий запис потрібна двоетапна перевірка, але застосунок її не підтримує.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>Для цього облікового запису потрібен PIN-код, але застосунок цього не підтримує.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>Для цього облікового запису спершу потрібна ваша згода, але застосунок цього не підтримує.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Сталася помилка.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>Спроб не залишилося.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>Залишилася приблизно 1 спроба.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>Залишилася приблизно %n спроба.</numerusform>
            <numerusform>Залишилося приблизно %n спроби.</numerusform>
            <numerusform>Залишилося приблизно %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>Залишилася 1 спроба.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Залишилася %n спроба.</numerusform>
            <numerusform>Залишилося %n спроби.</numerusform>
            <numerusform>Залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Спробувати ще раз можна: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Перевірте дані та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Введіть номер телефону.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>Використовуйте лише цифри, наприклад 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>Такого коду країни немає. Перевірте цифри після знака «плюс».</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>Номер закороткий. Перевірте, чи введено всі цифри.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>Номер задовгий. Перевірте, чи немає зайвих цифр.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>Введено кілька номерів. Введіть лише один.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>Немає з’єднання з мережею.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 не знайдено. Перевірте мережу.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>Годинник цього комп’ютера помиляється на %1. Виставте його та спробуйте знову.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>З’єднання з %1 не захищене: термін дії сертифіката минув. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>З’єднання з %1 не захищене: сертифікат ще не чинний. Нічого не надіслано. Перевірте годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>З’єднання з %1 не захищене: сертифікат видано на інше ім’я. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>З’єднання з %1 не захищене: тут цьому сертифікату не довіряють. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>З’єднання з %1 не захищене. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>Ваш проксі вимагає пароль.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>Ваш проксі %1 не відповідає.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Ця мережа просить спершу увійти в неї.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>Брандмауер цієї мережі відхилив запит.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 відповідає, але не так, як очікувалося. Запитайте, хто обслуговує цю програму.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>У служби негаразди. Спробуйте знову за хвилину.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>Забагато людей водночас. Зачекайте трохи та спробуйте знову.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>Цей пароль надто легко вгадати. Виберіть інший, від %1 до %2 символів.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>Служба не прийняла цю зміну.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>Запитано забагато кодів.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>служба</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n годину</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>Зачекайте, перш ніж просити ще один.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>Код неправильний. Перегляньте найновіше повідомлення.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>На цей номер не можна надіслати код. Перевірте номер або вкажіть інший.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>Цей номер ще не підтверджено. Введіть код, який ми на нього надіслали.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>Зараз не можна надіслати код.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>Не вдалося надіслати код. Перевірте номер і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>Дзвінки недоступні. Натомість запросіть код у повідомленні.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>Не вдалося надіслати повідомлення з кодом.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>Цей номер не може отримувати наші повідомлення.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>Цей номер заблокував наші повідомлення.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>Самого коду вже не досить, щоб відкрити цей обліковий запис.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>Зараз більше не можна надіслати код.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>Сервіс вимагає ще одну перевірку, якої цей застосунок не підтримує.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>Ви ввійшли на забагатьох пристроях. Вийдіть на одному з них і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>Політика конфіденційності змінилася. Щоб прийняти її, вийдіть і ввійдіть знову.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>Ваш номер ще не підтверджено. Поверніться назад і виберіть «Підтвердити».</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Цей код уже використано.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Термін дії коду минув.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Цей код більше не діє.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>Забагато неправильних кодів. Цей код більше не діє.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>Скористайтеся паролем або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>Зверніться до служби підтримки.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Запитайте, хто обслуговує цю програму.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>Оновіть його або зверніться до служби підтримки.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>Оновіть його або запитайте, хто обслуговує цю програму.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>Спробуйте ще раз або зверніться до служби підтримки.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>Спробуйте ще раз або запитайте, хто обслуговує цю програму.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>Підтвердьте у браузері, що ви не робот, або зверніться до служби підтримки.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Доведіть у браузері, що ви людина.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>Увійдіть із паролем, щоб відповісти на контрольне запитання, або зверніться до служби підтримки.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>Увійдіть із паролем, щоб відповісти на контрольне запитання.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>Увійдіть у браузері або зверніться до служби підтримки.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>Увійдіть у браузері.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>Скористайтеся кодом.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>Скористайтеся паролем.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>Щоб задати його, виберіть «Забули пароль?».</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Перевірте номер або створіть обліковий запис.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Перевірте номер і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>Увійдіть із паролем або створіть обліковий запис, якщо цей номер у вас недавно.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>Запросіть дзвінок, вкажіть інший номер або увійдіть із паролем.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>Вкажіть інший номер або увійдіть із паролем.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>Запросіть дзвінок або вкажіть інший номер.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Вкажіть інший номер.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>Запросіть дзвінок.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>Дзвінок можна буде запросити, коли закінчиться очікування.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте пізніше.</translation>
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
        <translation>Номер &amp;телефону</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Надіслати &amp;код</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>У мене &amp;більше немає цього телефону</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>Цей номер тут використовувати не можна. Виберіть країну зі списку.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>На цей номер не можна надіслати SMS. Вкажіть мобільний номер.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Придумайте пароль.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>Закоротко. Мінімальна кількість символів: %1.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>Задовго. Максимальна кількість символів: %1.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>Цифр у коді: %1. Введено не всі.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>Символів у коді: %1. Введено не всі.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введіть свій пароль.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>Введіть відповідь.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>Щоб створити обліковий запис, спершу прийміть умови.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>Це стаціонарний номер. Вкажіть мобільний номер, на який можна надіслати SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>Це платний номер. Вкажіть мобільний номер, на який можна надіслати SMS.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>Номери телефонів цієї країни (%1) тут використовувати не можна. Виберіть країну зі списку.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>Там більше одного коду. Скопіюйте лише код.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>Там немає коду з %1 цифр. Скопіюйте лише код.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>Там немає коду з %1 символів. Скопіюйте лише код.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>Це стаціонарний номер. Вкажіть мобільний номер.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>Це платний номер. Вкажіть мобільний номер.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>На цей номер не можна надіслати код. Вкажіть мобільний номер.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>Введіть код, який ми надіслали.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Повернутися до входу</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Скинути пароль</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Зв’язатися з підтримкою</translation>
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
        <translation>Ваше контрольне запитання</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>Якщо ви його задали, воно може з’явитися після пароля.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>Комп’ютер, на якому ви ввійшли</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>Змініть номер там, на сторінці облікового запису.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;Зв’язатися з підтримкою</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>Ви вийшли з облікового запису на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>Ви вийшли з облікового запису тут. На інших пристроях вихід відбудеться, щойно ми зв’яжемося зі службою.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>Термін дії сеансу минув. Щоб продовжити, увійдіть знову.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>Сеанс завершено, оскільки пароль змінено. Щоб продовжити, увійдіть знову.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>Номер видалено, тому ви вийшли з облікового запису.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>Обліковий запис видалено.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>Новий пароль збережено. Увійдіть із ним.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Пароль змінено.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>Номер змінено. Відтепер входьте з новим номером.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>Номер підтверджено.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>Ім’я збережено.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>Термін дії коду минув. Почніть знову, щоб отримати новий.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Цей номер уже підтверджено.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>Ми надіслали новий код. Попередній більше не діє.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>Діють ім’я та пароль, які ви ввели раніше.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>Ми надіслали новий код. Попередній теж діє.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>Сховище ключів не відповідає, тому не вдалося дізнатися, чи ви ввійшли.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>У сховищі ключів більше немає вашого сеансу. Увійдіть знову.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>Минуло забагато часу, тому починаємо знову.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>Ви вийшли тут і скрізь.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>Ваш номер видалено. Більше ніхто не може увійти в цей обліковий запис. Номер вільний для нового.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>Вам зателефонують із новим кодом. Попередній код більше не діє.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>Вам зателефонують із новим кодом. Попередній код теж діє.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>Останнє повідомлення не вдалося надіслати, тому пробуємо знову.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>Якщо нічого не надійде, запросіть дзвінок або вкажіть інший номер.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>Якщо нічого не надійде, вкажіть інший номер.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>Якщо нічого не надійде, запросіть дзвінок.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>Сховище ключів заблоковано або не читається, тому не вдалося дізнатися, чи ви ввійшли. Розблокуйте його та спробуйте знову або ввійдіть.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>Сховище ключів відмовилося відкритися або не читається, тому не вдалося дізнатися, чи ви ввійшли.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>Цей сеанс завершено.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>Ви вийшли на всіх інших пристроях.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>Ваш сеанс завершено. Щоб продовжити, увійдіть знову.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>Тепер цей застосунок входить в інший сервіс. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>Увійдіть ще раз, щоб прийняти політику конфіденційності.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>Не вдалося дізнатися, чи ви ввійшли.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>Ввести &amp;його</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Я приймаю &lt;a href="%1"&gt;Умови&lt;/a&gt; та &lt;a href="%2"&gt;Політику конфіденційності&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>Я приймаю &lt;a href="%1"&gt;Умови&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>Я приймаю &lt;a href="%1"&gt;Політику конфіденційності&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сьогодні, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>Вітаємо!</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Вітаємо, %1!</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>З поверненням!</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>З повер­ненням, %1!</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Створіть обліковий запис</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Введіть код</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Забули пароль?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Придумайте новий пароль</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Забагато спроб</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>Дайте відповідь на запитання</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Політика конфі­денцій­ності змінилася</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Зміна номера</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Додавання номера</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>Повторне підтвер­дження номера</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>Видалення номера</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Зміна пароля</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Зміна імені</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Видалення облікового запису</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>Ми надішлемо код в SMS на цей номер.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>Ваш номер залишиться %1, доки ви не введете код із SMS, надісланого на новий номер.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>Використовуйте номер телефону, вказаний в обліковому записі.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>Ми надішлемо код в SMS, щоб перевірити, що номер ваш.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>Ми надішлемо код в SMS на ваш номер.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>Забагато спроб для номера %1. Відповідь покаже, що це ви.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>Прочитайте та прийміть її, щоб продовжити вхід.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>Прочитайте та прийміть її. Вхід уже виконано в будь-якому разі.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>Ви ввійшли на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Ми надішлемо код в SMS на номер %1. Доки ви його не введете, номер вважатиметься непідтвердженим.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>Ви більше не зможете входити з номером %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Після збереження ви вийдете на всіх інших пристроях.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>Так ми до вас звертатимемося.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>Ваш обліковий запис, номер та ім’я буде видалено назавжди. Ми надішлемо код в SMS на номер %1, щоб переконатися, що це ви.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Створити &amp;обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;ідтвердити</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Надіслати &amp;код</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Зберегти й увійти</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;Повернутися до входу</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>В&amp;идалити номер</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Створення облікового запису…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Надсилання коду…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Перевірка коду…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>Введіть код для видалення облікового запису</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>Видалити &amp;обліковий запис</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>Введіть код, надісланий на номер %1, і новий пароль.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>Спробувати ще раз можна: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Зачекайте трохи, перш ніж повторити спробу.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>Цей обліковий запис заблоковано</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>Увійти не можна.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>Щоб зняти блокування, зверніться до служби підтримки.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>Запитайте, хто обслуговує цю програму.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>Підтвердьте у браузері, що ви не робот, або скиньте пароль.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>Видалити єдиний номер?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Вийти скрізь?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>Без номера ніхто не зможе увійти в цей обліковий запис. Повернути його не можна.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>Одразу завершує інші ваші сеанси.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>На цьому комп’ютері теж буде виконано вихід.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>%1 — єдиний шлях до вашого облікового запису. Після цього ніхто не зможе в нього увійти.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;Вийти скрізь</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Вихід…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>Телефонуємо на %1, щоб повідомити код.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>Ми надіслали код із %1 цифр на номер %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>Ми надіслали код із %1 літер на номер %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>Введіть код із нашого дзвінка на %1, потім новий пароль.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>Ваш код ще діє.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>Введіть код, який міг бути надісланий на номер %1, і новий пароль.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>Можливо, ми надіслали код на номер %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>Код надійшов?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>Ваш код від %1 ще діє.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>Зачекайте трохи, перш ніж пробувати знову з %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>Попросити код для %1 знову можна о %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>Ввести пароль для %1 знову можна о %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Отримати код через &amp;SMS</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Скинути пароль</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>Доведіть у браузері, що ви людина.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>У мене більше немає цього телефону</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>Ми надішлемо код на цей номер.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>Ваш номер залишиться %1, доки ви не введете код, надісланий на новий номер.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>Ми надішлемо код, щоб перевірити, що номер ваш.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>Ми надішлемо код на ваш номер.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>Ми надішлемо код на номер %1. Доки ви його не введете, номер вважатиметься непідтвердженим.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>Ваш обліковий запис, номер та ім’я буде видалено назавжди. Ми надішлемо код на номер %1, щоб переконатися, що це ви.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>Тоді SMS до вас не дійде. Досі можна використати:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>Тоді повідомлення до вас не дійде. Досі можна використати:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Отримати &amp;код в SMS</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>Натомість отримати &amp;код</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>Отримати &amp;код</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>Де виконано вхід</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>Завершіть незнайомі сеанси, потім змініть пароль.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>Більше ніде вхід не виконано.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;Вийти на інших пристроях</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;овторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>По&amp;точний пароль</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>В&amp;идалити номер</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>В&amp;идалити номер</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>Натомість з&amp;мінити номер</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Не вдається записати %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Не вдається створити папку %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Не вдається записати %1</translation>
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
        <translation>Код діє ще %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Новий &amp;пароль</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Зберегти й увійти</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>Після збереження ви вийдете на всіх інших пристроях.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Код не надійшов? Надіслати ще раз можна через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>Код не надійшов?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Надіслати &amp;ще раз</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>Продиктувати код &amp;телефоном</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Термін дії коду минув.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>У мене &amp;більше немає цього телефону</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Новий код можна надіслати через &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;Вийти на інших пристроях</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>З&amp;мінити пароль</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Знову в&amp;ідкрити сховище ключів</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Номер &amp;телефону</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Не &amp;виходити із системи</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Забули пароль?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Отримати &amp;код в SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Вперше тут?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Створити &amp;обліковий запис</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Виб&amp;рати інший обліковий запис</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;Вийти скрізь</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>Звернення до системного сховища ключів…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>Збережено в системному сховищі ключів</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>До виходу із застосунку</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>Зберігається до виходу: на цьому комп’ютері немає сховища ключів.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>Ви залишитеся в системі, коли сховище ключів стане доступним.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>Ви залишитеся в системі, коли стане можливо зберегти.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>Зберігається до виходу: сховище ключів відмовилося зберігати.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>Зберігається до виходу: сховище ключів не відповідає.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>Зберігається до виходу: сховище ключів це втратило.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>Збережено раніше. Сховище ключів зараз недоступне.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>Збережено раніше. Сховище ключів заблоковано або не читається.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>Зберігається до виходу: сховище ключів заблоковано або не читається.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>Сховище ключів заблоковано. Воно забуде вас, коли відкриється.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>Сховище ключів ще пам’ятає вас. Відкрийте його до виходу.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>Це спільний комп’ютер: коли ви закриєте вікно, буде виконано вихід.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>Зберігається й після виходу</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>Зберігається до виходу: не вдалося зберегти.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>Збережено раніше. Не вдалося зберегти знову.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>Поки не вдалося видалити звідси ваші дані. Спробуємо знову.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Повторити</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Надіслати &amp;код</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;Не ви?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>Знову в&amp;ідкрити сховище ключів</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Не &amp;виходити із системи</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Забули пароль?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>Отримати &amp;код в SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>Виб&amp;рати інший обліковий запис</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Вперше тут?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Створити &amp;обліковий запис</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Про %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Працює на</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Вхід через</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>Демонстраційна служба на цьому комп’ютері</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Ліцензії</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Підтримка</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Скопіювати подробиці</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>П&amp;ідтвердити</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>Змінити &amp;номер</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>Додати &amp;номер</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Не підтверджено</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>&amp;Де виконано вхід</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Зараз відкрито</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · зараз відкрито</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Не ви?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>Не ви? Забути %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Виберіть обліковий запис</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>Облікові записи, у які вже входили на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Використати інший обліковий запис</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>дозволено: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>назва завдовжки від 1 до 40 символів</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>колір, наприклад "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>шлях до файлу .svg або .png</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 — не файл розміром до 512 КБ</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 — не зображення, яке можна прочитати</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>адреса https або mailto: з електронною адресою</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>країна, наприклад "GB" (ISO 3166-1, дві великі літери)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>список країн, наприклад ["GB", "IE"] (ISO 3166-1, дві великі літери)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>одна з allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>шлях до файлу</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Не вдається записати в папку %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>Не вдалося налаштувати сервіс входу в папці %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>Сервіс входу повернув у відповідь не адресу.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>Сервіс входу не повідомив, як із ним зв’язатися.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заповнено.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>Служба входу зупинилася. Її запускають знову.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>Служба входу не запускається. Пробуємо знову.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>Служба входу зупинилася, і її запущено знову. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>Дані служби входу не можна використати.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>Дані служби входу зникли. Вона запускається з новими даними.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>У файлі налаштувань помилка. Виправте її та запустіть знову.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 не може запуститися</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Скопіювати подробиці</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>Це вже ваш номер.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>Посилання: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системне</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;Вставити %1 із буфера</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>Код, %n цифра</numerusform>
            <numerusform>Код, %n цифри</numerusform>
            <numerusform>Код, %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>Код, %n символ</numerusform>
            <numerusform>Код, %n символи</numerusform>
            <numerusform>Код, %n символів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>Прочитати також цей файл налаштувань; він важливіший за інші.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>ФАЙЛ.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>Зберігати все окремо під цим іменем.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ІМ’Я</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>Мова застосунку, наприклад de або pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>МОВА</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark або system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>ТЕМА</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>Намалювати всі стани в цю папку та завершити роботу.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>Масштаб цих зображень, від 1 до 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ЧИСЛО</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>Вивести назви всіх елементів керування у JSON і завершити роботу.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: дозволено: %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark або system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>від 1 до 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>літери, цифри, крапка, дефіс і підкреслення</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>мова, наприклад en, de або pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>Вхід за номером телефону для комп’ютера.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>Що таке «%1»? Список параметрів: --help.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>Відкрити ще одне вікно, навіть якщо вікно цього профілю відкрите.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>Вивести всі налаштування, звідки вони взяті та чи заблоковані, і вийти.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>Перевірити, що потрібно програмі на цьому комп’ютері, і вийти.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>Вивести, з чим відкрилося б вікно, і вийти.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>Завершити сеанс у службі, стерти збережене та вийти.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>З token: вивести рядком заголовка.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>З token: вивести й на термінал.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>Із sign-out: завершити всі сеанси облікового запису.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>Вивести це та вийти.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>Вивести версію та вийти.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>Вивести токен сеансу.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>Вивести, хто увійшов.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>Завершити сеанс.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>За один раз можна зробити лише одне.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 тут нічого не означає. --help скаже, до чого це належить.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>Записати кожен крок входу рядком JSON у цей файл або, якщо вказано -, у стандартний вивід.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>Відкрити пульт QA із вбудованою тестовою службою.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>Перевірити службу з вашим власним номером, повідомити, що заважає людям входити, і вийти.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>З token, whoami, --self-test, --check-backend або --print-config: відповісти у форматі JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>Записати в цей файл те, що показують сторінки, без секретних даних.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>Показати такий файл крок за кроком.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>З --replay: намалювати кожен крок у цю папку.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>З --replay: записати кроки текстом, .feature або .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>Вивести їх як модуль Python для скриптів, що керують застосунком, і вийти.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>Країна: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Немає країни</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>Пошук країни або коду</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>Країну не знайдено. Шукайте за назвою, кодом ISO або телефонним кодом.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n країна</numerusform>
            <numerusform>%n країни</numerusform>
            <numerusform>%n країн</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 країна</translation>
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
        <translation>Забути %1?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>На цьому комп’ютері буде виконано вихід. Сам обліковий запис залишиться.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забути</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>Частини цієї програми. Їхні повні тексти є в пакеті.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Що повідомила служба</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Почати заново</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Діє, доки ви не закриєте застосунок: не вдалося зберегти.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>Не вдається прочитати цей файл. Вкажіть повний шлях.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>У цьому файлі немає сертифіката. Потрібен формат PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>Вкажіть лише хост, без http://.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>Вкажіть ім’я або адресу проксі.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Вкажіть число від 1 до 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Збережено. Діє відтепер.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>Збережено. Сховище ключів не прийняло пароль: він діє, доки ви не закриєте застосунок.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертифіката</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>Як цей застосунок виходить в інтернет.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>Використовувати &amp;системні налаштування</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Без проксі</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>&amp;Ручне налаштування проксі</translation>
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
        <translation>&amp;Ім’я користувача (необов’язково)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>П&amp;ароль (необов’язково)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>&amp;Файл сертифіката (необов’язково)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Вибрати файл</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Те, що не можна змінити тут, задав адміністратор цього комп’ютера.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>Діє, доки ви не закриєте застосунок: не вдалося зберегти.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>Термін дії вашого коду минув.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Сховати: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показати: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Увімкнено Caps Lock</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Щонайменше %n символ.</numerusform>
            <numerusform>Щонайменше %n символи.</numerusform>
            <numerusform>Щонайменше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Слабкий.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Середній.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надійний.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Дуже надійний.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>Це слово вгадують одним із перших.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>Повтори легко вгадати.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>Послідовності на кшталт abc або 1234 легко вгадати.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>Клавіші підряд легко вгадати.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Дати й роки легко вгадати.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>Ще кілька слів зроблять його надійним.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>Довжина важливіша за складність.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Введіть щонайменше %n символ.</numerusform>
            <numerusform>Введіть щонайменше %n символи.</numerusform>
            <numerusform>Введіть щонайменше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>Не використовуйте ім’я, номер і назву застосунку.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Щонайбільше %n символ.</numerusform>
            <numerusform>Щонайбільше %n символи.</numerusform>
            <numerusform>Щонайбільше %n символів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>Надішлемо SMS на &lt;b&gt;%1&lt;/b&gt; — %2, мобільний.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Надішлемо SMS на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>Не можна надіслати SMS на &lt;b&gt;%1&lt;/b&gt; — %2, стаціонарний.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>Не можна надіслати SMS на &lt;b&gt;%1&lt;/b&gt; — %2, платний номер.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Не можна надіслати SMS на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>Номери на зразок &lt;b&gt;%1&lt;/b&gt; нам не відомі. Перевірте цифри та країну, потім продовжуйте.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Надішлемо код на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>Не можна надіслати код на &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>Дзвінок на %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копіювати код</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Копіювати код %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Остання активність: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Невідома програма</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Завершити сеанс: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>Налаштування та відомості</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>адреса https або адреса http цього комп’ютера</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>непорожній текст</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>літери, цифри, крапка, дефіс і підкреслення</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>мова, наприклад en, de або pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark або system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>це має бути розділ, наприклад [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>текст пишеться в лапках: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>дозволено: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>секрет API не можна передавати застосунку</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on або off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>має стояти поруч із backend.url, у тому самому файлі або в сильнішому</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>від 1 до 32 літер, цифр, дефісів і підкреслень</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none або хост:порт</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>повний шлях до файлу</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>такого налаштування немає; дозволено: %1</translation>
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
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;Пропонувати скопійовані коди</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>Код, скопійований деінде, пропонується там, де він потрібен.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>Те, що не можна змінити тут, задав адміністратор цього комп’ютера.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Про про&amp;граму</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>М&amp;ережа</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>Це &amp;спільний комп’ютер</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>Тут ніхто не залишається в системі. Для тих, хто залишався раніше, зараз виконується вихід.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Тестовий телефон Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>Тестовий телефон</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>демосервіс</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>Повідомлення, спершу нові</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>Тут з’являються коди й повідомлення, які надійшли б на справжній телефон.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>Контраст кольору акценту %1 у темній темі — %2:1. Потрібно щонайменше %3:1.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>Контраст кольору акценту %1 у світлій темі — %2:1. Потрібно щонайменше %3:1.</translation>
    </message>
</context>
</TS>
