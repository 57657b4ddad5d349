// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/ruleparts.h"

namespace ringkey::service {

/// Finding an account, and what its row says by itself. Thread-safe.
class Accounts
{
public:
    explicit Accounts(RuleParts &parts)
        : m_parts(parts)
    {
    }

    Result<AccountRow> accountOf(const QString &phone) const; ///< 1076, 1096, 938
    Result<AccountRow> byUid(const QString &uid) const;       ///< 937
    Result<AccountRow> knownByUid(const QString &uid) const;  ///< 938: it went meanwhile

    bool isClaimed(const AccountRow &row) const;  ///< its number is somebody's
    bool mustVerify(const AccountRow &row) const; ///< its number, before it signs in (1066)
    /// 991, 1130, and 1066 where a number has to be verified: what no token may be had with.
    std::optional<ServiceError> signInRefusal(const AccountRow &row) const;
    void acceptPolicy(AccountRow &row, const RequestContext &context) const;
    Account shown(const AccountRow &row) const; ///< with lock fields filled

private:
    RuleParts &m_parts;
};

} // namespace ringkey::service
