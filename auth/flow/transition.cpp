// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/transition.h"

#include "auth/flow/rules/account.h"
#include "auth/flow/rules/bytype.h"
#include "auth/flow/rules/codes.h"
#include "auth/flow/rules/codesinhand.h"
#include "auth/flow/rules/commonrules.h"
#include "auth/flow/rules/locks.h"
#include "auth/flow/rules/policyoffer.h"
#include "auth/flow/rules/questions.h"
#include "auth/flow/rules/registering.h"
#include "auth/flow/rules/reset.h"
#include "auth/flow/rules/signingin.h"
#include "auth/flow/rules/wish.h"

namespace ringkey::flow {
namespace {

/// The last overload: not expected here.
template <class S, class E>
MaybeStep on(const S &, const E &)
{
    return std::nullopt;
}

/// A reply to a request that is not the one under way: late, doubled or cancelled.
template <class S, class E>
bool isStale(const S &state, const E &event)
{
    if constexpr (Waiting<S> && requires { event.attempt; })
        return state.attempt != event.attempt;
    return false;
}

struct Next
{
    template <class S, class E>
    MaybeStep operator()(const S &s, const E &e) const
    {
        if (isStale(s, e))
            return {};
        if (MaybeStep step = withCodeInHand(state, event))
            return step;
        const MaybeStep step = on(s, e);
        return step ? step : afterCodeDeadline(state, event);
    }

    const State &state;
    const Event &event;
};

} // namespace

std::optional<Step> transition(const State &state, const Event &event)
{
    MaybeStep step = ByType<MaybeStep, Next>({state, event}, state, event)();
    if (!step)
        return step;
    Step carried = forgettingRefused(state, carryingCodes(state, event, std::move(*step)));
    return carryingWish(state, event, carryingOffer(state, std::move(carried)));
}

} // namespace ringkey::flow
