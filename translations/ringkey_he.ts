<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en_US">
<context>
    <name>AcceptPolicyPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>&amp;Read the Privacy Policy</source>
        <translation>&amp;קריאת מדיניות הפרטיות</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;לא עכשיו</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;אימות</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>שינ&amp;וי המספר</translation>
    </message>
    <message>
        <source>&amp;Verify this number again</source>
        <translation>&amp;אימות המספר מחדש</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;הסרת המספר</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;שינוי הסיסמה</translation>
    </message>
    <message>
        <source>Change na&amp;me</source>
        <translation>ש&amp;ינוי השם</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>הכניסה האחרונה</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>יציאה מ&amp;כל המכשירים</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;מחיקת החשבון שלי</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>היכן נכנסת ל&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Switch account</source>
        <translation>הח&amp;לפת חשבון</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
</context>
<context>
    <name>ChangeNamePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ש&amp;ם</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>ChangeNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;מספר טלפון חדש</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>סיסמה &amp;נוכחית</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>סיסמה &amp;נוכחית</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;סיסמה חדשה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>CreateAccountPage</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;שם (לא חובה)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;מספר טלפון</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;יצירת חשבון</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>כבר יש לך חשבון?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>Sign in instea&amp;d</source>
        <translation>כ&amp;ניסה במקום</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>שכחת &amp;את הסיסמה?</translation>
    </message>
    <message>
        <source>Was it someone else's number before? Support can free it for you.</source>
        <translation>המספר היה שייך בעבר למישהו אחר? התמיכה יכולה לפנות אותו עבורך.</translation>
    </message>
    <message>
        <source>C&amp;ontact support</source>
        <translation>&amp;פנייה לתמיכה</translation>
    </message>
</context>
<context>
    <name>DeleteAccountPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>EnterCodePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ש&amp;ינוי</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>תקף עכשיו</translation>
    </message>
    <message>
        <source>Works after you enter the code</source>
        <translation>תקף אחרי הזנת הקוד</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>הקוד תקף לעוד %1.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;אימות</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>לא קיבלת? אפשר לשלוח שוב בעוד &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>לא קיבלת?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>ש&amp;ליחה חוזרת</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>&amp;קבלת הקוד בשיחה</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>תוקף הקוד פג.</translation>
    </message>
    <message>
        <source>Use your &amp;password instead</source>
        <translation>שימוש ב&amp;סיסמה במקום</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>&amp;הטלפון הזה כבר לא אצלי</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>אפשר לשלוח קוד חדש בעוד &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Many people at once. You can try again in %1.</source>
        <translation>יש כרגע עומס. אפשר לנסות שוב בעוד %1.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>יש כרגע עומס. המתינו רגע ונסו שוב.</translation>
    </message>
    <message>
        <source>You're offline. We'll try again when the connection returns.</source>
        <translation>אין חיבור לאינטרנט. ננסה שוב כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>מה שהקלדת נשאר.</translation>
    </message>
    <message>
        <source>This takes longer than usual. We keep trying.</source>
        <translation>זה לוקח יותר זמן מהרגיל. אנחנו ממשיכים לנסות.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>פתיחת הדף</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>הגדרות רשת</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>We can't reach the service. Check your connection and try again.</source>
        <translation>אי אפשר להגיע לשירות. בדקו את החיבור ונסו שוב.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>לשירות לקח יותר מדי זמן לענות. נסו שוב.</translation>
    </message>
    <message>
        <source>The service didn&apos;t answer, but a code may be on its way. If none comes, try again.</source>
        <translation>השירות לא ענה, אבל ייתכן שקוד נמצא בדרך. אם לא יגיע, נסו שוב.</translation>
    </message>
    <message>
        <source>The service doesn't accept this app.</source>
        <translation>השירות לא מקבל את האפליקציה הזו.</translation>
    </message>
    <message>
        <source>The service doesn't accept new accounts from this app.</source>
        <translation>השירות לא מקבל חשבונות חדשים מהאפליקציה הזו.</translation>
    </message>
    <message>
        <source>The service didn't understand this app.</source>
        <translation>השירות לא הבין את האפליקציה הזו.</translation>
    </message>
    <message>
        <source>That password doesn't match.</source>
        <translation>הסיסמה שגויה.</translation>
    </message>
    <message>
        <source>That isn't your current password.</source>
        <translation>זו לא הסיסמה הנוכחית שלך.</translation>
    </message>
    <message>
        <source>You used this password before. Choose a new one.</source>
        <translation>כבר השתמשת בסיסמה הזו. בחרו סיסמה חדשה.</translation>
    </message>
    <message>
        <source>This password appeared in a data leak. Choose another one.</source>
        <translation>הסיסמה הזו הופיעה בדליפת נתונים. בחרו סיסמה אחרת.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>הזינו סיסמה.</translation>
    </message>
    <message>
        <source>Signing in with a password is switched off.</source>
        <translation>הכניסה עם סיסמה מושבתת.</translation>
    </message>
    <message>
        <source>This account has no password yet.</source>
        <translation>לחשבון הזה עדיין אין סיסמה.</translation>
    </message>
    <message>
        <source>This code was already used. Send a new one.</source>
        <translation>כבר נעשה שימוש בקוד הזה. בקשו קוד חדש.</translation>
    </message>
    <message>
        <source>This code has expired. Send a new one.</source>
        <translation>תוקף הקוד הזה פג. בקשו קוד חדש.</translation>
    </message>
    <message>
        <source>This code no longer works. Send a new one.</source>
        <translation>הקוד הזה כבר לא תקף. בקשו קוד חדש.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>אין חשבון עם המספר הזה.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>המספר הזה שייך לחשבון אחר.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>המספר הזה כבר אומת.</translation>
    </message>
    <message>
        <source>This number is already waiting to be verified. Choose "Verify" to get a code.</source>
        <translation>המספר הזה כבר ממתין לאימות. בחרו „אימות” כדי לקבל קוד.</translation>
    </message>
    <message>
        <source>This account has no phone number any more.</source>
        <translation>לחשבון הזה כבר אין מספר טלפון.</translation>
    </message>
    <message>
        <source>This number is the only way into your account, so it can't be removed. Change it instead.</source>
        <translation>המספר הזה הוא הדרך היחידה להיכנס לחשבון שלך, ולכן אי אפשר להסיר אותו. שנו אותו במקום.</translation>
    </message>
    <message>
        <source>Signing in with a phone number is switched off.</source>
        <translation>הכניסה עם מספר טלפון מושבתת.</translation>
    </message>
    <message>
        <source>New accounts can't be created at the moment.</source>
        <translation>אי אפשר ליצור חשבונות חדשים כרגע.</translation>
    </message>
    <message>
        <source>You aren't old enough to have an account here.</source>
        <translation>הגיל שלך לא מאפשר לפתוח כאן חשבון.</translation>
    </message>
    <message>
        <source>The service didn't accept what you entered. Check it and try again.</source>
        <translation>השירות לא קיבל את מה שהזנת. בדקו ונסו שוב.</translation>
    </message>
    <message>
        <source>The service asks for an email address, which this app doesn't handle.</source>
        <translation>השירות מבקש כתובת אימייל, והאפליקציה הזו לא תומכת בכך.</translation>
    </message>
    <message>
        <source>Signing in with a code is switched off.</source>
        <translation>הכניסה עם קוד מושבתת.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is paused for this account.</source>
        <translation>יותר מדי ניסיונות. הכניסה לחשבון הזה מושהית.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>החשבון הזה חסום.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>יותר מדי ניסיונות.</translation>
    </message>
    <message>
        <source>Too many tries. Answer your security question to go on.</source>
        <translation>יותר מדי ניסיונות. ענו על שאלת האבטחה כדי להמשיך.</translation>
    </message>
    <message>
        <source>That answer doesn't match. Try again.</source>
        <translation>התשובה שגויה. נסו שוב.</translation>
    </message>
    <message>
        <source>This account has no security question. Reset your password instead.</source>
        <translation>לחשבון הזה אין שאלת אבטחה. אפסו את הסיסמה במקום.</translation>
    </message>
    <message>
        <source>Signing in is switched off for this account.</source>
        <translation>הכניסה לחשבון הזה מושבתת.</translation>
    </message>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>החיבור שלך הסתיים. היכנסו שוב.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again.</source>
        <translation>תוקף החיבור שלך פג. היכנסו שוב.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Accept it to go on.</source>
        <translation>מדיניות הפרטיות השתנתה. אשרו אותה כדי להמשיך.</translation>
    </message>
    <message>
        <source>This account needs a second step to sign in, which this app doesn't handle.</source>
        <translation>החשבון הזה דורש שלב כניסה נוסף, והאפליקציה הזו לא תומכת בכך.</translation>
    </message>
    <message>
        <source>This account needs a PIN, which this app doesn't handle.</source>
        <translation>החשבון הזה דורש קוד אישי (PIN), והאפליקציה הזו לא תומכת בכך.</translation>
    </message>
    <message>
        <source>This account needs your consent first, which this app doesn't handle.</source>
        <translation>החשבון הזה דורש קודם את הסכמתך, והאפליקציה הזו לא תומכת בכך.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>משהו השתבש.</translation>
    </message>
    <message>
        <source>No tries left.</source>
        <translation>לא נותרו ניסיונות.</translation>
    </message>
    <message>
        <source>About 1 try left.</source>
        <translation>נותר בערך ניסיון אחד.</translation>
    </message>
    <message numerus="yes">
        <source>About %n tries left.</source>
        <translation>
            <numerusform>נותר בערך ניסיון אחד.</numerusform>
            <numerusform>נותרו בערך %n ניסיונות.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation>נותר ניסיון אחד.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>נותר ניסיון אחד.</numerusform>
            <numerusform>נותרו %n ניסיונות.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>אפשר לנסות שוב החל מ: %1.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>בדקו אותה ונסו שוב.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>הזינו את מספר הטלפון שלכם.</translation>
    </message>
    <message>
        <source>Use digits only, such as 7400 123456.</source>
        <translation>השתמשו בספרות בלבד, למשל ⁦7400 123456⁩.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus sign.</source>
        <translation>אין מדינה עם הקידומת הזו. בדקו את הספרות אחרי סימן הפלוס.</translation>
    </message>
    <message>
        <source>This number is too short. Check that no digit is missing.</source>
        <translation>המספר הזה קצר מדי. בדקו שלא חסרה ספרה.</translation>
    </message>
    <message>
        <source>This number is too long. Check for extra digits.</source>
        <translation>המספר הזה ארוך מדי. בדקו שאין ספרות מיותרות.</translation>
    </message>
    <message>
        <source>That's more than one number. Enter only one.</source>
        <translation>זה יותר ממספר אחד. הזינו רק מספר אחד.</translation>
    </message>
    <message>
        <source>You're offline.</source>
        <translation>אין חיבור לאינטרנט.</translation>
    </message>
    <message>
        <source>%1 can't be found. Check your network.</source>
        <translation>אי אפשר למצוא את %1. בדקו את הרשת.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by %1. Set it, then try again.</source>
        <translation>השעון במחשב הזה שגוי, בהפרש של %1. כוונו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate has expired. Nothing was sent.</source>
        <translation>החיבור אל %1 אינו פרטי: תוקף האישור פג. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't valid yet. Nothing was sent. Check this computer's clock.</source>
        <translation>החיבור אל %1 אינו פרטי: האישור עדיין לא בתוקף. דבר לא נשלח. בדקו את השעון במחשב הזה.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate is for another name. Nothing was sent.</source>
        <translation>החיבור אל %1 אינו פרטי: האישור שייך לשם אחר. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private: its certificate isn't trusted here. Nothing was sent.</source>
        <translation>החיבור אל %1 אינו פרטי: האישור אינו מהימן כאן. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The connection to %1 isn't private. Nothing was sent.</source>
        <translation>החיבור אל %1 אינו פרטי. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Your proxy wants a password.</source>
        <translation>שרת הפרוקסי דורש סיסמה.</translation>
    </message>
    <message>
        <source>Your proxy %1 doesn't answer.</source>
        <translation>שרת הפרוקסי %1 לא מגיב.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>הרשת הזו דורשת להיכנס אליה קודם.</translation>
    </message>
    <message>
        <source>A firewall on this network refused the request.</source>
        <translation>חומת אש ברשת הזו דחתה את הבקשה.</translation>
    </message>
    <message>
        <source>%1 answered, but not as expected. Ask whoever runs this app.</source>
        <translation>התקבלה תשובה מאת %1, אבל לא כצפוי. פנו למי שמפעיל את האפליקציה הזו.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again in a minute.</source>
        <translation>יש תקלה בשירות. נסו שוב בעוד דקה.</translation>
    </message>
    <message>
        <source>Many people at once. Wait a moment and try again.</source>
        <translation>יש כרגע עומס. המתינו רגע ונסו שוב.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, from %1 to %2 characters.</source>
        <translation>קל מדי לנחש את הסיסמה הזו. בחרו סיסמה אחרת, באורך %1 עד %2 תווים.</translation>
    </message>
    <message>
        <source>The service didn't accept this change.</source>
        <translation>השירות לא קיבל את השינוי הזה.</translation>
    </message>
    <message>
        <source>Too many codes were asked for.</source>
        <translation>התבקשו יותר מדי קודים.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>השירות</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait before you ask for another one.</source>
        <translation>המתינו לפני שתבקשו קוד נוסף.</translation>
    </message>
    <message>
        <source>That code doesn't match. Check the newest message.</source>
        <translation>הקוד שגוי. בדקו בהודעה החדשה ביותר.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Check it, or use another one.</source>
        <translation>אי אפשר לשלוח קוד למספר הזה. בדקו אותו או השתמשו במספר אחר.</translation>
    </message>
    <message>
        <source>This number isn't verified yet. Enter the code we sent to it.</source>
        <translation>המספר הזה עדיין לא אומת. הזינו את הקוד ששלחנו אליו.</translation>
    </message>
    <message>
        <source>Codes can't be sent at the moment.</source>
        <translation>אי אפשר לשלוח קודים כרגע.</translation>
    </message>
    <message>
        <source>The code couldn't be sent. Check the number and try again.</source>
        <translation>אי אפשר היה לשלוח את הקוד. בדקו את המספר ונסו שוב.</translation>
    </message>
    <message>
        <source>Calls aren't available. Ask for a message instead.</source>
        <translation>שיחות אינן זמינות. בקשו הודעה במקום.</translation>
    </message>
    <message>
        <source>The message with your code couldn't be sent.</source>
        <translation>אי אפשר היה לשלוח את ההודעה עם הקוד.</translation>
    </message>
    <message>
        <source>This number can't get our messages.</source>
        <translation>המספר הזה לא יכול לקבל את ההודעות שלנו.</translation>
    </message>
    <message>
        <source>This number has blocked our messages.</source>
        <translation>המספר הזה חסם את ההודעות שלנו.</translation>
    </message>
    <message>
        <source>A code alone doesn't open this account now.</source>
        <translation>קוד לבדו כבר לא פותח את החשבון הזה.</translation>
    </message>
    <message>
        <source>No more codes can be sent at the moment.</source>
        <translation>אי אפשר לשלוח עוד קודים כרגע.</translation>
    </message>
    <message>
        <source>The service wants one more check, which this app doesn't do.</source>
        <translation>השירות מבקש בדיקה נוספת שהאפליקציה הזו לא מבצעת.</translation>
    </message>
    <message>
        <source>You're signed in on too many devices. Sign out on one of them, then try again.</source>
        <translation>נכנסתם לחשבון ביותר מדי מכשירים. צאו באחד מהם ונסו שוב.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Sign out and in again to accept it.</source>
        <translation>מדיניות הפרטיות השתנתה. צאו והיכנסו שוב כדי לאשר אותה.</translation>
    </message>
    <message>
        <source>Your number isn't verified yet. Go back and choose "Verify".</source>
        <translation>המספר שלך עדיין לא אומת. חזרו אחורה ובחרו „אימות”.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>כבר נעשה שימוש בקוד הזה.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>תוקף הקוד הזה פג.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>הקוד הזה כבר לא תקף.</translation>
    </message>
    <message>
        <source>Too many wrong codes. This code no longer works.</source>
        <translation>יותר מדי קודים שגויים. הקוד הזה כבר לא תקף.</translation>
    </message>
    <message>
        <source>Use your password, or try again later.</source>
        <translation>השתמשו בסיסמה או נסו שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Contact support.</source>
        <translation>פנו לתמיכה.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>פנו למי שמפעיל את האפליקציה הזו.</translation>
    </message>
    <message>
        <source>Update it, or contact support.</source>
        <translation>עדכנו אותה או פנו לתמיכה.</translation>
    </message>
    <message>
        <source>Update it, or ask whoever runs this app.</source>
        <translation>עדכנו אותה או פנו למי שמפעיל את האפליקציה הזו.</translation>
    </message>
    <message>
        <source>Try again, or contact support.</source>
        <translation>נסו שוב או פנו לתמיכה.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs this app.</source>
        <translation>נסו שוב או פנו למי שמפעיל את האפליקציה הזו.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or contact support.</source>
        <translation>הוכיחו בדפדפן שאינכם רובוט, או פנו לתמיכה.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>הוכיחו בדפדפן שאינכם רובוט.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question, or contact support.</source>
        <translation>היכנסו עם הסיסמה כדי לענות על שאלת האבטחה, או פנו לתמיכה.</translation>
    </message>
    <message>
        <source>Sign in with your password to answer your security question.</source>
        <translation>היכנסו עם הסיסמה כדי לענות על שאלת האבטחה.</translation>
    </message>
    <message>
        <source>Sign in in a browser, or contact support.</source>
        <translation>היכנסו דרך דפדפן או פנו לתמיכה.</translation>
    </message>
    <message>
        <source>Sign in in a browser.</source>
        <translation>היכנסו דרך דפדפן.</translation>
    </message>
    <message>
        <source>Use a code instead.</source>
        <translation>השתמשו בקוד במקום.</translation>
    </message>
    <message>
        <source>Use your password.</source>
        <translation>השתמשו בסיסמה.</translation>
    </message>
    <message>
        <source>Choose "Forgot password?" to set one.</source>
        <translation>בחרו „שכחת את הסיסמה?” כדי להגדיר אחת.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>בדקו אותו או צרו חשבון.</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>בדקו את המספר ונסו שוב.</translation>
    </message>
    <message>
        <source>Sign in with your password, or create an account if this number is new to you.</source>
        <translation>היכנסו עם הסיסמה, או צרו חשבון אם המספר הזה חדש אצלכם.</translation>
    </message>
    <message>
        <source>Ask for a call, use another number, or sign in with your password.</source>
        <translation>בקשו שיחה, השתמשו במספר אחר או היכנסו עם הסיסמה.</translation>
    </message>
    <message>
        <source>Use another number, or sign in with your password.</source>
        <translation>השתמשו במספר אחר או היכנסו עם הסיסמה.</translation>
    </message>
    <message>
        <source>Ask for a call, or use another number.</source>
        <translation>בקשו שיחה או השתמשו במספר אחר.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>השתמשו במספר אחר.</translation>
    </message>
    <message>
        <source>Ask for a call.</source>
        <translation>בקשו שיחה.</translation>
    </message>
    <message>
        <source>You can ask for a call when the wait is over.</source>
        <translation>אפשר לבקש שיחה בתום ההמתנה.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>נסו שוב מאוחר יותר.</translation>
    </message>
</context>
<context>
    <name>ForgotPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;מספר טלפון</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>&amp;הטלפון הזה כבר לא אצלי</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>This number can't be used here. Choose a country from the list.</source>
        <translation>אי אפשר להשתמש כאן במספר הזה. בחרו מדינה מהרשימה.</translation>
    </message>
    <message>
        <source>We can't text this number. Use a mobile number.</source>
        <translation>אי אפשר לשלוח SMS למספר הזה. השתמשו במספר נייד.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>בחרו סיסמה.</translation>
    </message>
    <message>
        <source>This is too short. Use at least %1 characters.</source>
        <translation>קצרה מדי. השתמשו ב-%1 תווים לפחות.</translation>
    </message>
    <message>
        <source>This is too long. Use at most %1 characters.</source>
        <translation>ארוכה מדי. השתמשו ב-%1 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>The code has %1 digits. Some are missing.</source>
        <translation>בקוד יש %1 ספרות. חלקן חסרות.</translation>
    </message>
    <message>
        <source>The code has %1 characters. Some are missing.</source>
        <translation>בקוד יש %1 תווים. חלקם חסרים.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>הזינו את הסיסמה.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>הזינו את התשובה.</translation>
    </message>
    <message>
        <source>To create an account, agree to the terms first.</source>
        <translation>כדי ליצור חשבון, אשרו קודם את התנאים.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number we can text.</source>
        <translation>זה מספר קווי. השתמשו במספר נייד שאפשר לשלוח אליו SMS.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number we can text.</source>
        <translation>זה מספר בתעריף מיוחד. השתמשו במספר נייד שאפשר לשלוח אליו SMS.</translation>
    </message>
    <message>
        <source>Phone numbers from %1 can't be used here. Choose a country from the list.</source>
        <extracomment>%1 is a country, in English with its article. Where your articles change with the country, write it so that none is needed: "Numbers of this country (%1) …".</extracomment>
        <translation>אי אפשר להשתמש כאן במספרים של המדינה הזו (%1). בחרו מדינה מהרשימה.</translation>
    </message>
    <message>
        <source>That has more than one code in it. Copy only the code.</source>
        <translation>יש שם יותר מקוד אחד. העתיקו רק את הקוד.</translation>
    </message>
    <message>
        <source>There's no code of %1 digits in that. Copy only the code.</source>
        <translation>אין שם קוד של %1 ספרות. העתיקו רק את הקוד.</translation>
    </message>
    <message>
        <source>There's no code of %1 characters in that. Copy only the code.</source>
        <translation>אין שם קוד של %1 תווים. העתיקו רק את הקוד.</translation>
    </message>
    <message>
        <source>This is a landline. Use a mobile number.</source>
        <translation>זה מספר קווי. השתמשו במספר נייד.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. Use a mobile number.</source>
        <translation>זה מספר בתעריף מיוחד. השתמשו במספר נייד.</translation>
    </message>
    <message>
        <source>We can't send a code to this number. Use a mobile number.</source>
        <translation>אי אפשר לשלוח קוד למספר הזה. השתמשו במספר נייד.</translation>
    </message>
    <message>
        <source>Enter the code we sent.</source>
        <translation>הזינו את הקוד ששלחנו.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;חזרה לכניסה</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;איפוס הסיסמה</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;פנייה לתמיכה</translation>
    </message>
</context>
<context>
    <name>NoPhonePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;הסיסמה שלך</translation>
    </message>
    <message>
        <source>Your security question</source>
        <translation>שאלת האבטחה שלך</translation>
    </message>
    <message>
        <source>If you chose one, it may be asked after your password.</source>
        <translation>אם בחרת שאלה, ייתכן שהיא תוצג אחרי הסיסמה.</translation>
    </message>
    <message>
        <source>A computer where you're signed in</source>
        <translation>מחשב שבו נכנסת לחשבון</translation>
    </message>
    <message>
        <source>Change your number there, on the account page.</source>
        <translation>שנו שם את המספר, בדף החשבון.</translation>
    </message>
    <message>
        <source>&amp;Contact support</source>
        <translation>&amp;פנייה לתמיכה</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>You're signed out on this computer.</source>
        <translation>יצאת מהחשבון במחשב הזה.</translation>
    </message>
    <message>
        <source>You're signed out here. Your other devices follow as soon as we can reach the service.</source>
        <translation>יצאת מהחשבון כאן. שאר המכשירים ינותקו ברגע שנוכל להתחבר לשירות.</translation>
    </message>
    <message>
        <source>Your session expired. Sign in again to continue.</source>
        <translation>תוקף החיבור שלך פג. היכנסו שוב כדי להמשיך.</translation>
    </message>
    <message>
        <source>Your session ended because the password was changed. Sign in again to continue.</source>
        <translation>החיבור שלך הסתיים כי הסיסמה שונתה. היכנסו שוב כדי להמשיך.</translation>
    </message>
    <message>
        <source>The number was removed, so you're signed out.</source>
        <translation>המספר הוסר, ולכן יצאת מהחשבון.</translation>
    </message>
    <message>
        <source>Your account was deleted.</source>
        <translation>החשבון שלך נמחק.</translation>
    </message>
    <message>
        <source>Your new password is saved. Sign in with it.</source>
        <translation>הסיסמה החדשה נשמרה. היכנסו באמצעותה.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>הסיסמה שלך שונתה.</translation>
    </message>
    <message>
        <source>Your number was changed. Sign in with the new one from now on.</source>
        <translation>המספר שלך שונה. מעכשיו היכנסו עם המספר החדש.</translation>
    </message>
    <message>
        <source>Your number is verified.</source>
        <translation>המספר שלך אומת.</translation>
    </message>
    <message>
        <source>Your name was saved.</source>
        <translation>השם שלך נשמר.</translation>
    </message>
    <message>
        <source>The code expired. Start again to get a new one.</source>
        <translation>תוקף הקוד פג. התחילו מחדש כדי לקבל קוד חדש.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>המספר הזה כבר אומת.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one no longer works.</source>
        <translation>שלחנו קוד חדש. הקוד הקודם כבר לא תקף.</translation>
    </message>
    <message>
        <source>We keep the name and password you entered before.</source>
        <translation>השם והסיסמה שהזנתם קודם נשארים בתוקף.</translation>
    </message>
    <message>
        <source>We sent a new code. The older one works too.</source>
        <translation>שלחנו קוד חדש. גם הקוד הקודם תקף.</translation>
    </message>
    <message>
        <source>Your keychain doesn't answer, so we couldn't see whether you're signed in.</source>
        <translation>צרור המפתחות לא מגיב, ולכן לא ידוע אם כבר נכנסת לחשבון.</translation>
    </message>
    <message>
        <source>Your keychain no longer has your session. Sign in again.</source>
        <translation>החיבור שלך כבר לא שמור בצרור המפתחות. היכנסו שוב.</translation>
    </message>
    <message>
        <source>That took too long, so we start again.</source>
        <translation>זה לקח יותר מדי זמן, ולכן מתחילים מחדש.</translation>
    </message>
    <message>
        <source>You're signed out here and everywhere else.</source>
        <translation>יצאת מהחשבון כאן ובכל שאר המקומות.</translation>
    </message>
    <message>
        <source>Your number was removed. Nobody can sign in to that account any more. The number is free for a new one.</source>
        <translation>המספר שלך הוסר. אף אחד כבר לא יכול להיכנס לחשבון ההוא. המספר פנוי לחשבון חדש.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code no longer works.</source>
        <translation>שיחה עם קוד חדש בדרך. הקוד הקודם כבר לא תקף.</translation>
    </message>
    <message>
        <source>A call with a new code is coming. The older code works too.</source>
        <translation>שיחה עם קוד חדש בדרך. גם הקוד הקודם תקף.</translation>
    </message>
    <message>
        <source>The last message couldn't be sent, so we're trying again.</source>
        <translation>אי אפשר היה לשלוח את ההודעה האחרונה, ולכן אנחנו מנסים שוב.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call or use another number.</source>
        <translation>אם לא מגיע דבר, בקשו שיחה או השתמשו במספר אחר.</translation>
    </message>
    <message>
        <source>If nothing comes, use another number.</source>
        <translation>אם לא מגיע דבר, השתמשו במספר אחר.</translation>
    </message>
    <message>
        <source>If nothing comes, ask for a call.</source>
        <translation>אם לא מגיע דבר, בקשו שיחה.</translation>
    </message>
    <message>
        <source>Your keychain is locked or can't be read, so we couldn't see whether you're signed in. Unlock it and try again, or sign in.</source>
        <translation>צרור המפתחות נעול או שאי אפשר לקרוא אותו, ולכן לא ידוע אם כבר נכנסת לחשבון. בטלו את הנעילה ונסו שוב, או היכנסו.</translation>
    </message>
    <message>
        <source>Your keychain refused to open, or can't be read, so we couldn't see whether you're signed in.</source>
        <translation>צרור המפתחות סירב להיפתח או שאי אפשר לקרוא אותו, ולכן לא ידוע אם כבר נכנסת לחשבון.</translation>
    </message>
    <message>
        <source>That session was ended.</source>
        <translation>החיבור הזה הסתיים.</translation>
    </message>
    <message>
        <source>You're signed out everywhere else.</source>
        <translation>יצאת מהחשבון בכל שאר המקומות.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to continue.</source>
        <translation>החיבור שלך הסתיים. היכנסו שוב כדי להמשיך.</translation>
    </message>
    <message>
        <source>This app signs in somewhere else now. Sign in again.</source>
        <translation>האפליקציה הזו נכנסת עכשיו לשירות אחר. היכנסו שוב.</translation>
    </message>
    <message>
        <source>Sign in once more to accept the privacy policy.</source>
        <translation>היכנסו עוד פעם אחת כדי לאשר את מדיניות הפרטיות.</translation>
    </message>
    <message>
        <source>We couldn't see whether you're signed in.</source>
        <translation>לא ידוע אם כבר נכנסת לחשבון.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Enter &amp;it</source>
        <translation>ה&amp;זנת הקוד</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt; and &lt;a href="%2"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>אני מסכים/ה ל&lt;a href="%1"&gt;תנאים&lt;/a&gt; ול&lt;a href="%2"&gt;מדיניות הפרטיות&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Terms&lt;/a&gt;</source>
        <translation>אני מסכים/ה ל&lt;a href="%1"&gt;תנאים&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I agree to the &lt;a href="%1"&gt;Privacy Policy&lt;/a&gt;</source>
        <translation>אני מסכים/ה ל&lt;a href="%1"&gt;מדיניות הפרטיות&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>היום, %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hello</source>
        <translation>שלום</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>שלום, %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>טוב לראות אותך שוב</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>טוב לראות אותך שוב, %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>יצירת חשבון</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>הזנת הקוד</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>שכחת את הסיסמה?</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>בחירת סיסמה חדשה</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>יותר מדי ניסיונות</translation>
    </message>
    <message>
        <source>Answer your question</source>
        <translation>מענה על השאלה</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>מדיניות הפרטיות השתנתה</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>שינוי המספר</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>הוספת מספר</translation>
    </message>
    <message>
        <source>Verify this number again</source>
        <translation>אימות המספר מחדש</translation>
    </message>
    <message>
        <source>Remove your number</source>
        <translation>הסרת המספר</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>שינוי הסיסמה</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>שינוי השם</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>מחיקת החשבון שלי</translation>
    </message>
    <message>
        <source>We'll text a code to the number.</source>
        <translation>נשלח קוד ב-SMS למספר.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we text to the new one.</source>
        <translation>המספר שלך נשאר %1 עד שתזינו את הקוד שנשלח ב-SMS למספר החדש.</translation>
    </message>
    <message>
        <source>Use the phone number on your account.</source>
        <translation>השתמשו במספר הטלפון של החשבון.</translation>
    </message>
    <message>
        <source>We'll text a code to check the number is yours.</source>
        <translation>נשלח קוד ב-SMS כדי לוודא שהמספר שלך.</translation>
    </message>
    <message>
        <source>We'll text a code to your number.</source>
        <translation>נשלח קוד ב-SMS למספר שלך.</translation>
    </message>
    <message>
        <source>There were too many tries for %1. The answer shows that it's you.</source>
        <translation>היו יותר מדי ניסיונות עבור %1. התשובה מוכיחה את זהותך.</translation>
    </message>
    <message>
        <source>Read it, then accept it to go on signing in.</source>
        <translation>קראו ואשרו אותה כדי להמשיך בכניסה.</translation>
    </message>
    <message>
        <source>Read it, then accept it. You&apos;re signed in either way.</source>
        <translation>קראו ואשרו אותה. אתם מחוברים בכל מקרה.</translation>
    </message>
    <message>
        <source>You're signed in on this computer.</source>
        <translation>נכנסת לחשבון במחשב הזה.</translation>
    </message>
    <message>
        <source>We'll text a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>נשלח קוד ב-SMS אל %1. עד שתזינו אותו, המספר ייחשב לא מאומת.</translation>
    </message>
    <message>
        <source>You won't be able to sign in with %1 any more.</source>
        <translation>כבר לא תהיה אפשרות להיכנס עם %1.</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>השמירה תנתק אותך בכל שאר המקומות.</translation>
    </message>
    <message>
        <source>This is how we greet you.</source>
        <translation>כך נפנה אליך.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll text a code to %1 to check that it's you.</source>
        <translation>החשבון, המספר והשם שלך יימחקו לצמיתות. נשלח קוד ב-SMS אל %1 כדי לוודא את זהותך.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;יצירת חשבון</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;אימות</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>שמירה &amp;וכניסה</translation>
    </message>
    <message>
        <source>Back to &amp;sign in</source>
        <translation>&amp;חזרה לכניסה</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;הסרת המספר</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>מתבצעת כניסה…</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>החשבון נוצר…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>הקוד נשלח…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>הקוד נבדק…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>מתבצעת הסרה…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>מתבצעת מחיקה…</translation>
    </message>
    <message>
        <source>Enter the code to delete your account</source>
        <translation>הזינו את הקוד כדי למחוק את החשבון</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;מחיקת החשבון שלי</translation>
    </message>
    <message>
        <source>Enter the code we sent to %1, then your new password.</source>
        <translation>הזינו את הקוד ששלחנו אל %1, ואחר כך סיסמה חדשה.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <translation>אפשר לנסות שוב החל מ: %1.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>המתינו זמן מה לפני ניסיון נוסף.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <translation>החשבון הזה חסום</translation>
    </message>
    <message>
        <source>Signing in is not possible.</source>
        <translation>אי אפשר להיכנס.</translation>
    </message>
    <message>
        <source>Contact support to lift the block.</source>
        <translation>פנו לתמיכה כדי להסיר את החסימה.</translation>
    </message>
    <message>
        <source>Ask whoever runs this app.</source>
        <translation>פנו למי שמפעיל את האפליקציה הזו.</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person, or reset your password.</source>
        <translation>הוכיחו בדפדפן שאינכם רובוט, או אפסו את הסיסמה.</translation>
    </message>
    <message>
        <source>Remove your only number?</source>
        <translation>להסיר את המספר היחיד שלך?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>לצאת מכל המכשירים?</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account without a number. It can't be brought back.</source>
        <translation>אי אפשר להיכנס לחשבון הזה בלי מספר. לא ניתן לשחזר אותו.</translation>
    </message>
    <message>
        <source>Ends your other sessions at once.</source>
        <translation>מסיים מיד את שאר החיבורים שלך.</translation>
    </message>
    <message>
        <source>You'll be signed out on this computer, too.</source>
        <translation>תתבצע יציאה מהחשבון גם במחשב הזה.</translation>
    </message>
    <message>
        <source>%1 is the only way into your account. Nobody can sign in to it afterwards.</source>
        <translation>המספר %1 הוא הדרך היחידה להיכנס לחשבון שלך. אחרי ההסרה אף אחד לא יוכל להיכנס אליו.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>יציאה מ&amp;כל המכשירים</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>מתבצעת יציאה…</translation>
    </message>
    <message>
        <source>We're calling %1 to tell you the code.</source>
        <translation>אנחנו מתקשרים אל %1 כדי למסור לך את הקוד.</translation>
    </message>
    <message>
        <source>We sent a %1-digit code to %2.</source>
        <translation>שלחנו קוד בן %1 ספרות אל %2.</translation>
    </message>
    <message>
        <source>We sent a %1-letter code to %2.</source>
        <translation>שלחנו קוד בן %1 אותיות אל %2.</translation>
    </message>
    <message>
        <source>Enter the code from our call to %1, then your new password.</source>
        <translation>הזינו את הקוד מהשיחה שלנו אל %1, ואחר כך סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Your code still works.</source>
        <translation>הקוד שלך עדיין תקף.</translation>
    </message>
    <message>
        <source>Enter the code we may have sent to %1, then your new password.</source>
        <translation>הזינו את הקוד שייתכן ששלחנו אל %1, ואחר כך סיסמה חדשה.</translation>
    </message>
    <message>
        <source>We may have sent a code to %1.</source>
        <translation>ייתכן ששלחנו קוד אל %1.</translation>
    </message>
    <message>
        <source>Did a code come?</source>
        <translation>הגיע קוד?</translation>
    </message>
    <message>
        <source>Your code from %1 still works.</source>
        <translation>הקוד שלך (%1) עדיין תקף.</translation>
    </message>
    <message>
        <source>Wait a while before you try again with %1.</source>
        <translation>המתינו זמן מה לפני ניסיון נוסף עם %1.</translation>
    </message>
    <message>
        <source>You can ask for a code for %1 again at %2.</source>
        <translation>אפשר לבקש שוב קוד עבור %1 החל מ: %2.</translation>
    </message>
    <message>
        <source>You can try the password for %1 again at %2.</source>
        <translation>אפשר לנסות שוב את הסיסמה עבור %1 החל מ: %2.</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>שליחת &amp;קוד ב-SMS</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;איפוס הסיסמה</translation>
    </message>
    <message>
        <source>Prove in a browser that you're a person.</source>
        <translation>הוכיחו בדפדפן שאינכם רובוט.</translation>
    </message>
    <message>
        <source>I don&apos;t have this phone any more</source>
        <translation>הטלפון הזה כבר לא אצלי</translation>
    </message>
    <message>
        <source>We'll send a code to the number.</source>
        <translation>נשלח קוד למספר.</translation>
    </message>
    <message>
        <source>Your number stays %1 until you enter the code we send to the new one.</source>
        <translation>המספר שלך נשאר %1 עד שתזינו את הקוד שנשלח למספר החדש.</translation>
    </message>
    <message>
        <source>We'll send a code to check the number is yours.</source>
        <translation>נשלח קוד כדי לוודא שהמספר שלך.</translation>
    </message>
    <message>
        <source>We'll send a code to your number.</source>
        <translation>נשלח קוד למספר שלך.</translation>
    </message>
    <message>
        <source>We'll send a code to %1. Until you enter it, the number counts as unverified.</source>
        <translation>נשלח קוד אל %1. עד שתזינו אותו, המספר ייחשב לא מאומת.</translation>
    </message>
    <message>
        <source>Your account, your number and your name are deleted for good. We'll send a code to %1 to check that it's you.</source>
        <translation>החשבון, המספר והשם שלך יימחקו לצמיתות. נשלח קוד אל %1 כדי לוודא את זהותך.</translation>
    </message>
    <message>
        <source>A text can't reach you then. This still works:</source>
        <translation>במקרה כזה SMS לא יגיע אליך. זה עדיין עובד:</translation>
    </message>
    <message>
        <source>A message can't reach you then. This still works:</source>
        <translation>במקרה כזה הודעה לא תגיע אליך. זה עדיין עובד:</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>שליחת &amp;קוד ב-SMS</translation>
    </message>
    <message>
        <source>Send me a code instea&amp;d</source>
        <translation>שליחת &amp;קוד אליי</translation>
    </message>
    <message>
        <source>S&amp;end me a code</source>
        <translation>שליחת &amp;קוד אליי</translation>
    </message>
    <message>
        <source>Where you're signed in</source>
        <translation>היכן נכנסת לחשבון</translation>
    </message>
    <message>
        <source>End what you don't know, then change your password.</source>
        <translation>סיימו חיבורים שאינכם מכירים, ואז שנו את הסיסמה.</translation>
    </message>
    <message>
        <source>You're signed in nowhere else.</source>
        <translation>לא נכנסת לחשבון בשום מקום אחר.</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>יציאה מ&amp;כל שאר המכשירים</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;בטל</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>בצע &amp;שוב</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזור</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>הע&amp;תק</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבק</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחק</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחר הכל</translation>
    </message>
</context>
<context>
    <name>RemoveNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>Current pass&amp;word</source>
        <translation>סיסמה &amp;נוכחית</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;הסרת המספר</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>RemoveOnlyNumberPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Remove number</source>
        <translation>&amp;הסרת המספר</translation>
    </message>
    <message>
        <source>Change n&amp;umber instead</source>
        <translation>שינ&amp;וי המספר במקום</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>RenderStates</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>אי אפשר לכתוב אל %1: %2</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>אי אפשר ליצור את התיקייה %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>אי אפשר לכתוב אל %1</translation>
    </message>
</context>
<context>
    <name>ResetPasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;קוד</translation>
    </message>
    <message>
        <source>The code works for another %1.</source>
        <translation>הקוד תקף לעוד %1.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;סיסמה חדשה</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>שמירה &amp;וכניסה</translation>
    </message>
    <message>
        <source>Saving signs you out everywhere else.</source>
        <translation>השמירה תנתק אותך בכל שאר המקומות.</translation>
    </message>
    <message>
        <source>Didn't get it? Send again in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>לא קיבלת? אפשר לשלוח שוב בעוד &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Didn't get it?</source>
        <translation>לא קיבלת?</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>ש&amp;ליחה חוזרת</translation>
    </message>
    <message>
        <source>C&amp;all me with the code</source>
        <translation>קבלת הקוד ב&amp;שיחה</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>תוקף הקוד פג.</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have this phone any more</source>
        <translation>&amp;הטלפון הזה כבר לא אצלי</translation>
    </message>
    <message>
        <source>You can send a new code in &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>אפשר לשלוח קוד חדש בעוד &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>יציאה מ&amp;כל שאר המכשירים</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;שינוי הסיסמה</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;ניסיון נוסף עם צרור המפתחות</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;מספר טלפון</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;לזכור אותי במחשב הזה</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;שכחת את הסיסמה?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>שליחת &amp;קוד ב-SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>אין לך חשבון?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;יצירת חשבון</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>בחירת &amp;חשבון אחר</translation>
    </message>
</context>
<context>
    <name>SignOutEverywherePage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>יציאה מ&amp;כל המכשירים</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Asking your system keychain…</source>
        <translation>פנייה לצרור המפתחות של המערכת…</translation>
    </message>
    <message>
        <source>Saved in your system keychain</source>
        <translation>שמור בצרור המפתחות של המערכת</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>נשמר עד לסגירה</translation>
    </message>
    <message>
        <source>Kept until you quit: this computer has no keychain.</source>
        <translation>נשמר עד לסגירה: במחשב הזה אין צרור מפתחות.</translation>
    </message>
    <message>
        <source>You'll stay signed in once your keychain can be used.</source>
        <translation>תישארו מחוברים כשאפשר יהיה להשתמש בצרור המפתחות.</translation>
    </message>
    <message>
        <source>You'll stay signed in once that can be saved.</source>
        <translation>תישארו מחוברים כשאפשר יהיה לשמור.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain refused to save it.</source>
        <translation>נשמר עד לסגירה: צרור המפתחות סירב לשמור.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain doesn't answer.</source>
        <translation>נשמר עד לסגירה: צרור המפתחות לא מגיב.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain lost it.</source>
        <translation>נשמר עד לסגירה: המידע אבד מצרור המפתחות.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain can't be used right now.</source>
        <translation>נשמר קודם. אי אפשר להשתמש בצרור המפתחות כרגע.</translation>
    </message>
    <message>
        <source>Saved earlier. Your keychain is locked or can't be read.</source>
        <translation>נשמר קודם. צרור המפתחות נעול או שאי אפשר לקרוא אותו.</translation>
    </message>
    <message>
        <source>Kept until you quit: your keychain is locked or can't be read.</source>
        <translation>נשמר עד לסגירה: צרור המפתחות נעול או שאי אפשר לקרוא אותו.</translation>
    </message>
    <message>
        <source>Your keychain is locked. It forgets you when it opens.</source>
        <translation>צרור המפתחות נעול. הפרטים שלך יימחקו ממנו כשייפתח.</translation>
    </message>
    <message>
        <source>Your keychain still knows you. Open it before you quit.</source>
        <translation>הפרטים שלך עדיין בצרור המפתחות. יש לפתוח אותו לפני הסגירה.</translation>
    </message>
    <message>
        <source>This computer is shared: you&apos;ll be signed out when you close the window.</source>
        <translation>זה מחשב משותף: סגירת החלון תוציא אותך מהחשבון.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
    </message>
    <message>
        <source>Kept after you quit</source>
        <translation>נשמר גם אחרי הסגירה</translation>
    </message>
    <message>
        <source>Kept until you quit: it couldn't be saved.</source>
        <translation>נשמר עד לסגירה: אי אפשר היה לשמור.</translation>
    </message>
    <message>
        <source>Saved earlier. It couldn't be saved again.</source>
        <translation>נשמר קודם. אי אפשר היה לשמור שוב.</translation>
    </message>
    <message>
        <source>You couldn't be forgotten here yet. We'll try again.</source>
        <translation>הפרטים שלך עדיין לא נמחקו מכאן. ננסה שוב.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>VerifyAgainPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>WelcomeBackPage</name>
    <message>
        <source>Not &amp;you?</source>
        <translation>&amp;זה לא החשבון שלך?</translation>
    </message>
    <message>
        <source>T&amp;ry the keychain again</source>
        <translation>&amp;ניסיון נוסף עם צרור המפתחות</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;לזכור אותי במחשב הזה</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;שכחת את הסיסמה?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>&amp;Text me a code instead</source>
        <translation>שליחת &amp;קוד ב-SMS</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Choose &amp;another account</source>
        <translation>בחירת &amp;חשבון אחר</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>אין לך חשבון?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;יצירת חשבון</translation>
    </message>
</context>
<context>
    <name>ringkey::AboutPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>אודות %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>פועל על</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>שירות הכניסה</translation>
    </message>
    <message>
        <source>The demo service on this computer</source>
        <translation>שירות ההדגמה במחשב הזה</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;רישיונות</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;תמיכה</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;העתקת הפרטים</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;אימות</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Change n&amp;umber</source>
        <translation>שינ&amp;וי המספר</translation>
    </message>
    <message>
        <source>Add a n&amp;umber</source>
        <translation>ה&amp;וספת מספר</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>מאומת</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>לא מאומת</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>עדיין לא ידוע</translation>
    </message>
    <message>
        <source>&amp;Where you&apos;re signed in</source>
        <translation>היכן נכנסת ל&amp;חשבון</translation>
    </message>
</context>
<context>
    <name>ringkey::AccountsPage</name>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>פתוח עכשיו</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · פתוח עכשיו</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>זה לא החשבון שלך?</translation>
    </message>
    <message>
        <source>Not you? Forget %1</source>
        <translation>זה לא החשבון שלך? לשכוח את %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ח&amp;זרה</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>בחירת חשבון</translation>
    </message>
    <message>
        <source>Signed in on this computer before.</source>
        <translation>חשבונות שכבר נכנסו אליהם במחשב הזה.</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>שימוש ב&amp;חשבון אחר</translation>
    </message>
</context>
<context>
    <name>ringkey::BrandingFile</name>
    <message>
        <source>allowed is %1</source>
        <translation>מותר %1</translation>
    </message>
    <message>
        <source>a name of 1 to 40 characters</source>
        <translation>שם באורך 1 עד 40 תווים</translation>
    </message>
    <message>
        <source>a colour such as "#0B6E4F"</source>
        <translation>צבע כגון ⁦"#0B6E4F"⁩</translation>
    </message>
    <message>
        <source>the path of an .svg or .png file</source>
        <translation>נתיב של קובץ ⁦.svg⁩ או ⁦.png⁩</translation>
    </message>
    <message>
        <source>%1 is no file of up to 512 KB</source>
        <translation>%1 אינו קובץ של עד 512 ק"ב</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 אינו תמונה שאפשר לקרוא</translation>
    </message>
    <message>
        <source>an https address, or mailto: and a mail address</source>
        <translation>כתובת https, או ⁦mailto:⁩ וכתובת אימייל</translation>
    </message>
    <message>
        <source>a country such as "GB" (ISO 3166-1, two capitals)</source>
        <translation>מדינה כגון ⁦"GB"⁩ (ISO 3166-1, שתי אותיות גדולות)</translation>
    </message>
    <message>
        <source>a list of countries such as ["GB", "IE"] (ISO 3166-1, two capitals)</source>
        <translation>רשימת מדינות כגון ⁦["GB", "IE"]⁩ (ISO 3166-1, שתי אותיות גדולות)</translation>
    </message>
    <message>
        <source>one of allowed_countries</source>
        <translation>אחת מתוך allowed_countries</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>נתיב של קובץ</translation>
    </message>
</context>
<context>
    <name>ringkey::BundledService</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>אי אפשר לכתוב בתיקייה %1.</translation>
    </message>
    <message>
        <source>The sign-in service could not be set up in %1.</source>
        <translation>הגדרת שירות הכניסה ב-%1 נכשלה.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not an address.</source>
        <translation>שירות הכניסה ענה משהו שאינו כתובת.</translation>
    </message>
    <message>
        <source>The sign-in service did not say how to reach it.</source>
        <translation>שירות הכניסה לא מסר איך להגיע אליו.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>הדיסק מלא.</translation>
    </message>
    <message>
        <source>The sign-in service stopped. It is being started again.</source>
        <translation>שירות הכניסה נעצר. הוא מופעל מחדש.</translation>
    </message>
    <message>
        <source>The sign-in service doesn't start. It is being tried again.</source>
        <translation>שירות הכניסה לא עולה. מתבצע ניסיון נוסף.</translation>
    </message>
    <message>
        <source>The sign-in service stopped and was started again. Try again.</source>
        <translation>שירות הכניסה נעצר והופעל מחדש. נסו שוב.</translation>
    </message>
    <message>
        <source>The data of the sign-in service can't be used.</source>
        <translation>אי אפשר להשתמש בנתונים של שירות הכניסה.</translation>
    </message>
    <message>
        <source>The data of the sign-in service is gone. It starts with new data.</source>
        <translation>הנתונים של שירות הכניסה נעלמו. השירות מתחיל עם נתונים חדשים.</translation>
    </message>
</context>
<context>
    <name>ringkey::CannotStart</name>
    <message>
        <source>A settings file is wrong. Mend it, then start again.</source>
        <translation>יש שגיאה בקובץ הגדרות. תקנו אותו והפעילו מחדש.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>השגיאה</translation>
    </message>
    <message>
        <source>%1 can't start</source>
        <translation>אי אפשר להפעיל את %1</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;העתקת הפרטים</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>ringkey::ChangeNumberPage</name>
    <message>
        <source>This is your number already.</source>
        <translation>זה כבר המספר שלך.</translation>
    </message>
</context>
<context>
    <name>ringkey::CheckLine</name>
    <message>
        <source>Links: %1</source>
        <translation>קישורים: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::ChoicePage</name>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>System</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
</context>
<context>
    <name>ringkey::ClipboardOffer</name>
    <message>
        <source>&amp;Use %1 from the clipboard</source>
        <translation>&amp;שימוש ב-⁦%1⁩ מהלוח</translation>
    </message>
</context>
<context>
    <name>ringkey::CodeField</name>
    <message numerus="yes">
        <source>Code, %n digits</source>
        <translation>
            <numerusform>קוד, ספרה אחת</numerusform>
            <numerusform>קוד, %n ספרות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code, %n characters</source>
        <translation>
            <numerusform>קוד, תו אחד</numerusform>
            <numerusform>קוד, %n תווים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::CommandLine</name>
    <message>
        <source>Read this settings file too; it wins.</source>
        <translation>קריאת קובץ ההגדרות הזה גם כן; הוא גובר.</translation>
    </message>
    <message>
        <source>FILE.toml</source>
        <translation>FILE.toml</translation>
    </message>
    <message>
        <source>Keep everything apart under this name.</source>
        <translation>שמירת הכול בנפרד תחת השם הזה.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Language of the app, such as de or pt-BR.</source>
        <translation>שפת האפליקציה, למשל de או ⁦pt-BR⁩.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light‏, dark או system.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>Draw every state into this folder, then leave.</source>
        <translation>ציור כל המצבים בתיקייה הזו ואז יציאה.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Size of those pictures, 1 to 4.</source>
        <translation>גודל התמונות האלה, 1 עד 4.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Print the names of all controls as JSON, then leave.</source>
        <translation>הדפסת השמות של כל הפקדים כ-JSON ואז יציאה.</translation>
    </message>
    <message>
        <source>--%1: allowed is %2</source>
        <translation>⁦--%1⁩: מותר %2</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light‏, dark או system</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 עד 4</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>אותיות, ספרות, נקודה, מקף וקו תחתון</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>שפה כגון en‏, de או ⁦pt-BR⁩</translation>
    </message>
    <message>
        <source>Phone-number sign-in for the desktop.</source>
        <translation>כניסה עם מספר טלפון במחשב.</translation>
    </message>
    <message>
        <source>What is “%1”? --help lists the options.</source>
        <translation>מה זה „%1”? האפשרויות מוצגות עם ⁦--help⁩.</translation>
    </message>
    <message>
        <source>Open another window although one of this profile is open.</source>
        <translation>פתיחת חלון נוסף גם אם כבר פתוח חלון של הפרופיל הזה.</translation>
    </message>
    <message>
        <source>Print every setting, where it was said and whether it is locked, then leave.</source>
        <translation>הדפסת כל ההגדרות, היכן נקבעו והאם הן נעולות, ואז יציאה.</translation>
    </message>
    <message>
        <source>Check what the app needs on this computer, then leave.</source>
        <translation>בדיקת מה שהאפליקציה צריכה במחשב הזה, ואז יציאה.</translation>
    </message>
    <message>
        <source>Print what a window would be shown with, then leave.</source>
        <translation>הדפסת הנתונים שאיתם היה מוצג חלון, ואז יציאה.</translation>
    </message>
    <message>
        <source>End the session at the service and erase what is kept, then leave.</source>
        <translation>סיום החיבור בשירות ומחיקת מה ששמור, ואז יציאה.</translation>
    </message>
    <message>
        <source>With token: print a header's line.</source>
        <translation>עם token: הדפסת שורת כותרת (header).</translation>
    </message>
    <message>
        <source>With token: print it on a terminal too.</source>
        <translation>עם token: הדפסה גם במסוף.</translation>
    </message>
    <message>
        <source>With sign-out: end every session of the account.</source>
        <translation>עם ⁦sign-out⁩: סיום כל החיבורים של החשבון.</translation>
    </message>
    <message>
        <source>Print this, then leave.</source>
        <translation>הדפסת הטקסט הזה, ואז יציאה.</translation>
    </message>
    <message>
        <source>Print the version, then leave.</source>
        <translation>הדפסת הגרסה, ואז יציאה.</translation>
    </message>
    <message>
        <source>Print the session's token.</source>
        <translation>הדפסת האסימון (token) של החיבור.</translation>
    </message>
    <message>
        <source>Print who is signed in.</source>
        <translation>הדפסת מי שנכנס לחשבון.</translation>
    </message>
    <message>
        <source>End the session.</source>
        <translation>סיום החיבור.</translation>
    </message>
    <message>
        <source>Only one thing can be done at a time.</source>
        <translation>אפשר לבצע רק פעולה אחת בכל פעם.</translation>
    </message>
    <message>
        <source>--%1 means nothing here. --help says what it belongs to.</source>
        <translation>אין כאן משמעות ל-⁦--%1⁩. למה הוא שייך מוצג עם ⁦--help⁩.</translation>
    </message>
    <message>
        <source>Write each step of signing in as a line of JSON to this file, or - for standard output.</source>
        <translation>כתיבת כל שלב בכניסה כשורת JSON לקובץ הזה, או ⁦-⁩ לפלט הסטנדרטי.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Open the QA desk, with the bundled test service.</source>
        <translation>פתיחת שולחן ה-QA עם שירות הבדיקה המצורף.</translation>
    </message>
    <message>
        <source>Try the service with a number of your own and say what keeps people from signing in, then leave.</source>
        <translation>ניסוי השירות עם מספר משלך ודיווח על מה שמונע כניסה, ואז יציאה.</translation>
    </message>
    <message>
        <source>With token, whoami, --self-test, --check-backend or --print-config: answer as JSON.</source>
        <translation>עם ⁦token, whoami, --self-test, --check-backend⁩ או ⁦--print-config⁩: תשובה כ-JSON.</translation>
    </message>
    <message>
        <source>Write what the pages show to this file, without secrets.</source>
        <translation>כתיבת מה שמוצג בדפים לקובץ הזה, ללא סודות.</translation>
    </message>
    <message>
        <source>Show such a file, step by step.</source>
        <translation>הצגת קובץ כזה, שלב אחר שלב.</translation>
    </message>
    <message>
        <source>With --replay: draw each step into this folder.</source>
        <translation>עם ⁦--replay⁩: ציור כל שלב בתיקייה הזו.</translation>
    </message>
    <message>
        <source>With --replay: write the steps as text, .feature or .md.</source>
        <translation>עם ⁦--replay⁩: כתיבת השלבים כטקסט, ⁦.feature⁩ או ⁦.md⁩.</translation>
    </message>
    <message>
        <source>Print them as a Python module for scripts that drive the app, then leave.</source>
        <translation>הדפסת השמות כמודול Python לסקריפטים שמפעילים את האפליקציה, ואז יציאה.</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryButton</name>
    <message>
        <source>Country: %1, %2</source>
        <translation>מדינה: %1, ⁦%2⁩</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>אין מדינה</translation>
    </message>
</context>
<context>
    <name>ringkey::CountryPicker</name>
    <message>
        <source>Countries</source>
        <translation>מדינות</translation>
    </message>
    <message>
        <source>Search country or code</source>
        <translation>חיפוש מדינה או קידומת</translation>
    </message>
    <message>
        <source>No country fits. Search by name, ISO code or dial code.</source>
        <translation>לא נמצאה מדינה. חפשו לפי שם, קוד ISO או קידומת.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>מדינה אחת</numerusform>
            <numerusform>%n מדינות</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>מדינה אחת</translation>
    </message>
</context>
<context>
    <name>ringkey::ForgetAccountPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>לשכוח את %1?</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out on this computer. The account itself stays.</source>
        <translation>תתבצע יציאה מהחשבון במחשב הזה. החשבון עצמו נשאר.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;לשכוח</translation>
    </message>
</context>
<context>
    <name>ringkey::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>שפה: %1</translation>
    </message>
</context>
<context>
    <name>ringkey::LicencesPage</name>
    <message>
        <source>About</source>
        <translation>אודות</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>The parts of this program. Their full texts come with its package.</source>
        <translation>החלקים של התוכנה הזו. הנוסח המלא של הרישיונות מצורף לחבילה שלה.</translation>
    </message>
</context>
<context>
    <name>ringkey::MainWindow</name>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>מה שהשירות אמר</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;התחלה מחדש</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>תקף עד לסגירה: אי אפשר היה לשמור.</translation>
    </message>
</context>
<context>
    <name>ringkey::NetworkPage</name>
    <message>
        <source>This file can't be read. Give its whole path.</source>
        <translation>אי אפשר לקרוא את הקובץ הזה. הזינו את הנתיב המלא.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be PEM.</source>
        <translation>אין אישור בקובץ הזה. הוא חייב להיות בפורמט PEM.</translation>
    </message>
    <message>
        <source>Give the host alone, without http://.</source>
        <translation>הזינו את המארח בלבד, בלי ⁦http://⁩.</translation>
    </message>
    <message>
        <source>Give the proxy's name or address.</source>
        <translation>הזינו את השם או הכתובת של שרת הפרוקסי.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>הזינו מספר בין 1 ל-65535.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>נשמר. ההגדרות בתוקף מעכשיו.</translation>
    </message>
    <message>
        <source>Saved. Your keychain didn't take the password: it counts until you quit.</source>
        <translation>נשמר. צרור המפתחות לא קיבל את הסיסמה: היא תקפה עד לסגירה.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>קובץ אישור</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>How this app reaches the internet.</source>
        <translation>איך האפליקציה הזו מתחברת לאינטרנט.</translation>
    </message>
    <message>
        <source>Use the &amp;system's settings</source>
        <translation>שימוש ב&amp;הגדרות המערכת</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;ללא פרוקסי</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>פרוקסי י&amp;דני</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;מארח</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;פורט</translation>
    </message>
    <message>
        <source>&amp;User name (optional)</source>
        <translation>&amp;שם משתמש (לא חובה)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;סיסמה (לא חובה)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file (optional)</source>
        <translation>קובץ &amp;אישור (לא חובה)</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;בחירת קובץ</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>מה שאי אפשר לשנות כאן נקבע בידי מי שמנהל את המחשב הזה.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>שמי&amp;רה</translation>
    </message>
    <message>
        <source>It counts until you quit: it couldn't be saved.</source>
        <translation>תקף עד לסגירה: אי אפשר היה לשמור.</translation>
    </message>
</context>
<context>
    <name>ringkey::PageHead</name>
    <message>
        <source>Your code has expired.</source>
        <translation>תוקף הקוד שלך פג.</translation>
    </message>
</context>
<context>
    <name>ringkey::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>הסתרה: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>הצגה: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>‏Caps Lock פועל</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>תו אחד לפחות.</numerusform>
            <numerusform>לפחות %n תווים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>חלשה.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>בינונית.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>חזקה.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>חזקה מאוד.</translation>
    </message>
    <message>
        <source>This word is among the first guesses.</source>
        <translation>המילה הזו היא מהניחושים הראשונים.</translation>
    </message>
    <message>
        <source>Repeats are easy to guess.</source>
        <translation>קל לנחש חזרות.</translation>
    </message>
    <message>
        <source>Sequences like abc or 1234 are easy to guess.</source>
        <translation>קל לנחש רצפים כמו abc או 1234.</translation>
    </message>
    <message>
        <source>Keys in a row are easy to guess.</source>
        <translation>קל לנחש מקשים סמוכים.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>קל לנחש תאריכים ושנים.</translation>
    </message>
    <message>
        <source>A few more words would make it strong.</source>
        <translation>עוד כמה מילים יהפכו אותה לחזקה.</translation>
    </message>
    <message>
        <source>Longer is better than trickier.</source>
        <translation>ארוכה עדיפה על מסובכת.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>השתמשו בתו אחד לפחות.</numerusform>
            <numerusform>השתמשו ב-%n תווים לפחות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how strong a password is, and what would help.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out your name, your number and the app's name.</source>
        <translation>אל תשתמשו בשם שלכם, במספר שלכם או בשם האפליקציה.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>תו אחד לכל היותר.</numerusform>
            <numerusform>%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneField</name>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2, mobile.</source>
        <translation>נשלח SMS אל &lt;b&gt;%1&lt;/b&gt; — %2, נייד.</translation>
    </message>
    <message>
        <source>We'll text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>נשלח SMS אל &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, landline.</source>
        <translation>אי אפשר לשלוח SMS אל &lt;b&gt;%1&lt;/b&gt; — %2, קווי.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2, premium rate.</source>
        <translation>אי אפשר לשלוח SMS אל &lt;b&gt;%1&lt;/b&gt; — %2, תעריף מיוחד.</translation>
    </message>
    <message>
        <source>We can't text &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>אי אפשר לשלוח SMS אל &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We don't know numbers like &lt;b&gt;%1&lt;/b&gt;. Check the digits and the country, then go on.</source>
        <translation>אנחנו לא מכירים מספרים כמו &lt;b&gt;%1&lt;/b&gt;. בדקו את הספרות ואת המדינה, ואז המשיכו.</translation>
    </message>
    <message>
        <source>We'll send the code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>נשלח את הקוד אל &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
    <message>
        <source>We can't send a code to &lt;b&gt;%1&lt;/b&gt; — %2.</source>
        <translation>אי אפשר לשלוח קוד אל &lt;b&gt;%1&lt;/b&gt; — %2.</translation>
    </message>
</context>
<context>
    <name>ringkey::PhoneMessageCard</name>
    <message>
        <source>Call to %1 · %2</source>
        <translation>שיחה אל %1 · %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>העתקת הקוד</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>העתקת הקוד %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>ringkey::SessionCard</name>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>שימוש אחרון: %1</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>תוכנה לא מוכרת</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>יציאה מ-%1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsButton</name>
    <message>
        <source>Settings and about</source>
        <translation>הגדרות ואודות</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsFile</name>
    <message>
        <source>an https address, or http to this computer</source>
        <translation>כתובת https, או http למחשב הזה</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>טקסט שאינו ריק</translation>
    </message>
    <message>
        <source>letters, digits, dot, dash and underscore</source>
        <translation>אותיות, ספרות, נקודה, מקף וקו תחתון</translation>
    </message>
    <message>
        <source>a language such as en, de or pt-BR</source>
        <translation>שפה כגון en‏, de או ⁦pt-BR⁩</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light‏, dark או system</translation>
    </message>
    <message>
        <source>this must be a section, such as [backend]</source>
        <translation>זה חייב להיות מקטע, למשל ⁦[backend]⁩</translation>
    </message>
    <message>
        <source>a text stands in quotes: %1</source>
        <translation>טקסט נכתב בין מירכאות: %1</translation>
    </message>
    <message>
        <source>allowed is %1</source>
        <translation>מותר %1</translation>
    </message>
    <message>
        <source>the API secret must never be given to the app</source>
        <translation>אסור לתת לאפליקציה את סוד ה-API</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on או off</translation>
    </message>
    <message>
        <source>must stand beside backend.url, in the same file or a stronger one</source>
        <translation>חייב להופיע לצד ⁦backend.url⁩, באותו קובץ או בקובץ עדיף ממנו</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, dashes and underscores</source>
        <translation>1 עד 32 אותיות, ספרות, מקפים וקווים תחתונים</translation>
    </message>
    <message>
        <source>system, none or host:port</source>
        <translation>system‏, none או ⁦host:port⁩</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>הנתיב המלא של קובץ</translation>
    </message>
    <message>
        <source>there is no such setting; allowed are %1</source>
        <translation>אין הגדרה כזו; מותר %1</translation>
    </message>
</context>
<context>
    <name>ringkey::SettingsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;מראה</translation>
    </message>
    <message>
        <source>&amp;Offer copied codes</source>
        <translation>&amp;הצעת קודים שהועתקו</translation>
    </message>
    <message>
        <source>A code you copied elsewhere is offered where one is asked for.</source>
        <translation>קוד שהעתקת במקום אחר מוצע היכן שמתבקש קוד.</translation>
    </message>
    <message>
        <source>What can't be changed here is set by who runs this computer.</source>
        <translation>מה שאי אפשר לשנות כאן נקבע בידי מי שמנהל את המחשב הזה.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;אודות</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;רשת</translation>
    </message>
    <message>
        <source>This computer is &amp;shared</source>
        <translation>זה מחשב משו&amp;תף</translation>
    </message>
    <message>
        <source>Nobody stays signed in here. Whoever was kept before is signed out now.</source>
        <translation>אף אחד לא נשאר מחובר כאן. מי שנשאר מחובר קודם יוצא עכשיו מהחשבון.</translation>
    </message>
</context>
<context>
    <name>ringkey::TestPhone</name>
    <message>
        <source>Ringkey test phone</source>
        <translation>טלפון הבדיקה של Ringkey</translation>
    </message>
    <message>
        <source>Test phone</source>
        <translation>טלפון בדיקה</translation>
    </message>
    <message>
        <source>demo service</source>
        <translation>שירות הדגמה</translation>
    </message>
    <message>
        <source>Texts, newest first</source>
        <translation>הודעות SMS, החדשות תחילה</translation>
    </message>
    <message>
        <source>Codes and texts that would reach a real phone appear here.</source>
        <translation>כאן מופיעים קודים והודעות SMS שהיו מגיעים לטלפון אמיתי.</translation>
    </message>
</context>
<context>
    <name>ringkey::Theme</name>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the dark theme. At least %3:1 is needed.</source>
        <translation>לצבע ההדגשה %1 יש ניגודיות של ⁦%2:1⁩ בערכת הנושא הכהה. נדרש לפחות ⁦%3:1⁩.</translation>
    </message>
    <message>
        <source>The accent %1 has a contrast of %2:1 in the light theme. At least %3:1 is needed.</source>
        <translation>לצבע ההדגשה %1 יש ניגודיות של ⁦%2:1⁩ בערכת הנושא הבהירה. נדרש לפחות ⁦%3:1⁩.</translation>
    </message>
</context>
</TS>
