// SPDX-License-Identifier: Apache-2.0
#include "app/pages/settingsbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int teeth = 8;
constexpr int cornerGap = 6;

void drawGear(QPainter &painter, double side, const QColor &color)
{
    painter.setPen(QPen(color, side * 0.085, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(), side * 0.13, side * 0.13);
    painter.drawEllipse(QPointF(), side * 0.3, side * 0.3);
    for (int i = 0; i < teeth; ++i) {
        painter.drawLine(QPointF(0, side * 0.34), QPointF(0, side * 0.43));
        painter.rotate(360.0 / teeth);
    }
}

} // namespace

SettingsButton::SettingsButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"settingsButton"_s);
    setFlat(true);
    setAutoDefault(false);
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    name();
}

void SettingsButton::name()
{
    setAccessibleName(tr("Settings and about"));
    setToolTip(tr("Settings and about"));
}

QSize SettingsButton::sizeHint() const
{
    const int side = metrics::scaled(metrics::smallestTarget, font());
    return {side, side};
}

QRect SettingsButton::placeIn(const QRect &pages) const
{
    QRect place({}, sizeHint());
    place.moveBottomLeft({pages.left() + cornerGap, pages.bottom() - cornerGap});
    return QStyle::visualRect(layoutDirection(), pages, place);
}

int SettingsButton::stripBelow(int width) const
{
    const int side = sizeHint().width() + cornerGap;
    return side <= metrics::sideMarginOf(width, font()) ? 0 : side + cornerGap;
}

void SettingsButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    const Tokens tokens = tokensOf(this);
    const bool lively = underMouse() || hasFocus() || isDown();
    drawGear(painter, metrics::scaled(metrics::glyph, font()) * 1.15,
             lively ? tokens.accent : tokens.muted);
}

void SettingsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ringkey
