// SPDX-License-Identifier: Apache-2.0
#include "service/rules/numberowners.h"

#include "service/rules/takeback.h"

#include <algorithm>

// Security S17. Carriers give a number to somebody else some months after it was left. Who gets the
// texts of an account that nobody used for long may be a stranger: a code alone then neither signs
// in nor resets a password. The owner comes in by password or with a device that signed in before;
// whoever has the number now registers it, and the account goes on without it. So does what an
// import brought, however lately it was used: nobody loses that to who shows no code.
namespace ringkey::service {

bool NumberOwners::isSilent(Records &records, const AccountRow &row) const
{
    const auto limit = m_parts.config.accounts.silentAfter;
    if ((!row.phoneProven && !isImported(row)) || limit.count() == 0)
        return false;
    const Instant moment = m_parts.now();
    const Instant seen = row.lastLoginAt.value_or(std::max(row.createdAt, row.modifiedAt));
    if (moment - seen < limit)
        return false;
    const auto end = records.sessions().lastAccessEnd(row.uid);
    return !end || moment - (*end - m_parts.config.session.access) >= limit;
}

bool NumberOwners::isHeld(Records &records, const AccountRow &row) const
{
    return m_accounts.isClaimed(row) && !isSilent(records, row);
}

bool NumberOwners::isOthers(Records &records, const QString &phone) const
{
    const auto holder = records.accounts().byPhone(phone);
    return holder && isHeld(records, *holder);
}

std::optional<ServiceError> NumberOwners::silentFor(Records &records, const AccountRow &row,
                                                    const RequestContext &context) const
{
    if (!isSilent(records, row) || m_devices.find(records, row.uid, context))
        return std::nullopt;
    return ServiceError{code::unknownDevice};
}

Result<AccountRow> NumberOwners::openByCode(const QString &phone,
                                            const RequestContext &context) const
{
    const auto row = m_accounts.accountOf(phone);
    if (!row)
        return row;
    return m_parts.read([&](Records &records) -> Result<AccountRow> {
        if (auto refused = silentFor(records, *row, context))
            return tl::unexpected(*refused);
        return *row;
    });
}

/// All who may take a number hold it in one order, or two would wait for each other: whoever else
/// wants it, also where it has no account yet, who has it, themselves, and its codes. Two may want
/// each other's: their own numbers are held with those that they want, in the order of numbers.
std::optional<AccountRow> NumberOwners::holdNumber(Records &records, const QString &phone,
                                                   MaybeText own)
{
    const QString other = own.value_or(phone);
    for (const QString &each : {std::min(phone, other), std::max(phone, other)})
        records.lock(QStringLiteral("registration of ") + each);
    return records.accounts().byPhone(phone);
}

void NumberOwners::claimSilent(Records &records, AccountRow &row) const
{
    if (row.phoneProven) // proven without a code: nobody showed anything
        return;
    const auto holder = holdNumber(records, *row.phone);
    if (!holder || (!isSilent(records, *holder) && !isImported(*holder)))
        return;
    const auto earlier = records.accounts().claimant(*row.phone);
    if (earlier && earlier->logins == 0)
        records.accounts().remove(earlier->uid);
    row.pendingPhone = std::exchange(row.phone, std::nullopt);
}

Result<AccountRow> NumberOwners::verifiable(const QString &phone,
                                            const RequestContext &context) const
{
    const auto row = m_accounts.accountOf(phone);
    if (!row)
        return row;
    return m_parts.read([&](Records &records) -> Result<AccountRow> {
        // Who has shown the password of what an import brought, or was verified before, is asked
        // for the code of that account.
        const bool mayBeClaimed =
            isSilent(records, *row) || (isImported(*row) && row->claimDevice.isEmpty());
        if (auto claimant =
                mayBeClaimed ? records.accounts().claimant(*row->phone) : std::nullopt) {
            claimant->phone = row->phone;
            return *claimant;
        }
        if (row->phoneVerified && (row->claimDevice.isEmpty() || !claimedBy(*row, context)))
            return tl::unexpected(ServiceError{code::phoneAlreadyVerified});
        if (auto refused = silentFor(records, *row, context))
            return tl::unexpected(*refused);
        return *row;
    });
}

void NumberOwners::release(Records &records, AccountRow former, const RequestContext &context) const
{
    const QString phone = *former.phone;
    former.formerPhone = phone;
    former.phone.reset();
    former.phoneVerified = false;
    former.modifiedAt = m_parts.now();
    records.codes().voidAll(former.uid);
    records.accounts().update(former);
    m_parts.audit(records, Actor::Owner, "number claimed", former.uid);
    // Whoever has the number, the former owner too, hears that an account lost it.
    notifyOldNumber(records, former, phone, context);
}

Result<void> NumberOwners::takeOver(Records &records, AccountRow &row, const QString &phone,
                                    MaybeText also) const
{
    RequestContext context;
    context.alsoTexted = also.value_or(QString());
    const auto holder = holdNumber(records, phone);
    if (holder && isHeld(records, *holder))
        return tl::unexpected(ServiceError{code::phoneTaken});
    if (holder && (m_accounts.isClaimed(*holder) || isImported(*holder)))
        release(records, *holder, context);
    else if (holder)
        makeWay(records, *holder, m_parts.now());
    row.phone = phone;
    // Who has it again is no former holder: one wrong password must not count twice.
    row.formerPhone.reset();
    return {};
}

Result<std::optional<AccountRow>> NumberOwners::formerHolder(const QString &e164) const
{
    return m_parts.read([&](Records &records) -> Result<std::optional<AccountRow>> {
        return records.accounts().byFormerPhone(e164);
    });
}

/// Where nothing is verified a number is at once that of who registers it, and nobody has shown yet
/// that it is theirs.
bool NumberOwners::wasShown(const AccountRow &row) const
{
    const bool isHeldOnly = m_parts.config.flow.verification == Verification::Disabled &&
                            !row.phoneVerified && !row.claim.isEmpty();
    return row.phoneProven && !isHeldOnly;
}

/// The same device; for clients that name none the same address, and nobody elsewhere asked for the
/// code that may now be typed.
bool NumberOwners::claimedBy(const AccountRow &row, const RequestContext &context) const
{
    if (!context.device.isEmpty())
        return sameBytes(row.claimDevice, m_devices.macOf(context));
    // Where an imported password was shown by a client without one, its address is kept there.
    const QByteArray &claim = row.claimDevice.isEmpty() ? row.claim : row.claimDevice;
    return !row.contested && claim == m_parts.keys.addressMac(context.peerAddress);
}

void NumberOwners::prove(Records &records, AccountRow &row, const QString &exceptSession,
                         Instant moment)
{
    if (!row.phoneProven)
        records.sessions().endAll(row.uid, exceptSession, SessionEnd::NumberVerified, moment);
    row.phoneVerified = row.phoneProven = true;
    row.contested = false;
    row.claim = row.claimDevice = QByteArray(""); // nobody's any more: a code was shown
    row.pendingPhone.reset();
    row.modifiedAt = moment;
}

void NumberOwners::proveFor(Records &records, AccountRow &row, Instant moment,
                            const RequestContext &context) const
{
    if (!wasShown(row) && !claimedBy(row, context)) {
        records.sessions().endAll(row.uid, {}, SessionEnd::NumberVerified, moment);
        row.passwordHash.clear();
        row.hasPassword = false;
        row.answers.clear();
        row.policy.reset();
        row.profile.emails.clear();
        row.profile.emailVerified = false;
        row.profile.contactNumbers.clear();
        row.profile.customFields.clear();
        row.profile.emailSubscribed = false;
        row.profile.text.remove(QStringLiteral("UserName"));
        records.devices().forgetAll(row.uid, {});
    }
    prove(records, row, {}, moment);
}

/// Security S16: a code that somebody else than who registered enters proves that the number is not
/// theirs. What an import brought is then opened by it, as if nobody had registered.
bool NumberOwners::returnsToImported(Records &records, AccountRow &row, const QString &phone,
                                     const RequestContext &context) const
{
    auto holder = holdNumber(records, phone);
    if (!holder || !isImported(*holder) || isSilent(records, *holder) || claimedBy(row, context))
        return false;
    if (row.logins == 0)
        records.accounts().remove(row.uid);
    records.codes().voidAll(holder->uid);
    row = *std::move(holder);
    return true;
}

/// Then no stranger has the number (S17).
void NumberOwners::passwordShown(Records &records, AccountRow &row,
                                 const RequestContext &context) const
{
    const bool wasSilent = isSilent(records, row);
    if (isImported(row) || row.phoneVerified) {
        row.claimDevice = context.device.isEmpty() ? m_parts.keys.addressMac(context.peerAddress)
                                                   : m_devices.macOf(context);
        row.contested = false;
        records.accounts().update(row);
    }
    if (wasSilent)
        records.accounts().recordLogin(row.uid, m_parts.now());
}

void NumberOwners::notifyOldNumber(Records &records, const AccountRow &row, const QString &oldPhone,
                                   const RequestContext &context) const
{
    m_parts.texts.queueNotice(records, SmsEvent::NumberReplaced, oldPhone, row, m_parts.now(),
                              context);
}

void NumberOwners::notifyOwner(Records &records, const AccountRow &row,
                               const RequestContext &context) const
{
    // Also to a proven number that is unverified now: a thief with a token could make it so first,
    // and the owner would hear nothing.
    if (row.phone && row.phoneProven)
        m_parts.texts.queueNotice(records, SmsEvent::AccessChanged, *row.phone, row, m_parts.now(),
                                  context);
}

} // namespace ringkey::service
