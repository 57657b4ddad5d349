// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/values.h"

/// States in which somebody is signed in: the account page and the pages it leads to.
namespace ringkey::flow {

struct SignedIn
{
    Account account = {};
    Storage storage = Storage::Checking;
    Notice notice = Notice::None;
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const SignedIn &, const SignedIn &) = default;
};
struct RequestingVerifyCode
{
    AttemptId attempt = {};
    SignedIn form = {};
    friend bool operator==(const RequestingVerifyCode &, const RequestingVerifyCode &) = default;
};

struct ChangingNumber
{
    Account account = {};
    Storage storage = Storage::Checking;
    MaybeNumber number = {};
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const ChangingNumber &, const ChangingNumber &) = default;
};
struct SendingChangeCode
{
    AttemptId attempt = {};
    ChangingNumber form = {};
    friend bool operator==(const SendingChangeCode &, const SendingChangeCode &) = default;
};
struct ConfirmingReverify
{
    Account account = {};
    Storage storage = Storage::Checking;
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const ConfirmingReverify &, const ConfirmingReverify &) = default;
};
struct ResettingVerification
{
    AttemptId attempt = {};
    ConfirmingReverify form = {};
    friend bool operator==(const ResettingVerification &, const ResettingVerification &) = default;
};
/// Before ConfirmingRemoval, where nobody could sign in to the account without the number.
struct ConfirmingLastRemoval
{
    Account account = {};
    Storage storage = Storage::Checking;
    CodesInHand codes = {};
    friend bool operator==(const ConfirmingLastRemoval &, const ConfirmingLastRemoval &) = default;
};
struct ConfirmingRemoval
{
    Account account = {};
    Storage storage = Storage::Checking;
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const ConfirmingRemoval &, const ConfirmingRemoval &) = default;
};
struct RemovingNumber
{
    AttemptId attempt = {};
    ConfirmingRemoval form = {};
    friend bool operator==(const RemovingNumber &, const RemovingNumber &) = default;
};
struct ChangingPassword
{
    Account account = {};
    Storage storage = Storage::Checking;
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const ChangingPassword &, const ChangingPassword &) = default;
};
struct SavingPassword
{
    AttemptId attempt = {};
    ChangingPassword form = {};
    friend bool operator==(const SavingPassword &, const SavingPassword &) = default;
};
struct ChangingName
{
    Account account = {};
    Storage storage = Storage::Checking;
    QString name = {};
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const ChangingName &, const ChangingName &) = default;
};
struct SavingName
{
    AttemptId attempt = {};
    ChangingName form = {};
    friend bool operator==(const SavingName &, const SavingName &) = default;
};
struct ConfirmingDeletion
{
    Account account = {};
    Storage storage = Storage::Checking;
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const ConfirmingDeletion &, const ConfirmingDeletion &) = default;
};
struct SendingDeletionCode
{
    AttemptId attempt = {};
    ConfirmingDeletion form = {};
    friend bool operator==(const SendingDeletionCode &, const SendingDeletionCode &) = default;
};

} // namespace ringkey::flow
