// SPDX-License-Identifier: Apache-2.0
#include "service/http/addressblock.h"

// Boost 1.74 uses std::exchange without including it, which only shows in C++20.
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <utility>

namespace ringkey::service {

namespace ip = boost::asio::ip;

QByteArray addressBlock(const QByteArray &address, unsigned short bits4, unsigned short bits6)
{
    boost::system::error_code error;
    const ip::address parsed = ip::make_address(address.toStdString(), error);
    if (error)
        return address;
    if (parsed.is_v4())
        return QByteArray::fromStdString(
            ip::make_network_v4(parsed.to_v4(), bits4).canonical().to_string());
    if (parsed.to_v6().is_v4_mapped())
        return QByteArray::fromStdString(
            ip::make_network_v4(ip::make_address_v4(ip::v4_mapped, parsed.to_v6()), bits4)
                .canonical()
                .to_string());
    return QByteArray::fromStdString(
        ip::make_network_v6(parsed.to_v6(), bits6).canonical().to_string());
}

} // namespace ringkey::service
