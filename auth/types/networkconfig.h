// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"

#include <QString>
#include <cstdint>

namespace ringkey {

/// How requests reach the internet. Loopback is always reached directly. Any thread.
struct NetworkConfig
{
    enum class Proxy : std::uint8_t
    {
        System,
        None,
        Manual,
    };
    Proxy proxy = Proxy::System;
    QString host = {}; ///< of the manual proxy (HTTP CONNECT), as is what follows
    quint16 port = 0;
    QString user = {};
    Secret password = {};
    QString caFile = {}; ///< PEM: who is trusted besides those the system trusts; empty: nobody
    /// Many times what a system trusts. Nothing is taken from a file that is larger.
    static constexpr qint64 largestCaFile = 16 << 20;
    friend bool operator==(const NetworkConfig &, const NetworkConfig &) = default;
};

} // namespace ringkey
