// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// What is accepted on many pages alike: leaving, the end of the session, news about the account
/// and the keychain.
namespace ringkey::flow {

/// The same page for a newer account or another place of the session; other states as they are.
State withAccount(State state, const Account &account);
State withStorage(State state, Storage storage);

Step signOut(const State &state, Ending ending, Notice notice);
MaybeStep signOutEverywhere(const State &state, AttemptId fresh);
/// Back to the form without the reply. The request may have done what it was for all the same.
Step cancel(const State &form, AttemptId attempt);
MaybeStep endSession(const State &state, Notice why);
MaybeStep renewAccount(const State &state, const Account &account);
MaybeStep tellStorage(const State &state, Storage storage);

template <class... Page>
State asState(const std::variant<Page...> &form)
{
    return toState(form);
}
template <class Form>
State asState(const Form &form)
{
    return form;
}

template <WaitingWithForm S>
MaybeStep on(const S &state, const BackChosen &)
{
    return cancel(asState(state.form), state.attempt);
}

/// The pages that the account page leads to.
template <class S>
concept AccountPage =
    !Waiting<S> && !std::is_same_v<S, SignedIn> && std::is_same_v<decltype(S::account), Account>;

template <AccountPage S>
MaybeStep on(const S &state, const BackChosen &)
{
    return Step{SignedIn{state.account, state.storage, Notice::None, {}}, {}};
}

template <MayHoldAccount S>
MaybeStep on(const S &state, const SignOutChosen &)
{
    return accountIn(state) ? MaybeStep{signOut(state, Ending::Revoke, Notice::SignedOut)}
                            : std::nullopt;
}

/// Whether it is meant was asked before, by the page or by the host.
template <MayHoldAccount S>
MaybeStep on(const S &state, const SignOutEverywhereConfirmed &act)
{
    return signOutEverywhere(state, act.fresh);
}

template <MayHoldAccount S>
MaybeStep on(const S &state, const SessionWasEnded &event)
{
    return endSession(state, event.why);
}

template <MayHoldAccount S>
MaybeStep on(const S &state, const AccountRefreshed &event)
{
    return renewAccount(state, event.account);
}

/// Waits for a person, and may tell what was wrong.
template <class S>
concept TellsError = !Waiting<S> && requires(const S &state)
{
    state.error;
};

/// What was said of the way to the backend is no longer true.
template <TellsError S>
MaybeStep on(const S &state, const ConnectionReturned &)
{
    if (!state.error || !isOfTheWay(state.error->kind) ||
        state.error->kind == AuthErrorKind::TooManyRequests)
        return std::nullopt;
    S page = state;
    page.error.reset();
    return Step{page, {}};
}

template <TellsError S>
requires(!requires(const S &state) { state.ticket; }) MaybeStep
    on(const S &state, const DeadlineReached &event)
{
    if (!isErrorOver(state, event.now))
        return std::nullopt;
    return Step{waited(state), {}};
}

template <MayHoldAccount S>
MaybeStep on(const S &state, const StorageChanged &event)
{
    return tellStorage(state, event.storage);
}

} // namespace ringkey::flow
