// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/commonrules.h"

namespace ringkey::flow {
namespace {

/// Applies `change` to the page a state shows: the state itself or the form behind the request.
template <class Change>
State changed(State state, const Change &change)
{
    std::visit(
        [&]<class S>(S &s) {
            if constexpr (requires { s.account; })
                change(s);
            else if constexpr (requires { s.form.account; })
                change(s.form);
        },
        state);
    return state;
}

Storage keptIn(const State &state)
{
    Storage storage = Storage::Checking;
    changed(state, [&](const auto &page) { storage = page.storage; });
    return storage;
}

std::vector<Effect> cancelled(const State &state)
{
    const auto attempt = attemptOf(state);
    return attempt ? std::vector<Effect>{CancelAttempt{*attempt}} : std::vector<Effect>{};
}

} // namespace

State withAccount(State state, const Account &account)
{
    return changed(std::move(state), [&](auto &page) { page.account = account; });
}

State withStorage(State state, Storage storage)
{
    return changed(std::move(state), [&](auto &page) { page.storage = storage; });
}

Step signOut(const State &state, Ending ending, Notice notice)
{
    // Whoever comes back most likely signs in to the same account.
    const MaybeAccount account = accountOf(state);
    const MaybeNumber number = account ? account->number : std::nullopt;
    Step step{EnteringCredentials{.number = number, .notice = notice}, cancelled(state)};
    step.effects.push_back(DropSession{ending, std::nullopt, notice});
    return step;
}

MaybeStep signOutEverywhere(const State &state, AttemptId fresh)
{
    const MaybeAccount account = accountOf(state);
    if (!account || std::holds_alternative<SigningOutEverywhere>(state))
        return std::nullopt;
    Step step{SigningOutEverywhere{fresh, {*account, keptIn(state)}}, cancelled(state)};
    step.effects.push_back(EndAllSessions{fresh});
    return step;
}

Step cancel(const State &form, AttemptId attempt)
{
    Step step{form, {CancelAttempt{attempt}}};
    if (accountOf(form))
        step.effects.push_back(RefreshAccount{});
    return step;
}

MaybeStep endSession(const State &state, Notice why)
{
    const MaybeAccount account = accountOf(state);
    if (!account)
        return std::nullopt;
    Step step = sessionOver(*account, why);
    const std::vector<Effect> first = cancelled(state);
    step.effects.insert(step.effects.begin(), first.begin(), first.end());
    return step;
}

MaybeStep renewAccount(const State &state, const Account &account)
{
    const MaybeAccount before = accountOf(state);
    // A late answer about somebody else is not news about this person.
    if (!before || (!before->uid.isEmpty() && before->uid != account.uid))
        return std::nullopt;
    return Step{withAccount(state, account), {}};
}

MaybeStep tellStorage(const State &state, Storage storage)
{
    if (!accountOf(state))
        return std::nullopt;
    return Step{withStorage(state, storage), {}};
}

} // namespace ringkey::flow
