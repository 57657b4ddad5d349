// SPDX-License-Identifier: Apache-2.0
#include "service/http/httpserver.h"

#include "service/http/connection.h"
#include "service/http/responsewriter.h"

#include <QHash>
#include <QSet>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace ringkey::service {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

constexpr std::chrono::milliseconds sweepInterval{200};

} // namespace

/// What the connections share. Lives as long as the last of them.
class HttpServerCore final : public ConnectionHost,
                             public std::enable_shared_from_this<HttpServerCore>
{
public:
    HttpServerCore(HttpOptions options, HttpServer::Handler handler)
        : m_options(std::move(options))
        , m_handler(std::move(handler))
        , m_acceptor(m_io)
        , m_sweepTimer(m_io)
    {
    }

    tl::expected<std::uint16_t, QString> start();
    void beginStop();
    bool waitStopped(std::chrono::milliseconds limit);
    void stopThreads();

    const HttpOptions &options() const override { return m_options; }
    void handle(HttpRequest request, HttpServer::Reply reply) override
    {
        m_handler(std::move(request), std::move(reply));
    }
    bool isDraining() const override { return m_draining; }
    void add(Connection *connection, const QByteArray &peer) override;
    void remove(Connection *connection, const QByteArray &peer) override;

private:
    void accept();
    void admit(tcp::socket socket);
    bool hasRoomFor(const QByteArray &address);
    void sweep();
    void forEachConnection(void (Connection::*act)());

    const HttpOptions m_options;
    const HttpServer::Handler m_handler;
    asio::io_context m_io;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_sweepTimer;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_draining = false;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    QSet<Connection *> m_connections;
    QHash<QByteArray, int> m_perAddress;
};

tl::expected<std::uint16_t, QString> HttpServerCore::start()
{
    error_code error;
    const auto address = asio::ip::make_address(m_options.address.toStdString(), error);
    const tcp::endpoint endpoint(address, m_options.port);
    if (!error)
        m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error)
        return tl::unexpected(QString::fromStdString(error.message()));
    accept();
    sweep();
    for (int i = 0; i < m_options.ioThreads; ++i)
        m_threads.emplace_back([this] { m_io.run(); });
    return m_acceptor.local_endpoint(error).port();
}

void HttpServerCore::accept()
{
    m_acceptor.async_accept(asio::make_strand(m_io), [this](error_code error, tcp::socket socket) {
        if (m_draining || error == asio::error::operation_aborted)
            return;
        if (!error) {
            admit(std::move(socket));
            return accept();
        }
        // Out of file descriptors and the like: try again when connections have ended.
        auto pause = std::make_shared<asio::steady_timer>(m_io, sweepInterval);
        pause->async_wait([this, pause](error_code) { accept(); });
    });
}

void HttpServerCore::admit(tcp::socket socket)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return;
    const QByteArray peer = QByteArray::fromStdString(endpoint.address().to_string());
    if (hasRoomFor(peer)) {
        makeConnection(std::move(socket), peer, shared_from_this())->start();
        return;
    }
    // Fits the socket's empty buffer, so this does not wait for the client.
    socket.non_blocking(true, error);
    const std::string busy = serializeResponse(refusal(503), false, false);
    socket.write_some(asio::buffer(busy), error);
}

bool HttpServerCore::hasRoomFor(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    if (m_connections.size() >= m_options.limits.connections)
        return false;
    return m_perAddress.value(address) < m_options.limits.connectionsPerAddress ||
           m_options.trustedProxies.contains(address);
}

void HttpServerCore::add(Connection *connection, const QByteArray &peer)
{
    const std::lock_guard lock(m_mutex);
    m_connections.insert(connection);
    ++m_perAddress[peer];
}

void HttpServerCore::remove(Connection *connection, const QByteArray &peer)
{
    const std::lock_guard lock(m_mutex);
    m_connections.remove(connection);
    if (--m_perAddress[peer] == 0)
        m_perAddress.remove(peer);
    m_ended.notify_all();
}

void HttpServerCore::forEachConnection(void (Connection::*act)())
{
    // Kept alive beyond the lock: letting go of the last reference locks again in remove().
    std::vector<std::shared_ptr<Connection>> alive;
    {
        const std::lock_guard lock(m_mutex);
        for (Connection *connection : std::as_const(m_connections)) {
            if (auto strong = connection->keepAlive())
                alive.push_back(std::move(strong));
        }
    }
    for (const auto &connection : alive)
        (connection.get()->*act)();
}

void HttpServerCore::sweep()
{
    forEachConnection(&Connection::checkDeadline);
    m_sweepTimer.expires_after(sweepInterval);
    m_sweepTimer.async_wait([this](error_code error) {
        if (!error)
            sweep();
    });
}

void HttpServerCore::beginStop()
{
    asio::post(m_io, [this] {
        {
            const std::lock_guard lock(m_mutex);
            m_draining = true;
        }
        m_ended.notify_all();
        error_code ignored;
        m_acceptor.close(ignored);
        forEachConnection(&Connection::drain);
    });
}

bool HttpServerCore::waitStopped(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(lock, limit, [this] { return m_draining && m_connections.isEmpty(); });
}

void HttpServerCore::stopThreads()
{
    m_io.stop();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    // Pending reads and writes own their connection, and that owns this: end them to break the
    // ring.
    forEachConnection(&Connection::cut);
    m_acceptor.close();
    m_sweepTimer.cancel();
    m_io.restart();
    m_io.poll();
}

HttpServer::HttpServer(HttpOptions options, Handler handler)
    : m_core(std::make_shared<HttpServerCore>(std::move(options), std::move(handler)))
{
}

HttpServer::~HttpServer()
{
    m_core->stopThreads();
}

tl::expected<std::uint16_t, QString> HttpServer::start()
{
    return m_core->start();
}

void HttpServer::beginStop()
{
    m_core->beginStop();
}

bool HttpServer::waitStopped(std::chrono::milliseconds limit)
{
    return m_core->waitStopped(limit);
}

} // namespace ringkey::service
