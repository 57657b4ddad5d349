// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/logorow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>

namespace ringkey {

namespace {

constexpr int nameGap = 10;

/// Of its own: a name is cut where it ends, also in a window of the other direction.
Qt::LayoutDirection directionOf(const QString &name)
{
    return name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

LogoRow::LogoRow(QWidget *parent)
    : QWidget(parent)
{
    // Takes the room that is free beside it: a name is cut only where there is none.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LogoRow::setProductName(const QString &name)
{
    m_productName = name;
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

void LogoRow::setLogo(const QIcon &logo)
{
    m_logo = logo;
    update();
}

int LogoRow::logoSize() const
{
    return metrics::scaled(metrics::logo, font());
}

QFont LogoRow::nameFont() const
{
    return scaledFont(font(), 15, QFont::DemiBold);
}

QSize LogoRow::sizeHint() const
{
    const QFontMetrics text(nameFont());
    // One more than its width, which is rounded: a name that is half a pixel wider would be cut.
    return {logoSize() + nameGap + text.horizontalAdvance(m_productName) + 1,
            std::max(logoSize(), text.height())};
}

QSize LogoRow::minimumSizeHint() const
{
    return {logoSize(), sizeHint().height()};
}

void LogoRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(this);
    const QRect square(0, (height() - logoSize()) / 2, logoSize(), logoSize());
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), square);
    if (m_logo.isNull())
        paint::brandMark(painter, mark, tokens);
    else
        m_logo.paint(&painter, mark);
    painter.setFont(nameFont());
    painter.setPen(tokens.text);
    const QRect name = rect().adjusted(logoSize() + nameGap, 0, 0, 0);
    painter.setLayoutDirection(directionOf(m_productName));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name),
                     static_cast<int>(start | Qt::AlignAbsolute | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_productName, Qt::ElideRight, name.width()));
}

QIcon brandIcon(const Tokens &tokens)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint::brandMark(painter, pixmap.rect(), tokens);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ringkey
