// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/queries.h"

#include <algorithm>

namespace ringkey::flow {
namespace {

template <class Page>
State pageIn(const Page &page)
{
    return page;
}

State pageIn(const Restoring &state)
{
    return EnteringCredentials{.keep = state.keep};
}

template <class... Page>
State pageIn(const std::variant<Page...> &form)
{
    return toState(form);
}

State pageIn(const RequestingSignInCode &state)
{
    return formBehind(state, state.form);
}

template <WaitingWithForm S>
State pageIn(const S &state)
{
    return pageIn(state.form);
}

// --- isOf(): whether the code leads on from that page -------------------------------------------

template <class Page>
bool isOf(const Page &, const CodeInHand &)
{
    return false;
}

bool isToSignIn(const CodeInHand &code, const MaybeNumber &number)
{
    const bool opens =
        code.purpose == CodePurpose::SignIn || code.purpose == CodePurpose::Registration;
    return opens && (!number || *number == code.ticket.number);
}

bool isOf(const EnteringCredentials &page, const CodeInHand &code)
{
    return isToSignIn(code, page.number);
}

bool isOf(const WelcomingBack &page, const CodeInHand &code)
{
    return isToSignIn(code, page.who.number);
}

bool isOf(const Locked &page, const CodeInHand &code)
{
    return page.way != LockedWay::Code && isToSignIn(code, page.number);
}

bool isOf(const CreatingAccount &, const CodeInHand &code)
{
    return code.purpose == CodePurpose::Registration;
}

bool isOf(const AskingForReset &, const CodeInHand &code)
{
    return code.purpose == CodePurpose::NewPassword;
}

bool isOf(const SignedIn &page, const CodeInHand &code)
{
    return code.purpose == CodePurpose::VerifyNumber && !page.account.verified &&
           code.ticket.number == page.account.number;
}

bool isOf(const ChangingNumber &, const CodeInHand &code)
{
    return code.purpose == CodePurpose::ChangeNumber;
}

bool isOf(const ConfirmingDeletion &, const CodeInHand &code)
{
    return code.purpose == CodePurpose::DeleteAccount;
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

MaybePasswordLock passwordLock(const State &state)
{
    if (const auto *lock = std::get_if<Locked>(&state); lock && lock->way == LockedWay::Password)
        return PasswordLock{lock->until.value_or(QDateTime()), lock->kind};
    return std::visit(
        []<class S>(const S &s) -> MaybePasswordLock {
            if constexpr (requires { s.passwordLock; })
                return s.passwordLock;
            else
                return std::nullopt;
        },
        state);
}

CodesInHand codesIn(const State &state)
{
    return std::visit(
        []<class S>(const S &s) {
            if constexpr (requires { s.codes; })
                return s.codes;
            else
                return CodesInHand{};
        },
        pageOf(state));
}

std::optional<CodeInHand> codeInHand(const State &state)
{
    const CodesInHand codes = codesIn(state);
    const auto fits = [&](const CodeInHand &code) {
        return code.ticket.works && code.ticket.sending != Sending::Unheard &&
               std::visit([&](const auto &page) { return isOf(page, code); }, pageOf(state));
    };
    const auto newest = std::find_if(codes.rbegin(), codes.rend(), fits);
    return newest == codes.rend() ? std::nullopt : std::optional(*newest);
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
    case SessionEnd::AccountDeleted:
        return Notice::AccountDeleted;
    case SessionEnd::SignedOutHere:
        return Notice::SignedOut;
    case SessionEnd::Unsaid:
        break;
    }
    return Notice::SignedOutElsewhere;
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

MaybeNumber numberOfPage(const State &state)
{
    return std::visit(
        []<class S>(const S &s) -> MaybeNumber {
            if constexpr (requires { s.ticket.number; })
                return s.ticket.number;
            else if constexpr (requires { s.number; })
                return s.number;
            else if constexpr (requires { s.who.number; })
                return s.who.number;
            else if constexpr (requires { s.account.number; })
                return s.account.number;
            else
                return std::nullopt;
        },
        pageOf(state));
}

MaybePasswordLock passwordLockOf(const PhoneNumber &number, const State &state)
{
    return numberOfPage(state) == MaybeNumber(number) ? passwordLock(state) : std::nullopt;
}

bool isPasswordLocked(const State &state, const MaybeNumber &number, const QDateTime &now)
{
    const auto lock = number ? passwordLockOf(*number, state) : passwordLock(state);
    return lock && (!lock->until.isValid() || now < lock->until);
}

} // namespace ringkey::flow
