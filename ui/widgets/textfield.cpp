// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textfield.h"

#include <QStyleOptionFrame>

namespace ringkey {

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
}

void TextField::setBad(bool bad)
{
    if (m_bad == bad)
        return;
    m_bad = bad;
    update();
}

void TextField::setFramed(bool framed)
{
    if (m_framed == framed)
        return;
    m_framed = framed;
    updateGeometry();
    update();
}

/// Not by setFrame(): what has no frame Qt fills with the application's colour as soon as the
/// application has a style sheet, and asks no style.
void TextField::initStyleOption(QStyleOptionFrame *option) const
{
    QLineEdit::initStyleOption(option);
    if (!m_framed)
        option->lineWidth = 0;
}

} // namespace ringkey
