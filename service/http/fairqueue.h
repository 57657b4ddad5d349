// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace ringkey::service {

/// Whose a job is. Jobs that name nobody are all one party's.
struct JobOwner
{
    QByteArray address;
    QByteArray account;
};

/// Why a job is not done.
enum class NotDone : std::uint8_t
{
    QueueFull,
    NoThread, ///< the system has none left
    Stopping
};

/// What waits: to be done, or to be told that it is not.
struct QueuedJob
{
    using Refuse = std::function<void(NotDone)>;
    std::function<void()> run;
    Refuse refuse;
};

/// Jobs in the order in which it is fair to do them (security S19): each address has its turn,
/// within it each account, and of one account only one job runs at a time, because it would only
/// wait for the other. Not thread-safe.
class FairQueue
{
public:
    void push(const JobOwner &owner, QueuedJob job);
    /// The next job that may run; false when all that are left wait for one that runs.
    bool pop(JobOwner &owner, QueuedJob &job);
    /// Takes out the newest job of whoever has most, where `owner` has at least two less: of
    /// another address, or of another account of its own.
    std::optional<QueuedJob> makeRoomFor(const JobOwner &owner);
    /// All that wait, in no order.
    std::vector<QueuedJob> takeAll();
    /// A job of `owner` ended.
    void done(const JobOwner &owner);

    std::size_t size() const { return m_size; }
    std::size_t sizeOf(const JobOwner &owner) const;

private:
    struct Party
    {
        std::deque<QByteArray> turns; ///< accounts that have jobs here
        QHash<QByteArray, std::deque<QueuedJob>> jobs;
        std::size_t size = 0;
    };
    bool popFrom(Party &party, JobOwner &owner, QueuedJob &job);
    QueuedJob dropNewest(const JobOwner &owner);

    std::deque<QByteArray> m_turns; ///< addresses that have jobs here
    QHash<QByteArray, Party> m_parties;
    QSet<QByteArray> m_running; ///< accounts
    std::size_t m_size = 0;
};

} // namespace ringkey::service
