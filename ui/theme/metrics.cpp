// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/metrics.h"

#include <algorithm>

namespace ringkey {

namespace {

constexpr double lookBodyPixels = 15.0;
// A line of the look's body font, which the normal heights are made for.
constexpr double lookBodyLine = 19.0;
constexpr int narrow = 400; // narrower pages have the narrow margin

#ifdef Q_OS_MACOS
constexpr double pointsPerPixel = 1.0;
#else
constexpr double pointsPerPixel = 72.0 / 96.0;
#endif

// Fonts differ in leading; the size in points is what the person has changed.
double lineOf(const QFont &font)
{
    const double points = font.pointSizeF();
    return points > 0 ? lookBodyLine * points / (lookBodyPixels * pointsPerPixel)
                      : QFontMetricsF(font).height();
}

} // namespace

int metrics::heightFor(int normal, const QFont &font)
{
    // The room above and below stays what it is at normal size; only the line grows.
    const double line = lineOf(font);
    return std::max(normal, qRound(normal - lookBodyLine + line));
}

int metrics::scaled(int normal, const QFont &font)
{
    return std::max(normal, qRound(normal * lineOf(font) / lookBodyLine));
}

int metrics::sideMarginOf(int width, const QFont &font)
{
    const int margin = width < scaled(narrow, font) ? narrowSideMargin : sideMargin;
    return std::max(0, (width - scaled(columnWidth, font)) / 2) + margin;
}

double bodyPointSize(double platformPointSize, double textScale)
{
    return std::max(lookBodyPixels * pointsPerPixel, platformPointSize) *
           std::clamp(textScale, 0.5, 3.0);
}

QFont scaledFont(const QFont &body, double lookPixels, QFont::Weight weight)
{
    QFont font = body;
    const double factor = lookPixels / lookBodyPixels;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(body.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace ringkey
