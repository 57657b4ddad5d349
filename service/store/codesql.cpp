// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlrecords.h"

namespace ringkey::service {

// Sends, guesses and tries of one number are counted before one more is allowed, so two changes
// about one number take turns; all others go on beside them.
std::optional<CodeRow> CodeSql::latest(const QString &uid, Purpose purpose, const QString &phone)
{
    m_sql.lock(phone);
    auto rows = m_sql.run("SELECT id, mac, created_at, expires_at, tries, used_at, voided"
                          " FROM codes WHERE uid = ? AND purpose = ? AND phone = ?"
                          " ORDER BY voided, created_at DESC LIMIT 1",
                          {uid, int(purpose), phone});
    if (!rows.next())
        return std::nullopt;
    return CodeRow{rows.text(0),      phone,        purpose,      uid,
                   rows.bytes(1),     rows.time(2), rows.time(3), rows.number(4),
                   rows.maybeTime(5), rows.flag(6)};
}

void CodeSql::insert(const CodeRow &row)
{
    m_sql.run("INSERT INTO codes (id, phone, purpose, uid, mac, created_at, expires_at, tries,"
              " voided) VALUES (?,?,?,?,?,?,?,?,0)",
              {row.id, row.phone, int(row.purpose), row.uid, row.mac, sqlTime(row.createdAt),
               sqlTime(row.expiresAt), row.tries});
}

void CodeSql::voidPurpose(const QString &uid, Purpose purpose)
{
    m_sql.run("UPDATE codes SET voided = 1 WHERE uid = ? AND purpose = ?", {uid, int(purpose)});
}

void CodeSql::voidAll(const QString &uid)
{
    m_sql.run("UPDATE codes SET voided = 1 WHERE uid = ?", {uid});
}

std::optional<int> CodeSql::countTry(const CodeRow &row, int limit, Instant now)
{
    m_sql.lock(row.phone);
    auto rows = m_sql.run("UPDATE codes SET tries = tries + 1 WHERE id = ? AND tries < ?"
                          " AND used_at IS NULL AND voided = 0 AND expires_at > ? RETURNING tries",
                          {row.id, limit, sqlTime(now)});
    if (!rows.next())
        return std::nullopt;
    recordGuess(row.phone, row.purpose, {row.uid, now, row.purpose});
    return rows.number(0);
}

bool CodeSql::countReserveTry(const CodeRow &row, Instant now)
{
    m_sql.lock(row.phone);
    auto rows = m_sql.run("UPDATE codes SET tries = tries WHERE id = ? AND used_at IS NULL"
                          " AND voided = 0 AND expires_at > ? RETURNING id",
                          {row.id, sqlTime(now)});
    if (!rows.next())
        return false;
    recordGuess(row.phone, row.purpose, {row.uid, now, row.purpose, true});
    return true;
}

bool CodeSql::consume(const QString &id, Instant now)
{
    auto rows = m_sql.run("UPDATE codes SET used_at = ? WHERE id = ? AND used_at IS NULL"
                          " AND voided = 0 RETURNING id",
                          {sqlTime(now), id});
    return rows.next();
}

void CodeSql::recordSend(const QString &phone, Purpose purpose, Instant now, Asker asker)
{
    m_sql.lock(phone);
    m_sql.run("INSERT INTO sends (phone, purpose, at, open, reserve) VALUES (?,?,?,1,?)",
              {phone, int(purpose), sqlTime(now), int(asker)});
}

std::vector<SendRow> CodeSql::sendsSince(const QString &phone, Instant since)
{
    m_sql.lock(phone);
    auto rows = m_sql.run("SELECT purpose, at, open, reserve FROM sends WHERE phone = ? AND at > ?"
                          " ORDER BY at",
                          {phone, sqlTime(since)});
    std::vector<SendRow> all;
    while (rows.next())
        all.push_back({static_cast<Purpose>(rows.number(0)), rows.time(1), rows.flag(2),
                       static_cast<Asker>(rows.number(3))});
    return all;
}

void CodeSql::closeSends(const QString &phone, Purpose purpose)
{
    m_sql.lock(phone);
    m_sql.run("UPDATE sends SET open = 0 WHERE phone = ? AND purpose = ?", {phone, int(purpose)});
}

void CodeSql::recordGuess(const QString &phone, Purpose purpose, const GuessRow &guess)
{
    m_sql.lock(phone);
    m_sql.run("INSERT INTO guesses (phone, purpose, uid, at, reserve) VALUES (?,?,?,?,?)",
              {phone, int(purpose), guess.uid, sqlTime(guess.at), int(guess.reserve)});
}

std::vector<GuessRow> CodeSql::guessesSince(const QString &phone, Instant since)
{
    m_sql.lock(phone);
    auto rows = m_sql.run("SELECT uid, at, purpose, reserve FROM guesses WHERE phone = ? AND at > ?"
                          " ORDER BY at",
                          {phone, sqlTime(since)});
    std::vector<GuessRow> all;
    while (rows.next())
        all.push_back(
            {rows.text(0), rows.time(1), static_cast<Purpose>(rows.number(2)), rows.flag(3)});
    return all;
}

void CodeSql::clearGuesses(const QString &phone)
{
    m_sql.lock(phone);
    m_sql.run("DELETE FROM guesses WHERE phone = ?", {phone});
}

void CodeSql::clearReserve(const QString &phone)
{
    m_sql.lock(phone);
    m_sql.run("DELETE FROM guesses WHERE phone = ? AND reserve = 1", {phone});
}

#define RINGKEY_TAKE_BACK(row)                                                                     \
    "DELETE FROM guesses WHERE " row " = (SELECT " row " FROM guesses WHERE phone = ? AND"         \
    " purpose = ? AND uid = ? AND at = ? AND reserve = ? LIMIT 1)"

void CodeSql::takeBackGuess(const QString &phone, const GuessRow &guess)
{
    m_sql.lock(phone);
    m_sql.run(m_sql.isPostgreSql() ? RINGKEY_TAKE_BACK("ctid") : RINGKEY_TAKE_BACK("rowid"),
              {phone, int(guess.purpose), guess.uid, sqlTime(guess.at), int(guess.reserve)});
}

#undef RINGKEY_TAKE_BACK

} // namespace ringkey::service
