// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linkbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ringkey {

namespace {

constexpr int glyphSize = 14;
constexpr int glyphGap = 6;
constexpr double disabledOpacity = 0.5;

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
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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

int LinkButton::arrowWidth() const
{
    return m_backArrow ? glyphSize + glyphGap : 0;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), 15, QFont::Medium));
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width() + arrowWidth();
    return {std::max(width, metrics::smallestTarget),
            std::max(metrics.height() + 4, metrics::smallestTarget)};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = colorOf(m_tone, tokensOf(this));
    if (!isEnabled())
        painter.setOpacity(disabledOpacity);
    QRect area = rect();
    if (m_backArrow) {
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const QRect arrow(rtl ? width() - glyphSize : 0, (height() - glyphSize) / 2, glyphSize,
                          glyphSize);
        paint::glyph(painter, paint::Glyph::Back, arrow, color, layoutDirection());
        area.adjust(rtl ? 0 : arrowWidth(), 0, rtl ? -arrowWidth() : 0, 0);
    }
    QFont font = scaledFont(this->font(), 15, m_tone == Muted ? QFont::Normal : QFont::Medium);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(color);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(area, static_cast<int>(leading | Qt::AlignVCenter) | Qt::TextShowMnemonic,
                     text());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    // A person who meets a link presses Enter; QPushButton leaves that to dialogs.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ringkey
