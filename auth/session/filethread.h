// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
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
    FileThread() = default;
    ~FileThread() override; ///< once all is done
    bool begin();           ///< whether the system has a thread for it
    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_more;
    std::condition_variable m_over;
    std::deque<std::function<void()>> m_undone;
    std::uint64_t m_asked = 0;
    std::uint64_t m_done = 0;
    bool m_isStuck = false;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace ringkey
