// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/limits.h"
#include "service/rules/rules.h"
#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"

namespace ringkey::service {

namespace {

/// Where answers are private, what shuts an account is told to who signed in before: to others it
/// is as a number that has none.
bool isShutInSecret(Rules &rules, const AccountRow &row, const RequestContext &context)
{
    return rules.config.flow.privateAnswers && lockRefusal(row, rules.now()) &&
           !rules.devices.knows(row.uid, context);
}

ServiceError refuseUnverified(Rules &rules, const Account &account, const RequestContext &context)
{
    ServiceError error{code::phoneNotVerified};
    const auto sent = rules.finish([&](Records &records) -> Result<std::optional<CodeSent>> {
        rules.passwords.clearFailures(records, account.uid, context);
        if (context.preventSms)
            return std::nullopt;
        auto row = records.accounts().byUid(account.uid);
        if (!row || !rules.accounts.mustVerify(*row)) // removed, or verified meanwhile
            return std::nullopt;
        rules.owners.passwordShown(records, *row, context);
        auto sentCode =
            rules.codeDesk.send(records, *row, Purpose::VerifyPhone, *row->phone, context);
        if (sentCode)
            return *sentCode;
        // The older code may still be on its way; the answer is 1066 all the same.
        error.retryAfterSeconds = sentCode.error().retryAfterSeconds;
        error.delivery = sentCode.error().delivery;
        error.sendStop = sentCode.error().sendStop;
        return std::nullopt;
    });
    rules.tellQueued();
    if (!sent)
        return sent.error();
    error.codeSent = *sent;
    if (error.codeSent)
        error.retryAfterSeconds = error.codeSent->resendAfterSeconds;
    return error;
}

/// After the right password: a session, or (contract 1066) a code for a number not yet proven. Only
/// here, so that nobody has texts sent by guessing (security S12).
Result<SignedIn> signInVerified(Rules &rules, const Account &account, const PhoneAndPassword &asked,
                                const RightPassword &checked, const RequestContext &context)
{
    const auto row = rules.accounts.knownByUid(account.uid);
    if (!row)
        return tl::unexpected(row.error());
    const bool isPrivate = rules.config.flow.privateAnswers;
    if (rules.accounts.mustVerify(*row) && isPrivate) // the failure stays counted
        return tl::unexpected(
            wrongAfter(checked.failures, rules.now(), rules.config.lockout, rules.now()));
    if (rules.accounts.mustVerify(*row))
        return tl::unexpected(refuseUnverified(rules, account, context));
    QString better;
    if (rules.hasher.needsRehash(checked.hash))
        better = rules.passwords.hashed(asked.password).value_or(QString());
    return SessionDesk::outcome(rules.finish([&](Records &records) -> Result<NewSession> {
        auto current = records.accounts().byUid(account.uid);
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        // A reset that came between must win: the password just checked is the old one. And so must
        // who changed or removed the number; who claimed it leaves the way by the old one.
        if (current->passwordHash != checked.hash ||
            (current->phone != asked.phone && current->formerPhone != asked.phone))
            return tl::unexpected(ServiceError{code::wrongPassword});
        // Blocked meanwhile, or made unverified.
        if (auto refused = rules.accounts.signInRefusal(*current))
            return tl::unexpected(*refused);
        if (!better.isEmpty()) { // the same password: it has no new date
            current->passwordHash = better;
            records.accounts().update(*current);
        }
        checked.takeBack(records);
        return rules.sessionDesk.open(records, account.uid, rules.now(), context);
    }));
}

/// Of a lock that a question opens the contract has another code here than elsewhere.
Result<RightPassword> rightPassword(Rules &rules, const QString &uid, const QString &password,
                                    const RequestContext &context)
{
    auto right = rules.passwords.check(uid, password, code::wrongPassword, context);
    if (!right && right.error().code == code::answerWrong)
        right.error().code = code::answerOrQuestionWrong;
    return right;
}

Result<SignedIn> signInFormer(Rules &rules, const AccountRow &row, const QString &password,
                              const RequestContext &context)
{
    const auto turn = rules.passwords.turnOf(row.uid, context);
    const auto right = rightPassword(rules, row.uid, password, context);
    if (!right)
        return tl::unexpected(right.error());
    return signInVerified(rules, row, {*row.formerPhone, password}, *right, context);
}

Result<SignedIn> signInHolder(Rules &rules, const PhoneAndPassword &request,
                              const RequestContext &context)
{
    const auto row = rules.accounts.accountOf(request.phone);
    if (!row && row.error().code != code::userUnknown)
        return tl::unexpected(row.error());
    if (auto within = rules.gate.mayTryAgain(row ? row->uid : QString(), context); !within)
        return tl::unexpected(within.error());
    const auto wrong = [&](const ServiceError &why) {
        rules.budgets.countWrongSignIn(why, context, rules.now());
        return tl::unexpected(why);
    };
    if (!row || isShutInSecret(rules, *row, context))
        return wrong(rules.passwords.wrongNumber(request.phone, request.password));
    auto turn = rules.passwords.turnOf(row->uid, context);
    const auto right = rightPassword(rules, row->uid, request.password, context);
    auto in = right ? signInVerified(rules, *row, {*row->phone, request.password}, *right, context)
                    : Result<SignedIn>(tl::unexpected(right.error()));
    turn.unlock();
    if (!in && in.error().code == code::userUnknown) // it went meanwhile, and is as none
        return wrong(rules.passwords.wrongNumber(request.phone, request.password));
    return right ? in : Result<SignedIn>(wrong(right.error()));
}

} // namespace

Result<AccountRow> passwordless(Rules &rules, const QString &phone, const RequestContext &context)
{
    if (!rules.config.flow.passwordless)
        return tl::unexpected(ServiceError{code::passwordlessOff});
    auto row = rules.owners.openByCode(phone, context);
    if (!row)
        return row;
    if (!row->phoneVerified && !opensByAnyCode(*row, rules.config.flow))
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    if (auto locked = rules.locks.lockedFor(*row, Door::Code, context))
        return tl::unexpected(*locked);
    return row;
}

Result<SignedIn> AuthService::login(const PhoneAndPassword &request, const RequestContext &context)
{
    const auto phone = e164Of(request.phone);
    if (!phone)
        return tl::unexpected(phone.error());
    if (request.password.isEmpty())
        return tl::unexpected(ServiceError{code::passwordMissing});
    // Who had the number before somebody else proved it is let in, too (security S17): first where
    // their device is known, so that no failure is counted against who has the number now.
    const auto asked = d->owners.formerHolder(*phone);
    if (!asked)
        return tl::unexpected(asked.error());
    const std::optional<AccountRow> &former = *asked;
    const bool known = former && d->devices.knows(former->uid, context);
    if (known) {
        if (auto in = signInFormer(*d, *former, request.password, context))
            return in;
    }
    auto in = signInHolder(*d, request, context);
    if (in || known || in.error().code == code::phoneNotVerified) // the password was right
        return in;
    // Looked up again: who claims the number meanwhile makes a former holder of its owner.
    const auto since = d->owners.formerHolder(*phone);
    if (!since || !*since || !d->gate.mayTryAgain({}, context))
        return in;
    auto old = signInFormer(*d, **since, request.password, context);
    return old ? old : in;
}

Result<CodeSent> AuthService::passwordlessSend(const QString &phone, const RequestContext &context)
{
    if (auto within = d->gate.mayAskForCode(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = passwordless(*d, phone, context);
    if (!row)
        return d->codeDesk.sentOr(row.error(), phone, Purpose::Passwordless, context);
    return d->codeDesk.sendAsked(*row, phone, Purpose::Passwordless, context);
}

Result<SignedIn> AuthService::passwordlessVerify(const PhoneAndCode &request,
                                                 const RequestContext &context)
{
    if (!d->config.flow.passwordless)
        return tl::unexpected(ServiceError{code::passwordlessOff});
    if (auto within = d->gate.mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    auto row = d->owners.openByCode(request.phone, context);
    if (row && !row->phoneVerified && !opensByAnyCode(*row, d->config.flow))
        row = tl::unexpected(ServiceError{code::phoneNotVerified});
    if (!row)
        return tl::unexpected(
            d->codeDesk.wrongOr(row.error(), request, Purpose::Passwordless, context));
    if (auto open = d->locks.passLock(row->uid, Door::Code, context); !open)
        return tl::unexpected(
            d->codeDesk.wrongOr(open.error(), request, Purpose::Passwordless, context));
    const auto ticket =
        d->codeDesk.check({Purpose::Passwordless, *row->phone, row->uid}, request.code, context);
    if (!ticket)
        return tl::unexpected(
            d->codeDesk.wrongOr(ticket.error(), request, Purpose::Passwordless, context));
    return SessionDesk::outcome(d->finish([&](Records &records) -> Result<NewSession> {
        auto current = records.accounts().byUid(row->uid); // held before its codes are
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (auto once = d->codeDesk.redeem(records, *ticket, d->now()); !once)
            return tl::unexpected(once.error());
        if (opensByAnyCode(*current, d->config.flow)) {
            d->owners.proveFor(records, *current, d->now(), context);
            records.accounts().update(*current);
        }
        if (auto refused = d->accounts.signInRefusal(*current))
            return tl::unexpected(*refused);
        return d->sessionDesk.open(records, row->uid, d->now(), context);
    }));
}

} // namespace ringkey::service
