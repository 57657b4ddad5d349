// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "auth/types/result.h"

/// What became of a request. Each carries the AttemptId of its request.
namespace ringkey::flow {

/// The policy must be accepted first; the token opens nothing else (contract section 7, 1194).
struct PolicyPending
{
    Secret token = {};
};
using SignInOutcome = std::variant<Session, CodeTicket /* 1066: a code was sent */, PolicyPending>;
using RegisterOutcome = std::variant<CodeTicket, Session>;
using CodeOutcome = std::variant<Session, Account /* number proven, same session */,
                                 Done /* deleted */, PolicyPending>;

/// What was found at start. `state` is a place to resume, already passed through resumePoint().
struct Found
{
    std::optional<Session> session = {};
    std::optional<Account> known = {}; ///< who was here, when the session is gone
    Notice why = Notice::None;
    std::optional<State> state = {};
    Storage storage = Storage::Checking;
};

struct Restored
{
    AttemptId attempt = {};
    Found found;
};
struct PasswordChecked
{
    AttemptId attempt = {};
    Result<SignInOutcome> result;
}; ///< of CheckingPassword, and of CheckingAnswer
struct Registered
{
    AttemptId attempt = {};
    Result<RegisterOutcome> result;
};
struct CodeSent
{
    AttemptId attempt = {};
    Result<CodeTicket> result;
};
struct CodeVerified
{
    AttemptId attempt = {};
    Result<CodeOutcome> result;
};
/// No session where the password was saved but signing in with it failed.
struct PasswordWasReset
{
    AttemptId attempt = {};
    Result<std::optional<Session>> result;
};
struct QuestionsFetched
{
    AttemptId attempt = {};
    Result<QList<SecurityQuestion>> result;
};
struct ConsentSaved
{
    AttemptId attempt = {};
    Result<Session> result;
};
/// No account where nothing is left to sign in with: the session is over.
struct NumberWasRemoved
{
    AttemptId attempt = {};
    Result<std::optional<Account>> result;
};
struct EverywhereSignedOut
{
    AttemptId attempt = {};
    Result<Done> result;
};
struct SessionsListed
{
    AttemptId attempt = {};
    Result<QList<OpenSession>> result;
};
struct SessionsWereEnded
{
    AttemptId attempt = {};
    Result<Done> result;
};
struct PasswordWasChanged
{
    AttemptId attempt = {};
    Result<Done> result;
};
struct NameWasChanged
{
    AttemptId attempt = {};
    Result<Account> result;
};

using Reply =
    std::variant<Restored, PasswordChecked, Registered, CodeSent, CodeVerified, PasswordWasReset,
                 QuestionsFetched, ConsentSaved, NumberWasRemoved, EverywhereSignedOut,
                 SessionsListed, SessionsWereEnded, PasswordWasChanged, NameWasChanged>;

} // namespace ringkey::flow
