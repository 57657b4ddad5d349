// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verifyagainpage.h"

#include "ui/pages/pagehead.h"
#include "ui_verifyagainpage.h"

namespace ringkey {

VerifyAgainPage::VerifyAgainPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::VerifyAgainPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->sendCodeButton);
    addCancel(m_ui->cancelButton);
}

VerifyAgainPage::~VerifyAgainPage() = default;

void VerifyAgainPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void VerifyAgainPage::submit()
{
    Q_EMIT acted(flow::VerifyAgainConfirmed{});
}

} // namespace ringkey
