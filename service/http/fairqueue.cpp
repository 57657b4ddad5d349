// SPDX-License-Identifier: Apache-2.0
#include "service/http/fairqueue.h"

#include <utility>

namespace ringkey::service {

void FairQueue::push(const JobOwner &owner, Job job)
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

bool FairQueue::popFrom(Party &party, JobOwner &owner, Job &job)
{
    for (std::size_t tried = party.turns.size(); tried > 0; --tried) {
        const QByteArray account = party.turns.front();
        party.turns.pop_front();
        if (!account.isEmpty() && m_running.contains(account)) {
            party.turns.push_back(account);
            continue;
        }
        std::deque<Job> &jobs = party.jobs[account];
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

bool FairQueue::pop(JobOwner &owner, Job &job)
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

std::size_t FairQueue::sizeOf(const QByteArray &address) const
{
    const auto party = m_parties.constFind(address);
    return party == m_parties.cend() ? 0 : party->size;
}

} // namespace ringkey::service
