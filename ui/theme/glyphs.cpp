// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace ringkey::paint {

namespace {

// All glyphs are drawn on a 16 x 16 square with round ends.

void polyline(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(QPolygonF(points));
}

void circled(QPainter &painter, const QPointF &from, const QPointF &to, const QPointF &dot)
{
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    painter.drawLine(from, to);
    painter.drawPoint(dot);
}

void warning(QPainter &painter)
{
    QPainterPath triangle;
    triangle.moveTo(8, 2.2);
    triangle.lineTo(14.4, 13.4);
    triangle.lineTo(1.6, 13.4);
    triangle.closeSubpath();
    painter.drawPath(triangle);
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 11.4));
}

void capsLock(QPainter &painter)
{
    QPainterPath arrow;
    arrow.moveTo(8, 1.8);
    arrow.lineTo(14, 8);
    arrow.lineTo(10.8, 8);
    arrow.lineTo(10.8, 11);
    arrow.lineTo(5.2, 11);
    arrow.lineTo(5.2, 8);
    arrow.lineTo(2, 8);
    arrow.closeSubpath();
    painter.drawPath(arrow);
    painter.drawLine(QPointF(5.2, 14), QPointF(10.8, 14));
}

void draw(QPainter &painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Info:
        return circled(painter, {8, 7.4}, {8, 11.2}, {8, 4.9});
    case Glyph::Error:
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        return painter.drawLine(QPointF(3.8, 3.8), QPointF(12.2, 12.2));
    case Glyph::Ok:
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        return polyline(painter, {{5.2, 8.2}, {7.2, 10.2}, {10.8, 6}});
    case Glyph::Warning:
        return warning(painter);
    case Glyph::CapsLock:
        return capsLock(painter);
    case Glyph::Search:
        painter.drawEllipse(QPointF(6.8, 6.8), 4.4, 4.4);
        return painter.drawLine(QPointF(10.2, 10.2), QPointF(13.6, 13.6));
    case Glyph::Chevron:
        return polyline(painter, {{6, 3.6}, {10.4, 8}, {6, 12.4}});
    case Glyph::Back:
        polyline(painter, {{6.6, 3.6}, {2.2, 8}, {6.6, 12.4}});
        return painter.drawLine(QPointF(2.2, 8), QPointF(13.8, 8));
    case Glyph::Down:
        return polyline(painter, {{4, 6}, {8, 10.2}, {12, 6}});
    case Glyph::Check:
        return polyline(painter, {{4.4, 8.2}, {7, 10.8}, {11.8, 5.4}});
    }
}

bool points(Glyph glyph)
{
    return glyph == Glyph::Chevron || glyph == Glyph::Back;
}

} // namespace

void glyph(QPainter &painter, Glyph glyph, const QRect &rect, const QColor &color,
           Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16.0, rect.height() / 16.0);
    if (direction == Qt::RightToLeft && points(glyph)) {
        painter.translate(16, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter, glyph);
    painter.restore();
}

} // namespace ringkey::paint
