// SPDX-License-Identifier: Apache-2.0
#include "ui/flowcontext.h"

#include "auth/signinflow.h"

namespace ringkey {

PageContext contextOf(const SignInFlow &flow)
{
    return {.backend = flow.backend(),
            .connection = flow.connection(),
            .trouble = flow.connectionTrouble(),
            .now = flow.now(),
            .storage = flow.storage(),
            .place = flow.keepsInKeychain() ? SessionPlace::Keychain : SessionPlace::HostsOwn,
            .erasure = flow.erasure(),
            .clockSet = flow.clockSet(),
            .everywhereEnd = flow.everywhereEnd()};
}

} // namespace ringkey
