// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace ringkey {

/// Runs `then` once, from the event loop, after `window` has drawn itself the first time: whatever
/// is slow waits for the person to see something.
void afterFirstFrame(QWidget &window, std::function<void()> then);

} // namespace ringkey
