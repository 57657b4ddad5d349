// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlstore.h"

#include "service/store/schema.h"
#include "service/store/sqlitecheck.h"
#include "service/store/sqlrecords.h"

#include <QRandomGenerator>
#include <atomic>
#include <thread>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// A serializable transaction that lost is run again (security S32); under 200 parallel guesses on
// one row most lose several times.
constexpr int maxAttempts = 200;

std::atomic<quint64> nextStoreId = 1;

QString operatorText(const QString &url, const QString &what)
{
    return u"The store %1 cannot be opened: %2"_s.arg(url, what);
}

} // namespace

struct SqlStore::Session final : Records
{
    explicit Session(const SqlAddress &address)
        : connection(address)
    {
    }
    AccountRecords &accounts() override { return accountRecords; }
    CodeRecords &codes() override { return codeRecords; }
    SessionRecords &sessions() override { return sessionRecords; }
    OutboxRecords &outbox() override { return outboxRecords; }
    void purge(Instant now) override { purgeSql(connection, now); }

    static std::unordered_map<quint64, std::unique_ptr<Session>> &ofThread()
    {
        thread_local std::unordered_map<quint64, std::unique_ptr<Session>> sessions;
        return sessions;
    }

    SqlConnection connection;
    AccountSql accountRecords{connection};
    CodeSql codeRecords{connection};
    SessionSql sessionRecords{connection};
    OutboxSql outboxRecords{connection};
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
std::unique_lock<std::mutex> SqlStore::turnToWrite()
{
    return m_address.dialect == SqlDialect::Sqlite ? std::unique_lock(m_writing)
                                                   : std::unique_lock<std::mutex>();
}

void SqlStore::runOnce(const std::function<bool(Records &)> &work)
{
    const auto turn = turnToWrite();
    Session &mine = session();
    mine.connection.begin();
    bool keep = false;
    try {
        keep = work(mine);
        if (keep)
            mine.connection.commit();
    } catch (...) {
        mine.connection.rollback();
        throw;
    }
    if (!keep)
        mine.connection.rollback();
}

tl::expected<void, StoreFailure> SqlStore::change(const std::function<bool(Records &)> &work)
{
    for (int attempt = 1;; ++attempt) {
        try {
            runOnce(work);
            return {};
        } catch (const SqlFailure &failure) {
            if (failure.kind == SqlFailure::Kind::Conflict && attempt < maxAttempts) {
                const int wait = QRandomGenerator::global()->bounded(1, 20 + attempt);
                std::this_thread::sleep_for(std::chrono::milliseconds(wait));
                continue;
            }
            // A new connection next time: this one may be dead (database restarted) or stuck.
            forgetConnection();
            return tl::unexpected(StoreFailure{failure.text});
        }
    }
}

tl::expected<void, StoreFailure> SqlStore::read(const std::function<void(Records &)> &work)
{
    try {
        work(session());
        return {};
    } catch (const SqlFailure &failure) {
        forgetConnection();
        return tl::unexpected(StoreFailure{failure.text});
    }
}

tl::expected<std::unique_ptr<Store>, QString> openStore(const QString &url)
{
    SqlAddress address;
    if (url.startsWith("postgresql://"_L1)) {
        address.dialect = SqlDialect::PostgreSql;
        address.url = QUrl(url);
    } else {
        address.path = url;
        if (const auto fault = checkSqliteFile(url))
            return tl::unexpected(operatorText(url, *fault));
    }
    try {
        SqlConnection connection(address);
        if (const auto fault = createSchema(connection))
            return tl::unexpected(operatorText(url, *fault));
    } catch (const SqlFailure &failure) {
        return tl::unexpected(operatorText(url, failure.text));
    }
    return std::make_unique<SqlStore>(address);
}

} // namespace ringkey::service
