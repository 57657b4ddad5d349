// SPDX-License-Identifier: Apache-2.0
#include "service/http/workerpool.h"

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

bool WorkerPool::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_finishing || m_queue.size() >= m_queueLimit)
            return false;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
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

bool WorkerPool::nextJob(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_finishing || !m_queue.empty(); });
    if (m_queue.empty())
        return false;
    job = std::move(m_queue.front());
    m_queue.pop_front();
    return true;
}

void WorkerPool::work()
{
    for (Job job; nextJob(job); job = {})
        job();
    if (m_onThreadEnd)
        m_onThreadEnd();
}

} // namespace ringkey::service
