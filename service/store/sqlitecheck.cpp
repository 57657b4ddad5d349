// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlitecheck.h"

#include "service/store/backupfile.h"
#include "service/store/schema.h"
#include "service/store/sqlfailures.h"
#include "service/store/sqlitecodes.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <tl/expected.hpp>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// With what can be done about it.
QString damage(const QString &what, SqliteCheck how)
{
    return u"it %1. Nothing was changed. %2"_s.arg(
        what, how == SqliteCheck::Backup
                  ? u"Take another backup."_s
                  : u"Restore it from a backup or move it away to start empty."_s);
}

QString damaged(const QString &what, SqliteCheck how)
{
    return damage(u"is damaged (%1)"_s.arg(what), how);
}

bool isOnlyRead(SqliteCheck how)
{
    return how == SqliteCheck::Source || how == SqliteCheck::Backup;
}

// SQLite gives -wal and -shm the mode of the main file, so the mode has to be right from the start.
std::optional<QString> createPrivate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return u"the file cannot be created (%1)."_s.arg(file.errorString());
    return std::nullopt;
}

/// What SQLite says of a file that it cannot read.
QString faultOf(const QSqlError &error, SqliteCheck how)
{
    const auto kind = kindOfFailure(SqlDialect::Sqlite, error.nativeErrorCode());
    const SqliteCode code = sqliteCode(error.nativeErrorCode());
    if (code == SqliteCode::Busy || code == SqliteCode::Locked)
        return keptLocked + u"."_s;
    if (kind == SqlFailure::Kind::Unavailable && code == SqliteCode::CantOpen)
        return u"it cannot be opened (%1)."_s.arg(error.databaseText());
    if (code == SqliteCode::ReadOnly) // its index, or the file
        return u"to read it, too, SQLite has to write beside it, and this user or the disk does not"
               " let it (%1)."_s.arg(error.databaseText());
    // What the disk refuses says nothing of the file: a full one keeps SQLite from its index.
    if (code == SqliteCode::IoErr || code == SqliteCode::Full)
        return u"the disk does not let it be read (%1)."_s.arg(error.databaseText());
    return damaged(error.databaseText(), how);
}

/// The first value of a statement, or what is wrong with the file.
tl::expected<QVariant, QString> ask(const QSqlDatabase &database, const QString &sql,
                                    SqliteCheck how)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return tl::unexpected(faultOf(query.lastError(), how));
    if (query.next())
        return query.value(0);
    // Without a row there may be no error that has words.
    return tl::unexpected(query.lastError().isValid() ? faultOf(query.lastError(), how)
                                                      : damaged(u"a row is missing"_s, how));
}

/// A flipped bit in the name of a column leaves a file that SQLite finds good.
std::optional<QString> columnsFault(const QSqlDatabase &database, SqliteCheck how)
{
    QSqlQuery query(database);
    if (!query.exec(QString::fromLatin1(placesInSqlite)))
        return faultOf(query.lastError(), how);
    QStringList places;
    while (query.next())
        places.append(query.value(0).toString());
    const auto missing = missingPlace(places);
    return missing ? std::optional(damage(*missing, how)) : std::nullopt;
}

/// Another program's file, or one of a newer version, is none of ours to change: opening it for
/// writing would switch it to WAL before its tables are looked at.
std::optional<QString> ownFault(const QSqlDatabase &database, SqliteCheck how)
{
    const auto all = ask(database, u"SELECT count(*) FROM sqlite_master"_s, how);
    if (!all)
        return all.error();
    const auto own = ask(database,
                         u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                         " AND name = 'ringkey_schema'"_s,
                         how);
    if (!own)
        return own.error();
    if (all->toInt() == 0 && isOnlyRead(how))
        return emptyStore;
    if (own->toInt() == 0)
        return versionFault(all->toInt() == 0 ? std::optional(0) : std::nullopt);
    const auto version = ask(database, u"SELECT version FROM ringkey_schema"_s, how);
    if (!version)
        return version.error();
    if (auto fault = versionFault(version->toInt()))
        return fault;
    return version->toInt() == schemaVersion() ? columnsFault(database, how) : std::nullopt;
}

std::optional<QString> readOnlyCheck(const QString &path, const QString &name, SqliteCheck how)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2500"_s);
    if (!database.open())
        return faultOf(database.lastError(), how);
    if (auto fault = ownFault(database, how))
        return fault;
    const auto verdict = ask(database,
                             how == SqliteCheck::Quickly ? u"PRAGMA quick_check(1)"_s
                                                         : u"PRAGMA integrity_check(1)"_s,
                             how);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != "ok"_L1)
        return damaged(verdict->toString().simplified(), how);
    return std::nullopt;
}

} // namespace

std::optional<QString> journalLeftOf(const QString &path)
{
    for (const QString &name : {path + u"-wal"_s, path + u"-journal"_s}) {
        if (QFileInfo(name).size() > 0)
            return u"%1 belongs to the file that was there before: move it away with that."_s.arg(
                name);
    }
    return std::nullopt;
}

std::optional<QString> checkSqliteFile(const QString &path, SqliteCheck how)
{
    const QFileInfo info(path);
    const bool isSource = isOnlyRead(how);
    if (!info.exists() && !isSource) {
        if (const auto left = journalLeftOf(path))
            return left;
        const auto fault = createPrivate(path);
        // Made meanwhile, by one that starts at the same time.
        return fault && QFile::exists(path) ? checkSqliteFile(path, how) : fault;
    }
    if (info.exists() && !info.isFile()) // a folder, a pipe
        return u"it is no file: look at store.url in the configuration."_s;
    if (isSource && !info.isReadable())
        return u"the file cannot be read by this user."_s;
    if (!info.isReadable() || (!isSource && !info.isWritable()))
        return u"the file cannot be read and written by this user."_s;
    if (isSource && kindOf(path) == BackupKind::PostgreSql)
        return u"it is a backup of a PostgreSQL database. Name such a one as store.url to restore"
               " it."_s;
    if (info.size() == 0)
        return isSource ? std::optional<QString>(emptyStore) : std::nullopt;
    const QString name = nextConnectionName();
    const auto fault = readOnlyCheck(path, name, how);
    QSqlDatabase::removeDatabase(name);
    return fault;
}

} // namespace ringkey::service
