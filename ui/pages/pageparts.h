// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QDateTime;

namespace ringkey {

class PhoneField;
struct Branding;
struct PageModel;

/// The brand's countries, and the one to start with (firstCountry()) while nothing is typed.
void useCountries(PhoneField &field, const Branding &branding, const QString &lastUsed);

/// "I agree to the Terms and Privacy Policy" with what the brand has of both; empty without either.
QString policyText(const Branding &branding);

/// What somebody who knows the person tries first (zxcvbn's user inputs).
QStringList guessableWords(const PageModel &model, const Branding &branding);

/// "Today, 14:02", or date and time. Both UTC.
QString dayText(const QDateTime &time, const QDateTime &now);

} // namespace ringkey
