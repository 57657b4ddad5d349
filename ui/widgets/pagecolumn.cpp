// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pagecolumn.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace ringkey {

namespace {

constexpr int labelHeight = 4 * metrics::gridStep; ///< what stands above a field and belongs to it

} // namespace

PageColumn::PageColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &PageColumn::followFocus);
}

PageColumn::~PageColumn()
{
    // The controls of it that go later lose the focus.
    if (qApp != nullptr)
        disconnect(qApp, nullptr, this, nullptr);
}

void PageColumn::bringIntoSight(const QWidget *control)
{
    showWhole(control, metrics::gridStep);
}

void PageColumn::bringFieldIntoSight(const QWidget *field)
{
    showWhole(field, labelHeight);
}

/// QScrollArea::ensureWidgetVisible() shows of a field its cursor.
void PageColumn::showWhole(const QWidget *control, int around)
{
    if (!control || !widget() || !widget()->isAncestorOf(control))
        return;
    const QRect place = placeOf(control);
    for (const int y : {place.bottom(), place.top()}) // the top where both have no room
        ensureVisible(place.center().x(), y, 0, around);
}

QRect PageColumn::placeOf(const QWidget *control) const
{
    return {control->mapTo(widget(), QPoint()), control->size()};
}

/// With what it leads to, where both have room at once: in a low window nobody looks for the
/// button.
void PageColumn::bringWithGoalIntoSight(const QWidget *field)
{
    bringFieldIntoSight(field);
    if (!m_goal || !m_goal->isVisible() || !widget()->isAncestorOf(field))
        return;
    const int high = placeOf(m_goal).bottom() - placeOf(field).top();
    if (high > 0 && high + labelHeight + metrics::gridStep <= viewport()->height())
        bringIntoSight(m_goal);
}

bool PageColumn::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (moved)
        bringGoalIntoSight();
    return moved;
}

void PageColumn::bringGoalIntoSight()
{
    const auto *at = qobject_cast<const QLineEdit *>(window()->focusWidget());
    if (at && widget()->isAncestorOf(at))
        bringWithGoalIntoSight(at);
}

void PageColumn::bringGoalIntoSightSoon()
{
    QTimer::singleShot(0, this, &PageColumn::bringGoalIntoSight);
}

/// However it moves: QScrollArea follows Tab from one control to the next of its own, and no screen
/// reader, mnemonic or way from elsewhere. What is pressed with the mouse must not move away under
/// it, nor what a person scrolled to while they were in another window.
void PageColumn::followFocus(QWidget *before, QWidget *now)
{
    if (qobject_cast<QLineEdit *>(before) && widget() && widget()->isAncestorOf(before))
        m_fieldLeft = before;
    if (!now || now->window() != window())
        return;
    const bool moved = m_focusSeen && m_focusSeen != now;
    m_focusSeen = now;
    const bool keepsTop =
        m_isStarting || (now == m_keepsTopFor && verticalScrollBar()->value() == 0);
    if (moved && !keepsTop && widget() && widget()->isAncestorOf(now) &&
        QGuiApplication::mouseButtons() == Qt::NoButton)
        bringIntoSight(now);
}

QWidget *PageColumn::fieldLeft() const
{
    const bool isThere = m_fieldLeft && m_fieldLeft->isVisible() && m_fieldLeft->isEnabled();
    return isThere ? m_fieldLeft.data() : nullptr;
}

void PageColumn::startAt(QWidget *at)
{
    verticalScrollBar()->setValue(0);
    m_startsAt = at;
    m_isStarting = true;
    // Its place is known when the layouts of the page have settled.
    QTimer::singleShot(0, this, [this] {
        m_isStarting = false;
        if (m_startsAt && m_startsAt->isVisible())
            bringIntoSight(m_startsAt);
        m_startsAt.clear();
    });
}

void PageColumn::setStrip(int height)
{
    if (height == m_strip)
        return;
    m_strip = height;
    m_isByStrip = true;
    setViewportMargins(0, 0, 0, height); // resizes at once
    m_isByStrip = false;
}

/// What a person is at, where `height` of this is shown.
QWidget *PageColumn::seenFocus(int height) const
{
    QWidget *at = window()->focusWidget();
    const bool keepsTop = m_isStarting || (m_isByStrip && at == m_keepsTopFor);
    if (!at || !widget() || !widget()->isAncestorOf(at) || keepsTop)
        return nullptr;
    const int top = at->mapTo(viewport(), QPoint()).y();
    return top < height && top + at->height() > 0 ? at : nullptr;
}

void PageColumn::keepInSight(QWidget *at)
{
    if (at && at == window()->focusWidget())
        bringIntoSight(at);
}

void PageColumn::applyMargins()
{
    if (widget() == nullptr || widget()->layout() == nullptr)
        return;
    widget()->setAutoFillBackground(false);
    const int wide = width();
    const int side = metrics::sideMarginOf(wide, font());
    // The scroll bar stands within the margin, so that both sides look alike.
    const int bar = std::min(side, wide - viewport()->width());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int top = height() < metrics::low ? metrics::lowTopMargin : metrics::topMargin;
    QLayout *layout = widget()->layout();
    layout->setContentsMargins(rtl ? side - bar : side, top, rtl ? side : side - bar,
                               layout->contentsMargins().bottom());
    applyBottomMargin();
}

/// Nobody scrolls for the sake of a margin. The one below moves nothing as it gives way, and does
/// so where that is enough.
void PageColumn::applyBottomMargin()
{
    if (m_strip > 0) // what is covered now has its place
        return;
    QLayout *layout = widget()->layout();
    QMargins margins = layout->contentsMargins();
    const int high = layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width())
                                                 : layout->totalSizeHint().height();
    const int missing = high - margins.bottom() + metrics::bottomMargin - viewport()->height();
    const bool isEnough =
        missing > 0 && missing <= metrics::bottomMargin - metrics::smallestBottomMargin;
    margins.setBottom(metrics::bottomMargin - (isEnough ? missing : 0));
    layout->setContentsMargins(margins);
}

/// What the page is made of changed.
bool PageColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest && widget()->layout())
        applyBottomMargin();
    return QScrollArea::eventFilter(watched, event);
}

void PageColumn::resizeEvent(QResizeEvent *event)
{
    // What was not seen before is no reason to scroll: a page opens at its top.
    const QPointer<QWidget> at = seenFocus(event->oldSize().height());
    applyMargins();
    QScrollArea::resizeEvent(event);
    keepInSight(at);
    // Lines that wrap anew change the height some events later; what changes it after that is no
    // reason to scroll.
    const auto settling = connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
                                  [this, at] { keepInSight(at); });
    QTimer::singleShot(0, this, [settling] { disconnect(settling); });
}

void PageColumn::showEvent(QShowEvent *event)
{
    applyMargins();
    QScrollArea::showEvent(event);
}

/// The margins are in proportion to the font, and the scroll bar's is on one side.
void PageColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
}

void PageColumn::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (pressDefault() || goToGoal()))
        return;
    if (event->key() == Qt::Key_Escape && m_goesBack) {
        Q_EMIT backRequested();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

bool PageColumn::pressDefault()
{
    const auto buttons = findChildren<QPushButton *>();
    const auto isDefault = [](const QPushButton *button) {
        return button->isDefault() && button->isVisible() && button->isEnabled();
    };
    const auto found = std::find_if(buttons.begin(), buttons.end(), isDefault);
    if (found == buttons.end())
        return false;
    (*found)->click();
    return true;
}

/// What destroys is no default, and whoever ends their typing with Enter has not pressed it; nor
/// may that Enter do nothing at all.
bool PageColumn::goToGoal()
{
    const bool inField = qobject_cast<const QLineEdit *>(window()->focusWidget()) != nullptr;
    if (!inField || !m_goal || !m_goal->isVisible() || !m_goal->isEnabled())
        return false;
    m_goal->setFocus(Qt::OtherFocusReason);
    bringIntoSight(m_goal);
    return true;
}

} // namespace ringkey
