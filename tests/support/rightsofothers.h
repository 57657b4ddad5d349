// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#ifdef Q_OS_WIN
extern Q_CORE_EXPORT int qt_ntfs_permission_lookup;
#endif

/// What others than its owner may do with a file. On Windows Qt reads its access list only while it
/// is told to.
inline QFile::Permissions rightsOfOthers(const QString &path)
{
#ifdef Q_OS_WIN
    ++qt_ntfs_permission_lookup;
#endif
    const QFile::Permissions rights = QFile(path).permissions();
#ifdef Q_OS_WIN
    --qt_ntfs_permission_lookup;
#endif
    return rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
}
