// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace ringkey {

/// Where a window of `size` stands beside `other`: right of it, else left of it, else as far right
/// as `screen` allows. Frames included, logical pixels.
QPoint placeBeside(const QRect &other, const QSize &size, const QRect &screen);

} // namespace ringkey
