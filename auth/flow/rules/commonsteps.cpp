// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/commonsteps.h"

#include "auth/flow/rules/policyoffer.h"

namespace ringkey::flow {

SignInForm signInForm(const MaybeAccount &known, const MaybeNumber &number, Notice notice,
                      const MaybeError &error)
{
    if (known && known->number && (!number || *number == *known->number))
        return WelcomingBack{*known, notice, error};
    return EnteringCredentials{number, notice, error};
}

State signInPage(const MaybeAccount &known, const MaybeNumber &number, Notice notice)
{
    return toState(signInForm(known, number, notice));
}

Step signedInWith(const Session &session, bool keep, Notice notice)
{
    const Storage storage = keep ? Storage::Checking : Storage::MemoryOnly;
    const auto stay = keep ? StaySignedIn::AcrossStarts : StaySignedIn::ThisRun;
    Step step{SignedIn{session.account, storage, notice, {}}, {KeepSession{session, stay}}};
    if (session.account.policy == PolicyOffer::Waits)
        step.state = offerPolicy({session.account, storage, notice, {}});
    // A backend may open a session without telling whose it is (contract op 7 with
    // LoginOnPasswordReset).
    if (session.account.uid.isEmpty())
        step.effects.push_back(RefreshAccount{});
    return step;
}

namespace {

/// The number signs nobody in any more, here or at all.
bool opensNothing(Notice why)
{
    return why == Notice::NumberRemoved || why == Notice::AccountDeleted ||
           why == Notice::OtherBackend;
}

} // namespace

Step sessionOver(const Account &account, Notice why)
{
    if (opensNothing(why))
        return {EnteringCredentials{.notice = why}, {DropSession{.why = why}}};
    if (why == Notice::SignedOut) // in another window: this one says and offers the same
        return {EnteringCredentials{.number = account.number, .notice = why},
                {DropSession{Ending::Local, std::nullopt, why}}};
    return {signInPage(account, account.number, why), {DropSession{Ending::Local, account, why}}};
}

std::optional<Locked> lockedBy(const AuthError &error, const MaybeNumber &number,
                               const MaybeAccount &known, LockedWay way)
{
    switch (error.kind) {
    case AuthErrorKind::Suspended:
        return Locked{LockKind::Suspended, number, error.lockedUntil, known, way};
    case AuthErrorKind::Blocked:
        return Locked{LockKind::Blocked, number, std::nullopt, known, way};
    case AuthErrorKind::LockedByCaptcha:
        return Locked{LockKind::Captcha, number, std::nullopt, known, way};
    default:
        return std::nullopt;
    }
}

MaybeStep backToLock(const MaybePasswordLock &lock, const MaybeNumber &number,
                     const MaybeAccount &known)
{
    if (!lock)
        return std::nullopt;
    Locked page{.kind = lock->kind, .number = number, .known = known};
    if (lock->until.isValid())
        page.until = lock->until;
    return Step{page, {}};
}

Step proveFirst(const SignInForm &form, const PhoneNumber &number, bool keep, AttemptId refused)
{
    const AttemptId next = followUp(refused);
    return {RequestingSignInCode{.attempt = next, .form = form, .keep = keep, .provesNumber = true},
            {SendCode{next, CodePurpose::Registration, number}}};
}

namespace {

/// Said once the code was taken: there is nothing left of it to enter (contract 12.1).
bool isSaidAfterCode(AuthErrorKind kind)
{
    using enum AuthErrorKind;
    return kind == SecondFactor || kind == PinNeeded || kind == ConsentNeeded ||
           kind == ExtraCheck || kind == SignInDisabled || kind == TooManySessions;
}

} // namespace

MaybeStep closedToCodes(const AuthError &error, const MaybeAccount &known,
                        const MaybeNumber &number)
{
    if (error.kind != AuthErrorKind::SilentAccount && !isSaidAfterCode(error.kind))
        return std::nullopt;
    return Step{toState(signInForm(known, number, Notice::None, error)), {}};
}

bool endsCode(AuthErrorKind kind)
{
    return kind == AuthErrorKind::CodeUsed || kind == AuthErrorKind::CodeExpired ||
           kind == AuthErrorKind::CodeSpent;
}

void reconcile(CodeTicket &ticket, AuthError &error)
{
    if (error.kind == AuthErrorKind::WrongCode && error.triesLeft && *error.triesLeft <= 0)
        error.kind = AuthErrorKind::CodeSpent;
    // A refused "Send again" may say when the next one is allowed (contract 1123), and so may the
    // refusal of the code.
    const bool waits = error.kind == AuthErrorKind::TextLimit || endsCode(error.kind) ||
                       error.kind == AuthErrorKind::WrongCode ||
                       error.kind == AuthErrorKind::TooManyRequests;
    for (const auto &until : {error.retryAt, error.lockedUntil})
        if (waits && until &&
            (!ticket.resendAllowedAt.isValid() || *until > ticket.resendAllowedAt))
            ticket.resendAllowedAt = *until;
    if (!endsCode(error.kind))
        return;
    ticket.works = false;
    // The ticket says how long to wait; that the code is spent stays true, and why.
    if (error.kind != AuthErrorKind::CodeSpent)
        error.triesLeft.reset();
    error.retryAt.reset();
    error.lockedUntil.reset();
}

} // namespace ringkey::flow
