// SPDX-License-Identifier: Apache-2.0
// Part of connection.cpp, the only file that includes Boost.Beast, which takes longer to compile
// than all else here.
#pragma once

#include "service/http/beastframing.h"
#include "service/http/connection.h"

#include <atomic>
#include <boost/asio.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <optional>
#include <type_traits>

namespace ringkey::service::beast {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using TlsStream = asio::ssl::stream<tcp::socket>;
using Clock = std::chrono::steady_clock;

/// One client, over plain TCP or TLS. All of it runs on the strand of its socket; only the deadline
/// is read from elsewhere.
template <typename Stream>
class BeastConnection final : public Connection,
                              public std::enable_shared_from_this<BeastConnection<Stream>>
{
public:
    BeastConnection(Stream stream, QByteArray peer, std::shared_ptr<ConnectionHost> host)
        : m_stream(std::move(stream))
        , m_timer(m_stream.get_executor())
        , m_peer(std::move(peer))
        , m_host(std::move(host))
    {
    }
    ~BeastConnection() override { m_host->remove(this); }

    void start() override;
    void checkDeadline() override;
    void drain() override { onStrand(&BeastConnection::closeUnlessBusy); }
    void makeRoom() override { onStrand(&BeastConnection::closeUnlessAnswering); }
    void cut() override { onStrand(&BeastConnection::close); }
    std::shared_ptr<Connection> keepAlive() override { return this->weak_from_this().lock(); }

private:
    using Parser = http::request_parser<http::string_body>;
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;
    /// What the connection waits for; a completion that arrives in another phase is late and
    /// ignored.
    enum class Phase
    {
        Idle,
        Greeting, ///< who the proxy says it is, the TLS handshake
        Reading,
        Handling,
        Writing,
        Lingering,
        Closed
    };

    void enter(Phase phase, Clock::time_point deadline);
    void onStrand(void (BeastConnection::*act)());
    void begin();
    void readProxyHeader();
    void readProxyAddresses(std::size_t size);
    void greet();
    void greetFor(const QByteArray &client);
    void readHeader();
    void onHeader(error_code error);
    void readBody();
    void onBody(error_code error);
    void continueThenReadBody();
    void dispatch();
    HttpRequest takeRequest();
    void lookForClient();
    void askWhetherItReads();
    void respondInTime(HttpResponse response);
    void respond(HttpResponse response);
    void refuse(int status);
    void onWritten(error_code error);
    void waitForNext();
    void waitForBytes();
    void onDeadline();
    void closeUnlessBusy();
    void closeUnlessAnswering();
    bool isSilent() const;
    bool skipsEmptyLine() ///< before a request, but one
    {
        if (m_hasSkipped || !beginsEmpty(m_buffer))
            return false;
        m_buffer.consume(2);
        return m_hasSkipped = true;
    }
    void linger();
    void discard();
    void close();
    tcp::socket &socket() { return boost::beast::get_lowest_layer(m_stream); }
    auto self() { return this->shared_from_this(); }

    Stream m_stream;
    asio::steady_timer m_timer; ///< of an answer that is held back
    QByteArray m_peer;          ///< of the proxy, until that has said who the client is
    bool m_isNamed = false;     ///< it has: nothing that comes later is its word
    const std::shared_ptr<ConnectionHost> m_host;
    HeadBuffer m_buffer;
    std::optional<Parser> m_parser;
    std::string m_out;
    /// What became of asking a client that sends no more whether it reads.
    enum class Asked
    {
        No,
        Sending,
        Sent
    } m_asked = Asked::No;
    std::optional<HttpResponse> m_afterAsking;
    std::atomic<bool> m_isGone = false;
    QByteArray m_requestId;
    NamedValues m_headers; ///< of the request that is read; what comes behind its body is none
    Phase m_phase = Phase::Idle;
    Clock::time_point m_requestStart;
    std::optional<Clock::time_point> m_firstBy; ///< until when the first header is whole
    std::atomic<Clock::rep> m_deadline = Clock::time_point::max().time_since_epoch().count();
    bool m_waits = false; ///< for the client
    bool m_hasSkipped = false;
    std::size_t m_discarded = 0;
    bool m_isHead = false;
    bool m_keepAlive = false;
};

} // namespace ringkey::service::beast
