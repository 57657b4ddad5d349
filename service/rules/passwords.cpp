// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/limits.h"
#include "service/rules/rules.h"
#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// A code for verifying its number comes before one for its password.
bool awaitsProof(const Rules &rules, const AccountRow &row)
{
    return rules.accounts.mustVerify(row) && !opensByAnyCode(row, rules.config.flow);
}

/// What a reset may be refused before it is known whether the number has an account.
Result<void> mayBeReset(Rules &rules, const PasswordReset &request, const RequestContext &context)
{
    // Where answers are private, only what anybody may hear is said before the code.
    const auto e164 = e164Of(request.phone);
    if (rules.config.flow.privateAnswers && e164) {
        if (auto fit = rules.passwords.acceptable(request.password, {}, *e164); !fit)
            return fit;
    }
    return rules.gate.mayNameNumber(request.phone, context);
}

/// Tries the code for the account's number. What is told of the account is told as wrongOr() says.
Result<CodeTicket> resetTicket(Rules &rules, const AccountRow &row, const PhoneAndCode &typed,
                               const RequestContext &context)
{
    const auto refused = [&](const ServiceError &why) {
        return tl::unexpected(rules.codeDesk.wrongOr(why, typed, Purpose::ResetPassword, context));
    };
    if (auto open = rules.locks.passLock(row.uid, Door::Code, context); !open)
        return refused(open.error());
    auto ticket =
        rules.codeDesk.check({Purpose::ResetPassword, *row.phone, row.uid}, typed.code, context);
    return ticket ? ticket : refused(ticket.error());
}

/// In the change that uses the code up.
Result<std::optional<SignedIn>> resetWith(Rules &rules, Records &records, const CodeTicket &ticket,
                                          const QString &hash, const RequestContext &context)
{
    const Instant now = rules.now();
    auto row = records.accounts().byUid(ticket.scope.uid);
    if (!row)
        return tl::unexpected(ServiceError{code::userUnknown});
    if (auto once = rules.codeDesk.redeem(records, ticket, now); !once)
        return tl::unexpected(once.error());
    // The code came to this number.
    rules.owners.proveFor(records, *row, now, context);
    records.accounts().update(*row);
    // No success shortens strangers' locks there (S14): the device that has the number is known
    // from now on, and passes them.
    if (rules.config.flow.privateAnswers && !context.device.isEmpty())
        records.devices().keep(row->uid, rules.devices.macOf(context), now, knownDevices);
    return setNewPassword(rules, records, *row, hash, now, context);
}

/// What the account is to have instead of the password that was just checked.
Result<QString> changedHash(Rules &rules, const AccountRow &row, const PasswordChange &request)
{
    auto wanted =
        rules.passwords.acceptable(request.newPassword, row.profile, row.phone.value_or(QString()));
    if (wanted && request.newPassword == request.oldPassword)
        wanted = tl::unexpected(ServiceError{code::passwordReused});
    return wanted ? rules.passwords.hashed(request.newPassword)
                  : Result<QString>(tl::unexpected(wanted.error()));
}

/// The old password was `right`.
Result<void> changeWith(Rules &rules, Records &records, const QString &token,
                        const RightPassword &right, const QString &hash,
                        const RequestContext &context)
{
    const auto caller = rules.sessionDesk.caller(records, token);
    if (!caller)
        return tl::unexpected(caller.error());
    const AccountRow &row = caller->account;
    // A reset that came between wins: the password just checked is the old one.
    if (row.passwordHash != right.hash)
        return tl::unexpected(ServiceError{code::currentPasswordWrong});
    const Instant now = rules.now();
    takeBack(records, row, rules.devices.ofCaller(records, *caller, context));
    records.accounts().setPassword(row.uid, hash, now);
    records.sessions().endAll(row.uid, caller->session.id, SessionEnd::PasswordChanged, now);
    rules.owners.notifyOwner(records, row, context);
    return {};
}

} // namespace

Result<AccountRow> resettable(Rules &rules, const QString &phone, const RequestContext &context)
{
    auto row = rules.owners.openByCode(phone, context);
    if (!row)
        return row;
    if (awaitsProof(rules, *row))
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    if (auto locked = rules.locks.lockedFor(*row, Door::Code, context))
        return tl::unexpected(*locked);
    return row;
}

Result<std::optional<SignedIn>> setNewPassword(Rules &rules, Records &records, AccountRow row,
                                               const QString &hash, Instant moment,
                                               const RequestContext &context)
{
    if (auto refused = rules.accounts.signInRefusal(row)) // blocked meanwhile
        return tl::unexpected(*refused);
    takeBack(records, row, rules.devices.macOf(context));
    records.accounts().setPassword(row.uid, hash, moment);
    records.accounts().clearFailures(row.uid);
    // Wrong tries at the old password say nothing about the new one.
    records.devices().clearFailures(row.uid, rules.devices.macOf(context));
    rules.owners.notifyOwner(records, row, context);
    records.sessions().endAll(row.uid, {}, SessionEnd::PasswordChanged, moment);
    if (!rules.config.flow.loginOnReset)
        return std::optional<SignedIn>();
    // A policy that has to be accepted first is met at the next sign-in instead.
    const NewSession in = rules.sessionDesk.open(records, row.uid, moment, context);
    return in.policyPending ? std::optional<SignedIn>() : std::optional(in.signedIn);
}

Result<CodeSent> AuthService::forgotPassword(const QString &phone, const RequestContext &context)
{
    if (auto within = d->gate.mayAskForCode(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = resettable(*d, phone, context);
    if (!row)
        return d->codeDesk.sentOr(row.error(), phone, Purpose::ResetPassword, context);
    return d->codeDesk.sendAsked(*row, phone, Purpose::ResetPassword, context);
}

Result<std::optional<SignedIn>> AuthService::resetPassword(const PasswordReset &request,
                                                           const RequestContext &context)
{
    if (auto may = mayBeReset(*d, request, context); !may)
        return tl::unexpected(may.error());
    const bool isPrivate = d->config.flow.privateAnswers;
    const PhoneAndCode typed{request.phone, request.code};
    auto row = d->owners.openByCode(request.phone, context);
    if (row && isPrivate && awaitsProof(*d, *row))
        row = tl::unexpected(ServiceError{code::phoneNotVerified});
    if (!row)
        return tl::unexpected(
            d->codeDesk.wrongOr(row.error(), typed, Purpose::ResetPassword, context));
    // Before the code is tried: a password that has to be chosen again must not cost a try.
    const auto fit = d->passwords.acceptable(request.password, row->profile, *row->phone);
    if (!fit && !isPrivate)
        return tl::unexpected(d->gate.telling(fit.error(), context));
    const auto ticket = resetTicket(*d, *row, typed, context);
    if (!ticket)
        return tl::unexpected(ticket.error());
    if (!fit) // made of the person's name
        return tl::unexpected(fit.error());
    if (awaitsProof(*d, *row)) // made so while the code was on its way
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    // After the code: it costs two hashes, and tells something about the password.
    const auto hash = d->passwords.hashedAnew(*row, request.password);
    if (!hash)
        return tl::unexpected(hash.error());
    auto done = d->finish(
        [&](Records &records) { return resetWith(*d, records, *ticket, *hash, context); });
    d->tellQueued();
    return done;
}

Result<void> AuthService::changePassword(const QString &token, const PasswordChange &request,
                                         const RequestContext &context)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    if (request.oldPassword.isEmpty())
        return tl::unexpected(StoreAccess::missing(u"oldpassword"_s));
    const AccountRow &row = caller->account;
    const auto turn = d->passwords.turnOf(row.uid, context);
    const auto right =
        d->passwords.check(row.uid, request.oldPassword, code::currentPasswordWrong, context);
    if (!right)
        return tl::unexpected(ofToken(right.error()));
    const auto hash = changedHash(*d, row, request);
    // The old password was right: that is kept whatever is wrong with the new one, which is
    // therefore no error of this change.
    const auto refused = d->finish([&](Records &records) -> Result<std::optional<ServiceError>> {
        d->passwords.clearFailures(records, row.uid, context);
        right->takeBack(records);
        if (!hash)
            return hash.error();
        return changeWith(*d, records, token, *right, *hash, context).map([] {
            return std::optional<ServiceError>();
        });
    });
    d->tellQueued();
    if (!refused)
        return tl::unexpected(refused.error());
    return *refused ? tl::unexpected(**refused) : Result<void>();
}

} // namespace ringkey::service
