// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/connection.h"

#include <QHash>
#include <memory>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace ringkey::service {

/// Who is connected, and who has to go when the house is full: of the address that holds the most,
/// the one that has been waited for the longest (security S25). Not thread-safe.
class ConnectionBook
{
public:
    ConnectionBook(int places, int placesPerAddress)
        : m_places(places)
        , m_placesPerAddress(placesPerAddress)
    {
    }

    void add(Connection *connection, const QByteArray &peer);
    void remove(Connection *connection);
    /// Since when its client is waited for, in the steady clock's ticks; 0: it waits for us.
    void setWaiting(Connection *connection, std::int64_t since);
    bool isEmpty() const { return m_entries.isEmpty(); }
    std::vector<std::shared_ptr<Connection>> all() const;

    /// Whether one more is let in.
    struct Admission
    {
        bool isGranted = false;
        std::shared_ptr<Connection> toClose; ///< to make room for it
    };
    enum class Peer : std::uint8_t
    {
        Client,
        TrustedProxy ///< stands for many: its own number has no limit
    };
    /// For one more from `address`.
    Admission admissionFor(const QByteArray &address, Peer kind);
    /// It stands for `client` from here on, whom a proxy named. Where that has all its places, one
    /// of its own that waits has to go: a proxy keeps many idle for one client.
    Admission rebook(Connection *connection, const QByteArray &client, Peer kind);

private:
    struct Entry
    {
        QByteArray peer;
        std::int64_t since = 0;
        bool isLeaving = false;
    };
    struct Address
    {
        int held = 0;
        std::set<std::pair<std::int64_t, Connection *>> waiting;
    };
    /// The first one makes room first: who is full is asked for each new connection, so nobody may
    /// have to look at all of them. Only addresses that have one waiting.
    using Rank = std::tuple<int, std::int64_t, QByteArray>;
    static Rank rankOf(const QByteArray &peer, const Address &address);
    void count(const Entry &entry, Connection *connection, int places);
    std::shared_ptr<Connection> sendAway(Connection *connection);

    const int m_places;
    const int m_placesPerAddress;
    QHash<Connection *, Entry> m_entries;
    QHash<QByteArray, Address> m_addresses;
    std::set<Rank> m_ranks;
    int m_staying = 0;
};

} // namespace ringkey::service
