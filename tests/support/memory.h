// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

/// Resident memory of this program, in bytes; 0 where the system does not tell it so.
inline qint64 memoryInUse()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * 4096;
}
