// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/retriedread.h"

#include "auth/effects/pauses.h"

#include <algorithm>

namespace ringkey {

RetriedRead::RetriedRead(std::function<void()> ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { m_ask(); });
}

void RetriedRead::begin()
{
    m_failures = 0;
    m_next.stop();
    m_ask();
}

void RetriedRead::done()
{
    m_failures = 0;
    m_next.stop();
}

void RetriedRead::failed(const AuthError &error, const QDateTime &now)
{
    auto pause = pauseAfter(m_failures++, firstPause, longestPause);
    if (error.retryAt)
        pause = std::max(pause, std::chrono::milliseconds(now.msecsTo(*error.retryAt)));
    m_next.start(std::min<std::chrono::milliseconds>(pause, longestWait));
}

void RetriedRead::hurry()
{
    if (m_next.isActive())
        begin();
}

} // namespace ringkey
