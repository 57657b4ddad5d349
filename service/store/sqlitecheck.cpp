// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlitecheck.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

const QString damaged =
    u"it is damaged (%1). Nothing was changed. Restore it from a backup or move "
    "it away to start empty."_s;

// SQLite gives -wal and -shm the mode of the main file, so the mode has to be right from the start.
std::optional<QString> createPrivate(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR, 0600);
    if (file < 0)
        return u"the file cannot be created (%1)."_s.arg(qt_error_string());
    ::close(file);
    return std::nullopt;
}

std::optional<QString> quickCheck(const QString &path, const QString &name)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open())
        return damaged.arg(database.lastError().databaseText());
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return damaged.arg(query.lastError().databaseText());
    const QString verdict = query.value(0).toString();
    if (verdict != "ok"_L1)
        return damaged.arg(verdict);
    return std::nullopt;
}

} // namespace

std::optional<QString> checkSqliteFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return createPrivate(path);
    if (!info.isReadable() || !info.isWritable())
        return u"the file cannot be read and written by this user."_s;
    if (info.size() == 0)
        return std::nullopt;
    const QString name = u"ringkey-check"_s;
    const auto fault = quickCheck(path, name);
    QSqlDatabase::removeDatabase(name);
    return fault;
}

} // namespace ringkey::service
