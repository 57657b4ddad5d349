// SPDX-License-Identifier: Apache-2.0
#include "phone/numbering.h"
#include "phone/phonenumber.h"
#include "phone/regions.h"
#include "tests/phone/pastematrix.h"

#include <QRegularExpression>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;

namespace ringkey {
namespace {

using test::Pasted;

QString read(QStringView text, QStringView region)
{
    return test::nameOf(PhoneNumber::parse(text, region));
}

PhoneNumber number(QStringView e164)
{
    return PhoneNumber::fromE164(e164).value();
}

/// The countries whose national prefix somebody pastes with the number.
QStringList countriesWithTrunkPrefix(const QList<Pasted> &rows)
{
    QStringList found;
    for (const Pasted &row : rows) {
        const auto parsed = PhoneNumber::parse(row.text, row.region);
        const auto *number = std::get_if<PhoneNumber>(&parsed);
        if (!number || row.text.contains(u'+') || row.text.startsWith("00"_L1))
            continue;
        const QString national =
            number->e164().sliced(1 + QString::number(number->countryCode()).size());
        const QString digits = QString(row.text).remove(QRegularExpression(u"\\D"_s));
        if (digits.endsWith(national) && digits.size() > national.size())
            found.append(number->region());
    }
    found.removeDuplicates();
    return found;
}

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void theMatrixHasEveryKind_data();
    void theMatrixHasEveryKind();
    void theMatrixHasTwentyTrunkPrefixes();
    void theMatrixHasLinesWithoutTexts();
    void survivesEveryFormatItWrites_data();
    void survivesEveryFormatItWrites();
    void readsE164WithAndWithoutPlus_data();
    void readsE164WithAndWithoutPlus();
    void goesOnWithWhatIsPossible_data();
    void goesOnWithWhatIsPossible();
    void theTableOfLengthsKnowsWhatTheLibraryKnows();
    void noEmergencyNumberIsAPhoneNumber();
    void saysWhichLinesTakeTexts_data();
    void saysWhichLinesTakeTexts();
    void hidesAllButTheLastFourDigits_data();
    void hidesAllButTheLastFourDigits();
    void showsANumberForEachPlace();
    void answersHostileTextQuickly();
};

void TestPhoneNumber::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    const QList<Pasted> rows = test::pasteMatrix();
    for (const Pasted &row : rows)
        QTest::addRow("line %d: %s", row.line, qPrintable(row.text))
            << row.text << row.region << row.expected;
    QVERIFY2(rows.size() >= 90, "the matrix has been cut short");
}

void TestPhoneNumber::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, expected);
    QCOMPARE(read(text, region), expected);
}

void TestPhoneNumber::theMatrixHasEveryKind_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    QTest::newRow("spaces") << u"^0[\\d ]+ \\d+$"_s << u"GB$"_s;
    QTest::newRow("dots") << u"^[\\d.]+\\.\\d+$"_s << u"GB$"_s;
    QTest::newRow("dashes") << u"^[\\d-]+-\\d+$"_s << u"GB$"_s;
    QTest::newRow("brackets") << u"^\\(\\d+\\)"_s << u"GB$"_s;
    QTest::newRow("(0)") << u"^\\+44 ?\\(0\\)"_s << u"GB$"_s;
    QTest::newRow("00") << u"^0044"_s << u"GB$"_s;
    QTest::newRow("+") << u"^\\+44\\d+$"_s << u"GB$"_s;
    QTest::newRow("tel: link") << u"^tel:"_s << u"GB$"_s;
    QTest::newRow("no-break space") << u"\u00a0"_s << u"GB$"_s;
    QTest::newRow("bidi mark") << u"[\u200e\u200f\u202a\u2068]"_s << u"GB$"_s;
    QTest::newRow("full width") << u"[\uff10-\uff19]{3}"_s << u"GB$"_s;
    QTest::newRow("Arabic-Indic") << u"[\u0660-\u0669]{3}"_s << u"GB$"_s;
    QTest::newRow("Devanagari") << u"[\u0966-\u096f]{3}"_s << u"GB$"_s;
    QTest::newRow("extension") << u"ext"_s << u"GB$"_s;
    QTest::newRow("two numbers") << u"/|,|or"_s << u"^TwoNumbers$"_s;
    QTest::newRow("contact card") << u"^BEGIN:VCARD\\n"_s << u"GB$"_s;
    QTest::newRow("Italian zero") << u"^0\\d"_s << u"^\\+390\\d+ IT$"_s;
    QTest::newRow("+1 of Canada") << QString() << u"^\\+1\\d+ CA$"_s;
    QTest::newRow("+7 of Kazakhstan") << QString() << u"^\\+7\\d+ KZ$"_s;
    QTest::newRow("+44 of Guernsey") << QString() << u"^\\+44\\d+ GG$"_s;
}

void TestPhoneNumber::theMatrixHasEveryKind()
{
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    const QRegularExpression text(pattern);
    const QRegularExpression outcome(expected);
    const QList<Pasted> rows = test::pasteMatrix();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [&](const Pasted &row) {
        return text.match(row.text).hasMatch() && outcome.match(row.expected).hasMatch();
    }));
}

void TestPhoneNumber::theMatrixHasTwentyTrunkPrefixes()
{
    const QStringList countries = countriesWithTrunkPrefix(test::pasteMatrix());
    QVERIFY2(countries.size() >= 20, qPrintable(countries.join(u' ')));
}

void TestPhoneNumber::theMatrixHasLinesWithoutTexts()
{
    QList<LineType> lines;
    const QList<Pasted> rows = test::pasteMatrix();
    for (const Pasted &row : rows) {
        const auto parsed = PhoneNumber::parse(row.text, row.region);
        if (const auto *number = std::get_if<PhoneNumber>(&parsed))
            lines.append(number->lineType());
    }
    for (const LineType line : {LineType::Mobile, LineType::FixedLine, LineType::Premium})
        QVERIFY(lines.contains(line));
}

void TestPhoneNumber::survivesEveryFormatItWrites_data()
{
    QTest::addColumn<QString>("region");
    int withoutMobile = 0;
    const RegionList regions{QLocale(QLocale::English)};
    for (const Region &region : regions.all()) {
        if (exampleMobile(region.iso))
            QTest::addRow("%s", qPrintable(region.iso)) << region.iso;
        else
            ++withoutMobile;
    }
    QVERIFY2(withoutMobile <= 1, "more regions without mobile numbers than in the known metadata");
}

void TestPhoneNumber::survivesEveryFormatItWrites()
{
    QFETCH(QString, region);
    const PhoneNumber example = exampleMobile(region).value();
    QVERIFY(example.canReceiveTexts());
    QCOMPARE(example.countryCode(), dialCodeForRegion(region));
    for (const QString &text :
         {example.e164(), example.international(), example.e164().sliced(1).prepend("00"_L1)})
        QCOMPARE(read(text, {}), example.e164() + u' ' + example.region());
    for (const QString &text : {example.national(), example.withoutCountryCode()})
        QCOMPARE(read(text, region), example.e164() + u' ' + example.region());
    QCOMPARE(PhoneNumber::fromE164(example.e164()), example);
}

void TestPhoneNumber::readsE164WithAndWithoutPlus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("plus") << u"+12025550123"_s << true;
    QTest::newRow("no plus") << u"12025550123"_s << true;
    QTest::newRow("form-decoded plus") << u" 12025550123"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("plus alone") << u"+"_s << false;
    QTest::newRow("separators") << u"+1 202 555 0123"_s << false;
    QTest::newRow("two spaces") << u"  12025550123"_s << false;
    QTest::newRow("two pluses") << u"++12025550123"_s << false;
    QTest::newRow("trailing line break") << u"+12025550123\n"_s << false;
    QTest::newRow("letters") << u"+1202555o123"_s << false;
    QTest::newRow("digits of another script")
        << u"+\u0661\u0662\u0660\u0662\u0665\u0665\u0665\u0660\u0661\u0662\u0663"_s << false;
    QTest::newRow("national") << u"2025550123"_s << false;
    QTest::newRow("national, as long as numbers of the country it begins with")
        << u"2025550199"_s << false;
    QTest::newRow("sixteen digits") << u"+1202555012345678"_s << false;
    QTest::newRow("no such country") << u"+99912345678"_s << false;
}

void TestPhoneNumber::readsE164WithAndWithoutPlus()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    const auto found = PhoneNumber::fromE164(text);
    QCOMPARE(found.has_value(), isNumber);
    if (found)
        QCOMPARE(found->e164(), u"+12025550123"_s);
}

/// In use in 2026, and refused by the numbering plans of November 2022.
void TestPhoneNumber::goesOnWithWhatIsPossible_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("region");
    for (const int area :
         {227, 235, 257, 273, 274, 324, 327, 329, 350, 353, 354, 363, 369, 382, 428, 472,
          557, 645, 671, 683, 686, 728, 730, 738, 748, 821, 835, 879, 942, 975, 983})
        QTest::addRow("+1 %d", area) << u"+1%1"_s.arg(area) + u"2345678"_s << QString();
    QTest::newRow("Ivory Coast, ten digits") << u"+2250712345678"_s << u"CI"_s;
    QTest::newRow("Benin, ten digits") << u"+2290197123456"_s << u"BJ"_s;
    QTest::newRow("nobody's, maybe tomorrow's") << u"+447700900123"_s << u"GB"_s;
}

void TestPhoneNumber::goesOnWithWhatIsPossible()
{
    QFETCH(QString, e164);
    QFETCH(QString, region);
    const auto stored = PhoneNumber::fromE164(e164);
    QVERIFY(stored);
    QCOMPARE(stored->e164(), e164);
    QVERIFY(stored->canReceiveTexts());
    if (!region.isEmpty())
        QCOMPARE(stored->region(), region);
    for (const QString &text : {e164, stored->international()}) {
        const auto parsed = PhoneNumber::parse(text, u"GB");
        const auto *typed = std::get_if<PhoneNumber>(&parsed);
        QVERIFY2(typed, qPrintable(read(text, u"GB")));
        QCOMPARE(*typed, *stored);
    }
}

/// A table older than the library would add nothing; one that was cut short would refuse people.
void TestPhoneNumber::theTableOfLengthsKnowsWhatTheLibraryKnows()
{
    const RegionList regions{QLocale(QLocale::English)};
    QStringList changed;
    for (const Region &region : regions.all()) {
        QVERIFY2(longestNumber(region.dialCode) >= 4, qPrintable(region.iso));
        const auto mobile = exampleMobile(region.iso);
        if (!mobile)
            continue;
        const QString code = QString::number(region.dialCode);
        if (!isNumberLength(region.dialCode, mobile->e164().size() - 1 - code.size()))
            changed.append(region.iso);
    }
    // Countries that have given their mobiles another length since the oldest library we build
    // with.
    changed.removeOne(u"BJ"_s);
    QVERIFY2(changed.size() <= 8, qPrintable(changed.join(u' ')));
    QVERIFY(numberingSource().date >= QDate(2026, 11, 10));
    QVERIFY(!numberingSource().name.isEmpty());
}

void TestPhoneNumber::noEmergencyNumberIsAPhoneNumber()
{
    const RegionList regions{QLocale(QLocale::English)};
    for (const Region &region : regions.all()) {
        for (const QString &number : {u"112"_s, u"911"_s, u"999"_s, u"000"_s, u"110"_s, u"15"_s}) {
            const auto parsed = PhoneNumber::parse(number, region.iso);
            QVERIFY2(std::holds_alternative<PhoneError>(parsed),
                     qPrintable(region.iso + u' ' + number));
        }
    }
}

void TestPhoneNumber::saysWhichLinesTakeTexts_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<LineType>("type");
    QTest::addColumn<bool>("takesTexts");
    QTest::newRow("mobile") << u"+447400123456"_s << LineType::Mobile << true;
    QTest::newRow("North America does not tell")
        << u"+14155552671"_s << LineType::FixedLineOrMobile << true;
    QTest::newRow("internet") << u"+445612345678"_s << LineType::Voip << true;
    QTest::newRow("landline") << u"+442079460958"_s << LineType::FixedLine << false;
    QTest::newRow("premium") << u"+499001234567"_s << LineType::Premium << false;
    QTest::newRow("toll-free") << u"+498001234567"_s << LineType::TollFree << false;
    QTest::newRow("personal, costs extra") << u"+447012345678"_s << LineType::Other << false;
}

void TestPhoneNumber::saysWhichLinesTakeTexts()
{
    QFETCH(QString, e164);
    QFETCH(LineType, type);
    QFETCH(bool, takesTexts);
    QCOMPARE(number(e164).lineType(), type);
    QCOMPARE(number(e164).canReceiveTexts(), takesTexts);
}

void TestPhoneNumber::hidesAllButTheLastFourDigits_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("masked");
    QTest::newRow("GB") << u"+447400123456"_s << u"+44 •••• ••3456"_s;
    QTest::newRow("US") << u"+14155552671"_s << u"+1 •••-•••-2671"_s;
    QTest::newRow("last four apart") << u"+33612345678"_s << u"+33 • •• •• 56 78"_s;
}

void TestPhoneNumber::hidesAllButTheLastFourDigits()
{
    QFETCH(QString, e164);
    QFETCH(QString, masked);
    QCOMPARE(number(e164).masked(), masked);
}

void TestPhoneNumber::showsANumberForEachPlace()
{
    const PhoneNumber gb = number(u"+447400123456");
    QCOMPARE(gb.international(), u"+44 7400 123456"_s);
    QCOMPARE(gb.national(), u"07400 123456"_s);
    QCOMPARE(gb.withoutCountryCode(), u"7400 123456"_s);
    QCOMPARE(gb.countryCode(), 44);
}

void TestPhoneNumber::answersHostileTextQuickly()
{
    // The service reads these from strangers. A quadratic pattern takes minutes here; the limit is
    // wide of the few milliseconds it needs, and counts this program's time, not the machine's.
    constexpr qsizetype repeats = 100'000;
    for (const QString &filler :
         {u" "_s, u"1"_s, u"; "_s, u",,1"_s, u"+"_s, u"("_s, u" x1"_s, u"\u202e"_s,
          u"12345678901234567\n"_s, u"\n"_s, u"TEL;"_s, u"a."_s}) {
        const std::clock_t start = std::clock();
        const auto parsed = PhoneNumber::parse(u'1' + filler.repeated(repeats) + u'!', u"GB");
        QVERIFY(std::holds_alternative<PhoneError>(parsed));
        QVERIFY2(std::clock() - start < 2 * CLOCKS_PER_SEC, qPrintable(filler));
    }
}

} // namespace
} // namespace ringkey

QTEST_GUILESS_MAIN(ringkey::TestPhoneNumber)
#include "tst_phonenumber.moc"
