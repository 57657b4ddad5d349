// SPDX-License-Identifier: Apache-2.0
#include "phone/dialcodes.h"
#include "phone/regions.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringkey {
namespace {

QStringList codes(const QList<Region> &regions)
{
    QStringList result;
    for (const Region &region : regions)
        result += region.iso;
    return result;
}

class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryRegion();
    void sortsAsTheLanguageSorts();
    void putsTheBestMatchFirst_data();
    void putsTheBestMatchFirst();
    void findsNothingForNonsense_data();
    void findsNothingForNonsense();
    void knowsDialCodes();
    void everyDialCodeIsThatOfThePhoneLibrary();
    void givesPlaceholders();
};

void TestRegions::namesEveryRegion()
{
    for (const QString &language :
         {u"en"_s, u"de"_s, u"ja"_s, u"ar"_s, u"zh_TW"_s, u"pt_BR"_s, u"hi"_s, u"C"_s}) {
        const RegionList list{QLocale(language)};
        QVERIFY(list.all().size() >= 245);
        QSet<QString> names;
        for (const Region &region : list.all()) {
            QVERIFY2(region.dialCode > 0, qPrintable(region.iso));
            QVERIFY2(!region.name.isEmpty() && region.name != region.iso,
                     qPrintable(language + region.iso));
            names.insert(region.name);
        }
        QCOMPARE(names.size(), list.all().size());
    }
    QCOMPARE(regionName(u"GB", QLocale(u"de"_s)), u"Vereinigtes Königreich"_s);
    QCOMPARE(regionName(u"JP", QLocale(u"ja"_s)), u"日本"_s);
    QCOMPARE(regionName(u"GB", QLocale::c()), u"United Kingdom"_s);
}

void TestRegions::sortsAsTheLanguageSorts()
{
    const QStringList german = codes(RegionList{QLocale(u"de_DE"_s)}.all());
    QVERIFY(german.indexOf(u"AT"_s) < german.indexOf(u"PW"_s)); // Österreich before Palau
    QVERIFY(german.indexOf(u"EG"_s) < german.indexOf(u"AL"_s)); // Ägypten before Albanien
}

void TestRegions::putsTheBestMatchFirst_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char *name, const QString &language, const QString &query,
                        const QString &first) {
        QTest::newRow(name) << language << query << first.split(u' ');
    };
    row("the picture in the design", u"en"_s, u"un"_s, u"AE GB US HU TN"_s);
    row("initials", u"en"_s, u"uk"_s, u"GB UA"_s);
    row("initials in capitals", u"en"_s, u"USA"_s, u"US"_s);
    row("initials of three words", u"en"_s, u"uae"_s, u"AE"_s);
    row("English initials in German", u"de"_s, u"uk"_s, u"GB UA"_s);
    row("local name", u"de"_s, u"deutsch"_s, u"DE"_s);
    row("English name in German", u"de"_s, u"germany"_s, u"DE"_s);
    row("local before English", u"de"_s, u"ver"_s, u"AE US GB"_s);
    row("ISO code", u"en"_s, u"de"_s, u"DE DK"_s);
    row("no accents typed", u"en"_s, u"cote d"_s, u"CI"_s);
    row("accents typed", u"fr"_s, u"états"_s, u"US"_s);
    row("no accents for accents", u"fr"_s, u"etats"_s, u"US"_s);
    row("Turkish dotted I", u"tr"_s, u"italya"_s, u"IT"_s);
    row("Turkish dotless i", u"tr"_s, u"irak"_s, u"IQ"_s);
    row("dial code with plus", u"en"_s, u"+44"_s, u"GB GG IM JE"_s);
    row("dial code", u"en"_s, u"44"_s, u"GB GG IM JE"_s);
    row("dial code with 00", u"en"_s, u"0044"_s, u"GB GG IM JE"_s);
    row("main region of +1 first", u"en"_s, u"+1"_s, u"US AS"_s);
    row("beginning of a dial code", u"en"_s, u"+97"_s, u"BH BT"_s);
    row("dial code in Arabic-Indic digits", u"ar"_s, u"٤٤"_s, u"GB"_s);
    row("whole number", u"en"_s, u"+44 7400"_s, u"GB GG"_s);
    row("other script", u"ja"_s, u"日"_s, u"JP"_s);
    row("Arabic", u"ar"_s, u"مصر"_s, u"EG"_s);
    row("old name", u"en"_s, u"holland"_s, u"NL"_s);
    row("own name", u"en"_s, u"deutschl"_s, u"DE"_s);
    row("one of three own names", u"en"_s, u"svizz"_s, u"CH"_s);
    row("own name in its script", u"en"_s, u"Росс"_s, u"RU"_s);
    row("own name of one sign", u"de"_s, u"日"_s, u"JP"_s);
    row("written out", u"en"_s, u"saint l"_s, u"LC"_s);
    row("second word", u"en"_s, u"zealand"_s, u"NZ"_s);
}

void TestRegions::putsTheBestMatchFirst()
{
    QFETCH(QString, language);
    QFETCH(QString, query);
    QFETCH(QStringList, first);
    const RegionList list{QLocale(language)};
    QCOMPARE(codes(list.search(query)).mid(0, first.size()), first);
}

void TestRegions::findsNothingForNonsense_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("letters") << u"xyzzy"_s;
    QTest::newRow("code") << u"+999"_s;
    QTest::newRow("signs") << u"!?"_s;
}

void TestRegions::findsNothingForNonsense()
{
    QFETCH(QString, query);
    const RegionList list{QLocale(u"en"_s)};
    QCOMPARE(codes(list.search(query)), QStringList());
    QCOMPARE(list.search(u"  ").size(), list.all().size());
    QCOMPARE(list.search(u"+").size(), list.all().size());
}

void TestRegions::knowsDialCodes()
{
    QCOMPARE(regionForDialCode(1), u"US"_s);
    QCOMPARE(regionForDialCode(7), u"RU"_s);
    QCOMPARE(regionForDialCode(44), u"GB"_s);
    QCOMPARE(regionForDialCode(383), u"XK"_s);
    QCOMPARE(regionForDialCode(800), QString());
    QCOMPARE(regionForDialCode(999), QString());
    QCOMPARE(dialCodeForRegion(u"gb"), 44);
    QCOMPARE(dialCodeForRegion(u"QQ"), 0);
}

void TestRegions::everyDialCodeIsThatOfThePhoneLibrary()
{
    const RegionList regions(QLocale::c());
    QVERIFY(regions.all().size() > 200);
    for (const Region &region : regions.all())
        QCOMPARE(knownDialCode(region.iso), region.dialCode);
    QCOMPARE(knownDialCode(u"XX"), 0);
    QCOMPARE(knownDialCode(u""), 0);
    QCOMPARE(knownDialCode(u"47"), 0);
}

void TestRegions::givesPlaceholders()
{
    QCOMPARE(exampleMobile(u"GB").value().withoutCountryCode(), u"7400 123456"_s);
    QVERIFY(!exampleMobile(u"QQ"));
}

} // namespace
} // namespace ringkey

QTEST_GUILESS_MAIN(ringkey::TestRegions)
#include "tst_regions.moc"
