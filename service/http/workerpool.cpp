// SPDX-License-Identifier: Apache-2.0
#include "service/http/workerpool.h"

#include <QLoggingCategory>
#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

Q_LOGGING_CATEGORY(lcWorkers, "ringkey.service.workers")

namespace ringkey::service {

namespace {

void tell(const QueuedJob &job, NotDone why)
{
    if (job.refuse)
        job.refuse(why);
}

} // namespace

WorkerPool::WorkerPool(int threads, std::size_t queueLimit, std::function<void()> onThreadEnd)
    : m_threadLimit(std::size_t(threads))
    , m_queueLimit(queueLimit)
    , m_onThreadEnd(std::move(onThreadEnd))
{
}

WorkerPool::~WorkerPool()
{
    finish();
}

bool WorkerPool::isFull() const
{
    // A queue of 0 means that nobody waits, not that nothing runs.
    return m_running + m_queue.size() >= m_threadLimit + m_queueLimit;
}

/// For one job more: one begins where all that are there have something to do.
bool WorkerPool::hasThreads()
try {
    if (m_running + m_queue.size() >= m_threads.size() && m_threads.size() < m_threadLimit)
        m_threads.emplace_back([this] { work(); });
    return true;
} catch (const std::system_error &) {
    return !m_threads.empty(); // the system has none left
}

/// One person's jobs run one by one: more of them would only grow old.
bool WorkerPool::hasTooMany(const JobOwner &owner) const
{
    return !owner.account.isEmpty() &&
           m_queue.sizeOf(owner) >= std::max<std::size_t>(4, m_queueLimit / 4);
}

std::optional<NotDone> WorkerPool::push(QueuedJob &job, const JobOwner &owner,
                                        std::optional<QueuedJob> &displaced)
{
    const std::lock_guard lock(m_mutex);
    if (m_finishing)
        return NotDone::Stopping;
    if (hasTooMany(owner))
        return NotDone::QueueFull;
    if (!hasThreads())
        return NotDone::NoThread;
    if (isFull() && !(displaced = m_queue.makeRoomFor(owner)))
        return NotDone::QueueFull;
    m_queue.push(owner, std::move(job));
    return std::nullopt;
}

bool WorkerPool::post(Job job, const JobOwner &owner, Refuse refuse)
{
    QueuedJob queued{std::move(job), std::move(refuse)};
    std::optional<QueuedJob> displaced;
    if (const auto why = push(queued, owner, displaced)) {
        tell(queued, *why);
        return false;
    }
    m_wake.notify_one();
    if (displaced)
        tell(*displaced, NotDone::QueueFull);
    return true;
}

std::size_t WorkerPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void WorkerPool::refuseWaiting()
{
    std::vector<QueuedJob> late;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        late = m_queue.takeAll();
    }
    m_wake.notify_all();
    for (const QueuedJob &job : late)
        tell(job, NotDone::Stopping);
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

bool WorkerPool::nextJob(JobOwner &owner, QueuedJob &job)
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

/// Whatever a job throws ends that job, and no other.
void WorkerPool::runSafely(const QueuedJob &job)
try {
    job.run();
} catch (const std::exception &fault) {
    qCCritical(lcWorkers, "A job failed: %s", fault.what());
}

void WorkerPool::work()
{
    JobOwner owner;
    for (QueuedJob job; nextJob(owner, job); job = {}) {
        runSafely(job);
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
