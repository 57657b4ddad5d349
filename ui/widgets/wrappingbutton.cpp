// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappingbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ringkey {

namespace {

constexpr int unlimited = 10000;

QRect textBounds(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(QRect(0, 0, width, unlimited),
                                Qt::TextWordWrap | Qt::TextShowMnemonic, text);
}

} // namespace

WrappingButton::WrappingButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

int WrappingButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(textFont());
    const int text = textBounds(metrics, widestText(), std::max(1, width - sideRoom())).height();
    return std::max(oneLineHeight(), oneLineHeight() + text - metrics.height());
}

QSize WrappingButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int text = metrics.size(Qt::TextShowMnemonic, widestText()).width();
    return {std::max(text + sideRoom(), metrics::smallestTarget), oneLineHeight()};
}

QSize WrappingButton::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont());
    int longest = 0;
    const QStringList words = widestText().remove(u'&').split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return {std::max(longest + sideRoom() + 1, metrics::smallestTarget), oneLineHeight()};
}

void WrappingButton::drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const
{
    painter.setFont(textFont());
    const auto visual = QStyle::visualAlignment(layoutDirection(), alignment);
    painter.drawText(rect, static_cast<int>(visual) | mnemonicFlag(this) | Qt::TextWordWrap,
                     text());
}

void WrappingButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ringkey
