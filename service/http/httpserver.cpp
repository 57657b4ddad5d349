// SPDX-License-Identifier: Apache-2.0
#include "service/http/httpserver.h"

#include "service/http/connectionbook.h"
#include "service/http/failurelog.h"
#include "service/http/responsewriter.h"
#include "service/http/tlsfiles.h"

#include <QLoggingCategory>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

Q_LOGGING_CATEGORY(lcHttp, "ringkey.service.http")

namespace ringkey::service {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

#ifdef _WIN32
// There SO_REUSEADDR would let a second program take the port, and with it the passwords.
using OwnAddress = asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>;
#else
using OwnAddress = tcp::acceptor::reuse_address;
#endif

constexpr std::chrono::milliseconds sweepInterval{200};

bool isLoopback(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).is_loopback();
    return address.is_loopback();
}

} // namespace

/// What the connections share. Lives as long as the last of them.
class HttpServerCore final : public ConnectionHost,
                             public std::enable_shared_from_this<HttpServerCore>
{
public:
    HttpServerCore(HttpOptions options, HttpServer::Handler handler)
        : m_options(std::move(options))
        , m_handler(std::move(handler))
        , m_strand(asio::make_strand(m_io))
        , m_acceptor(m_strand)
        , m_sweepTimer(m_strand)
        , m_book(m_options.limits.connections, m_options.limits.connectionsPerAddress)
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
    void tellFailure(const HttpResponse &response, const QByteArray &requestId) override
    {
        m_failures.tell(response, requestId);
    }
    bool isDraining() const override { return m_draining; }
    void add(Connection *connection, const QByteArray &peer) override;
    bool rebook(Connection *connection, const QByteArray &client) override;
    void remove(Connection *connection) override;
    void setWaiting(Connection *connection, std::int64_t since) override;

private:
    void work();
    void accept();
    void admit(tcp::socket socket);
    ConnectionBook::Peer kindOf(const QByteArray &address) const;
    int refusalFor(const asio::ip::address &address, const QByteArray &peer);
    void sendAway(tcp::socket socket, int status);
    void sweep();
    void forEachConnection(void (Connection::*act)());

    const HttpOptions m_options;
    const HttpServer::Handler m_handler;
    asio::io_context m_io;
    /// Acceptor and timer take turns on it, however many threads there are.
    asio::strand<asio::io_context::executor_type> m_strand;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_sweepTimer;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_draining = false;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    ConnectionBook m_book;
    FailureLog m_failures;
};

tl::expected<std::uint16_t, QString> HttpServerCore::start()
{
    error_code error;
    const auto address = asio::ip::make_address(m_options.address.toStdString(), error);
    const tcp::endpoint endpoint(address, m_options.port);
    if (!error)
        m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(OwnAddress(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error)
        return tl::unexpected(QString::fromStdString(error.message()));
    // No thread runs yet.
    accept();
    sweep();
    for (int i = 0; i < m_options.ioThreads; ++i)
        m_threads.emplace_back([this] { work(); });
    return m_acceptor.local_endpoint(error).port();
}

/// What is thrown for want of memory ends the connection it was for, and no other.
void HttpServerCore::work()
{
    for (bool isDone = false; !isDone;) {
        try {
            m_io.run();
            isDone = true;
        } catch (const std::exception &fault) {
            qCCritical(lcHttp, "A request or a connection was given up: %s", fault.what());
        }
    }
}

void HttpServerCore::accept()
{
    m_acceptor.async_accept(asio::make_strand(m_io), [this](error_code error, tcp::socket socket) {
        if (m_draining || error == asio::error::operation_aborted)
            return;
        if (!error) {
            accept(); // first: what admit() throws ends one connection
            return admit(std::move(socket));
        }
        // Out of file descriptors and the like: try again when connections have ended.
        auto pause = std::make_shared<asio::steady_timer>(m_strand, sweepInterval);
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
    if (const int status = refusalFor(endpoint.address(), peer))
        return m_options.tls ? void() : sendAway(std::move(socket), status);
    const auto tls = m_options.tls ? m_options.tls->current() : nullptr;
    makeConnection(std::move(socket), peer, shared_from_this(), tls.get())->start();
}

ConnectionBook::Peer HttpServerCore::kindOf(const QByteArray &address) const
{
    return m_options.trustedProxies.contains(address) ? ConnectionBook::Peer::TrustedProxy
                                                      : ConnectionBook::Peer::Client;
}

/// 0, or why one more from there is not let in. Others may have to make room for it.
int HttpServerCore::refusalFor(const asio::ip::address &address, const QByteArray &peer)
{
    const ConnectionBook::Peer kind = kindOf(peer);
    if (m_options.isBehindProxyOnly && kind == ConnectionBook::Peer::Client && !isLoopback(address))
        return 403;
    ConnectionBook::Admission admission;
    {
        const std::lock_guard lock(m_mutex);
        admission = m_book.admissionFor(peer, kind);
    }
    if (admission.toClose)
        admission.toClose->makeRoom();
    return admission.isGranted ? 0 : 503;
}

void HttpServerCore::sendAway(tcp::socket socket, int status)
{
    // Fits the socket's empty buffer, so this does not wait for the client.
    error_code error;
    socket.non_blocking(true, error);
    HttpResponse response = refusal(status);
    response.cause = {QStringLiteral("all connections are taken, or all of its address"), false};
    m_failures.tell(response, {});
    const std::string words = serializeResponse(response, AfterReply::Closes, BodyPart::Sent);
    socket.write_some(asio::buffer(words), error);
}

void HttpServerCore::add(Connection *connection, const QByteArray &peer)
{
    const std::lock_guard lock(m_mutex);
    m_book.add(connection, peer);
}

bool HttpServerCore::rebook(Connection *connection, const QByteArray &client)
{
    ConnectionBook::Admission admission;
    {
        const std::lock_guard lock(m_mutex);
        admission = m_book.rebook(connection, client, kindOf(client));
    }
    if (admission.toClose)
        admission.toClose->makeRoom();
    return admission.isGranted;
}

void HttpServerCore::remove(Connection *connection)
{
    const std::lock_guard lock(m_mutex);
    m_book.remove(connection);
    m_ended.notify_all();
}

void HttpServerCore::setWaiting(Connection *connection, std::int64_t since)
{
    const std::lock_guard lock(m_mutex);
    m_book.setWaiting(connection, since);
}

void HttpServerCore::forEachConnection(void (Connection::*act)())
{
    // Kept alive beyond the lock: letting go of the last reference locks again in remove().
    std::vector<std::shared_ptr<Connection>> alive;
    {
        const std::lock_guard lock(m_mutex);
        alive = m_book.all();
    }
    for (const auto &connection : alive)
        (connection.get()->*act)();
}

void HttpServerCore::sweep()
{
    m_sweepTimer.expires_after(sweepInterval);
    m_sweepTimer.async_wait([this](error_code error) {
        if (!error)
            sweep();
    });
    forEachConnection(&Connection::checkDeadline);
    if (m_options.tls)
        m_options.tls->reloadIfChanged();
}

void HttpServerCore::beginStop()
{
    asio::post(m_strand, [this] {
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
    return m_ended.wait_for(lock, limit, [this] { return m_draining && m_book.isEmpty(); });
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
