// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/passwordedit.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <memory>
#include <utility>

namespace ringkey {

/// While one lives, what is told passes by here. GUI thread. The host's way of telling is put back
/// with the last, and all but the text of hidden passwords goes that way meanwhile.
class ToldAsDots
{
public:
    ToldAsDots()
    {
        if (s_living++ == 0)
            s_before = QAccessible::installUpdateHandler(tell);
    }
    ~ToldAsDots()
    {
        if (--s_living > 0)
            return;
        const auto installed = QAccessible::installUpdateHandler(s_before);
        if (installed != tell) // somebody else's, put there meanwhile
            QAccessible::installUpdateHandler(installed);
    }
    ToldAsDots(const ToldAsDots &) = delete;
    ToldAsDots &operator=(const ToldAsDots &) = delete;

private:
    static QString dots(const QString &text) { return {text.size(), u'\u25CF'}; }

    static void pass(QAccessibleEvent *event)
    {
        if (s_before)
            return s_before(event);
        QAccessible::installUpdateHandler(nullptr); // Qt tells the platform where there is none
        QAccessible::updateAccessibility(event);
        QAccessible::installUpdateHandler(tell);
    }

    static void tell(QAccessibleEvent *event)
    {
        auto *edit = qobject_cast<PasswordEdit *>(event->object());
        if (edit == nullptr || (!edit->m_isSilent && edit->echoMode() == QLineEdit::Normal))
            return pass(event);
        switch (event->type()) {
        case QAccessible::TextInserted: {
            const auto &told = static_cast<const QAccessibleTextInsertEvent &>(*event);
            QAccessibleTextInsertEvent hidden(edit, told.changePosition(),
                                              dots(told.textInserted()));
            return edit->m_isSilent ? void() : pass(&hidden);
        }
        case QAccessible::TextRemoved: {
            const auto &told = static_cast<const QAccessibleTextRemoveEvent &>(*event);
            QAccessibleTextRemoveEvent hidden(edit, told.changePosition(),
                                              dots(told.textRemoved()));
            return edit->m_isSilent ? void() : pass(&hidden);
        }
        case QAccessible::TextUpdated: {
            const auto &told = static_cast<const QAccessibleTextUpdateEvent &>(*event);
            QAccessibleTextUpdateEvent hidden(edit, told.changePosition(), dots(told.textRemoved()),
                                              dots(told.textInserted()));
            return edit->m_isSilent ? void() : pass(&hidden);
        }
        default:
            pass(event);
        }
    }

    static inline int s_living = 0;
    static inline QAccessible::UpdateHandler s_before = nullptr;
};

PasswordEdit::PasswordEdit(QWidget *parent)
    : TextField(parent)
{
}

void PasswordEdit::setText(const QString &text)
{
    const ToldAsDots told;
    TextField::setText(text);
}

void PasswordEdit::renewText(const QString &text)
{
    const ToldAsDots told;
    m_isSilent = true;
    TextField::setText(text);
    m_isSilent = false;
}

/// Keys, input methods, drops and the middle button.
bool PasswordEdit::event(QEvent *event)
{
    const ToldAsDots told;
    return TextField::event(event);
}

/// Its Paste is chosen later.
void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    if (menu == nullptr)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &QObject::destroyed, this, [told = std::make_shared<ToldAsDots>()] {});
    menu->popup(event->globalPos());
}

} // namespace ringkey
