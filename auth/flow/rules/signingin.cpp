// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/signingin.h"

#include "auth/flow/rules/commonrules.h"
#include "auth/flow/rules/questions.h"

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

State withErrorOn(const State &form, const AuthError &error)
{
    return std::visit(
        [&]<class S>(const S &f) -> State {
            if constexpr (requires { f.error; })
                return withError(f, error);
            else
                return f;
        },
        form);
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
    if (error.kind == AuthErrorKind::LockedByQuestion && number)
        return askQuestion(state.form, *number, state.keep, state.attempt);
    if (error.kind == AuthErrorKind::NumberUnverified && number)
        return proveFirst(state.form, *number, state.keep, state.attempt);
    if (auto locked = lockedBy(error, number, knownIn(state.form), LockedWay::Password))
        return Step{*locked, {}};
    return Step{withErrorOn(toState(state.form), error), {}};
}

MaybeStep on(const RequestingSignInCode &state, const BackChosen &)
{
    return cancel(formBehind(state, state.form), state.attempt);
}

MaybeStep on(const RequestingSignInCode &state, const CodeSent &reply)
{
    if (!reply.result) {
        const AuthError &error = reply.result.error();
        const MaybeNumber number = numberIn(state.form);
        if (error.kind == AuthErrorKind::NumberUnverified && number && !state.provesNumber)
            return proveFirst(state.form, *number, state.keep, state.attempt);
        if (error.kind == AuthErrorKind::LockedByQuestion && number)
            return askQuestion(state.form, *number, state.keep, state.attempt);
        if (auto locked = lockedBy(error, number, knownIn(state.form), LockedWay::Code))
            return Step{*locked, {}};
        return Step{withErrorOn(formBehind(state, state.form), error), {}};
    }
    return Step{EnteringCode{.purpose = purposeOf(state),
                             .ticket = *reply.result,
                             .keep = state.keep,
                             .cameFrom = state.form,
                             .fromReset = state.fromReset,
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
