// SPDX-License-Identifier: Apache-2.0
#include "auth/types/weburl.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ringkey {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSafe(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace ringkey
