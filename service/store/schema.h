// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"

#include <optional>
#include <tl/expected.hpp>

namespace ringkey::service {

/// The version that this program writes.
int schemaVersion();

/// The version of a database's tables, 0 where it is empty; nothing where they are another
/// program's. Writes nothing. Throws SqlFailure.
std::optional<int> storedVersion(SqlConnection &connection);

/// What is wrong with a database of that version; nothing where this program can use it.
std::optional<QString> versionFault(const std::optional<int> &version);

/// Each column of each table as "table.column".
inline constexpr const char *placesInSqlite =
    "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c"
    " WHERE m.type = 'table'";

/// What a database of this program's version lacks that has these columns ("has no …").
std::optional<QString> missingPlace(const QStringList &places);

std::optional<QString> columnsFault(SqlConnection &connection);

/// Creates the tables of an empty database and brings those of an older version up to date; of
/// several programs that start at once, one does it and the others wait. The version that this one
/// found, or what is wrong when the database belongs to another program or to a newer version of
/// this one. Throws SqlFailure.
tl::expected<int, QString> createSchema(SqlConnection &connection);

} // namespace ringkey::service
