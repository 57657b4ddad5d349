// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace ringkey::test {

/// Beats as often as the thread's event loop lets it, and remembers the longest time it was not
/// let: by what the thread did or waited for, and not by a busy machine that let others run.
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
    void beat()
    {
        const qint64 others = runOfOthers();
        const qint64 pause = m_since.restart() - (others - std::exchange(m_others, others));
        m_longest = std::max(m_longest, pause);
    }

    /// For how long this thread could have run while others did, in milliseconds. 0 where the
    /// system does not say.
    static qint64 runOfOthers()
    {
        constexpr qint64 nanoseconds = 1'000'000;
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() / nanoseconds;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_others = runOfOthers();
    qint64 m_longest = 0;
};

/// security C7: no state of a keychain may hold up the window for longer.
inline constexpr qint64 longestAllowedPause = 100;

} // namespace ringkey::test
