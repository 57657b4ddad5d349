// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/plainpage.h"

#include <QPointer>

namespace ringkey {

class AccountRow;
class BusyButton;
class ListCard;
struct KnownAccount;

/// Who signed in here: one goes on, one is forgotten, somebody else is added.
class AccountsPage : public PlainPage
{
    Q_OBJECT
public:
    explicit AccountsPage(QWidget *parent);

    /// `open` is the slot whose account stands behind this page, where one does.
    void show(const QList<KnownAccount> &accounts, std::optional<int> open);
    /// Puts the focus on the first of them.
    void takeFocus();
    /// What a person reads for somebody whose name is not known.
    static QString nameOf(const KnownAccount &account);

Q_SIGNALS:
    void chosen(int slot);
    void forgetChosen(int slot);
    void addChosen();

protected:
    void retranslate() override;

private:
    void makeRows();
    QWidget *makeRow(const KnownAccount &account);

    ListCard *m_card = nullptr;
    BusyButton *m_add = nullptr;
    QPointer<AccountRow> m_first;
    QList<KnownAccount> m_accounts;
    std::optional<int> m_open;
};

} // namespace ringkey
