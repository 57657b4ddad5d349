// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/pretence.h"
#include "service/rules/rules.h"
#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"

namespace ringkey::service {

namespace {

/// Whose password was typed, of those whose number may be claimed: what an import brought, or was
/// silent for long. A second account with the same number and the same password would keep its
/// person out of the first for ever. Where answers are private each registration costs this hash,
/// and any owner is asked for their own code: they are told of none, and would wait for it.
Result<std::optional<AccountRow>> ownerWhoReturns(Rules &rules, const Registration &request,
                                                  const QString &phone)
{
    // Elsewhere a registration is answered with a session, or with 1058: it would tell whether the
    // password was right, and no failure is counted here.
    if (rules.config.flow.verification != Verification::Required)
        return std::nullopt;
    const auto held = rules.read([&](Records &records) -> Result<std::optional<AccountRow>> {
        const auto row = records.accounts().byPhone(phone);
        const bool mayBe = row && row->hasPassword && !row->blocked && !row->loginDisabled &&
                           (isImported(*row) || rules.owners.isSilent(records, *row) ||
                            (rules.config.flow.privateAnswers && row->phoneProven));
        return mayBe ? row : std::nullopt;
    });
    if (!held || (!*held && !rules.config.flow.privateAnswers))
        return held;
    const auto right = *held ? rules.hasher.verify((*held)->passwordHash, request.password)
                             : rules.hasher.spend(request.password).map([] { return false; });
    if (!right)
        return tl::unexpected(ServiceError{code::tooManyRequests, 1});
    return *right ? *held : std::nullopt;
}

/// The account as it is now, with who registered as the one whom its code is for.
std::optional<AccountRow> returned(Rules &rules, Records &records, const AccountRow &owner,
                                   const AccountRow &asked, const RequestContext &context)
{
    NumberOwners::holdNumber(records, *asked.phone);
    auto row = records.accounts().byUid(owner.uid);
    if (!row || row->phone != asked.phone || row->passwordHash != owner.passwordHash)
        return std::nullopt;
    const auto earlier = records.accounts().claimant(*asked.phone);
    if (earlier && earlier->logins == 0)
        records.accounts().remove(earlier->uid);
    if (asked.policy) {
        row->policy = asked.policy;
        records.accounts().addPolicy(row->uid, *row->policy);
        records.accounts().update(*row);
    }
    rules.owners.passwordShown(records, *row, context);
    return row;
}

/// The account that the code is for.
Result<AccountRow> takenIn(Rules &rules, Records &records, const std::optional<AccountRow> &owner,
                           AccountRow asked, const RequestContext &context)
{
    // A copy: run again, it begins with the number that was asked for.
    if (const auto own = owner ? returned(rules, records, *owner, asked, context) : std::nullopt)
        return *own;
    rules.owners.claimSilent(records, asked);
    if (auto added = rules.newAccounts.insert(records, asked); !added)
        return tl::unexpected(added.error());
    return asked;
}

} // namespace

Result<bool> AuthService::phoneExists(const QString &phone, const RequestContext &context)
{
    if (auto within = d->budgets.ask(Asking::Availability, context, d->now()); !within)
        return tl::unexpected(within.error());
    const auto row = d->accounts.accountOf(phone);
    if (row)
        return d->read([&](Records &records) -> Result<bool> {
            return d->owners.isHeld(records, *row) && !d->config.flow.privateAnswers;
        });
    if (row.error().code == code::userUnknown)
        return false;
    return tl::unexpected(row.error());
}

Result<RegistrationReply> AuthService::registerByPhone(const Registration &request,
                                                       const RequestContext &context)
{
    const auto phone = textableE164(request.phone);
    if (!d->config.flow.registration)
        return tl::unexpected(ServiceError{code::registrationOff});
    if (!phone)
        return tl::unexpected(phone.error());
    // Whether an id is free afterwards would tell whether the number was (security S14).
    if (d->config.flow.privateAnswers && !request.uid.isEmpty())
        return tl::unexpected(ServiceError{code::uidUnusable});
    if (!d->config.privacy.version.isEmpty() && !request.acceptPrivacyPolicy)
        return tl::unexpected(ServiceError{code::policyNotAccepted});
    if (auto fit = d->passwords.acceptable(request.password, request.profile, *phone); !fit)
        return tl::unexpected(fit.error());
    if (auto within = d->budgets.ask(Asking::Registration, context, d->now()); !within)
        return tl::unexpected(within.error());
    auto row = d->newAccounts.make(request, *phone, context);
    if (!row)
        return tl::unexpected(row.error());
    const auto owner = ownerWhoReturns(*d, request, *phone);
    if (!owner)
        return tl::unexpected(owner.error());
    const Verification flow = d->config.flow.verification;
    row->phoneProven = flow == Verification::Disabled; // nobody else may ever claim it
    auto reply = d->finish([&](Records &records) -> Result<RegistrationReply> {
        auto fresh = takenIn(*d, records, *owner, *row, context);
        if (!fresh)
            return tl::unexpected(fresh.error());
        RegistrationReply made;
        const bool silent = flow == Verification::Optional && context.preventSms;
        if (flow != Verification::Disabled && !silent) {
            const auto sent =
                d->codeDesk.send(records, *fresh, Purpose::VerifyPhone, *phone, context);
            if (!sent)
                return tl::unexpected(sent.error());
            made.code = *sent;
        }
        if (flow != Verification::Required)
            made.signedIn = d->sessionDesk.open(records, fresh->uid, d->now(), context).signedIn;
        return made;
    });
    d->tellQueued();
    if (!reply && tellsTooMuch(reply.error(), d->config)) {
        const auto sent = d->codeDesk.sentOr(reply.error(), *phone, Purpose::VerifyPhone, context);
        return sent.map([](const CodeSent &code) { return RegistrationReply{code, {}}; });
    }
    return reply;
}

Result<SignedIn> AuthService::verifyPhone(const PhoneAndCode &request,
                                          const RequestContext &context)
{
    if (auto within = d->gate.mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->owners.verifiable(request.phone, context);
    if (!row)
        return tl::unexpected(
            d->codeDesk.wrongOr(row.error(), request, Purpose::VerifyPhone, context));
    if (auto open = d->locks.passLock(row->uid, Door::Code, context); !open)
        return tl::unexpected(
            d->codeDesk.wrongOr(open.error(), request, Purpose::VerifyPhone, context));
    const auto ticket =
        d->codeDesk.check({Purpose::VerifyPhone, *row->phone, row->uid}, request.code, context);
    if (!ticket)
        return tl::unexpected(
            d->codeDesk.wrongOr(ticket.error(), request, Purpose::VerifyPhone, context));
    const auto opened = d->finish([&](Records &records) -> Result<NewSession> {
        const Instant now = d->now();
        if (row->pendingPhone == row->phone)
            NumberOwners::holdNumber(records, *row->phone);
        auto current = records.accounts().byUid(row->uid);
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (auto once = d->codeDesk.redeem(records, *ticket, now); !once)
            return tl::unexpected(once.error());
        if (!current->phone &&
            !d->owners.returnsToImported(records, *current, *row->phone, context)) {
            if (auto taken = d->owners.takeOver(records, *current, *row->phone); !taken)
                return tl::unexpected(taken.error());
        }
        d->owners.proveFor(records, *current, now, context);
        records.accounts().update(*current);
        if (auto refused = d->accounts.signInRefusal(*current))
            return tl::unexpected(*refused);
        return d->sessionDesk.open(records, current->uid, now, context);
    });
    d->tellQueued();
    return SessionDesk::outcome(opened);
}

Result<CodeSent> AuthService::resendVerification(const QString &phone,
                                                 const RequestContext &context)
{
    if (auto within = d->gate.mayAskForCode(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->owners.verifiable(phone, context);
    if (!row)
        return d->codeDesk.sentOr(row.error(), phone, Purpose::VerifyPhone, context);
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        auto current = records.accounts().byUid(row->uid);
        if (!current || (current->phone != row->phone && current->pendingPhone != row->phone))
            return tl::unexpected(ServiceError{code::userUnknown});
        if (!d->owners.wasShown(*current) && !d->owners.claimedBy(*current, context)) {
            current->contested = true;
            records.accounts().update(*current);
        }
        return d->codeDesk.send(records, *current, Purpose::VerifyPhone, *row->phone, context);
    });
    d->tellQueued();
    return sent ? sent : d->codeDesk.sentOr(sent.error(), phone, Purpose::VerifyPhone, context);
}

} // namespace ringkey::service
