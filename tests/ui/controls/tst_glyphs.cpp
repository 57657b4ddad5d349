// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ringkey;

namespace {

constexpr int side = 32;
constexpr auto last = static_cast<int>(paint::Glyph::Check);

QImage drawn(paint::Glyph glyph, const QColor &color, Qt::LayoutDirection direction)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint::glyph(painter, glyph, image.rect(), color, direction);
    return image;
}

/// How much ink of this colour there is, in pixels.
int ink(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

class TestGlyphs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGlyphIsDrawnInItsColour();
    void glyphsThatPointAreMirrored();
    void theMarkTakesTheThemesColours();
};

void TestGlyphs::everyGlyphIsDrawnInItsColour()
{
    for (int glyph = 0; glyph <= last; ++glyph) {
        for (const QColor &color : {QColor(0xB3, 0x26, 0x1E), QColor(0x98, 0xA6, 0xFF)}) {
            const QImage image = drawn(static_cast<paint::Glyph>(glyph), color, Qt::LeftToRight);
            QVERIFY2(ink(image, color) > 10, qPrintable(QString::number(glyph)));
        }
    }
}

void TestGlyphs::glyphsThatPointAreMirrored()
{
    for (int glyph = 0; glyph <= last; ++glyph) {
        const auto kind = static_cast<paint::Glyph>(glyph);
        const QImage left = drawn(kind, Qt::black, Qt::LeftToRight);
        const QImage right = drawn(kind, Qt::black, Qt::RightToLeft);
        const bool points = kind == paint::Glyph::Back || kind == paint::Glyph::Chevron;
        QCOMPARE(right, points ? left.mirrored(true, false) : left);
    }
}

void TestGlyphs::theMarkTakesTheThemesColours()
{
    Tokens tokens;
    tokens.accent = Qt::white; // the file's own colour of the key
    tokens.onAccent = Qt::red;
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint::brandMark(painter, image.rect(), tokens);
    painter.end();
    QVERIFY(ink(image, Qt::white) > side * side / 2);
    QVERIFY(ink(image, Qt::red) > 20);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // round corners
}

} // namespace

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
