// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/acceptpolicypage.h"

#include "ui/pages/pagehead.h"
#include "ui/words/policytext.h"
#include "ui_acceptpolicypage.h"

namespace ringkey {

AcceptPolicyPage::AcceptPolicyPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AcceptPolicyPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->acceptButton);
    connect(m_ui->policyButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT linkChosen(policyLink(branding(), model().policyUrl)); });
    addAct(m_ui->notNowButton, [] { return flow::BackChosen{}; });
}

AcceptPolicyPage::~AcceptPolicyPage() = default;

void AcceptPolicyPage::retranslate()
{
    m_ui->retranslateUi(this);
    showWays();
}

void AcceptPolicyPage::render(const PageModel &)
{
    showWays();
}

/// Who is signed in already has no way back, only on.
void AcceptPolicyPage::showWays()
{
    const bool isIn = model().account.has_value();
    m_ui->head->setBackText(isIn ? QString() : tr("&Back"));
    m_ui->notNowButton->setVisible(isIn);
    m_ui->policyButton->setVisible(!policyLink(branding(), model().policyUrl).isEmpty());
}

void AcceptPolicyPage::submit()
{
    Q_EMIT acted(flow::PolicyAccepted{});
}

void AcceptPolicyPage::applyBranding(const Branding &)
{
    showWays();
}

} // namespace ringkey
