// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey {

struct Branding;

/// "I agree to the Terms and Privacy Policy" with what the brand has of both; empty without either.
QString policyText(const Branding &branding);

} // namespace ringkey
