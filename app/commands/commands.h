// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/commandline.h"
#include "app/settings/layers.h"

namespace ringkey {

/// What the program does without a window: --self-test, token, whoami, sign-out and --forget.
/// Prints, and returns the exit code. Runs the event loop of the QCoreApplication.
int runCommand(const CommandLine &line, const ReadSettings &read);

} // namespace ringkey
