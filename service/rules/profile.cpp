// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"

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
    mergeText(into.customFields, from.customFields);
    if (from.emails)
        into.emails = *from.emails;
    if (from.country)
        into.country = *from.country;
    if (from.clearContactNumbers)
        into.contactNumbers.clear();
    mergeNumbers(into.contactNumbers, from.contactNumbers);
    if (from.addresses)
        into.addresses = *from.addresses;
}

} // namespace

Result<AccountRow> AuthService::Private::updated(AccountRow row, const ProfileUpdate &update) const
{
    const auto answers = keptAnswers(row.uid, update.securityAnswers);
    if (!answers)
        return tl::unexpected(answers.error());
    row.answers.insert(*answers);
    mergeProfile(row.profile, update);
    if (auto fits = profileFits(row.profile); !fits)
        return tl::unexpected(fits.error());
    return row;
}

Result<void> AuthService::mayUpdateProfile(const QString &token, const ProfileUpdate &update)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    return d->updated(caller->account, update).map([](const AccountRow &) {});
}

Result<Account> AuthService::readProfile(const QString &token)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    return d->shown(caller->account);
}

Result<Account> AuthService::updateProfile(const QString &token, const ProfileUpdate &update,
                                           const RequestContext &context)
{
    // A bare token must not become a password by way of an answer (security S23).
    if (!update.securityAnswers.isEmpty()) {
        const auto asker = d->caller(token);
        if (!asker)
            return tl::unexpected(asker.error());
        if (auto fresh = d->freshProof(*asker, update.password, context); !fresh)
            return tl::unexpected(fresh.error());
    }
    auto updated = d->finish([&](Records &records) -> Result<Account> {
        auto caller = d->caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        auto row = d->updated(caller->account, update);
        if (!row)
            return tl::unexpected(row.error());
        if (!update.securityAnswers.isEmpty())
            d->notifyOwner(records, *row, context);
        row->modifiedAt = d->now();
        records.accounts().update(*row);
        return d->shown(*row);
    });
    d->tellQueued();
    return updated;
}

Result<CodeSent> AuthService::deleteAccountSend(const QString &token, const RequestContext &context)
{
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        const auto caller = d->caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const AccountRow &row = caller->account;
        if (!row.phone)
            return tl::unexpected(ServiceError{code::noPhoneLinked});
        return d->sendCode(records, row, Purpose::DeleteAccount, *row.phone, context);
    });
    d->tellQueued();
    return sent;
}

Result<void> AuthService::deleteAccountConfirm(const QString &token, const QString &code,
                                               const RequestContext &context)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const AccountRow &row = caller->account;
    if (!row.phone)
        return tl::unexpected(ServiceError{code::noPhoneLinked});
    if (auto open = d->passLock(row.uid, Door::Code, context); !open)
        return open;
    const auto ticket = d->checkCode({Purpose::DeleteAccount, *row.phone, row.uid}, code, context);
    if (!ticket)
        return tl::unexpected(ticket.error());
    return d->finish([&](Records &records) -> Result<void> {
        if (auto again = d->caller(records, token); !again) // holds it before its codes are
            return tl::unexpected(again.error());
        if (auto once = d->redeem(records, *ticket, d->now()); !once)
            return once;
        d->audit(records, "owner", "account deleted", row.uid);
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
        if (d->config.privacy.version.isEmpty())
            return tl::unexpected(ServiceError{code::policyNotAvailable});
        if (row->policy && row->policy->version == d->config.privacy.version)
            return tl::unexpected(ServiceError{code::policyAlreadyAccepted});
        d->acceptPolicy(*row, context);
        records.accounts().update(*row);
        records.accounts().addPolicy(row->uid, *row->policy);
        records.sessions().setLimited(session->id, false);
        return d->shown(*row);
    });
}

Result<PolicyHistory> AuthService::policyHistory(const QString &token)
{
    return d->read([&](Records &records) -> Result<PolicyHistory> {
        const auto caller = d->caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const AccountRow &row = caller->account;
        return PolicyHistory{row.uid, row.policy, records.accounts().policies(row.uid)};
    });
}

} // namespace ringkey::service
