// SPDX-License-Identifier: Apache-2.0
#include "app/check/redact.h"
#include "app/check/tenantcheck.h"
#include "tests/app/faketenant.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

using Plant = std::function<void(FakeTenant &)>;
const QByteArray phone = "GET /identity/v2/auth/phone";
const QByteArray signUp = "POST /identity/v2/auth/register";
const QByteArray login = "POST /identity/v2/auth/login";
const QByteArray verify = "PUT /identity/v2/auth/phone/otp";
const QByteArray resetText = "POST /identity/v2/auth/password/otp";
const QByteArray account = "GET /identity/v2/auth/account";

check::Report reportOf(const QUrl &url, bool sott = true, const QByteArray &code = "314159")
{
    BackendConfig config;
    config.url = url;
    config.apiKey = u"00000000-1111-2222-3333-444444444444"_s;
    if (sott)
        config.sott = Secret::take(QByteArray("the+sott/="));
    const auto number = PhoneNumber::fromE164(u"+4915123456789");
    check::TenantCheck check(config, *number, [code](check::TenantCheck::Wanted) {
        return Secret::take(QByteArray(code));
    });
    QSignalSpy finished(&check, &check::TenantCheck::finished);
    check.start();
    finished.wait(60000);
    return check.report();
}

QStringList ids(const check::Report &report)
{
    QStringList all;
    for (const check::Finding &one : report.findings())
        all += one.id;
    return all;
}

/// A report is served again, step by step.
check::Report replayed(const QByteArray &report)
{
    QList<QJsonObject> left;
    for (const QJsonValue step : QJsonDocument::fromJson(report)[u"steps"_s].toArray()) {
        if (step[u"path"_s].isString())
            left += step.toObject();
    }
    FakeServer server;
    server.setAnswer([&left](QTcpSocket &socket, const SeenRequest &request) {
        const QJsonObject step = left.isEmpty() ? QJsonObject() : left.takeFirst();
        if (!request.target.startsWith(step[u"path"_s].toString().toLatin1()))
            return socket.abort();
        const QDateTime now =
            QDateTime::currentDateTimeUtc().addSecs(step[u"clockAhead"_s].toInteger());
        const QByteArray body = step[u"body"_s].toString().toUtf8();
        socket.write("HTTP/1.1 " + QByteArray::number(step[u"status"_s].toInt()) +
                     " X\r\nContent-Type: " + step[u"contentType"_s].toString().toLatin1() +
                     "\r\nDate: " +
                     QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() +
                     "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    });
    return reportOf(server.url());
}

class TestCheckBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTenantWithoutFaultsHasNone();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void withoutACodeTheTenantIsNotBlamed();
    void aSlipIsNotTheTenants();
    void anAccountThatIsThereIsLeftAlone();
    void nothingFreeComesAfterAText();
    void redactionKeepsShapesOnly();
};

void TestCheckBackend::aTenantWithoutFaultsHasNone()
{
    FakeTenant tenant;
    const check::Report report = reportOf(tenant.url());
    QCOMPARE(ids(report), QStringList());
    QVERIFY(report.steps.size() > 20);
    for (const check::Step &step : report.steps)
        QVERIFY2(step.outcome == check::Outcome::Works, qPrintable(step.name));
    QCOMPARE(report.texts, tenant.texts());
    QCOMPARE(report.texts, 4);
    QCOMPARE(ids(replayed(check::toJson(report))), QStringList());
}

/// Replies that differ from the contract.
void addBentReplies(const std::function<void(const char *, const Plant &)> &row)
{
    row("missing-IsExist",
        [](FakeTenant &t) { t.bend(phone, u"IsExist"_s, QJsonValue::Undefined); });
    row("type-IsExist", [](FakeTenant &t) { t.bend(phone, u"IsExist"_s, u"false"_s); });
    row("case-Uid", [](FakeTenant &t) { t.bend(account, u"Uid"_s, u"u1"_s, u"uid"_s); });
    row("type-expires_in", [](FakeTenant &t) { t.bend(verify, u"expires_in"_s, u"3600"_s); });
    row("missing-expires_in",
        [](FakeTenant &t) { t.bend(verify, u"expires_in"_s, QJsonValue::Undefined); });
    row("expiry-past",
        [](FakeTenant &t) { t.bend(verify, u"expires_in"_s, u"2017-08-17T10:52:36.1644137Z"_s); });
    row("number-as-written",
        [](FakeTenant &t) { t.bend(account, u"PhoneId"_s, u"01512 3456789"_s); });
    row("saved-without-profile", [](FakeTenant &t) {
        t.plant("PUT /identity/v2/auth/account", {200, R"({"IsPosted":true})"});
    });
    row("missing-Profile",
        [](FakeTenant &t) { t.bend(login, u"Profile"_s, QJsonValue::Undefined); });
    row("missing-PhoneIdVerified",
        [](FakeTenant &t) { t.bend(account, u"PhoneIdVerified"_s, QJsonValue::Undefined); });
    row("type-PhoneIdVerified",
        [](FakeTenant &t) { t.bend(account, u"PhoneIdVerified"_s, u"true"_s); });
    row("type-reply", [](FakeTenant &t) { t.plant(phone, {200, R"([{"IsExist":false}])"}); });
    row("error-without-code", [](FakeTenant &t) { t.plant(account, {403, "{}"}); });
    row("error-with-success-status",
        [](FakeTenant &t) { t.plant(resetText, FakeTenant::refusal(200, 1067)); });
    row("content-type", [](FakeTenant &t) {
        t.plant(phone, {200, R"({"IsExist":false})", "text/plain"});
    });
}

void TestCheckBackend::faultsAreNamed_data()
{
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<bool>("sott");
    const auto row = [](const char *id, const Plant &plant, bool sott = true) {
        QTest::newRow(id) << plant << sott;
    };
    const auto refused = [&](const char *id, const QByteArray &where, int status, int code) {
        row(id, [=](FakeTenant &t) { t.plant(where, FakeTenant::refusal(status, code)); });
    };
    row(
        "sott-missing", [](FakeTenant &) {}, false);
    refused("sott-ended", signUp, 403, 1049);
    refused("sms-not-configured", signUp, 403, 1071);
    refused("sms-failed", resetText, 403, 1072);
    refused("phone-login-off", login, 403, 1074);
    refused("sms-quota", signUp, 403, 1149);
    refused("text-limit", resetText, 403, 1123);
    refused("captcha-demanded", login, 403, 982);
    refused("second-factor", verify, 403, 1176);
    refused("policy", signUp, 403, 1196);
    refused("api-key-refused", "*", 403, 901);
    refused("address-refused", "*", 403, 1206);
    refused("endpoint-off", account, 403, 1144);
    refused("registration-off", signUp, 403, 1190);
    refused("number-refused", phone, 400, 1096);
    refused("age-needed", signUp, 403, 1163);
    refused("fields-needed", signUp, 403, 1134);
    refused("password-rules", signUp, 403, 1216);
    refused("pin-needed", login, 403, 1243);
    refused("consent-needed", verify, 403, 1226);
    refused("question-demanded", login, 403, 1148);
    refused("code-sign-in-off", "GET /identity/v2/auth/login/passwordlesslogin/otp", 403, 1059);
    refused("password-login-off", login, 403, 1286);
    refused("plan-ended", "*", 403, 6003);
    refused("refused-1999", signUp, 403, 1999);
    row("rate-limit", [](FakeTenant &t) { t.plant("*", {429, "", "text/plain"}); });
    row("server-trouble", [](FakeTenant &t) {
        t.plant("*", {503, "maintenance", "text/plain", "Retry-After: 30\r\n"});
    });
    row("firewall", [](FakeTenant &t) { t.plant("*", {403, "<html>no</html>", "text/html"}); });
    row("portal", [](FakeTenant &t) { t.plant("*", {200, "<html>in</html>", "text/html"}); });
    row("clock-off", [](FakeTenant &t) { t.setClockAhead(-600); });
    row("token-outlives-sign-out", [](FakeTenant &t) { t.letOldTokensLive(); });
    row("wrong-code-accepted", [](FakeTenant &t) { t.takeAnyCode(); });
    row("wrong-password-accepted", [](FakeTenant &t) { t.takeAnyPassword(); });
    addBentReplies([&](const char *id, const Plant &plant) { row(id, plant); });
}

/// What is planted is named first; what follows from it may be named after it, and nothing else.
void TestCheckBackend::faultsAreNamed()
{
    QFETCH(const Plant, plant);
    QFETCH(const bool, sott);
    FakeTenant tenant;
    plant(tenant);
    const check::Report report = reportOf(tenant.url(), sott);
    QStringList found = ids(report);
    // Its code has no meaning where it stands.
    found.removeAll(u"refused-1067"_s);
    QCOMPARE(found, QStringList(QString::fromLatin1(QTest::currentDataTag())));
    const QByteArray json = check::toJson(report);
    for (const char *secret :
         {"the+sott", "11111111-aaaa", "4915123456789", "Amara", "314159", "Rk!7"})
        QVERIFY2(!json.contains(secret), secret);
    QCOMPARE(ids(replayed(json)), ids(report));
}

/// Whoever gives no code leaves the number unverified.
void TestCheckBackend::withoutACodeTheTenantIsNotBlamed()
{
    FakeTenant tenant;
    const check::Report report = reportOf(tenant.url(), true, {});
    QCOMPARE(ids(report), QStringList());
    QCOMPARE(report.texts, 1);
    QVERIFY(report.accountLeft);
    QCOMPARE(report.steps.last().outcome, check::Outcome::NotTried);
}

void TestCheckBackend::aSlipIsNotTheTenants()
{
    FakeTenant tenant;
    const check::Report code = reportOf(tenant.url(), true, "271828");
    QCOMPARE(ids(code), QStringList(u"code-wrong"_s));
    QCOMPARE(check::whoseName(code.findings().constFirst().whose), u"person"_s);
    FakeTenant known;
    known.plant(phone, {200, R"({"IsExist":true})"});
    known.plant(login, FakeTenant::refusal(401, 966));
    QCOMPARE(ids(reportOf(known.url())).value(0), u"password-wrong"_s);
}

void TestCheckBackend::anAccountThatIsThereIsLeftAlone()
{
    FakeTenant tenant;
    tenant.plant(phone, {200, R"({"IsExist":true})"});
    tenant.takeAnyPassword();
    const check::Report report = reportOf(tenant.url());
    QCOMPARE(ids(report), QStringList());
    for (const SeenRequest &request : tenant.seen())
        QVERIFY2(request.verb == "GET" || request.target.contains("/login"),
                 request.target.constData());
    QVERIFY(!tenant.seen().isEmpty());
}

void TestCheckBackend::nothingFreeComesAfterAText()
{
    FakeTenant tenant;
    tenant.plant(signUp, FakeTenant::refusal(403, 1071));
    const check::Report report = reportOf(tenant.url());
    QCOMPARE(report.texts, 0);
    QCOMPARE(tenant.texts(), 0);
    QCOMPARE(report.steps.last().outcome, check::Outcome::NotTried);
}

void TestCheckBackend::redactionKeepsShapesOnly()
{
    const QByteArray body =
        R"({"a":["Amara",1,true,null],"Message":"call +49 1512 3456789","Uid":"0123456789abcdef0123456789abcdef","Name":"Amara"})";
    const QJsonDocument out = QJsonDocument::fromJson(check::redacted(body));
    QCOMPARE(out[u"a"_s].toArray(), (QJsonArray{u"x"_s, 1, true, QJsonValue()}));
    QCOMPARE(out[u"Name"_s].toString(), u"x"_s);
    QCOMPARE(out[u"Uid"_s].toString(), QString(32, u'0'));
    QVERIFY(!out[u"Message"_s].toString().contains(u"3456789"_s));
    const QByteArray token =
        R"({"Message":"no 0a1b2c3d-1111-4222-8333-444455556666, +49 1512 34"})";
    const QByteArray nothing = R"({"Message":"no #, +#"})";
    QCOMPARE(check::redacted(token), nothing);
    const QByteArray person =
        R"({"PhoneId":447400123456,"Age":[1990],"BirthDate":"1990-01-02T00:00:00","ErrorCode":1066,"expires_in":31536000,"LastLoginDate":"2026-01-02T03:04:05Z"})";
    QCOMPARE(
        check::redacted(person),
        QByteArray(
            R"({"Age":[0],"BirthDate":"x","ErrorCode":1066,"LastLoginDate":"2026-01-02T03:04:05Z","PhoneId":0,"expires_in":31536000})"));
    // Of the number its way of writing alone, of the expiry what it says.
    QCOMPARE(check::redacted(R"({"PhoneId":"0151 23-45a","expires_in":"8/17/2027 10:52:36 AM"})"),
             QByteArray(R"({"PhoneId":"5555 55-55x","expires_in":"8/17/2027 10:52:36 AM"})"));
    QCOMPARE(check::redacted("<p>Amara</p>"), QByteArray("<html></html>"));
    // Also where a member's name, or a vendor's text, is a person's.
    QCOMPARE(check::redacted(R"({"+447400123456":1,"cf_club":2,"amara@x.example":3,"Sid12":4})"),
             QByteArray(R"({"Sid12":4,"cf_club":2,"x":1,"xx":3})"));
    QCOMPARE(
        check::redacted(
            R"({"Message":"amara@x.example, token a1b2c3d4-e5f6-4bbb-8ccc-a0b0c0d0e0f0 is not OTP v2"})"),
        QByteArray(R"({"Message":"# token # is not OTP v2"})"));
}

} // namespace

QTEST_GUILESS_MAIN(TestCheckBackend)
#include "tst_checkbackend.moc"
