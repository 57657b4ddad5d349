// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// The codes that requests ask for.
namespace ringkey::flow {

struct Wanted
{
    CodePurpose purpose;
    MaybeNumber number;
};

/// What the request under way asks for, to go on with the code in hand where the backend refuses
/// another one so soon (contract 1123, 1179).
std::optional<Wanted> requested(const State &state);

/// Why no code was sent; nothing where it was, or where the event answers another request.
const AuthError *refusedSend(const State &state, const Event &event);

/// A code that may be on its way although nobody heard so: its request was given up, or no answer
/// came.
std::optional<CodeInHand> unheardCode(const State &before, const Event &event);

} // namespace ringkey::flow
