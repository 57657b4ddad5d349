// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/busybutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimerEvent>
#include <algorithm>

namespace ringkey {

namespace {

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
    : WrappingButton(QSizePolicy::Expanding, parent)
{
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
        m_timer.start(paint::frameMs, this);
    else
        m_timer.stop();
}

int BusyButton::spinnerRoom() const
{
    return metrics::scaled(metrics::glyph, font()) + spinnerGap;
}

int BusyButton::sideRoom() const
{
    return 2 * metrics::controlPadding + (m_busyText.isEmpty() ? 0 : spinnerRoom());
}

int BusyButton::oneLineHeight() const
{
    return metrics::heightFor(metrics::controlHeight, font());
}

QFont BusyButton::textFont() const
{
    return scaledFont(font(), 15, QFont::DemiBold);
}

bool BusyButton::event(QEvent *event)
{
    if (m_busy && isPress(*event)) {
        event->accept();
        return true;
    }
    return WrappingButton::event(event);
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
    painter.setPen(paint::buttonText(state, tokens));
    if (m_busy)
        drawBusy(painter);
    else
        drawText(painter, rect().adjusted(metrics::controlPadding, 0, -metrics::controlPadding, 0),
                 Qt::AlignCenter);
}

void BusyButton::drawBusy(QPainter &painter) const
{
    painter.setFont(textFont());
    const QString words =
        withApostrophes(m_busyText.isEmpty() ? withoutMnemonic(text()) : m_busyText);
    const int size = spinnerRoom() - spinnerGap;
    const int most = width() - sideRoom();
    const int wide = std::min(painter.fontMetrics().horizontalAdvance(words) + 1, most);
    QRect group(0, 0, spinnerRoom() + wide, height());
    group.moveCenter(rect().center());
    const QRect space(group.left(), (height() - size) / 2, size, size);
    const double phase = paint::spinnerPhase(m_turning.elapsed());
    paint::spinner(painter, QStyle::visualRect(layoutDirection(), rect(), space),
                   motionAllowed(this) ? phase : 0, painter.pen().color());
    const QRect label = group.adjusted(spinnerRoom(), 0, 0, 0);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                     Qt::AlignCenter | Qt::TextWordWrap, words);
}

void BusyButton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        WrappingButton::timerEvent(event);
}

void BusyButton::showEvent(QShowEvent *event)
{
    WrappingButton::showEvent(event);
    spin();
}

void BusyButton::hideEvent(QHideEvent *event)
{
    WrappingButton::hideEvent(event);
    spin();
}

} // namespace ringkey
