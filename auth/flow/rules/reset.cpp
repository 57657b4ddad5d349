// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/reset.h"

#include "auth/flow/queries.h"
#include "auth/flow/rules/codesteps.h"
#include "auth/flow/rules/questions.h"

namespace ringkey::flow {
namespace {

State formBefore(const ResettingPassword &page)
{
    return AskingForReset{
        .number = page.ticket.number, .known = page.known, .passwordLock = page.passwordLock};
}

} // namespace

MaybeStep on(const AskingForReset &state, const ResetRequested &act)
{
    AskingForReset form{.number = act.number, .known = state.known};
    if (form.number == state.number)
        form.passwordLock = state.passwordLock;
    return Step{SendingResetCode{act.fresh, form}, {SendPasswordCode{act.fresh, act.number}}};
}

MaybeStep on(const AskingForReset &state, const SignInChosen &act)
{
    return Step{signInPage(state.known, act.number), {}};
}

MaybeStep on(const AskingForReset &state, const CreateAccountChosen &act)
{
    return Step{CreatingAccount{.number = act.number, .known = state.known}, {}};
}

MaybeStep on(const AskingForReset &state, const BackChosen &)
{
    if (auto step = backToLock(state.passwordLock, state.number, state.known))
        return step;
    return Step{signInPage(state.known, state.number), {}};
}

MaybeStep on(const SendingResetCode &state, const CodeSent &reply)
{
    if (reply.result)
        return Step{ResettingPassword{.ticket = *reply.result,
                                      .known = state.form.known,
                                      .passwordLock = state.form.passwordLock},
                    {}};
    const AuthError &error = reply.result.error();
    const AskingForReset &form = state.form;
    if (auto locked = lockedBy(error, form.number, form.known, LockedWay::Code))
        return Step{*locked, {}};
    if (error.kind == AuthErrorKind::NumberUnverified && form.number) {
        Step step =
            proveFirst(signInForm(form.known, form.number), *form.number, form.keep, state.attempt);
        auto &asking = std::get<RequestingSignInCode>(step.state);
        asking.fromReset = true;
        asking.passwordLock = form.passwordLock;
        return step;
    }
    return Step{withError(form, error), {}};
}

MaybeStep on(const ResettingPassword &state, const NewPasswordSubmitted &act)
{
    if (!canBeTried(state.ticket))
        return std::nullopt;
    return Step{SavingNewPassword{act.fresh, cleared(state)},
                {ResetPassword{act.fresh, state.ticket.number, act.code, act.password}}};
}

MaybeStep on(const ResettingPassword &state, const ResendChosen &act)
{
    return Step{
        ResendingResetCode{act.fresh, cleared(state), act.channel},
        {SendPasswordCode{act.fresh, state.ticket.number, act.channel, state.ticket.sends + 1}}};
}

MaybeStep on(const ResettingPassword &state, const OtherNumberChosen &)
{
    return Step{formBefore(state), {}};
}

MaybeStep on(const ResettingPassword &state, const SignInChosen &act)
{
    return Step{signInPage(state.known, act.number ? act.number : state.ticket.number), {}};
}

MaybeStep on(const ResettingPassword &state, const BackChosen &)
{
    return Step{formBefore(state), {}};
}

MaybeStep on(const ResettingPassword &state, const DeadlineReached &event)
{
    return afterDeadline(state, event.now);
}

MaybeStep on(const ResendingResetCode &state, const BackChosen &)
{
    return unsentAgain(state);
}

MaybeStep on(const ResendingResetCode &state, const CodeSent &reply)
{
    if (reply.result)
        return Step{withNewCode(state.form, *reply.result, state.channel), {}};
    const AuthError &error = reply.result.error();
    if (auto locked = lockedBy(error, state.form.ticket.number, state.form.known, LockedWay::Code))
        return Step{*locked, {}};
    if (auto closed = closedToCodes(error, state.form.known, state.form.ticket.number))
        return closed;
    return Step{withCodeRefused(state.form, error), {}};
}

MaybeStep on(const SavingNewPassword &state, const PasswordWasReset &reply)
{
    const ResettingPassword &form = state.form;
    if (!reply.result) {
        const AuthError &error = reply.result.error();
        if (error.kind == AuthErrorKind::LockedByQuestion)
            return askQuestion(form, form.ticket.number, form.keep, state.attempt);
        // Wrong reset codes count towards the lock as wrong passwords do (contract 9.2).
        if (auto locked = lockedBy(error, form.ticket.number, form.known, LockedWay::Code))
            return Step{*locked, {}};
        if (auto closed = closedToCodes(error, form.known, form.ticket.number))
            return closed;
        return Step{withCodeRefused(form, error), {}};
    }
    if (const std::optional<Session> &session = *reply.result)
        return signedInWith(*session, form.keep, Notice::PasswordChanged);
    return Step{signInPage(form.known, form.ticket.number, Notice::PasswordSaved), {}};
}

} // namespace ringkey::flow
