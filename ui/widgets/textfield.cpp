// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textfield.h"

#include <QVariant>

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
    // The composite around it has the ring.
    setProperty("focusRing", framed ? QVariant() : QVariant(false));
}

} // namespace ringkey
