// SPDX-License-Identifier: Apache-2.0
#include "service/store/writequeue.h"

#include "service/types/figures.h"

#include <algorithm>

namespace ringkey::service {

namespace {

// The first of a group waits for the last.
constexpr std::size_t largestGroup = 64;

} // namespace

WriteQueue::Turn WriteQueue::wait(QueuedChange &change)
{
    using State = QueuedChange::State;
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&change);
    ++m_figures.storeWaiting;
    handOn();
    change.m_wake->wait_until(lock, change.deadline,
                              [&] { return change.m_state != State::Waits; });
    if (change.m_state == State::Waits) {
        m_waiting.erase(std::find(m_waiting.begin(), m_waiting.end(), &change));
        --m_figures.storeWaiting;
        handOn();
        return Turn::Late;
    }
    if (change.m_state == State::HasTurn)
        return Turn::Mine;
    // The writer is at it: it cannot be taken back any more.
    change.m_wake->wait(lock, [&] { return change.m_state == State::IsDone; });
    return Turn::Done;
}

void WriteQueue::endTurn()
{
    const std::lock_guard lock(m_mutex);
    m_isTaken = false;
    handOn();
}

WriteQueue::Group WriteQueue::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_writerWake.wait(lock, [this] { return m_isStopped || isForWriter(); });
    Group group;
    while (group.size() < largestGroup && isForWriter())
        group.push_back(takeFirst(QueuedChange::State::IsInGroup));
    m_isTaken = !group.empty();
    return group;
}

void WriteQueue::end(const Group &group)
{
    std::vector<std::shared_ptr<std::condition_variable>> wakes;
    wakes.reserve(group.size());
    {
        const std::lock_guard lock(m_mutex);
        for (QueuedChange *const done : group) {
            done->m_state = QueuedChange::State::IsDone;
            wakes.push_back(done->m_wake);
        }
        m_isTaken = false;
        handOn();
    }
    // Not under the lock, which each of them takes.
    for (const auto &wake : wakes)
        wake->notify_one();
}

void WriteQueue::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    m_writerWake.notify_one();
}

bool WriteQueue::isForWriter() const
{
    return !m_isTaken && !m_waiting.empty() && m_waiting.front()->work;
}

QueuedChange *WriteQueue::takeFirst(QueuedChange::State state)
{
    QueuedChange *const first = m_waiting.front();
    m_waiting.pop_front();
    --m_figures.storeWaiting;
    first->m_state = state;
    return first;
}

/// The turn, to whoever is first, where nobody has it.
void WriteQueue::handOn()
{
    if (isForWriter()) {
        m_writerWake.notify_one();
    } else if (!m_isTaken && !m_waiting.empty()) {
        m_isTaken = true;
        takeFirst(QueuedChange::State::HasTurn)->m_wake->notify_one();
    }
}

} // namespace ringkey::service
