// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the holder of the secret can do (contract section 5), and what is not offered at all.
class TestManagement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isServing()); }

    void managementCreatesFindsChangesAndDeletes();
    void aCodeIsToldToWhoHasTheSecret();
    void aStrictServiceTakesNoSecretFromTheAddress();
    void whereSomebodyCameFromIsKeptShort();
    void oneTouchLoginIsNotOffered();

private:
    ServiceProcess m_service;
};

void TestManagement::managementCreatesFindsChangesAndDeletes()
{
    const Reply created =
        m_service.manage("POST", "",
                         {{"PhoneId"_L1, u"12025550130"_s},
                          {"PhoneIDVerified"_L1, true}, // as the old Python SDK spells it
                          {"Password"_L1, ServiceProcess::password()},
                          {"FirstName"_L1, u"Ada"_s}});
    const QByteArray uid = created.text("Uid").toLatin1();
    QCOMPARE(created.text("PhoneId"), u"+12025550130"_s);
    QVERIFY(created.isTrue("PhoneIdVerified"));
    QVERIFY(created.isTrue("HasPassword"));
    QCOMPARE(m_service.manage("GET", "?phone=%2B12025550130").text("Uid").toLatin1(), uid);
    QCOMPARE(m_service.manage("GET", "/" + uid).text("FirstName"), u"Ada"_s);
    QCOMPARE(m_service.manage("GET", "").code(), 1118);
    const Reply moved =
        m_service.manage("PUT", "/" + uid + "/phoneid", {{"Phone"_L1, u"+12025550131"_s}});
    QCOMPARE(moved.text("PhoneId"), u"+12025550131"_s);
    QVERIFY(m_service.manage("DELETE", "/" + uid).isTrue("IsDeleted"));
    QVERIFY(m_service.manage("GET", "/" + uid).code() != 0);
}

void TestManagement::aCodeIsToldToWhoHasTheSecret()
{
    const QString number = u"+12025550159"_s;
    m_service.createAccount(number);
    const QJsonObject body{{"Phone"_L1, number}};
    const Reply told = m_service.manage("POST", "/smsotp/PasswordlessLogin", body);
    QCOMPARE(told.text("Token").size(), 6);
    QVERIFY(QDateTime::fromString(told.text("ExpiresIn"), Qt::ISODateWithMs) >
            QDateTime::currentDateTimeUtc());
    QVERIFY(!m_service
                 .call("PUT", "/identity/v2/auth/login/passwordlesslogin/otp/verify",
                       {{"phone"_L1, number}, {"otp"_L1, told.text("Token")}})
                 .token()
                 .isEmpty());
    QCOMPARE(m_service.manage("POST", "/smsotp/carrierpigeon", body).code(), 1182);
    QCOMPARE(m_service.manage("POST", "/smsotp/onetouchlogin", body).code(), 1146);
    QCOMPARE(m_service.manage("POST", "/smsotp/forgotpin", body).code(), 1144);
    const QByteArray path = "/identity/v2/manage/account/smsotp/forgotpassword";
    QCOMPARE(m_service.call("POST", path, body).code(), 923);
}

/// Security S27: addresses stand in the logs of proxies.
void TestManagement::aStrictServiceTakesNoSecretFromTheAddress()
{
    const ServiceProcess strict({}, {}, {"[api]\n", "[api]\nsecrets_in_query = false\n"});
    const QString number = u"+12025550161"_s;
    strict.createAccount(number);
    const QString token = strict.signIn(number);
    const QByteArray account = "/identity/v2/auth/account";
    const QByteArray byToken = account + "?Access_Token=" + token.toLatin1();
    QCOMPARE(strict.call("GET", byToken).code(), 1060);
    QCOMPARE(strict.callAs(token, "GET", account).status, 200);
    const QByteArray bySecret = "/identity/v2/manage/account?phone=%2B12025550161&apisecret=";
    QCOMPARE(strict.call("GET", bySecret + strict.secret()).code(), 923);
    QCOMPARE(strict.manage("GET", "?phone=%2B12025550161").status, 200);
    const QByteArray registering = "/identity/v2/auth/register?sott=";
    const QJsonObject body{{"PhoneId"_L1, u"+12025550162"_s},
                           {"Password"_L1, ServiceProcess::password()}};
    QCOMPARE(strict.call("POST", registering + strict.sott().toPercentEncoding(), body).code(),
             1048);
    // Without that, the contract's addresses are taken.
    QCOMPARE(m_service.call("GET", bySecret + m_service.secret()).code(), 938);
}

/// A Referer of 16 KB was kept, and read again with each sign-in.
void TestManagement::whereSomebodyCameFromIsKeptShort()
{
    const QByteArray address = "https://people.example.com/" + QByteArray(9000, 'a');
    const QByteArray sott = "sott=" + m_service.sott().toPercentEncoding();
    QCOMPARE(
        m_service
            .call("POST", "/identity/v2/auth/register?" + sott,
                  {{"PhoneId"_L1, u"+12025550163"_s}, {"Password"_L1, ServiceProcess::password()}},
                  {"Referer: " + address})
            .status,
        200);
    QCOMPARE(m_service.manage("GET", "?phone=%2B12025550163").text("RegistrationSource").toLatin1(),
             address.left(255));
}

void TestManagement::oneTouchLoginIsNotOffered()
{
    const QJsonObject body{{"phone"_L1, u"+12025550160"_s}};
    const QByteArray path = "/identity/v2/auth/onetouchlogin/phone";
    QCOMPARE(m_service.call("POST", path, body).code(), 1146);
    QCOMPARE(m_service.call("PUT", path + "/verify?otp=123456", body).code(), 1146);
    QCOMPARE(m_service.manage("GET", "?phone=%2B12025550160").code(), 938);
}

QTEST_GUILESS_MAIN(TestManagement)
#include "tst_management.moc"
