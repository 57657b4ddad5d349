// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/replyparser.h"

#include "auth/backend/request.h"
#include "auth/types/secret.h"

#include <algorithm>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>

namespace ringkey::backend {

namespace {

namespace http = boost::beast::http;

/// "100 Continue" without end is a way to keep a client busy.
constexpr int mostInterim = 4;

bool isInterim(int status)
{
    return status >= 100 && status < 200;
}

} // namespace

class ReplyParser::Private
{
public:
    using Parser = http::response_parser<http::string_body>;

    Private() { renew(); }
    ~Private()
    {
        wipe(m_waiting);
        wipeBody();
    }
    void renew()
    {
        wipeBody();
        m_parser.emplace();
        m_parser->header_limit(Limits::headBytes);
        m_parser->body_limit(Limits::replyBytes);
        m_parser->eager(true);
    }
    Found feed(QByteArrayView bytes);
    Found end();
    Parser &parser() { return *m_parser; }

private:
    Found step();
    void wipeBody()
    {
        if (m_parser)
            std::ranges::fill(m_parser->get().body(), '\0');
    }

    std::optional<Parser> m_parser;
    QByteArray m_waiting; ///< what the parser wants to see again
    int m_interim = 0;
};

ReplyParser::Found ReplyParser::Private::step()
{
    boost::system::error_code error;
    const std::size_t used =
        m_parser->put(boost::asio::const_buffer(m_waiting.constData(),
                                                static_cast<std::size_t>(m_waiting.size())),
                      error);
    m_waiting.remove(0, static_cast<qsizetype>(used));
    if (error && error != http::error::need_more)
        return Found::Broken;
    // A line that never ends is not the head's alone: chunks have theirs.
    if (!m_parser->is_done())
        return m_waiting.size() > Limits::headBytes ? Found::Broken : Found::More;
    if (!isInterim(m_parser->get().result_int()))
        return Found::Whole;
    if (++m_interim > mostInterim || m_parser->get().result_int() == 101)
        return Found::Broken;
    renew();
    return m_waiting.isEmpty() ? Found::More : step();
}

ReplyParser::Found ReplyParser::Private::feed(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    return step();
}

ReplyParser::Found ReplyParser::Private::end()
{
    boost::system::error_code error;
    if (!m_parser->got_some())
        return Found::More;
    m_parser->put_eof(error);
    return error ? Found::More : Found::Whole;
}

ReplyParser::ReplyParser()
    : d(std::make_unique<Private>())
{
}

ReplyParser::~ReplyParser() = default;

ReplyParser::Found ReplyParser::feed(QByteArrayView bytes)
{
    return d->feed(bytes);
}

ReplyParser::Found ReplyParser::end()
{
    return d->end();
}

int ReplyParser::status() const
{
    return static_cast<int>(d->parser().get().result_int());
}

QByteArray ReplyParser::header(const char *name) const
{
    const auto &fields = d->parser().get();
    const auto found = fields.find(name);
    if (found == fields.end())
        return {};
    const auto value = found->value();
    return {value.data(), static_cast<qsizetype>(value.size())};
}

QByteArray ReplyParser::takeBody()
{
    std::string &body = d->parser().get().body();
    QByteArray bytes(body.data(), static_cast<qsizetype>(body.size()));
    std::ranges::fill(body, '\0');
    body.clear();
    return bytes;
}

} // namespace ringkey::backend
