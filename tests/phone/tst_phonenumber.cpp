// SPDX-License-Identifier: Apache-2.0
#include "phone/phonenumber.h"
#include "phone/regions.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringkey {
namespace {

QString nameOf(PhoneError error)
{
    switch (error) {
    case PhoneError::Empty:
        return u"Empty"_s;
    case PhoneError::NotANumber:
        return u"NotANumber"_s;
    case PhoneError::UnknownCountryCode:
        return u"UnknownCountryCode"_s;
    case PhoneError::TooShort:
        return u"TooShort"_s;
    case PhoneError::TooLong:
        return u"TooLong"_s;
    case PhoneError::NotInUse:
        return u"NotInUse"_s;
    case PhoneError::TwoNumbers:
        return u"TwoNumbers"_s;
    }
    return {};
}

/// "+447400123456 GB" or the name of the error.
QString read(QStringView text, QStringView region)
{
    const auto parsed = PhoneNumber::parse(text, region);
    if (const auto *error = std::get_if<PhoneError>(&parsed))
        return nameOf(*error);
    const auto &number = std::get<PhoneNumber>(parsed);
    return number.e164() + u' ' + number.region();
}

PhoneNumber number(QStringView e164)
{
    return PhoneNumber::fromE164(e164).value();
}

QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("\\u"_L1); at >= 0; at = text.indexOf("\\u"_L1, at))
        text.replace(at, 6, QChar(text.sliced(at + 2, 4).toUShort(nullptr, 16)));
    return text.replace("\\n"_L1, "\n"_L1).replace("\\t"_L1, "\t"_L1);
}

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void survivesEveryFormatItWrites_data();
    void survivesEveryFormatItWrites();
    void readsE164WithAndWithoutPlus_data();
    void readsE164WithAndWithoutPlus();
    void saysWhichLinesTakeTexts_data();
    void saysWhichLinesTakeTexts();
    void hidesAllButTheLastFourDigits_data();
    void hidesAllButTheLastFourDigits();
    void showsANumberForEachPlace();
    void answersHostileTextQuickly();
};

void PhoneNumberTest::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(RINGKEY_PASTE_MATRIX));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    int rows = 0;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString row = QString::fromUtf8(file.readLine()).remove(u'\n');
        if (row.startsWith(u'#'))
            continue;
        const QStringList cells = row.split(u'\t');
        QCOMPARE(cells.size(), 4);
        const QString expected =
            cells.at(3).isEmpty() ? cells.at(2) : cells.at(2) + u' ' + cells.at(3);
        QTest::addRow("line %d: %s", line, qPrintable(cells.at(0)))
            << unescaped(cells.at(0)) << cells.at(1) << expected;
        ++rows;
    }
    QVERIFY2(rows >= 90, "the matrix has been cut short");
}

void PhoneNumberTest::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, expected);
    QCOMPARE(read(text, region), expected);
}

void PhoneNumberTest::survivesEveryFormatItWrites_data()
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

void PhoneNumberTest::survivesEveryFormatItWrites()
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

void PhoneNumberTest::readsE164WithAndWithoutPlus_data()
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
    QTest::newRow("sixteen digits") << u"+1202555012345678"_s << false;
    QTest::newRow("no such country") << u"+99912345678"_s << false;
}

void PhoneNumberTest::readsE164WithAndWithoutPlus()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    const auto found = PhoneNumber::fromE164(text);
    QCOMPARE(found.has_value(), isNumber);
    if (found)
        QCOMPARE(found->e164(), u"+12025550123"_s);
}

void PhoneNumberTest::saysWhichLinesTakeTexts_data()
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

void PhoneNumberTest::saysWhichLinesTakeTexts()
{
    QFETCH(QString, e164);
    QFETCH(LineType, type);
    QFETCH(bool, takesTexts);
    QCOMPARE(number(e164).lineType(), type);
    QCOMPARE(number(e164).canReceiveTexts(), takesTexts);
}

void PhoneNumberTest::hidesAllButTheLastFourDigits_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("masked");
    QTest::newRow("GB") << u"+447400123456"_s << u"+44 •••• ••3456"_s;
    QTest::newRow("US") << u"+14155552671"_s << u"+1 •••-•••-2671"_s;
    QTest::newRow("last four apart") << u"+33612345678"_s << u"+33 • •• •• 56 78"_s;
}

void PhoneNumberTest::hidesAllButTheLastFourDigits()
{
    QFETCH(QString, e164);
    QFETCH(QString, masked);
    QCOMPARE(number(e164).masked(), masked);
}

void PhoneNumberTest::showsANumberForEachPlace()
{
    const PhoneNumber gb = number(u"+447400123456");
    QCOMPARE(gb.international(), u"+44 7400 123456"_s);
    QCOMPARE(gb.national(), u"07400 123456"_s);
    QCOMPARE(gb.withoutCountryCode(), u"7400 123456"_s);
    QCOMPARE(gb.countryCode(), 44);
}

void PhoneNumberTest::answersHostileTextQuickly()
{
    // The service reads these from strangers. A quadratic pattern takes minutes here; the limit is
    // wide of the few milliseconds it needs, so that a slow machine does not fail.
    constexpr qsizetype repeats = 100'000;
    for (const QString &filler :
         {u" "_s, u"1"_s, u"; "_s, u",,1"_s, u"+"_s, u"("_s, u" x1"_s, u"\u202e"_s,
          u"12345678901234567\n"_s, u"\n"_s, u"TEL;"_s, u"a."_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto parsed = PhoneNumber::parse(u'1' + filler.repeated(repeats) + u'!', u"GB");
        QVERIFY(std::holds_alternative<PhoneError>(parsed));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(filler));
    }
}

} // namespace
} // namespace ringkey

QTEST_GUILESS_MAIN(ringkey::PhoneNumberTest)
#include "tst_phonenumber.moc"
