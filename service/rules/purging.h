// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/store/store.h"

#include <algorithm>
#include <atomic>
#include <chrono>

namespace ringkey::service {

/// How much is dropped at a time, so that nobody waits for it: no write is held for 50 ms, however
/// slow the disk. Any thread.
class PurgePace
{
public:
    int rows() const { return m_rows; }
    void took(std::chrono::nanoseconds time)
    {
        if (time > std::chrono::milliseconds(15))
            m_rows = std::max(fewest, m_rows / 2);
        else if (time < std::chrono::milliseconds(5))
            m_rows = std::min(most, m_rows + 5);
    }

private:
    static constexpr int fewest = 5;
    static constexpr int most = 200;

    std::atomic<int> m_rows = 20;
};

/// Removes some of what is past keeping, in a change of its own; how many rows, 0: there is no
/// more.
tl::expected<int, StoreFailure> dropSome(Store &store, const Config &config, Instant now,
                                         PurgePace &pace);

} // namespace ringkey::service
