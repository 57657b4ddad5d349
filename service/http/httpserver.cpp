// SPDX-License-Identifier: Apache-2.0
// The only file that includes Boost.Beast: it alone takes 20 s to compile (platform.md section 3).
#include "service/http/httpserver.h"

// Boost 1.74 uses std::exchange without including it, which only shows in C++20.
#include <utility>

#include "service/http/requesttarget.h"
#include "service/http/responsewriter.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <boost/asio.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ringkey::service {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds sweepInterval{200};
constexpr std::chrono::milliseconds writeTime{30'000};
// How long and how much of an unread request is taken in after an early answer, so that the answer is
// not lost to a connection reset (RFC 9112 section 9.6).
constexpr std::chrono::milliseconds lingerTime{2'000};
constexpr std::size_t lingerBytes = 1024 * 1024;

int statusOf(const error_code &error, bool inHeader)
{
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::header_limit || (error == http::error::buffer_overflow && inHeader))
        return 431;
    return 400;
}

/// What Beast lets through although two readers could take it for two different messages
/// (RFC 9112 sections 3.2, 6.1 and 6.3: request smuggling).
bool isAmbiguous(const http::fields &fields, unsigned version)
{
    const auto lengths = fields.count(http::field::content_length);
    const auto codings = fields.count(http::field::transfer_encoding);
    if (lengths > 1 || codings > 1 || lengths + codings > 1)
        return true;
    if (codings == 1 &&
        (version < 11 || !boost::beast::iequals(fields[http::field::transfer_encoding], "chunked")))
        return true;
    const auto length = fields[http::field::content_length];
    if (lengths == 1 && (length.empty() || length.find_first_not_of("0123456789") != length.npos))
        return true;
    const auto hosts = fields.count(http::field::host);
    return hosts > 1 || (hosts == 0 && version >= 11);
}

QByteArray toBytes(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

class Connection;

/// What the connections share. Lives as long as the last of them.
class HttpServer::Core : public std::enable_shared_from_this<Core>
{
public:
    Core(HttpOptions options_, Handler handler_)
        : options(std::move(options_))
        , handler(std::move(handler_))
        , m_acceptor(io)
        , m_sweepTimer(io)
    {}

    tl::expected<std::uint16_t, QString> start();
    void beginStop();
    bool waitStopped(std::chrono::milliseconds limit);
    void stopThreads();

    void add(Connection *connection, const QByteArray &address);
    void remove(Connection *connection, const QByteArray &address);
    bool isDraining() const { return m_draining; }

    const HttpOptions options;
    const Handler handler;
    asio::io_context io;

private:
    void accept();
    void admit(tcp::socket socket);
    bool hasRoomFor(const QByteArray &address);
    void sweep();
    void forEachConnection(void (Connection::*act)());

    tcp::acceptor m_acceptor;
    asio::steady_timer m_sweepTimer;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_draining = false;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    QSet<Connection *> m_connections;
    QHash<QByteArray, int> m_perAddress;
};

/// One client. All of it runs on the strand of its socket; only the deadline is read from elsewhere.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(tcp::socket socket, QByteArray peer, std::shared_ptr<HttpServer::Core> core)
        : m_socket(std::move(socket))
        , m_peer(std::move(peer))
        , m_core(std::move(core))
    {
        m_core->add(this, m_peer);
    }
    ~Connection() { m_core->remove(this, m_peer); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void start();
    void checkDeadline();
    void drain();

private:
    using Parser = http::request_parser<http::string_body>;
    /// What the connection waits for; a completion that arrives in another phase is late and ignored.
    enum class Phase { Idle, Reading, Handling, Writing, Lingering, Closed };

    void enter(Phase phase, Clock::time_point deadline);
    void onStrand(void (Connection::*act)());
    void readHeader();
    void onHeader(error_code error);
    void readBody();
    void onBody(error_code error);
    void continueThenReadBody();
    void dispatch();
    HttpRequest takeRequest();
    void respond(HttpResponse response);
    void refuse(int status);
    void onWritten(error_code error);
    void waitForNext();
    void onDeadline();
    void linger();
    void discard();
    void close();

    tcp::socket m_socket;
    const QByteArray m_peer;
    const std::shared_ptr<HttpServer::Core> m_core;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::string m_out;
    Phase m_phase = Phase::Idle;
    Clock::time_point m_requestStart;
    std::atomic<Clock::rep> m_deadline = Clock::time_point::max().time_since_epoch().count();
    std::size_t m_discarded = 0;
    bool m_isHead = false;
    bool m_keepAlive = false;
};

void Connection::enter(Phase phase, Clock::time_point deadline)
{
    m_phase = phase;
    m_deadline = deadline.time_since_epoch().count();
}

void Connection::onStrand(void (Connection::*act)())
{
    asio::post(m_socket.get_executor(), [self = shared_from_this(), act] { (self.get()->*act)(); });
}

void Connection::start()
{
    error_code ignored;
    m_socket.set_option(tcp::no_delay(true), ignored);
    onStrand(&Connection::readHeader);
}

void Connection::readHeader()
{
    const HttpLimits &limits = m_core->options.limits;
    m_requestStart = Clock::now();
    enter(Phase::Reading, m_requestStart + limits.headerTime);
    m_buffer.max_size(limits.headerBytes + std::size_t(limits.bodyBytes) + 4096);
    m_parser.emplace();
    m_parser->header_limit(limits.headerBytes);
    m_parser->body_limit(limits.bodyBytes);
    http::async_read_header(m_socket, m_buffer, *m_parser,
                            [self = shared_from_this()](error_code error, std::size_t) {
                                self->onHeader(error);
                            });
}

void Connection::onHeader(error_code error)
{
    if (m_phase != Phase::Reading)
        return;
    if (error == http::error::end_of_stream || error == asio::error::connection_reset)
        return close();
    if (error)
        return refuse(statusOf(error, true));
    const auto &message = m_parser->get();
    if (isAmbiguous(message, message.version()))
        return refuse(400);
    const auto expectation = message[http::field::expect];
    if (m_parser->is_done())
        return dispatch();
    if (expectation.empty())
        return readBody();
    if (!boost::beast::iequals(expectation, "100-continue"))
        return refuse(417);
    continueThenReadBody();
}

void Connection::continueThenReadBody()
{
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_socket, asio::buffer(m_out),
                      [self = shared_from_this()](error_code error, std::size_t) {
                          if (self->m_phase != Phase::Reading)
                              return;
                          error ? self->close() : self->readBody();
                      });
}

void Connection::readBody()
{
    enter(Phase::Reading, m_requestStart + m_core->options.limits.requestTime);
    http::async_read(
        m_socket, m_buffer, *m_parser,
        [self = shared_from_this()](error_code error, std::size_t) { self->onBody(error); });
}

void Connection::onBody(error_code error)
{
    if (m_phase != Phase::Reading)
        return;
    if (error)
        return refuse(statusOf(error, false));
    dispatch();
}

void Connection::dispatch()
{
    enter(Phase::Handling, Clock::time_point::max());
    m_isHead = m_parser->get().method() == http::verb::head;
    m_keepAlive = m_parser->get().keep_alive();
    m_core->handler(takeRequest(), [self = shared_from_this()](HttpResponse response) {
        asio::post(self->m_socket.get_executor(),
                   [self, answer = std::move(response)]() mutable { self->respond(std::move(answer)); });
    });
}

HttpRequest Connection::takeRequest()
{
    const auto &message = m_parser->get();
    RequestTarget target =
        parseRequestTarget({message.target().data(), qsizetype(message.target().size())});
    HttpRequest request;
    request.method = toBytes(message.method_string());
    request.path = std::move(target.path);
    request.query = std::move(target.query);
    for (const auto &field : message)
        request.headers.emplaceBack(toBytes(field.name_string()), toBytes(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    request.peer =
        m_core->options.trustedProxies.clientAddress(m_peer, request.header("X-Forwarded-For"));
    return request;
}

void Connection::respond(HttpResponse response)
{
    if (m_phase != Phase::Handling && m_phase != Phase::Reading)
        return;
    m_keepAlive = m_keepAlive && !response.close && !m_core->isDraining();
    m_out = serializeResponse(response, m_keepAlive, m_isHead);
    enter(Phase::Writing, Clock::now() + writeTime);
    asio::async_write(
        m_socket, asio::buffer(m_out),
        [self = shared_from_this()](error_code error, std::size_t) { self->onWritten(error); });
}

void Connection::refuse(int status)
{
    m_keepAlive = false;
    m_isHead = false;
    respond(HttpResponse{status, {}, {}, true});
}

void Connection::onWritten(error_code error)
{
    if (m_phase != Phase::Writing)
        return;
    if (error)
        return close();
    m_keepAlive ? waitForNext() : linger();
}

void Connection::waitForNext()
{
    m_parser.reset();
    if (m_core->isDraining())
        return close();
    if (m_buffer.size() > 0) // pipelined: the next request is here already
        return readHeader();
    enter(Phase::Idle, Clock::now() + m_core->options.limits.idleTime);
    m_socket.async_wait(tcp::socket::wait_read, [self = shared_from_this()](error_code error) {
        if (self->m_phase != Phase::Idle)
            return;
        error ? self->close() : self->readHeader();
    });
}

void Connection::checkDeadline()
{
    if (Clock::now().time_since_epoch().count() >= m_deadline)
        onStrand(&Connection::onDeadline);
}

void Connection::onDeadline()
{
    if (Clock::now().time_since_epoch().count() < m_deadline)
        return;
    if (m_phase != Phase::Reading)
        return close();
    const bool silent = m_buffer.size() == 0 && !m_parser->got_some();
    silent ? close() : refuse(408);
}

void Connection::drain()
{
    const bool waiting = m_phase == Phase::Reading && m_buffer.size() == 0 && !m_parser->got_some();
    if (m_phase == Phase::Idle || waiting)
        close();
}

void Connection::linger()
{
    error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    enter(Phase::Lingering, Clock::now() + lingerTime);
    m_buffer.clear();
    discard();
}

void Connection::discard()
{
    m_out.resize(4096);
    m_socket.async_read_some(
        asio::buffer(m_out), [self = shared_from_this()](error_code error, std::size_t size) {
            if (self->m_phase != Phase::Lingering)
                return;
            self->m_discarded += size;
            error || self->m_discarded > lingerBytes ? self->close() : self->discard();
        });
}

void Connection::close()
{
    enter(Phase::Closed, Clock::time_point::max());
    error_code ignored;
    m_socket.close(ignored);
}

tl::expected<std::uint16_t, QString> HttpServer::Core::start()
{
    error_code error;
    const auto address = asio::ip::make_address(options.address.toStdString(), error);
    const tcp::endpoint endpoint(address, options.port);
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
    for (int i = 0; i < options.ioThreads; ++i)
        m_threads.emplace_back([this] { io.run(); });
    return m_acceptor.local_endpoint(error).port();
}

void HttpServer::Core::accept()
{
    m_acceptor.async_accept(asio::make_strand(io), [this](error_code error, tcp::socket socket) {
        if (m_draining || error == asio::error::operation_aborted)
            return;
        if (!error) {
            admit(std::move(socket));
            return accept();
        }
        // Out of file descriptors and the like: try again when connections have ended.
        auto pause = std::make_shared<asio::steady_timer>(io, sweepInterval);
        pause->async_wait([this, pause](error_code) { accept(); });
    });
}

void HttpServer::Core::admit(tcp::socket socket)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return;
    const QByteArray peer = QByteArray::fromStdString(endpoint.address().to_string());
    if (hasRoomFor(peer)) {
        std::make_shared<Connection>(std::move(socket), peer, shared_from_this())->start();
        return;
    }
    // Fits the socket's empty buffer, so this does not wait for the client.
    socket.non_blocking(true, error);
    const std::string busy = serializeResponse({503, {}, {{"Retry-After", "1"}}, true}, false, false);
    socket.write_some(asio::buffer(busy), error);
}

bool HttpServer::Core::hasRoomFor(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    if (m_connections.size() >= options.limits.connections)
        return false;
    return m_perAddress.value(address) < options.limits.connectionsPerAddress ||
           options.trustedProxies.contains(address);
}

void HttpServer::Core::add(Connection *connection, const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    m_connections.insert(connection);
    ++m_perAddress[address];
}

void HttpServer::Core::remove(Connection *connection, const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    m_connections.remove(connection);
    if (--m_perAddress[address] == 0)
        m_perAddress.remove(address);
    m_ended.notify_all();
}

void HttpServer::Core::forEachConnection(void (Connection::*act)())
{
    // Kept alive beyond the lock: letting go of the last reference locks again in remove().
    std::vector<std::shared_ptr<Connection>> alive;
    {
        const std::lock_guard lock(m_mutex);
        for (Connection *connection : std::as_const(m_connections)) {
            if (auto strong = connection->weak_from_this().lock())
                alive.push_back(std::move(strong));
        }
    }
    for (const auto &connection : alive)
        (connection.get()->*act)();
}

void HttpServer::Core::sweep()
{
    forEachConnection(&Connection::checkDeadline);
    m_sweepTimer.expires_after(sweepInterval);
    m_sweepTimer.async_wait([this](error_code error) {
        if (!error)
            sweep();
    });
}

void HttpServer::Core::beginStop()
{
    asio::post(io, [this] {
        m_draining = true;
        error_code ignored;
        m_acceptor.close(ignored);
        forEachConnection(&Connection::drain);
    });
}

bool HttpServer::Core::waitStopped(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(lock, limit, [this] { return m_draining && m_connections.isEmpty(); });
}

void HttpServer::Core::stopThreads()
{
    io.stop();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

HttpServer::HttpServer(HttpOptions options, Handler handler)
    : m_core(std::make_shared<Core>(std::move(options), std::move(handler)))
{}

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
