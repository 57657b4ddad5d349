// SPDX-License-Identifier: Apache-2.0
// Where the focus of a page goes.
#include "ui/pages/bannerplace.h"
#include "ui/pages/page.h"
#include "ui/pages/pagehead.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/pagecolumn.h"

#include <QAbstractScrollArea>
#include <algorithm>

namespace ringkey {

/// A page begins at its top, and does not keep where somebody else had scrolled it to. Where it was
/// only left for one of its own, a person is again at what led there.
void Page::start()
{
    const PageField *field = m_fields.shown(m_model.focus);
    QWidget *at = field ? field->widget : nullptr;
    if (!field && m_returns && m_leftAt && m_leftAt->isVisibleTo(this) && m_leftAt->isEnabled()) {
        at = m_leftAt;
        at->setFocus(Qt::OtherFocusReason);
    }
    m_column->startAt(at);
    m_returns = false;
}

/// A control that was pressed may be hidden or disabled by what it led to, and Qt hands the focus
/// to whatever comes next. It belongs to what a person types into or presses next: to no container,
/// and to the way back only where somebody went there and nothing happened since.
void Page::keepFocusOnPage(bool happened)
{
    const QWidget *now = window()->focusWidget();
    const bool usable = now && isAncestorOf(now) && now->isVisibleTo(this) && now->isEnabled() &&
                        !qobject_cast<const QAbstractScrollArea *>(now);
    if (isVisible() && (!usable || (happened && m_head->isBack(now))))
        focus(m_model.focus);
}

/// What became of an act is said at the top of the page; elsewhere it takes room from the form.
/// What comes by itself moves nothing.
void Page::showFromTheTop()
{
    if (m_model.banner && m_model.errors.isEmpty() && m_bannerPlace->isAtTop())
        m_column->startAt(nullptr);
    else if (!m_entering)
        m_column->bringGoalIntoSightSoon();
}

void Page::focus(PagePart part)
{
    const PageField *field = m_fields.shown(part);
    QWidget *target = field ? field->widget : m_primary;
    if (!field && m_first && m_first->isEnabled()) {
        target = m_first;
        m_column->keepTopFor(m_first);
    }
    if (!target || !target->isEnabled())
        target = firstAct();
    if (target)
        target->setFocus(Qt::OtherFocusReason);
    else
        m_head->focusTitle();
    // From a button further down.
    if (field)
        m_column->bringFieldIntoSight(field->widget);
}

/// On a page of rows: the one to begin with.
QWidget *Page::firstAct() const
{
    const auto usable = [](const QAbstractButton *button) {
        return !button->isHidden() && button->isEnabled();
    };
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), usable);
    return found == m_acts.end() ? nullptr : *found;
}

} // namespace ringkey
