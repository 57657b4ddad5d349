// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappingbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ringkey {

WrappingButton::WrappingButton(QWidget *parent)
    : QPushButton(parent)
{
    registerAccessibleRoles();
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

int WrappingButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(textFont());
    const int text = wrappedBounds(metrics, widestText(), width - sideRoom()).height();
    return std::max(oneLineHeight(), oneLineHeight() + text - metrics.height());
}

QSize WrappingButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int text = metrics.size(Qt::TextShowMnemonic, withoutMnemonicNote(widestText())).width();
    return {std::max(text + sideRoom(), metrics::smallestTarget), oneLineHeight()};
}

QSize WrappingButton::minimumSizeHint() const
{
    const int longest = wrappedBounds(QFontMetrics(textFont()), widestText(), 1).width();
    return {std::max(longest + sideRoom() + 1, metrics::smallestTarget), oneLineHeight()};
}

void WrappingButton::drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const
{
    painter.setFont(textFont());
    const auto visual = QStyle::visualAlignment(layoutDirection(), alignment);
    painter.drawText(rect, static_cast<int>(visual) | mnemonicFlag(this) | Qt::TextWordWrap,
                     withoutMnemonicNote(text()));
}

void WrappingButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ringkey
