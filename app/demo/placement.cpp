// SPDX-License-Identifier: Apache-2.0
#include "app/demo/placement.h"

#include <algorithm>

namespace ringkey {

QPoint placeBeside(const QRect &other, const QSize &size, const QRect &screen)
{
    constexpr int gap = 16;
    const int lowestTop = std::max(screen.top(), screen.bottom() + 1 - size.height());
    const int top = std::clamp(other.top(), screen.top(), lowestTop);
    const int right = other.right() + 1 + gap;
    if (right + size.width() <= screen.right() + 1)
        return {right, top};
    const int left = other.left() - gap - size.width();
    if (left >= screen.left())
        return {left, top};
    return {std::max(screen.left(), screen.right() + 1 - size.width()), top};
}

} // namespace ringkey
