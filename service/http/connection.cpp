// SPDX-License-Identifier: Apache-2.0
#include "service/http/beastconnection.h"
#include "service/http/beastending.h"
#include "service/http/onereply.h"
#include "service/http/proxyheader.h"
#include "service/http/requesttarget.h"
#include "service/http/responsewriter.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace ringkey::service {
namespace beast {
namespace {

int statusOf(const error_code &error, bool inHeader)
{
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::header_limit || (error == http::error::buffer_overflow && inHeader))
        return 431;
    return 400;
}

QByteArray toBytes(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

NamedValues valuesOf(const http::fields &fields)
{
    NamedValues values;
    for (const auto &field : fields)
        values.emplaceBack(toBytes(field.name_string()), toBytes(field.value()));
    return values;
}

/// What the log and the reply call this request: a trusted proxy's own name for it, or a new one.
QByteArray requestId(const HttpRequest &request, bool isFromProxy)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.-]{8,64}$"));
    const QByteArray given = isFromProxy ? request.header("X-Request-Id") : QByteArray();
    if (QString::fromLatin1(given).contains(plain))
        return given;
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

} // namespace

template <typename Stream>
void BeastConnection<Stream>::enter(Phase phase, Clock::time_point deadline)
{
    const bool waits = phase == Phase::Idle || phase == Phase::Greeting || phase == Phase::Reading;
    if (waits != m_waits)
        m_host->setWaiting(this, waits ? Clock::now().time_since_epoch().count() : 0);
    m_waits = waits;
    m_phase = phase;
    m_deadline = deadline.time_since_epoch().count();
}

template <typename Stream>
void BeastConnection<Stream>::onStrand(void (BeastConnection::*act)())
{
    asio::post(m_stream.get_executor(), [self = self(), act] { (self.get()->*act)(); });
}

template <typename Stream>
void BeastConnection<Stream>::start()
{
    // Not before here: whoever looks at all connections may only meet whole ones.
    m_host->add(this, m_peer);
    error_code ignored;
    socket().set_option(tcp::no_delay(true), ignored);
    onStrand(&BeastConnection::begin);
}

template <typename Stream>
void BeastConnection<Stream>::begin()
{
    const HttpOptions &options = m_host->options();
    m_firstBy = Clock::now() + options.limits.headerTime;
    const bool isBehindProxy = options.proxyProtocol && options.trustedProxies.contains(m_peer);
    isBehindProxy ? readProxyHeader() : greet();
}

template <typename Stream>
void BeastConnection<Stream>::readProxyHeader()
{
    enter(Phase::Greeting, *m_firstBy);
    m_out.resize(proxyHeaderStart);
    asio::async_read(socket(), asio::buffer(m_out), [self = self()](error_code error, std::size_t) {
        if (self->m_phase != Phase::Greeting)
            return;
        const auto rest = error ? std::nullopt : proxyHeaderRest(self->m_out);
        rest ? self->readProxyAddresses(*rest) : self->close();
    });
}

template <typename Stream>
void BeastConnection<Stream>::readProxyAddresses(std::size_t size)
{
    m_out.resize(proxyHeaderStart + size);
    asio::async_read(socket(), asio::buffer(m_out) + proxyHeaderStart,
                     [self = self()](error_code error, std::size_t) {
                         if (self->m_phase != Phase::Greeting)
                             return;
                         const auto client = error ? std::nullopt : proxiedClient(self->m_out);
                         client ? self->greetFor(*client) : self->close();
                     });
}

template <typename Stream>
void BeastConnection<Stream>::greetFor(const QByteArray &client)
{
    m_isNamed = !client.isEmpty();
    if (m_isNamed && !m_host->rebook(this, client))
        return close();
    m_peer = m_isNamed ? client : m_peer;
    greet();
}

template <typename Stream>
void BeastConnection<Stream>::greet()
{
    if constexpr (isTls) {
        enter(Phase::Greeting, *m_firstBy);
        m_stream.async_handshake(TlsStream::server, [self = self()](error_code error) {
            if (self->m_phase != Phase::Greeting)
                return;
            error ? self->close() : self->readHeader();
        });
    } else {
        readHeader();
    }
}

template <typename Stream>
void BeastConnection<Stream>::readHeader()
{
    const HttpLimits &limits = m_host->options().limits;
    m_requestStart = Clock::now();
    const auto first = std::exchange(m_firstBy, std::nullopt);
    enter(Phase::Reading, first.value_or(m_requestStart + limits.headerTime));
    m_buffer.max_size(limits.headerBytes + std::size_t(limits.bodyBytes) + 4096);
    m_parser.emplace();
    m_parser->header_limit(limits.headerBytes);
    m_parser->body_limit(limits.bodyBytes);
    m_buffer.beginHead();
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = self()](error_code error, std::size_t) { self->onHeader(error); });
}

template <typename Stream>
void BeastConnection<Stream>::onHeader(error_code error)
{
    const bool hasFold = m_buffer.endHead();
    if (m_phase != Phase::Reading)
        return;
    if (error == http::error::end_of_stream || error == asio::error::connection_reset)
        return close();
    if (error)
        return skipsEmptyLine() ? readHeader() : refuse(statusOf(error, true));
    const auto &message = m_parser->get();
    if (hasFold || isAmbiguous(message, message.version()))
        return refuse(400);
    m_headers = valuesOf(message);
    const auto expectation = message[http::field::expect];
    if (m_parser->is_done())
        return dispatch();
    // A client of HTTP/1.0 would take the 100 for the answer (RFC 9110, 10.1.1).
    if (expectation.empty() || message.version() < 11)
        return readBody();
    if (!boost::beast::iequals(expectation, "100-continue"))
        return refuse(417);
    continueThenReadBody();
}

template <typename Stream>
void BeastConnection<Stream>::continueThenReadBody()
{
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(m_out),
                      [self = self()](error_code error, std::size_t) {
                          if (self->m_phase != Phase::Reading)
                              return;
                          error ? self->close() : self->readBody();
                      });
}

template <typename Stream>
void BeastConnection<Stream>::readBody()
{
    enter(Phase::Reading, m_requestStart + m_host->options().limits.requestTime);
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = self()](error_code error, std::size_t) { self->onBody(error); });
}

template <typename Stream>
void BeastConnection<Stream>::onBody(error_code error)
{
    if (m_phase != Phase::Reading)
        return;
    if (error)
        return refuse(statusOf(error, false));
    dispatch();
}

template <typename Stream>
void BeastConnection<Stream>::dispatch()
{
    enter(Phase::Handling, Clock::now() + firstLook);
    m_asked = Asked::No;
    m_isHead = m_parser->get().method() == http::verb::head;
    m_keepAlive = m_parser->get().keep_alive();
    const auto send = [self = self()](HttpResponse response) {
        asio::post(self->m_stream.get_executor(), [self, answer = std::move(response)]() mutable {
            self->respondInTime(std::move(answer));
        });
    };
    const auto one = std::make_shared<OneReply>(send);
    m_host->handle(takeRequest(), [one](HttpResponse response) { one->give(std::move(response)); });
}

template <typename Stream>
void BeastConnection<Stream>::respondInTime(HttpResponse response)
{
    m_host->tellFailure(response, m_requestId);
    if (response.notBefore <= Clock::now())
        return respond(std::move(response));
    m_timer.expires_at(response.notBefore);
    m_timer.async_wait([self = self(), answer = std::move(response)](error_code) mutable {
        self->respond(std::move(answer));
    });
}

template <typename Stream>
HttpRequest BeastConnection<Stream>::takeRequest()
{
    const auto &message = m_parser->get();
    RequestTarget target =
        parseRequestTarget({message.target().data(), qsizetype(message.target().size())});
    HttpRequest request;
    request.method = toBytes(message.method_string());
    request.path = std::move(target.path);
    request.query = std::move(target.query);
    request.headers = std::exchange(m_headers, {});
    request.body = QByteArray::fromStdString(message.body());
    const TrustedProxies &proxies = m_host->options().trustedProxies;
    request.isForwarded = !m_isNamed && proxies.contains(m_peer);
    request.peer =
        m_isNamed ? m_peer : proxies.clientAddress(m_peer, request.lines("X-Forwarded-For"));
    m_requestId = requestId(request, request.isForwarded);
    request.id = m_requestId;
    request.isClientGone = {self(), &m_isGone};
    return request;
}

template <typename Stream>
void BeastConnection<Stream>::respond(HttpResponse response)
{
    if (m_phase != Phase::Handling && m_phase != Phase::Reading)
        return;
    if (m_asked == Asked::Sending) {
        m_afterAsking = std::move(response);
        return enter(m_phase, Clock::now() + writeTime);
    }
    m_keepAlive = m_keepAlive && !response.close && !m_host->isDraining();
    if (!m_requestId.isEmpty())
        response.headers.emplaceBack("X-Request-Id", std::exchange(m_requestId, {}));
    m_out = serializeResponse(response, m_keepAlive ? AfterReply::GoesOn : AfterReply::Closes,
                              m_isHead ? BodyPart::LengthOnly : BodyPart::Sent);
    enter(Phase::Writing, Clock::now() + writeTime);
    asio::async_write(m_stream, asio::buffer(m_out),
                      [self = self()](error_code error, std::size_t) { self->onWritten(error); });
}

template <typename Stream>
void BeastConnection<Stream>::refuse(int status)
{
    m_keepAlive = false;
    m_isHead = false;
    respond(refusal(status));
}

template <typename Stream>
void BeastConnection<Stream>::onWritten(error_code error)
{
    if (m_phase != Phase::Writing)
        return;
    if (error)
        return close();
    m_keepAlive ? waitForNext() : linger();
}

template <typename Stream>
void BeastConnection<Stream>::waitForNext()
{
    m_parser.reset();
    m_hasSkipped = false;
    if (m_host->isDraining())
        return close();
    if (m_buffer.size() > 0) // pipelined: the next request is here already
        return readHeader();
    enter(Phase::Idle, Clock::now() + m_host->options().limits.idleTime);
    waitForBytes();
}

/// Without a buffer where that can be; of TLS a part may have been read already.
template <typename Stream>
void BeastConnection<Stream>::waitForBytes()
{
    const auto goOn = [self = self()](error_code error, std::size_t size = 0) {
        if (self->m_phase != Phase::Idle)
            return;
        self->m_buffer.commit(size);
        error ? self->close() : self->readHeader();
    };
    if constexpr (isTls)
        m_stream.async_read_some(m_buffer.prepare(1024), goOn);
    else
        m_stream.async_wait(tcp::socket::wait_read, goOn);
}

} // namespace beast

std::shared_ptr<Connection> makeConnection(boost::asio::ip::tcp::socket socket, QByteArray peer,
                                           std::shared_ptr<ConnectionHost> host,
                                           boost::asio::ssl::context *tls)
{
    using namespace beast;
    if (!tls)
        return std::make_shared<BeastConnection<tcp::socket>>(std::move(socket), std::move(peer),
                                                              std::move(host));
    return std::make_shared<BeastConnection<TlsStream>>(TlsStream(std::move(socket), *tls),
                                                        std::move(peer), std::move(host));
}

} // namespace ringkey::service
