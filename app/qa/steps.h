// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/qa/recordingfile.h"

namespace ringkey::qa {

/// Steps for behave (Gherkin). The controls are those of --dump-ui-map.
QString gherkin(const Recording &recording);
/// Steps for a bug report.
QString markdown(const Recording &recording);

/// To a file whose name ends with .feature or .md. Empty: done. Else what went wrong.
QString exportSteps(const Recording &recording, const QString &file);

} // namespace ringkey::qa
