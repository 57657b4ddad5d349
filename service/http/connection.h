// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpserver.h"

// Boost 1.74 uses std::exchange without including it, which only shows in C++20.
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <memory>
#include <utility>

namespace boost::asio::ssl {
class context;
}

namespace ringkey::service {

/// One client's connection. Owns itself: it lives while something is read, handled or written for
/// it. The functions may be called from any thread.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    virtual void start() = 0;
    /// Answers 408 or closes when the phase it is in took too long.
    virtual void checkDeadline() = 0;
    /// Closes unless a request is being read, handled or answered.
    virtual void drain() = 0;
    /// Closes unless a request is being handled or answered: others want its place.
    virtual void makeRoom() = 0;
    /// Closes now.
    virtual void cut() = 0;
    /// Holds it as long as the pointer lives; null where it is about to go.
    virtual std::shared_ptr<Connection> keepAlive() = 0;
};

/// What a connection needs of its server. Outlives every connection (each holds it).
class ConnectionHost
{
public:
    ConnectionHost() = default;
    virtual ~ConnectionHost() = default;
    ConnectionHost(const ConnectionHost &) = delete;
    ConnectionHost &operator=(const ConnectionHost &) = delete;

    virtual const HttpOptions &options() const = 0;
    virtual void handle(HttpRequest request, HttpServer::Reply reply) = 0;
    /// What is answered 500 and more, on its way to the client.
    virtual void tellFailure(const HttpResponse &response, const QByteArray &requestId) = 0;
    virtual bool isDraining() const = 0;
    virtual void add(Connection *connection, const QByteArray &peer) = 0;
    /// A proxy said that `connection` is of `client`; false: that has too many.
    virtual bool rebook(Connection *connection, const QByteArray &client) = 0;
    virtual void remove(Connection *connection) = 0;
    /// Since when its client is waited for, in the steady clock's ticks; 0: it waits for us.
    virtual void setWaiting(Connection *connection, std::int64_t since) = 0;
};

/// The socket's executor must be a strand: a connection takes no lock of its own. `tls` is used
/// while the connection is made only; nothing: plain TCP.
std::shared_ptr<Connection> makeConnection(boost::asio::ip::tcp::socket socket, QByteArray peer,
                                           std::shared_ptr<ConnectionHost> host,
                                           boost::asio::ssl::context *tls);

} // namespace ringkey::service
