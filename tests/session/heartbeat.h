// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace ringkey::test {

/// Beats as often as the thread's event loop lets it, and remembers the longest time it was not
/// let.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start(1);
    }

    /// Milliseconds.
    qint64 longestPause()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Security.md, row C7: no state of a keychain may hold up the window for longer.
inline constexpr qint64 longestAllowedPause = 100;

} // namespace ringkey::test
