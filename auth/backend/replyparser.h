// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstdint>
#include <memory>

namespace ringkey::backend {

/// Reads one HTTP/1.1 reply as it comes, whoever sent it: no more of it is ever held than
/// Limits::headBytes and Limits::replyBytes (security.md C3). Boost.Beast's parser does the
/// reading, which refuses what two readers could take for two replies.
class ReplyParser
{
public:
    enum class Found : std::uint8_t
    {
        More,  ///< not all here yet
        Whole, ///< the reply is complete; what came behind it is not looked at
        Broken,
    };

    ReplyParser();
    ~ReplyParser();

    Found feed(QByteArrayView bytes);
    /// The connection was closed. More: in the middle of the reply.
    Found end();

    int status() const;
    /// The first of that name; empty if there is none.
    QByteArray header(const char *name) const;
    /// As sent: nothing is unpacked. Once.
    QByteArray takeBody();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringkey::backend
