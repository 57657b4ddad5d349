// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/passwordcheck.h"

namespace ringkey::service {

/// Who holds a token, whether they proved lately who they are, and letting somebody in.
/// Thread-safe.
class SessionDesk
{
public:
    SessionDesk(RuleParts &parts, const Accounts &accounts, const Devices &devices,
                PasswordCheck &passwords)
        : m_parts(parts)
        , m_accounts(accounts)
        , m_devices(devices)
        , m_passwords(passwords)
    {
    }

    Result<Caller> caller(Records &records, const QString &token) const; ///< 1060, 905, 906, 991
    Result<Caller> caller(const QString &token) const;
    /// S23; 1205.
    Result<void> freshProof(const Caller &caller, const QString &password,
                            const RequestContext &context) const;

    /// Lets the account in: its failures are forgotten, its device is known from now on.
    NewSession open(Records &records, const QString &uid, Instant now,
                    const RequestContext &context) const;
    /// 1194 with the tokens where the policy has to be accepted first (contract 7).
    static Result<SignedIn> outcome(const Result<NewSession> &opened);

private:
    RuleParts &m_parts;
    const Accounts &m_accounts;
    const Devices &m_devices;
    PasswordCheck &m_passwords;
};

} // namespace ringkey::service
