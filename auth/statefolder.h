// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStandardPaths>
#include <QUrl>

namespace ringkey {

/// Where the small files beside the keychain lie (see KeychainStore). A name for people need not be
/// fit for a folder.
inline QString stateFolder(const QString &keychainService)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1Char('/') +
           QString::fromLatin1(QUrl::toPercentEncoding(keychainService.toLower()));
}

} // namespace ringkey
