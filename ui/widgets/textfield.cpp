// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textfield.h"

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
    setFrame(framed);
}

} // namespace ringkey
