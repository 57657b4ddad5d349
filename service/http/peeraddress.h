// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <array>
#include <optional>

namespace ringkey::service {

/// The proxies whose X-Forwarded-For is believed (security.md S28), as addresses or CIDR ranges.
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
    using Bytes = std::array<unsigned char, 16>; // IPv4 as IPv4-mapped IPv6
    struct Range
    {
        Bytes address;
        int prefix;
    };

    static std::optional<Bytes> bytesOf(const QByteArray &address);
    static std::optional<Range> rangeOf(const QByteArray &entry);

    QList<Range> m_ranges;
};

} // namespace ringkey::service
