<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>قراءة &amp;سياسة الخصوصية</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>ت&amp;سجيل الخروج</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;تحقّق</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>تغ&amp;يير الرقم</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>إعادة التحقق من &amp;هذا الرقم</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;إزالة الرقم</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>تغيير &amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>ت&amp;غيير الاسم</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة &amp;المحاولة</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>تسجيل الخروج &amp;من كل مكان</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;حذف حسابي</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>أي&amp;ن سجّلت الدخول</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>ت&amp;بديل الحساب</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;رقم الهاتف الجديد</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>كلمة &amp;المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;إرسال الرمز</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>كلمة &amp;المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>ا&amp;لاسم (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>رقم &amp;الهاتف</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>إنشاء &amp;حساب</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>هل لديك حساب بالفعل؟</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>تسجيل ال&amp;دخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>هل &amp;نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>هل كان هذا رقم شخص آخر من قبل؟ يمكن للدعم تحريره لك.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>التواصل &amp;مع الدعم</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;إرسال الرمز</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>صالح الآن</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>صالح بعد إدخال الرمز</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>الرمز صالح لمدة %1 أخرى.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;تحقّق</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>لم يصلك؟ يمكنك إعادة الإرسال بعد &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>لم يصلك؟</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;إعادة الإرسال</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>الحصول &amp;على الرمز بمكالمة</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>استخدام &amp;كلمة المرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>هذا الهاتف لم يعد &amp;معي</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>يمكنك إرسال رمز جديد بعد &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>الخدمة مزدحمة الآن. يمكنك إعادة المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>الخدمة مزدحمة الآن. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>أنت غير متصل بالإنترنت. سنعيد المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>ما كتبته محفوظ كما هو.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>يستغرق هذا وقتًا أطول من المعتاد. ما زلنا نحاول.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>يتعذّر الوصول إلى الخدمة. تحقّق من اتصالك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>استغرقت الخدمة وقتًا طويلًا للرد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>لم تردّ الخدمة، لكن قد يكون هناك رمز في طريقه إليك. إذا لم يصل، فأعد المحاولة.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>لا تقبل الخدمة هذا التطبيق.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>لا تقبل الخدمة حسابات جديدة من هذا التطبيق.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>لم تفهم الخدمة هذا التطبيق.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>هذه ليست كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>سبق أن استخدمت كلمة المرور هذه. اختر كلمة جديدة.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>ظهرت كلمة المرور هذه في تسريب بيانات. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>أدخل كلمة مرور.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>تسجيل الدخول بكلمة مرور متوقف.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>ليس لهذا الحساب كلمة مرور بعد.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>سبق استخدام هذا الرمز. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>لا يوجد حساب بهذا الرقم.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>هذا الرقم تابع لحساب آخر.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>تم التحقق من هذا الرقم بالفعل.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>هذا الرقم في انتظار التحقق بالفعل. اختر «تحقّق» للحصول على رمز.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>لم يعد لهذا الحساب رقم هاتف.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>هذا الرقم هو الطريقة الوحيدة للدخول إلى حسابك، لذلك لا يمكن إزالته. غيّره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>تسجيل الدخول برقم الهاتف متوقف.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>لا يمكن إنشاء حسابات جديدة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>عمرك لا يسمح لك بامتلاك حساب هنا.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>لم تقبل الخدمة ما أدخلته. تحقّق منه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>تطلب الخدمة عنوان بريد إلكتروني، وهذا التطبيق لا يدعم ذلك.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>تسجيل الدخول برمز متوقف.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>محاولات كثيرة جدًا. تسجيل الدخول متوقف مؤقتًا لهذا الحساب.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>هذا الحساب محظور.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>محاولات كثيرة جدًا. أجب عن سؤال الأمان للمتابعة.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>الإجابة غير صحيحة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>ليس لهذا الحساب سؤال أمان. أعد تعيين كلمة المرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>تسجيل الدخول متوقف لهذا الحساب.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>انتهت صلاحية جلستك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>تغيّرت سياسة الخصوصية. اقبلها للمتابعة.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>يتطلب هذا الحساب خطوة ثانية لتسجيل الدخول، وهذا التطبيق لا يدعم ذلك.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>يتطلب هذا الحساب رقم تعريف شخصيًا (PIN)، وهذا التطبيق لا يدعم ذلك.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>يتطلب هذا الحساب موافقتك أولًا، وهذا التطبيق لا يدعم ذلك.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>لم تعد هناك محاولات متبقية.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>بقيت محاولة واحدة تقريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>لم تعد هناك محاولات متبقية.</numerusform>
            <numerusform>بقيت محاولة واحدة تقريبًا.</numerusform>
            <numerusform>بقيت محاولتان تقريبًا.</numerusform>
            <numerusform>بقيت %n محاولات تقريبًا.</numerusform>
            <numerusform>بقيت %n محاولة تقريبًا.</numerusform>
            <numerusform>بقيت %n محاولة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>بقيت محاولة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>لم تعد هناك محاولات متبقية.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>يمكنك إعادة المحاولة في %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>تحقّق منها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>أدخل رقم هاتفك.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>استخدم الأرقام فقط، مثل ⁦7400 123456⁩.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>لا يوجد بلد بهذا الرمز. تحقّق من الأرقام بعد علامة الجمع.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>هذا الرقم قصير جدًا. تأكد من عدم نقص أي خانة.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>هذا الرقم طويل جدًا. تأكد من عدم وجود خانات زائدة.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>هذا أكثر من رقم واحد. أدخل رقمًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>أنت غير متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>تعذّر العثور على %1. تحقّق من شبكتك.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>ساعة هذا الكمبيوتر غير صحيحة، بفارق %1. اضبطها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>الاتصال مع %1 ليس خاصًا: انتهت صلاحية الشهادة. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>الاتصال مع %1 ليس خاصًا: الشهادة غير صالحة بعد. لم يُرسَل أي شيء. تحقّق من ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>الاتصال مع %1 ليس خاصًا: الشهادة صادرة لاسم آخر. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>الاتصال مع %1 ليس خاصًا: الشهادة غير موثوق بها هنا. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>الاتصال مع %1 ليس خاصًا. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>يطلب خادم الوكيل كلمة مرور.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>لا يستجيب خادم الوكيل %1.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>رفض جدار حماية في هذه الشبكة الطلب.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>جاء ردّ من %1، لكنه ليس كما هو متوقع. اسأل الجهة التي تدير هذا التطبيق.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>في الخدمة مشكلة. أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>الخدمة مزدحمة الآن. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>من السهل تخمين كلمة المرور هذه. اختر كلمة أخرى، وعدد أحرفها من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>لم تقبل الخدمة هذا التغيير.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>طُلبت رموز كثيرة جدًا.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>انتظر قبل أن تطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>الرمز غير صحيح. تحقّق من أحدث رسالة.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>لا يمكننا إرسال رمز إلى هذا الرقم. تحقّق منه أو استخدم رقمًا آخر.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>لم يتم التحقق من هذا الرقم بعد. أدخل الرمز الذي أرسلناه إليه.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>لا يمكن إرسال الرموز في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>تعذّر إرسال الرمز. تحقّق من الرقم وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>المكالمات غير متاحة. اطلب رسالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>تعذّر إرسال الرسالة التي تحتوي على رمزك.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>لا يمكن لهذا الرقم استقبال رسائلنا.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>حظر هذا الرقم رسائلنا.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>لم يعد الرمز وحده يكفي لفتح هذا الحساب.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>لا يمكن إرسال المزيد من الرموز في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>تطلب الخدمة تحققًا إضافيًا لا يدعمه هذا التطبيق.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>لقد سجّلت الدخول على أجهزة كثيرة جدًا. سجّل الخروج من أحدها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>تغيّرت سياسة الخصوصية. سجّل الخروج ثم الدخول مرة أخرى لقبولها.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>لم يتم التحقق من رقمك بعد. ارجع واختر «تحقّق».</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>سبق استخدام هذا الرمز.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>انتهت صلاحية هذا الرمز.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>لم يعد هذا الرمز صالحًا.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>رموز خاطئة كثيرة جدًا. لم يعد هذا الرمز صالحًا.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>استخدم كلمة المرور أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>تواصل مع الدعم.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>اسأل الجهة التي تدير هذا التطبيق.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>حدّثه أو تواصل مع الدعم.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>حدّثه أو اسأل الجهة التي تدير هذا التطبيق.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>أعد المحاولة أو تواصل مع الدعم.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>أعد المحاولة أو اسأل الجهة التي تدير هذا التطبيق.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>أثبت في متصفح أنك لست روبوتًا، أو تواصل مع الدعم.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>أثبت في متصفح أنك لست روبوتًا.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>سجّل الدخول بكلمة المرور للإجابة عن سؤال الأمان، أو تواصل مع الدعم.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>سجّل الدخول بكلمة المرور للإجابة عن سؤال الأمان.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>سجّل الدخول من متصفح أو تواصل مع الدعم.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>سجّل الدخول من متصفح.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>استخدم كلمة المرور.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>اختر «هل نسيت كلمة المرور؟» لتعيين واحدة.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>تحقّق منه أو أنشئ حسابًا.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>تحقّق من الرقم وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>سجّل الدخول بكلمة المرور، أو أنشئ حسابًا إذا كان هذا الرقم جديدًا لديك.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>اطلب مكالمة، أو استخدم رقمًا آخر، أو سجّل الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>استخدم رقمًا آخر، أو سجّل الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>اطلب مكالمة أو استخدم رقمًا آخر.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>استخدم رقمًا آخر.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>اطلب مكالمة.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>يمكنك طلب مكالمة عند انتهاء مدة الانتظار.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>رقم &amp;الهاتف</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;إرسال الرمز</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>هذا الهاتف لم يعد &amp;معي</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>لا يمكننا إرسال رسالة نصية إلى هذا الرقم. استخدم رقم هاتف جوّال.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>اختر كلمة مرور.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>قصيرة جدًا. الحد الأدنى لعدد الأحرف هو %1.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>طويلة جدًا. الحد الأقصى لعدد الأحرف هو %1.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>عدد أرقام الرمز %1. بعضها ناقص.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>عدد أحرف الرمز %1. بعضها ناقص.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>أدخل الإجابة.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>لإنشاء حساب، وافق على الشروط أولًا.</translation>
    </message>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>لا يمكن استخدام هذا الرقم هنا. اختر بلدًا من القائمة.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>هذا رقم هاتف أرضي. استخدم رقم جوّال يمكنه استقبال رسائلنا.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>هذا رقم بتعرفة خاصة. استخدم رقم جوّال يمكنه استقبال رسائلنا.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>لا يمكن استخدام أرقام هذا البلد (%1) هنا. اختر بلدًا من القائمة.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>يوجد في ذلك أكثر من رمز. انسخ الرمز فقط.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>لا يوجد في ذلك رمز عدد أرقامه %1. انسخ الرمز فقط.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>لا يوجد في ذلك رمز عدد أحرفه %1. انسخ الرمز فقط.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>هذا رقم هاتف أرضي. استخدم رقم هاتف جوّال.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>هذا رقم بتعرفة خاصة. استخدم رقم هاتف جوّال.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>لا يمكننا إرسال رمز إلى هذا الرقم. استخدم رقم هاتف جوّال.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>أدخل الرمز الذي أرسلناه.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>العودة إلى &amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;التواصل مع الدعم</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;كلمة مرورك</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>سؤال الأمان الخاص بك</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>إذا اخترت سؤالًا، فقد يُطرح عليك بعد كلمة المرور.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>كمبيوتر سجّلت الدخول عليه</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>غيّر رقمك هناك، في صفحة الحساب.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;التواصل مع الدعم</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>تم تسجيل خروجك من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>تم تسجيل خروجك هنا. سيتم تسجيل خروج أجهزتك الأخرى فور تمكّننا من الاتصال بالخدمة.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>انتهت صلاحية جلستك. سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>انتهت جلستك لأن كلمة المرور تغيّرت. سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>تمت إزالة الرقم، لذلك تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>تم حذف حسابك.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>تم حفظ كلمة مرورك الجديدة. سجّل الدخول بها.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>تم تغيير رقمك. سجّل الدخول بالرقم الجديد من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>تم التحقق من رقمك.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>تم حفظ اسمك.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>انتهت صلاحية الرمز. ابدأ من جديد للحصول على رمز آخر.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>تم التحقق من هذا الرقم بالفعل.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>أرسلنا رمزًا جديدًا. لم يعد الرمز السابق صالحًا.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>نحتفظ بالاسم وكلمة المرور اللذين أدخلتهما من قبل.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>أرسلنا رمزًا جديدًا. الرمز السابق صالح أيضًا.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>لا تستجيب سلسلة المفاتيح، لذلك لم نتمكن من معرفة ما إذا كنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>لم تعد جلستك محفوظة في سلسلة المفاتيح. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>استغرق ذلك وقتًا طويلًا، لذلك نبدأ من جديد.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>تم تسجيل خروجك من هنا ومن كل مكان آخر.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>تمت إزالة رقمك. لم يعد بإمكان أحد تسجيل الدخول إلى ذلك الحساب. الرقم متاح لحساب جديد.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>ستصلك مكالمة برمز جديد. لم يعد الرمز السابق صالحًا.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>ستصلك مكالمة برمز جديد. الرمز السابق صالح أيضًا.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>تعذّر إرسال الرسالة الأخيرة، لذلك نعيد المحاولة.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>إذا لم يصلك شيء، فاطلب مكالمة أو استخدم رقمًا آخر.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>إذا لم يصلك شيء، فاستخدم رقمًا آخر.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>إذا لم يصلك شيء، فاطلب مكالمة.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>سلسلة المفاتيح مقفلة أو تتعذّر قراءتها، لذلك لم نتمكن من معرفة ما إذا كنت مسجّل الدخول. افتح قفلها وأعد المحاولة، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>رفضت سلسلة المفاتيح أن تُفتح أو تتعذّر قراءتها، لذلك لم نتمكن من معرفة ما إذا كنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>تم إنهاء تلك الجلسة.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>تم تسجيل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>انتهت جلستك. سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>يسجّل هذا التطبيق الدخول إلى خدمة أخرى الآن. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>سجّل الدخول مرة أخرى لقبول سياسة الخصوصية.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>لم نتمكن من معرفة ما إذا كنت مسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>إ&amp;دخاله</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>أوافق على &lt;a href="%1"&gt;الشروط&lt;/a&gt; و&lt;a href="%2"&gt;سياسة الخصوصية&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>أوافق على &lt;a href="%1"&gt;الشروط&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>أوافق على &lt;a href="%1"&gt;سياسة الخصوصية&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>مرحبًا بعودتك، %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>إنشاء حسابك</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>الإجابة عن سؤالك</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>تغيّرت سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>تغيير رقمك</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>إعادة التحقق من هذا الرقم</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>إزالة رقمك</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>حذف حسابي</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>سنرسل رمزًا في رسالة نصية إلى الرقم.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>يبقى رقمك %1 إلى أن تُدخل الرمز الذي نرسله إلى الرقم الجديد.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>استخدم رقم الهاتف المرتبط بحسابك.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>سنرسل رمزًا في رسالة نصية للتأكد من أن الرقم لك.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>سنرسل رمزًا في رسالة نصية إلى رقمك.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>كانت هناك محاولات كثيرة جدًا للرقم %1. الإجابة تثبت هويتك.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>اقرأها ثم اقبلها لمتابعة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>اقرأها ثم اقبلها. تسجيل دخولك قائم في كلتا الحالتين.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>لقد سجّلت الدخول على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>سنرسل رمزًا في رسالة نصية إلى %1. إلى أن تُدخله، يُعدّ الرقم غير متحقَّق منه.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>لن تتمكن من تسجيل الدخول بالرقم %1 بعد الآن.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>يؤدي الحفظ إلى تسجيل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>هكذا نحيّيك.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>سيُحذف حسابك ورقمك واسمك نهائيًا. سنرسل رمزًا في رسالة نصية إلى %1 للتأكد من هويتك.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>إنشاء &amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;تحقّق</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;إرسال الرمز</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>العودة إلى &amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;إزالة الرقم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>جارٍ إنشاء حسابك…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>جارٍ إرسال الرمز…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>جارٍ التحقق من الرمز…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>أدخل الرمز لحذف حسابك</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;حذف حسابي</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>أدخل الرمز الذي أرسلناه إلى %1، ثم كلمة مرورك الجديدة.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>يمكنك إعادة المحاولة في %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>انتظر بعض الوقت قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>هذا الحساب محظور</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>لا يمكن تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>تواصل مع الدعم لرفع الحظر.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>اسأل الجهة التي تدير هذا التطبيق.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>أثبت في متصفح أنك لست روبوتًا، أو أعد تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>هل تريد إزالة رقمك الوحيد؟</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>هل تريد تسجيل الخروج من كل مكان؟</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>لا يمكن لأحد تسجيل الدخول إلى هذا الحساب بدون رقم. ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>يُنهي جلساتك الأخرى فورًا.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>سيتم تسجيل خروجك من هذا الكمبيوتر أيضًا.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>الرقم %1 هو الطريقة الوحيدة للدخول إلى حسابك. لن يتمكن أحد من تسجيل الدخول إليه بعد ذلك.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>تسجيل الخروج &amp;من كل مكان</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>نتصل بالرقم %1 لنخبرك بالرمز.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>أرسلنا رمزًا عدد أرقامه %1 إلى %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>أرسلنا رمزًا عدد حروفه %1 إلى %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>أدخل الرمز الوارد في مكالمتنا إلى %1، ثم كلمة مرورك الجديدة.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>لا يزال رمزك صالحًا.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>أدخل الرمز الذي ربما أرسلناه إلى %1، ثم كلمة مرورك الجديدة.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>ربما أرسلنا رمزًا إلى %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>هل وصل رمز؟</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>لا يزال رمزك من %1 صالحًا.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>انتظر بعض الوقت قبل إعادة المحاولة بالرقم %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>يمكنك طلب رمز للرقم %1 مرة أخرى في %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>يمكنك تجربة كلمة المرور للرقم %1 مرة أخرى في %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>إرسال &amp;رمز في رسالة نصية</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>أثبت في متصفح أنك لست روبوتًا.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>هذا الهاتف لم يعد معي</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>سنرسل رمزًا إلى الرقم.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>يبقى رقمك %1 إلى أن تُدخل الرمز الذي نرسله إلى الرقم الجديد.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>سنرسل رمزًا للتأكد من أن الرقم لك.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>سنرسل رمزًا إلى رقمك.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>سنرسل رمزًا إلى %1. إلى أن تُدخله، يُعدّ الرقم غير متحقَّق منه.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>سيُحذف حسابك ورقمك واسمك نهائيًا. سنرسل رمزًا إلى %1 للتأكد من هويتك.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>لا يمكن أن تصلك رسالة نصية في هذه الحالة. ما زال هذا متاحًا:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>لا يمكن أن تصلك رسالة في هذه الحالة. ما زال هذا متاحًا:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>إرسال &amp;رمز في رسالة نصية</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>إرسال &amp;رمز إليّ</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>إرسال &amp;رمز إليّ</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>أين سجّلت الدخول</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>أنهِ الجلسات التي لا تعرفها، ثم غيّر كلمة المرور.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>لم تسجّل الدخول في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>تسجيل الخروج &amp;من كل مكان آخر</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قصّ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>أل&amp;صق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>حدّد الكلّ</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>كلمة &amp;المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;إزالة الرقم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;إزالة الرقم</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>تغ&amp;يير الرقم بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>تتعذّر الكتابة إلى %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>يتعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>تتعذّر الكتابة إلى %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>ا&amp;لرمز</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>الرمز صالح لمدة %1 أخرى.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>يؤدي الحفظ إلى تسجيل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>لم يصلك؟ يمكنك إعادة الإرسال بعد &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>لم يصلك؟</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;إعادة الإرسال</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>الحصول &amp;على الرمز بمكالمة</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>هذا الهاتف لم يعد &amp;معي</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>يمكنك إرسال رمز جديد بعد &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>تسجيل الخروج &amp;من كل مكان آخر</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>تغيير &amp;كلمة المرور</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>إعادة تجربة &amp;سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>رقم &amp;الهاتف</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>البقاء &amp;مسجّل الدخول</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>إرسال &amp;رمز في رسالة نصية</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>مستخدم جديد؟</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>إنشاء &amp;حساب</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>ا&amp;ختيار حساب آخر</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>تسجيل الخروج &amp;من كل مكان</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>جارٍ سؤال سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>محفوظة في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>باقية حتى الإنهاء</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>باقية حتى الإنهاء: لا توجد سلسلة مفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>ستبقى مسجّل الدخول عندما يمكن استخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>ستبقى مسجّل الدخول عندما يمكن الحفظ.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>باقية حتى الإنهاء: رفضت سلسلة المفاتيح حفظها.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>باقية حتى الإنهاء: لا تستجيب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>باقية حتى الإنهاء: فقدتها سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>محفوظة من قبل. يتعذّر استخدام سلسلة المفاتيح الآن.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>محفوظة من قبل. سلسلة المفاتيح مقفلة أو تتعذّر قراءتها.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>باقية حتى الإنهاء: سلسلة المفاتيح مقفلة أو تتعذّر قراءتها.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>سلسلة المفاتيح مقفلة. ستُحذف بياناتك منها عند فتحها.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>ما زالت بياناتك في سلسلة المفاتيح. افتحها قبل الإنهاء.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>هذا الكمبيوتر مشترك: سيتم تسجيل خروجك عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>باقية بعد الإنهاء</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>باقية حتى الإنهاء: تعذّر حفظها.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>محفوظة من قبل. تعذّر حفظها مجددًا.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>تعذّر حذف بياناتك من هنا حتى الآن. سنعيد المحاولة.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة &amp;المحاولة</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>ا&amp;لحساب</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;إرسال الرمز</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;ليس حسابك؟</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>إعادة تجربة &amp;سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>البقاء &amp;مسجّل الدخول</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>إرسال &amp;رمز في رسالة نصية</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>ا&amp;ختيار حساب آخر</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>مستخدم جديد؟</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>إنشاء &amp;حساب</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>خدمة تسجيل الدخول</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>الخدمة التجريبية على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>الترا&amp;خيص</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>ال&amp;دعم</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;تحقّق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>تغ&amp;يير الرقم</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>إضافة &amp;رقم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>أي&amp;ن سجّلت الدخول</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · مفتوح الآن</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>ليس حسابك؟</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>ليس حسابك؟ نسيان %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>اختيار حساب</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>حسابات سبق تسجيل الدخول إليها على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;استخدام حساب آخر</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>المسموح به هو %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>اسم من 1 إلى 40 حرفًا</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>لون مثل ⁦"#0B6E4F"⁩</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>مسار ملف ⁦.svg⁩ أو ⁦.png⁩</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 ليس ملفًا بحجم لا يتجاوز 512 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 ليس صورة يمكن قراءتها</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>عنوان https، أو ⁦mailto:⁩ مع عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>بلد مثل ⁦"GB"⁩ (ISO 3166-1، حرفان كبيران)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>قائمة بلدان مثل ⁦["GB", "IE"]⁩ (ISO 3166-1، حرفان كبيران)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>واحد من allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>مسار ملف</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>تتعذّر الكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>تعذّر إعداد خدمة تسجيل الدخول في %1.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>ردّت خدمة تسجيل الدخول بشيء ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>لم توضّح خدمة تسجيل الدخول كيفية الوصول إليها.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>توقفت خدمة تسجيل الدخول. جارٍ بدؤها من جديد.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>لا تبدأ خدمة تسجيل الدخول. جارٍ إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>توقفت خدمة تسجيل الدخول ثم بدأت من جديد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>لا يمكن استخدام بيانات خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>لم تعد بيانات خدمة تسجيل الدخول موجودة. ستبدأ الخدمة ببيانات جديدة.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>يوجد خطأ في ملف إعدادات. أصلحه ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>يتعذّر بدء %1</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>هذا رقمك بالفعل.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>روابط: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;استخدام ⁦%1⁩ من الحافظة</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>الرمز، بلا أرقام</numerusform>
            <numerusform>الرمز، رقم واحد</numerusform>
            <numerusform>الرمز، رقمان</numerusform>
            <numerusform>الرمز، %n أرقام</numerusform>
            <numerusform>الرمز، %n رقمًا</numerusform>
            <numerusform>الرمز، %n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>الرمز، بلا أحرف</numerusform>
            <numerusform>الرمز، حرف واحد</numerusform>
            <numerusform>الرمز، حرفان</numerusform>
            <numerusform>الرمز، %n أحرف</numerusform>
            <numerusform>الرمز، %n حرفًا</numerusform>
            <numerusform>الرمز، %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>قراءة ملف الإعدادات هذا أيضًا؛ وله الأولوية.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>FILE.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>إبقاء كل شيء منفصلًا تحت هذا الاسم.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>لغة التطبيق، مثل de أو ⁦pt-BR⁩.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light أو dark أو system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>رسم كل حالة في هذا المجلد ثم الخروج.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>حجم هذه الصور، من 1 إلى 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>⁦--%1⁩: المسموح به هو %2</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>أحرف وأرقام ونقطة وشرطة وشرطة سفلية</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>لغة مثل en أو de أو ⁦pt-BR⁩</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light أو dark أو system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>من 1 إلى 4</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>تسجيل الدخول برقم الهاتف لسطح المكتب.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>ما هو «%1»؟ الخيار ⁦--help⁩ يعرض القائمة.</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>طباعة أسماء كل عناصر التحكم بصيغة JSON ثم الخروج.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>فتح نافذة أخرى حتى إن كانت نافذة لهذا الملف الشخصي مفتوحة.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>طباعة كل إعداد ومصدره وما إذا كان مقفلًا، ثم الخروج.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>التحقق مما يحتاج إليه التطبيق على هذا الكمبيوتر، ثم الخروج.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>طباعة ما ستُعرض به النافذة، ثم الخروج.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>إنهاء الجلسة لدى الخدمة ومسح ما هو محفوظ، ثم الخروج.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>مع token: طباعة سطر ترويسة.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>مع token: طباعته على الطرفية أيضًا.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>مع ⁦sign-out⁩: إنهاء كل جلسات الحساب.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>طباعة هذا، ثم الخروج.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>طباعة الإصدار، ثم الخروج.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>طباعة رمز الجلسة المميز (token).</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>طباعة من سجّل الدخول.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>إنهاء الجلسة.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>لا يمكن تنفيذ سوى أمر واحد في كل مرة.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>لا معنى للخيار ⁦--%1⁩ هنا. الخيار ⁦--help⁩ يوضّح ما يتبعه.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>كتابة كل خطوة من تسجيل الدخول كسطر JSON في هذا الملف، أو ⁦-⁩ للإخراج القياسي.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>فتح مكتب ضمان الجودة (QA) مع خدمة الاختبار المرفقة.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>تجربة الخدمة برقم تملكه وذكر ما يمنع الناس من تسجيل الدخول، ثم الخروج.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>مع token أو whoami أو ⁦--self-test⁩ أو ⁦--check-backend⁩ أو ⁦--print-config⁩: الرد بصيغة JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>كتابة ما تعرضه الصفحات في هذا الملف، من دون الأسرار.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>عرض ملف من هذا النوع، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>مع ⁦--replay⁩: رسم كل خطوة في هذا المجلد.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>مع ⁦--replay⁩: كتابة الخطوات كنص، ⁦.feature⁩ أو ⁦.md⁩.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>طباعة هذه الأسماء كوحدة Python للبرامج النصية التي تشغّل التطبيق، ثم الخروج.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>البلد: %1، ⁦%2⁩</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>لا يوجد بلد</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>البحث عن بلد أو رمز</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>لا يوجد بلد مطابق. ابحث بالاسم أو رمز ISO أو رمز الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>لا توجد بلدان</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان</numerusform>
            <numerusform>%n بلدان</numerusform>
            <numerusform>%n بلدًا</numerusform>
            <numerusform>%n بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>بلد واحد</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>هل تريد نسيان %1؟</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>سيتم تسجيل خروجك من هذا الكمبيوتر. أما الحساب نفسه فيبقى.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>أجزاء هذا البرنامج. نصوصها الكاملة مرفقة بحزمته.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>ما قالته الخدمة</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>ال&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>يسري حتى الإنهاء: تعذّر حفظه.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>تتعذّر قراءة هذا الملف. أدخل مساره الكامل.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>لا توجد شهادة في هذا الملف. يجب أن يكون بصيغة PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>أدخل المضيف وحده، بدون ⁦http://⁩.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>أدخل اسم خادم الوكيل أو عنوانه.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>أدخل رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>تم الحفظ. يسري ذلك من الآن.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>تم الحفظ. لم تقبل سلسلة المفاتيح كلمة المرور: ستبقى صالحة حتى الإنهاء.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>كيف يتصل هذا التطبيق بالإنترنت.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>استخدام إعدادات ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;بدون خادم وكيل</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>خادم وكيل &amp;يدوي</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>الم&amp;ضيف</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>اسم ال&amp;مستخدم (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;كلمة المرور (اختيارية)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>ملف ال&amp;شهادة (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>ا&amp;ختيار ملف</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>ما لا يمكن تغييره هنا تحدده الجهة التي تدير هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>يسري حتى الإنهاء: تعذّر حفظه.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>انتهت صلاحية رمزك.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>إخفاء: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>بلا حد أدنى للأحرف.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>%n أحرف على الأقل.</numerusform>
            <numerusform>%n حرفًا على الأقل.</numerusform>
            <numerusform>%n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>ضعيفة.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>متوسطة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>قوية جدًا.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>هذه الكلمة من أول ما يجري تخمينه.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>من السهل تخمين التكرار.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>من السهل تخمين التسلسلات مثل abc أو 1234.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>من السهل تخمين المفاتيح المتجاورة.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>من السهل تخمين التواريخ والسنوات.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>بضع كلمات إضافية تجعلها قوية.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>الأطول أفضل من الأعقد.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>بلا حد أدنى للأحرف.</numerusform>
            <numerusform>استخدم حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>استخدم حرفين على الأقل.</numerusform>
            <numerusform>استخدم %n أحرف على الأقل.</numerusform>
            <numerusform>استخدم %n حرفًا على الأقل.</numerusform>
            <numerusform>استخدم %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>تجنّب استخدام اسمك ورقمك واسم التطبيق.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>بلا أحرف.</numerusform>
            <numerusform>حرف واحد على الأكثر.</numerusform>
            <numerusform>حرفان على الأكثر.</numerusform>
            <numerusform>%n أحرف على الأكثر.</numerusform>
            <numerusform>%n حرفًا على الأكثر.</numerusform>
            <numerusform>%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>سنرسل رسالة نصية إلى &lt;b&gt;%1&lt;/b&gt; — %2، جوّال.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>سنرسل رسالة نصية إلى &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>لا يمكننا إرسال رسالة نصية إلى &lt;b&gt;%1&lt;/b&gt; — %2، هاتف أرضي.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>لا يمكننا إرسال رسالة نصية إلى &lt;b&gt;%1&lt;/b&gt; — %2، رقم بتعرفة خاصة.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>لا يمكننا إرسال رسالة نصية إلى &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>لا نعرف أرقامًا مثل &lt;b&gt;%1&lt;/b&gt;. تحقّق من الأرقام والبلد ثم تابع.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>سنرسل الرمز إلى &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>لا يمكننا إرسال رمز إلى &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>مكالمة إلى %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>نسخ الرمز %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>تسجيل الخروج من %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>الإعدادات وحول</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>عنوان https، أو http إلى هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>نص غير فارغ</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>أحرف وأرقام ونقطة وشرطة وشرطة سفلية</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>لغة مثل en أو de أو ⁦pt-BR⁩</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light أو dark أو system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>يجب أن يكون هذا قسمًا، مثل ⁦[backend]⁩</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>النص يُكتب بين علامتي اقتباس: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>المسموح به هو %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>يجب عدم إعطاء التطبيق سر واجهة API أبدًا</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>يجب أن يكون بجانب ⁦backend.url⁩، في الملف نفسه أو في ملف أعلى أولوية</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>من 1 إلى 32 من الأحرف والأرقام والشرطات والشرطات السفلية</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system أو none أو ⁦host:port⁩</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>المسار الكامل لملف</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>لا يوجد إعداد كهذا؛ المسموح به هو %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;عرض الرموز المنسوخة</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>يُعرض الرمز الذي نسخته من مكان آخر حيث يُطلب رمز.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>ما لا يمكن تغييره هنا تحدده الجهة التي تدير هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>هذا الكمبيوتر &amp;مشترك</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>لا يبقى أحد مسجّل الدخول هنا. يتم الآن تسجيل خروج كل من بقي مسجّلًا من قبل.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>هاتف Ringkey التجريبي</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>هاتف تجريبي</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>خدمة تجريبية</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>الرسائل النصية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>تظهر هنا الرموز والرسائل النصية التي كانت ستصل إلى هاتف حقيقي.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>تباين اللون المميز %1 في المظهر الداكن هو ⁦%2:1⁩. المطلوب ⁦%3:1⁩ على الأقل.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>تباين اللون المميز %1 في المظهر الفاتح هو ⁦%2:1⁩. المطلوب ⁦%3:1⁩ على الأقل.</translation>
    </message>
</context>
</TS>
