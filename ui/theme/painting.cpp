// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ringkey::paint {

namespace {

void outlined(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
              const QColor &line, double width)
{
    const double half = width / 2;
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

QColor outlineOf(FieldState state, const Tokens &tokens)
{
    switch (state) {
    case FieldState::Focus:
        return tokens.accent;
    case FieldState::Bad:
    case FieldState::BadFocus:
        return tokens.error;
    case FieldState::Disabled:
        return tokens.line;
    case FieldState::Normal:
        break;
    }
    return tokens.outline;
}

QColor tint(const QColor &color, const ButtonState &state, const QColor &towards)
{
    if (state.pressed)
        return mix(color, towards, 0.16);
    return state.hovered ? mix(color, towards, 0.08) : color;
}

} // namespace

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

FieldState fieldState(bool enabled, bool focus, bool bad)
{
    if (!enabled)
        return FieldState::Disabled;
    if (bad)
        return focus ? FieldState::BadFocus : FieldState::Bad;
    return focus ? FieldState::Focus : FieldState::Normal;
}

void field(QPainter &painter, const QRect &rect, FieldState state, const Tokens &tokens)
{
    const bool focus = state == FieldState::Focus || state == FieldState::BadFocus;
    const QColor fill = state == FieldState::Disabled ? tokens.window : tokens.card;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    outlined(painter, rect, metrics::radius, fill, outlineOf(state, tokens), focus ? 1.5 : 1.0);
    painter.restore();
}

void button(QPainter &painter, const QRect &rect, const ButtonState &state, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!state.enabled)
        painter.setOpacity(disabledOpacity);
    if (state.kind == ButtonKind::Primary) {
        const QColor fill = tint(tokens.accent, state, tokens.dark ? Qt::white : Qt::black);
        outlined(painter, rect, metrics::radius, fill, tokens.highContrast ? tokens.outline : fill,
                 1);
    } else {
        const bool danger = state.kind == ButtonKind::Danger;
        const QColor line = danger ? tokens.error : tokens.outline;
        outlined(painter, rect, metrics::radius, tint(tokens.window, state, line), line, 1);
    }
    painter.restore();
}

QColor buttonText(const ButtonState &state, const Tokens &tokens)
{
    QColor color = tokens.text;
    if (state.kind == ButtonKind::Primary)
        color = tokens.onAccent;
    else if (state.kind == ButtonKind::Danger)
        color = tokens.error;
    if (!state.enabled && state.kind != ButtonKind::Primary)
        color.setAlphaF(disabledOpacity);
    return color;
}

void checkBox(QPainter &painter, const QRect &rect, bool on, bool enabled, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter.setOpacity(disabledOpacity);
    const QColor line = on ? tokens.accent : tokens.outline;
    outlined(painter, rect, 4, on ? tokens.accent : tokens.card, line, 1.5);
    if (on)
        glyph(painter, Glyph::Check, rect, tokens.onAccent, Qt::LeftToRight);
    painter.restore();
}

void card(QPainter &painter, const QRect &rect, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = tokens.highContrast ? tokens.outline : mix(tokens.card, tokens.line, 0.6);
    outlined(painter, rect, metrics::cardRadius, tokens.card, line, 1);
    painter.restore();
}

void focusRing(QPainter &painter, const QRect &rect, const Tokens &tokens, bool bad, int gap)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Opaque: a softer ring falls under 3:1 against the window (WCAG 2.2 SC 1.4.11).
    const QColor ring = bad ? tokens.error : tokens.accent;
    outlined(painter, rect, metrics::radius + gap + metrics::focusRing, Qt::transparent, ring,
             metrics::focusRing);
    painter.restore();
}

double spinnerPhase(qint64 elapsed)
{
    constexpr qint64 turnMs = 900;
    return static_cast<double>(elapsed % turnMs) / turnMs;
}

void spinner(QPainter &painter, const QRect &rect, double phase, const QColor &color)
{
    constexpr int fullTurn = 360 * 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect).adjusted(1, 1, -1, -1), qRound(-phase * fullTurn),
                    fullTurn * 3 / 4);
    painter.restore();
}

void listRow(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    // In high contrast the soft colour is the card's: only an outline tells the row.
    painter.setPen(selected && tokens.highContrast ? QPen(tokens.outline, 2) : QPen(Qt::NoPen));
    painter.setBrush(tokens.accentSoft);
    painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace ringkey::paint
