// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldframe.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace ringkey {

FieldFrame::FieldFrame(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(marks::focusRing, true);
}

void FieldFrame::setEditor(QWidget *editor)
{
    m_editor = editor;
    editor->installEventFilter(this);
    setFocusProxy(editor);
}

void FieldFrame::setBad(bool bad)
{
    if (m_bad == bad)
        return;
    m_bad = bad;
    setProperty(marks::bad, bad);
    update();
}

QSize FieldFrame::sizeHint() const
{
    return {QFrame::sizeHint().width(), metrics::heightFor(metrics::controlHeight, font())};
}

QSize FieldFrame::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), sizeHint().height()};
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focus = m_editor != nullptr && m_editor->hasFocus();
    paint::field(painter, rect(), paint::fieldState(isEnabled(), focus, m_bad), tokensOf(this));
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void nameFromBuddy(QWidget *composite, QWidget *editor)
{
    QString name = composite->accessibleName();
    const QWidget *page = composite->window();
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (name.isEmpty() && label->buddy() == composite)
            name = withoutMnemonic(label->text());
    }
    if (!name.isEmpty())
        editor->setAccessibleName(name);
}

} // namespace ringkey
