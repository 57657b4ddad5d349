// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace ringkey::service {

/// One step of the schema: what makes version n out of version n - 1.
///
/// A step only ever adds: tables, indexes, columns with a DEFAULT. So a service of the version
/// before goes on serving beside one that has just brought the database up to date, and a rolling
/// upgrade needs no pause. What nobody uses any more is dropped a release later. A new step goes to
/// the end of the list. One that was ever on the main branch is never changed, released or not: who
/// built that commit has a database of it, which has to open.
struct Migration
{
    const char *name;
    std::span<const char *const> statements; ///< BLOB is written BYTEA in PostgreSQL
};

/// In order: the first makes version 1 out of an empty database.
std::span<const Migration> migrations();

} // namespace ringkey::service
