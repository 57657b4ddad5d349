// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/effects.h"

namespace ringkey::flow {

struct Step
{
    State state;
    std::vector<Effect> effects = {};
};

/// The whole flow. Nothing where the event is not expected in that state: the state stays as it is.
/// Pure: no clock, no I/O, same answer for the same arguments, callable from any thread.
std::optional<Step> transition(const State &state, const Event &event);

/// The next instant (UTC) at which DeadlineReached should be sent, if any; it may be past already.
/// An accepted DeadlineReached removes the deadline it reached, so asking again after each step
/// never spins. A refused one came too early: ask again all the same.
std::optional<QDateTime> nextDeadline(const State &state);

/// Where to go on after the program ended in `state`: states that wait for a person as they were,
/// states with a request under way as the form before it. What has expired by `now` goes to the
/// start with a notice.
State resumePoint(const State &state, const QDateTime &now);

/// Back and the other ways to a page before, without a request.
bool goesBack(const Event &event);
/// The page called `name` that these ways lead to from `page`, or `page` itself if that is its
/// name: where a person was who left it, and of whom nothing newer is known.
std::optional<State> retraced(const State &page, const QString &name);

} // namespace ringkey::flow
