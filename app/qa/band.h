// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace ringkey::qa {

/// Over a whole window of the desk, so that nobody takes it for the real thing.
void addTestBand(QMainWindow &window);

} // namespace ringkey::qa
