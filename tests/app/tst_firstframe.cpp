// SPDX-License-Identifier: Apache-2.0
#include "app/firstframe.h"

#include <QTest>
#include <QWidget>

using namespace ringkey;

namespace {

class Painted : public QWidget
{
public:
    int times = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++times; }
};

} // namespace

class TestFirstFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsOnceAfterTheWindowHasDrawnItself();
    void neverRunsForAWindowThatIsNotShown();
};

void TestFirstFrame::runsOnceAfterTheWindowHasDrawnItself()
{
    Painted window;
    int runs = 0;
    int paintedBefore = 0;
    afterFirstFrame(window, [&] {
        ++runs;
        paintedBefore = window.times;
    });
    window.show();
    QTRY_COMPARE(runs, 1);
    QVERIFY(paintedBefore > 0);
    window.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(runs, 1);
}

void TestFirstFrame::neverRunsForAWindowThatIsNotShown()
{
    int runs = 0;
    {
        Painted window;
        afterFirstFrame(window, [&] { ++runs; });
        QCoreApplication::processEvents();
    }
    QCOMPARE(runs, 0);
}

QTEST_MAIN(TestFirstFrame)
#include "tst_firstframe.moc"
