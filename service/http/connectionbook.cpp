// SPDX-License-Identifier: Apache-2.0
#include "service/http/connectionbook.h"

#include <algorithm>
#include <tuple>

namespace ringkey::service {

void ConnectionBook::add(Connection *connection, const QByteArray &peer)
{
    m_entries.insert(connection, {peer, false});
    ++m_held[peer];
    ++m_staying;
}

void ConnectionBook::remove(Connection *connection)
{
    const auto entry = m_entries.constFind(connection);
    if (entry == m_entries.cend())
        return;
    if (!entry->isLeaving) {
        --m_staying;
        release(entry->peer);
    }
    m_entries.erase(entry);
}

void ConnectionBook::release(const QByteArray &peer)
{
    if (--m_held[peer] == 0)
        m_held.remove(peer);
}

ConnectionBook::Admission ConnectionBook::rebook(Connection *connection, const QByteArray &client,
                                                 bool isProxy)
{
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end() || entry->isLeaving)
        return {};
    Admission admission{true, nullptr};
    if (!isProxy && m_held.value(client) >= m_placesPerAddress) {
        Connection *longest = byAddress().value(client).longest;
        if (!longest)
            return {};
        admission.toClose = sendAway(longest);
    }
    release(entry->peer);
    entry->peer = client;
    ++m_held[client];
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

/// For each address, how many places it holds and its longest waiting connection.
QHash<QByteArray, ConnectionBook::Waiting> ConnectionBook::byAddress() const
{
    QHash<QByteArray, Waiting> addresses;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const std::int64_t since = it.key()->waitsSince();
        if (it->isLeaving || since == 0)
            continue;
        Waiting &waiting = addresses[it->peer];
        waiting.held = m_held.value(it->peer);
        if (!waiting.longest || since < waiting.since) {
            waiting.longest = it.key();
            waiting.since = since;
        }
    }
    return addresses;
}

/// It counts no more from here on, though it takes a moment to close.
std::shared_ptr<Connection> ConnectionBook::sendAway(Connection *connection)
{
    auto strong = connection->keepAlive();
    Entry &entry = m_entries[connection];
    entry.isLeaving = true;
    --m_staying;
    release(entry.peer);
    return strong;
}

ConnectionBook::Admission ConnectionBook::admissionFor(const QByteArray &address, bool isProxy)
{
    if (!isProxy && m_held.value(address) >= m_placesPerAddress)
        return {};
    if (m_staying < m_places)
        return {true, nullptr};
    const auto addresses = byAddress();
    const auto fullest =
        std::max_element(addresses.begin(), addresses.end(), [](const auto &a, const auto &b) {
            return std::tie(a.held, b.since) < std::tie(b.held, a.since);
        });
    return fullest != addresses.end() ? Admission{true, sendAway(fullest->longest)} : Admission{};
}

} // namespace ringkey::service
