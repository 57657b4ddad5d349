// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <chrono>

class QTcpSocket;

namespace ringkey {

/// Asks a service on this computer every few seconds whether it is well: a process that hangs is
/// still there, and nothing else tells that it does not answer.
class ServiceWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds every{2000};
    /// Nothing that it does takes so long: it answers this beside all its work.
    static constexpr std::chrono::milliseconds patience{4000};

    explicit ServiceWatch(QObject *parent = nullptr);

    void watch(const QUrl &url);
    void stop();

Q_SIGNALS:
    /// Before each question.
    void looks();
    /// It did not answer. Nothing is asked any more.
    void silent();

private:
    void ask();
    void answered();
    void giveUp();

    QUrl m_url;
    QTimer m_next;
    QTimer m_patience;
    QPointer<QTcpSocket> m_socket;
};

} // namespace ringkey
