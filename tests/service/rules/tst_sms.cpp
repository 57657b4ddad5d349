// SPDX-License-Identifier: Apache-2.0
#include "service/sms/languages.h"
#include "service/sms/outboxfile.h"
#include "service/sms/smstexts.h"
#include "service/sms/smswords.h"
#include "tests/support/rightsofothers.h"
#include "testservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestSms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextFitsOneSegment_data();
    void everyTextFitsOneSegment();
    void everyLanguageHasTextsOfItsOwn();
    void theClientsLanguageIsChosen_data();
    void theClientsLanguageIsChosen();
    void aConfiguredTextIsPerLanguage();
    void placeholdersAreFilled();
    void aStrangersNameSaysNothing_data();
    void aStrangersNameSaysNothing();
    void theOutboxHoldsOneJsonObjectALine();
    void manyTextsAtOnceAreAsManyLines();
    void aTextIsTriedAgainWhileItsCodeLives();
    void aTextThatMayHaveArrivedIsNotSentTwice();
    void queuedTextsSurviveARestart();
    void noTextLeavesWithoutItsCode();
    void theProviderIsCalledOutsideAnyTransaction();
};

namespace {

constexpr std::array allEvents{SmsEvent::VerifyPhone,   SmsEvent::ChangePhone,
                               SmsEvent::ResetPassword, SmsEvent::Passwordless,
                               SmsEvent::DeleteAccount, SmsEvent::NumberReplaced,
                               SmsEvent::AccessChanged};

// The rule again, told in another way than the service counts it (security S37).
int octetsOf(const QString &text)
{
    const QString gsm = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    const bool all =
        std::all_of(text.begin(), text.end(), [&](QChar c) { return gsm.contains(c); });
    return all ? int((text.size() * 7 + 7) / 8) : int(text.size() * 2);
}

} // namespace

void TestSms::everyTextFitsOneSegment_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("brand");
    QTest::addColumn<int>("life");
    const QStringList brands{u"Ringkey"_s, QString(20, u'W'), QString(20, u'ж')};
    for (const SmsWords &words : smsWords()) {
        for (const QString &brand : brands)
            for (const int life : {30, 600})
                QTest::addRow("%ls, %ls, %d", qUtf16Printable(words.tag.toString()),
                              qUtf16Printable(brand), life)
                    << words.tag.toString() << brand << life;
    }
}

void TestSms::everyTextFitsOneSegment()
{
    QFETCH(QString, tag);
    QFETCH(QString, brand);
    QFETCH(int, life);
    SmsConfig config;
    config.brand = brand;
    RequestContext context;
    context.languages = {tag};
    const QString longestCode = u"0123456789"_s;
    for (const auto event : allEvents) {
        const auto text = smsText(config, event, {{}, longestCode, Seconds(life)}, context).text;
        QVERIFY2(octetsOf(text) <= 140, qPrintable(text));
        QVERIFY2(!text.contains(u'#') && !text.contains(u'|'), qPrintable(text));
        QVERIFY2(!text.contains("://"_L1) && !text.contains("www."_L1), qPrintable(text));
        QVERIFY2(text.contains(brand), qPrintable(text));
        if (event != SmsEvent::NumberReplaced && event != SmsEvent::AccessChanged)
            QVERIFY2(text.startsWith(longestCode), qPrintable(text));
    }
}

void TestSms::everyLanguageHasTextsOfItsOwn()
{
    QCOMPARE(smsWords().size(), std::size_t(18));
    SmsConfig config;
    config.brand = u"Ringkey"_s;
    for (const auto event : allEvents) {
        for (const bool voice : {false, true}) {
            QSet<QString> seen;
            for (const SmsWords &words : smsWords()) {
                RequestContext context;
                context.languages = {words.tag.toString()};
                context.voice = voice;
                const auto text =
                    smsText(config, event, {{}, u"481206"_s, Seconds(300)}, context).text;
                QVERIFY2(!text.isEmpty() && !text.contains(u'#'), qPrintable(text));
                seen.insert(text);
            }
            QCOMPARE(seen.size(), qsizetype(18));
        }
    }
}

void TestSms::theClientsLanguageIsChosen_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char *header, const char *tag) {
        QTest::newRow(header) << QString::fromLatin1(header) << QString::fromLatin1(tag);
    };
    row("", "");
    row("de", "de");
    row("de-AT", "de");
    row("DE-at,en;q=0.5", "de");
    row("en;q=0.4, fr;q=0.9", "fr");
    row("xx, it;q=0.2", "it");
    row("xx", "");
    row("*", "");
    row("de;q=0, nl;q=0.1", "nl");
    row("pt-PT", "pt-BR");
    row("pt", "pt-BR");
    row("zh", "zh-Hans");
    row("zh-CN", "zh-Hans");
    row("zh-SG", "zh-Hans");
    row("zh-TW", "zh-Hant");
    row("zh-Hant-HK", "zh-Hant");
    row("zh_HK", "");
    row("iw-IL", "he");
    row("ja;q=nonsense, ko;q=0.1", "ko");
    row("fr;level=1;q=0.1, es;q=0.3", "es");
    row(";;,,;q=", "");
}

void TestSms::theClientsLanguageIsChosen()
{
    QFETCH(QString, header);
    QFETCH(QString, tag);
    QStringList offered;
    for (const SmsWords &words : smsWords())
        offered.append(words.tag.toString());
    QCOMPARE(matchLanguage(acceptedLanguages(header), offered), tag);
}

void TestSms::aConfiguredTextIsPerLanguage()
{
    SmsConfig config;
    config.brand = u"Acme"_s;
    config.templates = {{u"verification-default"_s, {{u"de"_s, u"DE #OTP#"_s}}},
                        {u"reset-default"_s, {{{}, u"ALL #OTP#"_s}, {u"pt-BR"_s, u"PT #OTP#"_s}}},
                        {u"access-changed-default"_s, {{{}, u"Changed!"_s}}},
                        {u"own"_s, {{u"fr"_s, u"FR #OTP#"_s}, {u"en"_s, u"EN #OTP#"_s}}}};
    const auto said = [&](SmsEvent event, const QString &language, const QString &name = {}) {
        RequestContext context;
        context.languages = {language};
        context.smsTemplate = name;
        return smsText(config, event, {{}, u"1"_s, Seconds(300)}, context).text;
    };
    QCOMPARE(said(SmsEvent::VerifyPhone, u"de-CH"_s), u"DE 1"_s);
    QVERIFY(said(SmsEvent::VerifyPhone, u"fr"_s).contains("votre"_L1));
    QCOMPARE(said(SmsEvent::ResetPassword, u"pt"_s), u"PT 1"_s);
    QCOMPARE(said(SmsEvent::ResetPassword, u"de"_s), u"ALL 1"_s);
    QCOMPARE(said(SmsEvent::ResetPassword, u"xx"_s), u"ALL 1"_s);
    QCOMPARE(said(SmsEvent::VerifyPhone, u"fr"_s, u"own"_s), u"FR 1"_s);
    QCOMPARE(said(SmsEvent::VerifyPhone, u"de"_s, u"own"_s), u"EN 1"_s);
    QCOMPARE(said(SmsEvent::ResetPassword, u"de"_s, u"access-changed-default"_s), u"ALL 1"_s);
}

void TestSms::placeholdersAreFilled()
{
    SmsConfig config;
    config.brand = u"Acme"_s;
    config.templates = {{u"all"_s,
                         {{{},
                           u"#Brand#|#OTP#|#OTPExpiry#|#OTPMinutes#|#Name#|#FirstName#|"
                           "#LastName#|#UserName#|#Email#"_s}}}};
    SmsValues values{{}, u"123456"_s, Seconds(300)};
    values.profile.text = {
        {u"FirstName"_s, u"Amara"_s}, {u"LastName"_s, u"Okafor"_s}, {u"UserName"_s, u"amara"_s}};
    values.profile.emails = {{u"Primary"_s, u"a@example.com"_s}};
    RequestContext context;
    context.smsTemplate = u"all"_s;
    QCOMPARE(smsText(config, SmsEvent::VerifyPhone, values, context).text,
             u"Acme|123456|300|5 minutes|Amara Okafor|Amara|Okafor|amara|a@example.com"_s);
    context.smsTemplate = u"no such template"_s;
    QCOMPARE(smsText(config, SmsEvent::VerifyPhone, values, context).templateId,
             u"verification-default"_s);
}

void TestSms::aStrangersNameSaysNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ofOwner");
    QTest::addColumn<QString>("ofStranger");
    QTest::newRow("a name") << u"Zoë O'Hara-Ng"_s << u"Zoë O'Hara-Ng"_s << u"Zoë O'Hara-Ng"_s;
    QTest::newRow("an address") << u"http://evil.example/1"_s << u"http://evil.example/1"_s
                                << u"httpevilexample"_s;
    QTest::newRow("a number") << u"call 0900 123"_s << u"call 0900 123"_s << u"call"_s;
    QTest::newRow("lines") << u"A\n\n B\r"_s << u"A B"_s << u"A B"_s;
    QTest::newRow("long") << QString(60'000, u'x') << QString(40, u'x') << QString(20, u'x');
    QTest::newRow("half a sign") << QString(39, u'x') + u"\U0001F600"_s << QString(39, u'x')
                                 << QString(20, u'x');
}

/// Security S11: who registers somebody else's number writes the operator's texts to it with that.
void TestSms::aStrangersNameSaysNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, ofOwner);
    QFETCH(QString, ofStranger);
    SmsConfig config;
    RequestContext context;
    context.smsTemplate = u"all"_s;
    for (const QString &field : {u"FirstName"_s, u"LastName"_s, u"UserName"_s, u"FullName"_s}) {
        const QString mark = field == "FullName"_L1 ? u"Name"_s : field;
        config.templates = {{u"all"_s, {{{}, u"<#"_s + mark + u"#>"_s}}}};
        SmsValues values{{}, u"123456"_s, Seconds(300)};
        values.profile.text = {{field, name}};
        const auto text = [&] {
            return smsText(config, SmsEvent::VerifyPhone, values, context).text;
        };
        QCOMPARE(text(), u"<"_s + ofOwner + u">"_s);
        values.isStrangers = true;
        QCOMPARE(text(), u"<"_s + ofStranger + u">"_s);
    }
}

void TestSms::theOutboxHoldsOneJsonObjectALine()
{
    QTemporaryDir folder;
    SmsConfig config;
    config.outbox = folder.filePath(u"outbox.jsonl"_s);
    const SystemClock clock;
    const auto providers = makeSmsProviders(config, clock);
    QVERIFY(providers);
    SmsProvider &provider = *providers->front();
    const SmsMessage message{u"id"_s,
                             amara,
                             u"481206 is \"your\" code\nline"_s,
                             u"verification-default"_s,
                             TextChannel::Voice,
                             u"en"_s,
                             Seconds(300)};
    QCOMPARE(provider.send(message).delivery, Delivery::HandedOver);
    QCOMPARE(provider.send(message).delivery, Delivery::HandedOver);
    QCOMPARE(provider.hasSent(message.id), true);
    QCOMPARE(provider.hasSent(u"other"_s), false);
    QFile file(config.outbox);
    QVERIFY(file.open(QIODevice::ReadOnly));
    VERIFY_ITS_OWNERS_ALONE(config.outbox);
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const auto object = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(object["to"_L1].toString(), amara);
    QCOMPARE(object["text"_L1].toString(), message.text);
    QCOMPARE(object["template"_L1].toString(), message.templateId);
    QCOMPARE(object["channel"_L1].toString(), u"voice"_s);
    QVERIFY(object["sentAt"_L1].toString().endsWith(u'Z'));
}

/// A line that another thread is at is none that a kill cut off.
void TestSms::manyTextsAtOnceAreAsManyLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.jsonl"_s);
    ManualClock clock;
    OutboxFile outbox(path, clock);
    constexpr int threads = 4;
    constexpr int each = 2000;
    together(threads, [&](int i) {
        for (int text = 0; text < each; ++text) {
            SmsMessage message;
            message.id = QString::number(i * each + text);
            message.to = amara;
            (void)outbox.send(message);
        }
    });
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), threads * each + 1);
    QVERIFY(!lines.first(threads * each).contains(QByteArray()));
}

void TestSms::aTextIsTriedAgainWhileItsCodeLives()
{
    TestService service;
    service.phone.answer = Delivery::NotSent;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    QVERIFY(service.texts().empty());
    service.phone.answer = Delivery::HandedOver;
    service.advance(4s);
    QCOMPARE(service.texts().size(), std::size_t(1));
    service.advance(200s);
    service.phone.answer = Delivery::NotSent;
    VERIFY_GOOD(service.rules().resendVerification(amara, service.context));
    QCOMPARE(service.texts().size(), std::size_t(1));
    service.phone.answer = Delivery::HandedOver;
    service.advance(301s);
    QCOMPARE(service.texts().size(), std::size_t(1));
}

void TestSms::aTextThatMayHaveArrivedIsNotSentTwice()
{
    TestService service;
    service.phone.answer = Delivery::Unknown;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    QVERIFY(service.texts().empty());
    service.phone.answer = Delivery::HandedOver;
    service.advance(60s);
    QVERIFY(service.texts().empty());
}

void TestSms::queuedTextsSurviveARestart()
{
    TestService service;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    service.restart();
    QCOMPARE(service.texts().size(), std::size_t(1));
}

void TestSms::noTextLeavesWithoutItsCode()
{
    // Security S30: the text is queued in the transaction of its code, so a refused one leaves
    // none.
    TestService service;
    service.newAccount(amara, goodPassword);
    const auto before = service.texts().size();
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    VERIFY_ERROR(service.rules().forgotPassword(amara, service.context), 1123);
    VERIFY_ERROR(service.rules().forgotPassword(ben, service.context), 938);
    QCOMPARE(service.texts().size(), before + 1);
}

namespace {

/// A provider during whose call others use the store.
class BusyProvider final : public SmsProvider
{
public:
    explicit BusyProvider(TestService &service)
        : m_service(service)
    {
    }
    QString name() const override { return u"busy"_s; }
    SmsReport send(const SmsMessage &) override
    {
        if (calls++ > 0) // the text that the first call brought about
            return {Delivery::HandedOver, 0, {}, {}, {}};
        together(1, [this](int) {
            const auto request = m_service.registration(ben, goodPassword);
            wrote = m_service.rules().registerByPhone(request, m_service.context).has_value();
        });
        return {Delivery::HandedOver, 0, {}, {}, {}};
    }

    int calls = 0;
    bool wrote = false;

private:
    TestService &m_service;
};

} // namespace

void TestSms::theProviderIsCalledOutsideAnyTransaction()
{
    // Security S30: a provider that takes its time must not hold the store.
    TestService service;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    BusyProvider provider(service);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&provider}, service.clock);
    worker.deliverDue();
    QVERIFY(provider.calls > 0);
    QVERIFY(provider.wrote);
}

QTEST_GUILESS_MAIN(TestSms)
#include "tst_sms.moc"
