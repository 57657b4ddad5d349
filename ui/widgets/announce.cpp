// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/announce.h"

#include "ui/theme/style.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeySequence>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <utility>

namespace ringkey {

namespace {

// What a widget that announces is called, and what it said last.
constexpr auto ownName = "ringkeyOwnName";
constexpr auto saidName = "ringkeySaidName";
constexpr std::chrono::seconds untilRead{3}; // a reader asks a moment after the event

/// Says its words without the mnemonic: Qt's own face of a button reads the note "(P)" of Chinese,
/// Japanese and Korean translations aloud. A press from a screen reader comes past the events that
/// a busy button itself refuses.
class ButtonFace : public QAccessibleWidget
{
public:
    explicit ButtonFace(QAbstractButton *button)
        : QAccessibleWidget(button)
        , m_button(button)
    {
    }

    QAccessible::Role role() const override
    {
        if (!m_button->isCheckable())
            return QAccessible::Button;
        return m_button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && text.isEmpty())
            return withoutMnemonic(m_button->text());
        if (kind == QAccessible::Accelerator && text.isEmpty())
            return QKeySequence::mnemonic(m_button->text()).toString(QKeySequence::NativeText);
        return text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.busy = isBusy();
        state.pressed = m_button->isDown();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        const auto *push = qobject_cast<const QPushButton *>(m_button);
        state.defaultButton = push != nullptr && push->isDefault();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(ownAction());
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action != pressAction() && action != toggleAction())
            QAccessibleWidget::doAction(action);
        else if (m_button->isEnabled() && !isBusy())
            m_button->animateClick();
    }

private:
    QString ownAction() const { return m_button->isCheckable() ? toggleAction() : pressAction(); }
    bool isBusy() const
    {
        const auto *busy = qobject_cast<const BusyButton *>(m_button);
        return busy != nullptr && busy->isBusy();
    }

    QAbstractButton *m_button;
};

/// Tells what is left when it is asked, and no more than the label itself says unasked.
class CountdownFace : public QAccessibleWidget
{
public:
    explicit CountdownFace(CountdownLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->spokenText() : QAccessibleWidget::text(kind);
    }

private:
    CountdownLabel *m_label;
};

/// The country's name costs loading CLDR, so it waits until somebody asks, as a screen reader does.
class CountryButtonFace : public QAccessibleWidget
{
public:
    explicit CountryButtonFace(CountryButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
        , m_button(button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_button->fullName();
        return QAccessibleWidget::text(kind);
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (m_button->isEnabled())
            m_button->animateClick();
    }

private:
    CountryButton *m_button;
};

/// What holds a control it hands the focus to. Qt says that both have it, and a reader that looks
/// for who has it would stop here.
class HolderFace : public QAccessibleWidget
{
public:
    explicit HolderFace(QWidget *holder)
        : QAccessibleWidget(holder, QAccessible::Client)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = false;
        state.focusable = false;
        return state;
    }
};

/// What stands between two words and is none: there is nothing of it to read.
class DotFace : public QAccessibleWidget
{
public:
    explicit DotFace(TextLabel *dot)
        : QAccessibleWidget(dot, QAccessible::Whitespace)
    {
    }

    QString text(QAccessible::Text) const override { return {}; }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = true;
        return state;
    }
};

/// A window of its own, but to be found where it was opened.
class PopupFace : public QAccessibleWidget
{
public:
    explicit PopupFace(Popup *popup)
        : QAccessibleWidget(popup, QAccessible::PopupMenu)
    {
    }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(widget()->parentWidget());
    }
};

/// Qt leaves windows out of a widget's children.
class PopupHostFace : public QAccessibleWidget
{
public:
    explicit PopupHostFace(QWidget *host)
        : QAccessibleWidget(host, QAccessible::Client)
    {
    }

    int childCount() const override
    {
        return QAccessibleWidget::childCount() + static_cast<int>(open().size());
    }

    QAccessibleInterface *child(int index) const override
    {
        const int own = QAccessibleWidget::childCount();
        if (index < own)
            return QAccessibleWidget::child(index);
        return QAccessible::queryAccessibleInterface(open().value(index - own));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto at = static_cast<int>(open().indexOf(qobject_cast<Popup *>(child->object())));
        return at < 0 ? QAccessibleWidget::indexOfChild(child)
                      : QAccessibleWidget::childCount() + at;
    }

private:
    QList<Popup *> open() const
    {
        auto popups = widget()->findChildren<Popup *>(QString(), Qt::FindDirectChildrenOnly);
        popups.removeIf([](const Popup *popup) { return popup->isHidden(); });
        return popups;
    }
};

bool isDot(const QString &text)
{
    return text == QChar(u'\u00B7');
}

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    // Asked for a child that has just gone, Qt 6.4's own interface of a scroll area reads past its
    // list and crashes; the plain one looks first.
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Client);
    if (qobject_cast<WrappingButton *>(object) || qobject_cast<CheckBox *>(object))
        return new ButtonFace(static_cast<QAbstractButton *>(object));
    if (auto *country = qobject_cast<CountryButton *>(object))
        return new CountryButtonFace(country);
    if (auto *countdown = qobject_cast<CountdownLabel *>(object))
        return new CountdownFace(countdown);
    if (auto *label = qobject_cast<TextLabel *>(object); label && isDot(label->sourceText()))
        return new DotFace(label);
    if (auto *popup = qobject_cast<Popup *>(object))
        return new PopupFace(popup);
    if (qobject_cast<PasswordField *>(object) || qobject_cast<FieldFrame *>(object) ||
        qobject_cast<CheckLine *>(object))
        return new HolderFace(static_cast<QWidget *>(object));
    if (object->isWidgetType() && object->property(hostsPopups).toBool())
        return new PopupHostFace(static_cast<QWidget *>(object));
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

Announcement::Announcement(QString text)
    : QEvent(type())
    , m_text(std::move(text))
{
}

QEvent::Type Announcement::type()
{
    static const int number = QEvent::registerEventType();
    return static_cast<Type>(number);
}

void announce(QWidget *speaker, const QString &text)
{
    if (text.isEmpty())
        return;
    Announcement said(text);
    QCoreApplication::sendEvent(speaker, &said);
    if (!QAccessible::isActive())
        return;
    // Qt 6.4 has no announcement event. A changed name with an alert is what all three bridges pass
    // on. The name comes back: who returns later hears what the widget is.
    if (speaker->property(saidName) != speaker->accessibleName())
        speaker->setProperty(ownName, speaker->accessibleName());
    speaker->setProperty(saidName, text);
    speaker->setAccessibleName(text);
    QAccessibleEvent name(speaker, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent alert(speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QTimer::singleShot(untilRead, speaker, [speaker, text] {
        if (speaker->accessibleName() != text)
            return; // something else is being said, or it was named anew
        speaker->setAccessibleName(speaker->property(ownName).toString());
        speaker->setProperty(saidName, QVariant());
    });
}

} // namespace ringkey
