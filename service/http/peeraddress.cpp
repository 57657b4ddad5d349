// SPDX-License-Identifier: Apache-2.0
#include "service/http/peeraddress.h"

// Boost 1.74 uses std::exchange without including it, which only shows in C++20.
#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <utility>

namespace ringkey::service {
namespace {

namespace ip = boost::asio::ip;

/// An IPv4 address in either spelling is one.
std::optional<ip::address> addressFrom(const QByteArray &text)
{
    boost::system::error_code error;
    const ip::address address = ip::make_address(text.toStdString(), error);
    if (error)
        return std::nullopt;
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, address.to_v6());
    return address;
}

/// As proxies write it, some of them with the client's port: "203.0.113.9:4711",
/// "[2001:db8::1]:443".
std::optional<ip::address> hopFrom(const QByteArray &text)
{
    if (text.startsWith('[') && text.contains(']'))
        return addressFrom(text.mid(1, text.indexOf(']') - 1));
    return addressFrom(text.count(':') == 1 ? text.first(text.indexOf(':')) : text);
}

} // namespace

std::optional<TrustedProxies::Range> TrustedProxies::rangeOf(const QByteArray &entry)
{
    boost::system::error_code error;
    if (!entry.contains('/')) {
        const auto address = addressFrom(entry.trimmed());
        if (!address)
            return std::nullopt;
        return address->is_v4() ? Range(ip::make_network_v4(address->to_v4(), 32))
                                : Range(ip::make_network_v6(address->to_v6(), 128));
    }
    const std::string text = entry.trimmed().toStdString();
    const Range range = entry.contains(':') ? Range(ip::make_network_v6(text, error))
                                            : Range(ip::make_network_v4(text, error));
    return error ? std::nullopt : std::optional(range);
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
    const auto client = addressFrom(address);
    return client && std::any_of(m_ranges.begin(), m_ranges.end(), [&](const Range &range) {
               if (const auto *const v4 = std::get_if<ip::network_v4>(&range))
                   return client->is_v4() &&
                          v4->canonical() ==
                              ip::make_network_v4(client->to_v4(), v4->prefix_length()).canonical();
               const auto &v6 = std::get<ip::network_v6>(range);
               return client->is_v6() &&
                      v6.canonical() ==
                          ip::make_network_v6(client->to_v6(), v6.prefix_length()).canonical();
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
        const auto address = hopFrom(hop->trimmed());
        if (!address)
            return last;
        last = QByteArray::fromStdString(address->to_string()); // one client, one spelling
        if (!contains(last))
            return last;
    }
    return last;
}

} // namespace ringkey::service
