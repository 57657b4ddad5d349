// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTimer>
#include <functional>

class QTcpSocket;

/// One request as it came.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target;
    QByteArray head; ///< request line and headers
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

/// An HTTP server that answers as it is told, or misbehaves. Built from the contract, not from the
/// service's sources.
class FakeServer : public QTcpServer
{
    Q_OBJECT

public:
    using Answer = std::function<void(QTcpSocket &, const SeenRequest &)>;

    FakeServer();

    QUrl url() const;
    /// The next requests are answered by `answer`.
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    /// A whole JSON reply.
    void reply(int status, const QByteArray &body, const QByteArray &headers = {});
    const QList<SeenRequest> &seen() const { return m_seen; }
    /// Every byte that ever arrived.
    const QByteArray &bytes() const { return m_bytes; }
    void forget();

    static QByteArray whole(int status, const QByteArray &body, const QByteArray &headers = {});

private:
    void accept();
    void read(QTcpSocket &socket);

    Answer m_answer;
    QList<SeenRequest> m_seen;
    QByteArray m_bytes;
};
