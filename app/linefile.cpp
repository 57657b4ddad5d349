// SPDX-License-Identifier: Apache-2.0
#include "app/linefile.h"

#include <QFileInfo>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// Of a program that was killed before it wrote its name into the lock. One that lives is not
/// robbed: it holds the lock open.
constexpr std::chrono::milliseconds abandonedAfter{1000};

/// As a full disk leaves it.
bool endsInsideALine(const QString &name)
{
    QFile file(name);
    return QFileInfo(name).isFile() && file.open(QIODevice::ReadOnly) && file.size() > 0 &&
           file.seek(file.size() - 1) && file.read(1) != "\n";
}

/// What `name` holds is under the first free of `name`.1, `name`.2, …
bool isSetAside(const QString &name)
{
    const QFileInfo there(name);
    if (!there.isFile() || there.size() == 0)
        return true;
    int number = 1;
    while (QFileInfo::exists(u"%1.%2"_s.arg(name).arg(number)))
        ++number;
    return QFile::rename(name, u"%1.%2"_s.arg(name).arg(number));
}

} // namespace

QString LineFile::open(const char *option, const QString &file, QIODevice::OpenMode how)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const bool isCut = how.testFlag(QIODevice::Append) && endsInsideALine(file);
    m_option = option;
    m_file.setFileName(file);
    if (!m_file.open(how | QIODevice::WriteOnly | QIODevice::Unbuffered, ownerOnly) ||
        (QFileInfo(file).isFile() && !m_file.setPermissions(ownerOnly))) // it may have been there
        return u"%1: %2"_s.arg(file, m_file.errorString());
    if (isCut)
        add("\n");
    return {};
}

QString LineFile::openAlone(const char *option, const QString &file)
{
    if (const QFileInfo there(file); there.isFile() || !there.exists()) {
        m_lock = std::make_unique<QLockFile>(file + u".lock"_s);
        m_lock->setStaleLockTime(abandonedAfter);
        if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError)
            return u"%1: another window writes to it"_s.arg(file);
    }
    if (!isSetAside(file))
        return u"%1: it is there already, and cannot be moved aside"_s.arg(file);
    return open(option, file, QIODevice::Truncate);
}

QString LineFile::openOutput(const char *option)
{
    m_option = option;
    const bool isOpen = m_file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    return isOpen ? QString() : m_file.errorString();
}

void LineFile::add(const QByteArray &line)
{
    // Standard output has a buffer of its own, which would keep lines until the end.
    if (!m_file.isOpen() || (m_file.write(line) == line.size() && m_file.flush()))
        return;
    // Half a line behind which more come would be none that anybody reads.
    const QString name = m_file.fileName();
    qWarning("%s: %s: %s; nothing more is written", m_option,
             name.isEmpty() ? "standard output" : qPrintable(name),
             qPrintable(m_file.errorString()));
    m_file.close();
}

} // namespace ringkey
