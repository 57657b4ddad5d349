// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

/// In a static library nobody else asks for what is compiled in. Outside any namespace by Qt's
/// rule.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(ringkey_icons);
}

namespace ringkey::paint {

namespace {

using namespace Qt::StringLiterals;

/// Of resources/icons.
QString fileOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Info:
        return u"info"_s;
    case Glyph::Warning:
        return u"warning"_s;
    case Glyph::Error:
        return u"error"_s;
    case Glyph::Ok:
        return u"ok"_s;
    case Glyph::CapsLock:
        return u"caps-lock"_s;
    case Glyph::Search:
        return u"search"_s;
    case Glyph::Chevron:
        return u"chevron"_s;
    case Glyph::Back:
        return u"back"_s;
    case Glyph::Down:
        return u"down"_s;
    case Glyph::Globe:
        return u"globe"_s;
    case Glyph::Check:
        break;
    }
    return u"check"_s;
}

bool points(Glyph glyph)
{
    return glyph == Glyph::Chevron || glyph == Glyph::Back;
}

QByteArray contents(const QString &name)
{
    initialiseIcons();
    QFile file(u":/ringkey/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One picture for each file, colours and size in pixels: a file is read once for each.
QPixmap picture(const QString &name, const QList<std::pair<QByteArray, QColor>> &colours,
                const QSize &pixels)
{
    QString key = u"ringkey/%1/%2x%3"_s.arg(name).arg(pixels.width()).arg(pixels.height());
    for (const auto &[drawn, shown] : colours)
        key += u'/' + shown.name(QColor::HexArgb);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = contents(name);
    for (const auto &[drawn, shown] : colours)
        svg.replace(drawn, shown.name().toLatin1());
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF({}, QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QSize pixelsOf(const QPainter &painter, const QRect &rect)
{
    // Not the device's ratio: a widget that is rendered into a picture keeps that of its screen.
    const qreal scale = std::abs(painter.deviceTransform().m11());
    return (QSizeF(rect.size()) * scale).toSize();
}

} // namespace

void glyph(QPainter &painter, Glyph glyph, const QRect &rect, const QColor &color,
           Qt::LayoutDirection direction)
{
    const QPixmap drawn = picture(fileOf(glyph), {{"#000000", color}}, pixelsOf(painter, rect));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(painter.opacity() * color.alphaF());
    painter.translate(QRectF(rect).center());
    if (direction == Qt::RightToLeft && points(glyph))
        painter.scale(-1, 1);
    painter.drawPixmap(QRectF(QPointF(-rect.width() / 2.0, -rect.height() / 2.0), rect.size()),
                       drawn, drawn.rect());
    painter.restore();
}

void brandMark(QPainter &painter, const QRect &rect, const Tokens &tokens)
{
    // First white, which the accent may be and then must stay.
    const QPixmap drawn =
        picture(u"ringkey"_s, {{"#FFFFFF", tokens.onAccent}, {"#3B4FE4", tokens.accent}},
                pixelsOf(painter, rect));
    painter.drawPixmap(rect, drawn);
}

} // namespace ringkey::paint
