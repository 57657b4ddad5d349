// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textfield.h"

namespace ringkey {

/// The number box. A paste by keyboard comes whole through pasted(), because a line edit would turn
/// the lines of a contact card into one before anybody sees them. What is undone is whole as well:
/// it knows nothing of how the number was grouped.
class PhoneEdit : public TextField
{
    Q_OBJECT
public:
    explicit PhoneEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void pasted(const QString &text);
    void undoChosen();
    void redoChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ringkey
