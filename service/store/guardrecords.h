// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/rows.h"

#include <optional>

namespace ringkey::service {

/// A request with an idempotency key that is being answered (security S29).
struct BegunRow
{
    QByteArray request; ///< keyed hash of its content
    QByteArray reply;   ///< in place of one: who answers it
};

/// What a request with an idempotency key was answered.
struct AnsweredRow
{
    QByteArray request; ///< keyed hash of its content
    int status = 0;     ///< 0: not yet
    QByteArray reply;   ///< encrypted; or of BegunRow
};

/// How long what begins now lasts at most.
struct Longest
{
    std::chrono::seconds lock{0};
    std::chrono::seconds code{0};
    std::chrono::seconds access{0};
    std::chrono::seconds session{0};
    std::chrono::seconds text{86400}; ///< in the outbox; of a code, as long as that
    std::chrono::seconds inHand{60};  ///< a text that is being handed over
};

/// Devices that signed in before, with budgets of their own. As all of Records.
class DeviceRecords
{
public:
    virtual std::optional<DeviceRow> find(const QString &uid, const QByteArray &device) = 0;
    /// Remembered as seen `now`; the longest unseen are forgotten beyond `limit` of an account.
    virtual void keep(const QString &uid, const QByteArray &device, Instant now, int limit) = 0;
    virtual void forget(const QString &uid, const QByteArray &device) = 0;
    virtual void forgetAll(const QString &uid, const QByteArray &except) = 0;
    /// As of AccountRecords.
    virtual std::optional<int> countFailure(const QString &uid, const QByteArray &device, int limit,
                                            Instant now) = 0;
    virtual void setLock(const QString &uid, const QByteArray &device, Instant until) = 0;
    virtual void clearFailures(const QString &uid, const QByteArray &device) = 0;
    /// Of every device; whether there were any.
    virtual bool clearAllFailures(const QString &uid) = 0;

protected:
    ~DeviceRecords() = default;
};

/// What guards the whole service and belongs to no account.
class GuardRecords
{
public:
    /// One more wrong password of strangers for a number; how many now. Those before `since` count
    /// no more.
    virtual int countUnknown(const QByteArray &number, Instant now, Instant since) = 0;
    /// Takes back `counted`, which was right; the one before it was at `before`.
    virtual void uncountUnknown(const QByteArray &number, const UnknownRow &counted,
                                Instant before) = 0;
    virtual void forgetUnknown(const QByteArray &number) = 0;
    virtual std::optional<UnknownRow> unknown(const QByteArray &number) = 0;
    /// True for the first that begins `key`, and for one after `stale` without an answer. Until
    /// there is one, answer() has `begun.reply`.
    virtual bool beginAnswer(const QByteArray &key, const BegunRow &begun, Instant now,
                             Instant stale) = 0;
    virtual std::optional<AnsweredRow> answer(const QByteArray &key) = 0;
    virtual void keepAnswer(const QByteArray &key, int status, const QByteArray &reply) = 0;
    virtual void dropAnswer(const QByteArray &key) = 0;
    /// What `who` began, unless it was answered or somebody else has begun it since.
    virtual void dropBegun(const QByteArray &key, const QByteArray &who) = 0;
    /// The latest moment that was ever written down (security S34).
    virtual std::optional<Instant> latestTime() = 0;
    virtual void setLatestTime(Instant) = 0;
    /// The clock went back from `latest` to `now`: what had ended stays ended, what was to last
    /// lasts no longer than `longest` from now.
    virtual void clockWentBack(Instant latest, Instant now, const Longest &longest) = 0;

protected:
    ~GuardRecords() = default;
};

} // namespace ringkey::service
