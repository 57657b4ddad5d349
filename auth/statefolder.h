// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStandardPaths>

namespace ringkey {

/// Where the small files beside the keychain lie (see KeychainStore).
inline QString stateFolder(const QString &productName)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1Char('/') + productName.toLower();
}

} // namespace ringkey
