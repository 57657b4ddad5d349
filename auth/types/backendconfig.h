// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"

#include <QString>
#include <QUrl>

namespace ringkey {

/// Where to sign in.
struct BackendConfig
{
    QUrl url;       ///< https, or http on loopback
    QString apiKey; ///< public by the contract: it travels in every URL
    Secret sott;    ///< registration only; empty: registration is not offered
    QUrl configUrl; ///< serves /ciam/appinfo; empty: the backend itself, or LoginRadius' own for
                    ///< their domain
};

} // namespace ringkey
