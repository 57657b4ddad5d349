// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/accounts.h"
#include "service/rules/devices.h"

namespace ringkey::service {

/// Whose a number is: registered, proven by a code, silent so long that it may be somebody else's
/// by now (security S16, S17), or another's meanwhile; and who hears of it. Thread-safe.
class NumberOwners
{
public:
    NumberOwners(RuleParts &parts, const Accounts &accounts, const Devices &devices)
        : m_parts(parts)
        , m_accounts(accounts)
        , m_devices(devices)
    {
    }

    bool isSilent(Records &records, const AccountRow &row) const;
    bool isHeld(Records &records, const AccountRow &row) const;  ///< claimed, and not silent
    bool isOthers(Records &records, const QString &phone) const; ///< to whom it is not its own
    /// Whom a code lets in: 938, and 1287 where a silent account does not know the device.
    Result<AccountRow> openByCode(const QString &phone, const RequestContext &context) const;
    /// Whom a code for verifying `phone` is for, with the number that account is to have. 1073.
    Result<AccountRow> verifiable(const QString &phone, const RequestContext &context) const;
    /// Who had it before somebody else proved it.
    Result<std::optional<AccountRow>> formerHolder(const QString &e164) const;

    /// Holds the number, and the account's `own`, until the change is done; who has it.
    static std::optional<AccountRow> holdNumber(Records &records, const QString &phone,
                                                MaybeText own = {});
    /// A silent or imported one's number waits for `row` until a code for it was shown.
    void claimSilent(Records &records, AccountRow &row) const;
    /// A code for it was shown; 1058. Of `also`, the account's number until now, is told with it.
    Result<void> takeOver(Records &records, AccountRow &row, const QString &phone,
                          MaybeText also = {}) const;

    bool wasShown(const AccountRow &row) const; ///< by a code, whose number it is
    /// Who asks registered it, unproven as it is (S16).
    bool claimedBy(const AccountRow &row, const RequestContext &context) const;
    /// Makes `row` the proven owner of its number and ends what an impostor may have left (S16).
    static void prove(Records &records, AccountRow &row, const QString &exceptSession, Instant now);
    /// That, and without what somebody else than who asks put into it.
    void proveFor(Records &records, AccountRow &row, Instant now,
                  const RequestContext &context) const;
    /// Of what an import brought, or was verified before: the code of it is for who shows it.
    void passwordShown(Records &records, AccountRow &row, const RequestContext &context) const;
    /// `row` becomes the imported account whose number was registered by somebody else (S16).
    bool returnsToImported(Records &records, AccountRow &row, const QString &phone,
                           const RequestContext &context) const;

    // By a text that is queued in the same change.
    void notifyOwner(Records &records, const AccountRow &row, const RequestContext &context) const;
    void notifyOldNumber(Records &records, const AccountRow &row, const QString &oldPhone,
                         const RequestContext &context) const;

private:
    std::optional<ServiceError> silentFor(Records &records, const AccountRow &row,
                                          const RequestContext &context) const; ///< 1287
    void release(Records &records, AccountRow former, const RequestContext &context) const;

    RuleParts &m_parts;
    const Accounts &m_accounts;
    const Devices &m_devices;
};

} // namespace ringkey::service
