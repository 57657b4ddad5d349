// SPDX-License-Identifier: Apache-2.0
#include "service/main/eventlog.h"
#include "service/main/frontdoor.h"
#include "tests/service/rules/testservice.h"
#include "tests/service/rules/wrappedstore.h"

#include <QSemaphore>
#include <QTest>
#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

namespace {

constexpr int longestWait = 20'000;

/// One in which reading waits, as where a table is locked.
class HeldStore final : public WrappedStore
{
public:
    using WrappedStore::WrappedStore;
    ~HeldStore() override { go.release(); }

    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override
    {
        [[maybe_unused]] const bool isFree = go.tryAcquire(1, longestWait);
        return m_real.read(work);
    }

    QSemaphore go;
};

/// One that serves, until it goes.
class OpenDoor
{
public:
    OpenDoor(const TestService &service, Store &store)
    {
        m_door.use(std::make_shared<Serving>(service.config, store, SmsProviders(), service.clock));
        m_door.setReady(true);
    }
    OpenDoor(const OpenDoor &) = delete;
    OpenDoor &operator=(const OpenDoor &) = delete;
    ~OpenDoor() { m_door.finish(); }

    FrontDoor *operator->() { return &m_door; }

private:
    FrontDoor m_door{false};
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
    void aMessageIsOneLine();
    void readinessWaitsForNoFigures_data();
    void readinessWaitsForNoFigures();
    void aPageOfAnotherNameGetsNothing_data();
    void aPageOfAnotherNameGetsNothing();
    void whatIsNotServedSaysWhy();
    void whoHungUpIsNotWorkedFor_data();
    void whoHungUpIsNotWorkedFor();
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
    OpenDoor door(service, store);
    QSemaphore answered;
    std::atomic<int> status = 0;
    door->handleOperating(get(path),
                          [&](const HttpResponse &response) {
                              status = response.status;
                              answered.release();
                          },
                          {});
    QVERIFY(!answered.available());
    int readiness = 0;
    door->handleOperating(get("/readyz"),
                          [&](const HttpResponse &response) { readiness = response.status; }, {});
    QCOMPARE(readiness, 200);
    QVERIFY(!answered.available());
    store.go.release(3);
    QVERIFY(answered.tryAcquire(1, longestWait));
    QCOMPARE(status.load(), 200);
    door->finish();
}

void TestFrontDoor::aPageOfAnotherNameGetsNothing_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isOwn");
    for (const char *const own :
         {"127.0.0.1:8470", "127.0.0.1", "[::1]:8470", "[::1]", "192.0.2.7:80", "localhost",
          "LocalHost:8470", "localhost.", "app.localhost:1", "auth.test:8470", "AUTH.test", ""})
        QTest::addRow("own %s", own) << QByteArray(own) << true;
    for (const char *const other :
         {"www.evil.example", "a.evil.example:8470", "short", "127.0.0.1.evil.example",
          "localhost.evil.example", "notlocalhost", "xauth.test", "auth.test.evil.example",
          "[evil]", "[::1", ":8470", "2130706433.evil.example"})
        QTest::addRow("other %s", other) << QByteArray(other) << false;
}

/// DNS rebinding: to the browser it is of one origin with what answers here.
void TestFrontDoor::aPageOfAnotherNameGetsNothing()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isOwn);
    TestService service([](Config &config) { config.operating.hosts = {u"auth.test"_s}; });
    OpenDoor door(service, service.store());
    HttpRequest request = get("/");
    if (!host.isEmpty())
        request.headers = {{"Host", host}};
    const auto operating = [&](const QByteArray &token) {
        int status = 0;
        door->handleOperating(
            request, [&](const HttpResponse &response) { status = response.status; }, token);
        return status;
    };
    QCOMPARE(operating({}), isOwn ? 200 : 421);
    QCOMPARE(operating("a token of sixteen"), 200); // it asks for the token, and has no figures
    for (const char *const figures : {"/state.json", "/metrics"}) {
        request.path = figures;
        QCOMPARE(operating("a token of sixteen"), 401);
    }
    request.path = "/readyz"; // tells nothing, and is asked by all kinds of names
    QCOMPARE(operating({}), 200);
}

/// For the log, which has a line of each.
void TestFrontDoor::whatIsNotServedSaysWhy()
{
    TestService service;
    OpenDoor door(service, service.store());
    HttpResponse said;
    const auto keep = [&](HttpResponse response) { said = std::move(response); };
    door->setReady(false);
    door->handleOperating(get("/readyz"), keep, {});
    QCOMPARE(said.status, 503);
    QCOMPARE(said.cause.text, u"stopping or starting"_s);
    Api api(service.rules(), service.config, service.clock);
    api.refuseWaiting();
    api.handle(get("/identity/v2/auth/phone"), keep);
    QCOMPARE(said.status, 503);
    QCOMPARE(said.cause.text, u"the service stops"_s);
    QVERIFY(!said.cause.isLogged);
    api.finish();
}

void TestFrontDoor::whoHungUpIsNotWorkedFor_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a hash") << QByteArray("POST") << QByteArray("/identity/v2/auth/login");
    QTest::newRow("a text") << QByteArray("GET")
                            << QByteArray("/identity/v2/auth/login/passwordlesslogin/otp");
}

/// Security S19: it waited for its turn for long, and nobody is left to read the answer.
void TestFrontDoor::whoHungUpIsNotWorkedFor()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    TestService service;
    service.newAccount(amara, goodPassword);
    const auto hashes = [&service] { return service.rules().figures().hashes.count.load(); };
    const auto before = hashes();
    const auto texts = service.texts().size();
    Api api(service.rules(), service.config, service.clock);
    const auto ask = [&](bool isGone) {
        HttpRequest request = get(path);
        request.method = method;
        request.peer = "192.0.2.1";
        request.headers = {{"X-LoginRadius-ApiKey", service.config.api.key.toLatin1()}};
        request.query = {{"phone", amara.toUtf8()}};
        if (method == "POST")
            request.body = R"({"phone":")" + amara.toUtf8() + R"(","password":")" +
                           goodPassword.toUtf8() + "\"}";
        request.isClientGone = std::make_shared<const std::atomic<bool>>(isGone);
        std::promise<int> status;
        api.handle(std::move(request),
                   [&](const HttpResponse &response) { status.set_value(response.status); });
        return status.get_future().get();
    };
    QCOMPARE(ask(true), 499);
    QCOMPARE(hashes(), before);
    QCOMPARE(service.texts().size(), texts);
    QCOMPARE(ask(false), 200);
    QVERIFY(hashes() > before || service.texts().size() > texts);
    api.finish();
}

/// A message may hold what a provider says.
void TestFrontDoor::aMessageIsOneLine()
{
    QCOMPARE(onOneLine(u"code it\u2019s 30\u20ac"_s), u"code it\u2019s 30\u20ac"_s);
    QCOMPARE(onOneLine(u"30\n2026 error: \x1b[2J\r\u2028x\u0085"_s),
             u"30\\u000a2026 error: \\u001b[2J\\u000d\\u2028x\\u0085"_s);
    QCOMPARE(onOneLine(u"\u202egpj.exe"_s), u"\\u202egpj.exe"_s); // turns what follows
    QCOMPARE(onOneLine(u"a\tb"_s), u"a\\u0009b"_s);
}

QTEST_GUILESS_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
