// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk.h"

namespace ringkey::qa {

/// The QA desk: makes trouble on demand between the parts of the program, which do not know of it.
/// `folder` is that of the profile, `recording` the file of this run.
std::unique_ptr<Desk> makeQaDesk(const QString &folder, const QString &recording);

} // namespace ringkey::qa
