// SPDX-License-Identifier: Apache-2.0
#include "service/store/schema.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// Times are microseconds since 1970 UTC. BLOB is spelt BYTEA in PostgreSQL; everything else is
// common to both.
// Version 1. A table that exists somewhere is changed by a further version, never here.
constexpr const char *tables[] = {
    "CREATE TABLE ringkey_schema (version INTEGER NOT NULL)",
    "CREATE TABLE accounts (uid TEXT PRIMARY KEY, profile_id TEXT NOT NULL, phone TEXT UNIQUE,"
    " pending_phone TEXT, phone_verified INTEGER NOT NULL, phone_proven INTEGER NOT NULL,"
    " password TEXT NOT NULL, password_changed_at BIGINT, blocked INTEGER NOT NULL,"
    " login_disabled INTEGER NOT NULL, failures INTEGER NOT NULL, lock_kind INTEGER NOT NULL,"
    " locked_until BIGINT, source TEXT NOT NULL, profile TEXT NOT NULL, answers TEXT NOT NULL,"
    " policy_version TEXT, policy_source TEXT, policy_at BIGINT, logins INTEGER NOT NULL,"
    " created_at BIGINT NOT NULL, modified_at BIGINT NOT NULL, last_login_at BIGINT,"
    " claim BLOB NOT NULL, contested INTEGER NOT NULL)",
    "CREATE TABLE policies (uid TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,"
    " version TEXT NOT NULL, source TEXT NOT NULL, accepted_at BIGINT NOT NULL)",
    "CREATE INDEX policies_uid ON policies (uid)",
    "CREATE TABLE codes (id TEXT PRIMARY KEY, phone TEXT NOT NULL, purpose INTEGER NOT NULL,"
    " uid TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE, mac BLOB NOT NULL,"
    " created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, tries INTEGER NOT NULL,"
    " used_at BIGINT, voided INTEGER NOT NULL)",
    "CREATE INDEX codes_uid ON codes (uid, purpose, phone)",
    "CREATE TABLE sends (phone TEXT NOT NULL, purpose INTEGER NOT NULL, at BIGINT NOT NULL,"
    " open INTEGER NOT NULL)",
    "CREATE INDEX sends_phone ON sends (phone, at)",
    "CREATE TABLE guesses (phone TEXT NOT NULL, purpose INTEGER NOT NULL, at BIGINT NOT NULL)",
    "CREATE INDEX guesses_phone ON guesses (phone, purpose, at)",
    "CREATE TABLE sessions (id TEXT PRIMARY KEY,"
    " uid TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE, access BLOB NOT NULL UNIQUE,"
    " access_expires_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,"
    " authenticated_at BIGINT NOT NULL, limited INTEGER NOT NULL, ended_at BIGINT,"
    " reason INTEGER NOT NULL)",
    "CREATE INDEX sessions_uid ON sessions (uid)",
    "CREATE TABLE refresh_tokens (hash BLOB PRIMARY KEY,"
    " session_id TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, used_at BIGINT)",
    "CREATE INDEX refresh_session ON refresh_tokens (session_id)",
    "CREATE TABLE outbox (id TEXT PRIMARY KEY, phone TEXT NOT NULL, sealed BLOB NOT NULL,"
    " template TEXT NOT NULL, channel TEXT NOT NULL, created_at BIGINT NOT NULL,"
    " expires_at BIGINT NOT NULL, attempts INTEGER NOT NULL, next_at BIGINT NOT NULL)",
    "CREATE INDEX outbox_next ON outbox (next_at)",
};

// Tries carry over to the next code of the same account.
constexpr const char *guessesOfAccounts[] = {
    "ALTER TABLE guesses ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
};

// IsCustomUid of contract 3.3.
constexpr const char *chosenUids[] = {
    "ALTER TABLE accounts ADD COLUMN custom_uid INTEGER NOT NULL DEFAULT 0",
};

// What became of each text and what it cost (security S11, S30). "key" and "count" of send_counts
// stand for any limit; "at" of conversions is the start of a minute.
constexpr const char *textsAndLimits[] = {
    "ALTER TABLE outbox ADD COLUMN provider TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outbox ADD COLUMN calls INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX outbox_provider ON outbox (provider, next_at)",
    "CREATE TABLE texts (id TEXT PRIMARY KEY, code_id TEXT NOT NULL, uid TEXT NOT NULL,"
    " country TEXT NOT NULL, prefix TEXT NOT NULL, address TEXT NOT NULL, network TEXT NOT NULL,"
    " channel TEXT NOT NULL, segments INTEGER NOT NULL, price BIGINT NOT NULL, at BIGINT NOT NULL,"
    " entered INTEGER NOT NULL, provider TEXT NOT NULL, provider_id TEXT NOT NULL,"
    " outcome INTEGER NOT NULL, reason TEXT NOT NULL)",
    "CREATE INDEX texts_code ON texts (code_id)",
    "CREATE INDEX texts_at ON texts (at)",
    "CREATE INDEX texts_provider ON texts (provider_id)",
    "CREATE TABLE send_counts (scope INTEGER NOT NULL, key TEXT NOT NULL, since BIGINT NOT NULL,"
    " count BIGINT NOT NULL, PRIMARY KEY (scope, key))",
    "CREATE INDEX send_counts_since ON send_counts (since)",
    "CREATE TABLE conversions (scope INTEGER NOT NULL, key TEXT NOT NULL, at BIGINT NOT NULL,"
    " sent INTEGER NOT NULL, entered INTEGER NOT NULL, PRIMARY KEY (scope, key, at))",
    "CREATE INDEX conversions_at ON conversions (at)",
};

/// What makes version 1 out of nothing, 2 out of 1, and so on.
constexpr std::array<std::span<const char *const>, 4> steps{tables, guessesOfAccounts, chosenUids,
                                                             textsAndLimits};
constexpr int schemaVersion = int(steps.size());

bool hasTables(SqlConnection &connection)
{
    const char *const sql = connection.dialect() == SqlDialect::Sqlite
                                ? "SELECT count(*) FROM sqlite_master"
                                : "SELECT count(*) FROM information_schema.tables WHERE "
                                  "table_schema = current_schema()";
    auto rows = connection.run(sql);
    return rows.next() && rows.number(0) > 0;
}

std::optional<int> storedVersion(SqlConnection &connection)
{
    try {
        auto rows = connection.run("SELECT version FROM ringkey_schema");
        if (rows.next())
            return rows.number(0);
    } catch (const SqlFailure &) {
        // No such table: another program's database.
    }
    return std::nullopt;
}

void runStep(SqlConnection &connection, std::span<const char *const> step)
{
    const bool sqlite = connection.dialect() == SqlDialect::Sqlite;
    for (const char *const statement : step)
        connection.runText(sqlite
                               ? QString::fromLatin1(statement)
                               : QString::fromLatin1(statement).replace(" BLOB"_L1, " BYTEA"_L1));
}

/// All or nothing: a program that dies on the way leaves the version it found.
void upgrade(SqlConnection &connection, int from)
{
    connection.begin();
    for (int version = from; version < schemaVersion; ++version)
        runStep(connection, steps[std::size_t(version)]);
    connection.run("DELETE FROM ringkey_schema");
    connection.run("INSERT INTO ringkey_schema (version) VALUES (?)", {schemaVersion});
    connection.commit();
}

QVariant before(Instant now, std::chrono::microseconds age)
{
    return sqlTime(now - age);
}

} // namespace

std::optional<QString> createSchema(SqlConnection &connection)
{
    if (!hasTables(connection)) {
        upgrade(connection, 0);
        return std::nullopt;
    }
    const auto version = storedVersion(connection);
    if (!version)
        return u"it holds another program's tables."_s;
    if (*version < 1 || *version > schemaVersion)
        return u"it has version %1, this program writes version %2."_s.arg(*version).arg(
            schemaVersion);
    if (*version < schemaVersion)
        upgrade(connection, *version);
    return std::nullopt;
}

void purgeSql(SqlConnection &connection, Instant now)
{
    using std::chrono::hours;
    connection.run("DELETE FROM codes WHERE expires_at < ?", {before(now, hours(24))});
    connection.run("DELETE FROM sends WHERE at < ?", {before(now, hours(24 * 2))});
    connection.run("DELETE FROM guesses WHERE at < ?", {before(now, hours(24 * 31))});
    connection.run("DELETE FROM sessions WHERE expires_at < ?", {before(now, hours(24))});
    connection.run("DELETE FROM outbox WHERE expires_at < ?", {sqlTime(now)});
    // Two whole months: what was spent is asked for by month.
    connection.run("DELETE FROM texts WHERE at < ?", {before(now, hours(24 * 62))});
    connection.run("DELETE FROM send_counts WHERE since < ?", {before(now, hours(24 * 62))});
    connection.run("DELETE FROM conversions WHERE at < ?", {before(now, hours(24 * 2))});
}

} // namespace ringkey::service
