// SPDX-License-Identifier: Apache-2.0
#include "service/api/jobowner.h"
#include "service/sott/sott.h"
#include "tests/service/api/serviceprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Contract sections 1, 2, 12 and 13: what real clients send, and what every reply must look like.
class TestClientQuirks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void keysAndSecretsHaveTheirOwnRefusals_data();
    void keysAndSecretsHaveTheirOwnRefusals();
    void pathsHaveNoCaseAndNoTrailingSlash();
    void unknownPathsAndMethodsAreSaid();
    void threeSpellingsAreOneNumber();
    void oneNumberIsOneOwner();
    void theHeadersTokenIsPreferred();
    void aTokenInTheBodyCounts();
    void emptyParametersAreAbsent();
    void oneKeyInTwoSpellingsMayBeEmptyInOne();
    void emptyAndBracesBodiesAreTheSame();
    void aTruncatedBodyIsRefusedAndTheConnectionClosed();
    void bodiesMustBeJson();
    void secretsSentAlongByJavaDoNoHarm();
    void aSottMadeByAClockThatIsAheadIsTaken();
    void escapedTextIsRead();
    void fieldsAreProjected();
    void noSuccessContainsTheWordThatJavaGreps();
    void theErrorEnvelopeIsComplete();
    void brokenHttpGetsTheEnvelopeToo_data();
    void brokenHttpGetsTheEnvelopeToo();
    void theProfileHasTheContractsKeys();
    void headIsGetWithoutBody();
    void tokensAreNotInTheOutboxOrOnStandardOutput();

private:
    ServiceProcess m_service;
    QString m_token;
};

void TestClientQuirks::initTestCase()
{
    QVERIFY(m_service.isServing());
    m_service.createAccount(u"+12025550141"_s);
    m_token = m_service.signIn(u"+12025550141"_s);
    QVERIFY(!m_token.isEmpty());
}

void TestClientQuirks::keysAndSecretsHaveTheirOwnRefusals_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    const QByteArray other = "00000000-1111-2222-3333-444444444444";
    const QByteArray key = "apiKey=" + m_service.key();
    const QByteArray secret = m_service.secret();
    QTest::newRow("no key") << QByteArray("apikey=") << QByteArray("X: y") << 922 << 400;
    QTest::newRow("malformed key") << QByteArray("apikey=abc") << QByteArray("X: y") << 920 << 400;
    QTest::newRow("another key") << "apikey=" + other << QByteArray("X: y") << 901 << 403;
    QTest::newRow("no secret") << key << QByteArray("X: y") << 923 << 400;
    QTest::newRow("malformed secret") << key + "&apisecret=abc" << QByteArray("X: y") << 921 << 400;
    QTest::newRow("another secret") << key << "X-LoginRadius-apiSecret: " + other << 902 << 401;
    QTest::newRow("secret in the query")
        << key + "&apiSecret=" + secret << QByteArray("X: y") << 1118 << 400;
    QTest::newRow("both in headers")
        << QByteArray("apikey=")
        << "X-LoginRadius-apiKey: " + m_service.key() + "\r\nx-loginradius-apisecret: " + secret
        << 1118 << 400;
}

void TestClientQuirks::keysAndSecretsHaveTheirOwnRefusals()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, header);
    QFETCH(int, code);
    QFETCH(int, status);
    const Reply reply = m_service.call("GET", "/identity/v2/manage/account?" + query, {}, {header});
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, status);
}

void TestClientQuirks::pathsHaveNoCaseAndNoTrailingSlash()
{
    QCOMPARE(m_service.callAs(m_token, "GET", "/Identity/V2/auth/access_token/Validate/").token(),
             m_token);
    QCOMPARE(m_service.manage("GET", "/?fields=*&phone=%2B12025550141").text("PhoneId"),
             u"+12025550141"_s);
}

void TestClientQuirks::unknownPathsAndMethodsAreSaid()
{
    QCOMPARE(m_service.call("GET", "/identity/v2/auth/nothing").status, 404);
    const Reply wrong = m_service.call("PATCH", "/identity/v2/auth/phone");
    QCOMPARE(wrong.status, 405);
    QVERIFY(wrong.raw.contains("\r\nAllow: GET, PUT, DELETE, HEAD\r\n"));
    QCOMPARE(m_service.call("BREW", "/identity/v2/auth/phone").status, 405);
}

void TestClientQuirks::threeSpellingsAreOneNumber()
{
    // Python and Java send a raw "+", which decodes to a space.
    for (const char *phone : {"%2B12025550141", "12025550141", "+12025550141", "%2012025550141"}) {
        const Reply reply =
            m_service.call("GET", QByteArray("/identity/v2/auth/phone?phone=") + phone);
        QVERIFY2(reply.isTrue("IsExist"), phone);
    }
}

/// However it is written, one job of an account runs at a time (security S19).
void TestClientQuirks::oneNumberIsOneOwner()
{
    const auto ownerOf = [](const QByteArray &phone) {
        HttpRequest request;
        request.method = "POST";
        request.peer = "203.0.113.7";
        request.body = "{\"phone\": \"" + phone + "\"}";
        return accountOwnerOf(request).account;
    };
    for (const char *const shape :
         {"12025550123", " 12025550123", "+1 (202) 555-0123", "+1.202.555.0123",
          "+1\u00a0202\u2011555\u20110123", "\uff0b\uff11202555\uff10123", "+\u06f12025550123"})
        QCOMPARE(ownerOf(shape), ownerOf("+12025550123"));
    QVERIFY(ownerOf("+12025550124") != ownerOf("+12025550123"));
}

void TestClientQuirks::theHeadersTokenIsPreferred()
{
    const QByteArray path = "/identity/v2/auth/access_token/validate?access_token=";
    QCOMPARE(m_service.callAs(m_token, "GET", path + "wrong").token(), m_token);
    QCOMPARE(m_service.call("GET", path + m_token.toLatin1()).token(), m_token);
    QCOMPARE(m_service.call("GET", path + m_token.toLatin1(), {}, {"authorization: bearer wrong"})
                 .code(),
             905);
}

void TestClientQuirks::aTokenInTheBodyCounts()
{
    const Reply reply = m_service.call("PUT", "/identity/v2/auth/account",
                                       {{"access_token"_L1, m_token}, {"City"_L1, u"Rome"_s}});
    QVERIFY2(reply.isTrue("IsPosted"), reply.raw.constData());
}

void TestClientQuirks::emptyParametersAreAbsent()
{
    const Reply reply = m_service.call(
        "POST",
        "/identity/v2/auth/login?loginurl=&smsTemplate=&isVoiceOtp=&fields=&g-recaptcha-response=",
        {{"phone"_L1, u"+12025550141"_s}, {"password"_L1, ServiceProcess::password()}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(m_service.call("GET", "/identity/v2/auth/phone?phone=").code(), 1076);
}

/// Contract 13: names have no case, and what is empty is absent.
void TestClientQuirks::oneKeyInTwoSpellingsMayBeEmptyInOne()
{
    for (const auto &[empty, full] : {std::pair("Phone"_L1, "phone"_L1), {"phone"_L1, "Phone"_L1}})
        QCOMPARE(m_service
                     .call("POST", "/identity/v2/auth/login",
                           {{empty, QString()},
                            {full, u"+12025550141"_s},
                            {"PASSWORD"_L1, QJsonValue::Null},
                            {"password"_L1, ServiceProcess::password()}})
                     .status,
                 200);
    const Reply named = m_service.callAs(m_token, "PUT", "/identity/v2/auth/account",
                                         {{"NICKNAME"_L1, QString()}, {"NickName"_L1, u"Ada"_s}});
    QCOMPARE(named.object("Data")["NickName"_L1].toString(), u"Ada"_s);
}

void TestClientQuirks::emptyAndBracesBodiesAreTheSame()
{
    for (const QByteArray body : {"", "{}"}) {
        const Reply reply = m_service.sendRaw(
            "PUT /identity/v2/auth/phone/otp?otp=123456&apikey=" + m_service.key() +
            " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_token.toLatin1() +
            "\r\nContent-Type: application/json\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QCOMPARE(reply.code(), 1120); // understood as op 9, with nothing to verify
    }
}

void TestClientQuirks::aTruncatedBodyIsRefusedAndTheConnectionClosed()
{
    // Node counts UTF-16 units: three bytes too few here.
    const QByteArray body = R"({"phone":"+12025550141","password":"äöü"})";
    const Reply reply =
        m_service.sendRaw("POST /identity/v2/auth/login?apikey=" + m_service.key() +
                          " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                          "Content-Length: " +
                          QByteArray::number(body.size() - 3) + "\r\n\r\n" + body);
    QCOMPARE(reply.code(), 965);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.raw.contains("\r\nConnection: close\r\n"));
}

void TestClientQuirks::bodiesMustBeJson()
{
    const auto send = [this](const QByteArray &method, const QByteArray &type,
                             const QByteArray &body) {
        return m_service
            .sendRaw(method + " /identity/v2/auth/phone?apikey=" + m_service.key() +
                     " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type +
                     "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)
            .code();
    };
    QCOMPARE(send("PUT", "application/json", "{\"phone\":"), 1079);
    QCOMPARE(send("PUT", "application/json", "[]"), 1079);
    QCOMPARE(send("DELETE", "application/json", "x"), 1060); // it has no body: ignored
    QCOMPARE(send("PUT", "text/xml", "<a/>"), 1083);
    QCOMPARE(send("PUT", "Application/JSON; charset=utf-8", "{}"), 1060);
}

void TestClientQuirks::secretsSentAlongByJavaDoNoHarm()
{
    const Reply reply =
        m_service.call("GET", "/identity/v2/auth/phone?phone=12025550141", {},
                       {"X-LoginRadius-Sott: old", "X-LoginRadius-ApiSecret: wrong"});
    QVERIFY(reply.isTrue("IsExist"));
}

/// Contract section 12: a minute is forgiven where it begins, nothing where it ends.
void TestClientQuirks::aSottMadeByAClockThatIsAheadIsTaken()
{
    using namespace std::chrono_literals;
    const ringkey::service::Sott sott(m_service.key(), m_service.secret());
    auto answer = [&, last = 0](auto start, auto end) mutable {
        const auto now = ringkey::service::SystemClock().now();
        return m_service
            .call("POST", "/identity/v2/auth/register",
                  {{"PhoneId"_L1, u"+1202555018%1"_s.arg(last++)},
                   {"Password"_L1, ServiceProcess::password()}},
                  {"X-LoginRadius-Sott: " + sott.mint(now + start, now + end)})
            .code();
    };
    QCOMPARE(answer(30s, 600s), 0);
    QCOMPARE(answer(90s, 600s), 1049);
    QCOMPARE(answer(-600s, 60s), 0);
    QCOMPARE(answer(-600s, -2s), 1049);
}

void TestClientQuirks::escapedTextIsRead()
{
    const QByteArray body =
        R"({"phone":"\u002b12025550141","password":"correct\u0020horse battery"})";
    const Reply reply = m_service.sendRaw("POST /identity/v2/auth/login?apikey=" + m_service.key() +
                                          " HTTP/1.1\r\nHost: x\r\nContent-Length: " +
                                          QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(reply.status, 200);
}

void TestClientQuirks::fieldsAreProjected()
{
    const QByteArray path = "/identity/v2/auth/login?fields=";
    const QJsonObject body{{"phone"_L1, u"+12025550141"_s},
                           {"password"_L1, ServiceProcess::password()}};
    const Reply one = m_service.call("POST", path + "access_token,Profile/Uid", body);
    QCOMPARE(one.json.keys(), QStringList({u"Profile"_s, u"access_token"_s}));
    QCOMPARE(one.object("Profile").keys(), QStringList({u"Uid"_s}));
    const Reply group = m_service.call("POST", path + "profile(uid,phoneid)", body);
    QCOMPARE(group.object("Profile").keys(), QStringList({u"PhoneId"_s, u"Uid"_s}));
    QVERIFY(m_service.call("POST", path + "*", body).object("Profile").size() > 40);
    // That it was done is told all the same, and a path may begin in what the reply carries.
    const QByteArray update = "/identity/v2/auth/account?fields=";
    const QJsonObject name{{"FirstName"_L1, u"Ada"_s}};
    for (const char *fields : {"FirstName", "Data/FirstName", "isposted,data(firstname)"}) {
        const Reply saved = m_service.callAs(m_token, "PUT", update + fields, name);
        QCOMPARE(saved.json, QJsonObject({{"IsPosted"_L1, true}, {"Data"_L1, name}}));
    }
    QCOMPARE(m_service.callAs(m_token, "PUT", update + "Nothing", name).json,
             QJsonObject({{"IsPosted"_L1, true}}));
    // What cannot be answered is not done.
    QCOMPARE(m_service
                 .callAs(m_token, "PUT", "/identity/v2/auth/password/change?fields=a(b",
                         {{"oldpassword"_L1, ServiceProcess::password()},
                          {"newpassword"_L1, u"seven grey pelicans"_s}})
                 .code(),
             908);
    QCOMPARE(m_service.call("POST", path + "*", body).status, 200);
}

void TestClientQuirks::noSuccessContainsTheWordThatJavaGreps()
{
    const Reply reply = m_service.callAs(m_token, "PUT", "/identity/v2/auth/account",
                                         {{"About"_L1, u"Description, description"_s}});
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.raw.contains("Description"));
    QVERIFY(!reply.raw.contains("description"));
    QCOMPARE(reply.object("Data")["About"_L1].toString(), u"Description, description"_s);
}

void TestClientQuirks::theErrorEnvelopeIsComplete()
{
    const Reply reply = m_service.call("GET", "/identity/v2/auth/account");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), 1060);
    QCOMPARE(reply.text("Message"), u"Access token is missing"_s);
    QVERIFY(!reply.text("Description").isEmpty());
    QVERIFY(reply.json["IsProviderError"_L1].isBool());
    QVERIFY(reply.json.contains("ProviderErrorResponse"_L1));
    QVERIFY(reply.json["ProviderErrorResponse"_L1].isNull());
}

void TestClientQuirks::brokenHttpGetsTheEnvelopeToo_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 1\r\nContent-Length: 2") << 400;
    QTest::newRow("long field") << "X: " + QByteArray(17'000, 'a') << 431;
    QTest::newRow("long body") << QByteArray("Content-Length: 65537") << 413;
    QTest::newRow("expectation") << QByteArray("Content-Length: 1\r\nExpect: wonders") << 417;
}

void TestClientQuirks::brokenHttpGetsTheEnvelopeToo()
{
    // Clients read every reply as JSON.
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    const Reply reply = m_service.sendRaw("POST /identity/v2/auth/login HTTP/1.1\r\nHost: x\r\n" +
                                          fields + "\r\n\r\n");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), 971);
    QCOMPARE(reply.text("Message"), u"Invalid request"_s);
    QVERIFY(!reply.text("Description").isEmpty());
    QVERIFY(reply.json.contains("IsProviderError"_L1));
    QVERIFY(reply.json.contains("ProviderErrorResponse"_L1));
}

void TestClientQuirks::theProfileHasTheContractsKeys()
{
    // Contract 3.3, what is not kept here as null: a typed client looks for each of them.
    const Reply profile = m_service.callAs(m_token, "GET", "/identity/v2/auth/account");
    for (const char *key : {"Uid",
                            "ID",
                            "Provider",
                            "PhoneId",
                            "PhoneIdVerified",
                            "PhoneNumbers",
                            "Email",
                            "UserName",
                            "FirstName",
                            "Country",
                            "Addresses",
                            "Password",
                            "IsActive",
                            "IsLoginLocked",
                            "LoginLockedType",
                            "NoOfLogins",
                            "PrivacyPolicy",
                            "CustomFields",
                            "LastLoginLocation",
                            "RegistrationSource",
                            "CreatedDate",
                            "SignupDate",
                            "Identities",
                            "ConsentProfile",
                            "LastLoginDate",
                            "Created",
                            "UpdatedTime",
                            "Verified",
                            "IsGeoEnabled"})
        QVERIFY2(profile.json.contains(QLatin1StringView(key)), key);
}

void TestClientQuirks::headIsGetWithoutBody()
{
    const Reply reply = m_service.call("HEAD", "/ciam/appinfo");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.raw.endsWith("\r\n\r\n"));
    QVERIFY(!reply.raw.contains("Content-Length: 0\r\n"));
}

void TestClientQuirks::tokensAreNotInTheOutboxOrOnStandardOutput()
{
    QVERIFY(!m_service.process().readAllStandardOutput().contains(m_token.toLatin1()));
    const QDir folder = QFileInfo(m_service.configFile()).dir();
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_token.toLatin1()), qPrintable(info.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestClientQuirks)
#include "tst_clientquirks.moc"
