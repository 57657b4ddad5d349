// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlconnection.h"
#include "service/store/store.h"
#include "service/types/figures.h"
#include "service/types/logscope.h"
#include "service/types/storetime.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <latch>
#include <set>
#include <stdexcept>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Changes that wait for the disk together (service/store/writequeue.h).
class TestGroupCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void thoseThatWaitAreWrittenTogether();
    void whatIsRefusedIsUndoneAlone();
    void whoFailsIsToldAndTakesNobodyAlong_data();
    void whoFailsIsToldAndTakesNobodyAlong();
    void aThreadThatCannotBeginIsAFailure();
    void whatIsHeldIsInNobodysCompany();
    void whatIsLoggedMeanwhileBelongsToItsRequest();
    void actsOfOneRequestShareTheirTime();

private:
    using Told = tl::expected<void, StoreFailure>;
    using Work = std::function<bool(Records &)>;

    /// What each was told of those that are asked for while the store is busy with another one.
    std::vector<Told> doneTogether(const std::vector<Work> &works);
    Told toldOf(const Work &work);
    QStringList kept();
    static bool note(Records &records, const QString &what)
    {
        records.audit().insert({Instant(), {}, what, {}, {}});
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const std::shared_ptr<Figures> m_figures = std::make_shared<Figures>();
    std::unique_ptr<Store> m_store;
};

Q_DECLARE_METATYPE(std::function<bool(Records &)>)

void TestGroupCommit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openStore(m_folder->filePath(u"store.sqlite"_s), m_figures);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error()));
    m_store = *std::move(opened);
}

TestGroupCommit::Told TestGroupCommit::toldOf(const Work &work)
{
    try {
        return m_store->change(work);
    } catch (const std::runtime_error &error) {
        return tl::unexpected(StoreFailure{QString::fromLatin1(error.what())});
    }
}

std::vector<TestGroupCommit::Told> TestGroupCommit::doneTogether(const std::vector<Work> &works)
{
    std::latch isBusy(1);
    std::latch mayGoOn(1);
    std::vector<Told> told(works.size());
    std::vector<std::thread> threads;
    threads.emplace_back([&] {
        (void)m_store->change([&](Records &) {
            isBusy.count_down();
            mayGoOn.wait();
            return false;
        });
    });
    isBusy.wait();
    for (std::size_t i = 0; i < works.size(); ++i)
        threads.emplace_back([&, i] {
            const LogScope scope(QByteArray::number(int(i)));
            told[i] = toldOf(works[i]);
        });
    while (m_figures->storeWaiting != int(works.size()))
        std::this_thread::yield();
    mayGoOn.count_down();
    for (std::thread &thread : threads)
        thread.join();
    return told;
}

QStringList TestGroupCommit::kept()
{
    QStringList all;
    (void)m_store->read([&](Records &records) {
        for (const AuditRow &row : records.audit().latest(100))
            all.append(row.act);
    });
    all.sort();
    return all;
}

void TestGroupCommit::thoseThatWaitAreWrittenTogether()
{
    std::set<std::thread::id> writers;
    std::vector<Work> works;
    for (const char name : {'a', 'b', 'c', 'd', 'e'})
        works.push_back([&writers, name](Records &records) {
            writers.insert(std::this_thread::get_id());
            return note(records, QString(QLatin1Char(name)));
        });
    for (const Told &told : doneTogether(works))
        QVERIFY(told.has_value());
    QCOMPARE(writers.size(), 1U);
    QCOMPARE(kept(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void TestGroupCommit::whatIsRefusedIsUndoneAlone()
{
    const auto told = doneTogether({
        [](Records &records) { return note(records, u"first"_s); },
        [](Records &records) { return !note(records, u"refused"_s); },
        [](Records &records) { return note(records, u"last"_s); },
    });
    for (const Told &one : told)
        QVERIFY(one.has_value()); // to refuse is no failure of the store
    QCOMPARE(kept(), QStringList({u"first"_s, u"last"_s}));
}

void TestGroupCommit::whoFailsIsToldAndTakesNobodyAlong_data()
{
    QTest::addColumn<Work>("fails");
    QTest::newRow("a statement") << Work([](Records &) -> bool {
        throw SqlFailure{SqlFailure::Kind::Other, u"no such thing"_s};
    });
    QTest::newRow("the rules") << Work(
        [](Records &) -> bool { throw std::runtime_error("no such thing"); });
}

void TestGroupCommit::whoFailsIsToldAndTakesNobodyAlong()
{
    QFETCH(const Work, fails);
    const auto told = doneTogether({
        [](Records &records) { return note(records, u"before"_s); },
        [&](Records &records) { return note(records, u"half"_s) && fails(records); },
        [](Records &records) { return note(records, u"after"_s); },
    });
    QVERIFY(told[0].has_value());
    QVERIFY(!told[1].has_value());
    QCOMPARE(told[1].error().text, u"no such thing"_s);
    QVERIFY(told[2].has_value());
    QCOMPARE(kept(), QStringList({u"after"_s, u"before"_s}));
}

/// The store's own threads begin when they are needed, and the system may have none left then.
void TestGroupCommit::aThreadThatCannotBeginIsAFailure()
{
    const auto told = m_store->change([](Records &) -> bool {
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
    });
    QVERIFY(!told.has_value());
    QVERIFY(m_store->change([](Records &records) { return note(records, u"after"_s); }));
    QCOMPARE(kept(), QStringList{u"after"_s});
}

/// It may yet be undone, by whoever holds it.
void TestGroupCommit::whatIsHeldIsInNobodysCompany()
{
    std::thread holder([&] {
        (void)m_store->hold([&](Records &records) { return note(records, u"held"_s); });
        std::thread other([&] {
            (void)m_store->change([&](Records &records) { return note(records, u"other"_s); });
        });
        while (m_figures->storeWaiting != 1)
            std::this_thread::yield();
        m_store->abandon();
        other.join();
    });
    holder.join();
    QCOMPARE(kept(), QStringList(u"other"_s));
}

void TestGroupCommit::whatIsLoggedMeanwhileBelongsToItsRequest()
{
    std::array<QByteArray, 3> seen;
    std::vector<Work> works;
    for (QByteArray &request : seen)
        works.push_back([&request](Records &) {
            request = LogScope::current();
            return true;
        });
    (void)doneTogether(works);
    QCOMPARE(seen, (std::array<QByteArray, 3>{"0", "1", "2"}));
}

/// Each of them might wait as long as one may, and the sum is what a person waits.
void TestGroupCommit::actsOfOneRequestShareTheirTime()
{
    QVERIFY(StoreTime::forAct(3s) == 3s); // what nobody waits for
    {
        const StoreTime request;
        QVERIFY(StoreTime::forAct(3s) == 3s);
        StoreTime::spend(2900ms);
        QVERIFY(StoreTime::forAct(3s) == 1100ms);
        StoreTime::spend(2900ms);
        QVERIFY(StoreTime::forAct(3s) == 500ms);
        const StoreTime another;
        QVERIFY(StoreTime::forAct(3s) == 3s);
    }
    QVERIFY(StoreTime::forAct(3s) == 3s);
    const QString url = m_folder->filePath(u"store.sqlite"_s);
    SqlConnection other(*SqlAddress::parse(url));
    other.begin();
    const auto took = [&](std::chrono::milliseconds spent) {
        const auto store = openStore(url, m_figures);
        const StoreTime request;
        StoreTime::spend(spent);
        const auto start = std::chrono::steady_clock::now();
        const bool isRefused = !(*store)->change([](Records &) { return true; });
        const auto time = std::chrono::steady_clock::now() - start;
        return isRefused ? time : StoreTime::Span(0);
    };
    const auto fresh = took(0ms);
    const auto spent = took(4s);
    other.rollback();
    QVERIFY(spent > 0s && spent < fresh);
}

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "tst_groupcommit.moc"
