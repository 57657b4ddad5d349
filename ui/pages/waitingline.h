// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

class QSpacerItem;

namespace ringkey {

class TextLabel;

/// A small spinner and a word beside it, once the wait is long enough to be noticed.
class WaitingLine : public QWidget
{
    Q_OBJECT

public:
    /// Waits that are over sooner show nothing.
    static constexpr int patienceMs = 400;

    explicit WaitingLine(QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int spinnerSide() const;
    void appear();

    TextLabel *m_label;
    QSpacerItem *m_room; ///< for the spinner, before the text; the layout's
    QBasicTimer m_patience;
    QBasicTimer m_frames;
    QElapsedTimer m_turning;
};

} // namespace ringkey
