// SPDX-License-Identifier: Apache-2.0
#include "service/store/writequeue.h"

#include "service/types/figures.h"

#include <algorithm>

namespace ringkey::service {

namespace {

// The first of a group waits for the last.
constexpr std::size_t largestGroup = 32;

} // namespace

WriteQueue::Turn WriteQueue::wait(QueuedChange &change, Deadline deadline)
{
    using State = QueuedChange::State;
    std::unique_lock lock(m_mutex);
    if (!m_isTaken) {
        m_isTaken = true;
        return Turn::Mine;
    }
    m_waiting.push_back(&change);
    ++Figures::ofProcess().storeWaiting;
    change.m_wake.wait_until(lock, deadline, [&] { return change.m_state != State::Waits; });
    if (change.m_state == State::Waits) {
        m_waiting.erase(std::find(m_waiting.begin(), m_waiting.end(), &change));
        --Figures::ofProcess().storeWaiting;
        return Turn::Late;
    }
    if (change.m_state == State::HasTurn)
        return Turn::Mine;
    // Another thread is at it: it cannot be taken back any more.
    change.m_wake.wait(lock, [&] { return change.m_state == State::IsDone; });
    return Turn::Done;
}

WriteQueue::Group WriteQueue::group(QueuedChange &mine)
{
    using Company = QueuedChange::Company;
    Group group{&mine};
    const std::lock_guard lock(m_mutex);
    while (mine.company == Company::Any && group.size() < largestGroup && !m_waiting.empty() &&
           m_waiting.front()->company == Company::Any) {
        group.push_back(takeFirst(QueuedChange::State::IsInGroup));
    }
    return group;
}

void WriteQueue::end(const Group &group)
{
    // Told under the lock: whoever is done takes its change with it.
    const std::lock_guard lock(m_mutex);
    for (QueuedChange *const done : group) {
        done->m_state = QueuedChange::State::IsDone;
        done->m_wake.notify_one();
    }
    m_isTaken = !m_waiting.empty();
    if (m_isTaken)
        takeFirst(QueuedChange::State::HasTurn)->m_wake.notify_one();
}

QueuedChange *WriteQueue::takeFirst(QueuedChange::State state)
{
    QueuedChange *const first = m_waiting.front();
    m_waiting.pop_front();
    --Figures::ofProcess().storeWaiting;
    first->m_state = state;
    return first;
}

} // namespace ringkey::service
