// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// Codes that were sent before and still work, or are spent and followed by no other yet, carried
/// from page to page.
namespace ringkey::flow {

/// A code page in place of a request that the backend would refuse, or did refuse, because a code
/// is on its way already; nothing where that is not so.
MaybeStep withCodeInHand(const State &state, const Event &event);

/// What the deadline changes in the codes in hand, on pages that have no deadline of their own.
MaybeStep afterCodeDeadline(const State &state, const Event &event);

/// Puts into the step's state which codes are in hand after it.
Step carryingCodes(const State &before, const Event &event, Step step);

/// The same state with these codes in hand on the page it shows.
void setCodes(State &state, const CodesInHand &codes);

/// The codes without those that have expired or may be followed by another, and with the waits that
/// are over taken out.
CodesInHand pruned(CodesInHand codes, const QDateTime &now);

/// The next instant at which pruned() changes something.
std::optional<QDateTime> codeDeadline(const CodesInHand &codes);

} // namespace ringkey::flow
