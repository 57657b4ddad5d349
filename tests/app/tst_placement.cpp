// SPDX-License-Identifier: Apache-2.0
#include "app/placement.h"

#include <QTest>

using namespace ringkey;

class TestPlacement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsRightOfTheOtherWindow();
    void standsLeftWhereTheRightIsFull();
    void isNowhereBesideWhereThereIsNoRoom();
    void neverLeavesTheScreenBelow();
    void theFirstSizeFitsEveryScreen_data();
    void theFirstSizeFitsEveryScreen();
    void whatHangsOverComesBack_data();
    void whatHangsOverComesBack();
};

void TestPlacement::standsRightOfTheOtherWindow()
{
    QCOMPARE(placeBeside({100, 50, 420, 690}, {420, 520}, {0, 0, 1280, 900}),
             std::optional(QPoint(536, 50)));
}

void TestPlacement::standsLeftWhereTheRightIsFull()
{
    QCOMPARE(placeBeside({800, 50, 420, 690}, {420, 520}, {0, 0, 1280, 900}),
             std::optional(QPoint(364, 50)));
}

void TestPlacement::isNowhereBesideWhereThereIsNoRoom()
{
    QVERIFY(!placeBeside({100, 50, 420, 690}, {420, 520}, {0, 0, 600, 900}));
}

void TestPlacement::neverLeavesTheScreenBelow()
{
    QCOMPARE(placeBeside({100, 600, 420, 690}, {420, 520}, {0, 0, 1280, 900}),
             std::optional(QPoint(536, 380)));
}

/// The screens of the report, in logical pixels, with a panel of 28.
void TestPlacement::theFirstSizeFitsEveryScreen_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<bool>("bothFit");
    QTest::newRow("1366 × 768 at 1.5") << QSize(910, 512) << true;
    QTest::newRow("1280 × 720 at 1.25") << QSize(1024, 576) << true;
    QTest::newRow("1920 × 1080 at 2") << QSize(960, 540) << true;
    QTest::newRow("1920 × 1080 at 2.25") << QSize(853, 480) << true;
    QTest::newRow("1920 × 1080 at 3") << QSize(640, 360) << false;
    QTest::newRow("1280 × 900") << QSize(1280, 900) << true;
}

void TestPlacement::theFirstSizeFitsEveryScreen()
{
    QFETCH(const QSize, screen);
    const QRect available(0, 28, screen.width(), screen.height() - 28);
    const QSize window = fitting({428, 734}, available);
    const QSize phone = fitting({368, 564}, available);
    QVERIFY(window.height() <= available.height() && phone.height() <= available.height());
    const auto place = placeOfPair(window, phone, available);
    QTEST(place.has_value(), "bothFit");
    if (!place)
        return;
    const QRect first(*place, window);
    const auto beside = placeBeside(first, phone, available);
    QVERIFY(beside);
    QVERIFY(available.contains(first) && available.contains(QRect(*beside, phone)));
    QVERIFY(!first.intersects(QRect(*beside, phone)));
}

void TestPlacement::whatHangsOverComesBack_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("place");
    QTest::newRow("inside") << QRect(10, 40, 420, 500) << QRect(10, 40, 420, 500);
    QTest::newRow("below") << QRect(10, 400, 420, 500) << QRect(10, 100, 420, 500);
    QTest::newRow("left") << QRect(-90, 40, 420, 500) << QRect(0, 40, 420, 500);
    QTest::newRow("of a screen that is gone")
        << QRect(3000, 40, 420, 500) << QRect(380, 40, 420, 500);
    QTest::newRow("too tall") << QRect(10, 40, 420, 900) << QRect(10, 0, 420, 600);
}

void TestPlacement::whatHangsOverComesBack()
{
    QFETCH(const QRect, window);
    QTEST(onScreen(window, {0, 0, 800, 600}), "place");
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
