// SPDX-License-Identifier: Apache-2.0
// Part of connection.cpp: where a request begins and ends.
#pragma once

#include <algorithm>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <string_view>

namespace ringkey::service::beast {

namespace http = boost::beast::http;

/// Of the head of a request it notices a value that goes on in the next line: Beast puts a space
/// there, other readers do not, so it is refused (RFC 9112 section 5.2).
class HeadBuffer : public boost::beast::flat_buffer
{
public:
    void beginHead()
    {
        m_isHead = true;
        m_hasFold = false;
    }
    /// Whether it had one.
    bool endHead()
    {
        m_isHead = false;
        return m_hasFold;
    }
    /// Beast takes whole fields.
    void consume(std::size_t size)
    {
        const std::string_view taken(static_cast<const char *>(data().data()),
                                     std::min(size, data().size()));
        if (m_isHead && (taken.find("\r\n ") != taken.npos || taken.find("\r\n\t") != taken.npos))
            m_hasFold = true;
        boost::beast::flat_buffer::consume(size);
    }

private:
    bool m_isHead = false;
    bool m_hasFold = false;
};

/// What Beast lets through although two readers could take it for two different messages
/// (RFC 9112 sections 3.2, 6.1 and 6.3: request smuggling).
inline bool isAmbiguous(const http::fields &fields, unsigned version)
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

/// RFC 9112 section 2.2: with an empty line, as some clients send behind a body.
inline bool beginsEmpty(const boost::beast::flat_buffer &buffer)
{
    const auto *const bytes = static_cast<const char *>(buffer.data().data());
    return buffer.size() >= 2 && bytes[0] == '\r' && bytes[1] == '\n';
}

} // namespace ringkey::service::beast
