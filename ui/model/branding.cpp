// SPDX-License-Identifier: Apache-2.0
#include "ui/model/branding.h"

#include "phone/dialcodes.h"

#include <QLocale>

namespace ringkey {

using namespace Qt::StringLiterals;

bool isBrandLink(const QUrl &url)
{
    if (!url.isValid())
        return false;
    if (url.scheme() == "https"_L1)
        return !url.host().isEmpty() && url.userInfo().isEmpty();
    return url.scheme() == "mailto"_L1 && url.path().contains(u'@');
}

QString firstCountry(const Branding &branding, const QString &lastUsed)
{
    const QStringList &allowed = branding.allowedCountries;
    const QString system = QLocale::territoryToCode(QLocale::system().territory());
    for (const QString &country : {lastUsed, branding.defaultCountry, system}) {
        const bool fits = allowed.isEmpty() || allowed.contains(country);
        if (fits && knownDialCode(country) != 0)
            return country;
    }
    return allowed.value(0);
}

} // namespace ringkey
