// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "phone/export.h"

/// What can be asked of any state. Pure, callable from any thread.
namespace ringkey::flow {

/// A request is under way; the state names it.
template <class S>
concept Waiting = requires(const S &state)
{
    state.attempt;
};

/// Waits for a reply and has a form to come back to.
template <class S>
concept WaitingWithForm = Waiting<S> && requires(const S &state)
{
    state.form;
};

/// Somebody may be signed in: EnteringCode holds an account only where one is.
template <class S>
concept MayHoldAccount = requires(const S &state)
{
    state.account;
}
|| requires(const S &state)
{
    state.form.account;
};

template <class S>
MaybeAccount accountIn(const S &state)
{
    if constexpr (requires { state.account; })
        return state.account;
    else if constexpr (requires { state.form.account; })
        return state.form.account;
    else
        return std::nullopt;
}

/// Who is signed in, also on sub-pages and while a request is under way.
MaybeAccount accountOf(const State &state);

/// True for pages, false where the next event is a reply.
bool waitsForPerson(const State &state);

/// The page a state shows, or comes back to while a request is under way.
RINGKEY_AUTH_EXPORT State pageOf(const State &state);

/// The number that the page of the state is about.
RINGKEY_AUTH_EXPORT MaybeNumber numberOfPage(const State &state);

/// The request under way, if any.
std::optional<AttemptId> attemptOf(const State &state);

/// The codes in hand on the page that the state shows.
CodesInHand codesIn(const State &state);
/// The newest of them that this page could go on with: "Your code from {time} still works."
RINGKEY_AUTH_EXPORT std::optional<CodeInHand> codeInHand(const State &state);

/// What the page of a code is to know of the password, as it was when that was asked for.
MaybePasswordLock passwordLock(const State &state);
MaybePasswordLock passwordLockOf(const PhoneNumber &number, const State &state);
/// That of this number, or of the page's own.
RINGKEY_AUTH_EXPORT bool isPasswordLocked(const State &state, const MaybeNumber &number,
                                          const QDateTime &now);

/// Why the session is over, if that is what the error says (contract 905, 906).
std::optional<Notice> whyOver(const AuthError &error);

/// Not where the backend said that only a new one helps: it would refuse the right code, too. Times
/// that were assumed say nothing about it.
inline bool canBeTried(const CodeTicket &ticket)
{
    return ticket.works || ticket.estimated;
}

template <class... Page>
State toState(const std::variant<Page...> &form)
{
    return std::visit([](const auto &f) { return State{f}; }, form);
}
MaybeNumber numberIn(const SignInForm &form);
MaybeAccount knownIn(const SignInForm &form);

/// The page that stands behind a code asked for with this form: it, or the one that asks for a new
/// password.
template <class Page>
State formBehind(const Page &page, const SignInForm &form)
{
    if (!page.fromReset)
        return toState(form);
    return AskingForReset{.number = numberIn(form),
                          .known = knownIn(form),
                          .codes = std::visit([](const auto &f) { return f.codes; }, form),
                          .keep = page.keep,
                          .passwordLock = page.passwordLock};
}

} // namespace ringkey::flow
