// SPDX-License-Identifier: Apache-2.0
#include "ui/words/storagetext.h"

#include <QCoreApplication>

#if defined(__GNUC__)
#pragma GCC diagnostic error "-Wswitch"
#endif

namespace ringkey {

namespace {

/// Gives lupdate the context.
struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

QString textOfHostsPlace(Storage storage)
{
    switch (storage) {
    case Storage::Checking:
        return StorageText::tr("Saving…");
    case Storage::Keychain:
        return StorageText::tr("Kept after you quit");
    case Storage::MemoryOnly:
        return StorageText::tr("Kept until you quit");
    case Storage::Outdated:
    case Storage::OutdatedLocked:
        return StorageText::tr("Saved earlier. It couldn't be saved again.");
    default:
        return StorageText::tr("Kept until you quit: it couldn't be saved.");
    }
}

} // namespace

QString storageText(Storage storage, SessionPlace place)
{
    if (place == SessionPlace::HostsOwn)
        return textOfHostsPlace(storage);
    switch (storage) {
    case Storage::Checking:
        return StorageText::tr("Asking your system keychain…");
    case Storage::Keychain:
        return StorageText::tr("Saved in your system keychain");
    case Storage::MemoryOnly:
        return StorageText::tr("Kept until you quit");
    case Storage::Missing:
        return StorageText::tr("Kept until you quit: this computer has no keychain.");
    case Storage::Locked:
        return StorageText::tr("Kept until you quit: your keychain is locked or can't be read.");
    case Storage::Refused:
        return StorageText::tr("Kept until you quit: your keychain refused to save it.");
    case Storage::Frozen:
        return StorageText::tr("Kept until you quit: your keychain doesn't answer.");
    case Storage::Lost:
        return StorageText::tr("Kept until you quit: your keychain lost it.");
    case Storage::Outdated:
        return StorageText::tr("Saved earlier. Your keychain can't be used right now.");
    case Storage::OutdatedLocked:
        return StorageText::tr("Saved earlier. Your keychain is locked or can't be read.");
    case Storage::Unnoted:
        return textOfHostsPlace(storage);
    }
    return {};
}

QString storageNote(Storage storage, SessionPlace place)
{
    switch (storage) {
    case Storage::Missing:
    case Storage::Unnoted:
        return storageText(storage, place);
    case Storage::Locked:
    case Storage::Refused:
    case Storage::Frozen:
    case Storage::Outdated:
    case Storage::OutdatedLocked:
        return place == SessionPlace::Keychain
                   ? StorageText::tr("You'll stay signed in once your keychain can be used.")
                   : StorageText::tr("You'll stay signed in once that can be saved.");
    case Storage::Checking:
    case Storage::Keychain:
    case Storage::MemoryOnly:
    case Storage::Lost:
        return {};
    }
    return {};
}

bool canBeKept(Storage storage)
{
    return storage != Storage::Missing && storage != Storage::Unnoted;
}

QString erasureText(Erasure erasure, Storage storage, SessionPlace place)
{
    const bool inKeychain = place == SessionPlace::Keychain;
    if (inKeychain && erasure == Erasure::OwedUntilQuit)
        return StorageText::tr("Your keychain still knows you. Open it before you quit.");
    return inKeychain && storage == Storage::Locked
               ? StorageText::tr("Your keychain is locked. It forgets you when it opens.")
               : StorageText::tr("You couldn't be forgotten here yet. We'll try again.");
}

QString askAgainText()
{
    return StorageText::tr("T&ry again");
}

QString sharedText()
{
    return StorageText::tr(
        "This computer is shared: you'll be signed out when you close the window.");
}

bool canRetry(Storage storage)
{
    switch (storage) {
    case Storage::Missing:
    case Storage::Locked:
    case Storage::Refused:
    case Storage::Frozen:
    case Storage::Lost:
    case Storage::Outdated:
    case Storage::OutdatedLocked:
    case Storage::Unnoted:
        return true;
    case Storage::Checking:
    case Storage::Keychain:
    case Storage::MemoryOnly:
        return false;
    }
    return false;
}

} // namespace ringkey
