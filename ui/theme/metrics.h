// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QSize>

/// Sizes of the look in logical pixels at the platform's normal text size. Heights grow with the
/// font, so that text at 200 % is not clipped.
namespace ringkey::metrics {

inline constexpr QSize window{420, 690};
inline constexpr int columnWidth = 420;
inline constexpr int sideMargin = 36;
inline constexpr int narrowSideMargin = 20;
inline constexpr int topMargin = 28;
inline constexpr int low = 600; // lower pages have the low margin
inline constexpr int lowTopMargin = 12;
inline constexpr int bottomMargin = 24;
inline constexpr int smallestBottomMargin = 8; // where a page has no room for more
inline constexpr int fieldSpacing = 16;
inline constexpr int labelSpacing = 6;
inline constexpr int gridStep = 8;
inline constexpr int controlHeight = 44;
inline constexpr int codeCellHeight = 56;
inline constexpr int codeCellGap = 10;
inline constexpr int radius = 8;
inline constexpr int cardRadius = 10;
inline constexpr int controlPadding = 12;
inline constexpr int indicator = 18;
inline constexpr int glyph = 16;
inline constexpr int smallGlyph = 14; // beside small text
inline constexpr int glyphGap = 6;    // between a glyph and its text
inline constexpr int logo = 28;
inline constexpr int focusRing = 2;
inline constexpr int focusGap = 2; // between a button and its ring, which may be of one colour
/// WCAG 2.2 SC 2.5.8.
inline constexpr int smallestTarget = 24;
/// A change of page.
inline constexpr int pageChangeMs = 160;

/// `normal`, or what one line of `font` needs.
int heightFor(int normal, const QFont &font);
/// `normal` grown as far as the text has, for glyphs and widths that belong to it.
int scaled(int normal, const QFont &font);
/// On each side of a page of that width.
int sideMarginOf(int width, const QFont &font);

} // namespace ringkey::metrics

namespace ringkey {

/// Body size in points for a platform whose own text has `platformPointSize`: 15 px at 96 dpi, or
/// the platform's size where that is larger, times the person's text scale.
double bodyPointSize(double platformPointSize, double textScale);

/// What the look gives in pixels beside a body of 15, as a factor of the body font.
QFont scaledFont(const QFont &body, double lookPixels, QFont::Weight weight = QFont::Normal);

} // namespace ringkey
