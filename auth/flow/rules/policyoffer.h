// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/transition.h"

/// A newer policy is offered to who is signed in, once (contract section 7, moderated).
namespace ringkey::flow {

/// What the page told is told after it.
AcceptingPolicy offerPolicy(const SignedIn &page);

/// Puts into the step's state whether it was offered, whatever a reply says or leaves out. One that
/// was heard of on another page is asked about again on the way to the account page, which offers
/// it then.
Step carryingOffer(const State &before, Step step);

} // namespace ringkey::flow
