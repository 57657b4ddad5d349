// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/queries.h"

namespace ringkey::flow {
namespace {

template <class Page>
State pageIn(const Page &page)
{
    return page;
}

State pageIn(const Restoring &)
{
    return EnteringCredentials{};
}

State pageIn(const SignInForm &form)
{
    return toState(form);
}

template <WaitingWithForm S>
State pageIn(const S &state)
{
    return pageIn(state.form);
}

} // namespace

State pageOf(const State &state)
{
    return std::visit([](const auto &s) { return pageIn(s); }, state);
}

MaybeAccount accountOf(const State &state)
{
    return std::visit([](const auto &s) { return accountIn(s); }, state);
}

bool waitsForPerson(const State &state)
{
    return !attemptOf(state);
}

std::optional<AttemptId> attemptOf(const State &state)
{
    return std::visit(
        []<class S>(const S &s) -> std::optional<AttemptId> {
            if constexpr (Waiting<S>)
                return s.attempt;
            else
                return std::nullopt;
        },
        state);
}

std::optional<Notice> whyOver(const AuthError &error)
{
    if (error.kind == AuthErrorKind::SessionExpired)
        return Notice::SessionExpired;
    if (error.kind != AuthErrorKind::SessionEnded)
        return std::nullopt;
    switch (error.sessionEnd) {
    case SessionEnd::PasswordChanged:
        return Notice::PasswordChangedElsewhere;
    case SessionEnd::NumberRemoved:
        return Notice::NumberRemoved;
    case SessionEnd::Unsaid:
        break;
    }
    return Notice::SignedOutElsewhere;
}

State toState(const SignInForm &form)
{
    return std::visit([](const auto &f) { return State{f}; }, form);
}

MaybeNumber numberIn(const SignInForm &form)
{
    if (const auto *welcome = std::get_if<WelcomingBack>(&form))
        return welcome->who.number;
    return std::get<EnteringCredentials>(form).number;
}

MaybeAccount knownIn(const SignInForm &form)
{
    const auto *welcome = std::get_if<WelcomingBack>(&form);
    return welcome ? MaybeAccount{welcome->who} : std::nullopt;
}

} // namespace ringkey::flow
