// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/signinstates.h"

/// States around a code on its way, and the reset of a forgotten password.
namespace ringkey::flow {

/// `account` is set where a signed-in person proves a number (ChangeNumber, VerifyNumber,
/// DeleteAccount). `keep` is the person's wish to stay signed in, made on the page before.
struct EnteringCode
{
    CodePurpose purpose = CodePurpose::Registration;
    CodeTicket ticket;
    MaybeAccount account = {};
    Storage storage = Storage::Checking;
    bool keep = true;
    QString name = {}; ///< of the account being created, to come back to its form
    Notice notice = Notice::None;
    MaybeError error = {};
    /// The form the number was typed into, if that was a sign-in form and not CreatingAccount.
    std::optional<SignInForm> cameFrom = {};
    bool fromReset = false; ///< behind it stands the page that asks for a new password
    CodesInHand codes = {};
    /// As it was when the code was sent: the page that tells of it stands behind this one.
    MaybePasswordLock passwordLock = {};
    friend bool operator==(const EnteringCode &, const EnteringCode &) = default;
};
struct VerifyingCode
{
    AttemptId attempt = {};
    EnteringCode form;
    friend bool operator==(const VerifyingCode &, const VerifyingCode &) = default;
};
struct ResendingCode
{
    AttemptId attempt = {};
    EnteringCode form;
    Channel channel = Channel::Text;
    friend bool operator==(const ResendingCode &, const ResendingCode &) = default;
};

struct AskingForReset
{
    MaybeNumber number = {};
    MaybeError error = {};
    MaybeAccount known = {};
    CodesInHand codes = {};
    bool keep = true;
    MaybePasswordLock passwordLock = {}; ///< of `number`; the page that tells of it stands behind
    friend bool operator==(const AskingForReset &, const AskingForReset &) = default;
};
struct SendingResetCode
{
    AttemptId attempt = {};
    AskingForReset form = {};
    friend bool operator==(const SendingResetCode &, const SendingResetCode &) = default;
};
struct ResettingPassword
{
    CodeTicket ticket;
    Notice notice = Notice::None;
    MaybeError error = {};
    MaybeAccount known = {};
    CodesInHand codes = {};
    bool keep = true;
    MaybePasswordLock passwordLock = {}; ///< for the page behind
    friend bool operator==(const ResettingPassword &, const ResettingPassword &) = default;
};
struct ResendingResetCode
{
    AttemptId attempt = {};
    ResettingPassword form;
    Channel channel = Channel::Text;
    friend bool operator==(const ResendingResetCode &, const ResendingResetCode &) = default;
};
struct SavingNewPassword
{
    AttemptId attempt = {};
    ResettingPassword form;
    friend bool operator==(const SavingNewPassword &, const SavingNewPassword &) = default;
};

} // namespace ringkey::flow
