// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/signouteverywherepage.h"

#include "ui/pages/pagehead.h"
#include "ui_signouteverywherepage.h"

namespace ringkey {

SignOutEverywherePage::SignOutEverywherePage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SignOutEverywherePage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->signOutEverywhereButton);
    addCancel(m_ui->cancelButton);
    beginAt(m_ui->cancelButton);
}

SignOutEverywherePage::~SignOutEverywherePage() = default;

void SignOutEverywherePage::retranslate()
{
    m_ui->retranslateUi(this);
}

void SignOutEverywherePage::submit()
{
    Q_EMIT acted(flow::SignOutEverywhereConfirmed{});
}

} // namespace ringkey
