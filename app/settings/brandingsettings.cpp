// SPDX-License-Identifier: Apache-2.0
#include "app/settings/brandingsettings.h"

#include "app/settings/logo.h"
#include "app/settings/stronger.h"

namespace ringkey {

BrandingSettings merged(const BrandingSettings &below, const BrandingSettings &above)
{
    auto places = below.places;
    places.insert(above.places);
    return {
        .productName = stronger(below.productName, above.productName),
        .accentLight = stronger(below.accentLight, above.accentLight),
        .accentDark = stronger(below.accentDark, above.accentDark),
        .logo = stronger(below.logo, above.logo),
        .terms = stronger(below.terms, above.terms),
        .privacy = stronger(below.privacy, above.privacy),
        .support = stronger(below.support, above.support),
        .defaultCountry = stronger(below.defaultCountry, above.defaultCountry),
        .allowedCountries = stronger(below.allowedCountries, above.allowedCountries),
        .places = places,
    };
}

Branding brandingFrom(const BrandingSettings &settings)
{
    Branding branding;
    branding.productName = settings.productName.value_or(branding.productName);
    if (settings.logo)
        branding.logo = logoFrom(*settings.logo);
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
