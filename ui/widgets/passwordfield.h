// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"
#include "ui/language/uiexport.h"
#include "ui/widgets/passwordstrength.h"

#include <QWidget>

namespace ringkey {

class CapsLockWatcher;
class ErrorLine;
class FieldFrame;
class HintLine;
class LinkButton;
class NoteRoom;
class PasswordEdit;
class StrengthMeter;
class TextLabel;

/// One line edit with Show/Hide, Caps Lock notice and, where asked for, strength in words.
///
/// Keeps no undo steps, and is hidden and empty again after takeSecret(). A page makes it the buddy
/// of its label. GUI thread.
class RINGKEY_UI_EXPORT PasswordField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool showsStrength READ showsStrength WRITE setShowsStrength)
    Q_PROPERTY(int minimumLength READ minimumLength WRITE setMinimumLength)
    Q_PROPERTY(QStringList contextWords READ contextWords WRITE setContextWords)
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed)
    Q_PROPERTY(QString placeholderText READ placeholderText WRITE setPlaceholderText)
    Q_PROPERTY(QString error READ error WRITE setError)
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)
public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;

    /// A copy for a submit that may be repeated; the text stays, hidden. The Secret wipes itself.
    Secret secret();
    /// The password; the field is hidden, empty and wiped as far as Qt allows.
    Secret takeSecret();
    void clear();
    bool isEmpty() const;
    /// In characters as a person counts them: code points.
    int length() const;

    bool showsStrength() const { return m_showsStrength; }
    void setShowsStrength(bool shows);
    int minimumLength() const { return m_minimumLength; }
    void setMinimumLength(int length);
    /// What the backend takes. The field takes more, so that a longer paste is refused in words and
    /// not cut.
    int maximumLength() const { return m_maximumLength; }
    void setMaximumLength(int length);
    /// Words that count as guessable: name, number, product.
    QStringList contextWords() const { return m_context; }
    void setContextWords(const QStringList &words);

    QString placeholderText() const;
    void setPlaceholderText(const QString &text);
    QString error() const;
    /// Shown under the field and announced; gone with the next edit. Empty clears it.
    void setError(const QString &message);

    bool isReadOnly() const;
    void setReadOnly(bool readOnly);
    bool isRevealed() const;
    void setRevealed(bool revealed);

Q_SIGNALS:
    void passwordChanged();
    void submitted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showAdvice();
    void edited();
    void rate();
    void retranslate();
    QString takeText();

    FieldFrame *m_frame = nullptr;
    PasswordEdit *m_edit = nullptr;
    LinkButton *m_reveal = nullptr;
    HintLine *m_capsLock = nullptr;
    StrengthMeter *m_meter = nullptr;
    TextLabel *m_advice = nullptr;
    ErrorLine *m_error = nullptr;
    NoteRoom *m_room = nullptr;
    CapsLockWatcher *m_capsLockWatcher = nullptr;
    QStringList m_context;
    int m_minimumLength = 8;
    int m_maximumLength = 128;
    bool m_showsStrength = false;
};

} // namespace ringkey
