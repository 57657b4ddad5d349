// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqladdress.h"
#include "service/types/clock.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <chrono>
#include <initializer_list>
#include <memory>
#include <optional>

namespace ringkey::service {

/// Thrown inside the store only; SqlStore turns it into a StoreFailure.
struct SqlFailure
{
    enum class Kind : std::uint8_t
    {
        Other,
        Taken,
        Conflict,
        Lost,       ///< no connection any more; what was not committed is undone
        Unavailable ///< locked, full, read-only, too slow
    };
    /// How it left the connection.
    enum class Left : std::uint8_t
    {
        Broken,
        Doubtful, ///< kept only where no other one can be had
        Good      ///< without it a full disk would not be read: opening a SQLite file needs room
    };
    Kind kind = Kind::Other;
    QString text; ///< for the log; holds no values (security S27)
    Left left = Left::Broken;
};

/// No two of a process have one: Qt keeps connections by their names.
QString nextConnectionName();

/// A statement that is reset when it goes out of scope, so that no read lock is left behind.
class SqlRows
{
public:
    explicit SqlRows(QSqlQuery &query)
        : m_query(query)
    {
    }
    SqlRows(const SqlRows &) = delete;
    SqlRows &operator=(const SqlRows &) = delete;
    ~SqlRows() { m_query.finish(); }

    bool next() { return m_query.next(); }
    QVariant at(int column) const { return m_query.value(column); }
    QString text(int column) const { return at(column).toString(); }
    int number(int column) const { return at(column).toInt(); }
    bool flag(int column) const { return number(column) != 0; }
    QByteArray bytes(int column) const { return at(column).toByteArray(); }
    Instant time(int column) const;
    std::optional<Instant> maybeTime(int column) const;
    std::optional<QString> maybeText(int column) const;
    int affected() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery &m_query;
};

QVariant sqlTime(Instant moment);
QVariant sqlTime(const std::optional<Instant> &moment);
/// Never NULL: a column without value holds an empty one.
QVariant sqlBytes(const QByteArray &bytes);
QVariant sqlText(const std::optional<QString> &text);

/// How long a statement may wait for a lock; whoever asks is answered within three seconds (S33).
inline constexpr std::chrono::milliseconds longestWait{2500};

/// One thread's connection with its prepared statements. Not thread-safe.
class SqlConnection
{
public:
    enum class Use : std::uint8_t
    {
        Serving,
        Looking ///< nothing of an SQLite file is changed, not even its journal's kind
    };
    /// Throws SqlFailure.
    explicit SqlConnection(const SqlAddress &address, Use use = Use::Serving);
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;
    ~SqlConnection();

    SqlDialect dialect() const { return m_dialect; }
    bool isPostgreSql() const { return m_dialect == SqlDialect::PostgreSql; }
    /// Runs a statement with `?` places; prepared once. `sql` must be a literal: its address is the
    /// key. Throws SqlFailure.
    SqlRows run(const char *sql, std::initializer_list<QVariant> values = {});
    /// Runs a statement once, not kept.
    void runText(const QString &sql);
    /// Waits for another program's lock for `patience` at most.
    void begin(std::chrono::milliseconds patience = longestWait);
    void commit();
    void rollback() noexcept;
    /// Within a change of SQLite: what follows, until its end, is a part that can be undone alone.
    void beginPart();
    void undoPart();
    void endPart();
    /// Between begin() and commit(): nobody else who asks for the same `key` goes on until this
    /// change is done. SQLite has one writer anyway.
    void lock(const QString &key);
    /// Whether a row that is read now has to be held until the change is done.
    bool holdsRows() const { return isPostgreSql() && m_inChange; }
    int socket() const { return m_socket; } ///< see doubledSocket()

private:
    void set(const char *setting, std::chrono::steady_clock::time_point until);
    void open(const SqlAddress &address, Use use);
    void close();
    void control(const char *sql);
    void waitForLocks(std::chrono::milliseconds patience);
    void runTexts(const QString &sql);
    SqlFailure failure(const QSqlError &error) const;

    SqlDialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    QHash<const void *, std::shared_ptr<QSqlQuery>> m_statements;
    QSet<QString> m_locked;
    bool m_inChange = false;
    int m_socket = -1;
};

} // namespace ringkey::service
