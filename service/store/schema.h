// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"

#include <optional>

namespace ringkey::service {

/// Creates the tables of an empty database and brings those of an older version up to date.
/// Returns what is wrong when the database belongs to
/// another program or to a newer version of this one. Throws SqlFailure.
std::optional<QString> createSchema(SqlConnection &connection);

/// Drops codes, sessions, counters and texts that no rule looks at any more.
void purgeSql(SqlConnection &connection, Instant now);

} // namespace ringkey::service
