// SPDX-License-Identifier: Apache-2.0
#include "relay.h"
#include "service/store/postgresql.h"
#include "service/store/sqlconnection.h"
#include "tests/service/rules/testservice.h"

#include <QTemporaryFile>
#include <QTest>
#include <QUrl>
#include <arpa/inet.h>
#include <atomic>
#include <netinet/in.h>
#include <semaphore>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Security S32 and S33: what the store does when PostgreSQL does not.
class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deadConnectionsAreReplaced();
    void nothingIsWrittenBesideTheLog();
    void aCommitThatDiedIsNotRunAgain();
    void aCommitThatWaitsForItsReplicaIsNoSuccess();
    void aConflictIsRunAgain_data();
    void aConflictIsRunAgain();
    void aFrozenServerIsGivenUpAndTakenUpAgain();
    void aSilentAddressOfANameHoldsUpNobody();
    void aSilentNameServerHoldsUpNobody();
    void manyStartOnOneEmptyDatabase();
};

namespace {

bool works(TestService &service)
{
    return service.store().change([](Records &) { return true; }).has_value();
}

/// Takes connections of one address and never answers.
class SilentAddress
{
public:
    SilentAddress(const QString &address, quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        inet_pton(AF_INET, address.toLatin1().constData(), &place.sin_addr);
        if (bind(m_socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0 ||
            listen(m_socket, 8) != 0)
            qFatal("no second loopback address");
    }
    SilentAddress(const SilentAddress &) = delete;
    SilentAddress &operator=(const SilentAddress &) = delete;
    ~SilentAddress() { close(m_socket); }

private:
    int m_socket;
};

void endAllOthers(SqlConnection &connection)
{
    connection.run("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                   " WHERE pid <> pg_backend_pid() AND application_name = 'ringkey-service'");
}

/// Does something to each transaction that records a text, in the moment of its commit.
class AtCommit
{
public:
    AtCommit(const QString &url, const QString &what)
        : m_connection(*SqlAddress::parse(url))
    {
        m_connection.runText(u"CREATE SEQUENCE trap_count"_s);
        m_connection.runText(u"CREATE FUNCTION trap() RETURNS trigger LANGUAGE plpgsql AS $$"
                             " BEGIN %1; RETURN NULL; END $$"_s.arg(what));
        m_connection.runText(u"CREATE CONSTRAINT TRIGGER trap AFTER INSERT ON sends"
                             " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
                             " EXECUTE FUNCTION trap()"_s);
    }
    AtCommit(const AtCommit &) = delete;
    AtCommit &operator=(const AtCommit &) = delete;
    ~AtCommit()
    {
        m_connection.runText(u"DROP FUNCTION trap CASCADE"_s);
        m_connection.runText(u"DROP SEQUENCE trap_count"_s);
    }

private:
    SqlConnection m_connection;
};

} // namespace

void TestServerFaults::initTestCase()
{
    if (!onPostgreSql())
        QSKIP("a server");
}

void TestServerFaults::deadConnectionsAreReplaced()
{
    TestService service;
    const auto session = service.newAccount(amara, goodPassword);
    SqlConnection other(*SqlAddress::parse(service.config.store.url));
    endAllOthers(other);
    VERIFY_GOOD(service.rules().validateToken(session.tokens.accessToken));
    endAllOthers(other);
    VERIFY_GOOD(service.rules().slideToken(session.tokens.accessToken));
}

/// Each line of the log is one of JSON; libpq wrote the server's notes between them.
void TestServerFaults::nothingIsWrittenBesideTheLog()
{
    const TestService service;
    SqlConnection connection(*SqlAddress::parse(service.config.store.url));
    QTemporaryFile heard;
    QVERIFY(heard.open());
    const int own = dup(STDERR_FILENO);
    dup2(heard.handle(), STDERR_FILENO);
    connection.runText(u"DO $$BEGIN RAISE WARNING 'noted'; END$$"_s);
    dup2(own, STDERR_FILENO);
    close(own);
    QVERIFY(heard.seek(0));
    QCOMPARE(heard.readAll(), QByteArray());
}

void TestServerFaults::aCommitThatDiedIsNotRunAgain()
{
    TestService service;
    const AtCommit trap(service.config.store.url, u"PERFORM pg_terminate_backend("
                                                  "pg_backend_pid())"_s);
    int runs = 0;
    const auto kept = service.store().change([&](Records &records) {
        ++runs;
        records.codes().recordSend(amara, Purpose::Passwordless, service.clock.now(),
                                   Asker::Anybody);
        return true;
    });
    QVERIFY(!kept);
    QCOMPARE(runs, 1);
    QVERIFY(QTest::qWaitFor([&] { return works(service); }));
}

/// A replica that does not confirm: what was answered "done" could die with the primary. The wait
/// is cut short by the deadline, without which the test hangs here, never by a statement_timeout,
/// which would end it with success.
void TestServerFaults::aCommitThatWaitsForItsReplicaIsNoSuccess()
{
    TestService service;
    SqlConnection other(*SqlAddress::parse(service.config.store.url));
    other.runText(u"ALTER DATABASE postgres SET synchronous_commit = on"_s); // of new connections
    other.runText(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
    other.runText(u"SELECT pg_reload_conf()"_s);
    const bool isWaitedFor = QTest::qWaitFor([&] {
        auto rows = other.run("SELECT current_setting('synchronous_standby_names')");
        return rows.next() && rows.text(0) == "nobody"_L1;
    });
    const auto store = openStore(service.config.store.url);
    bool isKept = false;
    if (store) {
        isKept = (*store)
                     ->change([&](Records &records) {
                         records.codes().recordSend(amara, Purpose::Passwordless,
                                                    service.clock.now(), Asker::Anybody);
                         return true;
                     })
                     .has_value();
    }
    other.runText(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
    other.runText(u"SELECT pg_reload_conf()"_s);
    other.runText(u"ALTER DATABASE postgres RESET synchronous_commit"_s);
    // The server ends what it was waiting for, among the rows of the next test if nobody waits.
    const bool isOver = QTest::qWaitFor([&] {
        auto rows = other.run("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND"
                              " backend_type = 'client backend' AND pid <> pg_backend_pid()");
        return rows.next() && rows.number(0) == 0;
    });
    QVERIFY(isWaitedFor && store && isOver);
    QVERIFY(!isKept);
    QVERIFY(QTest::qWaitFor([&] { return works(service); }));
}

void TestServerFaults::aConflictIsRunAgain_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("serialization failure") << u"40001"_s;
    QTest::newRow("deadlock") << u"40P01"_s;
}

void TestServerFaults::aConflictIsRunAgain()
{
    QFETCH(QString, state);
    TestService service;
    // A sequence is not rolled back: only the first two runs fail.
    const AtCommit trap(
        service.config.store.url,
        u"IF nextval('trap_count') < 3 THEN RAISE SQLSTATE '%1'; END IF"_s.arg(state));
    int runs = 0;
    const auto kept = service.store().change([&](Records &records) {
        ++runs;
        records.codes().recordSend(amara, Purpose::Passwordless, service.clock.now(),
                                   Asker::Anybody);
        return true;
    });
    QVERIFY(kept);
    QCOMPARE(runs, 3);
    QVERIFY(service.store().read([&](Records &records) {
        QCOMPARE(records.codes().sendsSince(amara, Instant{}).size(), std::size_t(1));
    }));
}

void TestServerFaults::aFrozenServerIsGivenUpAndTakenUpAgain()
{
    TestService service;
    QUrl url(service.config.store.url);
    Relay relay(quint16(url.port()));
    url.setPort(relay.port());
    const auto store = openStore(url.toString());
    QVERIFY(store);
    const auto change = [&] { return (*store)->change([](Records &) { return true; }); };
    const auto read = [&] {
        return (*store)->read([](Records &records) { records.accounts().byPhone(amara); });
    };
    QVERIFY(change());
    relay.freeze(true);
    QVERIFY(!change()); // the test hangs here without a limit
    QVERIFY(!read());
    QVERIFY(!(*store)->isUp());
    relay.freeze(false);
    QVERIFY(QTest::qWaitFor([&] { return change().has_value(); }, 15'000));
    QVERIFY(read());
    QVERIFY((*store)->isUp());
}

/// A name with several addresses is as several hosts.
void TestServerFaults::aSilentAddressOfANameHoldsUpNobody()
{
    const TestService service;
    const QUrl url(service.config.store.url);
    const SilentAddress silent(u"127.0.0.2"_s, quint16(url.port()));
    const auto parameters = postgreSqlParameters(u"postgresql://%1:%2@db.example:%3%4"_s.arg(
        url.userName(), url.password(), QString::number(url.port()), url.path()));
    QVERIFY(parameters);
    QStringList asked;
    const auto good = reachableHost(*parameters, [&](const QString &name) {
        asked.append(name);
        return QStringList{u"127.0.0.2"_s, u"127.0.0.1"_s};
    });
    QVERIFY2(good, qPrintable(good ? QString() : good.error()));
    QCOMPARE(asked, QStringList(u"db.example"_s));
    SqlAddress address = *SqlAddress::parse(service.config.store.url);
    address.libpq = *good;
    QVERIFY(good->contains({u"hostaddr"_s, u"127.0.0.1"_s}));
    QVERIFY(good->contains({u"host"_s, u"db.example"_s})); // certificates name it
    SqlConnection connection(address);
    connection.runText(u"SELECT 1"_s);
}

/// It is left behind, and asked once however many wait for it.
void TestServerFaults::aSilentNameServerHoldsUpNobody()
{
    const TestService service;
    const QUrl url(service.config.store.url);
    const auto parameters =
        postgreSqlParameters(u"postgresql://%1:%2@slow.example,127.0.0.1:%3%4"_s.arg(
            url.userName(), url.password(), QString::number(url.port()), url.path()));
    QVERIFY(parameters);
    struct Server
    {
        std::atomic<int> questions = 0;
        std::binary_semaphore silence{0};
    };
    const auto server = std::make_shared<Server>();
    const auto ask = [server](const QString &name) {
        if (name != "slow.example"_L1)
            return QStringList(u"127.0.0.1"_s);
        ++server->questions;
        server->silence.acquire(); // the test hangs here where its caller waits
        return QStringList();
    };
    const QString late = u"postgresql://%1:%2@slow.example,quick.example:%3%4"_s.arg(
        url.userName(), url.password(), QString::number(url.port()), url.path());
    for (const auto &hosts : {*parameters, *parameters, *postgreSqlParameters(late)}) {
        const auto good = reachableHost(hosts, ask);
        QVERIFY2(good, qPrintable(good ? QString() : good.error()));
    }
    QCOMPARE(server->questions.load(), 1);
    const auto alone = postgreSqlParameters(u"postgresql://slow.example/d"_s);
    const auto none = reachableHost(*alone, ask);
    QVERIFY(!none);
    QVERIFY2(none.error().contains("time"_L1), qPrintable(none.error()));
    server->silence.release();
}

void TestServerFaults::manyStartOnOneEmptyDatabase()
{
    TestService service;
    for (int round = 0; round < 3; ++round) {
        SqlConnection other(*SqlAddress::parse(service.config.store.url));
        other.runText(u"DROP SCHEMA public CASCADE"_s);
        other.runText(u"CREATE SCHEMA public"_s);
        std::atomic<int> good = 0;
        together(10, [&](int) {
            const auto opened = openStore(service.config.store.url);
            good += opened.has_value();
            if (!opened)
                qWarning("%ls", qUtf16Printable(opened.error()));
        });
        QCOMPARE(good.load(), 10);
        auto rows = other.run("SELECT count(*) FROM ringkey_schema");
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), 1);
    }
}

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
