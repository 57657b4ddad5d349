// SPDX-License-Identifier: Apache-2.0
#include "relay.h"
#include "service/store/sqlconnection.h"
#include "service/store/storehealth.h"
#include "tests/service/rules/testservice.h"

#include <QDir>
#include <QTest>
#include <QUrl>
#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S27, S32, S33: what the store does when the database does not.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { s_lines.clear(); }
    void theWholeUrlCountsOrIsRefused_data();
    void theWholeUrlCountsOrIsRefused();
    void noMessageShowsAPassword_data();
    void noMessageShowsAPassword();
    void aSilentServerIsGivenUpAtTheStart();
    void silentHostsHoldUpNobody();
    void aFullDiskLeavesReadingGood();
    void aHandleThatReadsNoMoreIsReplaced();
    void aLockedFileIsSaidOnceEachWay();
    void whatFailsAmongSuccessesIsSaid();
    void aFailureHoldsNoValues();
    void housekeepingGoesBitByBit();
    void changesOfDifferentNumbersDoNotConflict();

private:
    static void keepLine(QtMsgType, const QMessageLogContext &, const QString &text)
    {
        const std::lock_guard lock(s_mutex);
        s_lines.append(text);
    }
    static qsizetype linesWith(const QString &text)
    {
        const std::lock_guard lock(s_mutex);
        return s_lines.filter(text).size();
    }

    inline static std::mutex s_mutex;
    inline static QStringList s_lines;
};

namespace {

QString parameterOf(const SqlAddress &address, const QString &name)
{
    for (const auto &[key, value] : address.libpq) {
        if (key == name)
            return value;
    }
    return {};
}

bool works(TestService &service)
{
    return service.store().change([](Records &) { return true; }).has_value();
}

/// No file of this process grows beyond what the store has now.
class NoRoom
{
public:
    NoRoom()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{4096, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;
    ~NoRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Nothing that this process has open of the file and its log can be read any more; how many.
int spoilHandlesOf(const QString &path)
{
    int spoiled = 0;
    const int useless = open("/dev/null", O_WRONLY | O_CLOEXEC);
    for (const QString &name : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(u"/proc/self/fd/"_s + name);
        if (target != path && target != path + u"-wal"_s)
            continue;
        dup2(useless, name.toInt());
        ++spoiled;
    }
    close(useless);
    return spoiled;
}

#define NEEDS_POSTGRESQL()                                                                         \
    do {                                                                                           \
        if (!onPostgreSql())                                                                       \
            QSKIP("a server");                                                                     \
    } while (false)

} // namespace

void TestStoreFaults::theWholeUrlCountsOrIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("sslmode") << u"postgresql://u@h/d?sslmode=verify-full"_s << u"sslmode"_s
                             << u"verify-full"_s;
    QTest::newRow("hosts") << u"postgresql://u@a:1,b:2/d?target_session_attrs=read-write"_s
                           << u"host"_s << u"a,b"_s;
    QTest::newRow("ports") << u"postgresql://u@a:1,b:2/d"_s << u"port"_s << u"1,2"_s;
    QTest::newRow("root certificate")
        << u"postgresql://h/d?sslrootcert=/a/b.pem"_s << u"sslrootcert"_s << u"/a/b.pem"_s;
    QTest::newRow("service") << u"postgresql:///?service=ringkey"_s << u"service"_s << u"ringkey"_s;
    QTest::newRow("password") << u"postgresql://u:a%40b%3B@h/d"_s << u"password"_s << u"a@b;"_s;
    QTest::newRow("timeout") << u"postgresql://h/d"_s << u"connect_timeout"_s << u"3"_s;
    QTest::newRow("long timeout") << u"postgresql://h/d?connect_timeout=60"_s
                                  << u"connect_timeout"_s << u"3"_s;
    QTest::newRow("no timeout") << u"postgresql://h/d?connect_timeout=0"_s << u"connect_timeout"_s
                                << u"3"_s;
    QTest::newRow("unknown") << u"postgresql://h/d?sslmoed=verify-full"_s << QString()
                             << u"sslmoed"_s;
    QTest::newRow("no database") << u"mysql://h/d"_s << QString() << u"mysql"_s;
}

void TestStoreFaults::theWholeUrlCountsOrIsRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto address = SqlAddress::parse(url);
    if (name.isEmpty()) {
        QVERIFY(!address);
        QVERIFY2(address.error().contains(value), qPrintable(address.error()));
        return;
    }
    QVERIFY2(address, qPrintable(address ? QString() : address.error()));
    QCOMPARE(parameterOf(*address, name), value);
}

void TestStoreFaults::noMessageShowsAPassword_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nobody there") << u"postgresql://u:hush-hush@127.0.0.1:1/d"_s;
    QTest::newRow("unknown host") << u"postgresql://u:hush-hush@no.such.host.invalid/d"_s;
    QTest::newRow("unreadable") << u"postgresql://u:hush-hush@[::1/d"_s;
    QTest::newRow("a sign too many") << u"postgresql://u:hush-hush@x@127.0.0.1:1/d"_s;
    QTest::newRow("unknown word") << u"postgresql://u:hush-hush@127.0.0.1:1/d?x=y"_s;
    QTest::newRow("@ in it") << u"postgresql://u:x@hush-hush@127.0.0.1:1/d"_s;
    QTest::newRow("/ in it") << u"postgresql://u:x/hush-hush@127.0.0.1:1/d"_s;
    QTest::newRow("? and / in it") << u"postgresql://u:x?hush-hush/x@127.0.0.1:1/d"_s;
    QTest::newRow("% in it") << u"postgresql://u:hush-hush%x@127.0.0.1:1/d"_s;
    QTest::newRow("%00 in it") << u"postgresql://u:hush-hush%00@127.0.0.1:1/d"_s;
    QTest::newRow("& in it") << u"postgresql://127.0.0.1:1/d?password=x&hush-hush"_s;
    QTest::newRow("without a host") << u"postgresql://u:hush-hush/d"_s;
    QTest::newRow("as a parameter") << u"postgresql://127.0.0.1:1/d?user=u&password=hush-hush"_s;
}

void TestStoreFaults::noMessageShowsAPassword()
{
    QFETCH(QString, url);
    const auto opened = openStore(url);
    QVERIFY(!opened);
    QVERIFY2(!opened.error().contains("hush"_L1), qPrintable(opened.error()));
    QVERIFY2(opened.error().contains("postgresql://"_L1), qPrintable(opened.error()));
}

void TestStoreFaults::aSilentServerIsGivenUpAtTheStart()
{
    const Relay silent(0); // the test hangs here without a limit
    const auto opened = openStore(u"postgresql://u@127.0.0.1:%1/d"_s.arg(silent.port()));
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains("time"_L1), qPrintable(opened.error()));
}

/// Many silent hosts take no longer than one, and none where another one is there.
void TestStoreFaults::silentHostsHoldUpNobody()
{
    const Relay silent(0);
    const QString one = u"127.0.0.1:%1"_s.arg(silent.port());
    QStringList hosts(20, one);
    QString told;
    const auto spent = [&told](const QString &at) {
        const auto start = std::chrono::steady_clock::now();
        const auto opened = openStore(u"postgresql://u:hush-hush@%1/d"_s.arg(at));
        told = opened ? QString() : opened.error();
        return std::chrono::steady_clock::now() - start;
    };
    const auto onOne = spent(one);
    const auto onAll = spent(hosts.join(u','));
    QVERIFY2(told.contains("time"_L1), qPrintable(told));
    QVERIFY(!told.contains("hush"_L1));
    QVERIFY(onAll < onOne * 10); // twenty times as long, one after the other
    NEEDS_POSTGRESQL();
    const TestService service;
    const QUrl url(service.config.store.url);
    hosts.append(u"127.0.0.1:%1"_s.arg(url.port()));
    const auto good = openStore(u"postgresql://%1:%2@%3%4?target_session_attrs=read-write"_s.arg(
        url.userName(), url.password(), hosts.join(u','), url.path()));
    QVERIFY2(good, qPrintable(good ? QString() : good.error()));
    QVERIFY((*good)->change([](Records &) { return true; }));
}

/// Whoever only reads needs no room on the disk, and a failed change takes nobody's connection.
void TestStoreFaults::aFullDiskLeavesReadingGood()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service;
    const auto session = service.newAccount(amara, goodPassword);
    service.advance(2min); // the clock is to be noted again
    {
        const NoRoom full;
        bool refused = false;
        for (int i = 0; i < 200 && !refused; ++i) {
            const auto asked = service.rules().slideToken(session.tokens.accessToken);
            refused = !asked && asked.error().code == code::storeUnavailable;
        }
        QVERIFY(refused);
        for (int i = 0; i < 5; ++i) {
            VERIFY_GOOD(service.rules().validateToken(session.tokens.accessToken));
            service.advance(2min);
        }
    }
    QVERIFY(QTest::qWaitFor([&] { return works(service); }));
    VERIFY_GOOD(service.rules().slideToken(session.tokens.accessToken));
}

/// As where a network's file system has come back: what was open fails for ever.
void TestStoreFaults::aHandleThatReadsNoMoreIsReplaced()
{
#ifndef Q_OS_LINUX
    QSKIP("how to find the open files");
#else
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service;
    const auto session = service.newAccount(amara, goodPassword);
    QVERIFY(spoilHandlesOf(service.config.store.url) > 0);
    QVERIFY(QTest::qWaitFor([&] { return works(service); }));
    VERIFY_GOOD(service.rules().validateToken(session.tokens.accessToken));
#endif
}

void TestStoreFaults::aLockedFileIsSaidOnceEachWay()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service;
    const auto session = service.newAccount(amara, goodPassword);
    SqlConnection other(*SqlAddress::parse(service.config.store.url));
    const auto isRefused = [&] {
        const auto answer = service.rules().slideToken(session.tokens.accessToken);
        return !answer && answer.error().code == code::storeUnavailable &&
               answer.error().retryAfterSeconds;
    };
    const auto before = qInstallMessageHandler(keepLine);
    other.begin();
    // Who waits for another thread's turn has less time left for the lock, and is answered with it.
    std::atomic<bool> allRefused = true;
    std::array<std::chrono::steady_clock::duration, 2> took{};
    together(2, [&](int i) {
        const auto start = std::chrono::steady_clock::now();
        allRefused = isRefused() && allRefused;
        took.at(std::size_t(i)) = std::chrono::steady_clock::now() - start;
    });
    const auto [soonest, latest] = std::minmax(took[0], took[1]);
    const bool inTime = latest < soonest + soonest / 2;
    // One failure among successes is not the end, and not said.
    const auto isSaid = [&] {
        allRefused = allRefused && isRefused();
        return !allRefused || linesWith(u"the store is gone"_s) > 0;
    };
    const bool saidInTime = QTest::qWaitFor(isSaid, 15'000);
    allRefused = allRefused && isRefused();
    const auto read = service.rules().validateToken(session.tokens.accessToken);
    other.rollback();
    const bool isBack = QTest::qWaitFor([&] { return works(service); });
    qInstallMessageHandler(before);
    QVERIFY(saidInTime && allRefused && inTime);
    VERIFY_GOOD(read); // whoever only looks does not wait for the lock
    QVERIFY(isBack);
    QCOMPARE(linesWith(u"the store is gone"_s), 1);
    QCOMPARE(linesWith(u"the store is back"_s), 1);
    QCOMPARE(linesWith(QString()), 2);
}

/// A full disk lets small changes through, so the store is never gone.
void TestStoreFaults::whatFailsAmongSuccessesIsSaid()
{
    StoreHealth health;
    s_lines.clear();
    const auto before = qInstallMessageHandler(keepLine);
    const auto isSaid = [&] {
        health.succeeded(StoreHealth::Act::Change);
        health.failed(StoreHealth::Act::Change, u"the disk is full"_s);
        return linesWith(QString()) > 0;
    };
    const bool isNotSaidAtOnce = !isSaid();
    const bool isSaidSoon = QTest::qWaitFor(isSaid, 15'000);
    isSaid();
    qInstallMessageHandler(before);
    QVERIFY(isNotSaidAtOnce && isSaidSoon);
    QCOMPARE(linesWith(u"answered 503: the disk is full"_s), 1);
    QCOMPARE(linesWith(QString()), 1); // and once only
    QVERIFY(health.isUp());
}

void TestStoreFaults::aFailureHoldsNoValues()
{
    const TestService service;
    SqlConnection connection(*SqlAddress::parse(service.config.store.url));
    try {
        connection.run("INSERT INTO sends (phone, purpose, at, open) VALUES (?, NULL, 1, 1)",
                       {amara});
        QFAIL("taken");
    } catch (const SqlFailure &failure) {
        QVERIFY2(!failure.text.contains(amara.mid(1)), qPrintable(failure.text));
        QVERIFY(!failure.text.isEmpty());
    }
}

void TestStoreFaults::housekeepingGoesBitByBit()
{
    TestService service;
    const Instant now = service.clock.now();
    const auto added = service.store().change([&](Records &records) {
        for (int i = 0; i < 900; ++i)
            records.codes().recordSend(amara, Purpose::Passwordless, now - 24h * 10,
                                       Asker::Anybody);
        records.codes().recordSend(amara, Purpose::Passwordless, now, Asker::Anybody);
        return true;
    });
    QVERIFY(added);
    int all = 0;
    for (int gone = 1; gone > 0; all += gone) {
        QVERIFY(service.store().change([&](Records &records) {
            gone = records.purge(now, 200);
            return true;
        }));
        QVERIFY(gone <= 200);
    }
    QCOMPARE(all, 900);
    QVERIFY(service.store().read([&](Records &records) {
        QCOMPARE(records.codes().sendsSince(amara, now - 24h * 20).size(), std::size_t(1));
    }));
}

void TestStoreFaults::changesOfDifferentNumbersDoNotConflict()
{
    TestService service;
    constexpr int threads = 8;
    constexpr int each = 25;
    std::atomic<int> runs = 0;
    std::atomic<int> kept = 0;
    together(threads, [&](int thread) {
        const QString phone = u"+4474001234%1"_s.arg(thread, 2, 10, QChar(u'0'));
        for (int i = 0; i < each; ++i) {
            kept += service.store()
                        .change([&](Records &records) {
                            ++runs;
                            const auto sends = records.codes().sendsSince(phone, Instant{});
                            records.codes().recordSend(phone, Purpose::Passwordless,
                                                       service.clock.now(), Asker::Anybody);
                            return sends.size() == std::size_t(i);
                        })
                        .has_value();
        }
    });
    QCOMPARE(kept.load(), threads * each);
    QCOMPARE(runs.load(), threads * each);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
