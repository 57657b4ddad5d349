// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/sessionstore.h"
#include "auth/types/secret.h"

namespace ringkey {

/// What SessionKeeper is doing with the entry in its store, and finds in it.
struct KeeperState
{
    /// What becomes of what stands in the entry when this program writes.
    enum class There : std::uint8_t
    {
        Merged,   ///< what is ours and what is theirs goes together
        Replaced, ///< it goes, whatever it is: a person signed in or out here just now
        Unread,   ///< it stays: nothing is written before a person does something
    };
    enum class Write : std::uint8_t
    {
        None,
        UnderWay,
        Outdated, ///< under way, and something newer is to follow it
    };
    /// What another program with this profile made of the session.
    enum class Elsewhere : std::uint8_t
    {
        Nothing,
        Renewed,   ///< there is another valid-looking token, which is taken over
        SignedOut, ///< a person did, and it may still have to be erased
    };
    There there = There::Merged;
    Write write = Write::None;
    bool waits = false;      ///< something is to be written once the entry can be read
    bool missedNews = false; ///< of another program, which came when they could not be read
    SessionStore::Turn renewing = {};
    SessionStore::Turn renewed = {}; ///< until what the renewal brought is stored
    Secret writing = {};             ///< the text on its way to the entry
    /// Whose session stands in the entry, as far as this program knows, and was not left here.
    std::optional<QString> standing = {};
};

} // namespace ringkey
