// SPDX-License-Identifier: Apache-2.0
#include "service/store/guardsqlrecords.h"

namespace ringkey::service {

int GuardSql::countUnknown(const QByteArray &number, Instant now, Instant since)
{
    auto rows = m_sql.run("INSERT INTO unknown_numbers (number, failures, at) VALUES (?,1,?)"
                          " ON CONFLICT (number) DO UPDATE SET"
                          " failures = CASE WHEN unknown_numbers.at <= ? THEN 1"
                          " ELSE unknown_numbers.failures + 1 END, at = excluded.at"
                          " RETURNING failures",
                          {number, sqlTime(now), sqlTime(since)});
    return rows.next() ? rows.number(0) : 1;
}

void GuardSql::uncountUnknown(const QByteArray &number, const UnknownRow &counted, Instant before)
{
    m_sql.run("UPDATE unknown_numbers SET failures = failures - 1,"
              " at = CASE WHEN failures = ? AND at = ? THEN ? ELSE at END"
              " WHERE number = ? AND failures > 0",
              {counted.failures, sqlTime(counted.at), sqlTime(before), number});
}

void GuardSql::forgetUnknown(const QByteArray &number)
{
    m_sql.run("DELETE FROM unknown_numbers WHERE number = ?", {number});
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

void GuardSql::dropBegun(const QByteArray &key, const QByteArray &who)
{
    m_sql.run("DELETE FROM answered WHERE key = ? AND status = 0 AND reply = ?", {key, who});
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

// What had ended by `now`, too, by the clock of every machine, does not live again and stays as it
// is: nearly all of what is kept, and to write a million rows takes longer than a statement may.
void GuardSql::clockWentBack(Instant latest, Instant now, const Longest &longest)
{
    constexpr std::chrono::seconds agreed{10}; // to within this
    const QVariant ended = sqlTime(now - agreed);
    const QVariant past = sqlTime(latest);
    const QVariant present = sqlTime(now);
    m_sql.run("UPDATE codes SET voided = 1 WHERE expires_at > ? AND expires_at <= ?",
              {ended, past});
    m_sql.run("UPDATE sessions SET access_expires_at = 0 WHERE access_expires_at > ?"
              " AND access_expires_at <= ?",
              {ended, past});
    m_sql.run("UPDATE sessions SET ended_at = ? WHERE expires_at > ? AND expires_at <= ?"
              " AND ended_at IS NULL",
              {present, ended, past});
    m_sql.run("UPDATE sessions SET authenticated_at = 0 WHERE authenticated_at > ?", {present});
    m_sql.run("UPDATE accounts SET last_login_at = ? WHERE last_login_at > ?", {present, present});
    m_sql.run("UPDATE sends SET at = ? WHERE at > ?", {present, present});
    m_sql.run("UPDATE guesses SET at = ? WHERE at > ?", {present, present});
    m_sql.run("UPDATE answered SET at = ? WHERE at > ?", {present, present});
    m_sql.run("UPDATE unknown_numbers SET at = ? WHERE at > ?", {present, present});
    m_sql.run("UPDATE refresh_tokens SET used_at = ? WHERE reply IS NOT NULL AND used_at > ?",
              {present, present});
    // What a thread has in hand stays there; where that is gone, for as long as it could have been.
    m_sql.run("UPDATE outbox SET next_at = ? WHERE next_at > ? AND calls = 0", {present, present});
    const QVariant inHand = sqlTime(now + longest.inHand);
    m_sql.run("UPDATE outbox SET next_at = ? WHERE next_at > ?", {inHand, inHand});
    shorten(now, longest);
}

/// What began while the clock was ahead lasts no longer than if it had begun now.
void GuardSql::shorten(Instant now, const Longest &longest)
{
    const QVariant lock = sqlTime(now + longest.lock);
    m_sql.run("UPDATE accounts SET locked_until = ? WHERE locked_until > ?", {lock, lock});
    m_sql.run("UPDATE devices SET locked_until = ? WHERE locked_until > ?", {lock, lock});
    const QVariant code = sqlTime(now + longest.code);
    m_sql.run("UPDATE codes SET expires_at = ? WHERE expires_at > ?", {code, code});
    const QVariant present = sqlTime(now); // it ends later, and is found by that
    m_sql.run("UPDATE codes SET created_at = ? WHERE expires_at > ? AND created_at > ?",
              {present, present, present});
    const QVariant access = sqlTime(now + longest.access);
    m_sql.run("UPDATE sessions SET access_expires_at = ? WHERE access_expires_at > ?",
              {access, access});
    const QVariant session = sqlTime(now + longest.session);
    m_sql.run("UPDATE sessions SET expires_at = ? WHERE expires_at > ?", {session, session});
    const QVariant text = sqlTime(now + longest.text);
    m_sql.run("UPDATE outbox SET expires_at = ? WHERE expires_at > ?", {text, text});
}

} // namespace ringkey::service
