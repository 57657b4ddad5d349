// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/accounteffects.h"
#include "auth/flow/events.h"

/// What the flow asks to be done. SignInFlow performs effects in order; each one that carries an
/// AttemptId is answered by exactly one reply event with that id, unless CancelAttempt came first.
namespace ringkey::flow {

struct SignInWithPassword
{
    AttemptId attempt = {};
    PhoneNumber number;
    Secret password = {};
    QMap<QString, Secret> answers = {};
};
struct Register
{
    AttemptId attempt = {};
    QString name = {};
    PhoneNumber number;
    Secret password = {};
    bool policyAccepted = false;
};
/// Sends a code: ops 4, 6, 8, passwordless send, 14f. `send` numbers the sends of this ticket
/// from 1.
struct SendCode
{
    AttemptId attempt = {};
    CodePurpose purpose;
    PhoneNumber number;
    Channel channel = Channel::Text;
    int send = 1;
};
struct SendPasswordCode
{
    AttemptId attempt = {};
    PhoneNumber number;
    Channel channel = Channel::Text;
    int send = 1;
}; ///< op 6
struct VerifyCode
{
    AttemptId attempt = {};
    CodePurpose purpose;
    PhoneNumber number;
    Secret code = {};
    QMap<QString, Secret> answers = {}; ///< filled in where it is repeated
};
struct ResetPassword
{
    AttemptId attempt = {};
    PhoneNumber number;
    Secret code = {};
    Secret password = {};
    QMap<QString, Secret> answers = {}; ///< filled in where it is repeated
};                                      ///< op 7, then op 5
/// What the lock of a question refused, VerifyCode or ResetPassword, once more with the answers.
struct RepeatWithAnswers
{
    AttemptId attempt = {};
    QMap<QString, Secret> answers = {};
};
/// It will not be repeated: what was typed is wiped.
struct ForgetRefused
{
};
/// `attempt` is followUp() of the refused request.
struct FetchQuestions
{
    AttemptId attempt = {};
    PhoneNumber number;
};
/// An empty token means: forget the one held.
struct HoldPolicyToken
{
    Secret token = {};
};
struct AcceptPolicy
{
    AttemptId attempt = {};
};
struct KeepSession
{
    Session session = {};
    StaySignedIn stay = StaySignedIn::AcrossStarts;
};
enum class Ending : std::uint8_t
{
    Local,
    Revoke,
    RevokeEverywhere,
    RevokeEverywhereAgain, ///< asked before, and only the answer was lost: it may be done
};
/// Drops the session here; tells the server as `ending` says, now or when the network returns.
/// `remember` keeps who was here for the welcome-back page.
struct DropSession
{
    Ending ending = Ending::Local;
    std::optional<Account> remember = {};
    Notice why = Notice::None;
};
struct RefreshAccount
{
};
struct RetryKeychain
{
};
struct CancelAttempt
{
    AttemptId attempt = {};
};
struct Restore
{
    AttemptId attempt = {};
};

using Effect =
    std::variant<Restore, SignInWithPassword, Register, SendCode, SendPasswordCode, VerifyCode,
                 ResetPassword, RepeatWithAnswers, ForgetRefused, FetchQuestions, HoldPolicyToken,
                 AcceptPolicy, RequestNumberChange, ResetVerification, RemoveNumber, ChangePassword,
                 ChangeName, EndAllSessions, ListSessions, EndSessions, KeepSession, DropSession,
                 RefreshAccount, RetryKeychain, CancelAttempt>;

} // namespace ringkey::flow
