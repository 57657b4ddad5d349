// SPDX-License-Identifier: Apache-2.0
#include "auth/session/filethread.h"

#include <system_error>
#include <utility>

namespace ringkey {

FileThread &FileThread::only()
{
    static FileThread thread;
    return thread;
}

FileThread::~FileThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_more.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool FileThread::isStuck() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStuck;
}

bool FileThread::isDone(std::function<void()> work)
{
    std::unique_lock lock(m_mutex);
    if (!begin()) {
        lock.unlock();
        work();
        return true;
    }
    m_undone.push_back(std::move(work));
    const std::uint64_t number = ++m_asked;
    m_more.notify_one();
    const auto isOver = [this, number] { return m_done >= number; };
    if (!m_isStuck && m_over.wait_for(lock, patience, isOver))
        return true;
    m_isStuck = m_done < m_asked;
    return !m_isStuck;
}

bool FileThread::begin()
try {
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    return true;
} catch (const std::system_error &) {
    return false;
}

void FileThread::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_more.wait(lock, [this] { return m_ends || !m_undone.empty(); });
        if (m_undone.empty())
            return;
        auto work = std::move(m_undone.front());
        m_undone.pop_front();
        lock.unlock();
        work();
        work = nullptr; // with all that it holds
        lock.lock();
        const bool moves = ++m_done == m_asked && std::exchange(m_isStuck, false);
        m_over.notify_all();
        if (!moves)
            continue;
        lock.unlock();
        Q_EMIT movesAgain();
        lock.lock();
    }
}

void FileThread::onceDone(QObject *context, std::function<void()> then)
{
    if (!isStuck())
        return then();
    auto *once = new QObject(context);
    const auto go = [once, waiting = std::make_shared<std::function<void()>>(std::move(then))] {
        once->deleteLater();
        if (const auto next = std::exchange(*waiting, nullptr))
            next();
    };
    connect(this, &FileThread::movesAgain, once, go);
    if (!isStuck()) // since then
        QMetaObject::invokeMethod(once, go, Qt::QueuedConnection);
}

} // namespace ringkey
