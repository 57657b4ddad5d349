// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lockedpage.h"

#include "ui/pages/pagehead.h"
#include "ui_lockedpage.h"

namespace ringkey {

LockedPage::LockedPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::LockedPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->backToSignInButton);
    addAct(m_ui->resetPasswordButton,
           [this] { return flow::ForgotPasswordChosen{model().number}; });
    connect(m_ui->supportButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT linkChosen(branding().supportUrl); });
}

LockedPage::~LockedPage() = default;

void LockedPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void LockedPage::render(const PageModel &model)
{
    m_ui->resetPasswordButton->setVisible(model.available.resetPassword);
}

void LockedPage::submit()
{
    Q_EMIT acted(flow::SignInChosen{model().number});
}

void LockedPage::applyBranding(const Branding &branding)
{
    m_ui->supportButton->setVisible(!branding.supportUrl.isEmpty());
}

} // namespace ringkey
