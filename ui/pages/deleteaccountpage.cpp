// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deleteaccountpage.h"

#include "ui/pages/pagehead.h"
#include "ui_deleteaccountpage.h"

namespace ringkey {

DeleteAccountPage::DeleteAccountPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::DeleteAccountPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->sendCodeButton);
    addCancel(m_ui->cancelButton);
}

DeleteAccountPage::~DeleteAccountPage() = default;

void DeleteAccountPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void DeleteAccountPage::submit()
{
    Q_EMIT acted(flow::DeletionConfirmed{});
}

} // namespace ringkey
