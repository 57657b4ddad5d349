// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"
#include "service/sms/deliverycodes.h"
#include "service/sms/httpsignature.h"
#include "testservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// What each provider is asked and how its answers are taken, as its documents say (security 5).
class TestProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providersAreUnderstood_data();
    void providersAreUnderstood();
    void twilioGetsWhatItsDocumentsSay();
    void vonageGetsWhatItsDocumentsSay();
    void theWebhookIsSigned();
    void theWebhookSignsWhatTheQuerySays();
    void theWebhookTakesTheOperatorsShape();
    void aDeadAddressIsNotSent();
    void twilioSignsItsCallBacks();
};

namespace {

SmsMessage message(TextChannel channel = TextChannel::Sms)
{
    return {u"0123456789abcdef0123456789abcdef"_s,
            u"+12025550123"_s,
            u"481206 is your \"code\" & more"_s,
            u"verification-default"_s,
            channel,
            u"en"_s,
            Seconds(300)};
}

SmsReport sendBy(const SmsConfig &config, const SmsMessage &text = message())
{
    static const SystemClock clock;
    const auto providers = makeSmsProviders(config, clock);
    return providers ? providers->front()->send(text) : SmsReport{};
}

QUrlQuery formOf(const QByteArray &request)
{
    return QUrlQuery(QString::fromUtf8(request.mid(request.indexOf("\r\n\r\n") + 4)));
}

QString valueOf(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

void addTwilioAnswers()
{
    const auto twilio = [](int status, int number, Delivery delivery) {
        const QByteArray body = "{\"code\":" + QByteArray::number(number) +
                                ",\"message\":\"no\",\"status\":" + QByteArray::number(status) +
                                "}";
        QTest::addRow("twilio %d %d", status, number)
            << SmsProviderKind::Twilio << status << body << delivery << QString::number(number);
    };
    twilio(400, 21211, Delivery::Refused);
    twilio(400, 21608, Delivery::Refused);
    twilio(400, 21610, Delivery::Blocked);
    twilio(400, 21614, Delivery::Landline);
    twilio(400, 21612, Delivery::CarrierRefused);
    twilio(401, 20003, Delivery::NotSent);
    twilio(403, 20005, Delivery::Quota);
    twilio(404, 20404, Delivery::Refused);
    twilio(429, 20429, Delivery::NotSent);
    twilio(500, 20500, Delivery::NotSent);
    twilio(503, 20503, Delivery::NotSent);
    QTest::newRow("twilio 201, and failed")
        << SmsProviderKind::Twilio << 201
        << QByteArray(R"({"sid":"SM1","status":"failed","error_code":30006})") << Delivery::Landline
        << u"30006"_s;
    QTest::newRow("twilio 201")
        << SmsProviderKind::Twilio << 201
        << QByteArray("{\"sid\":\"SM1\",\"status\":\"queued\",\"error_code\":null}")
        << Delivery::HandedOver << QString();
}

void addVonageAnswers()
{
    const auto vonage = [](const char *status, Delivery delivery) {
        const QByteArray body = QByteArray("{\"messages\":[{\"status\":\"") + status +
                                "\",\"message-id\":\"V1\",\"error-text\":\"x\"}]}";
        QTest::addRow("vonage %s", status)
            << SmsProviderKind::Vonage << 200 << body << delivery
            << (QByteArray(status) == "0" ? QString() : QString::fromLatin1(status));
    };
    vonage("0", Delivery::HandedOver);
    vonage("1", Delivery::NotSent);
    vonage("3", Delivery::Refused);
    vonage("4", Delivery::NotSent);
    vonage("5", Delivery::NotSent);
    vonage("7", Delivery::Blocked);
    vonage("9", Delivery::Quota);
    vonage("15", Delivery::Refused);
    QTest::newRow("vonage half of it")
        << SmsProviderKind::Vonage << 200
        << QByteArray(R"({"messages":[{"status":"0"},{"status":"1"}]})") << Delivery::Unknown
        << u"1"_s;
    QTest::newRow("vonage nothing")
        << SmsProviderKind::Vonage << 200 << QByteArray("{\"messages\":[]}") << Delivery::Unknown
        << QString();
}

void addWebhookAnswers()
{
    const auto http = [](int status, Delivery delivery) {
        QTest::addRow("webhook %d", status)
            << SmsProviderKind::Http << status << QByteArray("{}") << delivery << QString();
    };
    for (const int status : {200, 202, 204})
        http(status, Delivery::HandedOver);
    for (const int status : {301, 307, 400, 403, 404, 422})
        http(status, Delivery::Refused);
    for (const int status : {401, 408, 429, 500, 502, 503, 504})
        http(status, Delivery::NotSent);
    http(402, Delivery::Quota);
}

} // namespace

void TestProviders::providersAreUnderstood_data()
{
    QTest::addColumn<SmsProviderKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<QString>("told");
    addTwilioAnswers();
    addVonageAnswers();
    addWebhookAnswers();
    for (const auto kind :
         {SmsProviderKind::Http, SmsProviderKind::Twilio, SmsProviderKind::Vonage})
        QTest::addRow("no answer %d", int(kind))
            << kind << 0 << QByteArray() << Delivery::Unknown << QString();
}

void TestProviders::providersAreUnderstood()
{
    QFETCH(SmsProviderKind, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Delivery, delivery);
    QFETCH(QString, told);
    const FakeProvider server([&](const QByteArray &) {
        return status == 0 ? QByteArray()
                           : FakeProvider::reply(status, status == 204 ? QByteArray() : body,
                                                 "Location: http://127.0.0.1:1/\r\n");
    });
    const SmsReport report = sendBy(configFor(kind, server.url()));
    QCOMPARE(report.delivery, delivery);
    QCOMPARE(report.status, status);
    QCOMPARE(report.code, told);
    QCOMPARE(server.requests().size(), 1); // never asked twice, never followed
}

void TestProviders::twilioGetsWhatItsDocumentsSay()
{
    const FakeProvider server(
        [](const QByteArray &) { return FakeProvider::reply(201, "{\"sid\":\"SM1\"}"); });
    SmsConfig config = configFor(SmsProviderKind::Twilio, server.url());
    config.callbackUrl = u"https://auth.example"_s;
    QCOMPARE(sendBy(config).providerId, u"SM1"_s);
    config.twilio.from = u"MG1"_s;
    sendBy(config);
    sendBy(config, message(TextChannel::Voice));
    const auto requests = server.requests();
    QVERIFY(requests[0].startsWith("POST /2010-04-01/Accounts/AC1/Messages.json HTTP/1.1\r\n"));
    QCOMPARE(headerOf(requests[0], "Authorization"), "Basic " + QByteArray("AC1:token").toBase64());
    const QUrlQuery form = formOf(requests[0]);
    QCOMPARE(valueOf(form, u"To"_s), u"+12025550123"_s);
    QCOMPARE(valueOf(form, u"From"_s), u"+15005550006"_s);
    QCOMPARE(valueOf(form, u"Body"_s), message().text);
    QCOMPARE(valueOf(form, u"ValidityPeriod"_s), u"300"_s);
    QCOMPARE(valueOf(form, u"ContentRetention"_s), u"discard"_s);
    QCOMPARE(valueOf(form, u"AddressRetention"_s), u"obfuscate"_s);
    QCOMPARE(valueOf(form, u"StatusCallback"_s),
             u"https://auth.example/sms/twilio?id="_s + message().id);
    QCOMPARE(valueOf(formOf(requests[1]), u"MessagingServiceSid"_s), u"MG1"_s);
    QVERIFY(requests[2].startsWith("POST /2010-04-01/Accounts/AC1/Calls.json"));
    QCOMPARE(valueOf(formOf(requests[2]), u"Twiml"_s),
             u"<Response><Say language=\"en-US\">481206 is your &quot;code&quot; &amp; more</Say>"
             "</Response>"_s);
}

void TestProviders::vonageGetsWhatItsDocumentsSay()
{
    const FakeProvider server([](const QByteArray &) {
        return FakeProvider::reply(200,
                                   "{\"messages\":[{\"status\":\"0\",\"message-id\":\"V1\"}]}");
    });
    const SmsConfig config = configFor(SmsProviderKind::Vonage, server.url());
    QCOMPARE(sendBy(config).providerId, u"V1"_s);
    SmsMessage russian = message();
    russian.text = u"481206 — ваш код"_s;
    sendBy(config, russian);
    const QUrlQuery form = formOf(server.requests()[0]);
    QCOMPARE(valueOf(form, u"api_key"_s), u"key"_s);
    QCOMPARE(valueOf(form, u"to"_s), u"12025550123"_s);
    QCOMPARE(valueOf(form, u"ttl"_s), u"300000"_s);
    QVERIFY(!form.hasQueryItem(u"type"_s));
    QCOMPARE(valueOf(formOf(server.requests()[1]), u"type"_s), u"unicode"_s);
}

void TestProviders::theWebhookIsSigned()
{
    const FakeProvider server([](const QByteArray &) { return FakeProvider::reply(202, {}); });
    SmsConfig config = configFor(SmsProviderKind::Http, server.url());
    config.http.secret = u"shared"_s;
    QCOMPARE(sendBy(config).delivery, Delivery::HandedOver);
    const QByteArray request = server.requests().front();
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    const QByteArray time = headerOf(request, "X-Ringkey-Timestamp");
    const QByteArray signature = headerOf(request, "X-Ringkey-Signature");
    QCOMPARE(headerOf(request, "Idempotency-Key"), message().id.toLatin1());
    const Instant now = SystemClock().now();
    QVERIFY(isSignedByWebhook("shared", time, body, signature, now));
    QVERIFY(!isSignedByWebhook("other", time, body, signature, now));
    QVERIFY(!isSignedByWebhook("shared", time, body + ' ', signature, now));
    QVERIFY(!isSignedByWebhook("shared", time, body, signature, now + 10min));
    QVERIFY(!isSignedByWebhook("", time, body, httpSignature("", time, body), now));
    // Any number of a stranger's.
    for (const char *const when : {"-9223372036854775808", "9223372036854775807", "", "x"})
        QVERIFY(!isSignedByWebhook("shared", when, body, httpSignature("shared", when, body), now));
    // As openssl says: printf '5.x' | openssl dgst -sha256 -hmac k
    QCOMPARE(httpSignature("k", "5", "x"),
             "a65dbbfe402be79ea9aca8939e5812fbc1374a0ac680cc03adff418aa4383b1b");
}

/// The headers of one text are good for no other.
void TestProviders::theWebhookSignsWhatTheQuerySays()
{
    const FakeProvider server([](const QByteArray &) { return FakeProvider::reply(202, {}); });
    SmsConfig config = configFor(SmsProviderKind::Http, server.url());
    config.http.url += u"?tenant=7"_s;
    config.http.secret = u"shared"_s;
    config.http.method = u"GET"_s;
    QCOMPARE(sendBy(config).delivery, Delivery::HandedOver);
    const QByteArray request = server.requests().front();
    const QByteArray target = request.split(' ').value(1);
    const QByteArray query = target.mid(target.indexOf('?') + 1);
    QVERIFY2(query.startsWith("tenant=7&") && query.contains("481206"), query.constData());
    const auto isGood = [&](const QByteArray &what) {
        return isSignedByWebhook("shared", headerOf(request, "X-Ringkey-Timestamp"), what,
                                 headerOf(request, "X-Ringkey-Signature"), SystemClock().now());
    };
    QVERIFY(isGood(query));
    QVERIFY(!isGood(QByteArray(query).replace("481206", "481207")));
    QVERIFY(!isGood({}));
}

void TestProviders::theWebhookTakesTheOperatorsShape()
{
    const FakeProvider server([](const QByteArray &) { return FakeProvider::reply(200, "{}"); });
    SmsConfig config = configFor(SmsProviderKind::Http, server.url());
    sendBy(config);
    config.http.fields = {{u"recipient"_s, u"#receiver#"_s}, {u"body"_s, u"Hi: #template#"_s}};
    config.http.headers = {{u"X-Tenant"_s, u"7"_s}, {u"content-type"_s, u"text/json"_s}};
    config.http.authorization = u"Bearer t"_s;
    config.http.method = u"PUT"_s;
    sendBy(config);
    config.http.form = true;
    sendBy(config);
    config.http.method = u"GET"_s;
    sendBy(config);
    const auto requests = server.requests();
    const auto json = [&](int i) {
        return QJsonDocument::fromJson(requests[i].mid(requests[i].indexOf("\r\n\r\n") + 4))
            .object();
    };
    QCOMPARE(json(0)["to"_L1].toString(), u"+12025550123"_s);
    QCOMPARE(json(0)["validFor"_L1].toInt(), 300);
    QCOMPARE(json(0)["language"_L1].toString(), u"en"_s);
    QVERIFY(requests[1].startsWith("PUT /text HTTP"));
    QCOMPARE(json(1), QJsonObject({{u"recipient"_s, u"+12025550123"_s},
                                   {u"body"_s, u"Hi: "_s + message().text}}));
    QCOMPARE(headerOf(requests[1], "X-Tenant"), "7");
    QCOMPARE(headerOf(requests[1], "Authorization"), "Bearer t");
    QCOMPARE(headerOf(requests[1], "Content-Type"), "text/json");
    QCOMPARE(requests[1].toLower().count("content-type:"), 1);
    QCOMPARE(valueOf(formOf(requests[2]), u"recipient"_s), u"+12025550123"_s);
    QVERIFY(requests[3].startsWith("GET /text?body=Hi"));
}

void TestProviders::aDeadAddressIsNotSent()
{
    QString url;
    {
        const FakeProvider gone([](const QByteArray &) { return QByteArray(); });
        url = gone.url();
    }
    QCOMPARE(sendBy(configFor(SmsProviderKind::Twilio, url)).delivery, Delivery::NotSent);
}

void TestProviders::twilioSignsItsCallBacks()
{
    // The example of Twilio's documentation on validating requests.
    const QMap<QString, QString> fields{{u"CallSid"_s, u"CA1234567890ABCDE"_s},
                                        {u"Caller"_s, u"+14158675309"_s},
                                        {u"Digits"_s, u"1234"_s},
                                        {u"From"_s, u"+14158675309"_s},
                                        {u"To"_s, u"+18005551212"_s}};
    const QString url = u"https://mycompany.com/myapp.php?foo=1&bar=2"_s;
    const QByteArray signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    QVERIFY(isSignedByTwilio(u"12345"_s, url, fields, signature));
    QVERIFY(!isSignedByTwilio(u"12346"_s, url, fields, signature));
    QVERIFY(!isSignedByTwilio(u"12345"_s, url + u'1', fields, signature));
    QVERIFY(!isSignedByTwilio({}, url, fields, signature));
    QCOMPARE(twilioDelivery(u"delivered"_s, 0), Delivery::Delivered);
    QCOMPARE(twilioDelivery(u"undelivered"_s, 30006), Delivery::Landline);
    QCOMPARE(twilioDelivery(u"undelivered"_s, 30007), Delivery::CarrierRefused);
    QCOMPARE(twilioDelivery(u"failed"_s, 30004), Delivery::Blocked);
    QCOMPARE(twilioDelivery(u"failed"_s, 30001), Delivery::CarrierRefused);
    QCOMPARE(twilioDelivery(u"sent"_s, 0), Delivery::HandedOver);
    QVERIFY(!twilioDelivery(u"something new"_s, 0));
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
