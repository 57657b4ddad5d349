// SPDX-License-Identifier: Apache-2.0
#include "app/pages/accountsview.h"

#include "app/pages/accountspage.h"
#include "app/pages/forgetaccountpage.h"
#include "ui/widgets/pageguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

AccountsView::AccountsView(QWidget *parent)
    : QStackedWidget(parent)
    , m_list(new AccountsPage(this))
    , m_forget(new ForgetAccountPage(this))
{
    setObjectName(u"accountsView"_s);
    new PageGuard(*this);
    addWidget(m_list);
    addWidget(m_forget);
    connect(m_list, &PlainPage::backChosen, this, &AccountsView::closed);
    connect(m_list, &AccountsPage::chosen, this, &AccountsView::chosen);
    connect(m_list, &AccountsPage::addChosen, this, &AccountsView::addChosen);
    connect(m_list, &AccountsPage::forgetChosen, this, &AccountsView::ask);
    connect(m_forget, &PlainPage::backChosen, this, &AccountsView::comeBack);
    connect(m_forget, &ForgetAccountPage::confirmed, this, [this](int slot) {
        Q_EMIT forgotten(slot); // and comes back with show()
        setCurrentWidget(m_list);
        m_list->focusTitle(); // Enter, pressed once more, must not open somebody else
    });
}

void AccountsView::show(const QList<KnownAccount> &accounts, std::optional<int> open)
{
    m_accounts = accounts;
    m_list->show(accounts, open);
}

void AccountsView::open()
{
    setCurrentWidget(m_list);
    m_list->takeFocus();
}

void AccountsView::comeBack()
{
    setCurrentWidget(m_list);
    if (!m_list->focusWhereLeft())
        m_list->takeFocus();
}

void AccountsView::ask(int slot)
{
    const auto who = std::ranges::find(m_accounts, slot, &KnownAccount::slot);
    if (who == m_accounts.end())
        return;
    m_forget->ask(slot, AccountsPage::nameOf(*who));
    setCurrentWidget(m_forget);
    m_forget->focusTitle();
}

} // namespace ringkey
