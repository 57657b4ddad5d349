// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey {

struct Branding;

/// "I agree to the Terms and Privacy Policy" with what the brand has of both. Empty without either,
/// unless consent is `wanted`: then without a link.
QString policyText(const Branding &branding, bool wanted = false);

} // namespace ringkey
