// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/rules.h"
#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"

namespace ringkey::service {

namespace {

Purpose purposeOf(CodeOf of)
{
    switch (of) {
    case CodeOf::NewNumber:
        return Purpose::ChangePhone;
    case CodeOf::PasswordReset:
        return Purpose::ResetPassword;
    case CodeOf::SignIn:
        return Purpose::Passwordless;
    case CodeOf::Deletion:
        return Purpose::DeleteAccount;
    case CodeOf::Verification:
        break;
    }
    return Purpose::VerifyPhone;
}

Result<CodeScope> scopeToTell(Rules &rules, CodeOf of, const QString &phone, const QString &uid)
{
    const auto row = of == CodeOf::PasswordReset ? resettable(rules, phone, {})
                     : of == CodeOf::SignIn      ? passwordless(rules, phone, {})
                                                 : rules.accounts.accountOf(phone);
    if (!row)
        return tl::unexpected(row.error());
    if (!uid.isEmpty() && uid.compare(row->uid, Qt::CaseInsensitive) != 0)
        return tl::unexpected(ServiceError{code::uidInvalid});
    if (row->blocked)
        return tl::unexpected(ServiceError{code::accountBlocked});
    if (of == CodeOf::Verification && row->phoneVerified)
        return tl::unexpected(ServiceError{code::phoneAlreadyVerified});
    return CodeScope{purposeOf(of), *row->phone, row->uid};
}

Result<CodeTold> tellForNewNumber(Rules &rules, const QString &phone, const QString &uid)
{
    const auto fresh = textableE164(phone);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto found = rules.accounts.byUid(uid);
    if (!found)
        return tl::unexpected(found.error());
    return rules.finish([&](Records &records) -> Result<CodeTold> {
        NumberOwners::holdNumber(records, *fresh, found->phone);
        auto row = records.accounts().byUid(uid.toLower());
        if (!row)
            return tl::unexpected(ServiceError{code::uidInvalid});
        if (row->blocked)
            return tl::unexpected(ServiceError{code::accountBlocked});
        if (auto pending =
                rules.numberChanges.setPending(records, *row, *fresh, OthersNumber::Refused);
            !pending)
            return tl::unexpected(pending.error());
        return rules.codes.tell(records, {Purpose::ChangePhone, *fresh, row->uid}, rules.now());
    });
}

} // namespace

Result<std::optional<CodeSent>> AuthService::invalidatePhone(const QString &uid,
                                                             const RequestContext &context)
{
    const auto row = d->accounts.byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    if (!row->phone)
        return tl::unexpected(ServiceError{code::cannotInvalidatePhone});
    auto sent = d->finish([&](Records &records) -> Result<std::optional<CodeSent>> {
        const auto current = records.accounts().byUid(row->uid);
        if (!current)
            return tl::unexpected(ServiceError{code::uidInvalid});
        if (!current->phone)
            return tl::unexpected(ServiceError{code::cannotInvalidatePhone});
        RequestContext asked = context;
        asked.preventSms |= current->blocked; // the operator's reset works, the text does not
        return d->numberChanges.unverify(records, *current, asked);
    });
    d->tellQueued();
    return sent;
}

Result<Account> AuthService::createAccount(const ManagedAccount &request,
                                           const RequestContext &context)
{
    QString phone;
    if (!request.phone.isEmpty()) {
        const auto e164 = e164Of(request.phone);
        if (!e164)
            return tl::unexpected(e164.error());
        phone = *e164;
    }
    if (auto fit = d->passwords.acceptable(request.password, request.profile, phone); !fit)
        return tl::unexpected(fit.error());
    auto row = d->newAccounts.make(request, phone, context);
    if (!row)
        return tl::unexpected(row.error());
    row->phoneVerified = row->phoneProven = request.phoneVerified && row->phone;
    // The operator's, as one that an import brought: no stranger's registration takes it (S16).
    row->claim = row->claimDevice = QByteArray("");
    return d->finish([&](Records &records) -> Result<Account> {
        if (auto added = d->newAccounts.insert(records, *row); !added)
            return tl::unexpected(added.error());
        return d->accounts.shown(*row);
    });
}

Result<Account> AuthService::accountByPhone(const QString &phone)
{
    return d->accounts.accountOf(phone).map(
        [this](const AccountRow &row) { return d->accounts.shown(row); });
}

Result<Account> AuthService::accountByUid(const QString &uid)
{
    return d->accounts.byUid(uid).map(
        [this](const AccountRow &row) { return d->accounts.shown(row); });
}

Result<void> AuthService::deleteAccount(const QString &uid)
{
    const auto row = d->accounts.byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    return d->finish([&](Records &records) -> Result<void> {
        d->audit(records, Actor::ApiSecret, "account deleted", row->uid);
        records.accounts().remove(row->uid);
        return {};
    });
}

Result<Account> AuthService::setPhone(const QString &uid, const QString &phone)
{
    const auto e164 = e164Of(phone);
    if (!e164)
        return tl::unexpected(e164.error());
    const auto found = d->accounts.byUid(uid);
    if (!found)
        return tl::unexpected(found.error());
    auto account = d->finish([&](Records &records) -> Result<Account> {
        const auto other = NumberOwners::holdNumber(records, *e164, found->phone);
        auto row = records.accounts().byUid(found->uid);
        if (!row)
            return tl::unexpected(ServiceError{code::uidInvalid});
        if (other && (other->uid == row->uid || d->accounts.isClaimed(*other)))
            return tl::unexpected(ServiceError{code::phoneTaken});
        if (other)
            makeWay(records, *other, d->now());
        const auto old = row->phoneProven ? row->phone : std::nullopt;
        row->phone = *e164;
        row->formerPhone.reset(); // its password opens no number that somebody else has
        // The holder of the secret vouches for it.
        d->owners.prove(records, *row, {}, d->now());
        if (!records.accounts().update(*row))
            return tl::unexpected(ServiceError{code::phoneTaken});
        records.codes().voidAll(row->uid);
        records.sessions().endAll(row->uid, {}, SessionEnd::NumberChanged, d->now());
        d->audit(records, Actor::ApiSecret, "number set", row->uid);
        if (old)
            d->owners.notifyOldNumber(records, *row, *old, {});
        return d->accounts.shown(*row);
    });
    d->tellQueued();
    return account;
}

Result<Account> AuthService::unlockAccount(const QString &uid)
{
    const auto found = d->accounts.byUid(uid);
    if (!found)
        return tl::unexpected(found.error());
    return d->finish([&](Records &records) -> Result<Account> {
        auto row = records.accounts().byUid(found->uid);
        if (!row)
            return tl::unexpected(ServiceError{code::uidInvalid});
        const QByteArray strangers = strangersKey(d->keys, *row);
        const bool ofOthers = records.devices().clearAllFailures(row->uid) ||
                              d->strangers.failures(records, strangers).failures > 0;
        records.guards().forgetUnknown(strangers);
        if (!row->blocked && row->failures == 0 && !row->lockedUntil && !ofOthers)
            return tl::unexpected(ServiceError{code::alreadyUnlocked});
        row->blocked = false;
        records.accounts().update(*row);
        records.accounts().clearFailures(row->uid);
        d->audit(records, Actor::ApiSecret, "unlocked", row->uid);
        return d->accounts.shown(*records.accounts().byUid(row->uid));
    });
}

Result<CodeTold> AuthService::tellCode(CodeOf of, const QString &phone, const QString &uid)
{
    if (of == CodeOf::NewNumber)
        return tellForNewNumber(*d, phone, uid);
    const auto scope = scopeToTell(*d, of, phone, uid);
    if (!scope)
        return tl::unexpected(scope.error());
    return d->finish([&](Records &records) -> Result<CodeTold> {
        const auto current = records.accounts().byUid(scope->uid);
        if (!current || current->phone != scope->phone) // it went meanwhile
            return tl::unexpected(ServiceError{code::userUnknown});
        return d->codes.tell(records, *scope, d->now());
    });
}

} // namespace ringkey::service
