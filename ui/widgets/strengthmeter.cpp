// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/strengthmeter.h"

#include "ui/theme/style.h"

#include <QPainter>

namespace ringkey {

namespace {

constexpr int bars = 4;
constexpr int barHeight = 4;
constexpr int gap = 4;

QColor barColor(StrengthLevel level, const Tokens &tokens)
{
    if (level >= StrengthLevel::Strong)
        return tokens.ok;
    return level == StrengthLevel::Fair ? tokens.warn : tokens.error;
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthMeter::setLevel(StrengthLevel level)
{
    m_level = level;
    update();
}

QSize StrengthMeter::sizeHint() const
{
    return {bars * 4 * barHeight, barHeight};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // In high contrast lines have the text's colour: what is not reached is left hollow.
    painter.setPen(tokens.highContrast ? QPen(tokens.line, 1) : QPen(Qt::NoPen));
    const QColor empty = tokens.highContrast ? tokens.window : tokens.line;
    const double inset = tokens.highContrast ? 0.5 : 0;
    const double wide = (width() - gap * (bars - 1)) / static_cast<double>(bars);
    const int lit = static_cast<int>(m_level);
    for (int i = 0; i < bars; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? bars - 1 - i : i;
        painter.setBrush(i < lit ? barColor(m_level, tokens) : empty);
        const QRectF bar(place * (wide + gap), 0, wide, height());
        painter.drawRoundedRect(bar.adjusted(inset, inset, -inset, -inset), 2, 2);
    }
}

} // namespace ringkey
