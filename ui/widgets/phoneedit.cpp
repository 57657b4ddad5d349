// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/phoneedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ringkey {

namespace {

// A card with two numbers must not be cut into a card with one.
constexpr int longestNumberText = 2000;

} // namespace

PhoneEdit::PhoneEdit(QWidget *parent)
    : TextField(parent)
{
    setMaxLength(longestNumberText);
    setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText);
}

void PhoneEdit::keyPressEvent(QKeyEvent *event)
{
    const bool replacesAll = text().isEmpty() || selectedText().size() == text().size();
    if (event->matches(QKeySequence::Paste) && replacesAll && !isReadOnly()) {
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoChosen();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoChosen();
        return;
    }
    TextField::keyPressEvent(event);
}

} // namespace ringkey
