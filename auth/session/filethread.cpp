// SPDX-License-Identifier: Apache-2.0
#include "auth/session/filethread.h"

#include <QSemaphore>
#include <utility>

namespace ringkey {

FileThread &FileThread::only()
{
    static FileThread thread;
    return thread;
}

FileThread::FileThread()
{
    m_thread.setMaxThreadCount(1);
}

bool FileThread::isStuck() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isStuck;
}

bool FileThread::isDone(std::function<void()> work)
{
    const bool isStuckBefore = begin();
    const auto over = std::make_shared<QSemaphore>();
    m_thread.start([this, over, work = std::move(work)] {
        work();
        end();
        over->release();
    });
    if (!isStuckBefore && over->tryAcquire(1, int(patience.count())))
        return true;
    const QMutexLocker lock(&m_mutex);
    m_isStuck = m_undone > 0;
    return !m_isStuck;
}

bool FileThread::begin()
{
    const QMutexLocker lock(&m_mutex);
    ++m_undone;
    return m_isStuck;
}

void FileThread::end()
{
    QMutexLocker lock(&m_mutex);
    const bool moves = --m_undone == 0 && std::exchange(m_isStuck, false);
    lock.unlock();
    if (moves)
        Q_EMIT movesAgain();
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
