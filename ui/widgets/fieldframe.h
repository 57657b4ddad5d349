// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace ringkey {

/// The one outline around the parts of a composite field; shows the focus of the editor inside.
class FieldFrame : public QFrame
{
    Q_OBJECT
public:
    explicit FieldFrame(QWidget *parent = nullptr);

    void setEditor(QWidget *editor);
    bool isBad() const { return m_bad; }
    void setBad(bool bad);

    /// As high as the look says in any style; the button inside would wrap otherwise.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_editor;
    bool m_bad = false;
};

/// Gives the editor of a composite the text of the label whose buddy the composite is, so that a
/// screen reader meets the field under its name.
void nameFromBuddy(QWidget *composite, QWidget *editor);

} // namespace ringkey
