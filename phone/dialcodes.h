// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"

#include <QStringView>

namespace ringkey {

/// The dial code of an ISO 3166-1 alpha-2 region, 0 for an unknown one.
///
/// The same as dialCodeForRegion() (a test compares them) without loading 5 ms of phone metadata,
/// so that the country button can be painted in the first frame.
RINGKEY_AUTH_EXPORT int knownDialCode(QStringView iso);

} // namespace ringkey
