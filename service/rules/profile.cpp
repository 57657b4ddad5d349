// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/limits.h"
#include "service/rules/rules.h"
#include "service/rules/writtennumber.h"

#include <algorithm>

namespace ringkey::service {

namespace {

void mergeText(QMap<QString, QString> &into, const QMap<QString, QString> &from)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (it.value().isEmpty())
            into.remove(it.key());
        else
            into.insert(it.key(), it.value());
    }
}

QMap<QString, QString> knownOnly(const QMap<QString, QString> &text)
{
    QMap<QString, QString> known;
    for (const QString &name : profileTextFields()) {
        if (text.contains(name))
            known.insert(name, text.value(name));
    }
    return known;
}

void mergeNumbers(std::vector<ContactNumber> &into, const std::vector<ContactNumberChange> &from)
{
    for (const ContactNumberChange &change : from) {
        const auto kept = std::find_if(into.begin(), into.end(), [&](const ContactNumber &number) {
            return number.type.compare(change.type, Qt::CaseInsensitive) == 0;
        });
        if (change.remove && kept != into.end())
            into.erase(kept);
        else if (!change.remove && kept != into.end())
            *kept = change;
        else if (!change.remove)
            into.push_back(change);
    }
}

void mergeProfile(ProfileFields &into, const ProfileUpdate &from)
{
    mergeText(into.text, knownOnly(from.text));
    if (from.clearCustomFields)
        into.customFields.clear();
    mergeText(into.customFields, from.customFields);
    if (from.emails) {
        into.emailVerified &= from.emails == into.emails;
        into.emails = *from.emails;
    }
    if (from.country)
        into.country = *from.country;
    if (from.clearContactNumbers)
        into.contactNumbers.clear();
    mergeNumbers(into.contactNumbers, from.contactNumbers);
    if (from.addresses)
        into.addresses = *from.addresses;
    into.emailSubscribed = from.emailSubscribed.value_or(into.emailSubscribed);
}

/// Of a profile that is changed.
struct NumberUpdate
{
    MaybeText own;
    MaybeText wanted; ///< nothing: it stays
};

Result<AccountRow> withUpdate(Rules &rules, AccountRow row, const ProfileUpdate &update)
{
    const auto answers = rules.answers.kept(row.uid, update.securityAnswers);
    if (!answers)
        return tl::unexpected(answers.error());
    row.answers.insert(*answers);
    mergeProfile(row.profile, update);
    if (auto fits = profileFits(row.profile); !fits)
        return tl::unexpected(fits.error());
    return row;
}

/// The number that the account is to have instead, if any; what is refused is refused here.
Result<NumberUpdate> mayUpdate(Rules &rules, const QString &token, const ProfileUpdate &update,
                               const RequestContext &context)
{
    const auto asker = rules.sessionDesk.caller(token);
    if (!asker)
        return tl::unexpected(asker.error());
    if (auto fits = withUpdate(rules, asker->account, update); !fits)
        return tl::unexpected(fits.error());
    // SDKs send the whole profile back, so the same number, in whatever spelling, is no change.
    std::optional<QString> phone;
    if (!update.phone.isEmpty()) {
        const auto given = e164Of(update.phone);
        const bool isSame =
            given && (asker->account.phone == *given || asker->account.pendingPhone == *given);
        const auto textable = isSame ? given : textableE164(update.phone);
        if (!textable)
            return tl::unexpected(textable.error());
        if (!isSame)
            phone = *textable;
    }
    // A bare token must not become a password by way of an answer or a number (security S23).
    if (!update.securityAnswers.isEmpty() || phone) {
        if (auto fresh = rules.sessionDesk.freshProof(*asker, update.password, context); !fresh)
            return tl::unexpected(fresh.error());
    }
    if (auto within =
            phone ? rules.gate.mayAskOfOthers(asker->account.uid, context) : Result<void>();
        !within)
        return tl::unexpected(within.error());
    return NumberUpdate{asker->account.phone, phone};
}

} // namespace

Result<Account> AuthService::readProfile(const QString &token)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    return d->accounts.shown(caller->account);
}

Result<Account> AuthService::updateProfile(const QString &token, const ProfileUpdate &update,
                                           const RequestContext &context)
{
    const auto change = mayUpdate(*d, token, update, context);
    if (!change)
        return tl::unexpected(change.error());
    const auto &[own, phone] = *change;
    RequestContext asked = context;
    if (!update.securityAnswers.isEmpty())
        asked.alsoTexted = own.value_or(QString());
    auto updated = d->finish([&](Records &records) -> Result<Account> {
        if (phone)
            NumberOwners::holdNumber(records, *phone, own);
        auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        auto row = withUpdate(*d, caller->account, update);
        if (!row)
            return tl::unexpected(row.error());
        if (phone) {
            if (auto begun = d->numberChanges.begin(records, *row, *phone, asked); !begun)
                return tl::unexpected(begun.error());
        }
        if (!update.securityAnswers.isEmpty())
            d->owners.notifyOwner(records, *row, context);
        row->modifiedAt = d->now();
        records.accounts().update(*row);
        return d->accounts.shown(*row);
    });
    d->tellQueued();
    return updated;
}

Result<CodeSent> AuthService::deleteAccountSend(const QString &token, const RequestContext &context)
{
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const AccountRow &row = caller->account;
        if (!row.phone)
            return tl::unexpected(ServiceError{code::noPhoneLinked});
        return d->codeDesk.send(records, row, Purpose::DeleteAccount, *row.phone, context);
    });
    d->tellQueued();
    return sent;
}

Result<void> AuthService::deleteAccountConfirm(const QString &token, const QString &code,
                                               const RequestContext &context)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const AccountRow &row = caller->account;
    if (!row.phone)
        return tl::unexpected(ServiceError{code::noPhoneLinked});
    if (auto open = d->locks.passLock(row.uid, Door::Code, context); !open)
        return tl::unexpected(ofToken(open.error()));
    const auto ticket =
        d->codeDesk.check({Purpose::DeleteAccount, *row.phone, row.uid}, code, context);
    if (!ticket)
        return tl::unexpected(ofToken(ticket.error()));
    return d->finish([&](Records &records) -> Result<void> {
        if (auto again = d->sessionDesk.caller(records, token);
            !again) // holds it before its codes are
            return tl::unexpected(again.error());
        if (auto once = d->codeDesk.redeem(records, *ticket, d->now()); !once)
            return once;
        d->audit(records, Actor::Owner, "account deleted", row.uid);
        records.accounts().remove(row.uid);
        return {};
    });
}

Result<Account> AuthService::acceptPolicy(const QString &token, const RequestContext &context)
{
    return d->finish([&](Records &records) -> Result<Account> {
        const auto session = d->sessions.findLimited(records, token, d->now());
        if (!session)
            return tl::unexpected(session.error());
        auto row = records.accounts().byUid(session->uid);
        if (!row)
            return tl::unexpected(ServiceError{code::tokenInvalid});
        if (row->blocked)
            return tl::unexpected(ServiceError{code::accountBlocked});
        const bool isNone = d->config.privacy.version.isEmpty();
        const bool isAccepted = row->policy && row->policy->version == d->config.privacy.version;
        // Who was let in for this alone is let in where nothing is left to accept: the policy was
        // taken back, or accepted elsewhere meanwhile.
        if ((isNone || isAccepted) && session->reach == SessionReach::Everything)
            return tl::unexpected(
                ServiceError{isNone ? code::policyNotAvailable : code::policyAlreadyAccepted});
        if (!isNone && !isAccepted) {
            d->accounts.acceptPolicy(*row, context);
            records.accounts().update(*row);
            records.accounts().addPolicy(row->uid, *row->policy);
        }
        records.sessions().liftLimit(session->id);
        return d->accounts.shown(*row);
    });
}

Result<PolicyHistory> AuthService::policyHistory(const QString &token)
{
    return d->read([&](Records &records) -> Result<PolicyHistory> {
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const AccountRow &row = caller->account;
        return PolicyHistory{row.uid, row.policy, records.accounts().policies(row.uid)};
    });
}

} // namespace ringkey::service
