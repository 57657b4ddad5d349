// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"
#include "scriptedprovider.h"
#include "service/sms/smstexts.h"
#include "service/sms/smswords.h"
#include "service/sms/spokencode.h"
#include "testservice.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Codes that are called: what is said, in which language, and who says it.
class TestVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoiceSpellsTheCode_data();
    void aVoiceSpellsTheCode();
    void aCallIsReadInItsLanguage_data();
    void aCallIsReadInItsLanguage();
    void aCallGoesToWhoMakesCalls_data();
    void aCallGoesToWhoMakesCalls();
};

namespace {

const QString guess = u"481206"_s;

void registerIn(TestService &service, const QString &number = amara)
{
    const auto done = service.rules().registerByPhone(
        TestService::registration(number, goodPassword), service.context);
    QVERIFY(done);
}

} // namespace

void TestVoice::aVoiceSpellsTheCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("spelt");
    QTest::newRow("digits") << u"481206"_s << u"4, 8, 1, 2, 0, 6"_s;
    QTest::newRow("the shortest") << u"4812"_s << u"4, 8, 1, 2"_s;
    QTest::newRow("the longest") << u"0123456789"_s << u"0, 1, 2, 3, 4, 5, 6, 7, 8, 9"_s;
    QTest::newRow("upper") << u"7KXW4Q"_s << u"7, K, X, W, 4, Q"_s;
    QTest::newRow("lower") << u"kxwqza"_s << u"k, x, w, q, z, a"_s;
}

/// In every language, and in an operator's own text; who reads what was said finds the code whole.
void TestVoice::aVoiceSpellsTheCode()
{
    QFETCH(QString, code);
    QFETCH(QString, spelt);
    SmsConfig config;
    config.brand = u"Acme 2024"_s;
    config.templates = {{u"own"_s, {{u"sv"_s, u"Koden: #OTP#."_s}, {{}, u"Code #OTP#!"_s}}}};
    RequestContext context;
    context.voice = true;
    const auto said = [&](const QString &tag) {
        context.languages = {tag};
        return smsText(config, SmsEvent::VerifyPhone, {{}, code, Seconds(300)}, context);
    };
    for (const SmsWords &words : smsWords()) {
        const SmsText text = said(words.tag.toString());
        QCOMPARE(text.language, words.tag.toString());
        QCOMPARE(text.text.count(spelt), 2);
        QVERIFY2(!text.text.contains(code), qPrintable(text.text));
        QCOMPARE(withWrittenCodes(text.text), QString(text.text).replace(spelt, code));
    }
    context.smsTemplate = u"own"_s;
    QCOMPARE(said(u"sv-FI"_s).text, u"Koden: %1."_s.arg(spelt));
    QCOMPARE(said(u"sv-FI"_s).language, u"sv"_s);
    QCOMPARE(said(u"de"_s).text, u"Code %1!"_s.arg(spelt));
    QCOMPARE(said(u"de"_s).language, QString());
    context.voice = false;
    QCOMPARE(said(u"sv"_s).text, u"Koden: %1."_s.arg(code));
}

void TestVoice::aCallIsReadInItsLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *tag, const char *said) {
        QTest::newRow(tag) << QString::fromLatin1(tag) << QString::fromLatin1(said);
    };
    // Each of the built-in texts, by Twilio's SayLanguage.
    const QMap<QString, QString> builtIn{
        {u"ar"_s, u"ar-XA"_s},    {u"de"_s, u"de-DE"_s},       {u"en"_s, u"en-US"_s},
        {u"es"_s, u"es-ES"_s},    {u"fr"_s, u"fr-FR"_s},       {u"he"_s, u"he-IL"_s},
        {u"hi"_s, u"hi-IN"_s},    {u"it"_s, u"it-IT"_s},       {u"ja"_s, u"ja-JP"_s},
        {u"ko"_s, u"ko-KR"_s},    {u"nl"_s, u"nl-NL"_s},       {u"pl"_s, u"pl-PL"_s},
        {u"pt-BR"_s, u"pt-BR"_s}, {u"ru"_s, u"ru-RU"_s},       {u"tr"_s, u"tr-TR"_s},
        {u"uk"_s, u"uk-UA"_s},    {u"zh-Hans"_s, u"cmn-CN"_s}, {u"zh-Hant"_s, u"cmn-TW"_s}};
    for (const SmsWords &words : smsWords()) {
        const QString tag = words.tag.toString();
        QTest::addRow("built in, %ls", qUtf16Printable(tag))
            << tag << builtIn.value(tag, u"none"_s);
    }
    // Those of an operator.
    row("pt-PT", "pt-PT");
    row("en_gb", "en-GB");
    row("de-CH", "de-DE");
    row("zh-TW", "cmn-TW");
    row("sv", "sv-SE");
    row("eo", "");
    row("", "");
}

void TestVoice::aCallIsReadInItsLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, said);
    const FakeProvider server(
        [](const QByteArray &) { return FakeProvider::reply(201, "{\"sid\":\"SM1\"}"); });
    const SystemClock clock;
    const auto providers =
        makeSmsProviders(configFor(SmsProviderKind::Twilio, server.url()), clock);
    QVERIFY(providers);
    providers->front()->send(
        {u"id"_s, amara, u"4, 8, 1, 2"_s, u"x"_s, TextChannel::Voice, tag, Seconds(300)});
    const QByteArray request = server.requests().front();
    const QUrlQuery form(QString::fromUtf8(request.mid(request.indexOf("\r\n\r\n") + 4)));
    const QString twiml = form.queryItemValue(u"Twiml"_s, QUrl::FullyDecoded);
    const QString wanted = said.isEmpty() ? u"<Say>"_s : u"<Say language=\"%1\">"_s.arg(said);
    QVERIFY2(twiml.contains(wanted), qPrintable(twiml));
}

void TestVoice::aCallGoesToWhoMakesCalls_data()
{
    QTest::addColumn<bool>("textsOnlyIsFirst");
    QTest::newRow("first") << true;
    QTest::newRow("last") << false;
}

/// A provider of texts only, before or behind one that calls, which may be away for a while.
void TestVoice::aCallGoesToWhoMakesCalls()
{
    QFETCH(bool, textsOnlyIsFirst);
    TestService service([](Config &config) {
        config.sms.voice = true;
        config.sms.limits.prefix.count = 1000;
    });
    Scripted texts(u"texts"_s);
    texts.channels = {TextChannel::Sms};
    Scripted calls(u"calls"_s);
    std::vector<SmsProvider *> both{&calls, &texts};
    if (textsOnlyIsFirst)
        std::swap(both[0], both[1]);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), both, service.clock);
    service.context.voice = true;
    registerIn(service);
    worker.deliverDue();
    QCOMPARE(calls.ids.size(), 1);
    QVERIFY(texts.ids.isEmpty());

    // While it is away a call waits for it, and is never called refused.
    calls.answer = Delivery::NotSent;
    for (int i = 0; i < Circuit::failuresToOpen; ++i) {
        registerIn(service, u"+1202555%1"_s.arg(1000 + i));
        worker.deliverDue();
    }
    registerIn(service, ben); // it is left alone by now
    worker.deliverDue();
    QCOMPARE(calls.ids.size(), 1 + Circuit::failuresToOpen);
    QCOMPARE(service.rules().verifyPhone({ben, guess}, service.context).error().delivery,
             Delivery::NotSent);
    service.context.voice = false;
    registerIn(service, cleo);
    worker.deliverDue();
    QCOMPARE(texts.ids.size(), 1);
    calls.answer = Delivery::HandedOver;
    service.advance(60s);
    worker.deliverDue();
    QCOMPARE(service.rules().verifyPhone({ben, guess}, service.context).error().delivery,
             Delivery::HandedOver);
    QCOMPARE(texts.ids.size(), 1);
}

QTEST_GUILESS_MAIN(TestVoice)
#include "tst_voice.moc"
