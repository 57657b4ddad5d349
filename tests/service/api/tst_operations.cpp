// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

/// Contract ops 1-12 and the tokens around them, each against the running program.
class TestOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isServing()); }

    void aNumberIsRegisteredVerifiedAndThenTaken();
    void registrationNeedsASott();
    void aWrongCodeCountsDownAndTheRightOneWorksOnce();
    void aMissingCodeIsNoTry();
    void aNewCodeVoidsTheOldOne();
    void signInTellsItsFourRefusalsApart();
    void anUnverifiedNumberIsSentACodeAtSignIn();
    void aForgottenPasswordIsResetAndEndsOldSessions();
    void aNumberIsChangedByToken();
    void aTakenNumberIsRefusedForAChange();
    void theSecretResetsTheVerificationOfANumber();
    void theTokenResetsTheVerificationOfANumber();
    void theNumberIsRemovedByToken();
    void aTokenIsValidatedDescribedProlongedAndEnded();
    void aRefreshTokenIsUsedOnce();
    void aMissingRefreshTokenIsSaid();
    void refreshTokensAreRevoked();
    void signingOutEverywhereEndsEverySession();
    void aTokenIsMadeForAUid();
    void aBlockedAccountIsSentNoCode();

private:
    Reply registerNumber(const QString &number)
    {
        return m_service.call("POST", "/identity/v2/auth/register",
                              {{"PhoneId"_L1, number},
                               {"Password"_L1, ServiceProcess::password()},
                               {"FirstName"_L1, u"Ada"_s}},
                              {"X-LoginRadius-Sott: " + m_service.sott()});
    }
    Reply verify(const QString &number, const QString &code)
    {
        return m_service.call("PUT", "/identity/v2/auth/phone/otp?otp=" + code.toLatin1(),
                              {{"phone"_L1, number}});
    }
    int validationCode(const QString &token)
    {
        return m_service.callAs(token, "GET", "/identity/v2/auth/access_token/validate").code();
    }

    ServiceProcess m_service;
};

void TestOperations::aNumberIsRegisteredVerifiedAndThenTaken()
{
    const QString number = u"+12025550101"_s;
    const QByteArray availability = "/identity/v2/auth/phone?phone=%2B12025550101";
    QVERIFY(!m_service.call("GET", availability).isTrue("IsExist"));

    const Reply registered = registerNumber(number);
    QCOMPARE(registered.status, 200);
    QVERIFY(registered.isTrue("IsPosted"));
    QVERIFY(registered.token().isEmpty());
    QCOMPARE(registered.object("Data")["OtpLength"_L1].toInt(), 6);

    const Reply verified = verify(number, m_service.nextCode(number));
    QCOMPARE(verified.status, 200);
    QVERIFY(!QUuid::fromString(verified.token()).isNull());
    QVERIFY(!QUuid::fromString(verified.text("refresh_token")).isNull());
    const QDateTime expires =
        QDateTime::fromString(verified.text("expires_in").first(19), Qt::ISODate);
    QVERIFY(expires.isValid());
    QCOMPARE(verified.object("Profile")["PhoneId"_L1].toString(), number);
    QVERIFY(verified.object("Profile")["PhoneIdVerified"_L1].toBool());

    QVERIFY(m_service.call("GET", availability).isTrue("IsExist"));
    QCOMPARE(registerNumber(number).code(), 1058);
}

void TestOperations::registrationNeedsASott()
{
    const QJsonObject body{{"PhoneId"_L1, u"+12025550102"_s},
                           {"Password"_L1, ServiceProcess::password()}};
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/register", body).code(), 1048);
    const Reply wrong =
        m_service.call("POST", "/identity/v2/auth/register", body, {"X-LoginRadius-Sott: abc*def"});
    QCOMPARE(wrong.code(), 1049);
    QCOMPARE(wrong.status, 403);
    const Reply inQuery = m_service.call(
        "POST", "/identity/v2/auth/register?sott=" + m_service.sott().toPercentEncoding(), body);
    QCOMPARE(inQuery.status, 200);
}

void TestOperations::aWrongCodeCountsDownAndTheRightOneWorksOnce()
{
    const QString number = u"+12025550103"_s;
    registerNumber(number);
    const QString code = m_service.nextCode(number);
    const QString wrong = code == "000000"_L1 ? u"000001"_s : u"000000"_s;
    const Reply refused = verify(number, wrong);
    QCOMPARE(refused.code(), 1067);
    QCOMPARE(refused.object("Data")["TriesLeft"_L1].toInt(), 4);
    QCOMPARE(verify(number, code).status, 200);
    QCOMPARE(verify(number, code).code(), 1073);
}

void TestOperations::aMissingCodeIsNoTry()
{
    const QString number = u"+12025550151"_s;
    registerNumber(number);
    m_service.nextCode(number);
    for (const QString &nothing : {QString(), u"%20"_s, u"-"_s}) {
        const Reply refused = verify(number, nothing);
        QCOMPARE(refused.code(), 908);
        QCOMPARE(refused.status, 403);
    }
    const Reply sent =
        m_service.call("POST", "/identity/v2/auth/phone/otp", {{"phone"_L1, number}});
    QCOMPARE(sent.object("Data")["TriesLeft"_L1].toInt(), 5);
    const QString token = verify(number, m_service.nextCode(number)).token();
    const QJsonObject withoutCode{{"phone"_L1, number},
                                  {"password"_L1, ServiceProcess::password()}};
    for (const char *path : {"/password/otp", "/login/passwordlesslogin/otp/verify"})
        QCOMPARE(m_service.call("PUT", QByteArray("/identity/v2/auth") + path, withoutCode).code(),
                 908);
    QCOMPARE(m_service.callAs(token, "POST", "/identity/v2/auth/account/delete").code(), 908);
    m_service.callAs(token, "PUT", "/identity/v2/auth/phone/invalidate");
    QCOMPARE(m_service.callAs(token, "PUT", "/identity/v2/auth/phone/otp").code(), 908);
}

void TestOperations::aNewCodeVoidsTheOldOne()
{
    const QString number = u"+12025550104"_s;
    registerNumber(number);
    const QString first = m_service.nextCode(number);
    const Reply sent =
        m_service.call("POST", "/identity/v2/auth/phone/otp", {{"Phone"_L1, number}});
    QVERIFY(sent.isTrue("IsPosted"));
    QVERIFY(!sent.object("Data")["Sid"_L1].toString().isEmpty());
    const QString second = m_service.nextCode(number);
    if (first != second)
        QCOMPARE(verify(number, first).code(), 1067);
    QCOMPARE(verify(number, second).status, 200);
}

void TestOperations::signInTellsItsFourRefusalsApart()
{
    const QString number = u"+12025550105"_s;
    m_service.createAccount(number);
    const auto login = [this](const QJsonObject &body) {
        return m_service.call("POST", "/identity/v2/auth/login", body);
    };
    QCOMPARE(login({{"phone"_L1, number}, {"password"_L1, ServiceProcess::password()}}).status,
             200);
    const Reply wrong = login({{"phone"_L1, number}, {"password"_L1, u"not the one"_s}});
    QCOMPARE(wrong.code(), 966);
    QCOMPARE(wrong.status, 401);
    const QJsonObject unknown{{"phone"_L1, u"+12025550199"_s}, {"password"_L1, u"whatever1"_s}};
    QCOMPARE(login(unknown).code(), 938);
    QCOMPARE(login({{"password"_L1, u"whatever1"_s}}).code(), 1076);
    QCOMPARE(login({{"phone"_L1, number}}).code(), 1089);
    QCOMPARE(login({{"email"_L1, u"a@example.org"_s}, {"password"_L1, u"x"_s}}).code(), 1077);
}

void TestOperations::anUnverifiedNumberIsSentACodeAtSignIn()
{
    const QString number = u"+12025550106"_s;
    registerNumber(number);
    m_service.nextCode(number);
    const QJsonObject body{{"phone"_L1, number}, {"password"_L1, ServiceProcess::password()}};
    const Reply quiet =
        m_service.call("POST", "/identity/v2/auth/login?options=PreventVerificationSms", body);
    QCOMPARE(quiet.code(), 1066);
    const Reply refused = m_service.call("POST", "/identity/v2/auth/login", body);
    QCOMPARE(refused.code(), 1066);
    QVERIFY(refused.object("Data").contains("ResendInSeconds"_L1));
    QCOMPARE(verify(number, m_service.nextCode(number)).status, 200);
}

void TestOperations::aForgottenPasswordIsResetAndEndsOldSessions()
{
    const QString number = u"+12025550107"_s;
    m_service.createAccount(number);
    const QString token = m_service.signIn(number);
    QCOMPARE(validationCode(token), 0);
    QVERIFY(m_service.call("POST", "/identity/v2/auth/password/otp", {{"phone"_L1, number}})
                .isTrue("IsPosted"));
    const QString code = m_service.nextCode(number);
    // As the vendor's Java SDK spells it.
    const Reply reset = m_service.call(
        "PUT", "/identity/v2/auth/password/otp",
        {{"Phone"_L1, number}, {"Otp"_L1, code}, {"Password"_L1, u"another one 42"_s}});
    QCOMPARE(reset.status, 200);
    QVERIFY(reset.isTrue("IsPosted"));
    QCOMPARE(validationCode(token), 905);
    QVERIFY(m_service.signIn(number).isEmpty());
    QCOMPARE(
        m_service.call("POST", "/identity/v2/auth/password/otp", {{"phone"_L1, u"+12025550198"_s}})
            .code(),
        938);
}

void TestOperations::aNumberIsChangedByToken()
{
    const QString old = u"+12025550108"_s;
    const QString fresh = u"+12025550109"_s;
    m_service.createAccount(old);
    const QString token = m_service.signIn(old);
    const Reply asked =
        m_service.callAs(token, "PUT", "/identity/v2/auth/phone", {{"phone"_L1, fresh}});
    QVERIFY2(asked.isTrue("IsPosted"), asked.raw.constData());
    m_service.nextCode(fresh);
    // The old number stays in force until the new one is proven.
    QVERIFY(!m_service.signIn(old).isEmpty());
    QVERIFY(m_service.callAs(token, "POST", "/identity/v2/auth/phone/otp", {{"phone"_L1, fresh}})
                .isTrue("IsPosted"));
    const QByteArray code = m_service.nextCode(fresh).toLatin1();
    // Node sends no body at all here.
    const Reply done = m_service.callAs(token, "PUT", "/identity/v2/auth/phone/otp?otp=" + code);
    QVERIFY2(done.isTrue("IsPosted"), done.raw.constData());
    QVERIFY(!m_service.signIn(fresh).isEmpty());
    QVERIFY(m_service.signIn(old).isEmpty());
}

void TestOperations::aTakenNumberIsRefusedForAChange()
{
    m_service.createAccount(u"+12025550110"_s);
    m_service.createAccount(u"+12025550111"_s);
    const QString token = m_service.signIn(u"+12025550110"_s);
    const auto change = [&](const QString &phone) {
        return m_service.callAs(token, "PUT", "/identity/v2/auth/phone", {{"phone"_L1, phone}})
            .code();
    };
    QCOMPARE(change(u"+12025550111"_s), 1058);
    QCOMPARE(change(u"12"_s), 1096);
    QCOMPARE(
        m_service.call("PUT", "/identity/v2/auth/phone", {{"phone"_L1, u"+12025550112"_s}}).code(),
        1060);
}

void TestOperations::theSecretResetsTheVerificationOfANumber()
{
    const QString number = u"+12025550113"_s;
    const QByteArray uid = m_service.createAccount(number).toLatin1();
    const QByteArray path = "/" + uid + "/invalidatephone";
    QVERIFY(m_service.manage("PUT", path).isTrue("IsPosted"));
    QCOMPARE(m_service.manage("PUT", path).code(), 1161);
    QCOMPARE(m_service.manage("PUT", "/00000000000000000000000000000000/invalidatephone").status,
             403);
    QCOMPARE(verify(number, m_service.nextCode(number)).status, 200);
}

void TestOperations::theTokenResetsTheVerificationOfANumber()
{
    const QString number = u"+12025550114"_s;
    m_service.createAccount(number);
    const QString token = m_service.signIn(number);
    QVERIFY(
        m_service.callAs(token, "PUT", "/identity/v2/auth/phone/invalidate").isTrue("IsPosted"));
    const Reply profile = m_service.callAs(token, "GET", "/identity/v2/auth/account");
    QVERIFY(!profile.isTrue("PhoneIdVerified"));
    const QByteArray code = m_service.nextCode(number).toLatin1();
    QVERIFY(m_service.callAs(token, "PUT", "/identity/v2/auth/phone/otp?otp=" + code)
                .isTrue("IsPosted"));
    QCOMPARE(m_service.callAs(token, "PUT", "/identity/v2/auth/phone/otp?otp=" + code).code(),
             1120);
}

void TestOperations::theNumberIsRemovedByToken()
{
    const QString number = u"+12025550115"_s;
    m_service.createAccount(number);
    const QString token = m_service.signIn(number);
    const Reply removed = m_service.callAs(token, "DELETE", "/identity/v2/auth/phone");
    QVERIFY2(removed.isTrue("IsDeleted"), removed.raw.constData());
    QVERIFY(!m_service.call("GET", "/identity/v2/auth/phone?phone=12025550115").isTrue("IsExist"));
    QVERIFY(m_service.signIn(number).isEmpty());
}

void TestOperations::aTokenIsValidatedDescribedProlongedAndEnded()
{
    m_service.createAccount(u"+12025550116"_s);
    const QString token = m_service.signIn(u"+12025550116"_s);
    const Reply valid = m_service.callAs(token, "GET", "/identity/v2/auth/access_token/Validate");
    QCOMPARE(valid.token(), token);
    QVERIFY(valid.text("expires_in").endsWith(u'Z'));
    const Reply info = m_service.callAs(token, "GET", "/identity/v2/auth/access_token");
    QCOMPARE(info.token(), token);
    QVERIFY(info.json.contains("isrememberme"_L1));
    const Reply slid =
        m_service.callAs(token, "GET", "/identity/v2/auth/access_token/sliding_token");
    QVERIFY(slid.text("expires_in") >= valid.text("expires_in"));
    const QString alive = slid.token();
    QVERIFY(
        m_service.callAs(alive, "GET", "/identity/v2/auth/access_token/InValidate?preventRefresh=")
            .isTrue("IsPosted"));
    QCOMPARE(validationCode(alive), 905);
    QCOMPARE(validationCode({}), 1060);
}

void TestOperations::aRefreshTokenIsUsedOnce()
{
    m_service.createAccount(u"+12025550117"_s);
    const Reply signedIn = m_service.call(
        "POST", "/identity/v2/auth/login",
        {{"phone"_L1, u"+12025550117"_s}, {"password"_L1, ServiceProcess::password()}});
    const QByteArray path =
        "/access_token/refresh?refresh_Token=" + signedIn.text("refresh_token").toLatin1();
    const Reply fresh = m_service.manage("GET", path);
    QCOMPARE(fresh.status, 200);
    QCOMPARE(validationCode(fresh.token()), 0);
    QVERIFY(fresh.text("refresh_token") != signedIn.text("refresh_token"));
    // A retry of the same client within seconds gets the same answer; anybody else is a thief.
    QCOMPARE(m_service.manage("GET", path).json, fresh.json);
    QCOMPARE(
        m_service
            .call("GET", "/identity/v2/manage/account" + path, {},
                  {"X-LoginRadius-ApiSecret: " + m_service.secret(), "X-Ringkey-Device: other"})
            .code(),
        1217);
    // A replayed refresh token ends the whole family (security S21).
    QCOMPARE(validationCode(fresh.token()), 905);
}

void TestOperations::aMissingRefreshTokenIsSaid()
{
    for (const QByteArray path : {"/access_token/refresh", "/access_token/refresh/revoke"}) {
        QCOMPARE(m_service.manage("GET", path).code(), 908);
        QCOMPARE(m_service.manage("GET", path + "?refresh_token=").code(), 908);
        QCOMPARE(m_service.manage("GET", path + "?refresh_token=unknown").code(), 1217);
    }
}

void TestOperations::refreshTokensAreRevoked()
{
    const QByteArray uid = m_service.createAccount(u"+12025550118"_s).toLatin1();
    const QByteArray one =
        m_service.manage("GET", "/access_token?uid=" + uid).text("refresh_token").toLatin1();
    const QByteArray two =
        m_service.manage("GET", "/access_token?uid=" + uid).text("refresh_token").toLatin1();
    QVERIFY(m_service.manage("GET", "/access_token/refresh/revoke?refresh_token=" + one)
                .isTrue("IsDeleted"));
    QCOMPARE(m_service.manage("GET", "/access_token/refresh?refresh_token=" + one).code(), 1217);
    QVERIFY(
        m_service.manage("DELETE", "/" + uid + "/access_token/refresh/revoke").isTrue("IsDeleted"));
    QCOMPARE(m_service.manage("GET", "/access_token/refresh?refresh_token=" + two).code(), 1217);
}

void TestOperations::signingOutEverywhereEndsEverySession()
{
    m_service.createAccount(u"+12025550119"_s);
    const QString here = m_service.signIn(u"+12025550119"_s);
    const QString there = m_service.signIn(u"+12025550119"_s);
    const Reply ended = m_service.callAs(here, "DELETE", "/identity/v2/auth/access_token/all");
    QVERIFY(ended.isTrue("IsDeleted"));
    QCOMPARE(ended.json["RecordsDeleted"_L1].toInt(), 2);
    QCOMPARE(validationCode(here), 905);
    QCOMPARE(validationCode(there), 905);
}

void TestOperations::aTokenIsMadeForAUid()
{
    const QByteArray uid = m_service.createAccount(u"+12025550120"_s).toLatin1();
    const Reply made = m_service.manage("GET", "/access_token?uid=" + uid);
    QCOMPARE(validationCode(made.token()), 0);
    QCOMPARE(m_service.manage("GET", "/access_token").code(), 908);
}

void TestOperations::aBlockedAccountIsSentNoCode()
{
    // Contract op 4 and 10: 991, also for who still has a token.
    ServiceProcess blocking("\n[lockout]\ntype = \"block\"\ntries = 1\n");
    QVERIFY(blocking.isServing());
    const QString number = u"+12025550152"_s;
    const QByteArray uid = blocking.createAccount(number).toLatin1();
    const QString token = blocking.signIn(number);
    const QJsonObject other{{"phone"_L1, u"+12025550153"_s}};
    QVERIFY(blocking.callAs(token, "PUT", "/identity/v2/auth/phone", other).isTrue("IsPosted"));
    const QJsonObject wrong{{"phone"_L1, number}, {"password"_L1, u"not the one"_s}};
    QCOMPARE(blocking.call("POST", "/identity/v2/auth/login", wrong).code(), 991);
    QCOMPARE(blocking.callAs(token, "PUT", "/identity/v2/auth/phone", other).code(), 991);
    QCOMPARE(blocking.callAs(token, "POST", "/identity/v2/auth/phone/otp", other).code(), 991);
    QCOMPARE(blocking.callAs(token, "GET", "/identity/v2/auth/account/otp").code(), 991);
    QCOMPARE(blocking.callAs(token, "PUT", "/identity/v2/auth/phone/invalidate").code(), 991);
    // The operator can still reset the verification; nothing is texted.
    const Reply reset = blocking.manage("PUT", "/" + uid + "/invalidatephone");
    QVERIFY2(reset.isTrue("IsPosted"), reset.raw.constData());
    QVERIFY(!reset.json.contains("Data"_L1));
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
