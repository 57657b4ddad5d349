// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <functional>

class QTcpSocket;

namespace ringkey::backend {

/// Notices that a connection was reset before Qt saw that it stood.
///
/// Qt then asks for it again, and again if it is reset again, thousands of times a second and
/// without a word, as long as the socket lives. Of the socket's own thread; goes with the socket.
class ResetWatch : public QObject
{
    Q_OBJECT

public:
    /// To be made right after connectToHost(). `reset` is called at most once.
    ResetWatch(QTcpSocket *socket, std::function<void()> reset);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_reset;
};

} // namespace ringkey::backend
