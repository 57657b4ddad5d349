// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QRect>
#include <cstdint>

class QPainter;
class QStyleOptionViewItem;

/// The shapes every control is made of. The controls are painted; glyphs and the mark are the SVG
/// files of resources/icons in the theme's colours, each drawn once for a size and kept.
namespace ringkey::paint {

/// What a disabled button or row keeps of its colour.
inline constexpr double disabledOpacity = 0.45;

enum class FieldState : std::uint8_t
{
    Normal,
    Focus,
    Bad,
    BadFocus,
    Disabled
};
FieldState fieldState(bool enabled, bool focus, bool bad);
void field(QPainter &painter, const QRect &rect, FieldState state, const Tokens &tokens);

enum class ButtonKind : std::uint8_t
{
    Primary,
    Secondary,
    Danger
};
struct ButtonState
{
    ButtonKind kind = ButtonKind::Secondary;
    bool enabled = true;
    bool pressed = false;
    bool hovered = false;
};
void button(QPainter &painter, const QRect &rect, const ButtonState &state, const Tokens &tokens);
QColor buttonText(const ButtonState &state, const Tokens &tokens);

void checkBox(QPainter &painter, const QRect &rect, bool on, bool enabled, const Tokens &tokens);
void card(QPainter &painter, const QRect &rect, const Tokens &tokens);
void focusRing(QPainter &painter, const QRect &rect, const Tokens &tokens, bool bad, int gap = 0);
/// Between two pictures of what turns.
inline constexpr int frameMs = 33;
/// How far the open circle has turned after so many milliseconds, 0…1.
double spinnerPhase(qint64 elapsed);
void spinner(QPainter &painter, const QRect &rect, double phase, const QColor &color);

enum class Glyph : std::uint8_t
{
    Info,
    Warning,
    Error,
    Ok,
    CapsLock,
    Search,
    Chevron,
    Back,
    Down,
    Globe,
    Check
};
/// Mirrored for right-to-left where the shape points somewhere.
void glyph(QPainter &painter, Glyph glyph, const QRect &rect, const QColor &color,
           Qt::LayoutDirection direction);

/// Behind the row of a list that is chosen or under the pointer.
void listRow(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens);

/// The key in its rounded square.
void brandMark(QPainter &painter, const QRect &rect, const Tokens &tokens);

QColor mix(const QColor &a, const QColor &b, double share);

} // namespace ringkey::paint
