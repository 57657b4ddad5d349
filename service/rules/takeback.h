// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/store/store.h"

namespace ringkey::service {

/// Codes on their way and a change of the number may have been asked for by whom a session is taken
/// from (security S22).
void dropWaiting(Records &records, AccountRow row);

/// That, and the devices but `except`: nothing that a thief left opens the account again. Call it
/// before other columns of the account are set.
void takeBack(Records &records, const AccountRow &row, const QByteArray &except);

/// Nobody registered it here: the operator brought it, with an unproven number.
bool isImported(const AccountRow &row);

/// Where answers are private, who has the right password of what an import brought is told that it
/// is wrong: whichever code they ask for then proves their number, as one for verifying would.
inline bool opensByAnyCode(const AccountRow &row, const FlowConfig &flow)
{
    return flow.privateAnswers && row.phone && isImported(row);
}

/// Of who has an unproven number that becomes somebody else's (security S16). What was registered
/// and never used is gone; an account in use goes on without it, and so does what an import
/// brought, which is not a stranger's to delete.
void makeWay(Records &records, AccountRow holder, Instant now);

} // namespace ringkey::service
