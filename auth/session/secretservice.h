// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/keychain.h"

namespace ringkey {

/// What QtKeychain calls an entry there.
struct SecretEntry
{
    QString server; ///< this program
    QString user;   ///< empty: none was asked for yet
};

/// The freedesktop Secret Service, asked directly where libsecret cannot tell "locked" from
/// "nothing there". Never starts the service and never makes it ask for a password.
void askSecretService(QObject *context, const SecretEntry &entry,
                      std::function<void(Keychain::Condition)> done);

enum class EntryThere : std::uint8_t
{
    Perhaps, ///< locked, or the service does not say
    No
};

/// Whether a job can find it. Never starts the service.
void seekEntry(QObject *context, const SecretEntry &entry, std::function<void(EntryThere)> done);

/// Calls `changed` when the service comes or a collection is locked or unlocked.
void watchSecretService(QObject *context, const std::function<void()> &changed);

} // namespace ringkey
