// SPDX-License-Identifier: Apache-2.0
#include "app/pages/accountspage.h"

#include "app/accounts/roster.h"
#include "app/pages/accountrow.h"
#include "phone/isolated.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listcard.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ringkey {

AccountsPage::AccountsPage(QWidget *parent)
    : PlainPage(parent)
    , m_card(new ListCard(this))
    , m_add(new BusyButton(this))
{
    setObjectName(u"accountsPage"_s);
    addRow(m_card);
    m_add->setObjectName(u"addAccountButton"_s);
    m_add->setKind(BusyButton::Secondary);
    m_add->setAutoDefault(false);
    addRow(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &AccountsPage::addChosen);
    retranslate();
}

QString AccountsPage::nameOf(const KnownAccount &account)
{
    if (!account.name.isEmpty())
        return account.name;
    return account.number.isEmpty() ? tr("Account") : isolated(account.number);
}

void AccountsPage::show(const QList<KnownAccount> &accounts, std::optional<int> open)
{
    if (m_accounts == accounts && m_open == open)
        return;
    m_accounts = accounts;
    m_open = open;
    retranslate();
}

void AccountsPage::takeFocus()
{
    if (m_first)
        static_cast<QWidget *>(m_first)->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::makeRows()
{
    const bool wasHere = isVisible() && m_card->isAncestorOf(window()->focusWidget());
    m_first.clear();
    const auto before = m_card->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *row : before) {
        m_card->layout()->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one that is pressed
    }
    for (const KnownAccount &account : std::as_const(m_accounts))
        m_card->addRow(makeRow(account));
    m_card->setVisible(!m_accounts.isEmpty());
    if (wasHere)
        takeFocus();
}

QWidget *AccountsPage::makeRow(const KnownAccount &account)
{
    auto *whole = new QWidget(m_card);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(metrics::gridStep);
    const QString name = nameOf(account);
    const bool hasLine = !account.name.isEmpty() && !account.number.isEmpty();
    const QString number = hasLine ? isolated(account.number) : QString();
    const bool here = m_open == account.slot;
    auto *row = new AccountRow(name,
                               !here              ? number
                               : number.isEmpty() ? tr("Open now")
                                                  : tr("%1 · open now").arg(number),
                               whole);
    row->setObjectName(u"account%1"_s.arg(account.slot));
    auto *forget = new LinkButton(whole);
    forget->setObjectName(u"forgetAccount%1"_s.arg(account.slot));
    forget->setTone(LinkButton::Muted);
    forget->setText(tr("Not you?"));
    forget->setAccessibleName(tr("Not you? Forget %1").arg(name));
    line->addWidget(row, 1);
    line->addWidget(forget);
    line->addSpacing(metrics::gridStep); // unlike a margin it is mirrored
    connect(row, &QAbstractButton::clicked, this,
            [this, slot = account.slot] { Q_EMIT chosen(slot); });
    connect(forget, &QAbstractButton::clicked, this,
            [this, slot = account.slot] { Q_EMIT forgetChosen(slot); });
    if (account == m_accounts.first())
        m_first = row;
    setTabOrder(forget, m_add);
    return whole;
}

void AccountsPage::retranslate()
{
    setWords(tr("Back"), tr("Choose an account"),
             m_accounts.isEmpty() ? QString() : tr("Signed in on this computer before."));
    m_add->setText(tr("&Use another account"));
    makeRows();
}

} // namespace ringkey
