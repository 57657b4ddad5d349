// SPDX-License-Identifier: Apache-2.0
#include "tests/service/http/rawclient.h"

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace {
constexpr int patience = 60'000; // of what hangs; a busy machine is slow
}

RawClient::RawClient(quint16 port, const QHostAddress &from)
{
    if (!from.isNull())
        m_socket.bind(from);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(patience);
}

RawClient &RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.waitForBytesWritten(patience);
    return *this;
}

bool RawClient::waitForMore()
{
    const bool came = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patience);
    m_received += m_socket.readAll();
    return came;
}

QByteArray RawClient::readReply(bool hasBody)
{
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!waitForMore())
            return std::exchange(m_received, {});
    }
    const QByteArray head = m_received.first(end + 4).toLower();
    const qsizetype field = head.indexOf("content-length: ");
    qsizetype length = 0;
    if (hasBody && field >= 0)
        length = head.mid(field + 16, head.indexOf("\r\n", field) - field - 16).toLongLong();
    while (m_received.size() < end + 4 + length && waitForMore()) {
    }
    const QByteArray reply = m_received.first(qMin(end + 4 + length, m_received.size()));
    m_received.remove(0, reply.size());
    return reply;
}

QByteArray RawClient::readToEnd()
{
    while (waitForMore()) {
    }
    return std::exchange(m_received, {});
}

bool RawClient::waitClosed()
{
    readToEnd();
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

RawClient &RawClient::endOurSide()
{
#ifdef _WIN32
    ::shutdown(SOCKET(m_socket.socketDescriptor()), SD_SEND);
#else
    ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
#endif
    return *this;
}

void RawClient::drop()
{
    m_socket.abort();
}

int statusOf(const QByteArray &reply)
{
    return reply.startsWith("HTTP/1.1 ") ? reply.mid(9, 3).toInt() : 0;
}

QByteArray bodyOf(const QByteArray &reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : reply.sliced(end + 4);
}
