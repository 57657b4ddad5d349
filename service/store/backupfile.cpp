// SPDX-License-Identifier: Apache-2.0
#include "service/store/backupfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using Failure = tl::unexpected<QString>;

constexpr qsizetype digits = 64; ///< of SHA-256

tl::expected<QByteArray, QString> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) ||
        file.error() != QFileDevice::NoError)
        return Failure(u"%1: %2"_s.arg(path, file.errorString()));
    return hash.result().toHex();
}

} // namespace

QString checksumFileOf(const QString &backup)
{
    return backup + u".sha256"_s;
}

tl::expected<void, QString> writeChecksum(const QString &bytes, const QString &backup,
                                          const QString &into)
{
    return digestOf(bytes).and_then([&](const QByteArray &digest) -> tl::expected<void, QString> {
        const QByteArray line =
            digest + "  " + QFile::encodeName(QFileInfo(backup).fileName()) + '\n';
        QFile file(into);
        if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.flush())
            return Failure(u"%1: %2"_s.arg(into, file.errorString()));
        return {};
    });
}

tl::expected<Checksum, QString> wholeBackup(const QString &file)
{
    if (!QFile::exists(file))
        return Failure(u"there is no backup %1."_s.arg(file));
    if (!QFileInfo(file).isFile()) // a folder, a pipe, a device, which may never end
        return Failure(u"%1 is no file."_s.arg(file));
    QFile kept(checksumFileOf(file));
    if (!kept.exists())
        return Checksum::Missing;
    if (!QFileInfo(kept).isFile() || !kept.open(QIODevice::ReadOnly))
        return Failure(u"%1 cannot be read."_s.arg(kept.fileName()));
    const QByteArray wanted = kept.read(digits).toLower();
    const auto digest = digestOf(file);
    if (!digest)
        return Failure(digest.error());
    if (*digest != wanted)
        return Failure(backupFault(
            file, u"it is not what was written: its checksum is not that of %1. Nothing was"
                  " changed. Take another backup."_s.arg(kept.fileName())));
    return Checksum::Fits;
}

BackupKind kindOf(const QString &file)
{
    QFile backup(file);
    const QByteArray start = backup.open(QIODevice::ReadOnly) ? backup.read(15) : QByteArray();
    return start.startsWith("PGDMP")    ? BackupKind::PostgreSql
           : start == "SQLite format 3" ? BackupKind::Sqlite
                                        : BackupKind::Other;
}

QString backupFault(const QString &file, const QString &what)
{
    return u"the backup %1: %2"_s.arg(file, what);
}

} // namespace ringkey::service
