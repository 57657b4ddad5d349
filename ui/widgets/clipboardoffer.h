// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/linkbutton.h"

#include <QPointer>

namespace ringkey {

class CodeField;
class NoteLine;

/// "Use 481 206 from the clipboard": a button that appears when the clipboard changed after watch()
/// and holds exactly one fitting code. Nothing is taken without a press. setOffered(false) switches
/// it off and stops looking. A code that was sent is taken out of the clipboard, if it is still
/// what lies there; one that only stands in the field is not.
class ClipboardOffer : public LinkButton
{
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered WRITE setOffered)
public:
    explicit ClipboardOffer(QWidget *parent = nullptr);

    void setField(CodeField *field);
    /// The offer takes the place of this line, and what the line says next takes it back: what is
    /// below both does not move.
    void setInsteadOf(NoteLine *line);
    /// A code was just requested: what is in the clipboard now does not count.
    void watch();
    /// What stands in the field is on its way: it is offered no more, and leaves the clipboard.
    void codeSent();
    bool isOffered() const { return m_offered; }
    void setOffered(bool offered);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void offer(const QString &code);
    void take();

    QPointer<CodeField> m_field;
    QPointer<NoteLine> m_insteadOf;
    QString m_code;
    std::optional<std::size_t> m_used; ///< fingerprint of the code that was sent
    bool m_offered = true;
    bool m_watching = false;
    bool m_changed = false;
};

} // namespace ringkey
