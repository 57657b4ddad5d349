// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/roster.h"

#include <QStackedWidget>

namespace ringkey {

class AccountsPage;
class ForgetAccountPage;

/// Choosing who goes on here, in place of the pages of signing in until closed().
class AccountsView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit AccountsView(QWidget *parent = nullptr);

    void show(const QList<KnownAccount> &accounts, std::optional<int> open);
    /// Shows the list, as one that was just opened.
    void open();

Q_SIGNALS:
    void closed();
    void chosen(int slot);
    void addChosen();
    /// The person said yes to it.
    void forgotten(int slot);

private:
    void ask(int slot);
    void comeBack();

    AccountsPage *m_list;
    ForgetAccountPage *m_forget;
    QList<KnownAccount> m_accounts;
};

} // namespace ringkey
