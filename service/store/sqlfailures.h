// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"

namespace ringkey::service {

/// How the connection that failed with it goes on.
SqlFailure::Left leftByFailure(SqlDialect dialect, const QString &number);
/// What a database's error number means to a change.
SqlFailure::Kind kindOfFailure(SqlDialect dialect, const QString &number);

/// Said of an SQLite file.
inline constexpr QLatin1StringView keptLocked("another program keeps the file locked");

/// The error as it may be logged: databases repeat the values they refuse (security S27).
QString shownFailure(SqlDialect dialect, const QSqlError &error);

} // namespace ringkey::service
