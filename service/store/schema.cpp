// SPDX-License-Identifier: Apache-2.0
#include "service/store/schema.h"

#include "service/store/migrations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

int count(SqlConnection &connection, const char *sql)
{
    auto rows = connection.run(sql);
    return rows.next() ? rows.number(0) : 0;
}

bool hasTables(SqlConnection &connection)
{
    return count(connection, connection.isPostgreSql()
                                 ? "SELECT count(*) FROM pg_tables WHERE schemaname ="
                                   " current_schema()"
                                 : "SELECT count(*) FROM sqlite_master") > 0;
}

bool hasVersion(SqlConnection &connection)
{
    return count(connection, connection.isPostgreSql()
                                 ? "SELECT count(*) FROM pg_tables WHERE schemaname ="
                                   " current_schema() AND tablename = 'ringkey_schema'"
                                 : "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                                   " AND name = 'ringkey_schema'") > 0;
}

void runStep(SqlConnection &connection, const Migration &step)
{
    for (const char *const statement : step.statements) {
        const QString sql = QString::fromLatin1(statement);
        connection.runText(connection.isPostgreSql() ? QString(sql).replace(" BLOB"_L1, " BYTEA"_L1)
                                                     : sql);
    }
}

/// PostgreSQL would let a second program create the same tables until it fails at the first name
/// that is taken. SQLite's write lock is held already.
void waitForOthers(SqlConnection &connection)
{
    if (!connection.isPostgreSql())
        return;
    connection.runText(u"SET LOCAL statement_timeout = 0"_s);
    connection.runText(u"SET LOCAL lock_timeout = 600000"_s);
    connection.lock(u"ringkey schema"_s);
}

void writeVersion(SqlConnection &connection)
{
    connection.run("DELETE FROM ringkey_schema");
    connection.run("INSERT INTO ringkey_schema (version) VALUES (?)", {schemaVersion()});
}

QStringList placesOf(SqlConnection &connection)
{
    auto rows = connection.run(
        connection.isPostgreSql()
            ? "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON"
              " a.attrelid = c.oid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE"
              " n.nspname = current_schema() AND"
              " c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped"
            : placesInSqlite);
    QStringList places;
    while (rows.next())
        places.append(rows.text(0));
    return places;
}

/// The tables and columns that the steps make, seen where they were just made.
QStringList neededPlaces()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return {};
    SqlConnection fresh({SqlDialect::Sqlite, u":memory:"_s, {}});
    for (const Migration &step : migrations())
        runStep(fresh, step);
    return placesOf(fresh);
}

/// All or nothing: a program that dies on the way leaves the version it found. That version, which
/// is another one's work where others were at it.
tl::expected<int, QString> upgrade(SqlConnection &connection)
{
    waitForOthers(connection);
    const auto version = storedVersion(connection);
    if (auto fault = versionFault(version))
        return tl::unexpected(*std::move(fault));
    for (const Migration &step : migrations().subspan(std::size_t(*version)))
        runStep(connection, step);
    if (*version < schemaVersion())
        writeVersion(connection);
    return *version;
}

} // namespace

int schemaVersion()
{
    return int(migrations().size());
}

std::optional<int> storedVersion(SqlConnection &connection)
{
    if (!hasTables(connection))
        return 0;
    if (!hasVersion(connection))
        return std::nullopt;
    return count(connection, "SELECT version FROM ringkey_schema");
}

std::optional<QString> versionFault(const std::optional<int> &version)
{
    if (!version)
        return u"it holds another program's tables. Nothing was changed."_s;
    if (*version < 0 || *version > schemaVersion())
        return u"it has version %1, and this program knows versions up to %2: a newer"
               " ringkey-service wrote it. Nothing was changed."_s.arg(*version)
                   .arg(schemaVersion());
    return std::nullopt;
}

std::optional<QString> missingPlace(const QStringList &places)
{
    static const QStringList needed = neededPlaces();
    const auto missing = std::find_if(needed.begin(), needed.end(), [&](const QString &place) {
        return !places.contains(place);
    });
    if (missing == needed.end())
        return std::nullopt;
    return u"has no %1 where this program keeps something"_s.arg(*missing);
}

std::optional<QString> columnsFault(SqlConnection &connection)
{
    const auto missing = missingPlace(placesOf(connection));
    if (!missing)
        return std::nullopt;
    return u"it %1. Nothing was changed. Restore it from a backup."_s.arg(*missing);
}

tl::expected<int, QString> createSchema(SqlConnection &connection)
{
    const auto version = storedVersion(connection);
    if (auto fault = versionFault(version))
        return tl::unexpected(*std::move(fault));
    if (*version == schemaVersion()) {
        if (auto fault = columnsFault(connection))
            return tl::unexpected(*std::move(fault));
        return *version;
    }
    connection.begin();
    try {
        auto before = upgrade(connection);
        before ? connection.commit() : connection.rollback();
        return before;
    } catch (...) {
        connection.rollback();
        throw;
    }
}

} // namespace ringkey::service
