// SPDX-License-Identifier: Apache-2.0
#include "auth/session/profilelock.h"

#include "auth/session/filethread.h"

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

enum class Got : std::uint8_t
{
    Turn,
    NoTurn,
    NoFile
};

Got tried(QLockFile &lock)
{
    if (lock.isLocked() || lock.tryLock(0)) // by an attempt before this one
        return Got::Turn;
    if (lock.error() == QLockFile::LockFailedError)
        return Got::NoTurn;
    const bool isMade = QDir().mkpath(QFileInfo(lock.fileName()).path());
    return isMade && lock.tryLock(0) ? Got::Turn : Got::NoFile;
}

ProfileLock::Turn turnOf(const std::shared_ptr<QLockFile> &lock)
{
    return {lock.get(), [lock](void *) { FileThread::only().isDone([lock] { lock->unlock(); }); }};
}

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
    // What was tried while the disk stood still is done once it moves.
    const bool tries = !FileThread::only().isStuck();
    const auto got =
        tries ? FileThread::only().result([lock = waiting->lock] { return tried(*lock); })
              : std::nullopt;
    if (got == Got::Turn)
        return waiting->then(turnOf(waiting->lock));
    if (got == Got::NoFile || waiting->until.hasExpired())
        return waiting->then(nullptr);
    QTimer::singleShot(betweenAttempts, this, [this, waiting] { attempt(waiting); });
}

} // namespace ringkey
