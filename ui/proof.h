// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pagemodel.h"
#include "ui/words/errortext.h"

namespace ringkey {

/// Whether changing the number asks for the password. Who has no number can prove it only where it
/// goes with the request (BackendInfo::provesInPlace()).
inline bool asksPassword(const flow::ChangingNumber &state, const PageContext &around)
{
    if (!state.account.number && !around.backend.provesInPlace())
        return false;
    if (state.error && errorPart(state.error->kind, PageId::ChangeNumber) == PagePart::Password)
        return true;
    return !state.account.provenAt ||
           *state.account.provenAt + around.backend.proofLife < around.now;
}

} // namespace ringkey
