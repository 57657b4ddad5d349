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
    void onlyWhatReadsTakesNoKey();
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

/// Security S29: some GETs of the contract do something, and one sent twice had two effects.
void TestRoutes::onlyWhatReadsTakesNoKey()
{
    const QByteArrayList reads{"/identity/v2/auth/phone",
                               "/identity/v2/auth/access_token",
                               "/identity/v2/auth/access_token/validate",
                               "/identity/v2/auth/sessions",
                               "/identity/v2/auth/account",
                               "/identity/v2/auth/securityquestion/phone",
                               "/identity/v2/auth/securityquestion/accesstoken",
                               "/identity/v2/auth/privacypolicy/history",
                               "/identity/v2/serverinfo",
                               "/identity/v2/manage/account/sott",
                               "/ciam/appinfo",
                               "/identity/v2/manage/account",
                               "/identity/v2/manage/account/{uid}"};
    for (const Route &route : allRoutes()) {
        if (qstrcmp(route.method, "GET") == 0)
            QVERIFY2(route.acts != reads.contains(route.path), route.path);
    }
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
