// SPDX-License-Identifier: Apache-2.0
#include "app/brandedtheme.h"

#include "ui/theme/theme.h"
#include "ui/widgets/logorow.h"

#include <Ringkey/Branding>

namespace ringkey {

void applyBrand(Theme &theme, const Branding &branding)
{
    const QColor &light = branding.accentLight;
    const QColor &dark = branding.accentDark;
    if (!light.isValid() && !dark.isValid())
        return;
    // The files were read with the same rule, so nothing is refused here.
    theme.setAccent(light.isValid() ? light : lightTokens().accent,
                    dark.isValid() ? dark : darkTokens().accent);
}

QIcon windowIcon(const Theme &theme, const Branding &branding)
{
    return branding.logo.isNull() ? brandIcon(theme.tokens()) : branding.logo;
}

} // namespace ringkey
