// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace ringkey {

struct Branding;
class Theme;

/// Gives the theme the brand's accents. An accent the brand does not name stays as it is.
void applyBrand(Theme &theme, const Branding &branding);

/// The brand's logo, or the key in the theme's colours. Paints, so ask after the first frame.
QIcon windowIcon(const Theme &theme, const Branding &branding);

} // namespace ringkey
