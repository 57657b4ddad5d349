// SPDX-License-Identifier: Apache-2.0
#include "service/store/housekeeping.h"

#include <array>

namespace ringkey::service {

namespace {

using std::chrono::hours;

// A row of a session takes its refresh tokens along.
#define RINGKEY_PURGE_SQLITE(table, time)                                                          \
    "DELETE FROM " table " WHERE rowid IN (SELECT rowid FROM " table " WHERE " time " < ? LIMIT "  \
    "?)"
// What somebody else holds is left for another time. As an array the rows are looked for once, not
// once for each.
#define RINGKEY_PURGE_POSTGRESQL(table, time)                                                      \
    "DELETE FROM " table " WHERE ctid = ANY (ARRAY (SELECT ctid FROM " table " WHERE " time        \
    " < ? LIMIT ? FOR UPDATE SKIP LOCKED))"

struct Old
{
    const char *sqlite;
    const char *postgreSql;
    hours kept; ///< beyond the end of its use
};

#define RINGKEY_OLD(table, time, kept)                                                             \
    Old                                                                                            \
    {                                                                                              \
        RINGKEY_PURGE_SQLITE(table, time), RINGKEY_PURGE_POSTGRESQL(table, time), kept             \
    }

constexpr std::array old{
    RINGKEY_OLD("codes", "expires_at", hours(24)),
    RINGKEY_OLD("sends", "at", hours(24 * 2)),
    RINGKEY_OLD("guesses", "at", hours(24 * 31)),
    RINGKEY_OLD("sessions", "expires_at", hours(24)),
    RINGKEY_OLD("outbox", "expires_at", hours(0)),
    // Two whole months: what was spent is asked for by month.
    RINGKEY_OLD("texts", "at", hours(24 * 62)),
    RINGKEY_OLD("send_counts", "since", hours(24 * 62)),
    RINGKEY_OLD("conversions", "at", hours(24 * 2)),
    RINGKEY_OLD("unknown_numbers", "at", hours(24 * 31)),
    RINGKEY_OLD("answered", "at", hours(24)),
};

/// Of several processes on one database, one purges.
bool isMyTurn(SqlConnection &connection)
{
    if (!connection.isPostgreSql())
        return true;
    auto rows = connection.run("SELECT pg_try_advisory_xact_lock(hashtextextended('ringkey purge',"
                               " 7421))");
    return rows.next() && rows.at(0).toBool();
}

} // namespace

int purgeSome(SqlConnection &connection, Instant now, int limit)
{
    if (!isMyTurn(connection))
        return 0;
    for (const Old &rows : old) {
        const char *const sql = connection.isPostgreSql() ? rows.postgreSql : rows.sqlite;
        if (const int gone = connection.run(sql, {sqlTime(now - rows.kept), limit}).affected())
            return gone;
    }
    return 0;
}

} // namespace ringkey::service
