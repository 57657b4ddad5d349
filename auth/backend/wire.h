// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/replyparser.h"
#include "auth/backend/transport.h"
#include "auth/types/secret.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QTcpSocket;

namespace ringkey::backend {

/// One connection for one request, and never a second one over it: bytes that somebody left on an
/// idle connection cannot answer it, a dead one cannot swallow it, and nothing sends it twice
/// (security C2, C6). QNetworkAccessManager keeps connections, repeats requests by itself and has
/// no bound for a reply's head.
///
/// Where a name has several addresses the next is tried a moment later (RFC 8305), so that a broken
/// IPv6 costs no more than that.
class Wire : public Transport
{
    Q_OBJECT

public:
    Wire(Route route, Secret request, QObject *parent);
    ~Wire() override;

    void start() override;
    void stop() override;
    bool isReached() const override { return m_reached; }
    bool waitsForProxy() const override { return usesProxy() && !m_connected; }
    int status() const override { return m_parser.status(); }
    QByteArray header(const char *name) const override { return m_parser.header(name); }
    QByteArray takeBody() override { return m_parser.takeBody(); }

private:
    bool isHttps() const { return m_route.url.scheme() == QLatin1StringView("https"); }
    bool usesProxy() const { return m_route.proxy.type() != QNetworkProxy::NoProxy; }
    void lookedUp(const QHostInfo &info);
    void tryNext();
    void attempt(const QHostAddress &address);
    QTcpSocket *newSocket();
    void connected(QTcpSocket *socket);
    void lost(QTcpSocket *socket);
    void encrypt();
    void writeRequest();
    void readReply();
    void ended();
    void finish(ReplyParser::Found found);
    void fail(AuthErrorKind kind);
    AuthErrorKind kindOfLoss(const QTcpSocket &socket) const;
    AuthErrorKind kindOfProxyLoss(const QTcpSocket &socket) const;
    AuthErrorKind unreachable() const;

    Route m_route;
    Secret m_request;
    ReplyParser m_parser;
    QList<QHostAddress> m_addresses; ///< not tried yet
    QList<QTcpSocket *> m_attempts;
    QPointer<QTcpSocket> m_socket; ///< the one that won
    QList<QSslError> m_tlsErrors;
    QTimer m_next;
    int m_lookup = -1;
    bool m_connected = false;
    bool m_reached = false;
    bool m_over = false;
};

/// What a handshake was refused for, in the order of what a person can do about it.
AuthErrorKind kindOf(const QList<QSslError> &errors);

} // namespace ringkey::backend
