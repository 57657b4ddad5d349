// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/auditrecords.h"
#include "service/store/outboxrecords.h"
#include "service/store/rows.h"
#include "service/store/textrecords.h"

#include <optional>
#include <utility>
#include <vector>

namespace ringkey::service {

/// Accounts, with failures, locks and accepted policies. As all of Records.
class AccountRecords
{
public:
    virtual std::optional<AccountRow> byUid(const QString &uid) = 0;
    virtual std::optional<AccountRow> byPhone(const QString &phone) = 0;
    /// Who wants the number of a silent account, and who had it before (security S17): the latest.
    virtual std::optional<AccountRow> claimant(const QString &phone) = 0;
    virtual std::optional<AccountRow> byFormerPhone(const QString &phone) = 0;
    virtual bool insert(const AccountRow &) = 0; ///< false: the number is taken
    /// Everything but failures and lock; false: the number is taken.
    virtual bool update(const AccountRow &) = 0;
    virtual void remove(const QString &uid) = 0;
    virtual void setPassword(const QString &uid, const QString &hash, Instant now) = 0;
    virtual void recordLogin(const QString &uid, Instant now) = 0;
    /// One more failure, unless locked or at `limit`: then nothing.
    virtual std::optional<int> countFailure(const QString &uid, int limit, Instant now) = 0;
    virtual void setLock(const QString &uid, LockKind, std::optional<Instant> until) = 0;
    virtual void clearFailures(const QString &uid) = 0;
    /// Up to `limit` accounts that nobody can sign in to any more, or that were registered and
    /// never proved, and that nobody used after `before`. Goes through all that are unproven.
    virtual QStringList unproved(Instant before, int limit) = 0;
    /// Those of them for which that is still so; how many.
    virtual int removeUnproved(const QStringList &uids, Instant before) = 0;
    virtual void addPolicy(const QString &uid, const PolicyAcceptance &) = 0;
    virtual std::vector<PolicyAcceptance> policies(const QString &uid) = 0; ///< oldest first
    /// The next ones in the order of their uids; empty after the last.
    virtual std::vector<AccountRow> after(const QString &uid, int limit) = 0;
    /// Where the next ones stand, in some order, and their passwords' hashes.
    virtual std::vector<std::pair<QString, QString>> hashesAfter(const QString &place,
                                                                 int limit) = 0;

protected:
    ~AccountRecords() = default;
};

/// Codes, and what was sent and guessed for a number. As all of Records.
class CodeRecords
{
public:
    virtual std::optional<CodeRow> latest(const QString &uid, Purpose, const QString &phone) = 0;
    virtual void insert(const CodeRow &) = 0;
    virtual void voidPurpose(const QString &uid, Purpose) = 0;
    virtual void voidAll(const QString &uid) = 0;
    /// One more try of a living code and a guess of its number, unless the code has had `limit`:
    /// then nothing. What the number has had is for the rules, who hold it by guessesSince().
    virtual std::optional<int> countTry(const CodeRow &, int limit, Instant now) = 0;
    /// The same out of the reserve, which the code's own tries know nothing of.
    virtual bool countReserveTry(const CodeRow &, Instant now) = 0;
    virtual bool consume(const QString &id, Instant now) = 0; ///< true exactly once

    virtual void recordSend(const QString &phone, Purpose, Instant now, Asker) = 0;
    virtual std::vector<SendRow> sendsSince(const QString &phone, Instant since) = 0; ///< in order
    virtual void closeSends(const QString &phone, Purpose) = 0;
    virtual void recordGuess(const QString &phone, Purpose, const GuessRow &) = 0;
    /// Of all purposes: a number has one budget (security S4).
    virtual std::vector<GuessRow> guessesSince(const QString &phone, Instant since) = 0;
    virtual void clearGuesses(const QString &phone) = 0;
    virtual void clearReserve(const QString &phone) = 0; ///< the guesses that were out of it
    /// One that was counted and was right.
    virtual void takeBackGuess(const QString &phone, const GuessRow &) = 0;

protected:
    ~CodeRecords() = default;
};

/// Sessions and their refresh tokens, known by hashes. As all of Records.
class SessionRecords
{
public:
    virtual std::optional<SessionRow> byAccess(const QByteArray &hash) = 0;
    virtual std::optional<SessionRow> byId(const QString &id) = 0;
    /// Until when the living session that was last prolonged may be used.
    virtual std::optional<Instant> lastAccessEnd(const QString &uid) = 0;
    virtual void insert(const SessionRow &) = 0;
    virtual void setAccess(const QString &id, const QByteArray &hash, Instant expiresAt,
                           Instant now) = 0;
    /// Those that a token opens, or that a refresh token has prolonged before; last used first.
    virtual std::vector<SessionRow> living(const QString &uid, Instant now, int limit) = 0;
    /// Whether one of them was opened by this device.
    virtual bool isInUse(const QString &uid, const QByteArray &device, Instant now) = 0;
    virtual void liftLimit(const QString &id) = 0; ///< it is good for everything now
    virtual void end(const QString &id, SessionEnd, Instant now) = 0;
    /// All of the account's but `except`; how many were alive.
    virtual int endAll(const QString &uid, const QString &except, SessionEnd, Instant now) = 0;
    virtual void insertRefresh(const QByteArray &hash, const QString &sessionId) = 0;
    virtual std::optional<RefreshRow> refresh(const QByteArray &hash) = 0;
    virtual bool useRefresh(const QByteArray &hash, Instant now) = 0; ///< true exactly once
    virtual void keepRefreshReply(const QByteArray &hash, const QByteArray &client,
                                  const QByteArray &reply) = 0;
    virtual int forgetRefreshReplies(Instant usedBefore, int limit) = 0;
    virtual bool removeRefresh(const QByteArray &hash) = 0; ///< an unused one; false: none such
    virtual void removeAllRefresh(const QString &uid) = 0;  ///< the unused ones

protected:
    ~SessionRecords() = default;
};

} // namespace ringkey::service
