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
#include <memory>
#include <mutex>
#include <vector>

namespace ringkey::service {

class Figures;
class Records;

/// A change that waits for its turn to be written, on its thread's stack.
struct QueuedChange
{
    using Work = std::function<bool(Records &)>;
    using Deadline = std::chrono::steady_clock::time_point;

    /// One that the writer does, in company; without work one whose thread does it itself, alone.
    QueuedChange(const Work *asked, Deadline until)
        : work(asked)
        , deadline(until)
        , request(LogScope::current())
    {
    }
    QueuedChange(const QueuedChange &) = delete;
    QueuedChange &operator=(const QueuedChange &) = delete;

    const Work *work;
    Deadline deadline;
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
    // Outlives the change, which is gone as soon as its thread sees that it is done.
    std::shared_ptr<std::condition_variable> m_wake = std::make_shared<std::condition_variable>();
};

/// The changes of one SQLite file, in the order in which they came. SQLite has one writer at a
/// time, and each commit waits for the disk: one thread writes what waits meanwhile in one
/// transaction (group commit), so that nobody else needs a connection for it. Any thread.
class WriteQueue
{
public:
    using Group = std::vector<QueuedChange *>;
    enum class Turn : std::uint8_t
    {
        Mine, ///< until endTurn(): a change without work
        Done, ///< the writer has done it
        Late  ///< nobody did until its deadline, nor will
    };

    explicit WriteQueue(Figures &figures)
        : m_figures(figures)
    {
    }

    Turn wait(QueuedChange &change);
    void endTurn();

    /// The writer's: what is to be written next, until end(). Waits for it; empty after stop().
    Group nextGroup();
    void end(const Group &group);
    void stop(); ///< nobody waits any more

private:
    bool isForWriter() const;
    QueuedChange *takeFirst(QueuedChange::State state);
    void handOn();

    Figures &m_figures;
    std::mutex m_mutex;
    std::condition_variable m_writerWake;
    std::deque<QueuedChange *> m_waiting;
    bool m_isTaken = false;
    bool m_isStopped = false;
};

} // namespace ringkey::service
