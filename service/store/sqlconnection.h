// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>
#include <initializer_list>
#include <memory>
#include <optional>

namespace ringkey::service {

enum class SqlDialect : std::uint8_t
{
    Sqlite,
    PostgreSql
};

/// Which database a connection is opened to.
struct SqlAddress
{
    SqlDialect dialect = SqlDialect::Sqlite;
    QString path; ///< SQLite
    QUrl url;     ///< PostgreSQL
};

/// Thrown inside the store only; SqlStore turns it into a StoreFailure.
struct SqlFailure
{
    enum class Kind : std::uint8_t
    {
        Other,
        Taken,
        Conflict
    };
    Kind kind = Kind::Other;
    QString text;
};

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
QVariant sqlText(const std::optional<QString> &text);

/// One thread's connection with its prepared statements. Not thread-safe.
class SqlConnection
{
public:
    explicit SqlConnection(const SqlAddress &address); ///< throws SqlFailure
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;
    ~SqlConnection();

    SqlDialect dialect() const { return m_dialect; }
    /// Runs a statement with `?` places; prepared once. `sql` must be a literal: its address is the
    /// key. Throws SqlFailure.
    SqlRows run(const char *sql, std::initializer_list<QVariant> values = {});
    /// Runs a statement once, not kept.
    void runText(const QString &sql);
    void begin();
    void commit();
    void rollback() noexcept;

private:
    void open(const SqlAddress &address);
    void control(const char *sql);
    SqlFailure failure(const QSqlError &error) const;

    SqlDialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    QHash<const void *, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace ringkey::service
