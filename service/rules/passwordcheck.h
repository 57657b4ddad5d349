// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/locks.h"

#include <array>
#include <mutex>

namespace ringkey::service {

/// Passwords: which are good enough, and comparing them, each wrong one counted. Thread-safe.
class PasswordCheck
{
public:
    PasswordCheck(RuleParts &parts, const Accounts &accounts, const Devices &devices,
                  const SecurityAnswers &answers, const Locks &locks)
        : m_parts(parts)
        , m_accounts(accounts)
        , m_devices(devices)
        , m_answers(answers)
        , m_locks(locks)
    {
    }

    /// 1089 where there is none, 1216 for a common one, 1134 with what is wrong with another.
    Result<void> acceptable(const QString &password, const ProfileFields &profile,
                            const QString &phone) const;
    Result<QString> hashed(const QString &password) const;
    /// 1015 for the password that the account has. Two hashes: only once the caller is proven.
    Result<QString> hashedAnew(const AccountRow &row, const QString &password) const;

    /// One check at a time an account in this process. Where a lock asks for a captcha, the
    /// provider is asked before.
    std::unique_lock<std::mutex> turnOf(const QString &uid, const RequestContext &context);
    /// Counts, then compares; the hash that was right. Hold turnOf() until the success is recorded.
    Result<RightPassword> check(const QString &uid, const QString &password, int wrongCode,
                                const RequestContext &context) const;
    /// For a number without an account: takes as long as a wrong password (S15).
    ServiceError wrongNumber(const QString &phone, const QString &password);
    /// Of the device that asks where it is known, else of the account (S13).
    void clearFailures(Records &records, const QString &uid, const RequestContext &context) const;

private:
    std::unique_lock<std::mutex> turnOf(const QString &uid);
    Result<CountedFailure> countFailure(Records &records, const QString &uid,
                                        const RequestContext &context) const;
    Result<CountedFailure> countDeviceFailure(Records &records, const AccountRow &row,
                                              const DeviceRow &known,
                                              const QByteArray &device) const;
    Result<CountedFailure> countStranger(Records &records, const AccountRow &row) const;
    ServiceError wrongPassword(const CountedFailure &counted, int wrongCode,
                               const RequestContext &context) const;

    RuleParts &m_parts;
    const Accounts &m_accounts;
    const Devices &m_devices;
    const SecurityAnswers &m_answers;
    const Locks &m_locks;
    std::array<std::mutex, 64> m_turns;
};

} // namespace ringkey::service
