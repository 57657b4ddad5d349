// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/signedinstates.h"

/// States in which somebody looks at the sessions of the account or ends them.
namespace ringkey::flow {

/// Nothing goes wrong here: where nobody is reached the others follow later.
struct ConfirmingSignOutEverywhere
{
    Account account = {};
    Storage storage = Storage::Checking;
    CodesInHand codes = {};
    friend bool operator==(const ConfirmingSignOutEverywhere &,
                           const ConfirmingSignOutEverywhere &) = default;
};
struct SigningOutEverywhere
{
    AttemptId attempt = {};
    ConfirmingSignOutEverywhere form = {};
    friend bool operator==(const SigningOutEverywhere &, const SigningOutEverywhere &) = default;
};
struct ListingSessions
{
    AttemptId attempt = {};
    SignedIn form = {};
    friend bool operator==(const ListingSessions &, const ListingSessions &) = default;
};
/// The list is true of when it was asked for, and kept nowhere else.
struct ViewingSessions
{
    Account account = {};
    Storage storage = Storage::Checking;
    QList<OpenSession> sessions = {};
    Notice notice = Notice::None;
    MaybeError error = {};
    CodesInHand codes = {};
    friend bool operator==(const ViewingSessions &, const ViewingSessions &) = default;
};
struct EndingSessions
{
    AttemptId attempt = {};
    ViewingSessions form = {};
    QString id = {}; ///< of the one to end; empty: all but this one
    friend bool operator==(const EndingSessions &, const EndingSessions &) = default;
};

} // namespace ringkey::flow
