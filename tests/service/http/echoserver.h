// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpserver.h"
#include "service/http/workerpool.h"
#include "tests/service/http/rawclient.h"

#include <atomic>
#include <future>
#include <new>

/// A server that answers "METHOD PATH BODY" from a worker thread. "/gate" waits until it is opened,
/// "/watched" until its client is gone, too; "/throws" throws.
class EchoServer
{
public:
    explicit EchoServer(ringkey::service::HttpLimits limits, const QByteArrayList &proxies = {},
                        int ioThreads = 1, bool proxyProtocol = false)
        : m_gateOpened(m_gate.get_future().share())
        , m_server({.ioThreads = ioThreads,
                    .limits = limits,
                    .trustedProxies = *ringkey::service::TrustedProxies::parse(proxies),
                    .proxyProtocol = proxyProtocol,
                    .tls = {},
                    .isBehindProxyOnly = false},
                   [this](ringkey::service::HttpRequest request,
                          const ringkey::service::HttpServer::Reply &reply) {
                       const bool queued = m_workers.post(
                           [this, request = std::move(request), reply] { answer(request, reply); });
                       if (!queued)
                           reply({503, {}, {}, false});
                   })
        , m_port(m_server.start().value())
    {
    }
    ~EchoServer() { openGate(); }

    quint16 port() const { return m_port; }
    ringkey::service::HttpServer &server() { return m_server; }
    int handled() const { return m_handled; }
    int forNobody() const { return m_forNobody; }
    void openGate()
    {
        if (!m_isOpen.exchange(true))
            m_gate.set_value();
    }

private:
    void answer(const ringkey::service::HttpRequest &request,
                const ringkey::service::HttpServer::Reply &reply)
    {
        ++m_handled;
        if (request.path == "/gate")
            m_gateOpened.wait();
        if (request.path == "/throws")
            throw std::bad_alloc();
        while (request.path == "/watched" && !request.isForNobody() &&
               m_gateOpened.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) {
        }
        m_forNobody += request.isForNobody();
        const QByteArray text = request.path == "/peer" ? request.peer : request.path;
        reply({200, request.method + ' ' + text + ' ' + request.body, {}, false});
    }

    std::promise<void> m_gate;
    std::shared_future<void> m_gateOpened;
    std::atomic<bool> m_isOpen = false;
    std::atomic<int> m_handled = 0;
    std::atomic<int> m_forNobody = 0;
    ringkey::service::WorkerPool m_workers{2, 64};
    ringkey::service::HttpServer m_server;
    quint16 m_port;
};

inline const QByteArray simpleGet = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

inline ringkey::service::HttpLimits quickLimits()
{
    ringkey::service::HttpLimits limits;
    limits.headerTime = std::chrono::milliseconds(600);
    limits.requestTime = std::chrono::milliseconds(900);
    limits.idleTime = std::chrono::milliseconds(700);
    return limits;
}
