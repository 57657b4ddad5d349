// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/brandedfields.h"

#include "ui/model/branding.h"
#include "ui/model/pagecontent.h"
#include "ui/widgets/logorow.h"
#include "ui/widgets/phonefield.h"

namespace ringkey {

void useCountries(PhoneField &field, const Branding &branding, const QString &lastUsed)
{
    field.setAllowedRegions(branding.allowedCountries);
    if (field.isEmpty())
        field.setRegion(firstCountry(branding, lastUsed));
}

QStringList guessableWords(const PageModel &model, const Branding &branding)
{
    QStringList words{model.name, branding.productName};
    if (model.number)
        words << model.number->e164() << model.number->national();
    return words;
}

void useBranding(LogoRow &row, const Branding &branding)
{
    row.setProductName(branding.productName);
    row.setLogo(branding.logo);
}

} // namespace ringkey
