// SPDX-License-Identifier: Apache-2.0
#include "tests/flow/search.h"

#include "auth/flow/queries.h"
#include "tests/flow/describe.h"
#include "tests/flow/samples.h"

#include <QQueue>

namespace ringkey::flow {

QSet<QString> explore(const State &start, const std::function<bool(const State &)> &stop)
{
    QSet<QString> met{describe(start)};
    QQueue<State> open;
    open.enqueue(start);
    while (!open.isEmpty()) {
        const State state = open.dequeue();
        if (stop(state))
            break;
        const AttemptId reply = attemptOf(state).value_or(AttemptId{1});
        for (const samples::NamedEvent &event : samples::events(reply, {reply.value + 1})) {
            const auto step = transition(state, event.event);
            if (!step || met.contains(describe(step->state)))
                continue;
            met.insert(describe(step->state));
            open.enqueue(step->state);
        }
    }
    return met;
}

bool canReach(const State &start, const std::function<bool(const State &)> &wanted)
{
    bool found = false;
    explore(start, [&](const State &state) { return found = found || wanted(state); });
    return found;
}

} // namespace ringkey::flow
