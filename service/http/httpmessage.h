// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/failurecause.h"

#include <QByteArray>
#include <QList>
#include <atomic>
#include <chrono>
#include <memory>
#include <utility>

namespace ringkey::service {

/// Names and values in the order they came.
using NamedValues = QList<std::pair<QByteArray, QByteArray>>;

/// One request as read from a connection. A plain value; of its connection it knows one thing.
struct HttpRequest
{
    QByteArray method; ///< upper case as sent: "GET"
    QByteArray path;   ///< percent-decoded, without the query
    NamedValues query; ///< decoded; a raw "+" became a space (contract section 1)
    NamedValues headers;
    QByteArray body;
    QByteArray id;            ///< what log and reply call it
    QByteArray peer;          ///< address text; the client's own where a trusted proxy forwarded it
    bool isForwarded = false; ///< by a trusted proxy, whose word about the client is believed
    std::shared_ptr<const std::atomic<bool>> isClientGone; ///< set late; null: nobody looks

    /// Nobody is there to read an answer.
    bool isForNobody() const { return isClientGone && *isClientGone; }
    /// The first header of that name whatever its case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    /// All headers of that name in their order, joined by commas (RFC 9110 section 5.3).
    QByteArray lines(QByteArrayView name) const;
};

/// One reply. Content-Length, Date and Connection are added by the server.
struct HttpResponse
{
    int status = 200;
    QByteArray body;
    NamedValues headers;
    bool close = false; ///< end the connection afterwards, whatever the client asked
    /// Held back until then: how long an answer took must not tell what it was about (S15).
    std::chrono::steady_clock::time_point notBefore{};
    int errorCode = 0;    ///< what `body` says went wrong, for log and figures; not sent by itself
    FailureCause cause{}; ///< of what is answered 500 or more
};

} // namespace ringkey::service
