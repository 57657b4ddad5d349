// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/wrappingbutton.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace ringkey {

/// A push button that shows its own progress. While busy it keeps the focus, reads as `busyText`
/// and ignores presses. The primary one of a page is its `default`.
class BusyButton : public WrappingButton
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)
    Q_PROPERTY(bool busy READ isBusy WRITE setBusy)
    Q_PROPERTY(QString busyText READ busyText WRITE setBusyText)
public:
    enum Kind
    {
        Primary,
        Secondary,
        Danger
    };
    Q_ENUM(Kind)

    explicit BusyButton(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    bool isBusy() const { return m_busy; }
    void setBusy(bool busy);
    QString busyText() const { return m_busyText; }
    void setBusyText(const QString &text);

protected:
    int sideRoom() const override;
    int oneLineHeight() const override;
    QFont textFont() const override;
    QString otherText() const override { return m_busyText; }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int spinnerRoom() const;
    void drawBusy(QPainter &painter) const;
    void spin();
    void name();

    QBasicTimer m_timer;
    QElapsedTimer m_turning;
    QString m_busyText;
    Kind m_kind = Primary;
    bool m_busy = false;
};

} // namespace ringkey
