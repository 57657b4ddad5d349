// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/keychain.h"

namespace ringkey {

/// The freedesktop Secret Service, asked directly where libsecret cannot tell "locked" from
/// "nothing there". Never starts the service and never makes it ask for a password.
void askSecretService(QObject *context, std::function<void(Keychain::Condition)> done);

/// Calls `changed` when the service comes or a collection is locked or unlocked.
void watchSecretService(QObject *context, const std::function<void()> &changed);

} // namespace ringkey
