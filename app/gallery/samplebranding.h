// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Ringkey/Branding>

namespace ringkey {

/// `branding` with an invented link wherever it has none and a country that does not depend on the
/// computer, so that pictures and the map of the pages show all there can be.
Branding withSampleParts(Branding branding);

} // namespace ringkey
