// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"
#include "phone/export.h"
#include "phone/phonenumber.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <optional>

namespace ringkey {

/// What became of a policy newer than the one that was accepted (contract section 7, moderated).
enum class PolicyOffer : std::uint8_t
{
    None,
    Waits, ///< to be offered
    Made,  ///< accepted or put off: nobody is asked twice before the next start
};

/// Who is signed in, as far as the pages need it. Personal, but not secret. Any thread.
struct Account
{
    QString uid = {};
    QString name = {};        ///< may be empty
    bool hasLastName = false; ///< part of `name` stands in a field of its own at the backend
    std::optional<PhoneNumber> number = {};
    /// The number as the backend writes it, where that is no E.164 (contract 12.1); else empty.
    QString numberAsGiven = {};
    bool verified = false;
    std::optional<QDateTime> lastSignIn = {}; ///< UTC
    /// UTC, when a password or code last proved who is here: changing the number asks again after
    /// BackendInfo::proofLife.
    std::optional<QDateTime> provenAt = {};
    /// Something else than the number names the account: an email address, a user name.
    bool otherWayIn = false;
    PolicyOffer policy = PolicyOffer::None; ///< not kept
    friend bool operator==(const Account &, const Account &) = default;
};

/// The number as it came.
RINGKEY_AUTH_EXPORT QString writtenNumber(const Account &account);

/// That may be this number: the same digits, with or without the country before them (contract
/// 12.1).
RINGKEY_AUTH_EXPORT bool isWrittenLike(const Account &account, const PhoneNumber &number);

/// An open session with the backend. A value; any thread.
struct Session
{
    Secret accessToken = {};
    QDateTime expiresAt = {};   ///< UTC, on the server's clock
    bool expiryGuessed = false; ///< the reply did not say it in a way that can be read
    Account account = {};
    friend bool operator==(const Session &, const Session &) = default;
};

/// How long who signs in stays so.
enum class StaySignedIn : std::uint8_t
{
    AcrossStarts, ///< what is kept is found at the next start, until they sign out or it ends
    ThisRun,      ///< nothing of it is stored
};

/// Where the session is kept. The account page and the sign-in page say it in words
/// (ui/words/storagetext).
enum class Storage : std::uint8_t
{
    Checking,       ///< the keychain has not answered yet
    Keychain,       ///< written and read back, there or in the place the host has for it
    MemoryOnly,     ///< the person chose not to stay signed in
    Missing,        ///< no keychain service on this computer
    Locked,         ///< there, but locked
    Refused,        ///< there, but would not take or give the entry
    Frozen,         ///< no answer within the deadline
    Lost,           ///< an entry we wrote is gone
    Outdated,       ///< the session is there as it was before; what came since could not be written
    OutdatedLocked, ///< the same, for the store is locked
    Unnoted,        ///< nothing can be noted beside the keychain: the next start would not look
};

/// Whether who left is still kept.
enum class Erasure : std::uint8_t
{
    Done,
    Owed,         ///< until the store opens
    OwedUntilQuit ///< the same, and that could not be noted: the next start will not know
};

/// What became of the last sign-out everywhere, which had to wait for the service.
enum class EverywhereEnd : std::uint8_t
{
    Waits,
    Done,
    OnlyHere ///< the token had ended before, or the backend cannot
};

} // namespace ringkey
