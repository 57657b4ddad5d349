// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/qa/scenario.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>
#include <optional>

namespace ringkey::qa {

/// A connection of the app to the service as a network would spoil it: one request each, as the
/// app sends them. Nothing of what goes through is kept.
class Relay : public QObject
{
    Q_OBJECT

public:
    /// What is to become of a request, once all that has to be done before is.
    using Go = std::function<void(const Request &, const Scenario *)>;
    using Decide = std::function<void(const Request &, const Go &)>;

    explicit Relay(Decide decide, QObject *parent = nullptr);

    /// Where the service is, at present.
    void leadTo(quint16 port) { m_target = port; }
    quint16 port() const { return m_server.serverPort(); }
    /// By how much the service's own clock is ahead of the computer's.
    void setServiceAhead(qint64 seconds) { *m_ahead = seconds; }
    /// Every connection that is open now ends without an answer.
    void dropAll();

private:
    void accept();

    Decide m_decide;
    quint16 m_target = 0;
    std::shared_ptr<qint64> m_ahead = std::make_shared<qint64>(0);
    QTcpServer m_server;
};

/// One connection.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QTcpSocket *app, quint16 target, std::shared_ptr<const qint64> ahead,
             Relay::Decide decide);

private:
    void readRequest();
    void go(const Request &request, const Scenario *scenario);
    void send();
    void replied();
    void answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body);
    void end();

    QTcpSocket *m_app;
    quint16 m_target;
    std::shared_ptr<const qint64> m_ahead;
    Relay::Decide m_decide;
    QByteArray m_received;
    bool m_isDecided = false;
    Request m_request;
    const Scenario *m_scenario = nullptr;
    QTcpSocket *m_service = nullptr;
    QByteArray m_reply;
    int m_sent = 0;
};

/// The whole request, once it is there.
std::optional<Request> requestIn(const QByteArray &received);

/// The reply with its Date put forward: the service's HTTP has the time of the computer, whatever
/// the clock of its rules says.
QByteArray putForward(QByteArray reply, qint64 seconds);

} // namespace ringkey::qa
