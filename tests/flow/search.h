// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/transition.h"

#include <QSet>
#include <functional>

namespace ringkey::flow {

/// Walks from `start` with every sample event, replies carrying the awaited id, until `stop` says
/// so or nothing new is found. Returns the descriptions of the states met.
QSet<QString> explore(const State &start, const std::function<bool(const State &)> &stop);

/// Whether some state for which `wanted` holds can be reached from `start`.
bool canReach(const State &start, const std::function<bool(const State &)> &wanted);

} // namespace ringkey::flow
