// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/cutoff.h"

#include "tests/ui/pages/shown.h"
#include "ui/widgets/pagecolumn.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMap>

namespace ringkey::test {

using namespace Qt::StringLiterals;

namespace {

/// What is cut off, or nothing.
QString cutOff(const QSize &needed, const QWidget &widget)
{
    if (needed.width() <= widget.width() && needed.height() <= widget.height())
        return {};
    return u"%1 needs %2 x %3 and has %4 x %5"_s.arg(who(&widget))
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height());
}

QString problemOf(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return cutOff(label.sizeHint(), label);
    return cutOff({label.minimumSizeHint().width(), label.heightForWidth(label.width())}, label);
}

QString problemOf(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (!button.hasHeightForWidth())
        return cutOff(button.sizeHint(), button);
    return cutOff({button.minimumSizeHint().width(), button.heightForWidth(button.width())},
                  button);
}

/// A text that is longer than its field may scroll; a phone number is what the person has to check.
QString problemOf(const QLineEdit &edit)
{
    if (edit.objectName() != "numberEdit"_L1)
        return {};
    const QString longest = edit.text().isEmpty() ? u"(202) 555-0147"_s : edit.text();
    const int cursor = 4;
    const int needed = edit.fontMetrics().horizontalAdvance(longest) + cursor +
                       edit.textMargins().left() + edit.textMargins().right();
    return cutOff({needed, edit.fontMetrics().height()}, edit);
}

QString problemOf(QWidget *widget)
{
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        return problemOf(*edit);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return problemOf(*label);
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return problemOf(*button);
    return {};
}

/// Who makes the page wider than its window.
QString tooWide(const PageColumn &column)
{
    const QMargins margins = column.widget()->layout()->contentsMargins();
    const int room = column.viewport()->width() - margins.left() - margins.right();
    QStringList names;
    const auto widgets = column.widget()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const int needed = widget->minimumSizeHint().width();
        if (widget->isVisibleTo(&column) && needed > room)
            names << u"%1 needs %2 of %3"_s.arg(who(widget)).arg(needed).arg(room);
    }
    return u"too wide: "_s + names.join(u", "_s);
}

/// What reaches out of one of those it stands in.
QString reachesOut(const QWidget *widget, const QWidget *content)
{
    for (const QWidget *in = widget->parentWidget(); in && content->isAncestorOf(in);
         in = in->parentWidget()) {
        const QRect place(widget->mapTo(in, QPoint()), widget->size());
        if (!in->rect().contains(place))
            return u"%1 reaches out of %2"_s.arg(who(widget), who(in));
    }
    return {};
}

QString problemIn(QWidget *widget, const QWidget *content)
{
    const QString problem = problemOf(widget);
    const bool hasText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget);
    return problem.isEmpty() && hasText ? reachesOut(widget, content) : problem;
}

} // namespace

void settleLayouts()
{
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents();
}

QString cutOffOn(QWidget *page)
{
    const auto *column = page->findChild<PageColumn *>();
    if (column->widget()->width() > column->viewport()->width())
        return tooWide(*column);
    const auto widgets = column->widget()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString problem =
            widget->isVisibleTo(page) ? problemIn(widget, column->widget()) : QString();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString sameKeyOn(const QWidget *page)
{
    QMap<QString, QString> texts;
    QString found;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && texts.contains(key) && found.isEmpty())
            found = u"%1 for \"%2\" and \"%3\""_s.arg(key, texts.value(key), text);
        texts.insert(key, text);
    };
    for (const auto *button : page->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled())
            take(button->text());
    for (const auto *label : page->findChildren<QLabel *>())
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            take(label->text());
    return found;
}

} // namespace ringkey::test
