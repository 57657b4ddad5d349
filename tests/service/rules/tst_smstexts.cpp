// SPDX-License-Identifier: Apache-2.0
// What a text says, in which language, and how long it is. How it leaves: tst_sms.
#include "service/sms/languages.h"
#include "service/sms/smstexts.h"
#include "service/sms/smswords.h"
#include "testservice.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestSmsTexts : public QObject
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
    void onlyTheOwnerIsTextedWithTheWholeName();
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

void TestSmsTexts::everyTextFitsOneSegment_data()
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

void TestSmsTexts::everyTextFitsOneSegment()
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

void TestSmsTexts::everyLanguageHasTextsOfItsOwn()
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

void TestSmsTexts::theClientsLanguageIsChosen_data()
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

void TestSmsTexts::theClientsLanguageIsChosen()
{
    QFETCH(QString, header);
    QFETCH(QString, tag);
    QStringList offered;
    for (const SmsWords &words : smsWords())
        offered.append(words.tag.toString());
    QCOMPARE(matchLanguage(acceptedLanguages(header), offered), tag);
}

void TestSmsTexts::aConfiguredTextIsPerLanguage()
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

void TestSmsTexts::placeholdersAreFilled()
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

void TestSmsTexts::aStrangersNameSaysNothing_data()
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
void TestSmsTexts::aStrangersNameSaysNothing()
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

/// To a number that is not proven to be theirs, whoever chose the name is a stranger to the reader.
void TestSmsTexts::onlyTheOwnerIsTextedWithTheWholeName()
{
    TestService service([](Config &config) {
        for (const auto &id : {u"verification-default"_s, u"reset-default"_s, u"change-default"_s})
            config.sms.templates[id] = {{{}, u"<#FirstName#> #OTP#"_s}};
    });
    const auto isWhole = [&](const QString &number) {
        return service.lastTextTo(number).startsWith(u'<' + QString(40, u'x') + u'>');
    };
    auto asked = service.registration(amara, goodPassword);
    asked.profile.text = {{u"FirstName"_s, QString(50, u'x')}};
    const QString token = service.newAccount(asked).tokens.accessToken;
    QVERIFY(!isWhole(amara));
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    QVERIFY(isWhole(amara));
    VERIFY_GOOD(service.rules().changeNumber(token, {ben, goodPassword}, service.context));
    QVERIFY(!isWhole(ben));
}

QTEST_GUILESS_MAIN(TestSmsTexts)
#include "tst_smstexts.moc"
