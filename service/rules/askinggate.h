// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/numberowners.h"

namespace ringkey::service {

/// Whether an address, or a known device behind it, may ask at all, and what it was told of numbers
/// (security S11, S13, S14). Thread-safe.
class AskingGate
{
public:
    AskingGate(RuleParts &parts, const Accounts &accounts, const Devices &devices,
               const NumberOwners &owners)
        : m_parts(parts)
        , m_accounts(accounts)
        , m_devices(devices)
        , m_owners(owners)
    {
    }

    // 429 where the address asked too much; a device that is known gets through all the same.
    Result<void> mayTryAgain(const QString &uid, const RequestContext &context) const;
    Result<void> mayAskForCode(const QString &phone,
                               const RequestContext &context) const; ///< counts
    Result<void> mayNameNumber(const QString &phone, const RequestContext &context) const;
    /// Of a number that is not the account's own, a few times a day (S13).
    Result<void> mayAskOfOthers(const QString &uid, const RequestContext &context) const;
    /// `why`; counted where it tells of a number whether it has an account.
    ServiceError telling(const ServiceError &why, const RequestContext &context) const;

private:
    RuleParts &m_parts;
    const Accounts &m_accounts;
    const Devices &m_devices;
    const NumberOwners &m_owners;
};

} // namespace ringkey::service
