// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"
#include "tests/service/http/rawclient.h"
#include "tests/service/rules/fakeprovider.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QScopeGuard>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;

/// Security S11 and S30 through the program: providers, call-backs, commands, and the way it ends.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAProviderReportsReachesTheClient();
    void aCallBackMustBeSigned();
    void noProxyGetsWhatIsForThisMachine();
    void sendTestSaysWhatTheProviderAnswered();
    void costsAreTold();
    void nobodyIsTextedUntilCountriesAreNamed();
    void anAddressIsLimitedBehindAProxyToo();
    void aHangingProviderDoesNotHoldUpTheEnd();
    void anUnwritableOutboxDoesNotStart();
};

namespace {

const QByteArray hook = "[sms.http]\nurl = \"%1\"\nsecret = \"shared\"\n";

QByteArray hookAt(const FakeProvider &provider)
{
    return QByteArray(hook).replace("%1", provider.url().toLatin1());
}

/// Init's file with another provider, countries named.
QByteArrayList changes(const QByteArray &countries = "[\"US\"]")
{
    return {"provider = \"outbox\"\n", "provider = \"http\"\n", "countries = []\n",
            "countries = " + countries + '\n'};
}

QByteArray bodyOfRequest(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray signedRequest(const QByteArray &body, const QByteArray &secret)
{
    const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const QByteArray signature =
        QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256)
            .toHex();
    return "POST /sms/http HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
           "X-Ringkey-Timestamp: " +
           time + "\r\nX-Ringkey-Signature: " + signature +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Reply registration(const ServiceProcess &service, const QString &number,
                   const QByteArrayList &headers = {})
{
    return service.call("POST", "/identity/v2/auth/register",
                        {{u"PhoneId"_s, number}, {u"Password"_s, ServiceProcess::password()}},
                        headers + QByteArrayList{"X-LoginRadius-Sott: " + service.sott()});
}

QByteArray accepted(const QByteArray &)
{
    return FakeProvider::reply(202, "{}");
}

} // namespace

void TestTexts::whatAProviderReportsReachesTheClient()
{
    const FakeProvider provider(&accepted);
    ServiceProcess service(hookAt(provider), {}, changes());
    QVERIFY(service.isServing());
    QVERIFY(registration(service, u"+12025550123"_s).isTrue("IsPosted"));
    QTRY_COMPARE(provider.requests().size(), 1);
    const auto text = QJsonDocument::fromJson(bodyOfRequest(provider.requests().front()));
    const auto wrong = [&] {
        return service.call("PUT", "/identity/v2/auth/phone/otp?otp=000000",
                            {{u"phone"_s, u"+12025550123"_s}});
    };
    QTRY_COMPARE(wrong().object("Data")["Delivery"_L1].toString(), u"HandedOver"_s);
    const QByteArray news = QJsonDocument(QJsonObject{{u"id"_s, text["id"_L1]},
                                                      {u"outcome"_s, u"Landline"_s},
                                                      {u"code"_s, 30006}})
                                .toJson(QJsonDocument::Compact);
    QCOMPARE(service.sendRaw(signedRequest(news, "shared")).status, 204);
    QCOMPARE(wrong().object("Data")["Delivery"_L1].toString(), u"Landline"_s);
}

void TestTexts::aCallBackMustBeSigned()
{
    const FakeProvider provider(&accepted);
    ServiceProcess service(hookAt(provider), {}, changes());
    QCOMPARE(service.sendRaw(signedRequest("{}", "other")).status, 403);
    QCOMPARE(
        service.sendRaw("POST /sms/http HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").status,
        403);
    QCOMPARE(service.sendRaw("GET /sms/http HTTP/1.1\r\nHost: x\r\n\r\n").status, 405);
    QCOMPARE(
        service.sendRaw("POST /sms/twilio HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").status,
        404);
    // What means nothing here is taken: to say it again would not change it.
    const QByteArray unknown = "{\"id\":\"none\",\"outcome\":\"Blocked\"}";
    for (const QByteArray &taken : {QByteArray("not json"), unknown})
        QCOMPARE(service.sendRaw(signedRequest(taken, "shared")).status, 204);
    QCOMPARE(service.sendRaw(signedRequest(unknown, "other")).status, 403);
}

void TestTexts::noProxyGetsWhatIsForThisMachine()
{
    const FakeProvider proxy(&accepted);
    const FakeProvider provider(&accepted);
    for (const char *const name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qputenv(name, proxy.url().toLatin1());
    const ServiceProcess service(hookAt(provider), {}, changes());
    for (const char *const name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    QVERIFY(registration(service, u"+12025550123"_s).isTrue("IsPosted"));
    QTRY_COMPARE(provider.requests().size() + proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().size(), 0);
}

void TestTexts::sendTestSaysWhatTheProviderAnswered()
{
    const FakeProvider provider(
        [](const QByteArray &) { return FakeProvider::reply(422, "{\"code\":\"E7\"}"); });
    const ServiceProcess service(hookAt(provider), {}, changes());
    int exitCode = 0;
    const QByteArray said = service.command(
        {u"send-test"_s, u"--config"_s, service.configFile(), u"+12025550123"_s}, &exitCode);
    QCOMPARE(exitCode, 1);
    QVERIFY2(said.contains("http: Refused, status 422, code E7"), said.constData());
    service.command({u"send-test"_s, u"--config"_s, service.configFile(), u"+2348035550147"_s},
                    &exitCode);
    QCOMPARE(exitCode, 2); // a country that is not served
    QCOMPARE(provider.requests().size(), 1);
}

void TestTexts::costsAreTold()
{
    const FakeProvider provider(&accepted);
    const ServiceProcess service(hookAt(provider) + "[sms.prices]\nUS = 0.0079\n"
                                                    "[sms.spend]\ncurrency = \"USD\"\n",
                                 {}, changes());
    registration(service, u"+12025550123"_s);
    registration(service, u"+12025550124"_s);
    int exitCode = 1;
    const QByteArray said =
        service.command({u"costs"_s, u"--config"_s, service.configFile()}, &exitCode);
    QCOMPARE(exitCode, 0);
    QVERIFY2(said.contains("today: 2 texts, 0.0158 USD\n  US: 2 texts, 0 entered, 0.0158 USD\n"),
             said.constData());
    QVERIFY2(said.contains("yesterday under these settings: 0 texts, 0.00 USD\n"),
             said.constData());
}

void TestTexts::nobodyIsTextedUntilCountriesAreNamed()
{
    const FakeProvider provider(&accepted);
    const ServiceProcess service(hookAt(provider), {}, changes("[]"));
    for (const QString &number : {u"+5352345678"_s, u"+252612345678"_s, u"+12025550123"_s}) {
        const Reply refused = registration(service, number);
        QCOMPARE(refused.code(), 1072);
        QCOMPARE(refused.object("Data")["SendStop"_L1].toString(), u"Country"_s);
    }
    QVERIFY(provider.requests().isEmpty());
}

void TestTexts::anAddressIsLimitedBehindAProxyToo()
{
    const ServiceProcess service("[sms.limits]\naddress = 2\nnetwork = 3\n"
                                 "[http]\ntrusted_proxies = [\"127.0.0.1\"]\n");
    int next = 100;
    const auto from = [&](const QByteArray &address) {
        return registration(service, u"+12025550%1"_s.arg(++next), {"X-Forwarded-For: " + address})
            .object("Data")["SendStop"_L1]
            .toString();
    };
    // One subscriber has a /64, one site a /48.
    QCOMPARE(from("2001:db8:1:1::1"), QString());
    QCOMPARE(from("2001:db8:1:1::2"), QString());
    QCOMPARE(from("2001:db8:1:1:ffff::3"), u"Address"_s);
    QCOMPARE(from("2001:db8:1:2::1"), QString());
    QCOMPARE(from("2001:db8:1:3::1"), u"Network"_s);
    QCOMPARE(from("2001:db8:2:1::1"), QString());
    QCOMPARE(from("192.0.2.1"), QString());
    QCOMPARE(from("192.0.2.1"), QString());
    QCOMPARE(from("::ffff:192.0.2.1"), u"Address"_s);
    QCOMPARE(from("192.0.2.2"), QString());
    QCOMPARE(from("192.0.2.3"), u"Network"_s);
}

void TestTexts::aHangingProviderDoesNotHoldUpTheEnd()
{
    std::promise<void> over;
    const FakeProvider provider([hangs = over.get_future().share()](const QByteArray &) {
        hangs.wait();
        return QByteArray();
    });
    const auto letGo = qScopeGuard([&] { over.set_value(); }); // of as many calls as there were
    ServiceProcess service(hookAt(provider), {},
                           changes() +
                               QByteArrayList{"voice = true\n", "voice = true\nworkers = 1\n"});
    for (const QString &number : {u"+12025550123"_s, u"+12025550124"_s, u"+12025550125"_s})
        registration(service, number);
    // Security S30: sooner than a call ends by itself.
    QTRY_COMPARE(provider.requests().size(), 1);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(provider.requests().size(), 2, 60'000);
    const auto call = timer.restart();
    service.process().terminate();
    QVERIFY(service.process().waitForFinished(60'000));
    const auto took = timer.elapsed();
    QCOMPARE(service.process().exitCode(), 0);
    QVERIFY2(took < call, qPrintable(u"%1 of %2 ms"_s.arg(took).arg(call)));
}

void TestTexts::anUnwritableOutboxDoesNotStart()
{
    ServiceProcess service({}, {},
                           {"outbox = \"outbox.jsonl\"\n", "outbox = \"/proc/none/outbox\"\n"});
    QVERIFY(!service.isServing());
    QTRY_COMPARE(service.process().state(), QProcess::NotRunning);
    QCOMPARE(service.process().exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
