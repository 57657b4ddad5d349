// SPDX-License-Identifier: Apache-2.0
#include "service/store/privatefile.h"

#include "service/types/ondisk.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using Failure = tl::unexpected<QString>;

/// Of a command that was killed on this machine it is free; of another machine nobody can know.
QString heldBy(const QLockFile &lock, const QString &to)
{
    qint64 process = 0;
    QString machine;
    QString program;
    QString who;
    if (lock.getLockInfo(&process, &machine, &program))
        who = u" (process %1 on %2)"_s.arg(process).arg(machine);
    return u"another command is writing %1%2: let it end. Where it was killed on another machine,"
           " no one lets go of it: rm '%3'"_s.arg(to, who, lock.fileName());
}

} // namespace

tl::expected<void, QString> writeAndName(const QString &to, const Fill &fill)
{
    if (QFileInfo(to).size() > 0)
        return Failure(u"%1 is there by now."_s.arg(to));
    QFile copy(to + u".new"_s);
    copy.remove(); // of one that was killed
    if (!copy.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Failure(u"%1: %2"_s.arg(copy.fileName(), copy.errorString()));
    copy.close();
    tl::expected<void, QString> done = fill(copy.fileName());
    if (done && !(copy.open(QIODevice::ReadWrite) && isOnDisk(copy)))
        done = Failure(u"%1: %2"_s.arg(copy.fileName(), copy.errorString()));
    copy.close();
    if (done && (QFileInfo(to).size() > 0 || (QFile::exists(to) && !QFile::remove(to))))
        done = Failure(u"%1 is there by now."_s.arg(to));
    if (done && !copy.rename(to))
        done = Failure(u"%1: %2"_s.arg(to, copy.errorString()));
    if (!done)
        copy.remove();
    return done;
}

tl::expected<void, QString> makePrivately(const QString &to, const Fill &fill)
{
    QLockFile lock(to + u".lock"_s);
    lock.setStaleLockTime(0); // however long the other one takes; of one that was killed it is free
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return Failure(heldBy(lock, to));
    return writeAndName(to, fill); // without a lock it cannot write either, and says why
}

} // namespace ringkey::service
