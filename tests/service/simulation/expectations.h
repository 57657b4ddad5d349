// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/crypto/passwordhasher.h"
#include "service/store/store.h"
#include "watch.h"

#include <QSet>

namespace ringkey::service::simulation {

void demand(bool holds, const char *text);

/// What has to be true of accounts and sessions, whatever went wrong, as their owners know it.
class Expectations
{
public:
    Expectations(const Config &config, Store &store, const Clock &clock);

    struct Token
    {
        QString uid;
        TokenSet set;
        bool mayBeGone = false;
        bool mustBeGone = false;
        bool isUsed = false; ///< its refresh token
        QString next;        ///< the access token that it was refreshed to
    };
    /// As it was when a call began.
    struct Before
    {
        std::optional<AccountRow> row;
        std::size_t tokens = 0;
    };

    Before before(const QString &phone) const;
    std::optional<AccountRow> account(const QString &uid) const;
    std::optional<AccountRow> accountOf(const QString &phone) const;
    bool isKnown(const QString &uid) const { return m_people.contains(uid); }
    void registered(const QString &uid, const QString &password);
    void verified(const QString &uid);
    void passwordIs(const QString &uid, const QString &password);
    void passwordMayBe(const QString &uid, const QString &password);
    bool isPassword(const QString &uid, const QString &password) const;
    QStringList passwords(const QString &uid) const { return m_people[uid].passwords.values(); }
    void deleted(const QString &uid);
    void mayBeDeleted(const QString &uid);

    /// Somebody was let in.
    void letIn(const QString &uid, const TokenSet &tokens);
    Token *token(int choice, const QString &uid);
    std::vector<Token> &tokens() { return m_tokens; }
    void sessionsEnd(const QString &uid, std::size_t firstFew, const QString &except = {});
    void sessionsMayEnd(const QString &uid);
    /// What ends within the `tolerance` may have ended by another clock.
    void clockChanged(bool isBack, std::chrono::microseconds tolerance);

    void checkAll();

private:
    struct Person
    {
        QSet<QString> passwords;
        bool isVerified = false;
        bool isDeleted = false;
        bool mayBeDeleted = false;
    };
    bool isAlive(const Token &token) const;
    bool opens(const AccountRow &row, const QString &password) const;
    void checkPerson(const QString &uid, const Person &person);

    Store &m_store;
    const Clock &m_clock;
    mutable PasswordHasher m_hasher;
    QHash<QString, Person> m_people;
    std::vector<Token> m_tokens;
};

} // namespace ringkey::service::simulation
