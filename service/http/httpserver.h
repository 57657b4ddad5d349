// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"
#include "service/http/peeraddress.h"

#include <QString>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace ringkey::service {

/// The defaults are the numbers of security S25.
struct HttpLimits
{
    std::uint32_t headerBytes = 16 * 1024;
    std::uint64_t bodyBytes = 64 * 1024;
    std::chrono::milliseconds headerTime{10'000};  ///< from connecting, or from the first byte
    std::chrono::milliseconds requestTime{30'000}; ///< until the last byte of the body
    std::chrono::milliseconds idleTime{60'000};    ///< between requests of one connection
    int connections = 1000;
    int connectionsPerAddress = 50; ///< trusted proxies are exempt
};

class TlsFiles;

struct HttpOptions
{
    QByteArray address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0 picks a free one
    int ioThreads = 1;
    HttpLimits limits;
    TrustedProxies trustedProxies;
    bool proxyProtocol = false; ///< they name the client before the first request (proxyheader.h)
    std::shared_ptr<TlsFiles> tls; ///< loaded; nothing: plain HTTP
    /// Security S26: plain HTTP from elsewhere than loopback and a trusted proxy is answered 403.
    bool isBehindProxyOnly = false;
};

class HttpServerCore;

/// HTTP/1.1 over Boost.Beast: reads whole requests, writes whole replies, in order, on its own
/// threads.
///
/// No thread waits for a client: reading and writing are asynchronous, and every phase has a
/// deadline. Malformed and oversized requests are answered here (400, 408, 413, 417, 431) and never
/// reach the handler.
class HttpServer
{
public:
    /// Sends the reply to its request. Call it from any thread, once: what comes later is dropped,
    /// and dropping it without a call answers 500.
    using Reply = std::function<void(HttpResponse)>;
    /// Called on a server thread and must not block: hand long work to a WorkerPool.
    using Handler = std::function<void(HttpRequest, Reply)>;

    HttpServer(HttpOptions options, Handler handler);
    /// Stops at once; requests in flight are cut unless waitStopped() came first.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Binds and serves. The port it is bound to, or why it could not.
    tl::expected<std::uint16_t, QString> start();

    /// Any thread: accepts nothing more, closes idle connections and lets requests in flight
    /// finish.
    void beginStop();
    /// After beginStop(): waits until every connection ended. False when that took longer than
    /// `limit`.
    bool waitStopped(std::chrono::milliseconds limit);

private:
    std::shared_ptr<HttpServerCore> m_core;
};

} // namespace ringkey::service
