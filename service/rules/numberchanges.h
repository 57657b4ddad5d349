// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/codedesk.h"

namespace ringkey::service {

/// What becomes of a change to a number that is somebody else's.
enum class OthersNumber : std::uint8_t
{
    Refused, ///< 1058
    Waits    ///< for a code that nobody is sent
};

/// An account's number becomes another one, or is no longer verified. Parts of the caller's change.
/// Thread-safe.
class NumberChanges
{
public:
    NumberChanges(RuleParts &parts, const NumberOwners &owners, const AskingGate &gate,
                  const CodeDesk &codeDesk)
        : m_parts(parts)
        , m_owners(owners)
        , m_gate(gate)
        , m_codeDesk(codeDesk)
    {
    }

    Result<void> setPending(Records &records, AccountRow &row, const QString &phone,
                            OthersNumber others) const;
    Result<CodeSent> begin(Records &records, AccountRow &row, const QString &phone,
                           const RequestContext &context) const;
    Result<void> finish(Records &records, Caller &caller, const CodeTicket &ticket,
                        const RequestContext &context) const;
    Result<std::optional<CodeSent>> unverify(Records &records, AccountRow row,
                                             const RequestContext &context) const;

private:
    RuleParts &m_parts;
    const NumberOwners &m_owners;
    const AskingGate &m_gate;
    const CodeDesk &m_codeDesk;
};

} // namespace ringkey::service
