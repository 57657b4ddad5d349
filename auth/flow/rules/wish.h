// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// The wish to stay signed in, or not to, carried from page to page until somebody is signed in:
/// whichever way leads in, who asked on somebody else's computer not to be kept is not.
namespace ringkey::flow {

/// Puts into the step's state what the person wished last.
Step carryingWish(const State &before, const Event &event, Step step);

} // namespace ringkey::flow
