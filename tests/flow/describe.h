// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/transition.h"

namespace ringkey::flow {

/// "EnteringCode(ChangeNumber, error WrongCode)": the name and what decides the next step.
QString describe(const State &state);

/// "CancelAttempt, DropSession(Revoke)"; "none" without effects.
QString describe(const std::vector<Effect> &effects);

/// The id of the request an effect makes; nothing for CancelAttempt and effects nobody answers.
std::optional<AttemptId> requestIn(const Effect &effect);

} // namespace ringkey::flow
