// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/backendinfo.h"
#include "auth/types/connection.h"
#include "ui/model/pagecontent.h"

namespace ringkey {

/// What a state is shown with.
struct PageContext
{
    BackendInfo backend;
    Connection connection = Connection::Online;
    std::optional<AuthError> trouble = {}; ///< with the way to the backend
    QDateTime now;                         ///< UTC
    Storage storage = Storage::Checking;   ///< for the pages before anybody is signed in
    SessionPlace place = SessionPlace::Keychain;
    Erasure erasure = Erasure::Done;  ///< of who signed out
    std::chrono::seconds clockSet{0}; ///< how far this computer's clock was set since the start
    EverywhereEnd everywhereEnd = EverywhereEnd::Waits;
    bool support = false; ///< the brand names an address for it
};

/// The page of a state. Pure but for the interface language; every state has one.
PageModel pageModel(const flow::State &state, const PageContext &around);

} // namespace ringkey
