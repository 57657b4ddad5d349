// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace ringkey::service {

/// A moment in UTC. Microseconds, so that the order of two requests can be told (see sessions.cpp).
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// Where the rules take the time from; tests pass their own. Implementations are thread-safe.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(
            std::chrono::system_clock::now());
    }
};

} // namespace ringkey::service
