// SPDX-License-Identifier: Apache-2.0
#include "service/rules/numberchanges.h"

namespace ringkey::service {

/// The number that `row` is to have once a code for it was entered; 1058.
Result<void> NumberChanges::setPending(Records &records, AccountRow &row, const QString &phone,
                                       OthersNumber others) const
{
    if (row.phone == phone ||
        (others == OthersNumber::Refused && m_owners.isOthers(records, phone)))
        return tl::unexpected(ServiceError{code::phoneTaken});
    row.pendingPhone = phone;
    records.accounts().update(row);
    return {};
}

Result<CodeSent> NumberChanges::begin(Records &records, AccountRow &row, const QString &phone,
                                      const RequestContext &context) const
{
    // Where answers are private it waits for a code that is sent to nobody (sendCode).
    const auto others =
        m_parts.config.flow.privateAnswers ? OthersNumber::Waits : OthersNumber::Refused;
    if (auto pending = setPending(records, row, phone, others); !pending)
        return tl::unexpected(m_gate.telling(pending.error(), context));
    return m_codeDesk.send(records, row, Purpose::ChangePhone, phone, context);
}

Result<void> NumberChanges::finish(Records &records, Caller &caller, const CodeTicket &ticket,
                                   const RequestContext &context) const
{
    AccountRow &row = caller.account;
    const QString fresh = ticket.scope.phone;
    if (row.pendingPhone != fresh)
        return tl::unexpected(ServiceError{code::phoneTaken});
    const auto old = row.phoneProven ? row.phone : std::nullopt; // an unproven one is nobody's
    if (auto taken = m_owners.takeOver(records, row, fresh, old); !taken)
        return taken;
    m_owners.prove(records, row, caller.session.id, m_parts.now());
    if (!records.accounts().update(row))
        return tl::unexpected(ServiceError{code::phoneTaken});
    records.sessions().endAll(row.uid, caller.session.id, SessionEnd::NumberChanged, m_parts.now());
    if (old)
        m_owners.notifyOldNumber(records, row, *old, context);
    return {};
}

Result<std::optional<CodeSent>> NumberChanges::unverify(Records &records, AccountRow row,
                                                        const RequestContext &context) const
{
    if (!row.phoneVerified)
        return tl::unexpected(ServiceError{code::phoneAlreadyUnverified});
    row.phoneVerified = false;
    row.modifiedAt = m_parts.now();
    records.accounts().update(row);
    if (context.preventSms)
        return std::optional<CodeSent>();
    // Where no text can leave now, the number is unverified all the same: a code can be had later.
    const auto sent = m_codeDesk.send(records, row, Purpose::VerifyPhone, *row.phone, context);
    return sent ? std::optional(*sent) : std::nullopt;
}

} // namespace ringkey::service
