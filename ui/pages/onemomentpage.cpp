// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/onemomentpage.h"

#include "ui/pages/pagehead.h"
#include "ui_onemomentpage.h"

namespace ringkey {

OneMomentPage::OneMomentPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::OneMomentPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, nullptr);
}

OneMomentPage::~OneMomentPage() = default;

void OneMomentPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void OneMomentPage::render(const PageModel &model)
{
    m_ui->waitingLine->setText(model.busyText);
}

void OneMomentPage::submit() {}

} // namespace ringkey
