// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRect>

class QWidget;

/// Contrast as it is on the screen, not as the colours were meant.
namespace ringkey::test {

/// The window as drawn, three pixels to each, so that thin strokes reach their full colour.
class Picture
{
public:
    explicit Picture(QWidget *window);
    /// Of this part alone.
    Picture(QWidget *window, const QRect &part);

    Picture part(const QRect &area) const;

    /// Of the word that stands out least from what is behind it; 21 where nothing is written.
    double weakestWord(const QRect &area) const;
    /// Between what is outside the left edge of `area` and the strongest pixel of that edge.
    double edge(const QRect &area) const;
    /// How many pixels (of one) look different in `other` by at least `ratio`.
    int changed(const Picture &other, double ratio) const;

private:
    explicit Picture(QImage image);

    QImage m_image;
};

/// Where `widget` stands in its window.
QRect inWindow(const QWidget *widget);

} // namespace ringkey::test
