// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/samplebranding.h"

using namespace Qt::StringLiterals;

namespace ringkey {

Branding withSampleParts(Branding branding)
{
    const auto fill = [](QUrl &link, const QString &sample) {
        if (link.isEmpty())
            link = QUrl(sample);
    };
    fill(branding.termsUrl, u"https://example.com/terms"_s);
    fill(branding.privacyUrl, u"https://example.com/privacy"_s);
    fill(branding.supportUrl, u"https://example.com/help"_s);
    if (branding.defaultCountry.isEmpty())
        branding.defaultCountry = branding.allowedCountries.value(0, u"GB"_s);
    return branding;
}

} // namespace ringkey
