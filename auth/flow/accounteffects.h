// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/values.h"
#include "auth/types/secret.h"

/// What the flow asks to be done with an account, part of effects.h.
namespace ringkey::flow {

/// Proves the password where it is not empty, then op 10.
struct RequestNumberChange
{
    AttemptId attempt = {};
    PhoneNumber number;
    Secret password = {};
};
struct ResetVerification
{
    AttemptId attempt = {};
    PhoneNumber number;
}; ///< op 11 by access token; answered by CodeSent
struct RemoveNumber
{
    AttemptId attempt = {};
    Secret password = {};
}; ///< proves the password, then op 12
struct ChangePassword
{
    AttemptId attempt = {};
    Secret current = {};
    Secret password = {};
};
struct ChangeName
{
    AttemptId attempt = {};
    QString name = {};
};
/// Ends every session of the account at the backend, this one too.
struct EndAllSessions
{
    AttemptId attempt = {};
};
struct ListSessions
{
    AttemptId attempt = {};
};
struct EndSessions
{
    AttemptId attempt = {};
    QString id = {}; ///< empty: all but this one
};

} // namespace ringkey::flow
