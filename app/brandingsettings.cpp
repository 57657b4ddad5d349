// SPDX-License-Identifier: Apache-2.0
#include "app/brandingsettings.h"

#include "app/upper.h"

namespace ringkey {

BrandingSettings merged(const BrandingSettings &below, const BrandingSettings &above)
{
    return {
        .productName = upper(below.productName, above.productName),
        .accentLight = upper(below.accentLight, above.accentLight),
        .accentDark = upper(below.accentDark, above.accentDark),
        .logo = upper(below.logo, above.logo),
        .terms = upper(below.terms, above.terms),
        .privacy = upper(below.privacy, above.privacy),
        .support = upper(below.support, above.support),
        .defaultCountry = upper(below.defaultCountry, above.defaultCountry),
        .allowedCountries = upper(below.allowedCountries, above.allowedCountries),
    };
}

Branding brandingFrom(const BrandingSettings &settings)
{
    Branding branding;
    branding.productName = settings.productName.value_or(branding.productName);
    if (settings.logo)
        branding.logo = QIcon(*settings.logo);
    branding.accentLight = settings.accentLight.value_or(QColor());
    branding.accentDark = settings.accentDark.value_or(QColor());
    branding.termsUrl = settings.terms.value_or(QUrl());
    branding.privacyUrl = settings.privacy.value_or(QUrl());
    branding.supportUrl = settings.support.value_or(QUrl());
    branding.defaultCountry = settings.defaultCountry.value_or(QString());
    branding.allowedCountries = settings.allowedCountries.value_or(QStringList());
    return branding;
}

} // namespace ringkey
