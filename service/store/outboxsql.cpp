// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlrecords.h"

namespace ringkey::service {

void OutboxSql::insert(const OutboxRow &row, Instant now)
{
    m_sql.run("INSERT INTO outbox (id, phone, sealed, template, channel, created_at, expires_at,"
              " attempts, next_at) VALUES (?,?,?,?,?,?,?,0,?)",
              {row.id, row.phone, row.sealed, row.templateId, row.channel, sqlTime(now),
               sqlTime(row.expiresAt), sqlTime(now)});
}

#define RINGKEY_TAKE_OLDEST                                                                        \
    "UPDATE outbox SET attempts = attempts + 1, next_at = ? WHERE id ="                            \
    " (SELECT id FROM outbox WHERE next_at <= ? AND expires_at > ? ORDER BY created_at LIMIT 1"
#define RINGKEY_TAKEN ") RETURNING id, phone, sealed, template, channel, expires_at, attempts"

// Several processes take from one queue: none waits for what another has in hand, none twice.
std::optional<OutboxRow> OutboxSql::take(Instant now, Instant again)
{
    auto rows =
        m_sql.run(m_sql.isPostgreSql() ? RINGKEY_TAKE_OLDEST " FOR UPDATE SKIP LOCKED" RINGKEY_TAKEN
                                       : RINGKEY_TAKE_OLDEST RINGKEY_TAKEN,
                  {sqlTime(again), sqlTime(now), sqlTime(now)});
    if (!rows.next())
        return std::nullopt;
    return OutboxRow{rows.text(0), rows.text(1), rows.bytes(2), rows.text(3),
                     rows.text(4), rows.time(5), rows.number(6)};
}

void OutboxSql::postpone(const QString &id, Instant until)
{
    m_sql.run("UPDATE outbox SET next_at = ? WHERE id = ?", {sqlTime(until), id});
}

void OutboxSql::remove(const QString &id)
{
    m_sql.run("DELETE FROM outbox WHERE id = ?", {id});
}

} // namespace ringkey::service
