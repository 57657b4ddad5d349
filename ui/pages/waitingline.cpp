// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/waitingline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>

namespace ringkey {

WaitingLine::WaitingLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
    , m_room(new QSpacerItem(spinnerSide() + metrics::gridStep, 0))
{
    m_label->setRole(TextLabel::Lead);
    m_label->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addItem(m_room);
    row->addWidget(m_label, 1);
}

void WaitingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_room->changeSize(spinnerSide() + metrics::gridStep, 0);
    layout()->invalidate();
}

void WaitingLine::setText(const QString &text)
{
    m_label->setText(text);
}

int WaitingLine::spinnerSide() const
{
    return metrics::scaled(metrics::glyph, font());
}

void WaitingLine::appear()
{
    m_patience.stop();
    m_label->show();
    announce(m_label, m_label->sourceText());
    m_turning.start();
    if (motionAllowed(this))
        m_frames.start(paint::frameMs, this);
    update();
}

void WaitingLine::paintEvent(QPaintEvent *)
{
    if (m_label->isHidden())
        return;
    QPainter painter(this);
    const int side = spinnerSide();
    const QRect space(0, (m_label->fontMetrics().height() - side) / 2, side, side);
    const double phase = m_frames.isActive() ? paint::spinnerPhase(m_turning.elapsed()) : 0;
    paint::spinner(painter, QStyle::visualRect(layoutDirection(), rect(), space), phase,
                   tokensOf(this).accent);
}

void WaitingLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_patience.timerId())
        appear();
    else if (event->timerId() == m_frames.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void WaitingLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_patience.start(patienceMs, this);
}

void WaitingLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_patience.stop();
    m_frames.stop();
    m_label->hide();
}

} // namespace ringkey
