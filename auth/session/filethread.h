// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace ringkey {

/// Where small files are written and removed: a disk may stand still, and the window's thread must
/// not. One thread for the program, so that all of it is done in the order in which it was asked.
class FileThread : public QObject
{
    Q_OBJECT

public:
    /// As long as nobody at a window notices.
    static constexpr std::chrono::milliseconds patience{50};

    static FileThread &only();

    /// Whether it is done when this returns; else it will be, once the disk moves again. Who is
    /// killed after that finds it done, and who waits for nothing else is not held up again.
    bool isDone(std::function<void()> work);
    /// What the work came to, where it is done.
    template <class Work>
    std::optional<std::invoke_result_t<Work>> result(Work work)
    {
        const auto made = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
        const bool done = isDone([made, work = std::move(work)] { *made = work(); });
        return done ? *made : std::nullopt;
    }
    bool isStuck() const;
    /// At once, or when it is stuck no more, and not where `context` is gone by then.
    void onceDone(QObject *context, std::function<void()> then);

Q_SIGNALS:
    /// It was stuck, and all is done.
    void movesAgain();

private:
    FileThread();
    bool begin(); ///< whether it is stuck
    void end();

    mutable QMutex m_mutex;
    int m_undone = 0;
    bool m_isStuck = false;
    QThreadPool m_thread; ///< the last to be made: what it still does needs the others
};

} // namespace ringkey
