// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

/// One TCP connection whose bytes the test writes itself. Blocks with its own deadline of a minute.
class RawClient
{
public:
    /// From another loopback address where one is named.
    explicit RawClient(quint16 port, const QHostAddress &from = {});

    RawClient &send(const QByteArray &bytes);
    /// One whole reply by its Content-Length; what came so far when the connection ended before.
    QByteArray readReply(bool hasBody = true);
    /// All that comes until the server closes.
    QByteArray readToEnd();
    /// True when the server closes within the deadline.
    bool waitClosed();
    /// Sends no more, and still reads.
    RawClient &endOurSide();
    /// Ends our side without a word.
    void drop();

private:
    bool waitForMore();

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// 200 of "HTTP/1.1 200 OK…"; 0 when that is not how it starts.
int statusOf(const QByteArray &reply);
QByteArray bodyOf(const QByteArray &reply);
