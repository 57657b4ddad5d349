// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"

#include <algorithm>
#include <mutex>

namespace ringkey::service {

/// Leaves a provider alone that has failed several times in a row. Thread-safe.
class Circuit
{
public:
    static constexpr int failuresToOpen = 5;
    static constexpr std::chrono::seconds pause{30};

    bool isOpen(Instant now) const
    {
        const std::lock_guard lock(m_mutex);
        // After a jump of the clock to the past it must not stay open for longer than it may.
        return now < m_openUntil && m_openUntil - now <= pause;
    }
    /// How long it stays open yet.
    std::chrono::seconds left(Instant now) const
    {
        const std::lock_guard lock(m_mutex);
        return std::clamp(std::chrono::ceil<std::chrono::seconds>(m_openUntil - now),
                          std::chrono::seconds(0), pause);
    }
    void note(bool good, Instant now)
    {
        const std::lock_guard lock(m_mutex);
        m_failures = good ? 0 : m_failures + 1;
        if (m_failures >= failuresToOpen)
            m_openUntil = now + pause;
    }

private:
    mutable std::mutex m_mutex;
    int m_failures = 0;
    Instant m_openUntil{};
};

} // namespace ringkey::service
