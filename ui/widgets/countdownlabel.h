// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QTimer>
#include <functional>

namespace ringkey {

/// "Send again in 0:24": the time left until an absolute instant, recomputed on every tick and when
/// the window wakes, never counted. A screen reader says it at the start and at the end, and
/// whenever it is asked.
class CountdownLabel : public TextLabel
{
    Q_OBJECT
    Q_PROPERTY(QString runningText READ runningText WRITE setRunningText)
    Q_PROPERTY(QString doneText READ doneText WRITE setDoneText)
    Q_PROPERTY(QString spentText READ spentText WRITE setSpentText)
public:
    using Clock = std::function<QDateTime()>;

    explicit CountdownLabel(QWidget *parent = nullptr);

    /// Tests and hosts with a clock of their own; the default is the system's UTC.
    void setClock(Clock clock);
    /// UTC. An invalid instant stops it and clears the text.
    void setDeadline(const QDateTime &deadline);
    QDateTime deadline() const { return m_deadline; }
    /// "Send again in <b>%1</b>": %1 is the time left.
    QString runningText() const { return m_runningText; }
    void setRunningText(const QString &text);
    QString doneText() const { return m_doneText; }
    void setDoneText(const QString &text);
    /// In the place of runningText while what was sent no longer helps: nobody waits for it then.
    QString spentText() const { return m_spentText; }
    void setSpentText(const QString &text);
    void setSpent(bool spent);
    /// What it says now, without marks: for whoever asks a screen reader.
    QString spokenText() const;
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void finished();

protected:
    bool event(QEvent *event) override;

private:
    void tick();
    void start();
    QString running(qint64 left) const;
    qint64 millisecondsLeft() const;

    QTimer m_timer;
    Clock m_clock;
    QDateTime m_deadline;
    QString m_runningText;
    QString m_doneText;
    QString m_spentText;
    bool m_spent = false;
};

/// "4:31", "1:02:09"; what is left of a started second counts as one.
QString timeLeftText(qint64 milliseconds);

} // namespace ringkey
