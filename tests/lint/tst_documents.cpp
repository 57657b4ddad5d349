// SPDX-License-Identifier: Apache-2.0
// What comments and documents name is there: documents, links, places and tests.
#include "tests/lint/documentlint.h"
#include "tests/lint/sourcetree.h"

#include <QTest>

namespace ringkey::lint {
namespace {

using namespace Qt::StringLiterals;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentThatASourceNamesIsThere();
    void everyLinkLeadsSomewhere();
    void everyPlaceIsThere();
    void everyTestIsThere();
    void whatIsNotThereIsFound();
    void whatIsThereIsNotFound();
};

/// The log of changes tells of what was.
QStringList documents()
{
    return filesBelow({u"docs"_s, u"deploy"_s}, {u".md"_s}) +
           QStringList{u"README.md"_s, u"CONTRIBUTING.md"_s, u"SECURITY.md"_s};
}

using Lint = QStringList (*)(const QString &, const QString &);

QString complaintsOf(Lint lint, const QStringList &files)
{
    QStringList complaints;
    for (const QString &path : files)
        complaints += lint(path, contentOf(path));
    return complaints.join(u'\n');
}

void TestDocuments::everyDocumentThatASourceNamesIsThere()
{
    QStringList sources =
        filesBelow(productFolders() + QStringList{u"tests"_s}, {u".h"_s, u".cpp"_s});
    // These name documents that are not there, to find them.
    sources.removeIf([](const QString &path) { return path.startsWith("tests/lint/"_L1); });
    QCOMPARE(complaintsOf(lostDocuments, sources), QString());
}

void TestDocuments::everyLinkLeadsSomewhere()
{
    QVERIFY(documents().size() > 15);
    QCOMPARE(complaintsOf(lostLinks, documents()), QString());
}

void TestDocuments::everyPlaceIsThere()
{
    QCOMPARE(complaintsOf(lostPlaces, documents()), QString());
}

void TestDocuments::everyTestIsThere()
{
    QCOMPARE(complaintsOf(lostTests, {u"docs/security-client.md"_s, u"docs/security-service.md"_s}),
             QString());
}

void TestDocuments::whatIsNotThereIsFound()
{
    QCOMPARE(lostDocuments(u"a.h"_s, u"/// As nowhere.md says."_s).size(), 1);
    QCOMPARE(lostLinks(u"docs/a.md"_s, u"[one](nowhere.md) [two](qa.md#nothing)"_s).size(), 2);
    QCOMPARE(lostPlaces(u"docs/a.md"_s, u"see `auth/nowhere.h` and ui/nothing/"_s).size(), 2);
    QCOMPARE(lostTests(u"docs/a.md"_s, u"tst_nothing aTestThatNobodyWro"
                                       "te"_s)
                 .size(),
             2);
}

void TestDocuments::whatIsThereIsNotFound()
{
    QVERIFY(lostDocuments(u"a.h"_s, u"docs/qa.md, settings.md"_s).isEmpty());
    QVERIFY(lostLinks(u"docs/a.md"_s, u"[a](qa.md) [b](../README.md#try-it) [c](https://x.org/)"_s)
                .isEmpty());
    QVERIFY(lostPlaces(u"docs/a.md"_s,
                       u"`ui/pagemodel`, auth/flow, GET /identity/v2/auth/none, tests/FILE.md"_s)
                .isEmpty());
    QVERIFY(lostTests(u"docs/a.md"_s, u"tst_documents whatIsThereIsNotFound"_s).isEmpty());
}

} // namespace
} // namespace ringkey::lint

QTEST_GUILESS_MAIN(ringkey::lint::TestDocuments)
#include "tst_documents.moc"
