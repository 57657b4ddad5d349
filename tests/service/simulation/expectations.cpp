// SPDX-License-Identifier: Apache-2.0
#include "expectations.h"

#include "service/crypto/secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service::simulation {

void demand(bool holds, const char *text)
{
    if (!holds)
        throw Violation{QString::fromLatin1(text)};
}

Expectations::Expectations(const Config &config, Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_hasher(config.password)
{
}

std::optional<AccountRow> Expectations::account(const QString &uid) const
{
    std::optional<AccountRow> row;
    const auto read = m_store.read([&](Records &records) { row = records.accounts().byUid(uid); });
    demand(read.has_value(), "the real store failed");
    return row;
}

std::optional<AccountRow> Expectations::accountOf(const QString &phone) const
{
    std::optional<AccountRow> row;
    const auto read =
        m_store.read([&](Records &records) { row = records.accounts().byPhone(phone); });
    demand(read.has_value(), "the real store failed");
    return row;
}

Expectations::Before Expectations::before(const QString &phone) const
{
    return {accountOf(phone), m_tokens.size()};
}

void Expectations::registered(const QString &uid, const QString &password)
{
    m_people[uid].passwords = {password};
}

void Expectations::verified(const QString &uid)
{
    m_people[uid].isVerified = true;
}

bool Expectations::opens(const AccountRow &row, const QString &password) const
{
    return m_hasher.verify(row.passwordHash, password).value_or(false);
}

void Expectations::passwordIs(const QString &uid, const QString &password)
{
    m_people[uid].passwords = {password};
    const auto row = account(uid);
    demand(row && opens(*row, password), "a new password was acknowledged and is not kept");
}

void Expectations::passwordMayBe(const QString &uid, const QString &password)
{
    m_people[uid].passwords.insert(password);
}

bool Expectations::isPassword(const QString &uid, const QString &password) const
{
    return m_people.value(uid).passwords.contains(password);
}

void Expectations::deleted(const QString &uid)
{
    m_people[uid].isDeleted = true;
    demand(!account(uid), "a deletion was acknowledged and the account is there");
}

void Expectations::mayBeDeleted(const QString &uid)
{
    m_people[uid].mayBeDeleted = true;
}

bool Expectations::isAlive(const Token &token) const
{
    std::optional<SessionRow> session;
    const auto read = m_store.read([&](Records &records) {
        session = records.sessions().byAccess(tokenHash(token.set.accessToken));
    });
    demand(read.has_value(), "the real store failed");
    return session && session->uid == token.uid && !session->endedAt &&
           session->accessExpiresAt > m_clock.now();
}

void Expectations::letIn(const QString &uid, const TokenSet &tokens)
{
    const auto row = account(uid);
    demand(row.has_value(), "a token for an account that does not exist");
    demand(!row->blocked, "a token for a blocked account");
    demand(row->phoneVerified, "a token for an account whose number is not verified");
    const bool isThere = std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
        return token.set.accessToken == tokens.accessToken;
    });
    if (!isThere)
        m_tokens.push_back({uid, tokens, false, false, false, {}});
    demand(isThere || isAlive(m_tokens.back()), "a session was acknowledged and is not kept");
}

Expectations::Token *Expectations::token(int choice, const QString &uid)
{
    std::vector<Token *> own;
    for (Token &token : m_tokens) {
        if (token.uid == uid)
            own.push_back(&token);
    }
    // The latest one most often.
    if (own.empty())
        return nullptr;
    return choice % 3 == 0 ? own[std::size_t(choice) % own.size()] : own.back();
}

void Expectations::sessionsEnd(const QString &uid, std::size_t firstFew, const QString &except)
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        Token &token = m_tokens[i];
        if (token.uid != uid || token.set.accessToken == except)
            continue;
        (i < firstFew ? token.mustBeGone : token.mayBeGone) = true;
        demand(i >= firstFew || !isAlive(token), "a session outlives what was to end it");
    }
}

void Expectations::sessionsMayEnd(const QString &uid)
{
    for (Token &token : m_tokens)
        token.mayBeGone = token.mayBeGone || token.uid == uid;
}

void Expectations::clockChanged(bool isBack, std::chrono::microseconds tolerance)
{
    for (Token &token : m_tokens)
        token.mayBeGone =
            token.mayBeGone || isBack || token.set.accessExpiresAt <= m_clock.now() + tolerance;
}

void Expectations::checkPerson(const QString &uid, const Person &person)
{
    const auto row = account(uid);
    if (!row) {
        demand(!person.isVerified || person.isDeleted || person.mayBeDeleted,
               "an account that was verified is gone");
        return;
    }
    demand(!person.isDeleted, "a deleted account is back");
    demand(!person.isVerified || row->phoneVerified, "an acknowledged verification is lost");
    const bool isOpen = std::any_of(person.passwords.begin(), person.passwords.end(),
                                    [&](const QString &password) { return opens(*row, password); });
    demand(isOpen, "the password is none that was ever acknowledged");
}

void Expectations::checkAll()
{
    for (auto person = m_people.cbegin(); person != m_people.cend(); ++person)
        checkPerson(person.key(), *person);
    for (const Token &token : m_tokens) {
        if (token.mustBeGone)
            demand(!isAlive(token), "a session that was ended lives again");
        else if (!token.mayBeGone)
            demand(isAlive(token), "an acknowledged session is lost");
    }
}

} // namespace ringkey::service::simulation
