// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace ringkey::service {

/// What is said of a store without tables, where one was meant to be.
inline constexpr QLatin1StringView emptyStore("it is empty.");

enum class SqliteCheck : std::uint8_t
{
    Quickly,    ///< at each start
    Everything, ///< indexes against their tables, too
    Source,     ///< that, of a file that is only read, and holds a store
    Backup      ///< the same of one that is no store in use
};

/// What a program that was killed leaves beside its file holds the last changes of that file.
/// SQLite would write them into another one of that name, or drop them beside an empty one.
std::optional<QString> journalLeftOf(const QString &path);

/// Looks at an SQLite file through a read-only connection before anything writes to it, so that a
/// damaged file stays as it is for whoever repairs it (security S31). A missing file is created
/// empty, readable by its owner only, unless it is a source. Returns what is wrong.
std::optional<QString> checkSqliteFile(const QString &path, SqliteCheck how = SqliteCheck::Quickly);

} // namespace ringkey::service
