// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>

namespace ringkey::service {

using Seconds = std::chrono::seconds;

struct ApiConfig
{
    QString key;
    QString secret;
    QString appName;
};

/// Limits of the HTTP layer (security S25, S28).
struct HttpConfig
{
    int ioThreads = 1;
    int workers = 8;
    int queue = 256; ///< waiting requests before one is shed with 429
    int maxConnections = 1000;
    int maxConnectionsPerAddress = 50;
    int maxHeaderBytes = 16 * 1024;
    int maxBodyBytes = 64 * 1024;
    Seconds headerTimeout{10};
    Seconds requestTimeout{30};
    Seconds idleTimeout{60};
    QStringList trustedProxies;
};

struct ListenConfig
{
    QString address; ///< "127.0.0.1:0"
};

struct StoreConfig
{
    QString url; ///< a path (SQLite) or "postgresql://…"
};

} // namespace ringkey::service
