// SPDX-License-Identifier: Apache-2.0
#include "service/rules/processid.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <filesystem>

namespace ringkey::service {

namespace {

/// When it started, in the kernel's ticks: numbers of processes are used again. Empty: there is
/// none, or it is dead and only waits for its parent.
QByteArray startOf(const QByteArray &pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qsizetype state = 0; // behind the name, which may hold spaces
    constexpr qsizetype start = 19;
    const QByteArray line = file.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const bool isDead = fields.size() <= start || fields[state] == "Z" || fields[state] == "X";
    return isDead ? QByteArray() : fields[start];
}

/// Machine since its last start, container, process and its start.
QByteArrayList partsOfThis()
{
    std::error_code none;
    const auto container = std::filesystem::read_symlink("/proc/self/ns/pid", none).string();
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
    return {QSysInfo::bootUniqueId(), QByteArray::fromStdString(container), pid, startOf(pid)};
}

} // namespace

QByteArray thisProcess()
{
    static const QByteArray name = partsOfThis().join('|');
    return name;
}

bool isGone(const QByteArray &process)
{
    const QByteArrayList other = process.split('|');
    const QByteArrayList own = thisProcess().split('|');
    if (other.size() != own.size() || own.contains(QByteArray()))
        return false;
    return other[0] == own[0] && other[1] == own[1] && startOf(other[2]) != other[3];
}

} // namespace ringkey::service
