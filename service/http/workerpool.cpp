// SPDX-License-Identifier: Apache-2.0
#include "service/http/workerpool.h"

#include <algorithm>
#include <utility>

namespace ringkey::service {

WorkerPool::WorkerPool(int threads, std::size_t queueLimit, std::function<void()> onThreadEnd)
    : m_queueLimit(queueLimit)
    , m_onThreadEnd(std::move(onThreadEnd))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool()
{
    finish();
}

bool WorkerPool::hasRoomFor(const JobOwner &owner) const
{
    // A queue of 0 means that nobody waits, not that nothing runs.
    if (m_running + m_queue.size() >= m_threads.size() + m_queueLimit)
        return false;
    // One person's jobs, or one address's, leave room for the others.
    const std::size_t ofAccount = std::max<std::size_t>(4, m_queueLimit / 4);
    const std::size_t ofAddress = std::max<std::size_t>(4, m_queueLimit - m_queueLimit / 4);
    return owner.address.isEmpty() ||
           ((owner.account.isEmpty() || m_queue.sizeOf(owner) < ofAccount) &&
            m_queue.sizeOf(owner.address) < ofAddress);
}

bool WorkerPool::post(Job job, const JobOwner &owner)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_finishing || !hasRoomFor(owner))
            return false;
        m_queue.push(owner, std::move(job));
    }
    m_wake.notify_one();
    return true;
}

std::size_t WorkerPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void WorkerPool::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

bool WorkerPool::nextJob(JobOwner &owner, Job &job)
{
    std::unique_lock lock(m_mutex);
    bool found = false;
    m_wake.wait(lock, [&] {
        found = m_queue.pop(owner, job);
        return found || (m_finishing && m_queue.size() == 0);
    });
    m_running += found ? 1 : 0;
    return found;
}

void WorkerPool::work()
{
    JobOwner owner;
    for (Job job; nextJob(owner, job); job = {}) {
        job();
        {
            const std::lock_guard lock(m_mutex);
            m_queue.done(owner);
            --m_running;
        }
        m_wake.notify_one(); // for what waited for this account
    }
    m_wake.notify_all();
    if (m_onThreadEnd)
        m_onThreadEnd();
}

} // namespace ringkey::service
