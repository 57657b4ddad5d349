// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace ringkey {

struct Branding;

/// The brand's, else the one that the backend names.
QUrl policyLink(const Branding &branding, const QUrl &backends);

/// "I agree to the Terms and Privacy Policy" with what the brand has of both. Empty without either,
/// unless consent is `wanted`: then with the backend's link, or without any.
QString policyText(const Branding &branding, bool wanted = false, const QUrl &backends = {});

} // namespace ringkey
