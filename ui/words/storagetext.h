// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/account.h"

#include <QString>

namespace ringkey {

/// Where the session is kept, as the account page says it.
QString storageText(Storage storage);

/// The same under the box that asks, in one line: where it was tried to open, a banner says more.
QString storageNote(Storage storage);

/// What a sign-out behind a closed keychain leaves to be done.
QString erasureText();

/// Where PageSettings::sharedComputer says so.
QString sharedText();

/// True where trying the keychain again may help.
bool canRetry(Storage storage);

} // namespace ringkey
