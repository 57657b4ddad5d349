// SPDX-License-Identifier: Apache-2.0
#include "service/store/maintenance.h"

#include "service/store/postgresqltools.h"
#include "service/store/privatefile.h"
#include "service/store/schema.h"
#include "service/store/sqlitecheck.h"
#include "service/store/sqlitecodes.h"
#include "service/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using Failure = tl::unexpected<QString>;

constexpr QLatin1StringView
    noTables("it is empty. Look at store.url in the configuration; \"run\" and "
             "\"migrate\" make the tables.");
constexpr QLatin1StringView noSuchFile("there is no such file: look at store.url in the "
                                       "configuration. \"run\" and \"migrate\" make a new one.");

QString faultText(const QString &url, const QString &what)
{
    const QString shown = maskedUrl(url); // with which what is wrong with it begins already
    return what.startsWith(shown) ? what : u"%1: %2"_s.arg(shown, what);
}

QString versionText(const std::optional<int> &version)
{
    return u"schema %1 of %2"_s.arg(version.value_or(0)).arg(schemaVersion());
}

/// Rows whose account is gone: nothing but a restore gone wrong leaves them.
int orphans(SqlConnection &connection)
{
    int count = 0;
    for (const char *const sql :
         {"SELECT count(*) FROM codes WHERE uid NOT IN (SELECT uid FROM accounts)",
          "SELECT count(*) FROM sessions WHERE uid NOT IN (SELECT uid FROM accounts)",
          "SELECT count(*) FROM policies WHERE uid NOT IN (SELECT uid FROM accounts)",
          "SELECT count(*) FROM refresh_tokens WHERE session_id NOT IN (SELECT id FROM "
          "sessions)"}) {
        auto rows = connection.run(sql);
        count += rows.next() ? rows.number(0) : 0;
    }
    return count;
}

tl::expected<QString, QString> checkConnection(SqlConnection &connection)
{
    const auto version = storedVersion(connection);
    if (const auto fault = versionFault(version))
        return Failure(*fault);
    if (*version == 0)
        return Failure(noTables);
    if (const auto fault = columnsFault(connection); *version == schemaVersion() && fault)
        return Failure(*fault);
    if (const int lost = orphans(connection))
        return Failure(u"%1 rows belong to no account."_s.arg(lost));
    return versionText(version);
}

/// Runs `work`, whose failures become sentences.
template <typename Work>
auto guarded(const QString &url, const Work &work) -> decltype(work())
{
    try {
        auto result = work();
        if (!result)
            return Failure(faultText(url, result.error()));
        return result;
    } catch (const SqlFailure &failure) {
        return Failure(faultText(url, failure.text));
    }
}

/// Which of the two SQLite complains of: it says so of none.
QString copyFault(const QSqlError &error, const QString &from, const QString &to)
{
    const SqliteCode code = sqliteCode(error.nativeErrorCode());
    if (code == SqliteCode::Full)
        return u"%1 cannot be written: there is no room left on its disk."_s.arg(to);
    if (code == SqliteCode::Corrupt || code == SqliteCode::NotADb)
        return u"%1 cannot be read: %2"_s.arg(from, error.databaseText());
    return u"%1 cannot be copied to %2: %3"_s.arg(from, to, error.databaseText());
}

/// Through a connection that changes nothing of the original, not even its journal. SQLite takes
/// an empty file.
tl::expected<void, QString> readInto(const QString &from, const QString &to)
{
    const QString name = nextConnectionName();
    tl::expected<void, QString> done;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        database.setDatabaseName(from);
        QSqlQuery query(database);
        if (!database.open())
            done = Failure(copyFault(database.lastError(), from, to));
        else if (!(query = QSqlQuery(database)).prepare(u"VACUUM INTO ?"_s))
            done = Failure(copyFault(query.lastError(), from, to));
        else {
            query.addBindValue(to);
            if (!query.exec())
                done = Failure(copyFault(query.lastError(), from, to));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

tl::expected<void, QString> copySqlite(const QString &from, const QString &to)
{
    return makePrivately(to, [&from](const QString &copy) { return readInto(from, copy); });
}

/// The checksum has its name first: a kill in between would leave a backup without one, which
/// looks like one of before.
tl::expected<void, QString> makeBackup(const QString &backup, const Fill &fill)
{
    const QString checksum = checksumFileOf(backup);
    return makePrivately(backup, [&](const QString &copy) {
        return fill(copy).and_then([&] {
            QFile::remove(checksum); // of a backup that is gone
            return writeAndName(
                checksum, [&](const QString &file) { return writeChecksum(copy, backup, file); });
        });
    });
}

bool isSqlite(const QString &url)
{
    const auto address = SqlAddress::parse(url);
    return address && address->dialect == SqlDialect::Sqlite;
}

/// Nothing but a database with tables of this service.
tl::expected<void, QString> expectTables(const SqlAddress &address)
{
    SqlConnection connection(address);
    const auto version = storedVersion(connection);
    if (const auto fault = versionFault(version))
        return Failure(*fault);
    if (*version == 0)
        return Failure(noTables);
    return {};
}

/// pg_dump takes the file that is there, with its mode.
tl::expected<void, QString> dumpPostgreSql(const SqlAddress &address, const QString &to)
{
    return makeBackup(to, [&address](const QString &copy) {
        // Behind a table that somebody holds it would wait for ever, and no one would be told.
        return runPostgreSqlTool(
            u"pg_dump"_s, {u"--format=custom"_s, u"--lock-wait-timeout=5000"_s, u"--file"_s, copy},
            address);
    });
}

} // namespace

tl::expected<QString, QString> checkStore(const QString &url)
{
    return guarded(url, [&]() -> tl::expected<QString, QString> {
        const auto address = SqlAddress::parse(url);
        if (!address)
            return Failure(address.error());
        if (address->dialect == SqlDialect::Sqlite) {
            if (!QFile::exists(url))
                return Failure(noSuchFile);
            if (QFileInfo(url).size() == 0)
                return Failure(noTables);
            if (const auto fault = checkSqliteFile(url, SqliteCheck::Everything))
                return Failure(*fault);
        }
        SqlConnection connection(*address, SqlConnection::Use::Looking);
        return checkConnection(connection);
    });
}

tl::expected<std::unique_ptr<Store>, QString> openKeptStore(const QString &url)
{
    const auto kept = guarded(url, [&url]() -> tl::expected<void, QString> {
        const auto address = SqlAddress::parse(url);
        if (!address)
            return {}; // openStore says why
        if (address->dialect == SqlDialect::PostgreSql)
            return expectTables(*address);
        if (!QFile::exists(url))
            return Failure(noSuchFile);
        if (QFileInfo(url).size() == 0)
            return Failure(noTables);
        return {};
    });
    return kept ? openStore(url) : Failure(kept.error());
}

tl::expected<void, QString> backUpStore(const QString &url, const QString &file)
{
    const auto checked = guarded(url, [&]() -> tl::expected<void, QString> {
        if (QFile::exists(file))
            return Failure(u"%1 exists already."_s.arg(file));
        const auto address = SqlAddress::parse(url);
        if (!address)
            return Failure(address.error());
        if (address->dialect == SqlDialect::PostgreSql)
            return expectTables(*address).and_then([&] { return dumpPostgreSql(*address, file); });
        if (!QFile::exists(url))
            return Failure(noSuchFile);
        if (const auto fault = checkSqliteFile(url, SqliteCheck::Source))
            return Failure(*fault);
        return {};
    });
    if (!checked || !isSqlite(url))
        return checked;
    return makeBackup(file, [&url](const QString &copy) { return readInto(url, copy); });
}

tl::expected<QString, QString> checkBackup(const QString &file)
{
    return wholeBackup(file).and_then([&](Checksum sum) -> tl::expected<QString, QString> {
        if (kindOf(file) == BackupKind::PostgreSql) {
            const auto listed = runPostgreSqlTool(u"pg_restore"_s, {u"--list"_s, file}, {});
            if (!listed)
                return Failure(backupFault(file, listed.error()));
        } else if (const auto fault = checkSqliteFile(file, SqliteCheck::Backup)) {
            return Failure(backupFault(file, *fault));
        }
        return sum == Checksum::Fits ? u"a backup as it was written"_s
                                     : u"a backup, but it has no checksum"_s;
    });
}

tl::expected<Checksum, QString> restoreStore(const QString &file, const QString &url)
{
    const auto sum = wholeBackup(file);
    if (!sum)
        return sum;
    const auto checked = guarded(url, [&]() -> tl::expected<void, QString> {
        const auto address = SqlAddress::parse(url);
        if (!address)
            return Failure(address.error());
        if (address->dialect == SqlDialect::Sqlite) {
            if (QFileInfo(url).size() > 0)
                return Failure(u"it is not empty: move it away first."_s);
            if (const auto fault = journalLeftOf(url))
                return Failure(*fault);
            if (const auto fault = checkSqliteFile(file, SqliteCheck::Backup))
                return Failure(backupFault(file, *fault));
            return {};
        }
        if (const BackupKind kind = kindOf(file); kind != BackupKind::PostgreSql)
            return Failure(
                backupFault(file, kind == BackupKind::Sqlite
                                      ? u"it is a backup of an SQLite file. Name a file as"
                                        " store.url to restore it."_s
                                      : u"it is damaged, or none. Nothing was changed. Take another"
                                        " backup."_s));
        SqlConnection connection(*address);
        if (storedVersion(connection) != 0)
            return Failure(u"it is not empty: make a new database first."_s);
        return runPostgreSqlTool(u"pg_restore"_s,
                                 {u"--single-transaction"_s, u"--no-owner"_s, file}, *address);
    });
    const auto copied = checked && isSqlite(url) ? copySqlite(file, url) : checked;
    return copied.map([&sum] { return *sum; });
}

tl::expected<QString, QString> migrateStore(const QString &url)
{
    return guarded(url, [&]() -> tl::expected<QString, QString> {
        const auto address = SqlAddress::parse(url);
        if (!address)
            return Failure(address.error());
        if (address->dialect == SqlDialect::Sqlite) {
            if (const auto fault = checkSqliteFile(url))
                return Failure(*fault);
        }
        SqlConnection connection(*address);
        return createSchema(connection).map([](int before) {
            return before == schemaVersion()
                       ? u"%1, nothing to do"_s.arg(versionText(before))
                       : u"schema %1 became %2"_s.arg(before).arg(schemaVersion());
        });
    });
}

} // namespace ringkey::service
