// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"

#include <QString>
#include <QUrl>

namespace ringkey {

/// Where to sign in. A value; any thread.
struct BackendConfig
{
    QUrl url = {};        ///< https, or http on loopback
    QString apiKey = {};  ///< public by the contract: it travels in every URL
    Secret sott = {};     ///< registration only; empty: registration is not offered
    QUrl configUrl = {};  ///< serves /ciam/appinfo; empty: LoginRadius' own, or the backend itself
                          ///< where it is on this computer
    QString region = {};  ///< `region` of every request (contract section 1); empty: not sent
    QString channel = {}; ///< how codes travel, where the backend does not say

    friend bool operator==(const BackendConfig &, const BackendConfig &) = default;
};

} // namespace ringkey
