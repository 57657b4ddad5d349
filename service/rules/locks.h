// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/accounts.h"
#include "service/rules/devices.h"
#include "service/rules/securityanswers.h"

namespace ringkey::service {

/// What shuts an account, and what opens it: time, a captcha, an answer. Thread-safe.
class Locks
{
public:
    Locks(RuleParts &parts, const Accounts &accounts, const Devices &devices,
          const SecurityAnswers &answers)
        : m_parts(parts)
        , m_accounts(accounts)
        , m_devices(devices)
        , m_answers(answers)
    {
    }

    /// Why nobody gets in by that door now, for who asks; nothing where it is open.
    std::optional<ServiceError> lockedFor(Records &records, const AccountRow &row, Door door,
                                          const RequestContext &context) const;
    std::optional<ServiceError> lockedFor(const AccountRow &row, Door door,
                                          const RequestContext &context) const;
    /// Ends the lock where the request brings what it asks for; else the lock.
    Result<void> passLock(const QString &uid, Door door, const RequestContext &context) const;

private:
    Result<void> passesLock(const QString &uid, const ServiceError &lock,
                            const RequestContext &context) const;

    RuleParts &m_parts;
    const Accounts &m_accounts;
    const Devices &m_devices;
    const SecurityAnswers &m_answers;
};

} // namespace ringkey::service
