// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/wire.h"

#include "auth/backend/request.h"
#include "auth/backend/resetwatch.h"

#include <QNetworkInterface>
#include <QSslSocket>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

constexpr std::chrono::milliseconds nextAddressAfter{250}; // RFC 8305 section 5
constexpr qsizetype mostAddresses = 6;

/// A cable or radio is up. Only worth asking for a host that is not this computer.
bool hasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

/// The families take turns, the system's favourite first: one of them may be broken as a whole.
QList<QHostAddress> inTurns(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? first : second).append(address);
    QList<QHostAddress> mixed;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        mixed += first.mid(i, 1);
        mixed += second.mid(i, 1);
    }
    return mixed.first(std::min(mixed.size(), mostAddresses));
}

} // namespace

AuthErrorKind kindOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    if (has({QSslError::CertificateExpired}))
        return AuthErrorKind::CertificateExpired;
    if (has({QSslError::CertificateNotYetValid}))
        return AuthErrorKind::CertificateEarly;
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain}))
        return AuthErrorKind::CertificateUntrusted;
    if (has({QSslError::HostNameMismatch}))
        return AuthErrorKind::CertificateOtherName;
    return errors.isEmpty() ? AuthErrorKind::TlsFailed : AuthErrorKind::CertificateUntrusted;
}

Wire::Wire(Route route, Secret request, QObject *parent)
    : Transport(parent)
    , m_route(std::move(route))
    , m_request(std::move(request))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Wire::tryNext);
}

Wire::~Wire()
{
    stop();
}

void Wire::stop()
{
    m_over = true;
    m_next.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    const auto sockets = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
    }
}

void Wire::start()
{
    const QString host = m_route.url.host();
    const QHostAddress literal(host);
    if (usesProxy()) // who finds out itself where the host is
        return attempt({});
    if (!literal.isNull()) // Qt would look for the name of an address
        return attempt(literal);
    m_lookup = QHostInfo::lookupHost(host, this, &Wire::lookedUp);
}

void Wire::lookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    if (info.addresses().isEmpty())
        return fail(hasNetwork() || isLoopback(m_route.url) ? AuthErrorKind::NameNotFound
                                                            : AuthErrorKind::Offline);
    m_addresses = inTurns(info.addresses());
    tryNext();
}

void Wire::tryNext()
{
    if (m_addresses.isEmpty() || m_connected)
        return;
    attempt(m_addresses.takeFirst());
    if (!m_addresses.isEmpty())
        m_next.start(nextAddressAfter);
}

QTcpSocket *Wire::newSocket()
{
    // Plain http goes to this computer only, and then nothing of TLS needs loading.
    QTcpSocket *socket = isHttps() ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setProxy(m_route.proxy);
    socket->setReadBufferSize(Limits::readAtOnce);
    connect(socket, &QAbstractSocket::connected, this, [this, socket] { connected(socket); });
    connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket] { lost(socket); });
    m_attempts.append(socket);
    return socket;
}

void Wire::attempt(const QHostAddress &address)
{
    QTcpSocket *socket = newSocket();
    const auto port = static_cast<quint16>(m_route.url.port(isHttps() ? 443 : 80));
    if (address.isNull())
        socket->connectToHost(m_route.url.host(QUrl::FullyEncoded), port);
    else
        socket->connectToHost(address, port);
    new ResetWatch(socket, [this, socket] { lost(socket); });
}

void Wire::connected(QTcpSocket *socket)
{
    if (std::exchange(m_connected, true) || m_over)
        return;
    m_next.stop();
    m_socket = socket;
    for (QTcpSocket *other : std::as_const(m_attempts)) {
        if (other != socket)
            other->deleteLater();
    }
    m_attempts = {socket};
    connect(socket, &QIODevice::readyRead, this, &Wire::readReply);
    Q_EMIT moved();
    if (isHttps())
        encrypt();
    else
        writeRequest();
}

void Wire::encrypt()
{
    auto *socket = static_cast<QSslSocket *>(m_socket.data());
    connect(socket, &QSslSocket::encrypted, this, &Wire::writeRequest);
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    if (m_route.tls)
        socket->setSslConfiguration(*m_route.tls);
    socket->setPeerVerifyName(m_route.url.host(QUrl::FullyEncoded));
    socket->startClientEncryption();
}

void Wire::writeRequest()
{
    m_reached = true;
    connect(m_socket, &QIODevice::bytesWritten, this, &Wire::moved);
    m_socket->write(m_request.view().data(), m_request.view().size());
    m_request = {};
}

void Wire::readReply()
{
    while (m_reached && !m_over && m_socket->bytesAvailable() > 0) {
        QByteArray bytes = m_socket->read(Limits::readAtOnce);
        const auto found = m_parser.feed(bytes);
        wipe(bytes);
        Q_EMIT moved();
        if (found != ReplyParser::Found::More)
            return finish(found);
    }
}

void Wire::finish(ReplyParser::Found found)
{
    if (found != ReplyParser::Found::Whole)
        return fail(AuthErrorKind::NotTheService);
    m_over = true;
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT replied();
}

void Wire::lost(QTcpSocket *socket)
{
    if (m_over || (m_connected && socket != m_socket))
        return;
    if (socket == m_socket && m_reached) {
        readReply();
        if (!m_over)
            ended();
        return;
    }
    const AuthErrorKind kind = kindOfLoss(*socket);
    m_attempts.removeOne(socket);
    socket->disconnect(this);
    socket->deleteLater();
    if (!m_connected && !m_addresses.isEmpty())
        return tryNext();
    if (m_connected || m_attempts.isEmpty())
        fail(kind);
}

/// The other side closed, which may be how it says that the reply is whole.
void Wire::ended()
{
    if (m_parser.end() == ReplyParser::Found::Whole)
        finish(ReplyParser::Found::Whole);
    else
        fail(AuthErrorKind::Unreachable);
}

void Wire::fail(AuthErrorKind kind)
{
    if (std::exchange(m_over, true))
        return;
    m_next.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    Q_EMIT failed(kind);
}

AuthErrorKind Wire::unreachable() const
{
    return isLoopback(m_route.url) || hasNetwork() ? AuthErrorKind::Unreachable
                                                   : AuthErrorKind::Offline;
}

AuthErrorKind Wire::kindOfLoss(const QTcpSocket &socket) const
{
    if (usesProxy() && !m_connected)
        return kindOfProxyLoss(socket);
    switch (socket.error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return kindOf(m_tlsErrors);
    case QAbstractSocket::SocketTimeoutError:
        return AuthErrorKind::TimedOut;
    default:
        return unreachable();
    }
}

AuthErrorKind Wire::kindOfProxyLoss(const QTcpSocket &socket) const
{
    switch (socket.error()) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return AuthErrorKind::ProxyPassword;
    case QAbstractSocket::SocketAccessError: // it answered 403 or 405
        return AuthErrorKind::Firewall;
    case QAbstractSocket::HostNotFoundError: // it answered 404
        return AuthErrorKind::NameNotFound;
    case QAbstractSocket::ConnectionRefusedError: // it answered 503
    case QAbstractSocket::ProxyProtocolError:     // it answered 502, 504 or anything else
    case QAbstractSocket::NetworkError:
        return AuthErrorKind::Unreachable;
    default:
        return AuthErrorKind::ProxyDead;
    }
}

} // namespace ringkey::backend
