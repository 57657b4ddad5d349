// SPDX-License-Identifier: Apache-2.0
#include "service/http/fairqueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringkey::service {

namespace {

/// The name in `parties` that has most.
template <typename Parties, typename SizeOf>
QByteArray fullest(const Parties &parties, const SizeOf &sizeOf)
{
    const auto found =
        std::max_element(parties.begin(), parties.end(), [&](const auto &one, const auto &other) {
            return sizeOf(one) < sizeOf(other);
        });
    return found.key();
}

} // namespace

void FairQueue::push(const JobOwner &owner, QueuedJob job)
{
    if (!m_parties.contains(owner.address))
        m_turns.push_back(owner.address);
    Party &party = m_parties[owner.address];
    if (!party.jobs.contains(owner.account))
        party.turns.push_back(owner.account);
    party.jobs[owner.account].push_back(std::move(job));
    ++party.size;
    ++m_size;
}

bool FairQueue::popFrom(Party &party, JobOwner &owner, QueuedJob &job)
{
    for (std::size_t tried = party.turns.size(); tried > 0; --tried) {
        const QByteArray account = party.turns.front();
        party.turns.pop_front();
        if (!account.isEmpty() && m_running.contains(account)) {
            party.turns.push_back(account);
            continue;
        }
        std::deque<QueuedJob> &jobs = party.jobs[account];
        job = std::move(jobs.front());
        jobs.pop_front();
        owner.account = account;
        if (jobs.empty())
            party.jobs.remove(account);
        else
            party.turns.push_back(account);
        --party.size;
        return true;
    }
    return false;
}

bool FairQueue::pop(JobOwner &owner, QueuedJob &job)
{
    for (std::size_t tried = m_turns.size(); tried > 0; --tried) {
        const QByteArray address = m_turns.front();
        m_turns.pop_front();
        Party &party = m_parties[address];
        const bool found = popFrom(party, owner, job);
        if (party.size == 0)
            m_parties.remove(address);
        else
            m_turns.push_back(address);
        if (!found)
            continue;
        owner.address = address;
        --m_size;
        if (!owner.account.isEmpty())
            m_running.insert(owner.account);
        return true;
    }
    return false;
}

std::vector<QueuedJob> FairQueue::takeAll()
{
    std::vector<QueuedJob> all;
    for (Party &party : m_parties)
        for (std::deque<QueuedJob> &jobs : party.jobs)
            std::move(jobs.begin(), jobs.end(), std::back_inserter(all));
    m_parties.clear();
    m_turns.clear();
    m_size = 0;
    return all;
}

void FairQueue::done(const JobOwner &owner)
{
    m_running.remove(owner.account);
}

std::size_t FairQueue::sizeOf(const JobOwner &owner) const
{
    const auto party = m_parties.constFind(owner.address);
    if (party == m_parties.cend())
        return 0;
    const auto jobs = party->jobs.constFind(owner.account);
    return jobs == party->jobs.cend() ? 0 : jobs->size();
}

std::optional<QueuedJob> FairQueue::makeRoomFor(const JobOwner &owner)
{
    if (m_size == 0)
        return std::nullopt;
    const auto accountWithMost = [this](const QByteArray &address) {
        return fullest(m_parties.constFind(address)->jobs,
                       [](const std::deque<QueuedJob> &jobs) { return jobs.size(); });
    };
    // The address that is left has another job, and so keeps its turn.
    const QByteArray most = fullest(m_parties, [](const Party &party) { return party.size; });
    const auto own = m_parties.constFind(owner.address);
    const std::size_t ownSize = own == m_parties.cend() ? 0 : own->size;
    if (most != owner.address && m_parties.constFind(most)->size > ownSize + 1)
        return dropNewest({most, accountWithMost(most)});
    if (ownSize == 0)
        return std::nullopt;
    const JobOwner sibling{owner.address, accountWithMost(owner.address)};
    return sizeOf(sibling) > sizeOf(owner) + 1 ? std::optional(dropNewest(sibling)) : std::nullopt;
}

QueuedJob FairQueue::dropNewest(const JobOwner &owner)
{
    Party &party = m_parties[owner.address];
    std::deque<QueuedJob> &jobs = party.jobs[owner.account];
    QueuedJob job = std::move(jobs.back());
    jobs.pop_back();
    if (jobs.empty()) {
        party.jobs.remove(owner.account);
        party.turns.erase(std::find(party.turns.begin(), party.turns.end(), owner.account));
    }
    --party.size;
    --m_size;
    return job;
}

} // namespace ringkey::service
