// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/resetwatch.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace ringkey::backend {

namespace {

/// What the system holds against a connection that is being made; 0: nothing.
int pendingError([[maybe_unused]] qintptr descriptor)
{
    int error = 0;
#ifdef Q_OS_UNIX // elsewhere Qt is told in another way
    socklen_t size = sizeof error;
    if (::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        return 0;
#endif
    return error;
}

} // namespace

ResetWatch::ResetWatch(QTcpSocket *socket, std::function<void()> reset)
    : QObject(socket)
    , m_reset(std::move(reset))
{
    // They belong to the engine inside the socket, of which nothing else can be seen from here.
    const auto notifiers = socket->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers)
        notifier->installEventFilter(this);
}

bool ResetWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::SockAct)
        return false;
    watched->removeEventFilter(this); // what comes later Qt sees
    auto *notifier = static_cast<QSocketNotifier *>(watched);
    if (!m_reset || pendingError(notifier->socket()) == 0)
        return false;
    notifier->setEnabled(false);
    // Not from here: the notifier may go with the socket.
    QMetaObject::invokeMethod(this, std::exchange(m_reset, nullptr), Qt::QueuedConnection);
    return true;
}

} // namespace ringkey::backend
