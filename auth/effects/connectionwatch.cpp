// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/connectionwatch.h"

namespace ringkey {

namespace {

constexpr std::chrono::seconds firstProbe{1};
constexpr int mostDoublings = 4; // 1, 2, 4, 8, then 16 s

} // namespace

ConnectionWatch::ConnectionWatch(QObject *parent)
    : QObject(parent)
{
    m_slow.setSingleShot(true);
    m_probeSoon.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_connection == Connection::Online && m_backend && m_backend->isBusy())
            set(Connection::Slow);
    });
    connect(&m_probeSoon, &QTimer::timeout, this, &ConnectionWatch::probe);
}

void ConnectionWatch::follow(backend::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    m_failures = 0;
    m_slow.stop();
    m_probeSoon.stop();
    if (!backend)
        return set(Connection::Starting);
    connect(backend, &backend::Backend::callStarted, this, &ConnectionWatch::callStarted);
    connect(backend, &backend::Backend::callEnded, this, &ConnectionWatch::callEnded);
    set(Connection::Online); // until a call says otherwise
}

void ConnectionWatch::set(Connection connection)
{
    if (std::exchange(m_connection, connection) != connection)
        Q_EMIT changed();
}

void ConnectionWatch::callStarted()
{
    m_slow.start(slowAfter);
}

void ConnectionWatch::callEnded(std::optional<AuthErrorKind> failure)
{
    // A busy service is a working one: it says itself when to come again.
    if (!failure || *failure == AuthErrorKind::TooManyRequests) {
        m_failures = 0;
        m_probeSoon.stop();
        const bool wasAway =
            m_connection == Connection::Offline || m_connection == Connection::ServerTrouble;
        set(Connection::Online);
        if (wasAway)
            Q_EMIT returned();
        return;
    }
    set(*failure == AuthErrorKind::Offline ? Connection::Offline : Connection::ServerTrouble);
    m_probeSoon.start(firstProbe * (1 << std::min(m_failures++, mostDoublings)));
}

void ConnectionWatch::probe()
{
    if (m_backend)
        m_backend->serverInfo([](const Result<QDateTime> &) {}); // callEnded() tells
}

} // namespace ringkey
