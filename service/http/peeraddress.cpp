// SPDX-License-Identifier: Apache-2.0
#include "service/http/peeraddress.h"

// Boost 1.74 uses std::exchange without including it, which only shows in C++20.
#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <utility>

namespace ringkey::service {
namespace {

namespace ip = boost::asio::ip;

bool samePrefix(const unsigned char *a, const unsigned char *b, int bits)
{
    const int whole = bits / 8;
    if (!std::equal(a, a + whole, b))
        return false;
    const int rest = bits % 8;
    return rest == 0 || (a[whole] >> (8 - rest)) == (b[whole] >> (8 - rest));
}

} // namespace

std::optional<TrustedProxies::Bytes> TrustedProxies::bytesOf(const QByteArray &address)
{
    boost::system::error_code error;
    const ip::address parsed = ip::make_address(address.toStdString(), error);
    if (error)
        return std::nullopt;
    if (parsed.is_v6())
        return parsed.to_v6().to_bytes();
    return ip::make_address_v6(ip::v4_mapped, parsed.to_v4()).to_bytes();
}

std::optional<TrustedProxies::Range> TrustedProxies::rangeOf(const QByteArray &entry)
{
    const qsizetype slash = entry.indexOf('/');
    const QByteArray text = slash < 0 ? entry : entry.first(slash);
    const auto address = bytesOf(text.trimmed());
    if (!address)
        return std::nullopt;
    const int width = text.contains(':') ? 128 : 32;
    bool isNumber = true;
    const int prefix = slash < 0 ? width : entry.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || prefix < 0 || prefix > width)
        return std::nullopt;
    return Range{*address, prefix + 128 - width};
}

std::optional<TrustedProxies> TrustedProxies::parse(const QByteArrayList &entries)
{
    TrustedProxies proxies;
    for (const QByteArray &entry : entries) {
        const auto range = rangeOf(entry);
        if (!range)
            return std::nullopt;
        proxies.m_ranges.append(*range);
    }
    return proxies;
}

bool TrustedProxies::contains(const QByteArray &address) const
{
    if (m_ranges.isEmpty())
        return false;
    const auto bytes = bytesOf(address);
    return bytes && std::any_of(m_ranges.begin(), m_ranges.end(), [&](const Range &range) {
               return samePrefix(bytes->data(), range.address.data(), range.prefix);
           });
}

QByteArray TrustedProxies::clientAddress(const QByteArray &peer,
                                         const QByteArray &forwardedFor) const
{
    if (forwardedFor.isEmpty() || !contains(peer))
        return peer;
    const QByteArrayList hops = forwardedFor.split(',');
    QByteArray last = peer;
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QByteArray address = hop->trimmed();
        if (!bytesOf(address))
            return last;
        if (!contains(address))
            return address;
        last = address;
    }
    return last;
}

} // namespace ringkey::service
