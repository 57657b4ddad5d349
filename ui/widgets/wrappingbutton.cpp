// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappingbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ringkey {

namespace {

/// The underlined letter of a mnemonic is drawn apart from its neighbours, without their kerning.
int roomOfUnderline(const QFontMetricsF &metrics, const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    if (at < 0 || at + 1 >= text.size() || text.at(at + 1) == u'&')
        return 0;
    const QString whole = QString(text).remove(at, 1);
    const double apart = metrics.horizontalAdvance(whole.first(at)) +
                         metrics.horizontalAdvance(whole.sliced(at, 1)) +
                         metrics.horizontalAdvance(whole.sliced(at + 1));
    return std::max(0, static_cast<int>(std::ceil(apart - metrics.horizontalAdvance(whole))));
}

} // namespace

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
             .lineHeight = metrics.height(),
             .underline = roomOfUnderline(QFontMetricsF(font), drawnText(text()))};
    return known;
}

int WrappingButton::underlineRoom() const
{
    return mnemonicFlag(this) == Qt::TextShowMnemonic ? measured().underline : 0;
}

QSize WrappingButton::wrappedAt(int width) const
{
    const Measured &known = measured();
    width -= underlineRoom();
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
    const int words = measured().oneLine + underlineRoom();
    return {std::max(words + sideRoom(), metrics::smallestTarget), oneLineHeight()};
}

QSize WrappingButton::minimumSizeHint() const
{
    const int longest = wrappedAt(1).width() + underlineRoom();
    return {std::max(longest + sideRoom() + 1, metrics::smallestTarget), oneLineHeight()};
}

void WrappingButton::drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const
{
    painter.setFont(textFont());
    const auto visual = QStyle::visualAlignment(layoutDirection(), alignment);
    painter.setLayoutDirection(layoutDirection()); // a painter's is the application's
    // While Alt is held it is underlined in the room it has without.
    const bool isOneLine = wrappedAt(rect.width()).height() <= measured().lineHeight + 1;
    const int wraps = isOneLine ? Qt::TextSingleLine : Qt::TextWordWrap;
    painter.drawText(rect, static_cast<int>(visual) | mnemonicFlag(this) | wraps,
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
