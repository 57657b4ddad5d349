// SPDX-License-Identifier: Apache-2.0
#include "app/placement.h"

#include <algorithm>

namespace ringkey {

namespace {

constexpr int gap = 16;

int topOf(int wanted, int height, const QRect &screen)
{
    return std::clamp(wanted, screen.top(), std::max(screen.top(), screen.bottom() + 1 - height));
}

} // namespace

QSize fitting(const QSize &wanted, const QRect &screen)
{
    return wanted.boundedTo(screen.size());
}

QRect onScreen(const QRect &window, const QRect &screen)
{
    const QSize size = fitting(window.size(), screen);
    const int lowestLeft = screen.right() + 1 - size.width();
    return {{std::clamp(window.left(), screen.left(), lowestLeft),
             topOf(window.top(), size.height(), screen)},
            size};
}

std::optional<QPoint> placeBeside(const QRect &other, const QSize &size, const QRect &screen)
{
    const int top = topOf(other.top(), size.height(), screen);
    const int right = other.right() + 1 + gap;
    if (right + size.width() <= screen.right() + 1)
        return QPoint(right, top);
    const int left = other.left() - gap - size.width();
    if (left >= screen.left())
        return QPoint(left, top);
    return std::nullopt;
}

std::optional<QPoint> placeOfPair(const QSize &window, const QSize &beside, const QRect &screen)
{
    const int room = screen.width() - window.width() - gap - beside.width();
    if (room < 0)
        return std::nullopt;
    return QPoint(screen.left() + room / 2,
                  screen.top() + std::max(0, screen.height() - window.height()) / 2);
}

} // namespace ringkey
