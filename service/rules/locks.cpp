// SPDX-License-Identifier: Apache-2.0
#include "service/rules/locks.h"

#include "service/rules/limits.h"

namespace ringkey::service {

std::optional<ServiceError> Locks::lockedFor(Records &records, const AccountRow &row, Door door,
                                             const RequestContext &context) const
{
    AccountRow seen = row;
    const auto device = m_devices.find(records, row.uid, context);
    if (door == Door::Code && (m_parts.config.lockout.codeOpens || device))
        seen.lockedUntil.reset();
    else if (device)
        seen = seenBy(*device, row, m_answers.canAsk(row), m_parts.config.lockout);
    const auto own = lockRefusal(seen, m_parts.now());
    if (own || device || !m_parts.config.flow.privateAnswers ||
        (door == Door::Code && m_parts.config.lockout.codeOpens) ||
        passesStrangersLock(row, m_parts.config.lockout, m_parts.now()))
        return own;
    return m_parts.strangers.lockOf(
        m_parts.strangers.failures(records, strangersKey(m_parts.keys, row)));
}

std::optional<ServiceError> Locks::lockedFor(const AccountRow &row, Door door,
                                             const RequestContext &context) const
{
    const auto refusal = m_parts.read([&](Records &records) -> Result<std::optional<ServiceError>> {
        return lockedFor(records, row, door, context);
    });
    return refusal ? *refusal : refusal.error();
}

/// What a lock asks for. Where answers are private a captcha opens none: it would tell accounts.
Result<void> Locks::passesLock(const QString &uid, const ServiceError &lock,
                               const RequestContext &context) const
{
    if (lock.code == code::lockedCaptcha && !m_parts.config.flow.privateAnswers) {
        const auto refusal = m_parts.budgets.unlessPerson(lock, context, m_parts.now());
        return refusal ? tl::unexpected(*refusal) : Result<void>();
    }
    if (lock.code != code::lockedQuestion || context.securityAnswers.isEmpty())
        return tl::unexpected(lock);
    return m_answers.check(uid, context.securityAnswers);
}

Result<void> Locks::passLock(const QString &uid, Door door, const RequestContext &context) const
{
    const auto row = m_accounts.knownByUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    const auto refusal = lockedFor(*row, door, context);
    if (!refusal)
        return {};
    if (auto proven = passesLock(uid, *refusal, context); !proven)
        return proven;
    return m_parts.change([&](Records &records) -> Result<void> {
        if (m_devices.find(records, uid, context))
            records.devices().setLock(uid, m_devices.macOf(context), m_parts.now());
        else
            records.accounts().setLock(uid, LockKind::None, std::nullopt);
        return {};
    });
}

} // namespace ringkey::service
