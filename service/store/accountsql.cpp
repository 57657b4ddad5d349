// SPDX-License-Identifier: Apache-2.0
#include "service/store/profilejson.h"
#include "service/store/sqlrecords.h"

namespace ringkey::service {

namespace {

#define RINGKEY_ACCOUNT_COLUMNS                                                                    \
    "uid, profile_id, phone, pending_phone, phone_verified, phone_proven, password,"               \
    " password_changed_at, blocked, login_disabled, failures, lock_kind, locked_until, source,"    \
    " profile, answers, policy_version, policy_source, policy_at, logins, created_at,"             \
    " modified_at, last_login_at, claim, contested, custom_uid,"                                   \
    " claim_device, former_phone"

std::optional<PolicyAcceptance> policyFrom(const SqlRows &rows)
{
    const auto version = rows.maybeText(16);
    if (!version)
        return std::nullopt;
    return PolicyAcceptance{*version, rows.text(17), rows.time(18)};
}

void readState(const SqlRows &rows, AccountRow &row)
{
    row.phoneVerified = rows.flag(4);
    row.phoneProven = rows.flag(5);
    row.passwordHash = rows.text(6);
    row.hasPassword = !row.passwordHash.isEmpty();
    row.passwordChangedAt = rows.maybeTime(7);
    row.blocked = rows.flag(8);
    row.loginDisabled = rows.flag(9);
    row.failures = rows.number(10);
    row.lockKind = static_cast<LockKind>(rows.number(11));
    row.lockedUntil = rows.maybeTime(12);
}

AccountRow accountFrom(const SqlRows &rows)
{
    AccountRow row;
    row.uid = rows.text(0);
    row.profileId = rows.text(1);
    row.phone = rows.maybeText(2);
    row.pendingPhone = rows.maybeText(3);
    readState(rows, row);
    row.registrationSource = rows.text(13);
    row.profile = profileFromText(rows.text(14));
    row.answers = answersFromText(rows.text(15));
    row.policy = policyFrom(rows);
    row.logins = rows.number(19);
    row.createdAt = rows.time(20);
    row.modifiedAt = rows.time(21);
    row.lastLoginAt = rows.maybeTime(22);
    row.claim = rows.bytes(23);
    row.contested = rows.flag(24);
    row.customUid = rows.flag(25);
    row.claimDevice = rows.bytes(26);
    row.formerPhone = rows.maybeText(27);
    return row;
}

std::optional<AccountRow> firstAccount(SqlRows &&rows)
{
    if (!rows.next())
        return std::nullopt;
    return accountFrom(rows);
}

QVariant policyVersion(const AccountRow &row)
{
    return sqlText(row.policy ? std::optional(row.policy->version) : std::nullopt);
}

QVariant policySource(const AccountRow &row)
{
    return sqlText(row.policy ? std::optional(row.policy->source) : std::nullopt);
}

QVariant policyTime(const AccountRow &row)
{
    return sqlTime(row.policy ? std::optional(row.policy->acceptedAt) : std::nullopt);
}

/// False where the number's UNIQUE refused. PostgreSQL then fails the whole transaction, which is
/// what every caller does with a taken number anyway.
template <typename Statement>
bool unlessTaken(const Statement &statement)
{
    try {
        statement();
        return true;
    } catch (const SqlFailure &failure) {
        if (failure.kind == SqlFailure::Kind::Taken)
            return false;
        throw;
    }
}

} // namespace

// NO KEY UPDATE: inserting a session or a code for the account need not wait for it.
std::optional<AccountRow> AccountSql::byUid(const QString &uid)
{
    if (m_sql.holdsRows())
        return firstAccount(m_sql.run("SELECT " RINGKEY_ACCOUNT_COLUMNS
                                      " FROM accounts WHERE uid = ? FOR NO KEY UPDATE",
                                      {uid}));
    return firstAccount(
        m_sql.run("SELECT " RINGKEY_ACCOUNT_COLUMNS " FROM accounts WHERE uid = ?", {uid}));
}

std::optional<AccountRow> AccountSql::byPhone(const QString &phone)
{
    if (m_sql.holdsRows())
        return firstAccount(m_sql.run("SELECT " RINGKEY_ACCOUNT_COLUMNS
                                      " FROM accounts WHERE phone = ? FOR NO KEY UPDATE",
                                      {phone}));
    return firstAccount(
        m_sql.run("SELECT " RINGKEY_ACCOUNT_COLUMNS " FROM accounts WHERE phone = ?", {phone}));
}

// Not "phone IS NULL": SQLite would look for those in the index of numbers, and read them all.
std::optional<AccountRow> AccountSql::claimant(const QString &phone)
{
    return firstAccount(m_sql.run("SELECT " RINGKEY_ACCOUNT_COLUMNS
                                  " FROM accounts WHERE pending_phone = ?"
                                  " AND COALESCE(phone, '') = ''"
                                  " AND phone_proven = 0 ORDER BY created_at DESC LIMIT 1",
                                  {phone}));
}

std::optional<AccountRow> AccountSql::byFormerPhone(const QString &phone)
{
    return firstAccount(m_sql.run("SELECT " RINGKEY_ACCOUNT_COLUMNS
                                  " FROM accounts WHERE former_phone = ?"
                                  " ORDER BY modified_at DESC LIMIT 1",
                                  {phone}));
}

bool AccountSql::insert(const AccountRow &row)
{
    return unlessTaken([&] {
        m_sql.run("INSERT INTO accounts (" RINGKEY_ACCOUNT_COLUMNS ")"
                  " VALUES (?,?,?,?,?,?,?,?,?,?,0,0,NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                  {row.uid,
                   row.profileId,
                   sqlText(row.phone),
                   sqlText(row.pendingPhone),
                   int(row.phoneVerified),
                   int(row.phoneProven),
                   row.passwordHash,
                   sqlTime(row.passwordChangedAt),
                   int(row.blocked),
                   int(row.loginDisabled),
                   row.registrationSource,
                   profileToText(row.profile),
                   answersToText(row.answers),
                   policyVersion(row),
                   policySource(row),
                   policyTime(row),
                   row.logins,
                   sqlTime(row.createdAt),
                   sqlTime(row.modifiedAt),
                   sqlTime(row.lastLoginAt),
                   row.claim,
                   int(row.contested),
                   int(row.customUid),
                   sqlBytes(row.claimDevice),
                   sqlText(row.formerPhone)});
    });
}

bool AccountSql::update(const AccountRow &row)
{
    return unlessTaken([&] {
        m_sql.run("UPDATE accounts SET phone = ?, pending_phone = ?, phone_verified = ?,"
                  " phone_proven = ?, password = ?, password_changed_at = ?, blocked = ?,"
                  " login_disabled = ?, profile = ?, answers = ?, policy_version = ?,"
                  " policy_source = ?, policy_at = ?, modified_at = ?, claim = ?, contested = ?,"
                  " claim_device = ?, former_phone = ?"
                  " WHERE uid = ?",
                  {sqlText(row.phone), sqlText(row.pendingPhone), int(row.phoneVerified),
                   int(row.phoneProven), row.passwordHash, sqlTime(row.passwordChangedAt),
                   int(row.blocked), int(row.loginDisabled), profileToText(row.profile),
                   answersToText(row.answers), policyVersion(row), policySource(row),
                   policyTime(row), sqlTime(row.modifiedAt), row.claim, int(row.contested),
                   sqlBytes(row.claimDevice), sqlText(row.formerPhone), row.uid});
    });
}

void AccountSql::remove(const QString &uid)
{
    m_sql.run("DELETE FROM accounts WHERE uid = ?", {uid});
}

void AccountSql::setPassword(const QString &uid, const QString &hash, Instant now)
{
    m_sql.run("UPDATE accounts SET password = ?, password_changed_at = ?, modified_at = ?"
              " WHERE uid = ?",
              {hash, sqlTime(now), sqlTime(now), uid});
}

void AccountSql::recordLogin(const QString &uid, Instant now)
{
    m_sql.run("UPDATE accounts SET logins = logins + 1, last_login_at = ? WHERE uid = ?",
              {sqlTime(now), uid});
}

std::optional<int> AccountSql::countFailure(const QString &uid, int limit, Instant now)
{
    auto rows = m_sql.run("UPDATE accounts SET failures = failures + 1"
                          " WHERE uid = ? AND failures < ? AND blocked = 0"
                          " AND (locked_until IS NULL OR locked_until <= ?) RETURNING failures",
                          {uid, limit, sqlTime(now)});
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

void AccountSql::setLock(const QString &uid, LockKind kind, std::optional<Instant> until)
{
    m_sql.run("UPDATE accounts SET lock_kind = ?, locked_until = ? WHERE uid = ?",
              {int(kind), sqlTime(until), uid});
}

void AccountSql::clearFailures(const QString &uid)
{
    m_sql.run("UPDATE accounts SET failures = 0, lock_kind = 0, locked_until = NULL WHERE uid = ?",
              {uid});
}

// Without a number that was proven once nobody can sign in again; without one that ever was, it
// belongs to nobody (security S16), unless an import brought it: that has no claim, its people have
// their passwords, and it is the operator's.
#define RINGKEY_UNPROVED(whose, more)                                                              \
    "SELECT uid FROM accounts a WHERE " whose                                                      \
    "(phone IS NULL OR phone_proven = 0) AND modified_at < ?"                                      \
    " AND (last_login_at IS NULL OR last_login_at < ?)"                                            \
    " AND ((phone IS NULL AND former_phone IS NULL AND (phone_proven = 1 OR logins > 0))"          \
    " OR (phone IS NULL AND phone_proven = 0 AND pending_phone IS NOT NULL)"                       \
    " OR (phone IS NOT NULL AND phone_proven = 0 AND length(claim) > 0))"                          \
    " AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.uid = a.uid AND s.ended_at IS NULL"         \
    " AND s.expires_at > ?)" more
#define RINGKEY_REMOVE_UNPROVED(lock)                                                              \
    "DELETE FROM accounts WHERE uid IN (" RINGKEY_UNPROVED("uid = ? AND ", lock) ")"

QStringList AccountSql::unproved(Instant before, int limit)
{
    auto rows = m_sql.run(RINGKEY_UNPROVED("", " LIMIT ?"),
                          {sqlTime(before), sqlTime(before), sqlTime(before), limit});
    QStringList uids;
    while (rows.next())
        uids.append(rows.text(0));
    return uids;
}

int AccountSql::removeUnproved(const QStringList &uids, Instant before)
{
    // An account whose number is being proven right now is held by that change, and left alone.
    const char *const sql = m_sql.holdsRows()
                                ? RINGKEY_REMOVE_UNPROVED(" FOR UPDATE OF a SKIP LOCKED")
                                : RINGKEY_REMOVE_UNPROVED("");
    int gone = 0;
    for (const QString &uid : uids)
        gone += m_sql.run(sql, {uid, sqlTime(before), sqlTime(before), sqlTime(before)}).affected();
    return gone;
}

#undef RINGKEY_REMOVE_UNPROVED
#undef RINGKEY_UNPROVED

void AccountSql::addPolicy(const QString &uid, const PolicyAcceptance &policy)
{
    m_sql.run("INSERT INTO policies (uid, version, source, accepted_at) VALUES (?,?,?,?)",
              {uid, policy.version, policy.source, sqlTime(policy.acceptedAt)});
}

std::vector<PolicyAcceptance> AccountSql::policies(const QString &uid)
{
    auto rows = m_sql.run("SELECT version, source, accepted_at FROM policies WHERE uid = ?"
                          " ORDER BY accepted_at",
                          {uid});
    std::vector<PolicyAcceptance> all;
    while (rows.next())
        all.push_back({rows.text(0), rows.text(1), rows.time(2)});
    return all;
}

std::vector<AccountRow> AccountSql::after(const QString &uid, int limit)
{
    auto rows = m_sql.run("SELECT " RINGKEY_ACCOUNT_COLUMNS " FROM accounts WHERE uid > ?"
                          " ORDER BY uid LIMIT ?",
                          {uid, limit});
    std::vector<AccountRow> all;
    while (rows.next())
        all.push_back(accountFrom(rows));
    return all;
}

std::vector<std::pair<QString, QString>> AccountSql::hashesAfter(const QString &place, int limit)
{
    // As they lie in the file: a tenth of the time that their order by uid takes.
    auto rows = m_sql.isPostgreSql()
                    ? m_sql.run("SELECT uid, password FROM accounts WHERE uid > ?"
                                " ORDER BY uid LIMIT ?",
                                {place, limit})
                    : m_sql.run("SELECT rowid, password FROM accounts"
                                " WHERE rowid > CAST(? AS INTEGER) ORDER BY rowid LIMIT ?",
                                {place, limit});
    std::vector<std::pair<QString, QString>> all;
    while (rows.next())
        all.emplace_back(rows.text(0), rows.text(1));
    return all;
}

} // namespace ringkey::service
