// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/routes.h"

#include <atomic>
#include <chrono>

namespace ringkey::service {

/// Security S15: where answers are private, what takes some milliseconds more or less for a number
/// with an account is told apart by nobody, because all are given on whole ticks.
inline std::chrono::steady_clock::time_point nextTick(std::chrono::steady_clock::time_point start,
                                                      std::chrono::milliseconds tick)
{
    const auto passed = std::chrono::steady_clock::now() - start;
    return start + (passed / tick + 1) * tick;
}

/// What is answered alike behind a password, as a refusal or a registration, may have cost a hash
/// of another kind than that of a number without an account: accounts that were imported keep
/// theirs until they sign in. Once one (`dearest`) took longer than a tick, all take as long.
inline std::chrono::milliseconds tickOf(const Route &route, const HttpResponse &response,
                                        std::chrono::milliseconds dearest)
{
    const bool registers = route.operation == operation::registerByPhone ||
                           route.operation == operation::registerByCaptcha;
    const bool hashesAlike = route.lane == Lane::Hash && (response.status >= 400 || registers);
    constexpr std::chrono::milliseconds plain{50};
    constexpr std::chrono::milliseconds withHash{500};
    return hashesAlike ? withHash * (1 + dearest / withHash) : plain;
}

/// One of the threads that wait for an answer of another process.
struct Waiter
{
    explicit Waiter(std::atomic<int> &all)
        : waiters(all)
        , place(++all)
    {
    }
    ~Waiter() { --waiters; }
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;

    std::atomic<int> &waiters;
    const int place;
};

} // namespace ringkey::service
