// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpserver.h"
#include "service/http/responsewriter.h"

#include <atomic>
#include <exception>
#include <utility>

namespace ringkey::service {

/// The reply to one request, whatever becomes of who has to give it: the first one counts, and what
/// is let go of without one, as where something was thrown, is a 500.
class OneReply
{
public:
    explicit OneReply(HttpServer::Reply send)
        : m_send(std::move(send))
    {
    }
    ~OneReply()
    {
        try {
            HttpResponse failed = refusal(500);
            failed.cause.text = QStringLiteral("it was let go of without an answer");
            give(std::move(failed));
        } catch (const std::exception &) {
            // No memory for that much: the client sees its connection close.
        }
    }
    OneReply(const OneReply &) = delete;
    OneReply &operator=(const OneReply &) = delete;

    void give(HttpResponse response)
    {
        if (!m_isGiven.exchange(true))
            m_send(std::move(response));
    }

private:
    const HttpServer::Reply m_send;
    std::atomic<bool> m_isGiven = false;
};

} // namespace ringkey::service
