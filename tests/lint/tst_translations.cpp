// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/sourcetree.h"
#include "tests/lint/translationlint.h"

#include <QTest>

namespace ringkey::lint {
namespace {

using namespace Qt::StringLiterals;

QStringList complaintsAbout(const QString &source, const QString &translation,
                            const QString &language = u"de"_s)
{
    const QString xml = u"<TS language=\"%1\"><context><name>Page</name><message>"
                        "<source>%2</source>%3</message></context></TS>"_s;
    return translationComplaints(u"x.ts"_s, xml.arg(language, source, translation));
}

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationIsComplete();
    void aGoodTranslationPasses();
    void missingTextsAreFound();
    void lostPartsAreFound();
    void pluralsMayLeaveTheNumberOut();
    void englishNeedsOnlyPlurals();
    void countriesStandInBrackets();
    void aButtonHasOneName();
    void aKeyMeansOneThingOnAPage();
    void frenchMarksStayOnTheirLine();
    void everyLanguageHasOneApostrophe();
};

void TestTranslations::everyTranslationIsComplete()
{
    QStringList complaints;
    for (const QString &path : filesBelow({u"translations"_s}, {u".ts"_s}))
        complaints += translationComplaints(path, contentOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestTranslations::aGoodTranslationPasses()
{
    const QString good = u"<translation>&amp;Hallo, %1</translation>"_s;
    QCOMPARE(complaintsAbout(u"&amp;Hello, %1"_s, good), QStringList());
}

void TestTranslations::missingTextsAreFound()
{
    QCOMPARE(complaintsAbout(u"Hi"_s, u"<translation></translation>"_s).size(), 1);
    QCOMPARE(
        complaintsAbout(u"Hi"_s, u"<translation type=\"unfinished\">Ho</translation>"_s).size(), 1);
    QCOMPARE(complaintsAbout(u"Hi"_s, u"<translation type=\"vanished\">Ho</translation>"_s).size(),
             1);
    QVERIFY(!translationComplaints(u"x.ts"_s, u"<TS><context>"_s).isEmpty());
}

void TestTranslations::lostPartsAreFound()
{
    QCOMPARE(complaintsAbout(u"%1 of %2"_s, u"<translation>%1 von %1</translation>"_s).size(), 1);
    QCOMPARE(complaintsAbout(u"&amp;Save"_s, u"<translation>Sichern</translation>"_s).size(), 1);
}

void TestTranslations::pluralsMayLeaveTheNumberOut()
{
    const QString plural = u"<translation><numerusform>Ein Versuch</numerusform>"
                           "<numerusform>%n Versuche</numerusform></translation>"_s;
    const QString xml = u"<TS language=\"de\"><message numerus=\"yes\"><source>%n tries</source>%1"
                        "</message></TS>"_s;
    QCOMPARE(translationComplaints(u"x.ts"_s, xml.arg(plural)), QStringList());
    const QString empty = u"<translation><numerusform></numerusform></translation>"_s;
    QCOMPARE(translationComplaints(u"x.ts"_s, xml.arg(empty)).size(), 1);
}

void TestTranslations::englishNeedsOnlyPlurals()
{
    const QString unfinished = u"<translation type=\"unfinished\"></translation>"_s;
    QCOMPARE(complaintsAbout(u"Hi"_s, unfinished, u"en"_s), QStringList());
    QCOMPARE(complaintsAbout(u"Hi"_s, unfinished, u"fr"_s).size(), 1);
}

void TestTranslations::countriesStandInBrackets()
{
    const auto complaints = [](const QString &language, const QString &form) {
        const QString xml = u"<TS language=\"%1\"><message><source>From %1.</source><extracomment>"
                            "%1 is a country.</extracomment><translation>%2</translation>"
                            "</message></TS>"_s;
        return translationComplaints(
                   u"x.ts"_s,
                   QString(xml).replace("=\"%1"_L1, "=\""_L1 + language).replace("%2"_L1, form))
            .size();
    };
    QCOMPARE(complaints(u"de"_s, u"Aus %1."_s), 1);
    QCOMPARE(complaints(u"de"_s, u"Aus diesem Land (%1)."_s), 0);
    QCOMPARE(complaints(u"zh_CN"_s, u"该国家/地区（%1）。"_s), 0);
    QCOMPARE(complaints(u"en"_s, {}), 0);
}

void TestTranslations::everyLanguageHasOneApostrophe()
{
    const QString good = u"<translation>Geht nicht</translation>"_s;
    QCOMPARE(complaintsAbout(u"Can't"_s, good).size(), 0);
    QCOMPARE(complaintsAbout(u"Can\u2019t"_s, good).size(), 1);
    // The other languages have the typed one themselves.
    QCOMPARE(complaintsAbout(u"Hi"_s, u"<translation>J\u2019y vais</translation>"_s).size(), 0);
    QCOMPARE(complaintsAbout(u"Hi"_s, u"<translation>J'y vais</translation>"_s).size(), 1);
}

/// Two texts, each with its page, as a file in German.
QStringList complaintsAboutTwo(const QStringList &pages, const QStringList &sources,
                               const QStringList &translations)
{
    QString xml = u"<TS language=\"de\">"_s;
    for (int i = 0; i < 2; ++i)
        xml += u"<context><name>%1</name><message><source>%2</source><translation>%3</translation>"
               "</message></context>"_s.arg(pages[i], sources[i], translations[i]);
    return translationComplaints(u"x.ts"_s, xml + u"</TS>"_s);
}

void TestTranslations::aButtonHasOneName()
{
    const QStringList pages{u"One"_s, u"Two"_s};
    const QStringList sources{u"&amp;Leave"_s, u"L&amp;eave"_s};
    const auto count = [&](const QStringList &said) {
        return complaintsAboutTwo(pages, sources, said).size();
    };
    QCOMPARE(count({u"&amp;Gehen"_s, u"G&amp;ehen"_s}), 0);
    QCOMPARE(count({u"退出(&amp;L)"_s, u"退出(&amp;E)"_s}), 0);
    QCOMPARE(count({u"&amp;Gehen"_s, u"&amp;Fort"_s}), 1);
}

void TestTranslations::aKeyMeansOneThingOnAPage()
{
    const QStringList two{u"&amp;Gehen"_s, u"&amp;Ganz fort"_s};
    const auto count = [&](const QStringList &pages, const QStringList &sources) {
        return complaintsAboutTwo(pages, sources, two).size();
    };
    QCOMPARE(count({u"One"_s, u"One"_s}, {u"&amp;Leave"_s, u"&amp;Away"_s}), 1);
    QCOMPARE(count({u"One"_s, u"Two"_s}, {u"&amp;Leave"_s, u"&amp;Away"_s}), 0);
    // Never at once: English gives them one letter, too.
    QCOMPARE(count({u"One"_s, u"One"_s}, {u"&amp;Leave"_s, u"&amp;Leave all"_s}), 0);
}

void TestTranslations::frenchMarksStayOnTheirLine()
{
    const auto count = [](const QString &said) {
        return complaintsAbout(u"Sure?"_s, u"<translation>%1</translation>"_s.arg(said), u"fr"_s)
            .size();
    };
    QCOMPARE(count(u"Certain ?"_s), 1);
    QCOMPARE(count(u"Certain\u00a0?"_s), 0);
}

} // namespace
} // namespace ringkey::lint

QTEST_GUILESS_MAIN(ringkey::lint::TestTranslations)
#include "tst_translations.moc"
