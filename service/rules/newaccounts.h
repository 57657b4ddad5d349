// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/numberowners.h"
#include "service/rules/passwordcheck.h"

namespace ringkey::service {

/// Accounts that are made: by who registers, and by the operator. Thread-safe.
class NewAccounts
{
public:
    NewAccounts(RuleParts &parts, const Accounts &accounts, const Devices &devices,
                const SecurityAnswers &answers, const PasswordCheck &passwords)
        : m_parts(parts)
        , m_accounts(accounts)
        , m_devices(devices)
        , m_answers(answers)
        , m_passwords(passwords)
    {
    }

    /// Not in the store yet; one hash.
    Result<AccountRow> make(const Registration &request, const QString &phone,
                            const RequestContext &context) const;
    Result<void> insert(Records &records, AccountRow &row) const; ///< number: 1058, uid: 1200

private:
    Result<void> takeNumber(Records &records, AccountRow &row) const;

    RuleParts &m_parts;
    const Accounts &m_accounts;
    const Devices &m_devices;
    const SecurityAnswers &m_answers;
    const PasswordCheck &m_passwords;
};

} // namespace ringkey::service
