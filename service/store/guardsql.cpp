// SPDX-License-Identifier: Apache-2.0
#include "service/store/guardsqlrecords.h"

namespace ringkey::service {

int GuardSql::countUnknown(const QByteArray &number, Instant now)
{
    auto rows = m_sql.run("INSERT INTO unknown_numbers (number, failures, at) VALUES (?,1,?)"
                          " ON CONFLICT (number) DO UPDATE SET"
                          " failures = unknown_numbers.failures + 1, at = excluded.at"
                          " RETURNING failures",
                          {number, sqlTime(now)});
    return rows.next() ? rows.number(0) : 1;
}

std::optional<UnknownRow> GuardSql::unknown(const QByteArray &number)
{
    auto rows = m_sql.run("SELECT failures, at FROM unknown_numbers WHERE number = ?", {number});
    if (!rows.next())
        return std::nullopt;
    return UnknownRow{rows.number(0), rows.time(1)};
}

bool GuardSql::beginAnswer(const QByteArray &key, const BegunRow &begun, Instant now, Instant stale)
{
    auto rows = m_sql.run(
        "INSERT INTO answered (key, request, status, reply, at) VALUES "
        "(?,?,0,?,?)"
        " ON CONFLICT (key) DO UPDATE SET request = excluded.request,"
        " reply = excluded.reply, at = excluded.at WHERE answered.status = 0 AND answered.at < ?"
        " RETURNING status",
        {key, begun.request, sqlBytes(begun.reply), sqlTime(now), sqlTime(stale)});
    return rows.next();
}

std::optional<AnsweredRow> GuardSql::answer(const QByteArray &key)
{
    auto rows = m_sql.run("SELECT request, status, reply FROM answered WHERE key = ?", {key});
    if (!rows.next())
        return std::nullopt;
    return AnsweredRow{rows.bytes(0), rows.number(1), rows.bytes(2)};
}

void GuardSql::keepAnswer(const QByteArray &key, int status, const QByteArray &reply)
{
    m_sql.run("UPDATE answered SET status = ?, reply = ? WHERE key = ?", {status, reply, key});
}

void GuardSql::dropAnswer(const QByteArray &key)
{
    m_sql.run("DELETE FROM answered WHERE key = ?", {key});
}

std::optional<Instant> GuardSql::latestTime()
{
    auto rows = m_sql.run("SELECT max(at) FROM latest_time");
    return rows.next() ? rows.maybeTime(0) : std::nullopt;
}

void GuardSql::setLatestTime(Instant moment)
{
    m_sql.run("DELETE FROM latest_time");
    m_sql.run("INSERT INTO latest_time (at) VALUES (?)", {sqlTime(moment)});
}

void GuardSql::clockWentBack(Instant latest, Instant now, std::chrono::microseconds longest)
{
    const QVariant past = sqlTime(latest);
    const QVariant present = sqlTime(now);
    const QVariant bound = sqlTime(now + longest);
    m_sql.run("UPDATE codes SET voided = 1 WHERE expires_at <= ?", {past});
    m_sql.run("UPDATE sessions SET access_expires_at = 0 WHERE access_expires_at <= ?", {past});
    m_sql.run("UPDATE sessions SET ended_at = ? WHERE expires_at <= ? AND "
              "ended_at IS NULL",
              {present, past});
    m_sql.run("UPDATE sessions SET authenticated_at = 0 WHERE authenticated_at > ?", {present});
    m_sql.run("UPDATE accounts SET locked_until = ? WHERE locked_until > ?", {bound, bound});
    m_sql.run("UPDATE devices SET locked_until = ? WHERE locked_until > ?", {bound, bound});
    m_sql.run("UPDATE sends SET at = ? WHERE at > ?", {present, present});
    m_sql.run("UPDATE guesses SET at = ? WHERE at > ?", {present, present});
    m_sql.run("UPDATE outbox SET next_at = ? WHERE next_at > ?", {present, present});
}

} // namespace ringkey::service
