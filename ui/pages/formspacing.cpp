// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/formspacing.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/hintline.h"

#include <QLayout>
#include <QVariant>
#include <QWidget>
#include <optional>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

int spacingFor(const QString &name)
{
    if (name.endsWith("Group"_L1))
        return metrics::labelSpacing;
    if (name.endsWith("Lines"_L1))
        return 0;
    if (name.endsWith("Line"_L1))
        return metrics::gridStep / 2;
    if (name.endsWith("CardLayout"_L1) || name == "outerLayout"_L1)
        return 0;
    if (name == "pageLayout"_L1 || name == "headLayout"_L1)
        return metrics::fieldSpacing;
    return metrics::gridStep;
}

/// What parts two things beside each other; under each other nothing is left to part.
bool isDot(const QWidget *widget)
{
    return widget->objectName().endsWith("Dot"_L1);
}

void showDots(const QBoxLayout &row, bool shown)
{
    for (int i = 0; i < row.count(); ++i) {
        QWidget *widget = row.itemAt(i)->widget();
        if (widget && isDot(widget))
            widget->setVisible(shown);
    }
}

/// The width the visible parts of a row would like, or nothing where there is only one.
std::optional<int> wishedWidth(const QBoxLayout &row)
{
    int width = 0;
    int parts = 0;
    for (int i = 0; i < row.count(); ++i) {
        const QWidget *widget = row.itemAt(i)->widget();
        if (!widget || (widget->isHidden() && !isDot(widget)))
            continue;
        width += widget->sizeHint().width();
        ++parts;
    }
    if (parts < 2)
        return {};
    return width + (parts - 1) * row.spacing();
}

void centre(QBoxLayout &row, bool centred)
{
    for (int i = 0; i < row.count(); ++i) {
        if (QWidget *widget = row.itemAt(i)->widget())
            row.setAlignment(widget, centred ? Qt::AlignHCenter : Qt::Alignment());
    }
}

bool isRoom(const QWidget *widget)
{
    return widget->objectName().endsWith("Room"_L1);
}

QSpacerItem *overlapOf(const QLayout &group)
{
    return group.count() > 0 ? group.itemAt(group.count() - 1)->spacerItem() : nullptr;
}

/// A field that ends in room for notes takes some of the distance to the next. The pages with a
/// code have enough.
void letOverlap(QVBoxLayout &group)
{
    if (!group.objectName().endsWith("Group"_L1) || group.count() == 0 || overlapOf(group))
        return;
    const QWidget *last = group.itemAt(group.count() - 1)->widget();
    if (last && last->property(marks::endsInRoom).toBool())
        group.addSpacing(-NoteRoom::overlap);
}

} // namespace

void settleOverlaps(QWidget *form)
{
    const auto groups = form->findChildren<QVBoxLayout *>();
    for (QVBoxLayout *group : groups) {
        QSpacerItem *spacer = overlapOf(*group);
        if (!spacer || !group->objectName().endsWith("Group"_L1) || spacer->sizeHint().height() > 0)
            continue;
        const bool shown = !group->itemAt(group->count() - 2)->isEmpty();
        const int height = shown ? -NoteRoom::overlap : 0;
        if (spacer->sizeHint().height() == height)
            continue;
        spacer->changeSize(0, height, QSizePolicy::Minimum, QSizePolicy::Fixed);
        group->invalidate();
    }
}

void stackRows(QWidget *form, int width)
{
    const auto rows = form->findChildren<QHBoxLayout *>();
    for (QHBoxLayout *row : rows) {
        // A composite control says what of the width it keeps for itself.
        const QVariant inset = row->property(marks::inset);
        const bool mayStack = inset.isValid() || !row->objectName().isEmpty();
        const auto wished = mayStack ? wishedWidth(*row) : std::nullopt;
        const bool beside = !wished || *wished <= width - inset.toInt();
        const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
        // Setting what is set already asks for another layout, and layouts are what calls this.
        if (row->direction() == direction)
            continue;
        row->setDirection(direction);
        showDots(*row, beside);
        // What stands in the middle beside each other does so under each other.
        if (row->objectName() == "footLayout"_L1)
            centre(*row, !beside);
    }
}

void applySpacing(QWidget *form)
{
    const auto layouts = form->findChildren<QLayout *>();
    for (QLayout *layout : layouts) {
        // Layouts without a name belong to composite controls, which space themselves.
        if (layout->objectName().isEmpty())
            continue;
        layout->setSpacing(spacingFor(layout->objectName()));
        if (layout->objectName() == "headLines"_L1)
            layout->setContentsMargins(0, 0, 0, metrics::labelSpacing);
    }
    // What may come and go: nothing below it moves.
    const auto parts = form->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (isRoom(part))
            part->setMinimumHeight(NoteRoom::heightFor(form->font()));
    }
    const auto groups = form->findChildren<QVBoxLayout *>();
    for (QVBoxLayout *group : groups)
        letOverlap(*group);
}

} // namespace ringkey
