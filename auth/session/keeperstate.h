// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/sessionstore.h"

namespace ringkey {

/// What SessionKeeper is doing with the entry in its store.
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
    There there = There::Merged;
    Write write = Write::None;
    bool waits = false; ///< something is to be written once the entry can be read
    SessionStore::Turn renewing = {};
    SessionStore::Turn renewed = {}; ///< until what the renewal brought is stored
};

} // namespace ringkey
