// SPDX-License-Identifier: Apache-2.0
#include "service/main/frontdoor.h"
#include "tests/service/rules/testservice.h"

#include <QSemaphore>
#include <QTest>

using namespace ringkey::service;

namespace {

constexpr int longestWait = 20'000;

/// One in which reading waits, as where a table is locked.
class HeldStore final : public Store
{
public:
    explicit HeldStore(Store &real)
        : m_real(real)
    {
    }
    ~HeldStore() override { go.release(); }

    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override
    {
        return m_real.change(work);
    }
    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override
    {
        [[maybe_unused]] const bool isFree = go.tryAcquire(1, longestWait);
        return m_real.read(work);
    }
    bool isUp() override { return m_real.isUp(); }

    QSemaphore go;

private:
    Store &m_real;
};

HttpRequest get(const QByteArray &path)
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    return request;
}

} // namespace

class TestFrontDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readinessWaitsForNoFigures_data();
    void readinessWaitsForNoFigures();
};

void TestFrontDoor::readinessWaitsForNoFigures_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *const path : {"/metrics", "/state.json"})
        QTest::newRow(path) << QByteArray(path);
}

/// A load balancer would take the service out because somebody looked at it.
void TestFrontDoor::readinessWaitsForNoFigures()
{
    QFETCH(QByteArray, path);
    TestService service;
    HeldStore store(service.store());
    FrontDoor door(false);
    door.use(std::make_shared<Serving>(service.config, store, SmsProviders(), service.clock));
    door.setReady(true);
    QSemaphore answered;
    int status = 0;
    door.handleOperating(get(path),
                         [&](const HttpResponse &response) {
                             status = response.status;
                             answered.release();
                         },
                         {});
    QVERIFY(!answered.available());
    int readiness = 0;
    door.handleOperating(get("/readyz"),
                         [&](const HttpResponse &response) { readiness = response.status; }, {});
    QCOMPARE(readiness, 200);
    QVERIFY(!answered.available());
    store.go.release(3);
    QVERIFY(answered.tryAcquire(1, longestWait));
    QCOMPARE(status, 200);
    door.finish();
}

QTEST_GUILESS_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
