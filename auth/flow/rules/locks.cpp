// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/locks.h"

namespace ringkey::flow {
namespace {

/// The token of the pending consent opens nothing else and is forgotten with the page.
Step leavePolicy(const AcceptingPolicy &page)
{
    return {signInPage(page.known, page.number), {HoldPolicyToken{}}};
}

/// Of who is signed in without it, too.
Step saved(const AcceptingPolicy &form, const Account &account, const ConsentSaved &reply)
{
    if (reply.result)
        return {SignedIn{reply.result->account, form.storage, form.afterwards}, {}};
    if (const auto why = whyOver(reply.result.error()))
        return sessionOver(account, *why);
    return {withError(form, reply.result.error()), {}};
}

} // namespace

MaybeStep on(const Locked &state, const SignInChosen &)
{
    return Step{signInPage(state.known, state.number), {}};
}

MaybeStep on(const Locked &state, const ForgotPasswordChosen &)
{
    return Step{AskingForReset{.number = state.number,
                               .known = state.known,
                               .passwordLock = passwordLock(state)},
                {}};
}

MaybeStep on(const Locked &state, const CodeInsteadChosen &act)
{
    if (!state.number || state.kind == LockKind::Blocked)
        return std::nullopt;
    return Step{RequestingSignInCode{.attempt = act.fresh,
                                     .form = signInForm(state.known, state.number),
                                     .passwordLock = passwordLock(state)},
                {SendCode{act.fresh, CodePurpose::SignIn, *state.number}}};
}

MaybeStep on(const Locked &state, const BackChosen &)
{
    return Step{signInPage(state.known, state.number), {}};
}

MaybeStep on(const Locked &state, const DeadlineReached &event)
{
    if (!state.until || event.now < *state.until)
        return std::nullopt;
    return Step{signInPage(state.known, state.number), {}};
}

MaybeStep on(const AcceptingPolicy &state, const PolicyAccepted &act)
{
    return Step{SavingConsent{act.fresh, cleared(state)}, {AcceptPolicy{act.fresh}}};
}

MaybeStep on(const AcceptingPolicy &state, const SignInChosen &)
{
    if (state.account)
        return std::nullopt;
    return leavePolicy(state);
}

MaybeStep on(const AcceptingPolicy &state, const BackChosen &)
{
    if (state.account)
        return Step{SignedIn{*state.account, state.storage, state.afterwards}, {}};
    return leavePolicy(state);
}

MaybeStep on(const SavingConsent &state, const ConsentSaved &reply)
{
    const AcceptingPolicy &form = state.form;
    if (form.account)
        return saved(form, *form.account, reply);
    if (reply.result) {
        Step step = signedInWith(*reply.result, form.keep);
        step.effects.push_back(HoldPolicyToken{});
        return step;
    }
    const AuthError &error = reply.result.error();
    // Nothing can be accepted with this token, now or later: on the way in again the service tells
    // what is to be accepted, if anything still is.
    if (error.kind == AuthErrorKind::PolicyChanged)
        return Step{signInPage(form.known, form.number, Notice::SignedOutElsewhere),
                    {HoldPolicyToken{}}};
    if (!whyOver(error))
        return Step{withError(form, error), {}};
    // The pending token itself ran out: the password is asked for again.
    return Step{signInPage(form.known, form.number, Notice::StartedOver), {HoldPolicyToken{}}};
}

} // namespace ringkey::flow
