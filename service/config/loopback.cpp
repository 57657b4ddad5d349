// SPDX-License-Identifier: Apache-2.0
#include "service/config/loopback.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ringkey::service {

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression block(u"\\A127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}\\z"_s);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1 ||
           block.match(host).hasMatch();
}

bool isSafeUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

} // namespace ringkey::service
