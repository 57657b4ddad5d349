// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>
#include <cstdint>

namespace ringkey {

struct Branding;

/// The brand's, else the one that the backend names.
QUrl policyLink(const Branding &branding, const QUrl &backends);

/// Whether the backend makes an account without it.
enum class Consent : std::uint8_t
{
    Optional,
    Required
};

/// "I agree to the Terms and Privacy Policy" with what the brand has of both. Empty without either,
/// unless consent is required: then with the backend's link, or without any.
QString policyText(const Branding &branding, Consent consent, const QUrl &backends);

} // namespace ringkey
