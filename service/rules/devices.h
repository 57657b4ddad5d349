// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/doors.h"
#include "service/rules/ruleparts.h"

namespace ringkey::service {

/// From which device somebody asks: one that signed in before is known, and has budgets of its own
/// (security S13). Thread-safe.
class Devices
{
public:
    explicit Devices(RuleParts &parts)
        : m_parts(parts)
    {
    }

    QByteArray macOf(const RequestContext &context) const; ///< empty: it named none
    std::optional<DeviceRow> find(Records &records, const QString &uid,
                                  const RequestContext &context) const;
    bool knows(const QString &uid, const RequestContext &context) const;
    /// The one that asks; where it is not known, the one that opened the session.
    QByteArray ofCaller(Records &records, const Caller &caller,
                        const RequestContext &context) const;

private:
    RuleParts &m_parts;
};

} // namespace ringkey::service
