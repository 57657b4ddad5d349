// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace ringkey::service {

/// Who acts on an account.
enum class Actor : std::uint8_t
{
    Owner,     ///< with their token
    ApiSecret, ///< who has it
    Operator   ///< by a command
};

/// As it is kept.
inline QString actorName(Actor actor)
{
    return actor == Actor::Owner       ? QStringLiteral("owner")
           : actor == Actor::ApiSecret ? QStringLiteral("api secret")
                                       : QStringLiteral("operator");
}

struct AuditRow
{
    Instant at{};
    QString actor; ///< actorName()
    QString act;   ///< "account deleted"
    QString uid;
    QString detail; ///< holds no number and no secret
};

/// Who did what to whose account. Never changed, and kept when the account is gone.
class AuditRecords
{
public:
    virtual void insert(const AuditRow &) = 0;
    virtual std::vector<AuditRow> latest(int limit) = 0; ///< newest first

protected:
    ~AuditRecords() = default;
};

} // namespace ringkey::service
