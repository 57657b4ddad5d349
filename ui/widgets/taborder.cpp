// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/taborder.h"

#include <QWidget>

namespace ringkey {

QWidget *stopBefore(QWidget *widget)
{
    QWidget *before = widget->previousInFocusChain();
    while (before != widget && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace ringkey
