// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace ringkey {

/// One thing that is asked of the backend until it answers: with growing pauses, each its own, so
/// that an answer that never comes right costs a few requests an hour and not some a second.
class RetriedRead : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds firstPause{5};
    static constexpr std::chrono::seconds longestPause{300};
    /// Whatever the backend asks for: a timer counts milliseconds in an int, which end after 24
    /// days.
    static constexpr std::chrono::hours longestWait{24};

    /// `ask` sends the request; what becomes of it is told with done() or failed().
    explicit RetriedRead(std::function<void()> ask, QObject *parent = nullptr);

    /// Asks now, whatever was before.
    void begin();
    void done();
    /// `now` is UTC: the backend may say how long it wants peace.
    void failed(const AuthError &error, const QDateTime &now);
    /// The way is good again: asks now what waits for its next turn.
    void hurry();
    bool isWaiting() const { return m_next.isActive(); }

private:
    std::function<void()> m_ask;
    QTimer m_next;
    int m_failures = 0;
};

} // namespace ringkey
