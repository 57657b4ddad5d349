// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/pixels.h"

#include "ui/theme/tokens.h"

#include <QHash>
#include <QWidget>
#include <algorithm>
#include <vector>

namespace ringkey::test {

namespace {

constexpr int scale = 3;
/// Less is antialiasing and the soft shadow of nothing.
constexpr double seen = 1.1;
constexpr int thinnest = 2 * scale;

double ratio(QRgb a, QRgb b)
{
    static QHash<QPair<QRgb, QRgb>, double> known;
    const auto found = known.constFind({a, b});
    if (found != known.cend())
        return *found;
    return *known.insert({a, b}, contrastRatio(QColor(a), QColor(b)));
}

QRgb commonest(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? 0 : most.key();
}

/// From where to where something is, where at most `gap` of nothing may lie in between.
std::vector<std::pair<int, int>> runs(const std::vector<double> &peaks, int gap)
{
    std::vector<std::pair<int, int>> found;
    for (int at = 0; at < static_cast<int>(peaks.size()); ++at) {
        if (peaks[static_cast<std::size_t>(at)] < seen)
            continue;
        if (!found.empty() && at - found.back().second <= gap)
            found.back().second = at;
        else
            found.emplace_back(at, at);
    }
    return found;
}

/// The strongest of each column between two rows, or of each row.
std::vector<double> peaks(const QImage &image, QRgb ground, int top, int bottom, bool columns)
{
    std::vector<double> found(static_cast<std::size_t>(columns ? image.width() : image.height()),
                              1.0);
    for (int y = top; y <= bottom; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            double &peak = found[static_cast<std::size_t>(columns ? x : y)];
            peak = std::max(peak, ratio(image.pixel(x, y), ground));
        }
    }
    return found;
}

} // namespace

Picture::Picture(QWidget *window)
    : Picture(window, window->rect())
{
}

Picture::Picture(QWidget *window, const QRect &part)
    : m_image(part.size() * scale, QImage::Format_RGB32)
{
    m_image.setDevicePixelRatio(scale);
    window->render(&m_image, QPoint(), part);
    m_image.setDevicePixelRatio(1);
}

Picture::Picture(QImage image)
    : m_image(std::move(image))
{
}

Picture Picture::part(const QRect &area) const
{
    return Picture(m_image.copy(QRect(area.topLeft() * scale, area.size() * scale)));
}

double Picture::weakestWord(const QRect &area) const
{
    const QImage image = part(area).m_image;
    if (image.isNull())
        return 21;
    const QRgb ground = commonest(image);
    double weakest = 21;
    for (const auto &[top, bottom] : runs(peaks(image, ground, 0, image.height() - 1, false), 2)) {
        if (bottom - top < thinnest)
            continue; // the line under a link
        const std::vector<double> line = peaks(image, ground, top, bottom, true);
        for (const auto &[left, right] : runs(line, (bottom - top) / 4)) {
            const auto strongest = std::max_element(line.begin() + left, line.begin() + right + 1);
            weakest = std::min(weakest, *strongest);
        }
    }
    return weakest;
}

double Picture::edge(const QRect &area) const
{
    constexpr int around = 4;
    const int y = area.center().y() * scale;
    const int from = std::max(0, (area.left() - around) * scale);
    const int to = std::min(m_image.width() - 1, (area.left() + around) * scale);
    const QRgb outside = m_image.pixel(from, y);
    double strongest = 1;
    for (int x = from; x <= to; ++x)
        strongest = std::max(strongest, ratio(m_image.pixel(x, y), outside));
    return strongest;
}

int Picture::changed(const Picture &other, double least) const
{
    int count = 0;
    for (int y = 0; y < m_image.height(); ++y) {
        for (int x = 0; x < m_image.width(); ++x) {
            const QRgb now = m_image.pixel(x, y);
            const QRgb then = other.m_image.pixel(x, y);
            count += now != then && ratio(now, then) >= least ? 1 : 0;
        }
    }
    return count / (scale * scale);
}

QRect inWindow(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

} // namespace ringkey::test
