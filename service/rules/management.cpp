// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"

namespace ringkey::service {

Result<std::optional<CodeSent>> AuthService::invalidatePhone(const QString &uid,
                                                             const RequestContext &context)
{
    const auto row = d->byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    if (!row->phone)
        return tl::unexpected(ServiceError{code::cannotInvalidatePhone});
    auto sent = d->change([&](Records &records) -> Result<std::optional<CodeSent>> {
        const auto current = records.accounts().byUid(row->uid);
        if (!current || !current->phone)
            return tl::unexpected(ServiceError{code::cannotInvalidatePhone});
        RequestContext asked = context;
        asked.preventSms |= current->blocked; // the operator's reset works, the text does not
        return d->unverify(records, *current, asked);
    });
    d->tellQueued();
    return sent;
}

Result<Account> AuthService::createAccount(const ManagedAccount &request,
                                           const RequestContext &context)
{
    QString phone;
    if (!request.phone.isEmpty()) {
        const auto e164 = Private::number(request.phone);
        if (!e164)
            return tl::unexpected(e164.error());
        phone = *e164;
    }
    if (auto fit = d->acceptable(request.password, request.profile, phone); !fit)
        return tl::unexpected(fit.error());
    auto row = d->newAccount(request, phone, context);
    if (!row)
        return tl::unexpected(row.error());
    row->phoneVerified = row->phoneProven = request.phoneVerified && row->phone;
    return d->change([&](Records &records) -> Result<Account> {
        if (auto added = d->insert(records, *row); !added)
            return tl::unexpected(added.error());
        return d->shown(*row);
    });
}

Result<Account> AuthService::accountByPhone(const QString &phone)
{
    return d->accountOf(phone).map([this](const AccountRow &row) { return d->shown(row); });
}

Result<Account> AuthService::accountByUid(const QString &uid)
{
    return d->byUid(uid).map([this](const AccountRow &row) { return d->shown(row); });
}

Result<void> AuthService::deleteAccount(const QString &uid)
{
    const auto row = d->byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    return d->change([&](Records &records) -> Result<void> {
        records.accounts().remove(row->uid);
        return {};
    });
}

Result<Account> AuthService::setPhone(const QString &uid, const QString &phone)
{
    const auto e164 = Private::number(phone);
    if (!e164)
        return tl::unexpected(e164.error());
    const auto found = d->byUid(uid);
    if (!found)
        return tl::unexpected(found.error());
    auto account = d->change([&](Records &records) -> Result<Account> {
        auto row = records.accounts().byUid(found->uid);
        if (!row)
            return tl::unexpected(ServiceError{code::uidInvalid});
        const auto other = records.accounts().byPhone(*e164);
        if (other && (other->uid == row->uid || d->isClaimed(*other)))
            return tl::unexpected(ServiceError{code::phoneTaken});
        if (other)
            records.accounts().remove(other->uid);
        const auto old = row->phone;
        row->phone = *e164;
        d->prove(records, *row, {}, d->now()); // the holder of the secret vouches for it
        if (!records.accounts().update(*row))
            return tl::unexpected(ServiceError{code::phoneTaken});
        records.codes().voidAll(row->uid);
        records.sessions().endAll(row->uid, {}, SessionEnd::NumberChanged, d->now());
        if (old)
            d->notifyOldNumber(records, *row, *old, {});
        return d->shown(*row);
    });
    d->tellQueued();
    return account;
}

} // namespace ringkey::service
