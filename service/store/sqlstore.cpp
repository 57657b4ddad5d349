// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlstore.h"

#include "service/store/schema.h"
#include "service/store/sqlitecheck.h"
#include "service/store/sqlsession.h"
#include "service/types/figures.h"
#include "service/types/storetime.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <atomic>
#include <functional>
#include <system_error>
#include <thread>

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

SqlStore::SqlStore(SqlAddress address, std::shared_ptr<Figures> figures)
    : m_figures(std::move(figures))
    , m_address(std::move(address))
    , m_id(nextStoreId.fetch_add(1))
{
}

SqlStore::~SqlStore()
{
    m_queue.stop();
    if (m_writer.joinable())
        m_writer.join();
    forgetConnection();
}

void SqlStore::forgetConnection()
{
    Session::ofThread().erase(m_id);
}

SqlStore::Session &SqlStore::session()
{
    auto &all = Session::ofThread();
    if (const auto mine = all.find(m_id); mine != all.end())
        return *mine->second;
    if (!isThere()) // SQLite would make a new, empty one
        throw SqlFailure{SqlFailure::Kind::Unavailable, u"there is no such file"_s};
    return *all.emplace(m_id, std::make_unique<Session>(m_address, m_figures)).first->second;
}

bool SqlStore::isThere() const
{
    return m_address.dialect == SqlDialect::PostgreSql || QFile::exists(m_address.path);
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
        Session::ofThread()[m_id] = std::make_unique<Session>(m_address, m_figures);
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

StoreFailure SqlStore::report(StoreHealth::Act act, const SqlFailure &failure)
{
    if (failure.kind == SqlFailure::Kind::Lost || failure.kind == SqlFailure::Kind::Unavailable)
        return {failure.text, m_health.failed(act, failure.text)};
    m_health.succeeded(act); // it answers
    qCWarning(lcSql, "an act failed: %ls", qUtf16Printable(failure.text));
    return {failure.text, true};
}

tl::expected<void, StoreFailure> SqlStore::attempt(StoreHealth::Act act, const Step &step)
{
    if (!m_health.mayTry(act))
        return tl::unexpected(StoreFailure{u"the store is gone"_s, true});
    const Figures::Timed timed(m_figures->storeActs);
    const auto start = SocketWatch::Clock::now();
    const auto spent =
        qScopeGuard([start] { StoreTime::spend(SocketWatch::Clock::now() - start); });
    const auto deadline = start + StoreTime::forAct(longestAct);
    for (bool isFirst = true;; isFirst = false) {
        try {
            step(deadline);
            m_health.succeeded(act);
            return {};
        } catch (const SqlFailure &failure) {
            leave(failure);
            // Another connection may read what a spoilt one could not.
            const bool isReadAnew = isFirst && act == StoreHealth::Act::Read &&
                                    failure.left == SqlFailure::Left::Doubtful;
            if (isReadAnew || mayBeRunAgain(failure, deadline))
                continue;
            return tl::unexpected(report(act, failure));
        } catch (const std::system_error &fault) { // no thread is left
            const SqlFailure failure{SqlFailure::Kind::Other, QString::fromLocal8Bit(fault.what())};
            return tl::unexpected(report(act, failure));
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
    return attempt(StoreHealth::Act::Change, [&](Deadline deadline) {
        if (m_address.dialect == SqlDialect::Sqlite)
            changeTogether(work, deadline);
        else
            changeOnce(work, deadline, End::Commit);
    });
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
    return isThere() && (m_health.isUp() || change([](Records &) { return true; }).has_value());
}

/// An SQLite file is held as a whole, and can be read meanwhile.
bool SqlStore::falters()
{
    return m_address.dialect == SqlDialect::PostgreSql && m_health.falters();
}

tl::expected<std::unique_ptr<Store>, QString> openStore(const QString &url,
                                                        const std::shared_ptr<Figures> &figures)
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
        if (const auto made = createSchema(connection); !made)
            return tl::unexpected(operatorText(url, made.error()));
    } catch (const SqlFailure &failure) {
        return tl::unexpected(operatorText(url, failure.text));
    }
    return std::make_unique<SqlStore>(*address, figures);
}

} // namespace ringkey::service
