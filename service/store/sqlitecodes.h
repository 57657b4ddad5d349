// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey::service {

/// SQLite's result codes by their names there (sqlite.org/rescode.html), as far as they are told
/// apart here.
enum class SqliteCode : int
{
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26,
};

/// Extended ones, which the plain code above them does not tell apart.
inline constexpr int sqliteConstraintPrimaryKey = 1555;
inline constexpr int sqliteConstraintUnique = 2067;

/// The low byte of an extended number is the plain code.
inline SqliteCode sqliteCode(const QString &nativeErrorCode)
{
    return static_cast<SqliteCode>(nativeErrorCode.toInt() & 0xff);
}

} // namespace ringkey::service
