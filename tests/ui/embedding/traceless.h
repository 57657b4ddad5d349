// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/memorystore.h"
#include "auth/signin.h"

/// Options of a host that keeps nothing. Each a profile of its own: what one keeps is not the next
/// one's.
inline ringkey::SignInOptions traceless()
{
    static int made = 0;
    return {.profile = QStringLiteral("embedding%1").arg(++made),
            .language = QStringLiteral("de"),
            .makeStore = [] { return new ringkey::MemoryStore; }};
}
