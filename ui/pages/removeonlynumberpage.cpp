// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/removeonlynumberpage.h"

#include "ui/pages/pagehead.h"
#include "ui_removeonlynumberpage.h"

namespace ringkey {

RemoveOnlyNumberPage::RemoveOnlyNumberPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::RemoveOnlyNumberPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->removeNumberButton);
    addAct(m_ui->changeNumberButton, [] { return flow::ChangeNumberChosen{}; });
    addCancel(m_ui->cancelButton);
    beginAt(m_ui->cancelButton);
}

RemoveOnlyNumberPage::~RemoveOnlyNumberPage() = default;

void RemoveOnlyNumberPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void RemoveOnlyNumberPage::submit()
{
    Q_EMIT acted(flow::RemoveNumberChosen{});
}

} // namespace ringkey
