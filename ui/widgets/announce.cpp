// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/announce.h"

#include "ui/widgets/hintline.h"
#include "ui/widgets/messagebanner.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>
#include <QWidget>

namespace ringkey {

namespace {

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    // Asked for a child that has just gone, Qt 6.4's own interface of a scroll area reads past its
    // list and crashes; the plain one looks first.
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Client);
    QWidget *widget = qobject_cast<MessageBanner *>(object);
    if (widget == nullptr)
        widget = qobject_cast<ErrorLine *>(object);
    return widget == nullptr ? nullptr : new QAccessibleWidget(widget, QAccessible::AlertMessage);
}

} // namespace

void registerAccessibleRoles()
{
    static const bool once = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(once)
}

void announce(QWidget *speaker, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    // Qt 6.4 has no announcement event. A changed name with an alert is what all three bridges pass
    // on.
    speaker->setAccessibleName(text);
    QAccessibleEvent name(speaker, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent alert(speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ringkey
