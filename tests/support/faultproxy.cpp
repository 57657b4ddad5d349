// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultproxy.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace {

bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = request.first(end + 2).toLower();
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = head.indexOf(name);
    if (at < 0)
        return true;
    const qsizetype from = at + name.size();
    return request.size() >=
           end + 4 + head.mid(from, head.indexOf('\r', from) - from).trimmed().toInt();
}

void reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX // else the other side may see an end
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
#endif
    socket->abort();
}

/// What a server says that knows nothing newer. No program of today can be made to.
QByteArray helloOfTls11()
{
    const QByteArray body =
        QByteArray("\x03\x02", 2) + QByteArray(32, 'r') + QByteArray("\x00\x00\x2f\x00", 4);
    const QByteArray hello = QByteArray("\x02\x00\x00", 3) + static_cast<char>(body.size()) + body;
    return QByteArray("\x16\x03\x02\x00", 4) + static_cast<char>(hello.size()) + hello;
}

QByteArray refusalOfProxy(Fault::Door door)
{
    const QByteArray first =
        door == Fault::Door::ProxyPassword
            ? "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\""
        : door == Fault::Door::ProxyLost ? "502 Bad Gateway"
                                         : "403 Forbidden";
    return "HTTP/1.1 " + first + "\r\nContent-Length: 0\r\n\r\n";
}

bool hasNobody(const Fault *fault)
{
    return fault && (fault->door == Fault::Door::Refused || fault->door == Fault::Door::ProxyGone);
}

} // namespace

FaultProxy::FaultProxy(const TestCertificates *certificates, QUrl service, QByteArray elsewhere)
    : m_certificates(certificates)
    , m_service(std::move(service))
    , m_elsewhere(std::move(elsewhere))
{
    setListenBacklogSize(1000);
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
}

void FaultProxy::setFault(const Fault *fault)
{
    m_fault = fault;
    m_requests = 0;
    m_open.clear();
    if (hasNobody(fault))
        close();
    else if (!isListening())
        listen(QHostAddress::LocalHost, m_port);
}

void FaultProxy::incomingConnection(qintptr handle)
{
    using enum Fault::Door;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    switch (m_fault ? m_fault->door : Open) {
    case Reset:
        return reset(socket);
    case Silent:
    case PlainText:
    case OldTls:
        return openBytesOf(socket);
    default:
        connect(socket, &QIODevice::readyRead, this, [this, socket, fault = m_fault] {
            if (socket->peek(8) == "CONNECT ")
                return beProxy(socket, fault);
            socket->disconnect(this);
            serve(socket);
        });
    }
}

void FaultProxy::openBytesOf(QTcpSocket *socket)
{
    connect(socket, &QIODevice::readyRead, this, [this, socket] {
        m_open += socket->readAll();
        if (!m_fault || m_fault->door == Fault::Door::Silent)
            return;
        if (m_fault->door == Fault::Door::OldTls)
            return void(socket->write(helloOfTls11()));
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        socket->disconnectFromHost();
    });
}

/// The wish to be let through is one small packet here.
void FaultProxy::beProxy(QSslSocket *socket, const Fault *fault)
{
    m_open += socket->readAll();
    socket->disconnect(this);
    if (fault && fault->isOfProxy()) {
        socket->write(refusalOfProxy(fault->door));
        return socket->disconnectFromHost();
    }
    socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
    serve(socket);
}

void FaultProxy::serve(QSslSocket *socket)
{
    const Fault *fault = m_fault;
    connect(socket, &QSslSocket::readyRead, this,
            [this, socket, fault] { readRequest(socket, fault); });
    if (!m_certificates)
        return readRequest(socket, fault);
    using Shown = TestCertificates::Shown;
    socket->setSslConfiguration(m_certificates->configuration(fault ? fault->shown : Shown::Good));
    socket->startServerEncryption();
}

void FaultProxy::readRequest(QSslSocket *socket, const Fault *fault)
{
    const QByteArray before = socket->property("request").toByteArray();
    const QByteArray fresh = socket->readAll();
    const QByteArray request = before + fresh;
    if (before.isEmpty() && !request.isEmpty() && !request.startsWith("GET / "))
        ++m_requests;
    if (fault && fault->isBeforeRequest())
        m_open += fresh;
    socket->setProperty("request", request);
    if (fault && fault->readsAtMost >= 0 && request.size() >= fault->readsAtMost)
        return cut(socket, request.first(fault->readsAtMost), *fault);
    if (!isWhole(request))
        return;
    m_requestSize = request.size();
    socket->disconnect(SIGNAL(readyRead()));
    if (fault && !fault->forwards)
        answer(socket, {}, fault);
    else
        forward(socket, request, fault);
}

QTcpSocket *FaultProxy::toService(QObject *parent, const QByteArray &bytes) const
{
    auto *service = new QTcpSocket(parent);
    service->setProxy(QNetworkProxy::NoProxy);
    service->connectToHost(m_service.host(), static_cast<quint16>(m_service.port()));
    service->write(bytes);
    return service;
}

/// To both sides the connection ends here.
void FaultProxy::cut(QSslSocket *socket, const QByteArray &request, const Fault &fault)
{
    socket->disconnect(SIGNAL(readyRead()));
    if (fault.forwards && fault.after != Fault::After::Keep) {
        QTcpSocket *service = toService(this, request);
        connect(service, &QAbstractSocket::disconnected, service, &QObject::deleteLater);
        connect(service, &QAbstractSocket::errorOccurred, service, &QObject::deleteLater);
        service->disconnectFromHost();
    }
    leave(socket, fault.after, {});
}

void FaultProxy::forward(QSslSocket *socket, const QByteArray &request, const Fault *fault)
{
    QTcpSocket *service = toService(socket, request);
    auto reply = std::make_shared<QByteArray>();
    connect(service, &QIODevice::readyRead, socket,
            [service, reply] { *reply += service->readAll(); });
    connect(service, &QAbstractSocket::disconnected, socket, [this, service, socket, reply, fault] {
        *reply += service->readAll();
        m_replySize = reply->size();
        answer(socket, *reply, fault);
    });
}

void FaultProxy::answer(QSslSocket *socket, const QByteArray &reply, const Fault *fault)
{
    if (!fault)
        return leave(socket, Fault::After::Close, reply);
    if (fault->writesAtMost >= 0)
        return leave(socket, fault->after,
                     reply.first(std::min(reply.size(), fault->writesAtMost)));
    leave(socket, fault->after, fault->change ? fault->change(reply, m_elsewhere) : QByteArray());
}

/// From here on the same again and again, or a byte a second.
void FaultProxy::goOn(QTcpSocket *socket, bool drips, const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    const bool hasBody = head >= 0 && head + 4 < bytes.size();
    const QByteArray again = hasBody && !drips ? bytes.mid(head + 4) : bytes;
    auto *more = new QTimer(socket);
    more->callOnTimeout(socket, [socket, again, drips, at = qsizetype(0)]() mutable {
        if (drips)
            socket->write(again.mid(at++, 1));
        else if (socket->bytesToWrite() < 100'000)
            socket->write(again);
    });
    more->start(drips ? 1000 : 0);
}

void FaultProxy::leave(QTcpSocket *socket, Fault::After after, const QByteArray &bytes)
{
    if (after == Fault::After::Drip)
        return goOn(socket, true, bytes);
    socket->write(bytes);
    switch (after) {
    case Fault::After::Close:
        return socket->disconnectFromHost();
    case Fault::After::Reset:
        socket->flush();
        return reset(socket);
    case Fault::After::Pour:
        return goOn(socket, false, bytes);
    default:
        return;
    }
}
