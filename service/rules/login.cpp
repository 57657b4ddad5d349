// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"
#include "service/rules/pretence.h"
#include "service/rules/takeback.h"

namespace ringkey::service {

QByteArray AuthService::Private::deviceMac(const RequestContext &context) const
{
    return context.device.isEmpty() ? QByteArray()
                                    : keys.nameMac({"device", context.device.toUtf8()});
}

std::optional<DeviceRow> AuthService::Private::knownDevice(Records &records, const QString &uid,
                                                           const RequestContext &context)
{
    const QByteArray device = deviceMac(context);
    return device.isEmpty() ? std::nullopt : records.devices().find(uid, device);
}

bool AuthService::Private::mustVerify(const AccountRow &row) const
{
    return config.flow.verification == Verification::Required && row.phone && !row.phoneVerified;
}

std::optional<ServiceError> AuthService::Private::signInRefusal(const AccountRow &row) const
{
    if (row.blocked)
        return ServiceError{code::accountBlocked};
    if (row.loginDisabled)
        return ServiceError{code::loginDisabled};
    if (mustVerify(row))
        return ServiceError{code::phoneNotVerified};
    return std::nullopt;
}

NewSession AuthService::Private::openSession(Records &records, const QString &uid, Instant moment,
                                             const RequestContext &context)
{
    clearFailures(records, uid, context);
    if (const QByteArray device = deviceMac(context); !device.isEmpty())
        records.devices().keep(uid, device, moment, knownDevices);
    records.accounts().recordLogin(uid, moment);
    const AccountRow row = *records.accounts().byUid(uid);
    const auto &privacy = config.privacy;
    const bool pending = !privacy.version.isEmpty() && privacy.mode == PolicyMode::Strict &&
                         (!row.policy || row.policy->version != privacy.version);
    const SessionOpener opener{context.program, context.country, deviceMac(context)};
    return {{shown(row), sessions.open(records, uid, pending, opener, moment)}, pending};
}

Result<SignedIn> AuthService::Private::outcome(const Result<NewSession> &opened)
{
    if (!opened)
        return tl::unexpected(opened.error());
    if (!opened->policyPending)
        return opened->signedIn;
    // Contract 7, strict policy: the token is good for accepting the policy, and for that only.
    ServiceError error{code::policyMismatch};
    error.session = opened->signedIn.tokens;
    return tl::unexpected(error);
}

/// The address may have had too many wrong ones; the owner's device comes in all the same (S13).
Result<void> AuthService::Private::mayTryAgain(const QString &uid, const RequestContext &context)
{
    const auto within = budgets.look(Asking::WrongSignIn, context, now());
    if (within)
        return {};
    return knows(uid, context) ? Result<void>() : within;
}

Result<void> AuthService::Private::mayAskForCode(const QString &phone,
                                                 const RequestContext &context)
{
    const auto within = budgets.ask(Asking::Code, context, now());
    if (within)
        return {};
    const auto row = accountOf(phone);
    return row && knows(row->uid, context) ? Result<void>() : within;
}

Result<SignedIn> AuthService::login(const PhoneAndPassword &request, const RequestContext &context)
{
    const auto phone = Private::number(request.phone);
    if (!phone)
        return tl::unexpected(phone.error());
    if (request.password.isEmpty())
        return tl::unexpected(ServiceError{code::passwordMissing});
    // Who had the number before somebody else proved it is let in, too (security S17): first where
    // their device is known, so that no failure is counted against who has the number now.
    const auto asked = d->formerHolder(*phone);
    if (!asked)
        return tl::unexpected(asked.error());
    const std::optional<AccountRow> &former = *asked;
    const bool known = former && d->knows(former->uid, context);
    if (known) {
        if (auto in = d->signInFormer(*former, request.password, context))
            return in;
    }
    auto in = d->signInHolder(request, context);
    if (in || known || in.error().code == code::phoneNotVerified) // the password was right
        return in;
    // Looked up again: who claims the number meanwhile makes a former holder of its owner.
    const auto since = d->formerHolder(*phone);
    if (!since || !*since || !d->mayTryAgain({}, context))
        return in;
    auto old = d->signInFormer(**since, request.password, context);
    return old ? old : in;
}

bool AuthService::Private::knows(const QString &uid, const RequestContext &context)
{
    const auto known = read([&](Records &records) -> Result<bool> {
        return knownDevice(records, uid, context).has_value();
    });
    return known.value_or(false);
}

/// Where answers are private, what shuts an account is told to who signed in before: to others it
/// is as a number that has none.
bool AuthService::Private::isShutInSecret(const AccountRow &row, const RequestContext &context)
{
    return config.flow.privateAnswers && lockRefusal(row, now()) && !knows(row.uid, context);
}

Result<SignedIn> AuthService::Private::signInHolder(const PhoneAndPassword &request,
                                                    const RequestContext &context)
{
    const auto row = accountOf(request.phone);
    if (!row && row.error().code != code::userUnknown)
        return tl::unexpected(row.error());
    if (auto within = mayTryAgain(row ? row->uid : QString(), context); !within)
        return tl::unexpected(within.error());
    const auto wrong = [&](const ServiceError &why) {
        budgets.countWrongSignIn(why, context, now());
        return tl::unexpected(why);
    };
    if (!row || isShutInSecret(*row, context))
        return wrong(wrongNumber(request.phone, request.password));
    auto turn = turnOf(row->uid, context);
    const auto right = checkPassword(row->uid, request.password, code::wrongPassword, context);
    auto in = right ? signInVerified(*row, {*row->phone, request.password}, *right, context)
                    : Result<SignedIn>(tl::unexpected(right.error()));
    turn.unlock();
    if (!in && in.error().code == code::userUnknown) // it went meanwhile, and is as none
        return wrong(wrongNumber(request.phone, request.password));
    return right ? in : Result<SignedIn>(wrong(right.error()));
}

/// After the right password: a session, or (contract 1066) a code for a number not yet proven. Only
/// here, so that nobody has texts sent by guessing (security S12).
Result<SignedIn> AuthService::Private::signInVerified(const Account &account,
                                                      const PhoneAndPassword &asked,
                                                      const RightPassword &checked,
                                                      const RequestContext &context)
{
    const auto row = knownByUid(account.uid);
    if (!row)
        return tl::unexpected(row.error());
    if (mustVerify(*row) && config.flow.privateAnswers) // the failure stays counted
        return tl::unexpected(wrongAfter(checked.failures, now(), config.lockout, now()));
    if (mustVerify(*row))
        return tl::unexpected(refuseUnverified(account, context));
    QString better;
    if (hasher.needsRehash(checked.hash))
        better = hashed(asked.password).value_or(QString());
    return Private::outcome(finish([&](Records &records) -> Result<NewSession> {
        auto current = records.accounts().byUid(account.uid);
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        // A reset that came between must win: the password just checked is the old one. And so must
        // who changed or removed the number; who claimed it leaves the way by the old one.
        if (current->passwordHash != checked.hash ||
            (current->phone != asked.phone && current->formerPhone != asked.phone))
            return tl::unexpected(ServiceError{code::wrongPassword});
        if (auto refused = signInRefusal(*current)) // blocked meanwhile, or made unverified
            return tl::unexpected(*refused);
        if (!better.isEmpty()) { // the same password: it has no new date
            current->passwordHash = better;
            records.accounts().update(*current);
        }
        checked.takeBack(records);
        return openSession(records, account.uid, now(), context);
    }));
}

ServiceError AuthService::Private::refuseUnverified(const Account &account,
                                                    const RequestContext &context)
{
    ServiceError error{code::phoneNotVerified};
    const auto sent = finish([&](Records &records) -> Result<std::optional<CodeSent>> {
        clearFailures(records, account.uid, context);
        if (context.preventSms)
            return std::nullopt;
        auto row = records.accounts().byUid(account.uid);
        if (!row || !mustVerify(*row)) // removed, or verified meanwhile
            return std::nullopt;
        if (row->claim.isEmpty() && !row->phoneProven) { // imported: who has the password has it
            row->claimDevice = context.device.isEmpty() ? keys.addressMac(context.peerAddress)
                                                        : deviceMac(context);
            row->contested = false;
            records.accounts().update(*row);
        }
        if (isSilent(records, *row)) // the password was right: no stranger has the number (S17)
            records.accounts().recordLogin(row->uid, now());
        auto sentCode = sendCode(records, *row, Purpose::VerifyPhone, *row->phone, context);
        if (sentCode)
            return *sentCode;
        // The older code may still be on its way; the answer is 1066 all the same.
        error.retryAfterSeconds = sentCode.error().retryAfterSeconds;
        error.delivery = sentCode.error().delivery;
        error.sendStop = sentCode.error().sendStop;
        return std::nullopt;
    });
    tellQueued();
    if (!sent)
        return sent.error();
    error.codeSent = *sent;
    if (error.codeSent)
        error.retryAfterSeconds = error.codeSent->resendAfterSeconds;
    return error;
}

Result<AccountRow> AuthService::Private::passwordless(const QString &phone,
                                                      const RequestContext &context)
{
    if (!config.flow.passwordless)
        return tl::unexpected(ServiceError{code::passwordlessOff});
    auto row = openByCode(phone, context);
    if (!row)
        return row;
    if (!row->phoneVerified && !opensByAnyCode(*row, config.flow))
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    if (auto locked = lockedFor(*row, Door::Code, context))
        return tl::unexpected(*locked);
    return row;
}

Result<CodeSent> AuthService::passwordlessSend(const QString &phone, const RequestContext &context)
{
    if (auto within = d->mayAskForCode(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->passwordless(phone, context);
    if (!row)
        return d->sentOr(row.error(), phone, Purpose::Passwordless, context);
    return d->sendAsked(*row, phone, Purpose::Passwordless, context);
}

Result<SignedIn> AuthService::passwordlessVerify(const PhoneAndCode &request,
                                                 const RequestContext &context)
{
    if (!d->config.flow.passwordless)
        return tl::unexpected(ServiceError{code::passwordlessOff});
    if (auto within = d->mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    auto row = d->openByCode(request.phone, context);
    if (row && !row->phoneVerified && !opensByAnyCode(*row, d->config.flow))
        row = tl::unexpected(ServiceError{code::phoneNotVerified});
    if (!row)
        return tl::unexpected(d->wrongOr(row.error(), request, Purpose::Passwordless, context));
    if (auto open = d->passLock(row->uid, Door::Code, context); !open)
        return tl::unexpected(d->wrongOr(open.error(), request, Purpose::Passwordless, context));
    const auto ticket =
        d->checkCode({Purpose::Passwordless, *row->phone, row->uid}, request.code, context);
    if (!ticket)
        return tl::unexpected(d->wrongOr(ticket.error(), request, Purpose::Passwordless, context));
    return Private::outcome(d->finish([&](Records &records) -> Result<NewSession> {
        auto current = records.accounts().byUid(row->uid); // held before its codes are
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (auto once = d->redeem(records, *ticket, d->now()); !once)
            return tl::unexpected(once.error());
        if (opensByAnyCode(*current, d->config.flow)) {
            d->proveFor(records, *current, d->now(), context);
            records.accounts().update(*current);
        }
        if (auto refused = d->signInRefusal(*current))
            return tl::unexpected(*refused);
        return d->openSession(records, row->uid, d->now(), context);
    }));
}

} // namespace ringkey::service
