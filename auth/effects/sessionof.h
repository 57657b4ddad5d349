// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/account.h"
#include "auth/types/result.h"

namespace ringkey {

/// The session, if it can be of this number: one that is somebody else's is no answer to who asked,
/// whoever put it there (bytes left on a connection, a reply to another request). NotTheService.
Result<Session> sessionOf(const PhoneNumber &number, Result<Session> session);

} // namespace ringkey
