// SPDX-License-Identifier: Apache-2.0
#include "app/qa/desktabs.h"

#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

DeskTabs::DeskTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_list(new QComboBox)
{
    m_tabs->setObjectName(u"qaTabs"_s);
    m_tabs->tabBar()->setObjectName(u"qaTabNames"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideRight); // so that it can be narrower, and the list comes
    m_tabs->setUsesScrollButtons(false);  // they would stand in the way of Tab
    m_list->setObjectName(u"qaTabList"_s);
    m_list->setAccessibleName(u"QA desk"_s);
    m_list->hide();
    // Their words are English, whatever the pages' are. A click leaves the focus on the page.
    for (QWidget *names :
         {static_cast<QWidget *>(m_tabs->tabBar()), static_cast<QWidget *>(m_list)}) {
        names->setLayoutDirection(Qt::LeftToRight);
        names->setFocusPolicy(Qt::TabFocus);
    }
    // The ring around the names is drawn outside of them.
    constexpr int ring = metrics::focusRing;
    setContentsMargins(ring, ring, ring, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, m_list, &QComboBox::setCurrentIndex);
    connect(m_list, &QComboBox::currentIndexChanged, m_tabs, &QTabWidget::setCurrentIndex);
}

void DeskTabs::add(QWidget *page, const QString &name)
{
    m_list->addItem(name); // before the page, which is told to the list
    m_tabs->addTab(page, name);
}

QWidget *DeskTabs::names() const
{
    return m_list->isHidden() ? static_cast<QWidget *>(m_tabs->tabBar()) : m_list;
}

void DeskTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DeskTabs::fit()
{
    const bool isNarrow = m_tabs->tabBar()->sizeHint().width() > contentsRect().width();
    m_list->setVisible(isNarrow);
    m_tabs->tabBar()->setVisible(!isNarrow);
    // Tab would be caught at the bar that is not seen.
    m_tabs->setFocusPolicy(isNarrow ? Qt::NoFocus : Qt::TabFocus);
    m_tabs->tabBar()->setFocusPolicy(m_tabs->focusPolicy());
}

} // namespace ringkey::qa
