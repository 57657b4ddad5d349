// SPDX-License-Identifier: Apache-2.0
#include "service/http/proxyheader.h"

// Boost 1.74 uses std::exchange without including it, which only shows in C++20.
#include <boost/asio/ip/address.hpp>
#include <cstring>
#include <utility>

namespace ringkey::service {

namespace {

namespace ip = boost::asio::ip;
using namespace std::string_view_literals;

constexpr std::string_view signature = "\r\n\r\n\0\r\nQUIT\n"sv;
constexpr std::uint16_t longestRest = 1024; // addresses, and what a proxy adds to them

enum Command : std::uint8_t
{
    Local = 0x20,
    Proxy = 0x21,
};
enum Family : std::uint8_t
{
    Unspecified = 0x00,
    Tcp4 = 0x11,
    Tcp6 = 0x21,
};

std::uint8_t byteAt(std::string_view text, std::size_t index)
{
    return static_cast<std::uint8_t>(text[index]);
}

/// The source's, which comes first; both addresses and ports have to be there.
template <typename Address>
std::optional<QByteArray> sourceIn(std::string_view addresses)
{
    typename Address::bytes_type bytes;
    if (addresses.size() < 2 * bytes.size() + 4)
        return std::nullopt;
    std::memcpy(bytes.data(), addresses.data(), bytes.size());
    return QByteArray::fromStdString(Address(bytes).to_string());
}

} // namespace

std::optional<std::uint16_t> proxyHeaderRest(std::string_view start)
{
    if (start.size() != proxyHeaderStart || start.substr(0, signature.size()) != signature)
        return std::nullopt;
    const auto rest = static_cast<std::uint16_t>(byteAt(start, 14) << 8U | byteAt(start, 15));
    return rest <= longestRest ? std::optional(rest) : std::nullopt;
}

std::optional<QByteArray> proxiedClient(std::string_view header)
{
    const std::uint8_t command = byteAt(header, 12);
    if (command == Local)
        return QByteArray();
    if (command != Proxy)
        return std::nullopt;
    const std::string_view addresses = header.substr(proxyHeaderStart);
    switch (byteAt(header, 13)) {
    case Unspecified:
        return QByteArray();
    case Tcp4:
        return sourceIn<ip::address_v4>(addresses);
    case Tcp6:
        return sourceIn<ip::address_v6>(addresses);
    default: // UDP and sockets of the machine itself: nobody signs in that way
        return std::nullopt;
    }
}

} // namespace ringkey::service
