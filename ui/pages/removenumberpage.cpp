// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/removenumberpage.h"

#include "ui/pages/pagehead.h"
#include "ui_removenumberpage.h"

namespace ringkey {

RemoveNumberPage::RemoveNumberPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::RemoveNumberPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->removeNumberButton);
    addField(passwordInput(m_ui->passwordField));
    addCancel(m_ui->cancelButton);
}

RemoveNumberPage::~RemoveNumberPage() = default;

void RemoveNumberPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void RemoveNumberPage::submit()
{
    Q_EMIT acted(flow::RemovalConfirmed{.password = m_ui->passwordField->secret()});
}

} // namespace ringkey
