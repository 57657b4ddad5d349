// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

enum class TokenIn : std::uint8_t
{
    Header,
    Query,
    Both
};

/// How a family of the vendor's SDKs writes its requests (contract sections 1, 1.1 and 12).
struct Family
{
    const char *name;
    QByteArray options; ///< in every query
    QByteArray noBody = "{}";
    QByteArray noBodyOfGet = {};
    TokenIn token = TokenIn::Header;
    QByteArray base = "/identity/v2"; ///< of every path
    QByteArray end = {};              ///< of every path
    QByteArray plus = "%2B";          ///< of a number in a query
    QLatin1StringView phone = "phone"_L1;
    bool keysInHeaders = false;
    bool sottInQuery = false;
    bool keepsSecrets = false; ///< secret and SOTT come along with what has no use for them
    QByteArray sendCode = "/auth/login/passwordlesslogin/otp";
    QByteArrayList headers = {};
};

// clang-format off
const std::vector<Family> families{
    {.name = "Node", .options = "isVoiceOtp=&smsTemplate=&nullSupport=", .noBody = "", .token = TokenIn::Both},
    {.name = "Python 11", .options = "isVoiceOtp=False", .plus = "+"},
    {.name = "Python 3.2.0", .options = "fields=*", .token = TokenIn::Query, .base = "//identity/v2",
     .end = "/", .plus = "+", .keysInHeaders = true},
    {.name = "Java", .options = {}, .plus = "+", .phone = "Phone"_L1, .keepsSecrets = true},
    {.name = "PHP", .options = "isVoiceOtp=1&nullSupport=1"},
    {.name = "Go", .options = "smstemplate=", .noBody = "\"\"\n", .noBodyOfGet = "\"\"\n",
     .headers = {"Content-Type: application/x-www-form-urlencoded"}},
    {.name = ".NET", .options = {}, .noBody = "", .token = TokenIn::Query},
    {.name = "Ruby", .options = "preventEmail=false", .token = TokenIn::Query, .sottInQuery = true},
    {.name = "Android and iOS", .options = {}, .token = TokenIn::Both, .phone = "Phone"_L1,
     .sendCode = "/auth/login/otp"},
    {.name = "HTML5", .options = "welcomeemailtemplate=", .noBody = "",
     .headers = {"Origin: https://app.example.com", "Referer: https://app.example.com/"}},
};
// clang-format on

const QString newPassword = u"seven grey pelicans"_s;

} // namespace

Q_DECLARE_METATYPE(const Family *)

/// One person's life, operations 1 to 12 and a code in place of the password, in the handwriting of
/// each SDK family.
class TestSdkFamilies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachFamilyDoesEveryOperation_data();
    void eachFamilyDoesEveryOperation();

private:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray query = {};
        QJsonObject body = {}; ///< empty: the operation has none
        QString token = {};
        bool managed = false;
        bool registers = false;
    };

    Reply send(const Request &request) const;
    QByteArray queryOf(const Request &request) const;
    QByteArrayList headersOf(const Request &request) const;
    QByteArray inQuery(const QString &number) const
    {
        return m_as->plus + number.mid(1).toLatin1();
    }
    QJsonObject phoneBody(const QString &number) const { return {{m_as->phone, number}}; }
    Reply signIn(const QString &number, const QString &password) const;

    void registersAndVerifies(const QString &number, QString &token);
    void resetsThePassword(const QString &number, QString &token);
    void changesTheNumber(const QString &to, const QString &token);
    void verifiesAgain(const QString &number, const QString &uid);
    void signsInByCodeAndLeaves(const QString &number);

    ServiceProcess m_service{"\n[http]\nallowed_origins = [\"https://app.example.com\"]\n"};
    QByteArray m_sott;
    const Family *m_as = nullptr;
};

void TestSdkFamilies::initTestCase()
{
    QVERIFY(m_service.isServing());
    m_sott = m_service.sott();
}

QByteArray TestSdkFamilies::queryOf(const Request &request) const
{
    QByteArrayList parts{request.query, m_as->options};
    if (!m_as->keysInHeaders)
        parts += "apiKey=" + m_service.key();
    if (!request.token.isEmpty() && m_as->token != TokenIn::Header)
        parts += "access_token=" + request.token.toLatin1();
    if (request.registers && m_as->sottInQuery)
        parts += "sott=" + m_sott.toPercentEncoding();
    parts.removeAll({});
    return '?' + parts.join('&');
}

QByteArrayList TestSdkFamilies::headersOf(const Request &request) const
{
    // Go has another type where it has no body to describe; a later line does not count.
    QByteArrayList headers;
    if (!request.body.isEmpty())
        headers += "Content-Type: application/json";
    headers += m_as->headers;
    if (m_as->keysInHeaders)
        headers += "X-LoginRadius-ApiKey: " + m_service.key();
    if (request.managed || m_as->keepsSecrets)
        headers += "X-LoginRadius-apiSecret: " + m_service.secret();
    if ((request.registers && !m_as->sottInQuery) || m_as->keepsSecrets)
        headers += "X-LoginRadius-Sott: " + m_sott;
    if (!request.token.isEmpty() && m_as->token != TokenIn::Query)
        headers += "authorization: Bearer " + request.token.toLatin1();
    return headers;
}

Reply TestSdkFamilies::send(const Request &request) const
{
    const QByteArray body = request.body.isEmpty()
                                ? (request.method == "GET" ? m_as->noBodyOfGet : m_as->noBody)
                                : QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    return m_service.sendRaw(
        request.method + ' ' + m_as->base + request.path + m_as->end + queryOf(request) +
        " HTTP/1.1\r\nHost: x\r\n" + headersOf(request).join("\r\n") +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

Reply TestSdkFamilies::signIn(const QString &number, const QString &password) const
{
    return send({.method = "POST",
                 .path = "/auth/login",
                 .body = {{"phone"_L1, number}, {"password"_L1, password}}});
}

/// Ops 1, 2, 5, 4 and 3.
void TestSdkFamilies::registersAndVerifies(const QString &number, QString &token)
{
    const Request asked{
        .method = "GET", .path = "/auth/phone", .query = "phone=" + inQuery(number)};
    const Reply free = send(asked);
    QVERIFY2(free.json["IsExist"_L1].isBool() && !free.isTrue("IsExist"), free.raw.constData());
    const Reply registered = send({.method = "POST",
                                   .path = "/auth/register",
                                   .body = {{"PhoneId"_L1, number},
                                            {"Password"_L1, ServiceProcess::password()},
                                            {"FirstName"_L1, u"Ada"_s}},
                                   .registers = true});
    QVERIFY2(registered.isTrue("IsPosted"), registered.raw.constData());
    QVERIFY(!m_service.nextCode(number).isEmpty());
    QCOMPARE(signIn(number, ServiceProcess::password()).code(), 1066);
    QVERIFY(!m_service.nextCode(number).isEmpty());
    const Reply again =
        send({.method = "POST", .path = "/auth/phone/otp", .body = phoneBody(number)});
    QVERIFY2(!again.object("Data")["Sid"_L1].toString().isEmpty(), again.raw.constData());
    const Reply verified = send({.method = "PUT",
                                 .path = "/auth/phone/otp",
                                 .query = "otp=" + m_service.nextCode(number).toLatin1(),
                                 .body = phoneBody(number)});
    QVERIFY2(!QUuid::fromString(verified.token()).isNull(), verified.raw.constData());
    QVERIFY(send(asked).isTrue("IsExist"));
    token = verified.token();
}

/// Ops 6 and 7, and 5 with the new password.
void TestSdkFamilies::resetsThePassword(const QString &number, QString &token)
{
    const Reply sent =
        send({.method = "POST", .path = "/auth/password/otp", .body = phoneBody(number)});
    QVERIFY2(sent.isTrue("IsPosted"), sent.raw.constData());
    const Reply reset = send({.method = "PUT",
                              .path = "/auth/password/otp",
                              .body = {{m_as->phone, number},
                                       {"otp"_L1, m_service.nextCode(number)},
                                       {"password"_L1, newPassword},
                                       {"smsTemplate"_L1, QString()},
                                       {"ResetPasswordSmsTemplate"_L1, QString()}}});
    QVERIFY2(reset.isTrue("IsPosted"), reset.raw.constData());
    const Reply in = signIn(number, newPassword);
    QVERIFY2(!in.token().isEmpty(), in.raw.constData());
    QVERIFY(!in.raw.contains("escription"));
    token = in.token();
}

/// Ops 10, 8 and 9.
void TestSdkFamilies::changesTheNumber(const QString &to, const QString &token)
{
    for (const char *const method : {"PUT /auth/phone", "POST /auth/phone/otp"}) {
        const QByteArrayList parts = QByteArray(method).split(' ');
        const Reply sent =
            send({.method = parts[0], .path = parts[1], .body = phoneBody(to), .token = token});
        QVERIFY2(!sent.object("Data")["Sid"_L1].toString().isEmpty(), sent.raw.constData());
        const QString code = m_service.nextCode(to);
        QVERIFY(!code.isEmpty());
        if (parts[0] == "PUT")
            continue; // the newer code, that of op 8, is entered
        const Reply proven = send({.method = "PUT",
                                   .path = "/auth/phone/otp",
                                   .query = "otp=" + code.toLatin1(),
                                   .token = token});
        QVERIFY2(proven.isTrue("IsPosted"), proven.raw.constData());
    }
}

/// Op 11, and 3 once more.
void TestSdkFamilies::verifiesAgain(const QString &number, const QString &uid)
{
    const Reply reset = send({.method = "PUT",
                              .path = "/manage/account/" + uid.toLatin1() + "/invalidatephone",
                              .managed = true});
    QVERIFY2(reset.isTrue("IsPosted"), reset.raw.constData());
    const Reply verified = send({.method = "PUT",
                                 .path = "/auth/phone/otp",
                                 .query = "otp=" + m_service.nextCode(number).toLatin1(),
                                 .body = phoneBody(number)});
    QVERIFY2(!verified.token().isEmpty(), verified.raw.constData());
}

/// The passwordless pair, and op 12.
void TestSdkFamilies::signsInByCodeAndLeaves(const QString &number)
{
    const Reply sent =
        send({.method = "GET", .path = m_as->sendCode, .query = "phone=" + inQuery(number)});
    QVERIFY2(!sent.object("Data")["Sid"_L1].toString().isEmpty(), sent.raw.constData());
    const Reply in =
        send({.method = "PUT",
              .path = "/auth/login/passwordlesslogin/otp/verify",
              .body = {{m_as->phone, number}, {"otp"_L1, m_service.nextCode(number)}}});
    QVERIFY2(!in.token().isEmpty(), in.raw.constData());
    const Reply removed = send({.method = "DELETE", .path = "/auth/phone", .token = in.token()});
    QVERIFY2(removed.isTrue("IsDeleted"), removed.raw.constData());
    QCOMPARE(removed.raw.contains("Access-Control-Allow-Origin"),
             QByteArray(m_as->name) == "HTML5");
}

void TestSdkFamilies::eachFamilyDoesEveryOperation_data()
{
    QTest::addColumn<const Family *>("family");
    QTest::addColumn<int>("place");
    int place = 0;
    for (const Family &family : families)
        QTest::newRow(family.name) << &family << place++;
}

void TestSdkFamilies::eachFamilyDoesEveryOperation()
{
    QFETCH(const Family *, family);
    QFETCH(int, place);
    m_as = family;
    const QString number = u"+1202555014%1"_s.arg(place);
    const QString next = u"+1202555015%1"_s.arg(place);
    QString token;
    registersAndVerifies(number, token);
    resetsThePassword(number, token);
    const QString uid =
        send({.method = "GET", .path = "/auth/account", .token = token}).text("Uid");
    changesTheNumber(next, token);
    verifiesAgain(next, uid);
    signsInByCodeAndLeaves(next);
}

QTEST_GUILESS_MAIN(TestSdkFamilies)
#include "tst_sdkfamilies.moc"
