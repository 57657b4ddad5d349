// SPDX-License-Identifier: Apache-2.0
#include "service/api/routes.h"

#include <QTest>
#include <ctime>

using namespace ringkey::service;

/// Paths are looked up on the thread that reads and writes for everybody.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySegmentsCostNoMoreThanOne();
};

namespace {

/// Of the processor, so that what else the machine does is not counted.
double costOf(const Router &router, const QByteArray &path)
{
    const std::clock_t start = std::clock();
    for (int i = 0; i < 20; ++i) {
        if (!router.find("GET", path).allowedMethods.isEmpty())
            return -1;
    }
    return double(std::clock() - start + 1);
}

} // namespace

/// Of the longest path that a header has room for: each of 8,000 segments was tried as the one that
/// is a value, which took some 20 ms, three hundred times as long as any other request.
void TestRoutes::manySegmentsCostNoMoreThanOne()
{
    const Router router(allRoutes());
    const QByteArray one = '/' + QByteArray(16'000, 'a');
    const QByteArray many = QByteArray("/a").repeated(8'000);
    costOf(router, one); // what is done once
    const double few = costOf(router, one);
    const double most = costOf(router, many);
    QVERIFY(few > 0 && most > 0);
    QVERIFY2(most < 100 * few, qPrintable(QString::number(most / few)));
    QCOMPARE(router.find("GET", "//identity/v2//manage/account/X//").pathValue,
             QStringLiteral("X"));
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
