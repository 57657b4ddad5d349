// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;

namespace ringkey {

class ErrorLine;
class TextLabel;

/// A check box with a text that may wrap and hold links ("I agree to the <a href=…>Terms</a>…"). A
/// click on the text toggles, links are reached by Tab. For a plain text use CheckBox.
class CheckLine : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(bool checked READ isChecked WRITE setChecked NOTIFY toggled)
public:
    explicit CheckLine(QWidget *parent = nullptr);

    QString text() const;
    /// Rich text.
    void setText(const QString &text);
    bool isChecked() const;
    void setChecked(bool checked);
    QString error() const;
    void setError(const QString &message);

Q_SIGNALS:
    void toggled(bool checked);
    void linkActivated(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
    TextLabel *m_label;
    ErrorLine *m_error;
};

} // namespace ringkey
