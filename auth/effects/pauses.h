// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <algorithm>
#include <chrono>

namespace ringkey {

/// How long to wait after so many failures: doubled each time up to `longest`, and up to a third
/// less at random, so that many programs do not come back in one wave.
inline std::chrono::milliseconds pauseAfter(int failures, std::chrono::milliseconds first,
                                            std::chrono::milliseconds longest)
{
    const auto pause = std::min(first * (1 << std::clamp(failures, 0, 20)), longest);
    const auto third = static_cast<qint64>(pause.count() / 3);
    return pause - std::chrono::milliseconds(QRandomGenerator::global()->bounded(third + 1));
}

} // namespace ringkey
