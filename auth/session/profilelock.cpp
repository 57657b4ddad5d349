// SPDX-License-Identifier: Apache-2.0
#include "auth/session/profilelock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTimer>

namespace ringkey {

namespace {

constexpr std::chrono::milliseconds betweenAttempts{20};
/// A program that was killed before it wrote its name into the file left a lock of nobody. One that
/// lives is not robbed, however long it takes: it holds the file open and locked.
constexpr std::chrono::milliseconds abandonedAfter{1000};

} // namespace

struct ProfileLock::Waiting
{
    std::shared_ptr<QLockFile> lock;
    QDeadlineTimer until;
    std::function<void(Turn)> then;
};

ProfileLock::ProfileLock(QString file, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_patience(patience)
{
}

void ProfileLock::take(std::function<void(Turn)> then)
{
    auto waiting = std::make_shared<Waiting>();
    waiting->lock = std::make_shared<QLockFile>(m_file);
    waiting->lock->setStaleLockTime(abandonedAfter);
    waiting->until = QDeadlineTimer(m_patience);
    waiting->then = std::move(then);
    QTimer::singleShot(0, this, [this, waiting] { attempt(waiting); });
}

void ProfileLock::attempt(const std::shared_ptr<Waiting> &waiting)
{
    if (waiting->lock->tryLock(0))
        return waiting->then(waiting->lock);
    const bool taken = waiting->lock->error() == QLockFile::LockFailedError;
    if (!taken && QDir().mkpath(QFileInfo(m_file).path()) && waiting->lock->tryLock(0))
        return waiting->then(waiting->lock);
    if (!taken || waiting->until.hasExpired())
        return waiting->then(nullptr);
    QTimer::singleShot(betweenAttempts, this, [this, waiting] { attempt(waiting); });
}

} // namespace ringkey
