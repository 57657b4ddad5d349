// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QLibrary>
#include <QTest>

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

/// Wine tells an access list by a mode that has a group, and so more than there is.
inline bool tellsTooMuch()
{
#ifdef Q_OS_WIN
    return QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version");
#else
    return false;
#endif
}

/// Nobody but its owner may read or write the file.
#define VERIFY_ITS_OWNERS_ALONE(path)                                                              \
    do {                                                                                           \
        if (tellsTooMuch())                                                                        \
            QEXPECT_FAIL("", "Wine tells rights that are not there", Continue);                    \
        QCOMPARE(rightsOfOthers(path), QFile::Permissions());                                      \
    } while (false)
