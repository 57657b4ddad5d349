// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace ringkey::service {

/// Before a file gets its name: else a power loss may leave the name and an empty file.
inline bool isOnDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace ringkey::service
