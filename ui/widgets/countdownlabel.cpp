// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/countdownlabel.h"

#include "ui/widgets/announce.h"

#include <QEvent>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr qint64 second = 1000;

QString plainText(const QString &rich)
{
    return QTextDocumentFragment::fromHtml(rich).toPlainText();
}

} // namespace

QString timeLeftText(qint64 milliseconds)
{
    const qint64 seconds = (std::max<qint64>(0, milliseconds) + second - 1) / second;
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

CountdownLabel::CountdownLabel(QWidget *parent)
    : TextLabel(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    registerAccessibleRoles();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CountdownLabel::tick);
}

void CountdownLabel::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void CountdownLabel::setDeadline(const QDateTime &deadline)
{
    const bool isNew = deadline != m_deadline;
    m_deadline = deadline;
    start();
    if (isNew && isRunning())
        announce(this, accessibleName());
}

void CountdownLabel::setRunningText(const QString &text)
{
    m_runningText = text;
    start();
}

void CountdownLabel::setDoneText(const QString &text)
{
    m_doneText = text;
    start();
}

void CountdownLabel::setSpentText(const QString &text)
{
    m_spentText = text;
    start();
}

void CountdownLabel::setSpent(bool spent)
{
    if (spent == m_spent)
        return;
    m_spent = spent;
    start();
}

QString CountdownLabel::running(qint64 left) const
{
    return (m_spent ? m_spentText : m_runningText).arg(timeLeftText(left));
}

QString CountdownLabel::spokenText() const
{
    return plainText(sourceText());
}

qint64 CountdownLabel::millisecondsLeft() const
{
    return m_clock().msecsTo(m_deadline);
}

void CountdownLabel::start()
{
    const bool ran = m_timer.isActive();
    m_timer.stop();
    if (!m_deadline.isValid()) {
        setText({});
        return;
    }
    const qint64 left = millisecondsLeft();
    if (left <= 0) {
        setAccessibleName(plainText(m_doneText));
        setText(m_doneText);
        if (ran) // and nobody was told
            announce(this, plainText(m_doneText));
        return;
    }
    // A name of its own keeps Qt from telling the screen reader each new text.
    setAccessibleName(plainText(running(left)));
    tick();
}

void CountdownLabel::tick()
{
    const qint64 left = millisecondsLeft();
    if (left > 0) {
        setText(running(left));
        // To the next full second of what is left, so that the text never skips one.
        m_timer.start(static_cast<int>((left - 1) % second + 1));
        return;
    }
    m_timer.stop();
    setText(m_doneText);
    setAccessibleName(plainText(m_doneText));
    announce(this, plainText(m_doneText));
    Q_EMIT finished();
}

bool CountdownLabel::event(QEvent *event)
{
    // After sleep the timer is late; the deadline is not.
    if (event->type() == QEvent::WindowActivate && m_timer.isActive())
        tick();
    return TextLabel::event(event);
}

} // namespace ringkey
