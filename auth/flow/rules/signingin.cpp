// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/signingin.h"

namespace ringkey::flow {
namespace {

Step checkPassword(const SignInForm &form, AttemptId attempt, const PhoneNumber &number,
                   const Secret &password, bool keep)
{
    return {CheckingPassword{attempt, form, keep},
            {SignInWithPassword{attempt, number, password, {}}}};
}

MaybeStep requestCode(const SignInForm &form, const CodeInsteadChosen &act)
{
    const MaybeNumber number = numberIn(form);
    if (!number)
        return std::nullopt;
    return Step{RequestingSignInCode{act.fresh, form},
                {SendCode{act.fresh, CodePurpose::SignIn, *number}}};
}

Step signInRefused(const SignInForm &form, const AuthError &error, LockedWay way)
{
    if (auto locked = lockedBy(error, numberIn(form), knownIn(form), way))
        return {*locked, {}};
    return {std::visit([&](const auto &f) { return State{withError(f, error)}; }, form), {}};
}

} // namespace

MaybeStep on(const EnteringCredentials &, const SignInSubmitted &act)
{
    return checkPassword(EnteringCredentials{.number = act.number}, act.fresh, act.number,
                         act.password, act.keep);
}

MaybeStep on(const EnteringCredentials &, const CodeInsteadChosen &act)
{
    return requestCode(EnteringCredentials{.number = act.number}, act);
}

MaybeStep on(const EnteringCredentials &, const ForgotPasswordChosen &act)
{
    return Step{AskingForReset{.number = act.number}, {}};
}

MaybeStep on(const EnteringCredentials &, const CreateAccountChosen &act)
{
    return Step{CreatingAccount{.number = act.number}, {}};
}

MaybeStep on(const EnteringCredentials &, const KeychainRetryChosen &act)
{
    return Step{Restoring{act.fresh}, {Restore{act.fresh}}};
}

MaybeStep on(const WelcomingBack &state, const PasswordSubmitted &act)
{
    if (!state.who.number)
        return std::nullopt;
    return checkPassword(cleared(state), act.fresh, *state.who.number, act.password, act.keep);
}

MaybeStep on(const WelcomingBack &state, const CodeInsteadChosen &act)
{
    return requestCode(cleared(state), act);
}

MaybeStep on(const WelcomingBack &state, const ForgotPasswordChosen &)
{
    return Step{AskingForReset{.number = state.who.number, .known = state.who}, {}};
}

MaybeStep on(const WelcomingBack &state, const CreateAccountChosen &)
{
    return Step{CreatingAccount{.known = state.who}, {}};
}

MaybeStep on(const WelcomingBack &, const NotMeChosen &)
{
    return Step{EnteringCredentials{}, {DropSession{}}};
}

MaybeStep on(const WelcomingBack &, const KeychainRetryChosen &act)
{
    return Step{Restoring{act.fresh}, {Restore{act.fresh}}};
}

MaybeStep on(const CheckingPassword &state, const PasswordChecked &reply)
{
    if (reply.result)
        return afterPassword(*reply.result, state.form, state.keep);
    const AuthError &error = reply.result.error();
    const MaybeNumber number = numberIn(state.form);
    if (error.kind == AuthErrorKind::LockedByQuestion && number) {
        const AttemptId next = followUp(state.attempt);
        return Step{FetchingQuestions{next, state.form, *number, state.keep},
                    {FetchQuestions{next, *number}}};
    }
    return signInRefused(state.form, error, LockedWay::Password);
}

MaybeStep on(const RequestingSignInCode &state, const CodeSent &reply)
{
    if (!reply.result) {
        const AuthError &error = reply.result.error();
        const MaybeNumber number = numberIn(state.form);
        if (error.kind == AuthErrorKind::NumberUnverified && number && !state.provesNumber)
            return proveFirst(state.form, *number, state.keep, state.attempt);
        return signInRefused(state.form, error, LockedWay::Code);
    }
    return Step{EnteringCode{.purpose = purposeOf(state),
                             .ticket = *reply.result,
                             .keep = state.keep,
                             .cameFrom = state.form,
                             .passwordLock = state.passwordLock},
                {}};
}

Step afterPassword(const SignInOutcome &outcome, const SignInForm &form, bool keep)
{
    if (const auto *session = std::get_if<Session>(&outcome))
        return signedInWith(*session, keep);
    if (const auto *ticket = std::get_if<CodeTicket>(&outcome))
        return {EnteringCode{.ticket = *ticket, .keep = keep, .cameFrom = form}, {}};
    return {AcceptingPolicy{.number = numberIn(form), .keep = keep, .known = knownIn(form)},
            {HoldPolicyToken{std::get<PolicyPending>(outcome).token}}};
}

} // namespace ringkey::flow
