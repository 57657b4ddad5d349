// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linkbutton.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <algorithm>

namespace ringkey {

namespace {

constexpr double fadedOpacity = 0.5;

QColor colorOf(LinkButton::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case LinkButton::Muted:
        return tokens.muted;
    case LinkButton::Error:
        return tokens.error;
    case LinkButton::Accent:
        break;
    }
    return tokens.accent;
}

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : WrappingButton(QSizePolicy::Maximum, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    // Its own ring also where it stands inside a composite field.
    setProperty(marks::focusRing, true);
}

void LinkButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void LinkButton::setBackArrow(bool arrow)
{
    m_backArrow = arrow;
    updateGeometry();
    update();
}

int LinkButton::arrowSize() const
{
    return metrics::scaled(metrics::smallGlyph, font());
}

int LinkButton::sideRoom() const
{
    return m_backArrow ? arrowSize() + metrics::glyphGap : 0;
}

int LinkButton::oneLineHeight() const
{
    return std::max(QFontMetrics(textFont()).height() + 4, metrics::smallestTarget);
}

QFont LinkButton::textFont() const
{
    QFont font = scaledFont(this->font(), 15, m_tone == Muted ? QFont::Normal : QFont::Medium);
    font.setUnderline(isEnabled() && underMouse());
    return font;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = colorOf(m_tone, tokensOf(this));
    if (!isEnabled())
        painter.setOpacity(fadedOpacity);
    QRect area = rect();
    if (m_backArrow) {
        const QRect arrow(0, (height() - arrowSize()) / 2, arrowSize(), arrowSize());
        paint::glyph(painter, paint::Glyph::Back,
                     QStyle::visualRect(layoutDirection(), rect(), arrow), color,
                     layoutDirection());
        area = QStyle::visualRect(layoutDirection(), rect(), area.adjusted(sideRoom(), 0, 0, 0));
    }
    painter.setPen(color);
    drawText(painter, area, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace ringkey
