// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/language/uiexport.h"
#include "ui/widgets/codetext.h"

#include <QLineEdit>

namespace ringkey {

/// One real line edit painted as cells (a screen reader meets "Code, 6 digits"). GUI thread.
///
/// Paste of "481 206", "481-206" or a whole SMS fills it. `completed` is emitted once per distinct
/// full code, so a refused code is not sent again by itself.
class RINGKEY_UI_EXPORT CodeField : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(int length READ length WRITE setLength)
    Q_PROPERTY(ringkey::CodeAlphabet alphabet READ alphabet WRITE setAlphabet)
    Q_PROPERTY(bool bad READ isBad WRITE setBad)
public:
    explicit CodeField(QWidget *parent = nullptr);

    int length() const { return m_format.length; }
    void setLength(int length);
    CodeAlphabet alphabet() const { return m_format.alphabet; }
    void setAlphabet(CodeAlphabet alphabet);
    void setFormat(const CodeFormat &format);
    const CodeFormat &format() const { return m_format; }

    QString code() const { return text(); }
    bool isComplete() const { return text().size() == m_format.length; }
    /// Takes the code out of `text` as a paste does. False and no change where there is no single
    /// fitting code.
    bool takeCode(const QString &text);

    bool isBad() const { return m_bad; }
    void setBad(bool bad);
    /// Clears, shakes where motion is allowed, outlines in the error colour until the next input.
    void rejectCode();
    /// The code that was sent is dead: no other is taken before a new one is sent.
    bool isSpent() const { return m_spent; }
    void setSpent(bool spent);
    /// Forget which code was sent: the next full one completes again. For a newly requested code.
    void restart();
    /// The code that was completed last got no answer: typed once more it is completed again.
    void forgetCompleted() { m_lastCompleted.reset(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(); ///< before anything is made of it
    void completed(const QString &code);
    /// The code that was refused stands there again, or one is typed that would be refused: it is
    /// not sent, for it would cost a try.
    void knownToBeWrong();
    /// What was pasted, dropped or filled in holds no code, or `found` different ones.
    void refused(qsizetype found);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rememberPlace();
    void edited(const QString &text);
    bool takeWhole(const QString &added, bool fits);
    QString putIn(const QString &text) const;
    void setFromOutside(const QString &text);
    void refuse(const QString &added);
    void putCode(const QString &code, qsizetype caret);
    void setCode(const QString &code, qsizetype caret);
    static bool isInput(const QKeyEvent &event);
    void describe();
    void shake();
    QRect cell(int index) const;
    int cellAt(int x) const;

    CodeFormat m_format;
    QString m_before;
    qsizetype m_from = 0; ///< of what is selected; both the caret where nothing is
    qsizetype m_to = 0;
    std::optional<std::size_t> m_lastCompleted; ///< its fingerprint
    int m_offset = 0;
    bool m_bad = false;
    bool m_rejected = false; ///< m_lastCompleted was
    bool m_spent = false;
    bool m_isComposing = false;
};

} // namespace ringkey
