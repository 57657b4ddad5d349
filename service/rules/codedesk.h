// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/askinggate.h"

namespace ringkey::service {

/// Codes asked for and typed, over Codes; and what stands for a refusal that would tell of an
/// account where answers are private (security S14). Thread-safe.
class CodeDesk
{
public:
    CodeDesk(RuleParts &parts, const Devices &devices, const NumberOwners &owners,
             const AskingGate &gate)
        : m_parts(parts)
        , m_devices(devices)
        , m_owners(owners)
        , m_gate(gate)
    {
    }

    /// In the change that asks for it; 991 for an account that is blocked.
    Result<CodeSent> send(Records &records, const AccountRow &row, Purpose purpose,
                          const QString &phone, const RequestContext &context) const;
    /// For who named `phone`, and may have to be told something else (sentOr()).
    Result<CodeSent> sendAsked(const AccountRow &row, const QString &phone, Purpose purpose,
                               const RequestContext &context) const;
    /// Takes one try, then compares; nothing typed costs none (908).
    Result<CodeTicket> check(CodeScope scope, const QString &typed,
                             const RequestContext &context) const;
    /// In the change that the code allows, once; 1068 afterwards.
    Result<void> redeem(Records &records, const CodeTicket &ticket, Instant now) const;

    /// What is answered in place of `why`, where that would tell of an account.
    Result<CodeSent> sentOr(const ServiceError &why, const QString &phone, Purpose purpose,
                            const RequestContext &context) const;
    ServiceError wrongOr(const ServiceError &why, const PhoneAndCode &typed, Purpose purpose,
                         const RequestContext &context) const;

private:
    bool asksOwner(Records &records, const AccountRow &row, const QString &phone,
                   const RequestContext &context) const;
    CodeScope standIn(Records &records, const QString &e164, Purpose purpose) const;

    RuleParts &m_parts;
    const Devices &m_devices;
    const NumberOwners &m_owners;
    const AskingGate &m_gate;
};

} // namespace ringkey::service
