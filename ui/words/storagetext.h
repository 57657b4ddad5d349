// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/account.h"

#include <QString>

namespace ringkey {

/// Where the session is kept, as the account page says it. `inKeychain`: not in a place of the
/// host's own, of which nobody knows the name.
QString storageText(Storage storage, bool inKeychain = true);

/// The same under the box that asks, in one line: where it was tried to open, a banner says more.
QString storageNote(Storage storage, bool inKeychain = true);

/// What a sign-out behind a closed keychain leaves to be done.
QString erasureText(Erasure erasure, Storage storage, bool inKeychain = true);

/// The button for it where that is not the keychain.
QString askAgainText();

/// Where PageSettings::sharedComputer says so.
QString sharedText();

/// True where trying the keychain again may help.
bool canRetry(Storage storage);

} // namespace ringkey
