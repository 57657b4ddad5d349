// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/store.h"

#include <atomic>
#include <mutex>

namespace ringkey::service {

/// Sees a clock that is set back, in this run or since the last, and keeps what had ended by then
/// from living again (security S34). Thread-safe.
class ClockWatch
{
public:
    /// Nothing may last longer than `longest`.
    ClockWatch(Store &store, const Clock &clock, const Longest &longest)
        : m_store(store)
        , m_clock(clock)
        , m_longest(longest)
    {
    }

    enum class Before : std::uint8_t
    {
        Reading, ///< a store may be read that is full or locked: then it is not asked each time
        Changing,
    };
    /// Before each transaction, never within one.
    void look(Before act);

private:
    void note(Instant moment);
    bool endWhatHadEnded(Instant known, Instant moment); ///< false: the store cannot

    Store &m_store;
    const Clock &m_clock;
    const Longest m_longest;
    std::mutex m_turn;
    std::atomic<std::int64_t> m_latest = 0; ///< microseconds, as Instant
    std::atomic<std::int64_t> m_noted = 0;  ///< the latest that is in the store
    std::atomic<std::int64_t> m_failed = 0; ///< when it could not be written last
};

} // namespace ringkey::service
