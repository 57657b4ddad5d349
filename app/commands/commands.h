// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/commandline.h"
#include "app/settings/layers.h"

#include <QObject>
#include <memory>

namespace ringkey {

/// What the program does without a window: --self-test, --check-backend, token, whoami, sign-out
/// and --forget. Started; prints, and ends the event loop with the exit code.
std::unique_ptr<QObject> startCommand(const CommandLine &line, const ReadSettings &read);

} // namespace ringkey
