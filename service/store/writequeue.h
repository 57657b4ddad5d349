// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/logscope.h"

#include <QByteArray>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <vector>

namespace ringkey::service {

class Records;

/// A change that waits for its turn to be written, on its thread's stack.
struct QueuedChange
{
    using Work = std::function<bool(Records &)>;
    enum class Company : std::uint8_t
    {
        Any,
        None ///< its transaction is its own
    };

    QueuedChange(const Work *asked, Company with)
        : work(asked)
        , company(with)
        , request(LogScope::current())
    {
    }
    QueuedChange(const QueuedChange &) = delete;
    QueuedChange &operator=(const QueuedChange &) = delete;

    const Work *work; ///< none of a change without company: its thread does it itself
    Company company;
    QByteArray request;       ///< what is logged meanwhile belongs to it
    std::exception_ptr fault; ///< what it ended with, where it did not end well

private:
    friend class WriteQueue;
    enum class State : std::uint8_t
    {
        Waits,
        HasTurn,
        IsInGroup,
        IsDone
    };
    State m_state = State::Waits;
    std::condition_variable m_wake;
};

/// The changes of one SQLite file, in the order in which they came. SQLite has one writer at a
/// time, and each commit waits for the disk: whoever has the turn writes what waits behind it, too,
/// in one transaction (group commit). Any thread.
class WriteQueue
{
public:
    using Deadline = std::chrono::steady_clock::time_point;
    using Group = std::vector<QueuedChange *>;
    enum class Turn : std::uint8_t
    {
        Mine, ///< until end()
        Done, ///< another thread has done it
        Late  ///< nobody did until the deadline, nor will
    };

    Turn wait(QueuedChange &change, Deadline deadline);
    /// Whoever has the turn: its own change, and those behind it that may be written with it.
    Group group(QueuedChange &mine);
    /// Those of the group are done; the next one has the turn.
    void end(const Group &group);

private:
    QueuedChange *takeFirst(QueuedChange::State state);

    std::mutex m_mutex;
    std::deque<QueuedChange *> m_waiting;
    bool m_isTaken = false;
};

} // namespace ringkey::service
