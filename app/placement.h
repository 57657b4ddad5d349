// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>
#include <optional>

namespace ringkey {

// Logical pixels. Sizes are those of whole windows, frames included; `screen` is what panels leave
// of it.

/// `wanted`, or as much of it as the screen has room for.
QSize fitting(const QSize &wanted, const QRect &screen);

/// `window` moved, where it hangs over, and made smaller, where it must be, so that all of it is on
/// the screen.
QRect onScreen(const QRect &window, const QRect &screen);

/// Where a window of `size` stands beside `other`: right of it, else left of it. Nothing where
/// there is no room on either side.
std::optional<QPoint> placeBeside(const QRect &other, const QSize &size, const QRect &screen);

/// Where the first window stands so that the second, of `beside`, has room at its side and both are
/// in the middle. Nothing where they do not fit side by side.
std::optional<QPoint> placeOfPair(const QSize &window, const QSize &beside, const QRect &screen);

} // namespace ringkey
