// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pagecontent.h"

#include <QString>

namespace ringkey {

/// Where the session is kept, as the account page says it.
QString storageText(Storage storage, SessionPlace place);

/// Under the box that asks whether to be kept, in one line: what stands against it now. Empty where
/// nothing does; a banner tells what else there is to say.
QString storageNote(Storage storage, SessionPlace place);

/// Now, or as soon as the place can be used.
bool canBeKept(Storage storage);

/// What a sign-out behind a closed keychain leaves to be done.
QString erasureText(Erasure erasure, Storage storage, SessionPlace place);

/// The button for it where that is not the keychain.
QString askAgainText();

/// Where PageSettings::sharedComputer says so.
QString sharedText();

/// True where trying the keychain again may help.
bool canRetry(Storage storage);

} // namespace ringkey
