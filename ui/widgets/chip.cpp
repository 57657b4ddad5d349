// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace ringkey {

namespace {

constexpr int sidePadding = 9;
constexpr int verticalPadding = 3;

} // namespace

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QFont Chip::chipFont() const
{
    return scaledFont(font(), 12, QFont::DemiBold);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text()) + 2 * sidePadding,
            metrics.height() + 2 * verticalPadding};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    const bool neutral = m_kind == Neutral;
    const bool ok = m_kind == Ok;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(neutral ? tokens.accentSoft : ok ? tokens.okSoft : tokens.warnSoft);
    painter.setPen(tokens.highContrast ? QPen(tokens.outline) : QPen(Qt::NoPen));
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(chipFont());
    painter.setPen(neutral ? tokens.text : ok ? tokens.ok : tokens.warn);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ringkey
