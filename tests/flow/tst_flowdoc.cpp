// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/names.h"
#include "tests/flow/flowdoc.h"
#include "tests/flow/recorded.h"
#include "tests/flow/samples.h"

#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;

class TestFlowDoc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsWhatTheCodeDoes();
    void everyStateHasARowWithoutAnEmptyCell();
};

void TestFlowDoc::theDocumentIsWhatTheCodeDoes()
{
    const QString difference = differenceToRecorded(u"docs/sign-in-flow.md"_s, flowDocument());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestFlowDoc::everyStateHasARowWithoutAnEmptyCell()
{
    QStringList rows;
    for (const QString &line : flowDocument().split(u'\n'))
        if (line.startsWith(u"| **"_s))
            rows += line;
    QCOMPARE(size_t(rows.size()), std::variant_size_v<State>);
    for (const auto &sample : samples::states()) {
        const QString start = u"| **"_s + stateName(sample.state) + u"** |"_s;
        QVERIFY2(std::any_of(rows.begin(), rows.end(),
                             [&](const QString &row) { return row.startsWith(start); }),
                 qPrintable(sample.name));
    }
    for (const QString &row : std::as_const(rows)) {
        const QStringList cells = row.mid(1).chopped(1).split(u'|');
        QCOMPARE(cells.size(), 7);
        for (const QString &cell : cells)
            QVERIFY2(!cell.trimmed().isEmpty(), qPrintable(row));
    }
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestFlowDoc)
#include "tst_flowdoc.moc"
