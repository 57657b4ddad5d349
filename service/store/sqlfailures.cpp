// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlfailures.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using Kind = SqlFailure::Kind;

/// sqlite.org/rescode.html; the low byte of an extended number is the number.
Kind sqliteKind(int number)
{
    if (number == 1555 || number == 2067) // PRIMARYKEY, UNIQUE
        return Kind::Taken;
    switch (number & 0xff) {
    case 5:  // BUSY
    case 6:  // LOCKED
    case 8:  // READONLY
    case 10: // IOERR
    case 11: // CORRUPT
    case 13: // FULL
    case 14: // CANTOPEN
    case 26: // NOTADB
        return Kind::Unavailable;
    default:
        return Kind::Other;
    }
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
    return dialect == SqlDialect::Sqlite ? sqliteKind(number.toInt()) : postgreSqlKind(number);
}

SqlFailure::Left leftByFailure(SqlDialect dialect, const QString &number)
{
    using Left = SqlFailure::Left;
    if (dialect != SqlDialect::Sqlite)
        return Left::Broken;
    switch (number.toInt() & 0xff) {
    case 5:  // BUSY
    case 6:  // LOCKED
    case 13: // FULL
        return Left::Good;
    case 10: // IOERR: the disk, or a handle that will never read again
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
    QString words = error.databaseText().section(u'\n', 0, 0).trimmed();
    if (words.startsWith("ERROR:"_L1))
        words = words.sliced(6).trimmed();
    return number.isEmpty() ? words : u"%1 (%2)"_s.arg(words, number);
}

} // namespace ringkey::service
