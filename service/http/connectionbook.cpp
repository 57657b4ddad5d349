// SPDX-License-Identifier: Apache-2.0
#include "service/http/connectionbook.h"

namespace ringkey::service {

ConnectionBook::Rank ConnectionBook::rankOf(const QByteArray &peer, const Address &address)
{
    return {-address.held, address.waiting.begin()->first, peer};
}

/// One place more (1) or less (-1) for its address.
void ConnectionBook::count(const Entry &entry, Connection *connection, int places)
{
    const auto address = m_addresses.find(entry.peer);
    Address &of = address == m_addresses.end() ? m_addresses[entry.peer] : *address;
    if (!of.waiting.empty())
        m_ranks.erase(rankOf(entry.peer, of));
    of.held += places;
    if (places > 0 && entry.since != 0)
        of.waiting.emplace(entry.since, connection);
    else
        of.waiting.erase({entry.since, connection});
    if (of.held == 0)
        m_addresses.remove(entry.peer);
    else if (!of.waiting.empty())
        m_ranks.insert(rankOf(entry.peer, of));
}

void ConnectionBook::add(Connection *connection, const QByteArray &peer)
{
    const Entry entry{peer};
    m_entries.insert(connection, entry);
    count(entry, connection, 1);
    ++m_staying;
}

void ConnectionBook::remove(Connection *connection)
{
    const auto entry = m_entries.constFind(connection);
    if (entry == m_entries.cend())
        return;
    if (!entry->isLeaving) {
        --m_staying;
        count(*entry, connection, -1);
    }
    m_entries.erase(entry);
}

void ConnectionBook::setWaiting(Connection *connection, std::int64_t since)
{
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end() || entry->isLeaving)
        return;
    count(*entry, connection, -1);
    entry->since = since;
    count(*entry, connection, 1);
}

ConnectionBook::Admission ConnectionBook::rebook(Connection *connection, const QByteArray &client,
                                                 Peer kind)
{
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end() || entry->isLeaving)
        return {};
    Admission admission{true, nullptr};
    const auto address = m_addresses.constFind(client);
    if (kind == Peer::Client && address != m_addresses.cend() &&
        address->held >= m_placesPerAddress) {
        if (address->waiting.empty())
            return {};
        admission.toClose = sendAway(address->waiting.begin()->second);
    }
    count(*entry, connection, -1);
    entry->peer = client;
    count(*entry, connection, 1);
    return admission;
}

std::vector<std::shared_ptr<Connection>> ConnectionBook::all() const
{
    std::vector<std::shared_ptr<Connection>> alive;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (auto strong = it.key()->keepAlive())
            alive.push_back(std::move(strong));
    }
    return alive;
}

/// It counts no more from here on, though it takes a moment to close.
std::shared_ptr<Connection> ConnectionBook::sendAway(Connection *connection)
{
    auto strong = connection->keepAlive();
    Entry &entry = m_entries[connection];
    entry.isLeaving = true;
    --m_staying;
    count(entry, connection, -1);
    return strong;
}

ConnectionBook::Admission ConnectionBook::admissionFor(const QByteArray &address, Peer kind)
{
    const auto known = m_addresses.constFind(address);
    if (kind == Peer::Client && known != m_addresses.cend() && known->held >= m_placesPerAddress)
        return {};
    if (m_staying < m_places)
        return {true, nullptr};
    if (m_ranks.empty())
        return {};
    const QByteArray fullest = std::get<2>(*m_ranks.begin());
    return {true, sendAway(m_addresses[fullest].waiting.begin()->second)};
}

} // namespace ringkey::service
