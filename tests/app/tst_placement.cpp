// SPDX-License-Identifier: Apache-2.0
#include "app/demo/placement.h"

#include <QTest>

using namespace ringkey;

class TestPlacement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsRightOfTheOtherWindow();
    void standsLeftWhereTheRightIsFull();
    void staysOnAScreenTooSmallForBoth();
    void neverLeavesTheScreenBelow();
};

void TestPlacement::standsRightOfTheOtherWindow()
{
    QCOMPARE(placeBeside({100, 50, 420, 690}, {420, 520}, {0, 0, 1280, 900}), QPoint(536, 50));
}

void TestPlacement::standsLeftWhereTheRightIsFull()
{
    QCOMPARE(placeBeside({800, 50, 420, 690}, {420, 520}, {0, 0, 1280, 900}), QPoint(364, 50));
}

void TestPlacement::staysOnAScreenTooSmallForBoth()
{
    QCOMPARE(placeBeside({100, 50, 420, 690}, {420, 520}, {0, 0, 600, 900}), QPoint(180, 50));
}

void TestPlacement::neverLeavesTheScreenBelow()
{
    QCOMPARE(placeBeside({100, 600, 420, 690}, {420, 520}, {0, 0, 1280, 900}), QPoint(536, 380));
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
