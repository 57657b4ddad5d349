// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/codes.h"

#include "auth/flow/queries.h"
#include "auth/flow/rules/codesteps.h"
#include "auth/flow/rules/commonrules.h"
#include "auth/flow/rules/questions.h"

namespace ringkey::flow {
namespace {

MaybeAccount knownOf(const EnteringCode &page)
{
    return page.cameFrom ? knownIn(*page.cameFrom) : std::nullopt;
}

/// Back to the form the code was asked for with, nothing lost. What is in force stays in force.
State formBefore(const EnteringCode &page)
{
    const PhoneNumber &number = page.ticket.number;
    if (page.account) {
        if (page.purpose == CodePurpose::ChangeNumber)
            return ChangingNumber{*page.account, page.storage, number, {}};
        if (page.purpose == CodePurpose::DeleteAccount)
            return ConfirmingDeletion{*page.account, page.storage, {}};
        return SignedIn{*page.account, page.storage, Notice::None, {}};
    }
    if (page.cameFrom)
        return formBehind(page, *page.cameFrom);
    if (page.purpose == CodePurpose::Registration)
        return CreatingAccount{.name = page.name, .number = number};
    return EnteringCredentials{.number = number};
}

State formToCorrect(const EnteringCode &page)
{
    State form = formBefore(page);
    std::visit(
        [](auto &f) {
            if constexpr (requires { f.correctsNumber; })
                f.correctsNumber = true;
        },
        form);
    return form;
}

Notice noticeFor(CodePurpose purpose)
{
    switch (purpose) {
    case CodePurpose::ChangeNumber:
        return Notice::NumberChanged;
    case CodePurpose::VerifyNumber:
        return Notice::NumberVerified;
    case CodePurpose::Registration:
    case CodePurpose::SignIn:
    case CodePurpose::DeleteAccount:
    case CodePurpose::NewPassword:
        return Notice::None;
    }
    return Notice::None;
}

/// With the code that was just sent. The end of a lock alone changes nothing: nothing that can be
/// pressed moves by itself.
bool isOpenAgain(const EnteringCode &page)
{
    const QDateTime until = page.passwordLock.value_or(PasswordLock{}).until;
    return until.isValid() && page.ticket.sentAt >= until;
}

State signInAfter(const EnteringCode &page, Notice notice)
{
    return signInPage(knownOf(page), page.ticket.number, notice);
}

Step accepted(const EnteringCode &page, const Session &session)
{
    return signedInWith(session, page.keep, noticeFor(page.purpose));
}

Step accepted(const EnteringCode &page, const Account &account)
{
    if (!page.account)
        return {signInAfter(page, Notice::NumberVerified), {}};
    return {SignedIn{account, page.storage, noticeFor(page.purpose), {}}, {}};
}

/// The account page after the server said the number is proven, but not what the account is now.
Step readAgain(const EnteringCode &page, Notice notice)
{
    Account account = *page.account;
    account.verified = account.verified || page.purpose == CodePurpose::VerifyNumber;
    return {SignedIn{account, page.storage, notice, {}}, {RefreshAccount{}}};
}

/// Done says no more than that: the account is deleted, or what changed must be read again.
Step accepted(const EnteringCode &page, Done)
{
    if (!page.account)
        return {signInAfter(page, Notice::NumberVerified), {}};
    if (page.purpose == CodePurpose::DeleteAccount) {
        constexpr Notice why = Notice::AccountDeleted;
        return {EnteringCredentials{.notice = why}, {DropSession{.why = why}}};
    }
    return readAgain(page, noticeFor(page.purpose));
}

/// The account has the new number: the answer to the code was lost, its effect was not.
bool isChangedAlready(const EnteringCode &page, const MaybeAccount &account)
{
    return page.purpose == CodePurpose::ChangeNumber && account && account->verified &&
           account->number == page.ticket.number;
}

/// The code did what it was for, from another window: what is left of it is spent.
bool isDoneElsewhere(const EnteringCode &page, const Account &account)
{
    const bool verifies = page.purpose == CodePurpose::VerifyNumber && account.verified &&
                          account.number == page.ticket.number;
    return verifies || isChangedAlready(page, account);
}

/// As after a password: the token of the pending consent waits for it.
Step accepted(const EnteringCode &page, const PolicyPending &pending)
{
    if (page.account) // who is signed in does it on the way in again
        return {withError(page, AuthError{.kind = AuthErrorKind::PolicyChanged}), {}};
    return {
        AcceptingPolicy{.number = page.ticket.number, .keep = page.keep, .known = knownOf(page)},
        {HoldPolicyToken{pending.token}}};
}

/// Errors that lead away from the code page of a signed-in person.
MaybeStep leaveAccountPage(const EnteringCode &page, const AuthError &error)
{
    if (const auto why = whyOver(error))
        return sessionOver(*page.account, *why);
    if (error.kind == AuthErrorKind::NumberTaken && page.purpose == CodePurpose::ChangeNumber)
        return Step{ChangingNumber{*page.account, page.storage, page.ticket.number, error}, {}};
    if (error.kind == AuthErrorKind::AlreadyVerified && isChangedAlready(page, page.account))
        return accepted(page, *page.account);
    if (error.kind == AuthErrorKind::AlreadyVerified && page.purpose == CodePurpose::VerifyNumber)
        return readAgain(page, Notice::AlreadyVerified);
    return std::nullopt;
}

/// Errors that lead away from the code page; the others stay on it (wrong, used, expired, spent).
MaybeStep leave(const EnteringCode &page, const AuthError &error)
{
    if (page.account)
        return leaveAccountPage(page, error);
    if (error.kind == AuthErrorKind::AlreadyVerified && page.purpose == CodePurpose::Registration)
        return Step{signInAfter(page, Notice::AlreadyVerified), {}};
    const MaybeAccount known = knownOf(page);
    if (auto locked = lockedBy(error, page.ticket.number, known, LockedWay::Code))
        return Step{*locked, {}};
    return closedToCodes(error, known, page.ticket.number);
}

} // namespace

MaybeStep on(const EnteringCode &state, const CodeSubmitted &act)
{
    if (!canBeTried(state.ticket))
        return std::nullopt;
    return Step{VerifyingCode{act.fresh, cleared(state)},
                {VerifyCode{act.fresh, state.purpose, state.ticket.number, act.code}}};
}

MaybeStep on(const EnteringCode &state, const ResendChosen &act)
{
    return Step{ResendingCode{act.fresh, cleared(state), act.channel},
                {SendCode{act.fresh, state.purpose, state.ticket.number, act.channel,
                          state.ticket.sends + 1}}};
}

MaybeStep on(const EnteringCode &state, const OtherNumberChosen &)
{
    // The number of the account itself is corrected by changing it.
    if (state.account && state.purpose == CodePurpose::VerifyNumber)
        return Step{ChangingNumber{*state.account, state.storage, {}, {}}, {}};
    return Step{formToCorrect(state), {}};
}

MaybeStep on(const EnteringCode &state, const SignInChosen &)
{
    if (state.account)
        return std::nullopt;
    return Step{signInAfter(state, Notice::None), {}};
}

MaybeStep on(const EnteringCode &state, const BackChosen &)
{
    if (!state.fromReset)
        if (auto step = backToLock(state.passwordLock, state.ticket.number, knownOf(state)))
            return step;
    return Step{formBefore(state), {}};
}

MaybeStep on(const EnteringCode &state, const AccountRefreshed &event)
{
    const MaybeStep renewed = renewAccount(state, event.account);
    if (renewed && isDoneElsewhere(state, event.account))
        return accepted(state, event.account);
    return renewed;
}

MaybeStep on(const EnteringCode &state, const DeadlineReached &event)
{
    return afterDeadline(state, event.now);
}

MaybeStep on(const VerifyingCode &state, const CodeVerified &reply)
{
    if (reply.result)
        return std::visit([&](const auto &outcome) { return accepted(state.form, outcome); },
                          *reply.result);
    const EnteringCode &page = state.form;
    const AuthError &error = reply.result.error();
    if (error.kind == AuthErrorKind::LockedByQuestion && !page.account)
        return askQuestion(page, page.ticket.number, page.keep, state.attempt);
    const MaybeStep away = leave(page, error);
    return away ? away : Step{withCodeRefused(page, error), {}};
}

MaybeStep on(const ResendingCode &state, const BackChosen &)
{
    return unsentAgain(state);
}

MaybeStep on(const ResendingCode &state, const CodeSent &reply)
{
    if (reply.result) {
        EnteringCode page = withNewCode(state.form, *reply.result, state.channel);
        if (isOpenAgain(page))
            page.passwordLock.reset();
        return Step{page, {}};
    }
    const EnteringCode &page = state.form;
    const AuthError &error = reply.result.error();
    if (error.kind == AuthErrorKind::LockedByQuestion && !page.account)
        return askQuestion(signInForm(knownOf(page), page.ticket.number), page.ticket.number,
                           page.keep, state.attempt);
    const MaybeStep away = leave(page, error);
    return away ? away : Step{withCodeRefused(page, error), {}};
}

} // namespace ringkey::flow
