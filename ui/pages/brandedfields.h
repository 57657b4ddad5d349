// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey {

class LogoRow;
class PhoneField;
struct Branding;
struct PageModel;

/// The brand's countries, and the one to start with (firstCountry()) while nothing is typed.
void useCountries(PhoneField &field, const Branding &branding, const QString &lastUsed);

/// What somebody who knows the person tries first (zxcvbn's user inputs).
QStringList guessableWords(const PageModel &model, const Branding &branding);

/// Logo and product name of the brand.
void useBranding(LogoRow &row, const Branding &branding);

} // namespace ringkey
