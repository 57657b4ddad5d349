// SPDX-License-Identifier: Apache-2.0
#include "service/store/migrations.h"

#include <array>

namespace ringkey::service {

namespace {

using Statement = const char *;

// Times are microseconds since 1970 UTC. BLOB is spelt BYTEA in PostgreSQL; everything else is
// common to both.
// Version 1. What exists somewhere is changed by a further step, never here.
constexpr Statement tables[] = {
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
constexpr Statement guessesOfAccounts[] = {
    "ALTER TABLE guesses ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
};

// IsCustomUid of contract 3.3.
constexpr Statement chosenUids[] = {
    "ALTER TABLE accounts ADD COLUMN custom_uid INTEGER NOT NULL DEFAULT 0",
};

// What became of each text and what it cost (security S11, S30). "key" and "count" of send_counts
// stand for any limit; "at" of conversions is the start of a minute.
constexpr Statement textsAndLimits[] = {
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
    "CREATE TABLE send_counts (scope INTEGER NOT NULL, key TEXT NOT NULL, since BIGINT NOT NULL,"
    " count BIGINT NOT NULL, PRIMARY KEY (scope, key))",
    "CREATE INDEX send_counts_since ON send_counts (since)",
    "CREATE TABLE conversions (scope INTEGER NOT NULL, key TEXT NOT NULL, at BIGINT NOT NULL,"
    " sent INTEGER NOT NULL, entered INTEGER NOT NULL, PRIMARY KEY (scope, key, at))",
    "CREATE INDEX conversions_at ON conversions (at)",
};

// What is past keeping is found without reading everything (housekeeping.cpp).
constexpr Statement ends[] = {
    "CREATE INDEX codes_expires ON codes (expires_at)",
    "CREATE INDEX sends_at ON sends (at)",
    "CREATE INDEX guesses_at ON guesses (at)",
    "CREATE INDEX sessions_expires ON sessions (expires_at)",
    "CREATE INDEX outbox_expires ON outbox (expires_at)",
};

// Who did what to whose account, where it was not its owner with the app.
constexpr Statement audit[] = {
    "CREATE TABLE audit (at BIGINT NOT NULL, actor TEXT NOT NULL, act TEXT NOT NULL,"
    " uid TEXT NOT NULL, detail TEXT NOT NULL)",
    "CREATE INDEX audit_at ON audit (at)",
    "CREATE INDEX audit_uid ON audit (uid, at)",
};

// Devices that signed in before and what they have in reserve (security S13), whose registration it
// was (S16), a refresh token sent twice, sign-ins to numbers without account (S15), the clock
// (S34), who had a number before somebody else proved it (S17), what a request was answered (S29).
constexpr Statement strangers[] = {
    "ALTER TABLE accounts ADD COLUMN claim_device BLOB NOT NULL DEFAULT ''",
    "ALTER TABLE guesses ADD COLUMN reserve INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE sends ADD COLUMN reserve INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE refresh_tokens ADD COLUMN client BLOB",
    "ALTER TABLE refresh_tokens ADD COLUMN reply BLOB",
    "CREATE TABLE devices (uid TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,"
    " device BLOB NOT NULL, failures INTEGER NOT NULL, locked_until BIGINT, at BIGINT NOT NULL,"
    " PRIMARY KEY (uid, device))",
    "CREATE TABLE unknown_numbers (number BLOB PRIMARY KEY, failures INTEGER NOT NULL,"
    " at BIGINT NOT NULL)",
    "CREATE INDEX unknown_numbers_at ON unknown_numbers (at)",
    "CREATE TABLE latest_time (at BIGINT NOT NULL)",
    "ALTER TABLE accounts ADD COLUMN former_phone TEXT",
    "CREATE INDEX accounts_former ON accounts (former_phone)",
    "CREATE TABLE answered (key BLOB PRIMARY KEY, request BLOB NOT NULL, status INTEGER NOT NULL,"
    " reply BLOB NOT NULL, at BIGINT NOT NULL)",
    "CREATE INDEX answered_at ON answered (at)",
};

// Who wants the number of an account that was silent for long (security S17), and what housekeeping
// looks for every few minutes: without reading all that is kept, while others wait to write.
constexpr Statement claims[] = {
    "CREATE INDEX accounts_pending ON accounts (pending_phone)",
    "CREATE INDEX accounts_ownerless ON accounts (modified_at)"
    " WHERE phone IS NULL OR phone_proven = 0",
    "CREATE INDEX refresh_replies ON refresh_tokens (used_at) WHERE reply IS NOT NULL",
};

// What each session was opened with, for its owner's list, and when it was last used (NULL: when
// it was opened).
constexpr Statement openedWith[] = {
    "ALTER TABLE sessions ADD COLUMN program TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sessions ADD COLUMN country TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sessions ADD COLUMN device BLOB NOT NULL DEFAULT ''",
    "ALTER TABLE sessions ADD COLUMN used_at BIGINT",
    "CREATE INDEX sessions_living ON sessions (uid) WHERE ended_at IS NULL",
};

// What a call is to be read in.
constexpr Statement languagesOfTexts[] = {
    "ALTER TABLE outbox ADD COLUMN language TEXT NOT NULL DEFAULT ''",
};

constexpr std::array<Migration, 10> steps{{
    {"tables", tables},
    {"guesses of accounts", guessesOfAccounts},
    {"chosen uids", chosenUids},
    {"texts and limits", textsAndLimits},
    {"indexes of ends", ends},
    {"audit", audit},
    {"strangers", strangers},
    {"claims", claims},
    {"what sessions were opened with", openedWith},
    {"languages of texts", languagesOfTexts},
}};

} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

} // namespace ringkey::service
