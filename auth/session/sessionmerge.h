// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/storedentry.h"

namespace ringkey {

/// One entry, several programs with the same profile: what this one knows before it writes.
struct MergeInput
{
    StoredEntry ours;
    std::optional<StoredEntry>
        there;           ///< what stands in the entry now; nothing: empty or not readable
    bool isRead = false; ///< the keychain answered, so that "nothing" means erased
    std::optional<StoredEntry> before; ///< what stood there when this program read or wrote it last
    bool keeps = true;                 ///< false: this session must not be stored
    /// Whose session in the entry is this program's to replace: the Uid of who is signed in here,
    /// or was. Nothing: any session there is another program's.
    std::optional<QString> holder;
    /// The token of a session that ended here without being left by a person: of what stands in the
    /// entry only this one is to go.
    Secret ended = {};
    bool overwrite = false; ///< whatever stands there: a person signed in here just now
};

struct Merge
{
    enum class Finding : std::uint8_t
    {
        Nothing,
        Replaced,      ///< another program got the newer token; `ours` has it now
        Yielded,       ///< another person signed in with another program: theirs is kept, not ours
        Doubtful,      ///< another program signed out, perhaps of this session
        LeftElsewhere, ///< it did so of this very session
    };
    StoredEntry ours;
    StoredEntry toWrite;
    Finding finding = Finding::Nothing;
};

/// Pure. No program takes from the entry the session of another that a person has not left, none
/// overwrites a newer token, and what has still to be told to the server is owed by whoever writes
/// next: the other may end before the network returns.
Merge merge(MergeInput input);

} // namespace ringkey
