// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>

namespace ringkey::service {

/// Where to listen: "127.0.0.1:8080", "[::1]:0", "localhost:0".
struct ListenAddress
{
    QByteArray host; ///< an address; "localhost" has become 127.0.0.1
    std::uint16_t port = 0;

    static std::optional<ListenAddress> parse(const QString &text);
    QString hostAndPort() const; ///< as parse() takes it
    enum class Scheme : std::uint8_t
    {
        Http,
        Https
    };
    QString url(Scheme scheme) const; ///< "http://127.0.0.1:8080"
};

} // namespace ringkey::service
