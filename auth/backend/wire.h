// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/replyparser.h"
#include "auth/types/autherror.h"
#include "auth/types/secret.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace ringkey::backend {

/// The way of one request: where to, through what, trusting whom.
struct Route
{
    QUrl url;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    QSslConfiguration tls = {};
};

/// One connection for one request, and never a second one over it: bytes that somebody left on an
/// idle connection cannot answer it, a dead one cannot swallow it, and nothing sends it twice
/// (security.md 3.2). QNetworkAccessManager keeps connections, repeats requests by itself and has
/// no bound for a reply's head.
///
/// Where a name has several addresses the next is tried a moment later (RFC 8305), so that a broken
/// IPv6 costs no more than that. Answers once, with replied() or failed().
class Wire : public QObject
{
    Q_OBJECT

public:
    Wire(Route route, Secret request, QObject *parent);
    ~Wire() override;

    void start();
    /// Nothing is sent any more, and nothing is told.
    void stop();
    /// The connection stood, and https was proved to end at the host.
    bool isReached() const { return m_reached; }
    /// Nothing of the request has left this computer.
    bool isUnsent() const { return !m_sent; }
    /// Connecting through a proxy that has not let us through yet.
    bool waitsForProxy() const { return usesProxy() && !m_connected; }
    const ReplyParser &reply() const { return m_parser; }
    QByteArray takeBody() { return m_parser.takeBody(); }

Q_SIGNALS:
    void moved(); ///< bytes went or came
    void replied();
    void failed(ringkey::AuthErrorKind kind);

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
    bool m_sent = false;
    bool m_over = false;
};

/// What a handshake was refused for, in the order of what a person can do about it.
AuthErrorKind kindOf(const QList<QSslError> &errors);

} // namespace ringkey::backend
