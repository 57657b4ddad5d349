// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
// Boost 1.74 uses std::exchange without including it, which only shows in C++20.
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <optional>
#include <utility>
#include <variant>

namespace ringkey::service {

/// The proxies whose X-Forwarded-For is believed (security S28), as addresses or CIDR ranges.
class TrustedProxies
{
public:
    /// Nothing when one of the entries is no address and no range.
    static std::optional<TrustedProxies> parse(const QByteArrayList &entries);

    bool contains(const QByteArray &address) const;

    /// Who really sent the request: `peer`, unless that is a trusted proxy; then the last address
    /// of the headers (joined by commas, each may name several) that no trusted proxy has. Earlier
    /// entries are the client's own claim.
    QByteArray clientAddress(const QByteArray &peer, const QByteArray &forwardedFor) const;

private:
    using Range = std::variant<boost::asio::ip::network_v4, boost::asio::ip::network_v6>;

    static std::optional<Range> rangeOf(const QByteArray &entry);

    QList<Range> m_ranges;
};

} // namespace ringkey::service
