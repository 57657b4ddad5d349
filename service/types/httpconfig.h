// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <cstdint>

namespace ringkey::service {

using Seconds = std::chrono::seconds;

struct ApiConfig
{
    QString key;
    QString secret;
    QString appName;
    bool secretsInQuery = true; ///< as the contract allows
};

/// Limits of the HTTP layer (security S25, S28).
struct HttpConfig
{
    int ioThreads = 1;
    int workers = 8;
    int queue = 256; ///< waiting requests before one is shed with 503
    int maxConnections = 1000;
    int maxConnectionsPerAddress = 50;
    int maxHeaderBytes = 16 * 1024;
    int maxBodyBytes = 64 * 1024;
    Seconds headerTimeout{10};
    Seconds requestTimeout{30};
    Seconds idleTimeout{60};
    QStringList trustedProxies;
    bool proxyProtocol = false; ///< they speak the PROXY protocol's version 2
    QString countryHeader;      ///< in which they tell the client's country; empty: in none
    QStringList allowedOrigins; ///< whose pages may call; "*": all
};

struct ListenConfig
{
    QString address;     ///< "127.0.0.1:0"
    QString certificate; ///< PEM files; empty: plain HTTP
    QString key;
    bool isTls() const { return !certificate.isEmpty(); }
};

/// What the operator's tools ask: health, readiness, figures.
struct OperatingConfig
{
    QString address;   ///< of its own, "127.0.0.1:9470"; empty: none
    QString token;     ///< asked for where the address is no loopback one
    QStringList hosts; ///< by which it may be asked besides addresses and localhost; no token
    Seconds drain{0};  ///< from "not ready" until nothing more is accepted
};

enum class LogFormat : std::uint8_t
{
    Json,
    Text
};

struct LogConfig
{
    LogFormat format = LogFormat::Json;
    bool requests = true; ///< a line for each
};

struct StoreConfig
{
    QString url; ///< a path (SQLite) or "postgresql://…"
    bool isFile() const { return !url.contains(QLatin1StringView("://")); }
};

} // namespace ringkey::service
