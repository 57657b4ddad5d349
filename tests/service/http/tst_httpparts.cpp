// SPDX-License-Identifier: Apache-2.0
#include "service/http/peeraddress.h"
#include "service/http/requesttarget.h"
#include "service/http/workerpool.h"
#include "service/store/storehealth.h"
#include "service/types/fewlines.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <future>
#include <latch>
#include <mutex>
#include <new>
#include <thread>
#include <vector>

using namespace ringkey::service;
using namespace Qt::StringLiterals;

class TestHttpParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targetsAreTakenApart();
    void aFloodOfFailuresIsFewLines();
    void aFloodOfManyCausesIsFewLinesToo();
    void theFirstFailuresAreToldWithTheirRequests();
    void aRawPlusInAQueryIsASpaceAndInAPathIsNot();
    void brokenPercentSignsStay();
    void proxiesAreAddressesOrRanges();
    void theLastUntrustedHopIsTheClient();
    void aFullQueueRefuses();
    void finishingRunsWhatIsQueued();
    void aJobThatThrowsEndsNoOther();
    void whatWaitsStillCanBeRefused();
    void oneBusyAccountDelaysNobodyElse();
    void whoHasMostMakesRoom();
    void ofOneAccountOneJobRuns();
    void aQueueOfNoneLetsWorkRun();
};

void TestHttpParts::aFloodOfFailuresIsFewLines()
{
    using namespace std::chrono_literals;
    FewLines lines;
    const FewLines::Clock::time_point start{};
    const auto told = [&](const QString &cause, std::chrono::seconds after) {
        return lines.line(cause, cause + u" again"_s, start + after);
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(told(u"full"_s, 0s), u"full again"_s);
    for (int i = 0; i < 30; ++i)
        QVERIFY(!told(u"full"_s, 59s));
    QCOMPARE(told(u"gone"_s, 59s), u"gone again"_s);
    QCOMPARE(told(u"full"_s, 60s), u"full again (and 30 more before)"_s);
    QCOMPARE(told(u"full"_s, 61s), u"full again"_s);
}

/// Whatever a database says: what nobody could list is one cause.
void TestHttpParts::aFloodOfManyCausesIsFewLinesToo()
{
    using namespace std::chrono_literals;
    FewLines lines;
    const FewLines::Clock::time_point start{};
    const auto told = [&](std::chrono::seconds after) {
        int count = 0;
        for (int round = 0; round < 20; ++round) {
            for (int i = 0; i < 1000; ++i)
                count += lines.line(QString::number(i), u"x"_s, start + after) ? 1 : 0;
        }
        return count;
    };
    const int first = told(0s);
    QVERIFY(first >= 200 && first <= 201 * 10);
    QCOMPARE(told(59s), 0);
    QVERIFY(told(60s) >= 200);
}

/// One outage is not told with each of a thousand requests, and no single failure passes unsaid.
void TestHttpParts::theFirstFailuresAreToldWithTheirRequests()
{
    using Act = StoreHealth::Act;
    StoreHealth health;
    health.succeeded(Act::Change);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!health.failed(Act::Change, u"locked"_s));
    QVERIFY(health.failed(Act::Change, u"locked"_s));
    QVERIFY(health.failed(Act::Read, u"gone"_s)); // it never answered
    QVERIFY(!health.isUp());
}

void TestHttpParts::targetsAreTakenApart()
{
    const RequestTarget target = parseRequestTarget("/a/b?x=1&&y=&z&x=%2B2");
    QCOMPARE(target.path, "/a/b");
    const NamedValues expected{{"x", "1"}, {"y", ""}, {"z", ""}, {"x", "+2"}};
    QCOMPARE(target.query, expected);
    QCOMPARE(parseRequestTarget("http://host:1/a?b=c").path, "/a");
    QCOMPARE(parseRequestTarget("http://host").path, "/");
    QCOMPARE(parseRequestTarget("/%61/b%20c").path, "/a/b c");
    QCOMPARE(parseRequestTarget("/a%2Fb/%63%2fd/%65").path, "/a%2Fb/%63%2fd/e"); // RFC 3986, 2.2
}

void TestHttpParts::aRawPlusInAQueryIsASpaceAndInAPathIsNot()
{
    const RequestTarget target = parseRequestTarget("/a+b?phone=+1202");
    QCOMPARE(target.path, "/a+b");
    QCOMPARE(target.query.first().second, " 1202");
}

void TestHttpParts::brokenPercentSignsStay()
{
    QVERIFY(parseRequestTarget("/a?b=100%").query.first().second.startsWith("100"));
    QCOMPARE(parseRequestTarget("").path, "");
}

void TestHttpParts::proxiesAreAddressesOrRanges()
{
    const auto proxies = TrustedProxies::parse({"10.0.0.0/9", "192.0.2.7", "2001:db8::/33"});
    QVERIFY(proxies);
    QVERIFY(proxies->contains("10.127.255.255"));
    QVERIFY(!proxies->contains("10.128.0.0"));
    QVERIFY(proxies->contains("192.0.2.7"));
    QVERIFY(!proxies->contains("192.0.2.8"));
    QVERIFY(proxies->contains("2001:db8:7fff::1"));
    QVERIFY(!proxies->contains("2001:db8:8000::1"));
    QVERIFY(proxies->contains("::ffff:10.0.0.1"));
    for (const char *wrong : {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "host", "", "::/129"})
        QVERIFY2(!TrustedProxies::parse({wrong}), wrong);
}

void TestHttpParts::theLastUntrustedHopIsTheClient()
{
    const auto proxies = *TrustedProxies::parse({"10.0.0.0/8"});
    QCOMPARE(proxies.clientAddress("203.0.113.1", "198.51.100.1"), "203.0.113.1");
    QCOMPARE(proxies.clientAddress("10.0.0.1", ""), "10.0.0.1");
    QCOMPARE(proxies.clientAddress("10.0.0.1", "198.51.100.1, 203.0.113.9"), "203.0.113.9");
    QCOMPARE(proxies.clientAddress("10.0.0.1", "203.0.113.9, 10.0.0.2"), "203.0.113.9");
    QCOMPARE(proxies.clientAddress("10.0.0.1", "203.0.113.9, nonsense"), "10.0.0.1");
    // Some proxies add the client's port, and all their people would be one address.
    QCOMPARE(proxies.clientAddress("10.0.0.1", "203.0.113.9:4711"), "203.0.113.9");
    QCOMPARE(proxies.clientAddress("10.0.0.1", "[2001:DB8::1]:443, 10.0.0.2:80"), "2001:db8::1");
    QCOMPARE(proxies.clientAddress("10.0.0.1", "[2001:db8::1]"), "2001:db8::1");
    QCOMPARE(proxies.clientAddress("10.0.0.1", "::ffff:203.0.113.9"), "203.0.113.9");
    for (const char *const broken : {"[", "[]", "]", ":", ":80", "[203.0.113.9", "1:2"})
        QCOMPARE(proxies.clientAddress("10.0.0.1", broken), "10.0.0.1");
    QCOMPARE(proxies.clientAddress("10.0.0.1", "10.0.0.3"), "10.0.0.3");
}

void TestHttpParts::aFullQueueRefuses()
{
    std::promise<void> gate;
    std::promise<void> running;
    WorkerPool pool(1, 2);
    QVERIFY(pool.post([&] {
        running.set_value();
        gate.get_future().wait();
    }));
    running.get_future().wait();
    QVERIFY(pool.post([] {}));
    QVERIFY(pool.post([] {}));
    QVERIFY(!pool.post([] {}));
    gate.set_value();
}

void TestHttpParts::finishingRunsWhatIsQueued()
{
    std::atomic<int> done = 0;
    std::atomic<int> ended = 0;
    WorkerPool pool(2, 100, [&ended] { ++ended; });
    std::latch both(2); // a second thread begins while the first has something to do
    for (int i = 0; i < 2; ++i)
        QVERIFY(pool.post([&both] { both.arrive_and_wait(); }));
    for (int i = 0; i < 50; ++i)
        QVERIFY(pool.post([&done] { ++done; }));
    pool.finish();
    QCOMPARE(done.load(), 50);
    QCOMPARE(ended.load(), 2);
    QVERIFY(!pool.post([] {}));
}

void TestHttpParts::aJobThatThrowsEndsNoOther()
{
    std::atomic<int> done = 0;
    WorkerPool pool(1, 100);
    const JobOwner owner{"192.0.2.1", "account"}; // whose next one waits for this to end
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pool.post([] { throw std::bad_alloc(); }, owner));
        QVERIFY(pool.post([&done] { ++done; }, owner));
    }
    pool.finish();
    QCOMPARE(done.load(), 3);
}

/// Security S30: a service ends in seconds, however long its queue is.
void TestHttpParts::whatWaitsStillCanBeRefused()
{
    std::promise<void> gate;
    std::promise<void> running;
    int done = 0;
    int refused = 0;
    WorkerPool pool(1, 100);
    QVERIFY(pool.post([&] {
        running.set_value();
        gate.get_future().wait();
        ++done;
    }));
    running.get_future().wait();
    for (int i = 0; i < 50; ++i)
        QVERIFY(pool.post([&] { ++done; },
                          {"192.0.2." + QByteArray::number(i % 3), QByteArray::number(i % 7)},
                          [&](NotDone why) { refused += why == NotDone::Stopping; }));
    pool.refuseWaiting();
    QCOMPARE(refused, 50);
    QCOMPARE(pool.waiting(), std::size_t(0));
    QVERIFY(!pool.post([] {}));
    gate.set_value();
    pool.finish();
    QCOMPARE(done, 1); // what had begun is done
}

void TestHttpParts::oneBusyAccountDelaysNobodyElse()
{
    // Security S19: a crowd at one account, another account beside it, another address.
    std::promise<void> gate;
    std::promise<void> running;
    std::mutex mutex;
    QByteArray order;
    WorkerPool pool(1, 100);
    QVERIFY(pool.post([&] {
        running.set_value();
        gate.get_future().wait();
    }));
    running.get_future().wait();
    const auto queue = [&](const JobOwner &owner, char name) {
        return pool.post(
            [&, name] {
                const std::lock_guard lock(mutex);
                order += name;
            },
            owner);
    };
    int crowd = 0;
    for (int i = 0; i < 60; ++i)
        crowd += queue({"192.0.2.1", "crowded"}, 'c');
    QCOMPARE(crowd, 25); // a quarter of the queue
    QVERIFY(queue({"192.0.2.1", "quiet"}, 'q'));
    QVERIFY(queue({"192.0.2.2", "elsewhere"}, 'e'));
    gate.set_value();
    pool.finish();
    QVERIFY(order.indexOf('q') <= 3);
    QVERIFY(order.indexOf('e') <= 3);
    QCOMPARE(order.count('c'), crowd);
}

void TestHttpParts::whoHasMostMakesRoom()
{
    // Security S19: two addresses, and two neighbours of theirs, keep nobody else out, while they
    // go on filling the queue.
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    std::atomic<int> posted = 0;
    std::atomic<int> done = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> kept = 0;
    std::atomic<bool> ending = false;
    WorkerPool pool(2, 64);
    const auto post = [&](const JobOwner &owner, std::atomic<int> *doneFor) {
        ++posted;
        const auto run = [&, doneFor] {
            opened.wait();
            ++done;
            if (doneFor)
                ++*doneFor;
        };
        return pool.post(run, owner, [&](NotDone) { ++refused; });
    };
    std::vector<std::thread> crowd;
    for (int i = 0; i < 8; ++i) {
        crowd.emplace_back([&, i] {
            const QByteArray address = i % 2 ? "192.0.2.1" : "198.51.100.1";
            for (int n = 0; n < 100 || !ending; ++n)
                post({address, "account" + QByteArray::number(n % 9)}, nullptr);
        });
    }
    while (pool.waiting() < 64)
        std::this_thread::yield();
    int strangers = 0;
    for (int i = 0; i < 20; ++i)
        strangers += post({"203.0.113." + QByteArray::number(i), "own"}, &kept);
    // Behind one of the two addresses is somebody with one job, too.
    const int neighbours = post({"192.0.2.1", "quiet"}, &kept);
    ending = true;
    for (std::thread &thread : crowd)
        thread.join();
    gate.set_value();
    pool.finish();
    QCOMPARE(strangers, 20);
    QCOMPARE(neighbours, 1);
    QCOMPARE(kept.load(), 21);
    QCOMPARE(done + refused, posted.load()); // nobody is left without an answer
}

void TestHttpParts::ofOneAccountOneJobRuns()
{
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::atomic<int> done = 0;
    WorkerPool pool(4, 100);
    for (int i = 0; i < 20; ++i)
        QVERIFY(pool.post(
            [&] {
                most = std::max(most.load(), ++inside);
                std::this_thread::yield();
                --inside;
                ++done;
            },
            {"192.0.2.1", "one"}));
    pool.finish();
    QCOMPARE(most.load(), 1);
    QCOMPARE(done.load(), 20);
}

void TestHttpParts::aQueueOfNoneLetsWorkRun()
{
    std::promise<void> gate;
    std::promise<void> running;
    WorkerPool pool(1, 0);
    QVERIFY(pool.post([&] {
        running.set_value();
        gate.get_future().wait();
    }));
    running.get_future().wait();
    QVERIFY(!pool.post([] {}));
    gate.set_value();
}

QTEST_GUILESS_MAIN(TestHttpParts)
#include "tst_httpparts.moc"
