// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk.h"

namespace ringkey::qa {

/// The QA desk: makes trouble on demand between the parts of the program, which do not know of it.
/// `folder` is that of the profile.
std::unique_ptr<Desk> makeQaDesk(const QString &folder);

} // namespace ringkey::qa
