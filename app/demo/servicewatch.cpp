// SPDX-License-Identifier: Apache-2.0
#include "app/demo/servicewatch.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace ringkey {

ServiceWatch::ServiceWatch(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    m_patience.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ServiceWatch::ask);
    connect(&m_patience, &QTimer::timeout, this, &ServiceWatch::giveUp);
}

void ServiceWatch::watch(const QUrl &url)
{
    stop();
    m_url = url;
    m_next.start(every);
}

void ServiceWatch::stop()
{
    m_next.stop();
    m_patience.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket.clear();
    }
}

void ServiceWatch::ask()
{
    m_patience.start(patience);
    m_socket = new QTcpSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QIODevice::readyRead, this, &ServiceWatch::answered);
    m_socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    m_socket->write("GET /healthz HTTP/1.1\r\nHost: " + m_url.authority().toLatin1() +
                    "\r\nConnection: close\r\n\r\n");
    Q_EMIT looks();
}

void ServiceWatch::answered()
{
    stop();
    m_next.start(every);
}

void ServiceWatch::giveUp()
{
    // The answer may be here already, and this program have slept.
    if (m_socket->waitForReadyRead(0))
        return answered();
    stop();
    Q_EMIT silent();
}

} // namespace ringkey
