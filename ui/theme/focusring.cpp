// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/focusring.h"

#include <QApplication>
#include <QFocusFrame>
#include <QVariant>

namespace ringkey {

namespace {

// The composite controls are at most this deep.
constexpr int deepest = 4;

QWidget *ringed(QWidget *focus)
{
    if (focus == nullptr || !focus->isVisible())
        return nullptr;
    QWidget *widget = focus;
    for (int depth = 0; widget != nullptr && depth < deepest; ++depth) {
        const QVariant wish = widget->property("focusRing");
        if (wish.isValid())
            return wish.toBool() ? widget : nullptr;
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    }
    return focus->isWindow() ? nullptr : focus;
}

} // namespace

FocusRing::FocusRing(QApplication &app, QObject *parent)
    : QObject(parent)
{
    connect(&app, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { moveTo(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::moveTo(QWidget *focus)
{
    QWidget *target = ringed(focus);
    if (target == nullptr) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the page it is on and goes with it.
    if (m_frame == nullptr)
        m_frame = new QFocusFrame;
    m_frame->setProperty("bad", target->property("bad"));
    m_frame->setWidget(target);
}

} // namespace ringkey
