// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlrecords.h"

namespace ringkey::service {

namespace {

#define RINGKEY_TAKE(lock)                                                                         \
    "UPDATE outbox SET attempts = attempts + 1, calls = calls + 1, next_at = ? WHERE id ="         \
    " (SELECT id FROM outbox WHERE (provider = ? OR provider = ?) AND next_at <= ?"                \
    " AND expires_at > ? ORDER BY created_at LIMIT 1" lock ") AND next_at <= ?"                    \
    " RETURNING id, phone, sealed, template, channel, language, expires_at, attempts, calls"

// SQLite has one writer at a time; there, nobody can hold a row that another one wants.
constexpr const char *takeInSqlite = RINGKEY_TAKE("");
constexpr const char *takeInPostgreSql = RINGKEY_TAKE(" FOR UPDATE SKIP LOCKED");

#undef RINGKEY_TAKE

/// A text that was given to nobody yet has an empty one.
QString otherProvider(const OutboxShare &share)
{
    return share.unassigned == Unassigned::Included ? QString() : share.provider;
}

} // namespace

void OutboxSql::insert(const OutboxRow &row, Instant now)
{
    m_sql.run("INSERT INTO outbox (id, phone, sealed, template, channel, language, created_at,"
              " expires_at, attempts, next_at) VALUES (?,?,?,?,?,?,?,?,0,?)",
              {row.id, row.phone, row.sealed, row.templateId, textChannelName(row.channel),
               row.language, sqlTime(now), sqlTime(row.expiresAt), sqlTime(now)});
}

std::optional<OutboxRow> OutboxSql::take(const OutboxShare &share, Instant now, Instant again)
{
    auto rows = m_sql.run(m_sql.isPostgreSql() ? takeInPostgreSql : takeInSqlite,
                          {sqlTime(again), share.provider, otherProvider(share), sqlTime(now),
                           sqlTime(now), sqlTime(now)});
    if (!rows.next())
        return std::nullopt;
    return OutboxRow{
        rows.text(0), rows.text(1), rows.bytes(2),  rows.text(3),  textChannelNamed(rows.text(4)),
        rows.text(5), rows.time(6), rows.number(7), rows.number(8)};
}

void OutboxSql::postpone(const QString &id, const QString &provider, Instant until)
{
    m_sql.run("UPDATE outbox SET next_at = ?, provider = ?, calls = 0 WHERE id = ?",
              {sqlTime(until), provider, id});
}

void OutboxSql::remove(const QString &id)
{
    m_sql.run("DELETE FROM outbox WHERE id = ?", {id});
}

bool OutboxSql::moveAll(TextChannel channel, const OutboxShare &from, const QString &to,
                        Instant now)
{
    auto rows = m_sql.run(
        "UPDATE outbox SET provider = ? WHERE channel = ? AND (provider = ? OR provider = ?)"
        " AND calls = 0 AND next_at <= ? AND expires_at > ?",
        {to, textChannelName(channel), from.provider, otherProvider(from), sqlTime(now),
         sqlTime(now)});
    return rows.affected() > 0;
}

QStringList OutboxSql::providers()
{
    auto rows = m_sql.run("SELECT DISTINCT provider FROM outbox");
    QStringList names;
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

std::int64_t OutboxSql::waiting()
{
    auto rows = m_sql.run("SELECT COUNT(*) FROM outbox");
    return rows.next() ? rows.at(0).toLongLong() : 0;
}

} // namespace ringkey::service
