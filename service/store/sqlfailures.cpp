// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlfailures.h"

#include "service/store/sqlitecodes.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using Kind = SqlFailure::Kind;

Kind sqliteKind(const QString &number)
{
    const int extended = number.toInt();
    if (extended == sqliteConstraintPrimaryKey || extended == sqliteConstraintUnique)
        return Kind::Taken;
    switch (sqliteCode(number)) {
    case SqliteCode::Busy:
    case SqliteCode::Locked:
    case SqliteCode::ReadOnly:
    case SqliteCode::IoErr:
    case SqliteCode::Corrupt:
    case SqliteCode::Full:
    case SqliteCode::CantOpen:
    case SqliteCode::NotADb:
        return Kind::Unavailable;
    }
    return Kind::Other;
}

/// PostgreSQL, appendix A.
Kind postgreSqlKind(const QString &state)
{
    if (state == "23505"_L1)
        return Kind::Taken;
    if (state == "40001"_L1 || state == "40P01"_L1)
        return Kind::Conflict;
    if (state.startsWith("08"_L1) || state.startsWith("57P0"_L1))
        return Kind::Lost;
    const bool isUnavailable = state.startsWith("53"_L1) || state.startsWith("58"_L1) ||
                               state == "55P03"_L1 || state == "57014"_L1 || state == "25006"_L1 ||
                               state == "25P03"_L1;
    return isUnavailable ? Kind::Unavailable : Kind::Other;
}

} // namespace

Kind kindOfFailure(SqlDialect dialect, const QString &number)
{
    return dialect == SqlDialect::Sqlite ? sqliteKind(number) : postgreSqlKind(number);
}

SqlFailure::Left leftByFailure(SqlDialect dialect, const QString &number)
{
    using Left = SqlFailure::Left;
    if (dialect != SqlDialect::Sqlite)
        return Left::Broken;
    switch (sqliteCode(number)) {
    case SqliteCode::Busy:
    case SqliteCode::Locked:
    case SqliteCode::Full:
        return Left::Good;
    case SqliteCode::IoErr: // the disk, or a handle that will never read again
        return Left::Doubtful;
    default:
        return Left::Broken;
    }
}

QString shownFailure(SqlDialect dialect, const QSqlError &error)
{
    const QString number = error.nativeErrorCode();
    // Data exceptions and broken constraints are told with the values.
    if (dialect == SqlDialect::PostgreSql &&
        (number.startsWith("22"_L1) || number.startsWith("23"_L1)))
        return u"PostgreSQL refused a value (%1)"_s.arg(number);
    if (dialect == SqlDialect::Sqlite && sqliteCode(number) == SqliteCode::Busy)
        return u"%1 (%2)"_s.arg(keptLocked, number);
    QString words = error.databaseText().section(u'\n', 0, 0).trimmed();
    if (words.startsWith("ERROR:"_L1))
        words = words.sliced(6).trimmed();
    if (dialect == SqlDialect::PostgreSql && number == "42501"_L1)
        words += u": let the user of store.url own the database, or give it this right"_s;
    return number.isEmpty() ? words : u"%1 (%2)"_s.arg(words, number);
}

} // namespace ringkey::service
