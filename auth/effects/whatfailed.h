// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"

/// What a failed request tells beside its words.
namespace ringkey {

/// Whoever answered knows no such operation: a backend without an extension of ours.
inline bool isNoOperation(const AuthError &error)
{
    return error.httpStatus == 404 || error.httpStatus == 405;
}

/// A request for a code that got no answer: the code may be on its way all the same.
inline AuthError ofCode(AuthError error)
{
    const bool unheard =
        error.kind == AuthErrorKind::Unreachable || error.kind == AuthErrorKind::TimedOut;
    error.codeMayCome = unheard && mayHaveHappened(error);
    return error;
}

} // namespace ringkey
