// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/names.h"
#include "auth/flow/rules/codesinhand.h"
#include "auth/flow/rules/codesteps.h"

namespace ringkey::flow {
namespace {

std::optional<QDateTime> earliest(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() && !b.isValid())
        return std::nullopt;
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

/// No chain of forms is longer; what a keychain has not been told of is rarely more than one.
constexpr int longestWayBack = 3;

/// A deadline that was told (resend allowed, expired) is no longer one: see afterDeadline().
template <class Form>
std::optional<QDateTime> ticketDeadline(const Form &form)
{
    return earliest(form.ticket.resendAllowedAt,
                    form.ticket.works ? form.ticket.expiresAt : QDateTime{});
}

bool hasExpired(const CodeTicket &ticket, const QDateTime &now)
{
    return ticket.expiresAt.isValid() && ticket.expiresAt <= now;
}

/// A code page: who spent the code before is told so again, and when a new one can be sent.
template <class Form>
State withItsCode(const Form &form)
{
    Form page = cleared(form);
    if (!page.ticket.works)
        page.error = AuthError{.kind = AuthErrorKind::CodeSpent};
    return page;
}

/// A lock that is over leads back to no page.
template <class Page>
Page withoutOverLock(Page page, const QDateTime &now)
{
    const QDateTime until = page.passwordLock.value_or(PasswordLock{}).until;
    if (until.isValid() && until <= now)
        page.passwordLock.reset();
    return page;
}

// --- resumed(): one overload for each page that does not resume as it was ----------------------

/// A page that waits for a person; errors and notices belong to acts of a life before.
template <class S>
State resumed(const S &state, const QDateTime &)
{
    if constexpr (requires { state.error; })
        return cleared(state);
    else
        return state;
}

State resumed(const EnteringCode &state, const QDateTime &now)
{
    if (!hasExpired(state.ticket, now))
        return withItsCode(withoutOverLock(state, now));
    if (state.account)
        return SignedIn{*state.account, state.storage, Notice::CodeExpired, {}};
    const MaybeAccount known = state.cameFrom ? knownIn(*state.cameFrom) : std::nullopt;
    return signInPage(known, state.ticket.number, Notice::CodeExpired);
}

State resumed(const AskingForReset &state, const QDateTime &now)
{
    return withoutOverLock(cleared(state), now);
}

State resumed(const ResettingPassword &state, const QDateTime &now)
{
    if (!hasExpired(state.ticket, now))
        return withItsCode(withoutOverLock(state, now));
    return signInPage(state.known, state.ticket.number, Notice::CodeExpired);
}

/// What was typed beside the question is a secret and was kept nowhere: its page asks for it again.
State resumed(const AnsweringQuestion &state, const QDateTime &now)
{
    if (!state.codePage)
        return cleared(state);
    return std::visit([&](const auto &page) { return resumed(page, now); }, *state.codePage);
}

State resumed(const Locked &state, const QDateTime &now)
{
    if (state.until && *state.until <= now)
        return signInPage(state.known, state.number);
    return state;
}

/// The pending token is a secret and was kept nowhere. Who is signed in without is asked the next
/// time.
State resumed(const AcceptingPolicy &state, const QDateTime &)
{
    if (state.account)
        return SignedIn{*state.account, state.storage};
    return signInPage(state.known, state.number, Notice::PolicyWaits);
}

/// What was listed is no longer sure.
State resumed(const ViewingSessions &state, const QDateTime &)
{
    return SignedIn{state.account, state.storage};
}

std::optional<QDateTime> codeBehindDeadline(const AnsweringQuestion &state)
{
    if (!state.codePage)
        return std::nullopt;
    return std::visit([](const auto &page) { return ticketDeadline(page); }, *state.codePage);
}

std::optional<QDateTime> ownDeadline(const State &state)
{
    return std::visit(
        []<class S>(const S &s) -> std::optional<QDateTime> {
            if constexpr (std::is_same_v<S, AnsweringQuestion>)
                return earliest(codeBehindDeadline(s).value_or(QDateTime()), errorDeadline(s));
            else if constexpr (requires { s.ticket; })
                return earliest(ticketDeadline(s).value_or(QDateTime()), errorDeadline(s));
            else if constexpr (requires { s.until; })
                return s.until;
            else if constexpr (requires { s.error; })
                return earliest({}, errorDeadline(s));
            else
                return std::nullopt;
        },
        state);
}

} // namespace

std::optional<QDateTime> nextDeadline(const State &state)
{
    const QDateTime ofCodes = codeDeadline(codesIn(state)).value_or(QDateTime());
    return earliest(ownDeadline(state).value_or(QDateTime()), ofCodes);
}

State resumePoint(const State &state, const QDateTime &now)
{
    State next = std::visit([&](const auto &s) { return resumed(s, now); }, pageOf(state));
    setCodes(next, pruned(codesIn(state), now));
    return next;
}

bool goesBack(const Event &event)
{
    return std::holds_alternative<BackChosen>(event) ||
           std::holds_alternative<SignInChosen>(event) ||
           std::holds_alternative<OtherNumberChosen>(event);
}

std::optional<State> retraced(const State &page, const QString &name)
{
    std::vector<State> pages{page}; // the nearest first
    for (int steps = 0; steps <= longestWayBack; ++steps) {
        std::vector<State> before;
        for (const State &one : pages) {
            if (name == stateName(one))
                return one;
            for (const Event &act :
                 {Event(BackChosen{}), Event(SignInChosen{}), Event(OtherNumberChosen{})})
                if (const auto step = transition(one, act))
                    before.push_back(pageOf(step->state));
        }
        pages = std::move(before);
    }
    return std::nullopt;
}

} // namespace ringkey::flow
