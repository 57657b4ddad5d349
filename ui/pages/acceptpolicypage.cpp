// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/acceptpolicypage.h"

#include "ui/pages/pagehead.h"
#include "ui_acceptpolicypage.h"

namespace ringkey {

AcceptPolicyPage::AcceptPolicyPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AcceptPolicyPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->acceptButton);
    connect(m_ui->policyButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT linkChosen(branding().privacyUrl); });
}

AcceptPolicyPage::~AcceptPolicyPage() = default;

void AcceptPolicyPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void AcceptPolicyPage::submit()
{
    Q_EMIT acted(flow::PolicyAccepted{});
}

void AcceptPolicyPage::applyBranding(const Branding &branding)
{
    m_ui->policyButton->setVisible(!branding.privacyUrl.isEmpty());
}

} // namespace ringkey
