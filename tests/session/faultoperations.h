// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/flow/transition.h"

#include <functional>

/// One thing the client asks a backend, as the table of faults tries it.
struct FaultOperation
{
    const char *name;
    int most; ///< requests that may arrive: reads are sent three times at most
    std::function<void(ringkey::backend::Backend &)> start;
    /// The page that waits for it, and what that page is told; null: nobody waits.
    const char *state = nullptr;
    ringkey::flow::Event (*told)(const ringkey::AuthError &) = nullptr;
};

/// Secrets in them: all contain "canary", or are canaryCode.
const QList<FaultOperation> &operations();
inline constexpr auto canaryCode = "904173";

/// The state after the operation ended so. `error` empty: it was answered.
ringkey::flow::State stateAfter(const FaultOperation &operation, const ringkey::AuthError &error);
