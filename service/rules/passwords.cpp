// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/limits.h"
#include "service/rules/rules.h"
#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

Result<AccountRow> resettable(Rules &rules, const QString &phone, const RequestContext &context)
{
    auto row = rules.owners.openByCode(phone, context);
    if (!row)
        return row;
    if (rules.accounts.mustVerify(*row) && !opensByAnyCode(*row, rules.config.flow))
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
    const bool isPrivate = d->config.flow.privateAnswers;
    const auto e164 = e164Of(request.phone);
    // Where answers are private, only what anybody may hear is said before the code.
    if (auto fit = isPrivate && e164 ? d->passwords.acceptable(request.password, {}, *e164)
                                     : Result<void>();
        !fit)
        return tl::unexpected(fit.error());
    if (auto within = d->gate.mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    auto row = d->owners.openByCode(request.phone, context);
    if (row && isPrivate && d->accounts.mustVerify(*row) && !opensByAnyCode(*row, d->config.flow))
        row = tl::unexpected(ServiceError{code::phoneNotVerified});
    const PhoneAndCode typed{request.phone, request.code};
    if (!row)
        return tl::unexpected(
            d->codeDesk.wrongOr(row.error(), typed, Purpose::ResetPassword, context));
    // Before the code is tried: a password that has to be chosen again must not cost a try.
    const auto fit = d->passwords.acceptable(request.password, row->profile, *row->phone);
    if (!fit && !isPrivate)
        return tl::unexpected(d->gate.telling(fit.error(), context));
    if (auto open = d->locks.passLock(row->uid, Door::Code, context); !open)
        return tl::unexpected(
            d->codeDesk.wrongOr(open.error(), typed, Purpose::ResetPassword, context));
    const auto ticket =
        d->codeDesk.check({Purpose::ResetPassword, *row->phone, row->uid}, request.code, context);
    if (!ticket)
        return tl::unexpected(
            d->codeDesk.wrongOr(ticket.error(), typed, Purpose::ResetPassword, context));
    if (!fit) // made of the person's name
        return tl::unexpected(fit.error());
    // Made so while the code was on its way.
    if (d->accounts.mustVerify(*row) && !opensByAnyCode(*row, d->config.flow))
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    // After the code: it costs two hashes, and tells something about the password.
    const auto hash = d->passwords.hashedAnew(*row, request.password);
    if (!hash)
        return tl::unexpected(hash.error());
    auto done = d->finish([&](Records &records) -> Result<std::optional<SignedIn>> {
        const Instant now = d->now();
        auto current = records.accounts().byUid(row->uid);
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (auto once = d->codeDesk.redeem(records, *ticket, now); !once)
            return tl::unexpected(once.error());
        // The code came to this number.
        d->owners.proveFor(records, *current, now, context);
        records.accounts().update(*current);
        // No success shortens strangers' locks there (S14): the device that has the number is
        // known from now on, and passes them.
        if (isPrivate && !context.device.isEmpty())
            records.devices().keep(row->uid, d->devices.macOf(context), now, knownDevices);
        return setNewPassword(*d, records, *current, *hash, now, context);
    });
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
    auto wanted =
        d->passwords.acceptable(request.newPassword, row.profile, row.phone.value_or(QString()));
    if (wanted && request.newPassword == request.oldPassword)
        wanted = tl::unexpected(ServiceError{code::passwordReused});
    const auto hash = wanted ? d->passwords.hashed(request.newPassword)
                             : Result<QString>(tl::unexpected(wanted.error()));
    const auto changed =
        d->finish([&](Records &records) -> Result<std::optional<ServiceError>> {
             // The old password was right: that is kept whatever is wrong with the new one, which
             // is therefore no error of this change.
             d->passwords.clearFailures(records, row.uid, context);
             right->takeBack(records);
             if (!hash)
                 return hash.error();
             const auto again = d->sessionDesk.caller(records, token);
             if (!again)
                 return tl::unexpected(again.error());
             // A reset that came between wins: the password just checked is the old one.
             if (again->account.passwordHash != right->hash)
                 return tl::unexpected(ServiceError{code::currentPasswordWrong});
             const Instant now = d->now();
             takeBack(records, again->account, d->devices.ofCaller(records, *again, context));
             records.accounts().setPassword(row.uid, *hash, now);
             records.sessions().endAll(row.uid, caller->session.id, SessionEnd::PasswordChanged,
                                       now);
             d->owners.notifyOwner(records, again->account, context);
             return std::nullopt;
         }).and_then([](const std::optional<ServiceError> &refused) -> Result<void> {
            if (refused)
                return tl::unexpected(*refused);
            return {};
        });
    d->tellQueued();
    return changed;
}

} // namespace ringkey::service
