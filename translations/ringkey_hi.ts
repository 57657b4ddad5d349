<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;निजता नीति पढ़ें</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;स्वीकार करें</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;अभी नहीं</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>साइन &amp;आउट करें</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;पुष्टि करें</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>नंबर &amp;बदलें</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;इस नंबर की फिर से पुष्टि करें</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;नंबर हटाएं</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>पा&amp;सवर्ड बदलें</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>ना&amp;म बदलें</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>पिछला साइन इन</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सेशन</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;हर जगह से साइन आउट करें</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>मेरा &amp;खाता मिटाएं</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>आप &amp;कहां साइन इन हैं</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>खाता ब&amp;दलें</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;साइन इन करें</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;नाम</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;सेव करें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;नया फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;कोड भेजें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;नया पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;सेव करें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;नाम (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;खाता बनाएं</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;रद्द करें</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>क्या आपका खाता पहले से है?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>&amp;इसके बजाय साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>पासवर्ड &amp;भूल गए?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>क्या यह पहले किसी और का नंबर था? सहायता टीम इसे आपके लिए खाली कर सकती है.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>सहायता &amp;टीम से संपर्क करें</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;कोड भेजें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;बदलें</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>अभी मान्य</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>कोड डालने के बाद मान्य</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>कोड के मान्य रहने का बाकी समय: %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;पुष्टि करें</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>कोड नहीं मिला? &lt;b&gt;%1&lt;/b&gt; में फिर से भेजें.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>कोड नहीं मिला?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;फिर से भेजें</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>कॉ&amp;ल करके कोड बताएं</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>कोड की समय-सीमा खत्म हो गई है.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>&amp;इसके बजाय पासवर्ड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>यह फ़ोन अब &amp;मेरे पास नहीं है</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; में नया कोड भेजा जा सकता है.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>अभी बहुत लोग एक साथ आए हैं. आप %1 बाद फिर से कोशिश कर सकते हैं.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>अभी बहुत लोग एक साथ आए हैं. थोड़ा रुकें और फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>आप ऑफ़लाइन हैं. कनेक्शन वापस आने पर हम फिर से कोशिश करेंगे.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>आपने जो टाइप किया है वह बना रहेगा.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>इसमें सामान्य से ज़्यादा समय लग रहा है. हम कोशिश कर रहे हैं.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>पेज खोलें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>नेटवर्क सेटिंग</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>सेवा से संपर्क नहीं हो पा रहा है. अपना कनेक्शन देखें और फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>सेवा ने जवाब देने में बहुत समय लिया. फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>सेवा ने जवाब नहीं दिया, लेकिन हो सकता है कि कोड आ रहा हो. अगर न आए, तो फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>सेवा इस ऐप्लिकेशन को स्वीकार नहीं करती.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>सेवा इस ऐप्लिकेशन से नए खाते स्वीकार नहीं करती.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>सेवा इस ऐप्लिकेशन को समझ नहीं पाई.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>पासवर्ड सही नहीं है.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>यह आपका मौजूदा पासवर्ड नहीं है.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>आपने यह पासवर्ड पहले इस्तेमाल किया है. नया पासवर्ड चुनें.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>यह पासवर्ड डेटा लीक में सामने आया है. कोई दूसरा पासवर्ड चुनें.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>पासवर्ड डालें.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>पासवर्ड से साइन इन करना बंद है.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>इस खाते का अभी कोई पासवर्ड नहीं है.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>यह कोड पहले इस्तेमाल हो चुका है. नया कोड भेजें.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>इस कोड की समय-सीमा खत्म हो गई है. नया कोड भेजें.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>यह कोड अब काम नहीं करता. नया कोड भेजें.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>इस नंबर से कोई खाता नहीं है.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>यह नंबर किसी दूसरे खाते का है.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>इस नंबर की पुष्टि पहले ही हो चुकी है.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>इस नंबर की पुष्टि पहले से बाकी है. कोड पाने के लिए "पुष्टि करें" चुनें.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>इस खाते में अब कोई फ़ोन नंबर नहीं है.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>आप अपने खाते में सिर्फ़ इसी नंबर से जा सकते हैं, इसलिए इसे हटाया नहीं जा सकता. इसके बजाय इसे बदलें.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>फ़ोन नंबर से साइन इन करना बंद है.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>अभी नए खाते नहीं बनाए जा सकते.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>यहां खाता बनाने के लिए आपकी उम्र कम है.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>आपने जो डाला, उसे सेवा ने स्वीकार नहीं किया. उसे देखें और फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>सेवा ईमेल पता मांग रही है, जो इस ऐप्लिकेशन में काम नहीं करता.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>कोड से साइन इन करना बंद है.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं. इस खाते में साइन इन करना रोक दिया गया है.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>इस खाते पर रोक लगा दी गई है.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं. जारी रखने के लिए अपने सुरक्षा सवाल का जवाब दें.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>जवाब सही नहीं है. फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>इस खाते का कोई सुरक्षा सवाल नहीं है. इसके बजाय अपना पासवर्ड रीसेट करें.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>इस खाते में साइन इन करना बंद है.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>आपका सेशन खत्म हो गया. फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>आपके सेशन की समय-सीमा खत्म हो गई. फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>निजता नीति बदल गई है. जारी रखने के लिए इसे स्वीकार करें.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>इस खाते में दो चरणों में पुष्टि ज़रूरी है, जो इस ऐप्लिकेशन में काम नहीं करती.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>इस खाते के लिए पिन ज़रूरी है, जो इस ऐप्लिकेशन में काम नहीं करता.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>इस खाते के लिए पहले आपकी सहमति ज़रूरी है, जो इस ऐप्लिकेशन में काम नहीं करती.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>कोई गड़बड़ी हुई.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>अब और कोशिश नहीं कर सकते.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>करीब 1 कोशिश बाकी है.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>करीब %n कोशिश बाकी है.</numerusform>
            <numerusform>करीब %n कोशिशें बाकी हैं.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>1 कोशिश बाकी है.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n कोशिश बाकी है.</numerusform>
            <numerusform>%n कोशिशें बाकी हैं.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>आप %1 के बाद फिर से कोशिश कर सकते हैं.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>इसे देखें और फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>अपना फ़ोन नंबर डालें.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>सिर्फ़ अंक डालें, जैसे 7400 123456.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>किसी देश का यह कोड नहीं है. प्लस के निशान के बाद के अंक देखें.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>यह नंबर बहुत छोटा है. देखें कि कोई अंक छूटा न हो.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>यह नंबर बहुत लंबा है. देखें कि कोई अंक ज़्यादा न हो.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>यहां एक से ज़्यादा नंबर हैं. सिर्फ़ एक डालें.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>आप ऑफ़लाइन हैं.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>%1 का पता नहीं चल रहा है. अपना नेटवर्क देखें.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>इस कंप्यूटर की घड़ी में %1 का अंतर है. उसे ठीक करें, फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>%1 से कनेक्शन निजी नहीं है: सर्टिफ़िकेट की समय-सीमा खत्म हो गई है. कुछ भी नहीं भेजा गया.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>%1 से कनेक्शन निजी नहीं है: सर्टिफ़िकेट अभी मान्य नहीं हुआ है. कुछ भी नहीं भेजा गया. इस कंप्यूटर की घड़ी देखें.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>%1 से कनेक्शन निजी नहीं है: सर्टिफ़िकेट किसी दूसरे नाम का है. कुछ भी नहीं भेजा गया.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>%1 से कनेक्शन निजी नहीं है: यहां सर्टिफ़िकेट पर भरोसा नहीं किया जाता. कुछ भी नहीं भेजा गया.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>%1 से कनेक्शन निजी नहीं है. कुछ भी नहीं भेजा गया.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>आपका प्रॉक्सी पासवर्ड मांग रहा है.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>आपका प्रॉक्सी %1 जवाब नहीं दे रहा है.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>इस नेटवर्क पर पहले साइन इन करना होगा.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>इस नेटवर्क के फ़ायरवॉल ने अनुरोध रोक दिया.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>%1 से जवाब मिला, लेकिन वैसा नहीं जैसा होना चाहिए. यह ऐप्लिकेशन चलाने वाले से पूछें.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>सेवा में कोई समस्या है. एक मिनट बाद फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>अभी बहुत लोग एक साथ आए हैं. थोड़ा रुकें और फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>इस पासवर्ड का अनुमान लगाना बहुत आसान है. कोई दूसरा चुनें, %1 से %2 वर्णों का.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>सेवा ने यह बदलाव स्वीकार नहीं किया.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>बहुत ज़्यादा कोड मांगे गए.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n घंटे</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>दूसरा कोड मांगने से पहले थोड़ा रुकें.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>कोड सही नहीं है. सबसे नया संदेश देखें.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>इस नंबर पर कोड नहीं भेजा जा सकता. नंबर देखें या कोई दूसरा नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>इस नंबर की पुष्टि अभी नहीं हुई है. इस पर भेजा गया कोड डालें.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>अभी कोड नहीं भेजे जा सकते.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>कोड नहीं भेजा जा सका. नंबर देखें और फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>कॉल की सुविधा उपलब्ध नहीं है. इसके बजाय संदेश मांगें.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>आपके कोड वाला संदेश नहीं भेजा जा सका.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>इस नंबर पर हमारे संदेश नहीं पहुंच सकते.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>इस नंबर ने हमारे संदेशों पर रोक लगा दी है.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>अब सिर्फ़ कोड से यह खाता नहीं खुलता.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>अभी और कोड नहीं भेजे जा सकते.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>सेवा एक और जांच चाहती है, जो यह ऐप्लिकेशन नहीं करता.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>आप बहुत ज़्यादा डिवाइसों पर साइन इन हैं. उनमें से किसी एक पर साइन आउट करें, फिर कोशिश करें.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>निजता नीति बदल गई है. उसे स्वीकार करने के लिए साइन आउट करके फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>आपके नंबर की अभी पुष्टि नहीं हुई है. वापस जाकर "पुष्टि करें" चुनें.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>यह कोड पहले इस्तेमाल हो चुका है.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>इस कोड की समय-सीमा खत्म हो गई है.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>यह कोड अब काम नहीं करता.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>बहुत ज़्यादा गलत कोड डाले गए. यह कोड अब काम नहीं करता.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>अपना पासवर्ड इस्तेमाल करें या बाद में फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>सहायता टीम से संपर्क करें.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>यह ऐप्लिकेशन चलाने वाले से पूछें.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>इसे अपडेट करें या सहायता टीम से संपर्क करें.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>इसे अपडेट करें या यह ऐप्लिकेशन चलाने वाले से पूछें.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>फिर से कोशिश करें या सहायता टीम से संपर्क करें.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>फिर से कोशिश करें या यह ऐप्लिकेशन चलाने वाले से पूछें.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>ब्राउज़र में पुष्टि करें कि आप इंसान हैं या सहायता टीम से संपर्क करें.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>ब्राउज़र में पुष्टि करें कि आप इंसान हैं.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>अपने सुरक्षा सवाल का जवाब देने के लिए अपने पासवर्ड से साइन इन करें या सहायता टीम से संपर्क करें.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>अपने सुरक्षा सवाल का जवाब देने के लिए अपने पासवर्ड से साइन इन करें.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>ब्राउज़र में साइन इन करें या सहायता टीम से संपर्क करें.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>ब्राउज़र में साइन इन करें.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>इसके बजाय कोड इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>अपना पासवर्ड इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>इसे सेट करने के लिए "पासवर्ड भूल गए?" चुनें.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>नंबर देखें या खाता बनाएं.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>नंबर देखें और फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>अपने पासवर्ड से साइन इन करें या अगर यह नंबर आपके लिए नया है, तो खाता बनाएं.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>कॉल मांगें, कोई दूसरा नंबर इस्तेमाल करें या अपने पासवर्ड से साइन इन करें.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>कोई दूसरा नंबर इस्तेमाल करें या अपने पासवर्ड से साइन इन करें.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>कॉल मांगें या कोई दूसरा नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>कोई दूसरा नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>कॉल मांगें.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>इंतज़ार का समय पूरा होने पर आप कॉल मांग सकते हैं.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर से कोशिश करें.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;फ़ोन नंबर</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;कोड भेजें</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>यह फ़ोन अब &amp;मेरे पास नहीं है</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>यह नंबर यहां इस्तेमाल नहीं किया जा सकता. सूची से कोई देश चुनें.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>इस नंबर पर मैसेज नहीं भेजा जा सकता. मोबाइल नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>पासवर्ड चुनें.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>यह बहुत छोटा है. कम से कम %1 वर्ण डालें.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>यह बहुत लंबा है. ज़्यादा से ज़्यादा %1 वर्ण डालें.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>कोड में %1 अंक होते हैं. कुछ छूट गए हैं.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>कोड में %1 वर्ण होते हैं. कुछ छूट गए हैं.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड डालें.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>जवाब डालें.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>खाता बनाने के लिए पहले शर्तें स्वीकार करें.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>यह लैंडलाइन नंबर है. ऐसा मोबाइल नंबर इस्तेमाल करें जिस पर मैसेज भेजा जा सके.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>यह प्रीमियम दर वाला नंबर है. ऐसा मोबाइल नंबर इस्तेमाल करें जिस पर मैसेज भेजा जा सके.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>इस देश (%1) के फ़ोन नंबर यहां इस्तेमाल नहीं किए जा सकते. सूची से कोई देश चुनें.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>उसमें एक से ज़्यादा कोड हैं. सिर्फ़ कोड कॉपी करें.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>उसमें %1 अंकों का कोई कोड नहीं है. सिर्फ़ कोड कॉपी करें.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>उसमें %1 वर्णों का कोई कोड नहीं है. सिर्फ़ कोड कॉपी करें.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>यह लैंडलाइन नंबर है. मोबाइल नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>यह प्रीमियम दर वाला नंबर है. मोबाइल नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>इस नंबर पर कोड नहीं भेजा जा सकता. मोबाइल नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>हमारा भेजा हुआ कोड डालें.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;साइन इन पर वापस जाएं</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;पासवर्ड रीसेट करें</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>सहायता &amp;टीम से संपर्क करें</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>आपका &amp;पासवर्ड</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>आपका सुरक्षा सवाल</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>अगर आपने कोई सवाल चुना है, तो वह पासवर्ड के बाद पूछा जा सकता है.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>ऐसा कंप्यूटर जिस पर आप साइन इन हैं</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>वहां खाते के पेज पर अपना नंबर बदलें.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>सहायता &amp;टीम से संपर्क करें</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>आप इस कंप्यूटर से साइन आउट हो गए हैं.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>आप यहां साइन आउट हो गए हैं. सेवा से संपर्क होते ही आपके बाकी डिवाइस भी साइन आउट हो जाएंगे.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>आपके सेशन की समय-सीमा खत्म हो गई. जारी रखने के लिए फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>पासवर्ड बदलने की वजह से आपका सेशन खत्म हो गया. जारी रखने के लिए फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>नंबर हटा दिया गया, इसलिए आप साइन आउट हो गए हैं.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>आपका खाता मिटा दिया गया.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>आपका नया पासवर्ड सेव हो गया. उससे साइन इन करें.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>आपका पासवर्ड बदल गया.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>आपका नंबर बदल गया. अब से नए नंबर से साइन इन करें.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>आपके नंबर की पुष्टि हो गई.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>आपका नाम सेव हो गया.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>कोड की समय-सीमा खत्म हो गई. नया कोड पाने के लिए शुरू से करें.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>इस नंबर की पुष्टि पहले ही हो चुकी है.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>हमने नया कोड भेजा है. पुराना कोड अब काम नहीं करेगा.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>आपने पहले जो नाम और पासवर्ड डाला था, वही मान्य है.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>हमने नया कोड भेजा है. पुराना कोड भी काम करेगा.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>आपका कीचेन जवाब नहीं दे रहा है, इसलिए पता नहीं चला कि आप साइन इन हैं या नहीं.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>आपके कीचेन में अब आपका सेशन नहीं है. फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>इसमें बहुत समय लगा, इसलिए हम शुरू से कर रहे हैं.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>आप यहां और बाकी हर जगह से साइन आउट हो गए हैं.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>आपका नंबर हटा दिया गया. अब उस खाते में कोई साइन इन नहीं कर सकता. यह नंबर नए खाते के लिए खाली है.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>नए कोड के साथ कॉल आ रही है. पुराना कोड अब काम नहीं करेगा.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>नए कोड के साथ कॉल आ रही है. पुराना कोड भी काम करेगा.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>पिछला संदेश नहीं भेजा जा सका, इसलिए हम फिर से कोशिश कर रहे हैं.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>अगर कुछ न आए, तो कॉल मांगें या कोई दूसरा नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>अगर कुछ न आए, तो कोई दूसरा नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>अगर कुछ न आए, तो कॉल मांगें.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>आपका कीचेन लॉक है या उसे पढ़ा नहीं जा सकता, इसलिए पता नहीं चला कि आप साइन इन हैं या नहीं. उसे अनलॉक करके फिर से कोशिश करें या साइन इन करें.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>आपका कीचेन नहीं खुला या उसे पढ़ा नहीं जा सकता, इसलिए पता नहीं चला कि आप साइन इन हैं या नहीं.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>वह सेशन खत्म कर दिया गया.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>आप बाकी हर जगह से साइन आउट हो गए हैं.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>आपका सेशन खत्म हो गया है. जारी रखने के लिए फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>यह ऐप्लिकेशन अब किसी दूसरी सेवा में साइन इन करता है. फिर से साइन इन करें.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>निजता नीति स्वीकार करने के लिए एक बार और साइन इन करें.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>पता नहीं चला कि आप साइन इन हैं या नहीं.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>कोड &amp;डालें</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>मैं &lt;a href="%1"&gt;शर्तें&lt;/a&gt; और &lt;a href="%2"&gt;निजता नीति&lt;/a&gt; स्वीकार करता/करती हूं</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>मैं &lt;a href="%1"&gt;शर्तें&lt;/a&gt; स्वीकार करता/करती हूं</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>मैं &lt;a href="%1"&gt;निजता नीति&lt;/a&gt; स्वीकार करता/करती हूं</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>आज, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>नमस्ते</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>नमस्ते, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>फिर से स्वागत है</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>फिर से स्वागत है, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>अपना खाता बनाएं</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>कोड डालें</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>नया पासवर्ड चुनें</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>अपने सवाल का जवाब दें</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>निजता नीति बदल गई है</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>अपना नंबर बदलें</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>इस नंबर की फिर से पुष्टि करें</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>अपना नंबर हटाएं</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>मेरा खाता मिटाएं</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>हम इस नंबर पर मैसेज से कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>जब तक आप नए नंबर पर मैसेज से भेजा गया कोड नहीं डालते, आपका नंबर %1 ही रहेगा.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>अपने खाते का फ़ोन नंबर इस्तेमाल करें.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>यह नंबर आपका है, इसकी पुष्टि के लिए हम मैसेज से कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>हम आपके नंबर पर मैसेज से कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>%1 के लिए बहुत ज़्यादा कोशिशें हुईं. जवाब से पता चलेगा कि यह आप ही हैं.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>साइन इन जारी रखने के लिए इसे पढ़ें और स्वीकार करें.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>इसे पढ़ें और स्वीकार करें. आप दोनों ही स्थितियों में साइन इन हैं.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>आप इस कंप्यूटर पर साइन इन हैं.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>हम %1 पर मैसेज से कोड भेजेंगे. जब तक आप उसे नहीं डालते, इस नंबर को बिना पुष्टि वाला माना जाएगा.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>अब आप %1 से साइन इन नहीं कर पाएंगे.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>सेव करने पर आप बाकी हर जगह से साइन आउट हो जाएंगे.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>हम आपको इसी नाम से बुलाएंगे.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>आपका खाता, नंबर और नाम हमेशा के लिए मिटा दिए जाएंगे. यह आप ही हैं, इसकी पुष्टि के लिए हम %1 पर मैसेज से कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;खाता बनाएं</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;पुष्टि करें</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;कोड भेजें</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;सेव करके साइन इन करें</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;साइन इन पर वापस जाएं</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;स्वीकार करें</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;नंबर हटाएं</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;सेव करें</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल रुकें…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>आपका खाता बन रहा है…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>कोड भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>कोड जांचा जा रहा है…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>मिटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>अपना खाता मिटाने के लिए कोड डालें</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>मेरा &amp;खाता मिटाएं</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>%1 पर भेजा गया कोड डालें, फिर अपना नया पासवर्ड डालें.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>आप %1 के बाद फिर से कोशिश कर सकते हैं.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>फिर से कोशिश करने से पहले थोड़ी देर रुकें.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>इस खाते पर रोक लगी है</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>साइन इन नहीं किया जा सकता.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>रोक हटवाने के लिए सहायता टीम से संपर्क करें.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>यह ऐप्लिकेशन चलाने वाले से पूछें.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>ब्राउज़र में पुष्टि करें कि आप इंसान हैं या अपना पासवर्ड रीसेट करें.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>अपना इकलौता नंबर हटाएं?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>हर जगह से साइन आउट करें?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>बिना नंबर के इस खाते में कोई साइन इन नहीं कर सकता. इसे वापस नहीं लाया जा सकता.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>आपके बाकी सेशन तुरंत खत्म हो जाते हैं.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>आप इस कंप्यूटर से भी साइन आउट हो जाएंगे.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>आपके खाते में सिर्फ़ %1 से साइन इन किया जा सकता है. इसके बाद उसमें कोई साइन इन नहीं कर पाएगा.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;हर जगह से साइन आउट करें</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>साइन आउट हो रहा है…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>कोड बताने के लिए हम %1 पर कॉल कर रहे हैं.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>हमने %2 पर %1 अंकों का कोड भेजा है.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>हमने %2 पर %1 अक्षरों का कोड भेजा है.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>%1 पर आई हमारी कॉल में मिला कोड डालें, फिर अपना नया पासवर्ड डालें.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>आपका कोड अब भी काम करेगा.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>वह कोड डालें जो शायद %1 पर भेजा गया है, फिर अपना नया पासवर्ड डालें.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>शायद हमने %1 पर एक कोड भेजा है.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>क्या कोई कोड आया?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>आपका कोड (%1) अब भी काम करेगा.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>%1 से फिर से कोशिश करने से पहले थोड़ी देर रुकें.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>आप %1 के लिए %2 के बाद फिर से कोड मांग सकते हैं.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>आप %1 का पासवर्ड %2 के बाद फिर से आज़मा सकते हैं.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>मैसेज से &amp;कोड पाएं</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;पासवर्ड रीसेट करें</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>ब्राउज़र में पुष्टि करें कि आप इंसान हैं.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>यह फ़ोन अब मेरे पास नहीं है</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>हम इस नंबर पर कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>जब तक आप नए नंबर पर भेजा गया कोड नहीं डालते, आपका नंबर %1 ही रहेगा.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>यह नंबर आपका है, इसकी पुष्टि के लिए हम कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>हम आपके नंबर पर कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>हम %1 पर कोड भेजेंगे. जब तक आप उसे नहीं डालते, इस नंबर को बिना पुष्टि वाला माना जाएगा.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>आपका खाता, नंबर और नाम हमेशा के लिए मिटा दिए जाएंगे. यह आप ही हैं, इसकी पुष्टि के लिए हम %1 पर कोड भेजेंगे.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>ऐसे में मैसेज आप तक नहीं पहुंच सकता. यह अब भी काम करता है:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>ऐसे में संदेश आप तक नहीं पहुंच सकता. यह अब भी काम करता है:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;इसके बजाय मैसेज से कोड पाएं</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>&amp;इसके बजाय कोड पाएं</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>&amp;कोड पाएं</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>आप कहां साइन इन हैं</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>जिन सेशन को आप नहीं पहचानते उन्हें खत्म करें, फिर अपना पासवर्ड बदलें.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>आप और कहीं साइन इन नहीं हैं.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;बाकी हर जगह से साइन आउट करें</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>&amp;मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;नंबर हटाएं</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;नंबर हटाएं</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>इसके बजाय नंबर &amp;बदलें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 नहीं लिखा जा सका: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सका</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 नहीं लिखा जा सका</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;कोड</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>कोड के मान्य रहने का बाकी समय: %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;नया पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;सेव करके साइन इन करें</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>सेव करने पर आप बाकी हर जगह से साइन आउट हो जाएंगे.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>कोड नहीं मिला? &lt;b&gt;%1&lt;/b&gt; में फिर से भेजें.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>कोड नहीं मिला?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;फिर से भेजें</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>कॉ&amp;ल करके कोड बताएं</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>कोड की समय-सीमा खत्म हो गई है.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>यह फ़ोन अब &amp;मेरे पास नहीं है</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; में नया कोड भेजा जा सकता है.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>&amp;बाकी हर जगह से साइन आउट करें</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>पा&amp;सवर्ड बदलें</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;कीचेन फिर से आज़माएं</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;मुझे साइन इन रखें</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>पासवर्ड &amp;भूल गए?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;इसके बजाय मैसेज से कोड पाएं</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;रद्द करें</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>यहां नए हैं?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;खाता बनाएं</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>दूसरा खाता &amp;चुनें</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>&amp;हर जगह से साइन आउट करें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>आपके सिस्टम के कीचेन से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>आपके सिस्टम के कीचेन में सेव है</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>ऐप्लिकेशन बंद करने तक रहेगा</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>ऐप्लिकेशन बंद करने तक रहेगा: इस कंप्यूटर पर कोई कीचेन नहीं है.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>आपका कीचेन उपलब्ध होने पर आप साइन इन रहेंगे.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>सेव हो पाने पर आप साइन इन रहेंगे.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>ऐप्लिकेशन बंद करने तक रहेगा: आपके कीचेन ने इसे सेव नहीं किया.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>ऐप्लिकेशन बंद करने तक रहेगा: आपका कीचेन जवाब नहीं दे रहा है.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>ऐप्लिकेशन बंद करने तक रहेगा: यह आपके कीचेन से मिट गया.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>पहले सेव किया गया था. अभी आपके कीचेन का इस्तेमाल नहीं हो सकता.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>पहले सेव किया गया था. आपका कीचेन लॉक है या उसे पढ़ा नहीं जा सकता.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>ऐप्लिकेशन बंद करने तक रहेगा: आपका कीचेन लॉक है या उसे पढ़ा नहीं जा सकता.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>आपका कीचेन लॉक है. खुलने पर वह आपको भूल जाएगा.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>आपके कीचेन में आपकी जानकारी अभी भी है. ऐप्लिकेशन बंद करने से पहले उसे खोलें.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>यह साझा कंप्यूटर है: विंडो बंद करने पर आप साइन आउट हो जाएंगे.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>ऐप्लिकेशन बंद करने के बाद भी रहेगा</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>ऐप्लिकेशन बंद करने तक रहेगा: इसे सेव नहीं किया जा सका.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>पहले सेव किया गया था. इसे फिर से सेव नहीं किया जा सका.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>आपकी जानकारी यहां से अभी तक नहीं हटाई जा सकी. हम फिर से कोशिश करेंगे.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;फिर से कोशिश करें</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;कोड भेजें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;यह आप नहीं हैं?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;कीचेन फिर से आज़माएं</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;मुझे साइन इन रखें</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>पासवर्ड &amp;भूल गए?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>&amp;इसके बजाय मैसेज से कोड पाएं</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;रद्द करें</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>दूसरा खाता &amp;चुनें</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>यहां नए हैं?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;खाता बनाएं</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 के बारे में</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>वर्शन</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>इस पर चल रहा है</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>साइन-इन सेवा</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>इस कंप्यूटर की डेमो सेवा</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;लाइसेंस</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;सहायता</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;पुष्टि करें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>नंबर &amp;बदलें</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>नंबर &amp;जोड़ें</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>पुष्टि हो गई</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>आप &amp;कहां साइन इन हैं</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अभी खुला है</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · अभी खुला है</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>यह आप नहीं हैं?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>यह आप नहीं हैं? %1 को भूल जाएं</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>खाता चुनें</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>इस कंप्यूटर पर पहले साइन इन किए गए खाते.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;दूसरा खाता इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>मान्य मान: %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>1 से 40 वर्णों का नाम</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>कोई रंग, जैसे "#0B6E4F"</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>किसी .svg या .png फ़ाइल का पाथ</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 ऐसी फ़ाइल नहीं है जो 512 KB तक की हो</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 ऐसा चित्र नहीं है जिसे पढ़ा जा सके</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>कोई https पता या mailto: और ईमेल पता</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>कोई देश, जैसे "GB" (ISO 3166-1, दो बड़े अक्षर)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>देशों की सूची, जैसे ["GB", "IE"] (ISO 3166-1, दो बड़े अक्षर)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>allowed_countries में से एक</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>किसी फ़ाइल का पाथ</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>साइन-इन सेवा %1 में सेट अप नहीं की जा सकी.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>साइन-इन सेवा ने जवाब में कोई पता नहीं दिया.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>साइन-इन सेवा ने नहीं बताया कि उससे कैसे संपर्क करें.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>साइन-इन सेवा बंद हो गई. उसे फिर से शुरू किया जा रहा है.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>साइन-इन सेवा शुरू नहीं हो रही है. फिर से कोशिश की जा रही है.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>साइन-इन सेवा बंद हो गई थी और फिर से शुरू की गई. फिर से कोशिश करें.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>साइन-इन सेवा का डेटा इस्तेमाल नहीं किया जा सकता.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>साइन-इन सेवा का डेटा अब नहीं है. सेवा नए डेटा के साथ शुरू हो रही है.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>किसी सेटिंग फ़ाइल में गलती है. उसे ठीक करके फिर से शुरू करें.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>गलती</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>%1 शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>यह पहले से आपका नंबर है.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>लिंक: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>हल्के रंग वाली</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरे रंग वाली</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम के मुताबिक</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>थीम</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>क्लिपबोर्ड से %1 &amp;इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>कोड, %n अंक</numerusform>
            <numerusform>कोड, %n अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>कोड, %n वर्ण</numerusform>
            <numerusform>कोड, %n वर्ण</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>यह सेटिंग फ़ाइल भी पढ़ें; इसे प्राथमिकता मिलेगी.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>FILE.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>सब कुछ इस नाम से अलग रखें.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>ऐप्लिकेशन की भाषा, जैसे de या pt-BR.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark या system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>इस फ़ोल्डर में सभी स्थितियों के चित्र बनाएं, फिर बंद करें.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>उन चित्रों का आकार, 1 से 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>सभी कंट्रोल के नाम JSON में दिखाएं, फिर बंद करें.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>--%1: मान्य मान: %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark या system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 से 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>अक्षर, अंक, बिंदु, डैश और अंडरस्कोर</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>कोई भाषा, जैसे en, de या pt-BR</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>डेस्कटॉप के लिए फ़ोन नंबर से साइन इन.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>“%1” क्या है? विकल्पों की सूची --help से देखें.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>इस प्रोफ़ाइल की विंडो खुली होने पर भी एक और विंडो खोलें.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>हर सेटिंग, वह कहां तय हुई और क्या वह लॉक है, यह दिखाएं, फिर बंद करें.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>ऐप्लिकेशन को इस कंप्यूटर पर जो चाहिए उसकी जांच करें, फिर बंद करें.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>विंडो किन चीज़ों के साथ दिखेगी, यह दिखाएं, फिर बंद करें.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>सेवा पर सेशन खत्म करें और जो सेव है उसे मिटाएं, फिर बंद करें.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>token के साथ: हेडर की लाइन दिखाएं.</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>token के साथ: उसे टर्मिनल पर भी दिखाएं.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>sign-out के साथ: खाते के सभी सेशन खत्म करें.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>यह जानकारी दिखाएं, फिर बंद करें.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>वर्शन दिखाएं, फिर बंद करें.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>सेशन का टोकन दिखाएं.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>दिखाएं कि कौन साइन इन है.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>सेशन खत्म करें.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>एक बार में सिर्फ़ एक काम किया जा सकता है.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>--%1 का यहां कोई मतलब नहीं है. यह किसके साथ आता है, --help से देखें.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>साइन इन का हर चरण JSON की एक लाइन के रूप में इस फ़ाइल में लिखें, या स्टैंडर्ड आउटपुट के लिए -.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>साथ में दी गई टेस्ट सेवा के साथ QA डेस्क खोलें.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>अपने किसी नंबर से सेवा आज़माएं और बताएं कि लोग साइन इन क्यों नहीं कर पा रहे, फिर बंद करें.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>token, whoami, --self-test, --check-backend या --print-config के साथ: जवाब JSON में दें.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>पेज जो दिखाते हैं उसे इस फ़ाइल में लिखें, गोपनीय जानकारी के बिना.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>ऐसी फ़ाइल चरण-दर-चरण दिखाएं.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>--replay के साथ: हर चरण का चित्र इस फ़ोल्डर में बनाएं.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>--replay के साथ: चरणों को टेक्स्ट के रूप में लिखें, .feature या .md.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>उन्हें ऐप्लिकेशन चलाने वाली स्क्रिप्ट के लिए Python मॉड्यूल के रूप में दिखाएं, फिर बंद करें.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>देश: %1, %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>कोई देश नहीं</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>देश या कोड खोजें</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>कोई देश नहीं मिला. नाम, ISO कोड या डायल कोड से खोजें.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n देश</numerusform>
            <numerusform>%n देश</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 देश</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 को भूल जाएं?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>आप इस कंप्यूटर से साइन आउट हो जाएंगे. खाता बना रहेगा.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;भूल जाएं</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>इस प्रोग्राम के हिस्से. इनके पूरे टेक्स्ट इसके पैकेज में मिलते हैं.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>सेवा ने क्या कहा</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>ऐप्लिकेशन बंद करने तक लागू रहेगा: इसे सेव नहीं किया जा सका.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती. इसका पूरा पाथ डालें.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>इस फ़ाइल में कोई सर्टिफ़िकेट नहीं है. यह PEM होनी चाहिए.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>सिर्फ़ होस्ट डालें, http:// के बिना.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>प्रॉक्सी का नाम या पता डालें.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>1 से 65535 तक की कोई संख्या डालें.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>सेव हो गया. यह अब से लागू है.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>सेव हो गया. आपके कीचेन ने पासवर्ड नहीं लिया: यह ऐप्लिकेशन बंद करने तक काम करेगा.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>सर्टिफ़िकेट फ़ाइल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>यह ऐप्लिकेशन इंटरनेट से कैसे जुड़ता है.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>&amp;सिस्टम की सेटिंग इस्तेमाल करें</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;बिना प्रॉक्सी के</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>&amp;मैन्युअल प्रॉक्सी</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;होस्ट</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;पोर्ट</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>&amp;उपयोगकर्ता नाम (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>पास&amp;वर्ड (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>सर्टिफ़िकेट &amp;फ़ाइल (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>फ़ाइल &amp;चुनें</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>जो यहां नहीं बदला जा सकता, उसे इस कंप्यूटर का एडमिन तय करता है.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>सेव &amp;करें</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>ऐप्लिकेशन बंद करने तक लागू रहेगा: इसे सेव नहीं किया जा सका.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>आपके कोड की समय-सीमा खत्म हो गई है.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>छिपाएं</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>छिपाएं: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>दिखाएं: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>कम से कम %n वर्ण.</numerusform>
            <numerusform>कम से कम %n वर्ण.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>कमज़ोर.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>ठीक-ठाक.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>मज़बूत.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>बहुत मज़बूत.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>यह शब्द सबसे पहले आज़माए जाने वालों में है.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>दोहराव का अनुमान लगाना आसान है.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>abc या 1234 जैसे क्रम का अनुमान लगाना आसान है.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>एक कतार की कुंजियों का अनुमान लगाना आसान है.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>तारीखों और सालों का अनुमान लगाना आसान है.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>कुछ और शब्द जोड़ने से यह मज़बूत हो जाएगा.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>मुश्किल से बेहतर है लंबा पासवर्ड.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>कम से कम %n वर्ण डालें.</numerusform>
            <numerusform>कम से कम %n वर्ण डालें.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>अपना नाम, अपना नंबर और ऐप का नाम न डालें.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n वर्ण.</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n वर्ण.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>हम &lt;b&gt;%1&lt;/b&gt; पर मैसेज भेजेंगे — %2, मोबाइल.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>हम &lt;b&gt;%1&lt;/b&gt; पर मैसेज भेजेंगे — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; पर मैसेज नहीं भेजा जा सकता — %2, लैंडलाइन.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; पर मैसेज नहीं भेजा जा सकता — %2, प्रीमियम दर.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; पर मैसेज नहीं भेजा जा सकता — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>हम &lt;b&gt;%1&lt;/b&gt; जैसे नंबर नहीं पहचानते. अंक और देश देखें, फिर आगे बढ़ें.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>हम &lt;b&gt;%1&lt;/b&gt; पर कोड भेजेंगे — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; पर कोड नहीं भेजा जा सकता — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>%1 पर कॉल · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>कोड %1 कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>पिछली बार इस्तेमाल: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>अज्ञात प्रोग्राम</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>साइन आउट करें: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>सेटिंग और परिचय</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>कोई https पता या इस कंप्यूटर का http पता</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ऐसा टेक्स्ट जो खाली न हो</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>अक्षर, अंक, बिंदु, डैश और अंडरस्कोर</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>कोई भाषा, जैसे en, de या pt-BR</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark या system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>यह एक सेक्शन होना चाहिए, जैसे [backend]</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>टेक्स्ट उद्धरण चिह्नों में लिखा जाता है: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>मान्य मान: %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>एपीआई सीक्रेट ऐप्लिकेशन को कभी नहीं देना चाहिए</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on या off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>backend.url के साथ होना चाहिए, उसी फ़ाइल में या ज़्यादा प्राथमिकता वाली फ़ाइल में</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 से 32 अक्षर, अंक, डैश और अंडरस्कोर</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system, none या host:port</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>किसी फ़ाइल का पूरा पाथ</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>ऐसी कोई सेटिंग नहीं है; मान्य सेटिंग: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;वापस जाएं</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;भाषा</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;थीम</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;कॉपी किए गए कोड सुझाएं</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>कहीं और कॉपी किया गया कोड वहां सुझाया जाता है जहां कोड मांगा जाता है.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>जो यहां नहीं बदला जा सकता, उसे इस कंप्यूटर का एडमिन तय करता है.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;परिचय</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;नेटवर्क</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>यह &amp;साझा कंप्यूटर है</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>यहां कोई साइन इन नहीं रहता. जो पहले से साइन इन था, उसे अब साइन आउट किया जाता है.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>Ringkey टेस्ट फ़ोन</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>टेस्ट फ़ोन</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>डेमो सेवा</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>मैसेज, सबसे नए पहले</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>जो कोड और मैसेज असली फ़ोन पर पहुंचते, वे यहां दिखते हैं.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>गहरे रंग वाली थीम में ऐक्सेंट %1 का कंट्रास्ट %2:1 है. कम से कम %3:1 ज़रूरी है.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>हल्के रंग वाली थीम में ऐक्सेंट %1 का कंट्रास्ट %2:1 है. कम से कम %3:1 ज़रूरी है.</translation>
    </message>
</context>
</TS>
