// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QByteArray withQuestions = "\n[questions]\nq1 = \"First pet?\"\nq2 = \"First street?\"\n";
}

/// The operations of contract section 5: account, passwordless, questions, policy, tenant.
class TestMoreOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isServing()); }

    void theProfileIsReadAndUpdated();
    void theCountryIsKept();
    void keysInsideTheProfileHaveNoCase();
    void theNumberInAProfileUpdateIsAChangeOnlyIfItDiffers();
    void theOwnNumberInAnotherSpellingIsNoChange();
    void thePasswordIsChanged();
    void aChangeNeedsTheOldPasswordAndAnotherNewOne();
    void aCodeSignsInWithoutPassword();
    void anAccountIsDeletedByCode();
    void securityQuestionsAreListedAndResetThePassword();
    void aMissingAnswerIsNoTry();
    void anUnlockedAccountNeedsNoUnlock();
    void theServerTellsItsTimeAndASottWindow();
    void aSottFromTheServerRegisters();
    void noCaptchaRegisters();
    void theTenantConfigurationNamesTheExtensions();
    void theTenantConfigurationNamesWhatIsNotOffered();
    void theTenantConfigurationDatesItsPolicy();
    void aStrictPolicyIsAcceptedWithTheTokenOfTheRefusal();
    void aPolicyAcceptedAtCreationIsInTheHistory();
    void theOptionalFlowSignsInAtOnce();
    void aPrivateAnswerTakesATickForBoth();

private:
    ServiceProcess m_service{withQuestions};
};

void TestMoreOperations::theProfileIsReadAndUpdated()
{
    m_service.createAccount(u"+12025550121"_s);
    const QString token = m_service.signIn(u"+12025550121"_s);
    const Reply updated = m_service.callAs(token, "PUT", "/identity/v2/auth/account",
                                           {{"firstname"_L1, u"Ada"_s}, {"LastName"_L1, u"L"_s}});
    QVERIFY(updated.isTrue("IsPosted"));
    QCOMPARE(updated.object("Data")["FirstName"_L1].toString(), u"Ada"_s);
    m_service.callAs(token, "PUT", "/identity/v2/auth/account",
                     {{"LastName"_L1, QJsonValue::Null}});
    Reply profile = m_service.callAs(token, "GET", "/identity/v2/auth/account");
    QCOMPARE(profile.text("LastName"), u"L"_s);
    m_service.callAs(token, "PUT", "/identity/v2/auth/account?nullSupport=true",
                     {{"LastName"_L1, QJsonValue::Null}});
    profile = m_service.callAs(token, "GET", "/identity/v2/auth/account");
    QCOMPARE(profile.text("LastName"), QString());
    QCOMPARE(profile.text("FirstName"), u"Ada"_s);
    QCOMPARE(profile.text("Uid").size(), 32);
    QVERIFY(profile.json["Password"_L1].isNull());
}

void TestMoreOperations::theCountryIsKept()
{
    const QJsonObject kenya{{"Code"_L1, u"KE"_s}, {"Name"_L1, u"Kenya"_s}};
    const Reply created = m_service.manage("POST", "",
                                           {{"PhoneId"_L1, u"+12025550158"_s},
                                            {"PhoneIdVerified"_L1, true},
                                            {"Password"_L1, ServiceProcess::password()},
                                            {"Country"_L1, kenya}});
    QCOMPARE(created.object("Country"), kenya);
    const QString token = m_service.signIn(u"+12025550158"_s);
    const auto update = [&](const QByteArray &query, const QJsonValue &country) -> QJsonValue {
        return m_service
            .callAs(token, "PUT", "/identity/v2/auth/account" + query, {{"country"_L1, country}})
            .object("Data")["Country"_L1];
    };
    QCOMPARE(update("", QJsonValue::Null), QJsonValue(kenya));
    const QJsonObject peru{{"Code"_L1, u"PE"_s}, {"Name"_L1, u"Peru"_s}};
    QCOMPARE(update("", QJsonObject{{"code"_L1, u"PE"_s}, {"name"_L1, u"Peru"_s}}),
             QJsonValue(peru));
    QCOMPARE(m_service.callAs(token, "GET", "/identity/v2/auth/account").object("Country"), peru);
    QVERIFY(update("?nullsupport=true", QJsonValue::Null).isNull());
}

void TestMoreOperations::keysInsideTheProfileHaveNoCase()
{
    m_service.createAccount(u"+12025550159"_s);
    const QString token = m_service.signIn(u"+12025550159"_s);
    const QJsonObject email{{"type"_L1, u"Work"_s}, {"VALUE"_L1, u"ada@example.org"_s}};
    const Reply updated = m_service.callAs(token, "PUT", "/identity/v2/auth/account",
                                           {{"email"_L1, QJsonArray{email}}});
    const QJsonArray kept = updated.object("Data")["Email"_L1].toArray();
    QCOMPARE(kept,
             (QJsonArray{QJsonObject{{"Type"_L1, u"Work"_s}, {"Value"_L1, u"ada@example.org"_s}}}));
}

void TestMoreOperations::theNumberInAProfileUpdateIsAChangeOnlyIfItDiffers()
{
    m_service.createAccount(u"+12025550122"_s);
    const QString token = m_service.signIn(u"+12025550122"_s);
    const auto update = [&](const QString &phone) -> QJsonValue {
        return m_service.callAs(token, "PUT", "/identity/v2/auth/account", {{"PhoneId"_L1, phone}})
            .object("Data")["PendingPhoneId"_L1];
    };
    QVERIFY(update(u"+12025550122"_s).isNull());
    QCOMPARE(update(u"+12025550123"_s).toString(), u"+12025550123"_s);
    QVERIFY(!m_service.nextCode(u"+12025550123"_s).isEmpty());
}

void TestMoreOperations::theOwnNumberInAnotherSpellingIsNoChange()
{
    m_service.createAccount(u"+12025550154"_s);
    const QString token = m_service.signIn(u"+12025550154"_s);
    for (const QString &same : {u"12025550154"_s, u" 12025550154"_s, u"+12025550154"_s}) {
        const Reply updated = m_service.callAs(token, "PUT", "/identity/v2/auth/account",
                                               {{"PhoneId"_L1, same}, {"FirstName"_L1, u"Ada"_s}});
        QVERIFY2(updated.isTrue("IsPosted"), updated.raw.constData());
        QVERIFY(updated.object("Data")["PendingPhoneId"_L1].isNull());
    }
}

void TestMoreOperations::thePasswordIsChanged()
{
    m_service.createAccount(u"+12025550124"_s);
    const QString token = m_service.signIn(u"+12025550124"_s);
    const QString other = m_service.signIn(u"+12025550124"_s);
    const auto change = [&](const QString &old, const QString &fresh) {
        return m_service.callAs(token, "PUT", "/identity/v2/auth/password/change",
                                {{"oldPassword"_L1, old}, {"newPassword"_L1, fresh}});
    };
    const Reply wrong = change(u"wrong one 1"_s, u"fresh horse 77"_s);
    QCOMPARE(wrong.code(), 967);
    QCOMPARE(wrong.status, 401);
    QVERIFY(change(ServiceProcess::password(), u"fresh horse 77"_s).isTrue("IsPosted"));
    QCOMPARE(m_service.callAs(token, "GET", "/identity/v2/auth/account").status, 200);
    QCOMPARE(m_service.callAs(other, "GET", "/identity/v2/auth/account").code(), 905);
}

void TestMoreOperations::aChangeNeedsTheOldPasswordAndAnotherNewOne()
{
    m_service.createAccount(u"+12025550155"_s);
    const QString token = m_service.signIn(u"+12025550155"_s);
    const auto change = [&](const QJsonObject &body) {
        return m_service.callAs(token, "PUT", "/identity/v2/auth/password/change", body);
    };
    // What is missing is no wrong password: it does not count towards the lock.
    for (int i = 0; i < 6; ++i)
        QCOMPARE(change({{"newpassword"_L1, u"fresh horse 77"_s}}).code(), 908);
    const Reply same = change({{"oldpassword"_L1, ServiceProcess::password()},
                               {"newpassword"_L1, ServiceProcess::password()}});
    QCOMPARE(same.code(), 1015);
    QCOMPARE(same.status, 403);
    QVERIFY(!m_service.signIn(u"+12025550155"_s).isEmpty());
}

void TestMoreOperations::aCodeSignsInWithoutPassword()
{
    const QString number = u"+12025550125"_s;
    m_service.createAccount(number);
    const QByteArray path = "/identity/v2/auth/login/passwordlesslogin/otp";
    QVERIFY(!m_service.call("GET", path + "?phone=%2B12025550125").object("Data").isEmpty());
    m_service.nextCode(number);
    QVERIFY(!m_service.call("POST", path, {{"phone"_L1, number}}).object("Data").isEmpty());
    const Reply signedIn =
        m_service.call("PUT", path + "/verify?isVoiceOtp=",
                       {{"phone"_L1, number}, {"otp"_L1, m_service.nextCode(number)}});
    QVERIFY(!signedIn.token().isEmpty());
    QCOMPARE(m_service.call("GET", path + "?phone=%2B12025550197").code(), 938);
}

void TestMoreOperations::anAccountIsDeletedByCode()
{
    const QString number = u"+12025550126"_s;
    m_service.createAccount(number);
    const QString token = m_service.signIn(number);
    QVERIFY(m_service.callAs(token, "GET", "/identity/v2/auth/account/otp").isTrue("IsPosted"));
    const Reply gone = m_service.callAs(token, "POST", "/identity/v2/auth/account/delete",
                                        {{"OTP"_L1, m_service.nextCode(number)}});
    QVERIFY2(gone.isTrue("IsDeleted"), gone.raw.constData());
    QVERIFY(m_service.signIn(number).isEmpty());
}

void TestMoreOperations::securityQuestionsAreListedAndResetThePassword()
{
    const QString number = u"+12025550127"_s;
    m_service.createAccount(number);
    const QString token = m_service.signIn(number);
    QVERIFY(m_service
                .callAs(token, "PUT", "/identity/v2/auth/account",
                        {{"securityquestionanswer"_L1, QJsonObject{{"q1"_L1, u"Rex"_s}}}})
                .isTrue("IsPosted"));
    const Reply byPhone =
        m_service.call("GET", "/identity/v2/auth/securityquestion/phone?phone=%2B12025550127");
    QCOMPARE(byPhone.list.size(), 1);
    QCOMPARE(byPhone.list[0]["QuestionId"_L1].toString(), u"q1"_s);
    const Reply byToken =
        m_service.callAs(token, "GET", "/identity/v2/auth/securityquestion/accesstoken");
    QCOMPARE(byToken.list, byPhone.list);
    const auto reset = [&](const QString &answer) {
        return m_service.call("PUT", "/identity/v2/auth/password/securityanswer",
                              {{"phone"_L1, number},
                               {"password"_L1, u"fresh horse 78"_s},
                               {"securityanswer"_L1, QJsonObject{{"q1"_L1, answer}}}});
    };
    QCOMPARE(reset(u"Fido"_s).code(), 1093);
    QVERIFY(reset(u"Rex"_s).isTrue("IsPosted"));
    QVERIFY(m_service.signIn(number).isEmpty());
}

void TestMoreOperations::aMissingAnswerIsNoTry()
{
    const QString number = u"+12025550156"_s;
    m_service.createAccount(number);
    m_service.callAs(m_service.signIn(number), "PUT", "/identity/v2/auth/account",
                     {{"securityquestionanswer"_L1, QJsonObject{{"q1"_L1, u"Rex"_s}}}});
    const auto reset = [&](const QJsonObject &answers) {
        return m_service.call("PUT", "/identity/v2/auth/password/securityanswer",
                              {{"phone"_L1, number},
                               {"password"_L1, u"fresh horse 79"_s},
                               {"securityanswer"_L1, answers}});
    };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(reset({}).code(), 908);
    QVERIFY(reset({{"q1"_L1, u"Rex"_s}}).isTrue("IsPosted"));
}

void TestMoreOperations::anUnlockedAccountNeedsNoUnlock()
{
    m_service.createAccount(u"+12025550128"_s);
    const QString token = m_service.signIn(u"+12025550128"_s);
    QCOMPARE(m_service.callAs(token, "PUT", "/identity/v2/auth/account/unlock").code(), 1221);
}

void TestMoreOperations::theServerTellsItsTimeAndASottWindow()
{
    const Reply info = m_service.call("GET", "/identity/v2/serverinfo?timeDifference=");
    const QDateTime now = QDateTime::fromString(info.text("CurrentTime"), u"yyyy-MM-dd HH:mm:ss"_s);
    QVERIFY(now.isValid());
    QCOMPARE(info.object("Sott")["TimeDifference"_L1].toString(), u"10 Minutes"_s);
    QCOMPARE(m_service.call("GET", "/identity/v2/serverinfo?timedifference=soon").code(), 908);
}

void TestMoreOperations::aSottFromTheServerRegisters()
{
    const Reply minted = m_service.manage("GET", "/sott?timedifference=20");
    QVERIFY(minted.text("ExpiryTime").endsWith(u'Z'));
    const Reply registered = m_service.call(
        "POST", "/identity/v2/auth/register",
        {{"PhoneId"_L1, u"12025550129"_s}, {"Password"_L1, ServiceProcess::password()}},
        {"X-LoginRadius-Sott: " + minted.text("Sott").toLatin1()});
    QVERIFY2(registered.isTrue("IsPosted"), registered.raw.constData());
}

void TestMoreOperations::noCaptchaRegisters()
{
    QJsonObject body{{"PhoneId"_L1, u"+12025550160"_s},
                     {"Password"_L1, ServiceProcess::password()}};
    const QByteArray path = "/identity/v2/auth/register/captcha";
    QCOMPARE(m_service.call("POST", path, body).code(), 908);
    body["g-recaptcha-response"_L1] = u"03AGdBq25"_s;
    const Reply refused = m_service.call("POST", path, body);
    QCOMPARE(refused.code(), 982);
    QCOMPARE(refused.status, 403);
    QCOMPARE(m_service.manage("GET", "?phone=%2B12025550160").code(), 938);
}

void TestMoreOperations::theTenantConfigurationNamesTheExtensions()
{
    const Reply info = m_service.call("GET", "/ciam/appinfo");
    QVERIFY(info.isTrue("IsPhoneLogin"));
    QCOMPARE(info.text("EmailVerificationFlow"), u"required"_s);
    const QJsonObject extensions = info.object("Extensions");
    QVERIFY(extensions["PhoneInvalidateByToken"_L1].toBool());
    QVERIFY(extensions["SignOutEverywhere"_L1].toBool());
    QVERIFY(extensions["Sessions"_L1].toBool());
    // Contract 9.4: who makes a form of it shows only what is checked.
    const QJsonArray form = info.json["RegistrationFormSchema"_L1].toArray();
    QCOMPARE(form.size(), 2);
    for (const QJsonValue field : form)
        QCOMPARE(field.toObject().keys().join(u' '),
                 u"Checked display name options permission rules type"_s);
    QCOMPARE(extensions["OtpLifeSeconds"_L1].toInt(), 300);
    QVERIFY(!info.raw.contains(m_service.secret()));
}

void TestMoreOperations::theTenantConfigurationNamesWhatIsNotOffered()
{
    // Contract 9.4: typed clients read these without asking whether they are there.
    const Reply info = m_service.call("GET", "/ciam/appinfo");
    for (const char *key :
         {"TwoFactorAuthentication", "ApiRequestSigningConfig", "OptionalRecaptchaConfiguration"}) {
        QVERIFY2(info.json.contains(QLatin1StringView(key)), key);
        QCOMPARE(info.object(key)["IsEnabled"_L1], QJsonValue(false));
    }
    QCOMPARE(info.object("TwoFactorAuthentication")["IsRequired"_L1], QJsonValue(false));
    const QJsonObject captcha = info.object("OptionalRecaptchaConfiguration")["Apis"_L1].toObject();
    QCOMPARE(captcha["PostLoginByPhoneAndPassword"_L1], QJsonValue(false));
    QCOMPARE(info.json["V2RecaptchaSiteKey"_L1], QJsonValue(QString()));
    QVERIFY(info.json["CustomDomain"_L1].isNull());
    QVERIFY(info.object("PrivacyPolicyConfiguration")["PrivacyPolicies"_L1].toArray().isEmpty());
}

void TestMoreOperations::theTenantConfigurationDatesItsPolicy()
{
    const auto started = [](const QByteArray &line) {
        ServiceProcess dated("\n[privacy]\nversion = \"2\"\n" + line);
        const Reply info = dated.call("GET", "/ciam/appinfo");
        return info
            .object("PrivacyPolicyConfiguration")["PrivacyPolicies"_L1][0]["StartDateTime"_L1]
            .toString();
    };
    QCOMPARE(started("start = \"2026-01-31T02:00:00+02:00\"\n"), u"2026-01-31T00:00:00.0000000Z"_s);
    QCOMPARE(started({}), u"0001-01-01T00:00:00.0000000Z"_s);
}

void TestMoreOperations::aStrictPolicyIsAcceptedWithTheTokenOfTheRefusal()
{
    ServiceProcess strict("\n[privacy]\nversion = \"2\"\nmode = \"strict\"\n");
    QVERIFY(strict.isServing());
    strict.createAccount(u"+12025550132"_s);
    const QJsonObject login{{"phone"_L1, u"+12025550132"_s},
                            {"password"_L1, ServiceProcess::password()}};
    const Reply refused = strict.call("POST", "/identity/v2/auth/login", login);
    QCOMPARE(refused.code(), 1194);
    const QString token = refused.object("Data")["access_token"_L1].toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(refused.object("Data").keys(), QStringList({u"access_token"_s, u"expires_in"_s}));
    const Reply accepted = strict.callAs(token, "GET", "/identity/v2/auth/privacypolicy/accept");
    QCOMPARE(accepted.object("PrivacyPolicy")["Version"_L1].toString(), u"2"_s);
    const Reply history = strict.callAs(token, "GET", "/identity/v2/auth/privacypolicy/history");
    QCOMPARE(history.object("Current")["Version"_L1].toString(), u"2"_s);
    QCOMPARE(strict.callAs(token, "GET", "/identity/v2/auth/privacypolicy/accept").code(), 1222);
    QCOMPARE(strict.call("POST", "/identity/v2/auth/login", login).status, 200);
}

void TestMoreOperations::aPolicyAcceptedAtCreationIsInTheHistory()
{
    ServiceProcess strict("\n[privacy]\nversion = \"2\"\nmode = \"strict\"\n");
    QVERIFY(strict.isServing());
    const QString number = u"+12025550157"_s;
    const Reply created = strict.manage("POST", "",
                                        {{"PhoneId"_L1, number},
                                         {"PhoneIdVerified"_L1, true},
                                         {"Password"_L1, ServiceProcess::password()},
                                         {"AcceptPrivacyPolicy"_L1, true}});
    QCOMPARE(created.status, 200);
    const QString token = strict.signIn(number);
    const Reply history = strict.callAs(token, "GET", "/identity/v2/auth/privacypolicy/history");
    QCOMPARE(history.object("Current")["Version"_L1].toString(), u"2"_s);
    QCOMPARE(history.json["History"_L1].toArray().size(), 1);
}

void TestMoreOperations::theOptionalFlowSignsInAtOnce()
{
    ServiceProcess optional("\n[flow]\nverification = \"optional\"\n");
    QVERIFY(optional.isServing());
    const Reply registered = optional.call(
        "POST", "/identity/v2/auth/register",
        {{"PhoneId"_L1, u"+12025550133"_s}, {"Password"_L1, ServiceProcess::password()}},
        {"X-LoginRadius-Sott: " + optional.sott()});
    QVERIFY(registered.isTrue("IsPosted"));
    QVERIFY(!registered.object("Data")["access_token"_L1].toString().isEmpty());
    QVERIFY(registered.object("Data")["Profile"_L1].isObject());
}

/// Security S15: nobody gets an answer sooner than the others, whatever was done for it.
void TestMoreOperations::aPrivateAnswerTakesATickForBoth()
{
    ServiceProcess service("[flow]\nanswers = \"private\"\n");
    QVERIFY(service.isServing());
    service.createAccount(u"+447400123456"_s);
    for (const char *const phone : {"+447400123456", "+447400123457"}) {
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Reply answer = service.call("POST", "/identity/v2/auth/password/otp",
                                              {{"phone"_L1, QString::fromLatin1(phone)}});
            QCOMPARE(answer.status, 200);
            QVERIFY2(timer.elapsed() >= 50, qPrintable(QString::number(timer.elapsed())));
        }
        // Hashes of other kinds take longer than a small tick.
        QElapsedTimer timer;
        timer.start();
        service.call("POST", "/identity/v2/auth/login",
                     {{"phone"_L1, QString::fromLatin1(phone)}, {"password"_L1, u"wrong"_s}});
        QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestMoreOperations)
#include "tst_moreoperations.moc"
