// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlrecords.h"

namespace ringkey::service {

namespace {

SessionRow sessionOf(const SqlRows &rows)
{
    return {rows.text(0),
            rows.text(1),
            rows.bytes(2),
            rows.time(3),
            rows.time(4),
            rows.time(5),
            rows.flag(6) ? SessionReach::PolicyOnly : SessionReach::Everything,
            rows.maybeTime(7),
            static_cast<SessionEnd>(rows.number(8)),
            {rows.text(9), rows.text(10), rows.bytes(11)},
            rows.maybeTime(12)};
}

std::optional<SessionRow> firstSession(SqlRows &&rows)
{
    return rows.next() ? std::optional(sessionOf(rows)) : std::nullopt;
}

/// Whoever ends sessions holds their account: one that was read before that would go on as if it
/// were open (security S22).
void holdAccount(SqlConnection &sql, const char *statement, const QVariant &value)
{
    if (sql.holdsRows())
        sql.run(statement, {value});
}

} // namespace

#define RINGKEY_HOLD_ACCOUNT_OF(session)                                                           \
    "SELECT 1 FROM accounts WHERE uid = (SELECT uid FROM sessions WHERE " session                  \
    ") FOR NO KEY UPDATE"

#define RINGKEY_SESSION_COLUMNS                                                                    \
    "id, uid, access, access_expires_at, expires_at, authenticated_at, limited, ended_at,"         \
    " reason, program, country, device, used_at"

std::optional<SessionRow> SessionSql::byAccess(const QByteArray &hash)
{
    holdAccount(m_sql, RINGKEY_HOLD_ACCOUNT_OF("access = ?"), hash);
    return firstSession(
        m_sql.run("SELECT " RINGKEY_SESSION_COLUMNS " FROM sessions WHERE access = ?", {hash}));
}

std::optional<SessionRow> SessionSql::byId(const QString &id)
{
    holdAccount(m_sql, RINGKEY_HOLD_ACCOUNT_OF("id = ?"), id);
    return firstSession(
        m_sql.run("SELECT " RINGKEY_SESSION_COLUMNS " FROM sessions WHERE id = ?", {id}));
}

std::optional<Instant> SessionSql::lastAccessEnd(const QString &uid)
{
    auto rows = m_sql.run(
        "SELECT MAX(access_expires_at) FROM sessions WHERE uid = ? AND ended_at IS NULL", {uid});
    return rows.next() ? rows.maybeTime(0) : std::nullopt;
}

void SessionSql::insert(const SessionRow &row)
{
    m_sql.run("INSERT INTO sessions (" RINGKEY_SESSION_COLUMNS
              ") VALUES (?,?,?,?,?,?,?,NULL,0,?,?,?,NULL)",
              {row.id, row.uid, row.accessHash, sqlTime(row.accessExpiresAt),
               sqlTime(row.expiresAt), sqlTime(row.authenticatedAt),
               int(row.reach == SessionReach::PolicyOnly), row.opener.program, row.opener.country,
               sqlBytes(row.opener.device)});
}

void SessionSql::setAccess(const QString &id, const QByteArray &hash, Instant expiresAt,
                           Instant now)
{
    m_sql.run("UPDATE sessions SET access = ?, access_expires_at = ?, used_at = ? WHERE id = ?",
              {hash, sqlTime(expiresAt), sqlTime(now), id});
}

#define RINGKEY_LIVING                                                                             \
    " FROM sessions WHERE uid = ? AND ended_at IS NULL AND limited = 0 AND expires_at > ?"         \
    " AND (access_expires_at > ? OR EXISTS (SELECT 1 FROM refresh_tokens"                          \
    " WHERE session_id = sessions.id AND used_at IS NOT NULL))"

std::vector<SessionRow> SessionSql::living(const QString &uid, Instant now, int limit)
{
    auto rows = m_sql.run("SELECT " RINGKEY_SESSION_COLUMNS RINGKEY_LIVING
                          " ORDER BY COALESCE(sessions.used_at, authenticated_at) DESC LIMIT ?",
                          {uid, sqlTime(now), sqlTime(now), limit});
    std::vector<SessionRow> all;
    while (rows.next())
        all.push_back(sessionOf(rows));
    return all;
}

bool SessionSql::isInUse(const QString &uid, const QByteArray &device, Instant now)
{
    auto rows = m_sql.run("SELECT 1" RINGKEY_LIVING " AND device = ? LIMIT 1",
                          {uid, sqlTime(now), sqlTime(now), sqlBytes(device)});
    return rows.next();
}

#undef RINGKEY_LIVING

void SessionSql::liftLimit(const QString &id)
{
    m_sql.run("UPDATE sessions SET limited = 0 WHERE id = ?", {id});
}

void SessionSql::end(const QString &id, SessionEnd reason, Instant now)
{
    m_sql.run("UPDATE sessions SET ended_at = ?, reason = ? WHERE id = ? AND ended_at IS NULL",
              {sqlTime(now), int(reason), id});
}

int SessionSql::endAll(const QString &uid, const QString &except, SessionEnd reason, Instant now)
{
    auto rows = m_sql.run("UPDATE sessions SET ended_at = ?, reason = ?"
                          " WHERE uid = ? AND id <> ? AND ended_at IS NULL",
                          {sqlTime(now), int(reason), uid, except});
    return rows.affected();
}

void SessionSql::insertRefresh(const QByteArray &hash, const QString &sessionId)
{
    m_sql.run("INSERT INTO refresh_tokens (hash, session_id) VALUES (?,?)", {hash, sessionId});
}

std::optional<RefreshRow> SessionSql::refresh(const QByteArray &hash)
{
    auto rows = m_sql.run(
        "SELECT session_id, used_at, client, reply FROM refresh_tokens WHERE hash = ?", {hash});
    if (!rows.next())
        return std::nullopt;
    return RefreshRow{rows.text(0), rows.maybeTime(1), rows.bytes(2), rows.bytes(3)};
}

bool SessionSql::useRefresh(const QByteArray &hash, Instant now)
{
    auto rows = m_sql.run("UPDATE refresh_tokens SET used_at = ?"
                          " WHERE hash = ? AND used_at IS NULL RETURNING session_id",
                          {sqlTime(now), hash});
    return rows.next();
}

void SessionSql::keepRefreshReply(const QByteArray &hash, const QByteArray &client,
                                  const QByteArray &reply)
{
    m_sql.run("UPDATE refresh_tokens SET client = ?, reply = ? WHERE hash = ?",
              {client, reply, hash});
}

int SessionSql::forgetRefreshReplies(Instant usedBefore, int limit)
{
#define RINGKEY_FORGET_REPLIES(lock)                                                               \
    "UPDATE refresh_tokens SET client = NULL, reply = NULL"                                        \
    " WHERE hash IN (SELECT hash FROM refresh_tokens"                                              \
    " WHERE reply IS NOT NULL AND used_at < ? LIMIT ?" lock ")"
    auto rows = m_sql.run(m_sql.holdsRows() ? RINGKEY_FORGET_REPLIES(" FOR UPDATE SKIP LOCKED")
                                            : RINGKEY_FORGET_REPLIES(""),
                          {sqlTime(usedBefore), limit});
#undef RINGKEY_FORGET_REPLIES
    return rows.affected();
}

bool SessionSql::removeRefresh(const QByteArray &hash)
{
    auto rows = m_sql.run("DELETE FROM refresh_tokens WHERE hash = ? AND used_at IS NULL"
                          " RETURNING session_id",
                          {hash});
    return rows.next();
}

void SessionSql::removeAllRefresh(const QString &uid)
{
    m_sql.run("DELETE FROM refresh_tokens WHERE used_at IS NULL"
              " AND session_id IN (SELECT id FROM sessions WHERE uid = ?)",
              {uid});
}

} // namespace ringkey::service
