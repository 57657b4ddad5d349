// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textfield.h"

namespace ringkey {

/// The line of a PasswordField. Qt tells whoever listens on the accessibility bus each change of a
/// line with its text, hidden or not; of this one, while it is hidden, they hear dots.
class PasswordEdit : public TextField
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// QLineEdit's, told as dots.
    void setText(const QString &text);
    /// The same text set anew, which drops the undo steps. Nobody hears of it.
    void renewText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool m_isSilent = false;
    friend class ToldAsDots;
};

} // namespace ringkey
