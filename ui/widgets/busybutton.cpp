// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/busybutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimerEvent>

namespace ringkey {

namespace {

constexpr int turnMs = 900;
constexpr int frameMs = 33;
constexpr int spinnerGap = 10;

bool isPress(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Shortcut:
        return true;
    case QEvent::KeyPress: {
        const int key = static_cast<const QKeyEvent &>(event).key();
        return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    default:
        return false;
    }
}

} // namespace

BusyButton::BusyButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void BusyButton::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void BusyButton::setBusyText(const QString &text)
{
    m_busyText = text;
    updateGeometry();
    name();
    update();
}

void BusyButton::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    m_turning.start();
    name();
    spin();
    update();
}

void BusyButton::name()
{
    setAccessibleName(m_busy ? m_busyText : QString());
}

void BusyButton::spin()
{
    if (m_busy && isVisible() && motionAllowed(this))
        m_timer.start(frameMs, this);
    else
        m_timer.stop();
}

QSize BusyButton::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), 15, QFont::DemiBold));
    const int busy = metrics.horizontalAdvance(m_busyText) + metrics::glyph + spinnerGap;
    const int own = metrics.size(Qt::TextShowMnemonic, text()).width();
    return {std::max(own, m_busyText.isEmpty() ? 0 : busy) + 2 * metrics::controlPadding,
            metrics::heightFor(metrics::controlHeight, font())};
}

QSize BusyButton::minimumSizeHint() const
{
    return sizeHint();
}

bool BusyButton::event(QEvent *event)
{
    if (m_busy && isPress(*event)) {
        event->accept();
        return true;
    }
    const bool enter = event->type() == QEvent::KeyPress && isPress(*event) &&
                       static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space;
    if (enter && isEnabled()) {
        click();
        return true;
    }
    return QPushButton::event(event);
}

void BusyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(this);
    paint::ButtonState state;
    state.kind = static_cast<paint::ButtonKind>(m_kind);
    state.enabled = isEnabled();
    state.pressed = isDown();
    state.hovered = underMouse() && !m_busy;
    paint::button(painter, rect(), state, tokens);
    painter.setFont(scaledFont(font(), 15, QFont::DemiBold));
    painter.setPen(paint::buttonText(state, tokens));
    if (!m_busy) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        return;
    }
    const QString words = m_busyText.isEmpty() ? text().remove(u'&') : m_busyText;
    const int wide = painter.fontMetrics().horizontalAdvance(words);
    QRect group(0, 0, metrics::glyph + spinnerGap + wide, height());
    group.moveCenter(rect().center());
    const QRect spinner(group.left(), (height() - metrics::glyph) / 2, metrics::glyph,
                        metrics::glyph);
    const double phase = static_cast<double>(m_turning.elapsed() % turnMs) / turnMs;
    const QRect space = QStyle::visualRect(layoutDirection(), rect(), spinner);
    paint::spinner(painter, space, motionAllowed(this) ? phase : 0, painter.pen().color());
    const QRect label = QStyle::visualRect(layoutDirection(), rect(),
                                           group.adjusted(metrics::glyph + spinnerGap, 0, 4, 0));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, words);
}

void BusyButton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QPushButton::timerEvent(event);
}

void BusyButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    spin();
}

void BusyButton::hideEvent(QHideEvent *event)
{
    QPushButton::hideEvent(event);
    spin();
}

} // namespace ringkey
