// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlstore.h"

#include "service/store/guardsqlrecords.h"
#include "service/store/housekeeping.h"
#include "service/store/schema.h"
#include "service/store/sqlitecheck.h"
#include "service/store/sqlrecords.h"
#include "service/store/textsql.h"
#include "service/types/figures.h"
#include "service/types/perthread.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <atomic>
#include <functional>
#include <thread>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

Q_LOGGING_CATEGORY(lcSql, "ringkey.service.sql")

// A person waits for the answer (security S33).
constexpr std::chrono::seconds longestAct{3};

std::atomic<quint64> nextStoreId = 1;

QString operatorText(const QString &url, const QString &what)
{
    return u"The store %1 cannot be opened: %2"_s.arg(maskedUrl(url), what);
}

} // namespace

struct SqlStore::Session final : Records
{
    explicit Session(const SqlAddress &address)
        : connection(address)
    {
        ++Figures::ofProcess().storeConnections;
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();
    AccountRecords &accounts() override { return accountRecords; }
    CodeRecords &codes() override { return codeRecords; }
    SessionRecords &sessions() override { return sessionRecords; }
    OutboxRecords &outbox() override { return outboxRecords; }
    AuditRecords &audit() override { return auditRecords; }
    int purge(Instant now, int limit) override { return purgeSome(connection, now, limit); }
    void lock(const QString &what) override { connection.lock(what); }
    DeviceRecords &devices() override { return deviceRecords; }
    GuardRecords &guards() override { return guardRecords; }
    TextRecords &texts() override { return textRecords; }
    SendCounters &sendCounters() override { return sendCounterRecords; }

    void endHeld(); ///< with nothing of it kept

    static std::unordered_map<quint64, std::unique_ptr<Session>> &ofThread()
    {
        return ofThisThread<std::unordered_map<quint64, std::unique_ptr<Session>>, Session>();
    }

    SqlConnection connection;
    AccountSql accountRecords{connection};
    CodeSql codeRecords{connection};
    SessionSql sessionRecords{connection};
    OutboxSql outboxRecords{connection};
    AuditSql auditRecords{connection};
    DeviceSql deviceRecords{connection};
    GuardSql guardRecords{connection};
    TextSql textRecords{connection};
    SendCounterSql sendCounterRecords{connection};
    std::unique_ptr<OpenChange> held;
};

SqlStore::SqlStore(SqlAddress address)
    : m_address(std::move(address))
    , m_id(nextStoreId.fetch_add(1))
{
}

SqlStore::~SqlStore()
{
    forgetConnection();
}

void SqlStore::forgetConnection()
{
    Session::ofThread().erase(m_id);
}

SqlStore::Session &SqlStore::session()
{
    auto &mine = Session::ofThread()[m_id];
    if (!mine)
        mine = std::make_unique<Session>(m_address);
    return *mine;
}

/// SQLite has one writer at a time and lets the others sleep, ever longer. A thread of ours goes on
/// the moment it may; only other programs are slept for.
class SqlStore::TurnToWrite
{
public:
    TurnToWrite(SqlStore &store, Deadline deadline)
        : m_store(store)
    {
        if (store.m_address.dialect != SqlDialect::Sqlite)
            return;
        std::unique_lock lock(store.m_mutex);
        m_mine = store.m_turnFree.wait_until(lock, deadline, [&] { return !store.m_isWriting; });
        if (!m_mine)
            throw SqlFailure{SqlFailure::Kind::Unavailable,
                             u"the changes before this one did not end"_s, SqlFailure::Left::Good};
        store.m_isWriting = true;
    }
    TurnToWrite(const TurnToWrite &) = delete;
    TurnToWrite &operator=(const TurnToWrite &) = delete;
    ~TurnToWrite()
    {
        if (!m_mine)
            return;
        {
            const std::lock_guard lock(m_store.m_mutex);
            m_store.m_isWriting = false;
        }
        m_store.m_turnFree.notify_one();
    }

private:
    SqlStore &m_store;
    bool m_mine = false;
};

/// What a transaction has while it is open.
struct SqlStore::OpenChange
{
    OpenChange(SqlStore &store, Deadline deadline)
        : turn(store, deadline)
        , guard(store.m_watch, store.session().connection.socket(), deadline)
    {
    }

    TurnToWrite turn;
    SocketWatch::Guard guard;
};

void SqlStore::Session::endHeld()
{
    if (held)
        connection.rollback();
    held.reset();
}

SqlStore::Session::~Session()
{
    endHeld();
    --Figures::ofProcess().storeConnections;
}

/// A connection that died while it committed may have committed: that is never run again.
void SqlStore::changeOnce(const std::function<bool(Records &)> &work, Deadline deadline, End end)
{
    auto open = std::make_unique<OpenChange>(*this, deadline);
    Session &mine = session();
    // Whoever waited for its turn has less time left for another program's lock.
    mine.connection.begin(
        std::chrono::ceil<std::chrono::milliseconds>(deadline - SocketWatch::Clock::now()));
    bool isCommitting = false;
    try {
        isCommitting = work(mine);
        if (isCommitting && end == End::Hold)
            mine.held = std::move(open);
        else if (isCommitting)
            mine.connection.commit();
    } catch (SqlFailure &failure) {
        mine.connection.rollback();
        if (isCommitting && failure.kind == SqlFailure::Kind::Lost)
            failure.kind = SqlFailure::Kind::Unavailable;
        throw;
    } catch (...) {
        mine.connection.rollback();
        throw;
    }
    if (!isCommitting)
        mine.connection.rollback();
}

/// A new connection next time, where this one may be dead (database restarted) or stuck.
void SqlStore::leave(const SqlFailure &failure)
{
    using Left = SqlFailure::Left;
    if (failure.kind == SqlFailure::Kind::Conflict || failure.left == Left::Good)
        return;
    if (failure.left == Left::Broken)
        return forgetConnection();
    try {
        Session::ofThread()[m_id] = std::make_unique<Session>(m_address);
    } catch (const SqlFailure &) {
        // The old one is all there is.
    }
}

bool SqlStore::mayBeRunAgain(const SqlFailure &failure, Deadline deadline)
{
    const bool isUndone =
        failure.kind == SqlFailure::Kind::Conflict || failure.kind == SqlFailure::Kind::Lost;
    const std::chrono::milliseconds pause(QRandomGenerator::global()->bounded(1, 20));
    if (!isUndone || SocketWatch::Clock::now() + pause >= deadline)
        return false;
    std::this_thread::sleep_for(pause);
    return true;
}

void SqlStore::report(StoreHealth::Act act, const SqlFailure &failure)
{
    if (failure.kind == SqlFailure::Kind::Lost || failure.kind == SqlFailure::Kind::Unavailable)
        return m_health.failed(act, failure.text);
    m_health.succeeded(act); // it answers
    qCWarning(lcSql, "an act failed: %ls", qUtf16Printable(failure.text));
}

tl::expected<void, StoreFailure> SqlStore::attempt(StoreHealth::Act act, const Step &step)
{
    if (!m_health.mayTry(act))
        return tl::unexpected(StoreFailure{u"the store is gone"_s});
    const Figures::Timed timed(Figures::ofProcess().storeActs);
    const auto deadline = SocketWatch::Clock::now() + longestAct;
    for (;;) {
        try {
            step(deadline);
            m_health.succeeded(act);
            return {};
        } catch (const SqlFailure &failure) {
            leave(failure);
            if (mayBeRunAgain(failure, deadline))
                continue;
            report(act, failure);
            return tl::unexpected(StoreFailure{failure.text});
        } catch (...) {
            m_health.succeeded(act);
            throw;
        }
    }
}

tl::expected<void, StoreFailure> SqlStore::change(const std::function<bool(Records &)> &work)
{
    if (auto before = settled(); !before)
        return before;
    return attempt(StoreHealth::Act::Change,
                   [&](Deadline deadline) { changeOnce(work, deadline, End::Commit); });
}

tl::expected<void, StoreFailure> SqlStore::hold(const std::function<bool(Records &)> &work)
{
    if (auto before = settled(); !before)
        return before;
    return attempt(StoreHealth::Act::Change,
                   [&](Deadline deadline) { changeOnce(work, deadline, End::Hold); });
}

bool SqlStore::holds() const
{
    const auto &sessions = Session::ofThread();
    const auto mine = sessions.find(m_id);
    return mine != sessions.end() && mine->second->held;
}

void SqlStore::abandon()
{
    if (holds())
        session().endHeld();
}

/// Whoever held it has gone on as if it were kept: that cannot be run again.
void SqlStore::settleOnce(const std::function<void(Records &)> &work)
{
    Session &mine = session();
    try {
        work(mine);
        mine.connection.commit();
    } catch (SqlFailure &failure) {
        mine.endHeld();
        if (failure.kind == SqlFailure::Kind::Lost)
            failure.kind = SqlFailure::Kind::Unavailable;
        if (failure.kind == SqlFailure::Kind::Conflict)
            failure.kind = SqlFailure::Kind::Other;
        throw;
    } catch (...) {
        mine.endHeld();
        throw;
    }
    mine.held.reset();
}

tl::expected<void, StoreFailure> SqlStore::settle(const std::function<void(Records &)> &work)
{
    if (!holds())
        return Store::settle(work);
    auto done = attempt(StoreHealth::Act::Change, [&](Deadline) { settleOnce(work); });
    abandon(); // where nothing was tried because the store is gone
    return done;
}

tl::expected<void, StoreFailure> SqlStore::settled()
{
    return holds() ? settle([](Records &) {}) : tl::expected<void, StoreFailure>();
}

tl::expected<void, StoreFailure> SqlStore::read(const std::function<void(Records &)> &work)
{
    if (auto before = settled(); !before)
        return before;
    // PostgreSQL is there or not; only an SQLite file can be read while it cannot be changed.
    const auto act =
        m_address.dialect == SqlDialect::Sqlite ? StoreHealth::Act::Read : StoreHealth::Act::Change;
    return attempt(act, [&](Deadline deadline) {
        Session &mine = session();
        const SocketWatch::Guard guard(m_watch, mine.connection.socket(), deadline);
        work(mine);
    });
}

bool SqlStore::isUp()
{
    // An empty change asks for the write lock, too.
    return m_health.isUp() || change([](Records &) { return true; }).has_value();
}

/// An SQLite file is held as a whole, and can be read meanwhile.
bool SqlStore::falters()
{
    return m_address.dialect == SqlDialect::PostgreSql && m_health.falters();
}

tl::expected<std::unique_ptr<Store>, QString> openStore(const QString &url)
{
    const auto address = SqlAddress::parse(url);
    if (!address)
        return tl::unexpected(operatorText(url, address.error()));
    if (address->dialect == SqlDialect::Sqlite) {
        if (const auto fault = checkSqliteFile(url))
            return tl::unexpected(operatorText(url, *fault));
    }
    try {
        SqlConnection connection(*address);
        if (const auto fault = createSchema(connection))
            return tl::unexpected(operatorText(url, *fault));
    } catch (const SqlFailure &failure) {
        return tl::unexpected(operatorText(url, failure.text));
    }
    return std::make_unique<SqlStore>(*address);
}

} // namespace ringkey::service
