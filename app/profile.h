// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settings.h"

#include <Ringkey/BackendConfig>

namespace ringkey {

// What window and scripts must agree on, to find each other's session.

/// The keychain's name for the app. Not the brand's: a brand that changes it must not sign
/// everybody out.
QString keychainName();
/// What one sign-in keeps must never be offered to another backend. The bundled service has another
/// port each time, so its name stands for it.
QString keptUnder(const Settings &settings);
/// The same for one of several accounts. Slot 0 has the name of a single account, so that it is
/// found after an upgrade.
QString keptUnder(const Settings &settings, int slot);
/// Roster's.
QString accountsFolder(const Settings &settings);
/// Everything the profile keeps outside the keychain.
QString profileFolder(const Settings &settings);
/// RememberedLook's.
QString lookFile(const Settings &settings);
QString bundledServiceProgram();
/// The data of the service that comes along: accounts a person made, texts it sent.
QString bundledServiceFolder(const Settings &settings);
/// `settings` must have an address.
BackendConfig configFrom(const BackendSettings &settings);

} // namespace ringkey
