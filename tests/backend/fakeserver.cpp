// SPDX-License-Identifier: Apache-2.0
#include "tests/backend/fakeserver.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

FakeServer::FakeServer()
{
    connect(this, &QTcpServer::newConnection, this, &FakeServer::accept);
    listen(QHostAddress::LocalHost);
}

QUrl FakeServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

QByteArray FakeServer::whole(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" +
           headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FakeServer::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    setAnswer([bytes = whole(status, body, headers)](QTcpSocket &socket, const SeenRequest &) {
        socket.write(bytes);
    });
}

void FakeServer::forget()
{
    m_seen.clear();
    m_bytes.clear();
}

void FakeServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeServer::read(QTcpSocket &socket)
{
    const QByteArray fresh = socket.readAll();
    m_bytes.append(fresh);
    const QByteArray all = socket.property("all").toByteArray() + fresh;
    socket.setProperty("all", all);
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SeenRequest request;
    request.head = all.left(end);
    const QList<QByteArray> first = request.head.left(request.head.indexOf('\r')).split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    request.body = all.mid(end + 4);
    if (request.body.size() < request.header("Content-Length").toInt())
        return;
    socket.setProperty("all", QByteArray());
    m_seen.append(request);
    if (m_answer)
        m_answer(socket, request);
}
