// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/focusring.h"

#include "ui/theme/marks.h"

#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QStyle>
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
        const QVariant wish = widget->property(marks::focusRing);
        if (wish.isValid())
            return wish.toBool() ? widget : nullptr;
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    }
    return focus->isWindow() ? nullptr : focus;
}

} // namespace

FocusRing::FocusRing(QWidget *root, QObject *parent)
    : QObject(parent)
    , m_root(root)
{
    connect(qApp, &QApplication::focusChanged, this, [this, root](QWidget *, QWidget *now) {
        const bool isOurs = root == nullptr || (m_root && now && m_root->isAncestorOf(now));
        moveTo(isOurs ? now : nullptr);
    });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::moveTo(QWidget *focus)
{
    QWidget *target = ringed(focus);
    follow(target);
    if (target == nullptr) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the page it is on and goes with it.
    if (m_frame == nullptr)
        m_frame = new QFocusFrame;
    put();
    copyBad();
}

/// It is measured at once, in a part of a host's window before the theme has met it.
void FocusRing::put()
{
    if (m_frame->style() != m_target->style())
        m_frame->setStyle(m_target->style());
    m_frame->setWidget(m_target);
}

void FocusRing::follow(QWidget *target)
{
    if (m_target == target)
        return;
    for (const QPointer<QWidget> &one : std::as_const(m_followed)) {
        if (one != nullptr)
            one->removeEventFilter(this);
    }
    m_followed.clear();
    m_target = target;
    for (QWidget *one = target; one != nullptr && !one->isWindow(); one = one->parentWidget()) {
        one->installEventFilter(this);
        m_followed.append(one);
    }
}

/// Qt hides a frame that is out of sight when it is put somewhere, and does not show it when the
/// page is scrolled there a moment later; it also hides it when the style changes, as it does with
/// a style sheet of the host.
void FocusRing::showAgain()
{
    if (m_frame == nullptr || m_target == nullptr || !m_frame->isHidden() || !m_target->isVisible())
        return;
    m_frame->setWidget(nullptr);
    put();
}

void FocusRing::copyBad()
{
    m_frame->setProperty(marks::bad, m_target->property(marks::bad));
    m_frame->update();
}

/// What was typed is mended, or refused, while the focus stays.
bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange && watched == m_target && m_frame != nullptr)
        copyBad();
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        (event->type() == QEvent::StyleChange && watched == m_target))
        showAgain();
    return QObject::eventFilter(watched, event);
}

} // namespace ringkey
