// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlconnection.h"

#include "service/store/postgresql.h"
#include "service/store/rawsocket.h"
#include "service/store/sqlfailures.h"
#include "service/store/sqlitecodes.h"

#include <QSqlError>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// busy_timeout comes first: switching to WAL needs the lock and would fail at once without it
// (security 3.5). FULL, because a lost "code used" or "session ended" would be a hole. Whoever
// waits for another program's lock is answered within three seconds (S33).
const char *const sqliteSettings[] = {
    "PRAGMA busy_timeout = 2500",       "PRAGMA journal_mode = WAL",  "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",         "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON",
    "PRAGMA wal_autocheckpoint = 1000",
};

constexpr std::chrono::milliseconds settingTime{2500}; ///< as busy_timeout
constexpr std::chrono::milliseconds settingPause{10};

// A change whose client froze lets go of its locks.
constexpr const char *postgreSqlSettings =
    "SET statement_timeout = 2500; SET lock_timeout = 2500;"
    " SET idle_in_transaction_session_timeout = 10000; SET client_min_messages = warning";

/// The driver binds a text and bytes that were never assigned as NULL. What is meant as NULL is a
/// null QVariant. PostgreSQL has no text with a NUL, at which the driver would cut the statement.
QVariant presentText(const QVariant &value, SqlDialect dialect)
{
    if (value.isNull())
        return value;
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QString && dialect == SqlDialect::PostgreSql)
        return value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

QString nextConnectionName()
{
    static std::atomic<unsigned> counter = 0;
    return u"ringkey-%1"_s.arg(counter.fetch_add(1));
}

Instant SqlRows::time(int column) const
{
    return Instant(std::chrono::microseconds(at(column).toLongLong()));
}

std::optional<Instant> SqlRows::maybeTime(int column) const
{
    if (at(column).isNull())
        return std::nullopt;
    return time(column);
}

std::optional<QString> SqlRows::maybeText(int column) const
{
    if (at(column).isNull())
        return std::nullopt;
    return text(column);
}

QVariant sqlTime(Instant moment)
{
    return QVariant(static_cast<qlonglong>(moment.time_since_epoch().count()));
}

QVariant sqlTime(const std::optional<Instant> &moment)
{
    return moment ? sqlTime(*moment) : QVariant(QMetaType::fromType<qlonglong>());
}

QVariant sqlBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant sqlText(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant(QMetaType::fromType<QString>());
}

SqlConnection::SqlConnection(const SqlAddress &address, Use use)
    : m_dialect(address.dialect)
    , m_name(nextConnectionName())
{
    m_database = QSqlDatabase::addDatabase(isPostgreSql() ? u"QPSQL"_s : u"QSQLITE"_s, m_name);
    try {
        open(address, use);
    } catch (...) {
        close();
        throw;
    }
}

SqlConnection::~SqlConnection()
{
    close();
}

void SqlConnection::close()
{
    // Statements of PostgreSQL end with their connection: letting go of each before it would be a
    // question to a server that may be gone, and a warning in the log for each.
    if (!isPostgreSql())
        m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name); // closes it
    m_statements.clear();
    if (m_socket >= 0)
        closeSocket(m_socket);
}

void SqlConnection::open(const SqlAddress &address, Use use)
{
    if (isPostgreSql()) {
        const auto reachable = reachableHost(address.libpq);
        if (!reachable)
            throw SqlFailure{SqlFailure::Kind::Unavailable, reachable.error()};
        setPostgreSqlParameters(m_database, *reachable);
    } else {
        m_database.setDatabaseName(address.path);
        if (use == Use::Looking)
            m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2500"_s);
    }
    if (!m_database.open()) {
        auto refused = failure(m_database.lastError());
        refused.kind = SqlFailure::Kind::Unavailable;
        throw refused;
    }
    if (isPostgreSql()) {
        leaveOutNotices(m_database);
        m_socket = doubledSocket(m_database);
        runText(QString::fromLatin1(postgreSqlSettings));
        return;
    }
    if (use == Use::Looking)
        return;
    const auto until = std::chrono::steady_clock::now() + settingTime;
    for (const char *const setting : sqliteSettings)
        set(setting, until);
}

/// SQLite itself waits for nobody where two could wait for each other, as for the change to WAL of
/// a file that is new to several programs.
void SqlConnection::set(const char *setting, std::chrono::steady_clock::time_point until)
{
    QSqlQuery query(m_database);
    while (!query.exec(QString::fromLatin1(setting))) {
        const bool isBusy = sqliteCode(query.lastError().nativeErrorCode()) == SqliteCode::Busy;
        if (!isBusy || std::chrono::steady_clock::now() >= until)
            throw failure(query.lastError());
        std::this_thread::sleep_for(settingPause);
    }
}

SqlFailure SqlConnection::failure(const QSqlError &error) const
{
    if (isPostgreSql() && isConnectionLost(m_database))
        return {SqlFailure::Kind::Lost, shownFailure(m_dialect, error)};
    const QString number = error.nativeErrorCode();
    return {kindOfFailure(m_dialect, number), shownFailure(m_dialect, error),
            leftByFailure(m_dialect, number)};
}

SqlRows SqlConnection::run(const char *sql, std::initializer_list<QVariant> values)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(QString::fromUtf8(sql)))
            throw failure(fresh->lastError());
        statement = std::move(fresh);
    }
    int place = 0;
    for (const QVariant &value : values)
        statement->bindValue(place++, presentText(value, m_dialect));
    if (!statement->exec()) {
        const auto error = failure(statement->lastError());
        statement->finish();
        throw error;
    }
    return SqlRows(*statement);
}

void SqlConnection::runText(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw failure(query.lastError());
}

/// Several statements in one message: each of them has to be good.
void SqlConnection::runTexts(const QString &sql)
{
    QSqlQuery query(m_database);
    bool isGood = query.exec(sql);
    while (isGood && query.nextResult()) {
    }
    if (query.lastError().isValid())
        throw failure(query.lastError());
}

// PostgreSQL cannot prepare these; SQLite is quicker when it has.
void SqlConnection::control(const char *sql)
{
    if (m_dialect == SqlDialect::Sqlite)
        run(sql);
    else
        runText(QString::fromLatin1(sql));
}

// READ COMMITTED: serializable snapshots of PostgreSQL look at pages and failed several times a
// change for other people's numbers (security S32). What a change decides upon it holds instead:
// the account's row, and its number by lock().
void SqlConnection::begin(std::chrono::milliseconds patience)
{
    // PostgreSQL waits later, and whoever has a deadline there watches the socket.
    const bool isShort = !isPostgreSql() && patience < longestWait;
    if (isShort)
        waitForLocks(patience);
    try {
        control(isPostgreSql() ? "BEGIN ISOLATION LEVEL READ COMMITTED" : "BEGIN IMMEDIATE");
    } catch (const SqlFailure &) {
        if (isShort)
            waitForLocks(longestWait);
        throw;
    }
    m_inChange = true;
    if (isShort)
        waitForLocks(longestWait);
}

void SqlConnection::waitForLocks(std::chrono::milliseconds patience)
{
    runText(u"PRAGMA busy_timeout = %1"_s.arg(
        std::max(std::chrono::milliseconds(1), patience).count()));
}

void SqlConnection::commit()
{
    // PostgreSQL ends the transaction whatever it answers; SQLite may leave it open.
    if (isPostgreSql()) {
        m_inChange = false;
        // A statement_timeout that ends the wait for a synchronous replica ends it with success:
        // what would be acknowledged then could be lost with the primary. Whoever asks has a
        // deadline of its own (SocketWatch).
        runTexts(u"SET LOCAL statement_timeout = 0; COMMIT"_s);
    } else {
        control("COMMIT");
    }
    m_inChange = false;
    m_locked.clear();
}

void SqlConnection::rollback() noexcept
{
    m_locked.clear();
    if (!std::exchange(m_inChange, false))
        return;
    if (isPostgreSql() && isConnectionLost(m_database))
        return; // undone by the server; Qt would complain in the log
    try {
        control("ROLLBACK");
    } catch (const SqlFailure &) {
        // SQLite has already rolled back after some errors; there is nothing left to undo.
    }
}

void SqlConnection::beginPart()
{
    control("SAVEPOINT part");
}

void SqlConnection::endPart()
{
    control("RELEASE part");
}

void SqlConnection::undoPart()
{
    control("ROLLBACK TO part");
}

void SqlConnection::lock(const QString &key)
{
    if (!holdsRows() || m_locked.contains(key))
        return;
    run("SELECT pg_advisory_xact_lock(hashtextextended(?, 7421))", {key});
    m_locked.insert(key);
}

} // namespace ringkey::service
