// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/linkbutton.h"

#include <QPointer>

namespace ringkey {

class CodeField;
class NoteLine;
class TextLabel;

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
    /// What stands under the field. With the error the offer shares the room it has there, a layout
    /// "clipboardLayout": where the error is shown it lies over the code's life, and what the error
    /// says next takes the room back. Nothing below moves.
    void setNotes(NoteLine *error, TextLabel *life);
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
    void standOverLife(bool over);
    void coverLife();

    QPointer<CodeField> m_field;
    QPointer<NoteLine> m_error;
    QPointer<TextLabel> m_life;
    QWidget *m_room = nullptr; ///< with the layout that it stands in otherwise
    bool m_coversLife = false;
    QString m_code;
    std::optional<std::size_t> m_used; ///< fingerprint of the code that was sent
    bool m_offered = true;
    bool m_watching = false;
    bool m_changed = false;
};

} // namespace ringkey
