// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"
#include "service/rules/takeback.h"

#include <algorithm>

// Security S17. Carriers give a number to somebody else some months after it was left. Who gets the
// texts of an account that nobody used for long may be a stranger: a code alone then neither signs
// in nor resets a password. The owner comes in by password or with a device that signed in before;
// whoever has the number now registers it, and the account goes on without it. So does what an
// import brought, however lately it was used: nobody loses that to who shows no code.
namespace ringkey::service {

bool AuthService::Private::isSilent(Records &records, const AccountRow &row) const
{
    const auto limit = config.accounts.silentAfter;
    if ((!row.phoneProven && !isImported(row)) || limit.count() == 0)
        return false;
    const Instant moment = now();
    const Instant seen = row.lastLoginAt.value_or(std::max(row.createdAt, row.modifiedAt));
    if (moment - seen < limit)
        return false;
    const auto end = records.sessions().lastAccessEnd(row.uid);
    return !end || moment - (*end - config.session.access) >= limit;
}

bool AuthService::Private::isHeld(Records &records, const AccountRow &row) const
{
    return isClaimed(row) && !isSilent(records, row);
}

std::optional<ServiceError> AuthService::Private::silentFor(Records &records, const AccountRow &row,
                                                            const RequestContext &context)
{
    if (!isSilent(records, row) || knownDevice(records, row.uid, context))
        return std::nullopt;
    return ServiceError{code::unknownDevice};
}

Result<AccountRow> AuthService::Private::openByCode(const QString &phone,
                                                    const RequestContext &context)
{
    const auto row = accountOf(phone);
    if (!row)
        return row;
    return read([&](Records &records) -> Result<AccountRow> {
        if (auto refused = silentFor(records, *row, context))
            return tl::unexpected(*refused);
        return *row;
    });
}

/// All who may take a number hold it in one order, or two would wait for each other: whoever else
/// wants it, also where it has no account yet, who has it, themselves, and its codes. Two may want
/// each other's: their own numbers are held with those that they want, in the order of numbers.
std::optional<AccountRow> AuthService::Private::holdNumber(Records &records, const QString &phone,
                                                           MaybeText own)
{
    const QString other = own.value_or(phone);
    for (const QString &each : {std::min(phone, other), std::max(phone, other)})
        records.lock(QStringLiteral("registration of ") + each);
    return records.accounts().byPhone(phone);
}

void AuthService::Private::claimSilent(Records &records, AccountRow &row)
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

Result<AccountRow> AuthService::Private::verifiable(const QString &phone,
                                                    const RequestContext &context)
{
    const auto row = accountOf(phone);
    if (!row)
        return row;
    return read([&](Records &records) -> Result<AccountRow> {
        // Who has shown an imported password is asked for the code of that account.
        const bool mayBeClaimed =
            isSilent(records, *row) || (isImported(*row) && row->claimDevice.isEmpty());
        if (auto claimant =
                mayBeClaimed ? records.accounts().claimant(*row->phone) : std::nullopt) {
            claimant->phone = row->phone;
            return *claimant;
        }
        if (row->phoneVerified)
            return tl::unexpected(ServiceError{code::phoneAlreadyVerified});
        if (auto refused = silentFor(records, *row, context))
            return tl::unexpected(*refused);
        return *row;
    });
}

void AuthService::Private::release(Records &records, AccountRow former,
                                   const RequestContext &context)
{
    const QString phone = *former.phone;
    former.formerPhone = phone;
    former.phone.reset();
    former.phoneVerified = false;
    former.modifiedAt = now();
    records.codes().voidAll(former.uid);
    records.accounts().update(former);
    audit(records, "owner", "number claimed", former.uid);
    // Whoever has the number, the former owner too, hears that an account lost it.
    notifyOldNumber(records, former, phone, context);
}

/// The code was shown; 1058. Of `also` is told in the same change.
Result<void> AuthService::Private::takeOver(Records &records, AccountRow &row, const QString &phone,
                                            MaybeText also)
{
    RequestContext context;
    context.alsoTexted = also.value_or(QString());
    const auto holder = holdNumber(records, phone);
    if (holder && isHeld(records, *holder))
        return tl::unexpected(ServiceError{code::phoneTaken});
    if (holder && (isClaimed(*holder) || isImported(*holder)))
        release(records, *holder, context);
    else if (holder)
        makeWay(records, *holder, now());
    row.phone = phone;
    return {};
}

Result<std::optional<AccountRow>> AuthService::Private::formerHolder(const QString &e164)
{
    return read([&](Records &records) -> Result<std::optional<AccountRow>> {
        auto former = records.accounts().byFormerPhone(e164);
        // Who has it again is no former holder: one wrong password must not count twice.
        return former && former->phone == e164 ? std::nullopt : former;
    });
}

Result<SignedIn> AuthService::Private::signInFormer(const AccountRow &row, const QString &password,
                                                    const RequestContext &context)
{
    const auto turn = turnOf(row.uid, context);
    const auto right = checkPassword(row.uid, password, code::wrongPassword, context);
    if (!right)
        return tl::unexpected(right.error());
    return signInVerified(row, {*row.formerPhone, password}, *right, context);
}

} // namespace ringkey::service
