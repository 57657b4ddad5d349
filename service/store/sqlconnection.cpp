// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlconnection.h"

#include <QSqlError>
#include <atomic>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QString nextName()
{
    static std::atomic<unsigned> counter = 0;
    return u"ringkey-%1"_s.arg(counter.fetch_add(1));
}

// busy_timeout comes first: switching to WAL needs the lock and would fail at once without it
// (security 3.5). FULL, because a lost "code used" or "session ended" would be a hole.
const char *const sqliteSettings[] = {
    "PRAGMA busy_timeout = 10000",      "PRAGMA journal_mode = WAL",  "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",         "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON",
    "PRAGMA wal_autocheckpoint = 1000",
};

bool isTaken(const QString &native)
{
    return native == "1555"_L1 || native == "2067"_L1 || native == "23505"_L1;
}

bool isConflict(const QString &native)
{
    return native == "40001"_L1 || native == "40P01"_L1;
}

/// The driver binds a QString that was never assigned as NULL. What is meant as NULL is a null
/// QVariant.
QVariant presentText(const QVariant &value)
{
    const bool isUnsetText =
        value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull();
    return isUnsetText ? QVariant(QStringLiteral("")) : value;
}

} // namespace

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

QVariant sqlText(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant(QMetaType::fromType<QString>());
}

SqlConnection::SqlConnection(const SqlAddress &address)
    : m_dialect(address.dialect)
    , m_name(nextName())
{
    const bool sqlite = m_dialect == SqlDialect::Sqlite;
    m_database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
    try {
        open(address);
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

SqlConnection::~SqlConnection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void SqlConnection::open(const SqlAddress &address)
{
    if (m_dialect == SqlDialect::Sqlite) {
        m_database.setDatabaseName(address.path);
    } else {
        m_database.setHostName(address.url.host());
        m_database.setPort(address.url.port(5432));
        m_database.setDatabaseName(address.url.path().mid(1));
        m_database.setUserName(address.url.userName());
        m_database.setPassword(address.url.password());
    }
    if (!m_database.open())
        throw failure(m_database.lastError());
    if (m_dialect == SqlDialect::Sqlite) {
        for (const char *const setting : sqliteSettings)
            run(setting);
    }
}

SqlFailure SqlConnection::failure(const QSqlError &error) const
{
    auto kind = SqlFailure::Kind::Other;
    if (isTaken(error.nativeErrorCode()))
        kind = SqlFailure::Kind::Taken;
    else if (isConflict(error.nativeErrorCode()))
        kind = SqlFailure::Kind::Conflict;
    return {kind, error.nativeErrorCode() + u": "_s + error.databaseText()};
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
        statement->bindValue(place++, presentText(value));
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

// PostgreSQL cannot prepare these; SQLite is quicker when it has.
void SqlConnection::control(const char *sql)
{
    if (m_dialect == SqlDialect::Sqlite)
        run(sql);
    else
        runText(QString::fromLatin1(sql));
}

void SqlConnection::begin()
{
    control(m_dialect == SqlDialect::Sqlite ? "BEGIN IMMEDIATE"
                                            : "BEGIN ISOLATION LEVEL SERIALIZABLE");
}

void SqlConnection::commit()
{
    control("COMMIT");
}

void SqlConnection::rollback() noexcept
{
    try {
        control("ROLLBACK");
    } catch (const SqlFailure &) {
        // SQLite has already rolled back after some errors; there is nothing left to undo.
    }
}

} // namespace ringkey::service
