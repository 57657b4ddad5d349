// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/policyoffer.h"

#include "auth/flow/rules/commonrules.h"

namespace ringkey::flow {
namespace {

Account withOfferMade(Account account)
{
    account.policy = PolicyOffer::Made;
    return account;
}

bool isSomebodyElse(const Account &account, const Account &other)
{
    return !account.uid.isEmpty() && account.uid != other.uid;
}

bool comesToAccountPage(const State &before, const Step &step)
{
    return std::holds_alternative<SignedIn>(step.state) &&
           !std::holds_alternative<SignedIn>(before);
}

} // namespace

AcceptingPolicy offerPolicy(const SignedIn &page)
{
    return {.number = page.account.number,
            .keep = page.storage != Storage::MemoryOnly,
            .account = withOfferMade(page.account),
            .storage = page.storage,
            .afterwards = page.notice};
}

Step carryingOffer(const State &before, Step step)
{
    const MaybeAccount was = accountOf(before);
    const MaybeAccount is = accountOf(step.state);
    if (!was || !is || isSomebodyElse(*was, *is))
        return step;
    if (was->policy == PolicyOffer::Made)
        step.state = withAccount(std::move(step.state), withOfferMade(*is));
    else if (is->policy == PolicyOffer::Waits && comesToAccountPage(before, step))
        step.effects.push_back(RefreshAccount{});
    return step;
}

} // namespace ringkey::flow
