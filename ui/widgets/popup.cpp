// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/popup.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"

#include <QPainter>
#include <QScreen>
#include <algorithm>
#include <cmath>

namespace ringkey {

namespace {

constexpr int anchorGap = 4;

int roomBelow(const QWidget *anchor)
{
    const int start = anchor->mapToGlobal(QPoint(0, anchor->height() + anchorGap)).y();
    return anchor->screen()->availableGeometry().bottom() + 1 - start;
}

int roomAbove(const QWidget *anchor)
{
    const int end = anchor->mapToGlobal(QPoint(0, -anchorGap)).y();
    return end - anchor->screen()->availableGeometry().top();
}

/// Nothing that is inside the curve is missing, so that an outline is as thick there as anywhere.
QRegion roundedRegion(const QRect &all, int radius)
{
    QRegion region(all.adjusted(0, radius, 0, -radius));
    for (int row = 0; row < radius; ++row) {
        const double rise = radius - row - 0.5;
        const int inset = int(radius - std::sqrt(radius * radius - rise * rise));
        const QRect line(all.left() + inset, all.top() + row, all.width() - 2 * inset, 1);
        region += line;
        region += line.translated(0, all.height() - 1 - 2 * row);
    }
    return region;
}

} // namespace

Popup::Popup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_X11NetWmWindowTypeDropDownMenu); // a compositor gives it a shadow
    registerAccessibleRoles();
}

int Popup::roomFor(const QWidget *anchor)
{
    return std::max(roomBelow(anchor), roomAbove(anchor));
}

void Popup::place(QWidget *anchor, QSize size, Edge edge)
{
    const QRect screen = anchor->screen()->availableGeometry();
    size.setHeight(std::min(size.height(), roomFor(anchor)));
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + anchorGap));
    if (size.height() > roomBelow(anchor))
        corner.setY(anchor->mapToGlobal(QPoint(0, -anchorGap)).y() - size.height());
    const bool atRight = (edge == Edge::Trailing) == (layoutDirection() == Qt::LeftToRight);
    if (atRight)
        corner.rx() += anchor->width() - size.width();
    const int most = std::max(screen.left(), screen.right() - size.width());
    corner.setX(std::clamp(corner.x(), screen.left(), most));
    m_placed = QRect(corner, size);
    setGeometry(m_placed);
    // A mask instead of a translucent window: that one has black corners without a compositor.
    setMask(roundedRegion(rect(), metrics::cardRadius));
}

bool Popup::endWith(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        pickCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

/// In a host's QGraphicsScene it gets a place of its own only now, as small as it may be, and has
/// no mask.
void Popup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (graphicsProxyWidget() == nullptr)
        return;
    setAttribute(Qt::WA_TranslucentBackground);
    setGeometry(m_placed);
}

void Popup::paintEvent(QPaintEvent *)
{
    // The mask has steps where a drawn outline would be smooth, and would bite pieces out of one.
    QPainter painter(this);
    const Tokens tokens = tokensOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (graphicsProxyWidget() == nullptr) {
        painter.fillRect(rect(), tokens.outline);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.outline);
        painter.drawRoundedRect(rect(), metrics::cardRadius, metrics::cardRadius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.card);
    const double radius = metrics::cardRadius - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void hostPopups(QWidget *host)
{
    host->setProperty(hostsPopups, true);
}

} // namespace ringkey
