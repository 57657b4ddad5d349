// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/values.h"

#include <variant>

/// States before anybody is signed in; codes and reset are in codestates.h, questions in
/// questionstates.h.
///
/// `known` is who was here before, so that leaving the welcome-back page for another one does not
/// forget them. `keep` is the person's wish to stay signed in and `codes` are those in hand; every
/// page carries them on (rules/wish.h, rules/codesinhand.h).
namespace ringkey::flow {

struct Restoring
{
    AttemptId attempt = {};
    bool keep = true;
    friend bool operator==(const Restoring &, const Restoring &) = default;
};

struct EnteringCredentials
{
    MaybeNumber number = {};
    Notice notice = Notice::None;
    MaybeError error = {};
    CodesInHand codes = {};
    bool correctsNumber = false; ///< it is what the person came back for
    bool keep = true;
    friend bool operator==(const EnteringCredentials &, const EnteringCredentials &) = default;
};
struct WelcomingBack
{
    Account who = {}; ///< its number is always set
    Notice notice = Notice::None;
    MaybeError error = {};
    CodesInHand codes = {};
    bool keep = true;
    friend bool operator==(const WelcomingBack &, const WelcomingBack &) = default;
};
using SignInForm = std::variant<EnteringCredentials, WelcomingBack>;
struct CheckingPassword
{
    AttemptId attempt = {};
    SignInForm form = {};
    bool keep = true;
    friend bool operator==(const CheckingPassword &, const CheckingPassword &) = default;
};
struct RequestingSignInCode
{
    AttemptId attempt = {};
    SignInForm form = {};
    bool keep = true;
    MaybePasswordLock passwordLock = {};
    bool provesNumber = false; ///< it was never proven, and that comes first (contract 1066)
    bool fromReset = false;    ///< a new password was asked for: that page stands behind this one
    friend bool operator==(const RequestingSignInCode &, const RequestingSignInCode &) = default;
};
constexpr CodePurpose purposeOf(const RequestingSignInCode &state)
{
    return state.provesNumber ? CodePurpose::Registration : CodePurpose::SignIn;
}

struct CreatingAccount
{
    QString name = {};
    MaybeNumber number = {};
    MaybeError error = {};
    MaybeAccount known = {};
    CodesInHand codes = {};
    bool correctsNumber = false;
    bool keep = true;
    friend bool operator==(const CreatingAccount &, const CreatingAccount &) = default;
};
struct Registering
{
    AttemptId attempt = {};
    CreatingAccount form = {};
    friend bool operator==(const Registering &, const Registering &) = default;
};

struct Locked
{
    LockKind kind = LockKind::Suspended;
    MaybeNumber number = {};
    std::optional<QDateTime> until = {};
    MaybeAccount known = {};
    LockedWay way = LockedWay::Password;
    CodesInHand codes = {};
    bool keep = true;
    friend bool operator==(const Locked &, const Locked &) = default;
};
/// `account` is set where a person is signed in already and is only asked (contract section 7,
/// moderated).
struct AcceptingPolicy
{
    MaybeNumber number = {};
    bool keep = true;
    MaybeError error = {};
    MaybeAccount known = {};
    CodesInHand codes = {};
    MaybeAccount account = {};
    Storage storage = Storage::Checking;
    Notice afterwards = Notice::None; ///< what the account page tells then
    friend bool operator==(const AcceptingPolicy &, const AcceptingPolicy &) = default;
};
struct SavingConsent
{
    AttemptId attempt = {};
    AcceptingPolicy form = {};
    friend bool operator==(const SavingConsent &, const SavingConsent &) = default;
};

} // namespace ringkey::flow
