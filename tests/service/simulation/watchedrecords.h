// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "watch.h"

// The records that the simulation looks at, between the rules and the real ones. What is not named
// here is passed on.
namespace ringkey::service::simulation {

class WatchedAccounts final : public AccountRecords
{
public:
    WatchedAccounts(AccountRecords &real, Watch &watch, Bug bug)
        : m_real(real)
        , m_watch(watch)
        , m_bug(bug)
    {
    }
    std::optional<AccountRow> byUid(const QString &uid) override { return lied(m_real.byUid(uid)); }
    std::optional<AccountRow> byPhone(const QString &phone) override
    {
        return lied(m_real.byPhone(phone));
    }
    std::optional<AccountRow> claimant(const QString &phone) override
    {
        return m_real.claimant(phone);
    }
    std::optional<AccountRow> byFormerPhone(const QString &phone) override
    {
        return m_real.byFormerPhone(phone);
    }
    bool insert(const AccountRow &row) override { return m_real.insert(row); }
    bool update(const AccountRow &row) override { return m_real.update(row); }
    void remove(const QString &uid) override { m_real.remove(uid); }
    void setPassword(const QString &uid, const QString &hash, Instant now) override
    {
        m_real.setPassword(uid, hash, now);
    }
    void recordLogin(const QString &uid, Instant now) override { m_real.recordLogin(uid, now); }
    std::optional<int> countFailure(const QString &uid, int limit, Instant now) override;
    void setLock(const QString &uid, LockKind kind, std::optional<Instant> until) override
    {
        m_real.setLock(uid, kind, until);
    }
    void clearFailures(const QString &uid) override;
    QStringList unproved(Instant before, int limit) override
    {
        return m_real.unproved(before, limit);
    }
    int removeUnproved(const QStringList &uids, Instant before) override
    {
        return m_real.removeUnproved(uids, before);
    }
    void addPolicy(const QString &uid, const PolicyAcceptance &policy) override
    {
        m_real.addPolicy(uid, policy);
    }
    std::vector<PolicyAcceptance> policies(const QString &uid) override
    {
        return m_real.policies(uid);
    }
    std::vector<std::pair<QString, QString>> hashesAfter(const QString &place, int limit) override
    {
        return m_real.hashesAfter(place, limit);
    }
    std::vector<AccountRow> after(const QString &uid, int limit) override
    {
        return m_real.after(uid, limit);
    }

private:
    std::optional<AccountRow> lied(std::optional<AccountRow> row) const;

    AccountRecords &m_real;
    Watch &m_watch;
    Bug m_bug;
};

class WatchedCodes final : public CodeRecords
{
public:
    WatchedCodes(CodeRecords &real, Watch &watch, Bug bug)
        : m_real(real)
        , m_watch(watch)
        , m_bug(bug)
    {
    }
    std::optional<CodeRow> latest(const QString &uid, Purpose purpose,
                                  const QString &phone) override
    {
        return m_real.latest(uid, purpose, phone);
    }
    void insert(const CodeRow &row) override;
    void voidPurpose(const QString &uid, Purpose purpose) override
    {
        m_real.voidPurpose(uid, purpose);
    }
    void voidAll(const QString &uid) override;
    std::optional<int> countTry(const CodeRow &row, int limit, Instant now) override;
    bool countReserveTry(const CodeRow &row, Instant now) override
    {
        return m_real.countReserveTry(row, now);
    }
    bool consume(const QString &id, Instant now) override;
    void recordSend(const QString &phone, Purpose purpose, Instant now, Asker asker) override;
    std::vector<SendRow> sendsSince(const QString &phone, Instant since) override
    {
        return m_real.sendsSince(phone, since);
    }
    void closeSends(const QString &phone, Purpose purpose) override;
    void recordGuess(const QString &phone, Purpose purpose, const GuessRow &guess) override
    {
        m_real.recordGuess(phone, purpose, guess);
    }
    std::vector<GuessRow> guessesSince(const QString &phone, Instant since) override;
    void clearGuesses(const QString &phone) override;
    void clearReserve(const QString &phone) override { m_real.clearReserve(phone); }
    void takeBackGuess(const QString &phone, const GuessRow &guess) override
    {
        m_real.takeBackGuess(phone, guess);
    }

private:
    CodeRecords &m_real;
    Watch &m_watch;
    Bug m_bug;
};

} // namespace ringkey::service::simulation
