// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simstore.h"

#include <functional>
#include <vector>

namespace ringkey::service::simulation {

enum class Act
{
    Register,
    Verify,
    AskVerification,
    SignIn,
    GuessPassword,
    AskCode,
    EnterCode,
    AskReset,
    Reset,
    ChangePassword,
    Refresh,
    SignOutEverywhere,
    Deliver,
    Wait,
    ClockBack,
    Block,
    Delete,
    Purge
};

inline constexpr int services = 3; ///< processes on one store

/// One thing that happens. Every number is taken as far as it has a meaning when it is its turn, so
/// that a history without one of its steps is one, too.
struct Step
{
    Act act = Act::Register;
    int service = 0; ///< which of the processes
    int person = 0;
    int choice = 0; ///< which password, code, token or wait
    Strike strike;
};

using History = std::vector<Step>;

/// The same history for the same seed, everywhere: scenes, in which somebody goes through with
/// something, and single acts, each with faults.
History historyOf(quint64 seed);

/// As short as it can be while `fails` holds.
History shrunk(History history, const std::function<bool(const History &)> &fails);

QString textOf(const Step &step);

} // namespace ringkey::service::simulation
