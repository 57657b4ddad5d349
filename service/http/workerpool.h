// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/fairqueue.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ringkey::service {

/// Threads behind a bounded queue; each begins when there is more to do than the others do.
///
/// The bound is what keeps memory and waiting time bounded under a flood (security S19, part b):
/// what does not fit is refused at once instead of being answered late. Whoever has most of it
/// makes room for who has less, so that a few keep nobody out.
class WorkerPool
{
public:
    using Job = std::function<void()>;
    using Refuse = QueuedJob::Refuse;

    /// `queueLimit` jobs may wait beside those that run. `onThreadEnd` runs last on every thread,
    /// so that what a job left there (a database connection) is closed where it was opened.
    WorkerPool(int threads, std::size_t queueLimit, std::function<void()> onThreadEnd = {});
    /// As finish().
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Any thread. False, and the job is dropped, when the queue is full and nobody has more of it
    /// than its owner, when too much of it is its account's, when no thread can begin, or when
    /// finish() was called. What is dropped, then or to make room on another thread's post(), is
    /// dropped with a call of `refuse`.
    bool post(Job job, const JobOwner &owner = {}, Refuse refuse = {});

    std::size_t waiting() const;

    /// Who waits still is refused, and whoever comes.
    void refuseWaiting();

    /// Runs what is queued, then ends the threads. Idempotent; not from a job.
    void finish();

private:
    void work();
    static void runSafely(const QueuedJob &job);
    bool hasThreads();
    bool isFull() const;
    bool hasTooMany(const JobOwner &owner) const;
    std::optional<NotDone> push(QueuedJob &job, const JobOwner &owner,
                                std::optional<QueuedJob> &displaced);
    bool nextJob(JobOwner &owner, QueuedJob &job);

    const std::size_t m_threadLimit;
    const std::size_t m_queueLimit;
    const std::function<void()> m_onThreadEnd;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    FairQueue m_queue;
    std::size_t m_running = 0;
    bool m_finishing = false;
    std::vector<std::thread> m_threads;
};

} // namespace ringkey::service
