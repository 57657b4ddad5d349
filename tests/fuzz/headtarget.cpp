// SPDX-License-Identifier: Apache-2.0
#include "service/http/beastconnection.h"
#include "service/http/peeraddress.h"
#include "targets.h"

#include <algorithm>
#include <cstdlib>

using namespace ringkey::service;

namespace {

namespace http = boost::beast::http;

constexpr std::uint32_t headerBytes = 16 * 1024;
constexpr std::uint64_t bodyBytes = 64 * 1024;

using Parser = http::request_parser<http::string_body>;

/// As it comes from a connection: what is not whole is waited for. Whether it is.
bool take(Parser &parser, const QByteArray &bytes)
{
    boost::asio::const_buffer left(bytes.constData(), std::size_t(bytes.size()));
    boost::system::error_code error;
    while (!error && left.size() > 0 && !parser.is_done())
        left += parser.put(left, error);
    return !error && parser.is_done();
}

} // namespace

/// What the service takes for one request has one length and one host, however it was written.
void readHead(const QByteArray &bytes)
{
    Parser parser;
    parser.eager(true);
    parser.header_limit(headerBytes);
    parser.body_limit(bodyBytes);
    if (!take(parser, bytes) || beast::isAmbiguous(parser.get(), parser.get().version()))
        return;
    const auto &message = parser.get();
    const auto fields =
        message.count(http::field::content_length) + message.count(http::field::transfer_encoding);
    const bool isFramed =
        fields <= 1 && message.count(http::field::host) <= 1 && message.body().size() <= bodyBytes;
    const auto length = message[http::field::content_length];
    if (!isFramed || (!length.empty() && std::stoull(std::string(length)) != message.body().size()))
        std::abort();
    static const auto proxies = TrustedProxies::parse({"127.0.0.1", "10.0.0.0/8", "2001:db8::/32"});
    const auto forwarded = message["X-Forwarded-For"];
    proxies->clientAddress("127.0.0.1", {forwarded.data(), qsizetype(forwarded.size())});
    readTarget({message.target().data(), qsizetype(message.target().size())});
}
