// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/checkbox.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace ringkey {

namespace {

/// The look draws its box itself: what a host's style sheet says is about the host's boxes.
const QStyle *boxStyle(const QWidget *widget)
{
    const QStyle *const look = lookStyleOf(widget);
    return look != nullptr ? look : widget->style();
}

} // namespace

CheckBox::CheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    registerAccessibleRoles();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::textStart() const
{
    return boxStyle(this)->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           boxStyle(this)->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int CheckBox::heightForWidth(int width) const
{
    return std::max(metrics::smallestTarget,
                    wrappedBounds(fontMetrics(), text(), width - textStart()).height());
}

QSize CheckBox::minimumSizeHint() const
{
    const QRect words = wrappedBounds(fontMetrics(), text(), 1);
    return {textStart() + words.width() + 1, metrics::smallestTarget};
}

bool CheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int size = boxStyle(this)->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    const int line = std::max(fontMetrics().height(), metrics::smallestTarget);
    option.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (line - size) / 2, size, size));
    boxStyle(this)->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    const QRect words = rect().adjusted(textStart(), 0, 0, 0);
    const auto aligned =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(aligned) | mnemonicFlag(this) | Qt::TextWordWrap,
                     drawnText(text()));
}

} // namespace ringkey
