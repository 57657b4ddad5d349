// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/sessionof.h"

namespace ringkey {

Result<Session> sessionOf(const PhoneNumber &number, Result<Session> session)
{
    if (session && !writtenNumber(session->account).isEmpty() &&
        !isWrittenLike(session->account, number))
        return Unexpected(AuthError{.kind = AuthErrorKind::NotTheService, .reached = true});
    return session;
}

} // namespace ringkey
