// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappingbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ringkey {

WrappingButton::WrappingButton(QSizePolicy::Policy across, QWidget *parent)
    : QPushButton(parent)
{
    registerAccessibleRoles();
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(across, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// A layout asks hundreds of times before the first frame, and each answer would lay out the text
/// anew.
const WrappingButton::Measured &WrappingButton::measured() const
{
    const QFont font = textFont();
    const QString other = otherText();
    Measured &known = m_measured;
    if (known.oneLine >= 0 && known.text == text() && known.other == other && known.font == font)
        return known;
    const QFontMetrics metrics(font);
    const int width = metrics.size(Qt::TextShowMnemonic, drawnText(text())).width();
    const int otherWidth = other.isEmpty() ? 0 : metrics.horizontalAdvance(other);
    known = {.font = font,
             .text = text(),
             .other = other,
             .widest = otherWidth > width ? other : text(),
             .oneLine = std::max(width, otherWidth),
             .lineHeight = metrics.height()};
    return known;
}

QSize WrappingButton::wrappedAt(int width) const
{
    const Measured &known = measured();
    const auto found = known.wrapped.constFind(width);
    if (found != known.wrapped.constEnd())
        return *found;
    const QSize size = wrappedBounds(QFontMetrics(known.font), known.widest, width).size();
    m_measured.wrapped.insert(width, size);
    return size;
}

int WrappingButton::heightForWidth(int width) const
{
    const int text = wrappedAt(width - sideRoom()).height();
    return std::max(oneLineHeight(), oneLineHeight() + text - measured().lineHeight);
}

QSize WrappingButton::sizeHint() const
{
    return {std::max(measured().oneLine + sideRoom(), metrics::smallestTarget), oneLineHeight()};
}

QSize WrappingButton::minimumSizeHint() const
{
    const int longest = wrappedAt(1).width();
    return {std::max(longest + sideRoom() + 1, metrics::smallestTarget), oneLineHeight()};
}

void WrappingButton::drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const
{
    painter.setFont(textFont());
    const auto visual = QStyle::visualAlignment(layoutDirection(), alignment);
    painter.setLayoutDirection(layoutDirection()); // a painter's is the application's
    painter.drawText(rect, static_cast<int>(visual) | mnemonicFlag(this) | Qt::TextWordWrap,
                     drawnText(text()));
}

void WrappingButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ringkey
