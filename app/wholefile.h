// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSaveFile>
#include <optional>

namespace ringkey {

/// All of `bytes`, or the file stays as it was: then why, in the system's words.
inline std::optional<QString>
writeWhole(const QString &path, const QByteArray &bytes,
           std::optional<QFileDevice::Permissions> permissions = std::nullopt)
{
    QSaveFile file(path); // keeps the mode of the file that is there
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (permissions)
        (void)file.setPermissions(*permissions); // refused where a file system has none (FAT)
    // A commit does not see what the last flush could not write, as on a full disk.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace ringkey
