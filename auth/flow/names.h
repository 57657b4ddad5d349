// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/effects.h"
#include "phone/export.h"

#include <QLatin1StringView>

/// The names of the types, for debug lines, docs and tests: "EnteringCode", "CodeSubmitted". Names
/// only, never what the values hold, so they may be logged.
namespace ringkey::flow {

RINGKEY_AUTH_EXPORT QLatin1StringView stateName(const State &state);
QLatin1StringView eventName(const Event &event);
QLatin1StringView effectName(const Effect &effect);

} // namespace ringkey::flow
