// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/connectionwatch.h"

#include "auth/effects/pauses.h"

namespace ringkey {

namespace {

constexpr std::chrono::milliseconds firstPause{500};

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
    if (m_backend) {
        m_backend->disconnect(this);
        // Whoever waits is told that nobody answered, and of that nothing more is heard from here.
        const bool isDoubted = std::exchange(m_doubted, false);
        m_wasAwayBefore = m_wasAwayBefore || m_trouble || isDoubted || m_backend->isBusy();
    }
    m_backend = backend;
    m_looks = 0;
    m_probing = false;
    m_trouble.reset();
    m_slow.stop();
    m_probeSoon.stop();
    if (!backend)
        return set(Connection::Starting);
    connect(backend, &backend::Backend::callStarted, this, &ConnectionWatch::callStarted);
    connect(backend, &backend::Backend::callOver, this, &ConnectionWatch::callOver);
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
    if (!m_probing)
        m_slow.start(slowAfter);
}

/// Also a cancelled call is one that nobody waits for.
void ConnectionWatch::callOver()
{
    if (m_backend->isBusy())
        return;
    m_slow.stop();
    if (m_connection == Connection::Slow)
        set(Connection::Online);
}

void ConnectionWatch::callEnded(const std::optional<AuthError> &failure)
{
    // A busy service is a working one: it says itself when to come again.
    if (!failure || failure->kind == AuthErrorKind::TooManyRequests)
        back();
    else if (failure->reached)
        doubt();
    else
        away(*failure);
}

/// That answer may be about that request alone.
void ConnectionWatch::doubt()
{
    if (m_connection == Connection::Slow)
        set(Connection::Online);
    m_doubted = true;
    lookAgain();
}

void ConnectionWatch::away(const AuthError &why)
{
    const bool isNews = !m_trouble || m_trouble->kind != why.kind || m_trouble->host != why.host;
    m_trouble = why;
    const auto to =
        why.kind == AuthErrorKind::Offline ? Connection::Offline : Connection::ServerTrouble;
    const bool changes = m_connection != to;
    set(to);
    if (isNews && !changes)
        Q_EMIT changed();
    lookAgain();
}

void ConnectionWatch::back()
{
    const bool wasAway = std::exchange(m_wasAwayBefore, false) || m_trouble;
    const bool wasDoubted = std::exchange(m_doubted, false);
    m_trouble.reset();
    m_looks = 0;
    m_probeSoon.stop();
    set(Connection::Online);
    if (wasAway)
        Q_EMIT returned();
    else if (wasDoubted)
        Q_EMIT reassured();
}

void ConnectionWatch::lookAgain()
{
    if (!m_probeSoon.isActive() && !m_probing)
        m_probeSoon.start(pauseAfter(m_looks++, firstPause, longestPause));
}

void ConnectionWatch::probeNow()
{
    m_looks = 0;
    if (!m_probing)
        m_probeSoon.start(0);
}

void ConnectionWatch::probe()
{
    if (!m_backend || std::exchange(m_probing, true))
        return;
    m_backend->serverInfo([this](const Result<QDateTime> &result) { probed(result); });
}

void ConnectionWatch::probed(const Result<QDateTime> &result)
{
    m_probing = false; // callEnded() has told what it meant, but for this
    if (!result && isOfTheWay(result.error().kind) &&
        result.error().kind != AuthErrorKind::TooManyRequests)
        away(result.error());
}

} // namespace ringkey
