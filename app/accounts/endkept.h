// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Ringkey/BackendConfig>
#include <Ringkey/SignInOptions>
#include <functional>
#include <optional>

class QObject;

namespace ringkey {

/// Ends at the server what a SignIn with these options kept, and erases it. Done with false: it
/// could not be told, as where there is no backend now, or the keychain would not erase it; asking
/// again later does the rest. `done` does not come once `context` is gone.
void endKept(const SignInOptions &options, const std::optional<BackendConfig> &backend,
             QObject *context, std::function<void(bool)> done);

} // namespace ringkey
