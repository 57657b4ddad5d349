// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <cstdint>
#include <tl/expected.hpp>

namespace ringkey::service {

/// Beside a backup stands its checksum, as sha256sum writes and checks it: in the data themselves
/// neither SQLite nor pg_restore notices a byte that changed.
enum class Checksum : std::uint8_t
{
    Fits,
    Missing ///< made before there were any, or by hand
};

enum class BackupKind : std::uint8_t
{
    Sqlite,
    PostgreSql, ///< as pg_dump writes it, in its own format
    Other
};

QString checksumFileOf(const QString &backup);

/// That of `bytes`, a file that is going to be called `backup`, into a file that is there and
/// empty.
tl::expected<void, QString> writeChecksum(const QString &bytes, const QString &backup,
                                          const QString &into);

/// What is wrong with a backup that is no file, or not what its checksum was made of.
tl::expected<Checksum, QString> wholeBackup(const QString &file);

BackupKind kindOf(const QString &file);

QString backupFault(const QString &file, const QString &what);

} // namespace ringkey::service
