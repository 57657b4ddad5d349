// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lockedpage.h"

#include "ui/pages/pagehead.h"
#include "ui/words/pagewords.h"
#include "ui_lockedpage.h"

namespace ringkey {

LockedPage::LockedPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::LockedPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->goOnButton);
    addAct(m_ui->resetPasswordButton,
           [this] { return flow::ForgotPasswordChosen{model().number}; });
    addAct(m_ui->codeInsteadButton,
           [this] { return flow::CodeInsteadChosen{.number = model().number}; });
    addAct(m_ui->backToSignInButton, [this] { return flow::SignInChosen{model().number}; });
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
    // The first of what works now is the primary button.
    const AvailableActions &available = model.available;
    m_ui->resetPasswordButton->setVisible(available.codeInstead && available.resetPassword);
    m_ui->codeInsteadButton->setText(codeInsteadWords(model.byText || !available.settled));
    if (available.resetPassword)
        offerOnceKnown(m_ui->codeInsteadButton, available.codeBelow);
    else
        m_ui->codeInsteadButton->hide();
    m_ui->backToSignInButton->setVisible(available.codeInstead || available.resetPassword);
}

void LockedPage::submit()
{
    if (model().available.codeInstead)
        Q_EMIT acted(flow::CodeInsteadChosen{.number = model().number});
    else if (model().available.resetPassword)
        Q_EMIT acted(flow::ForgotPasswordChosen{model().number});
    else
        Q_EMIT acted(flow::SignInChosen{model().number});
}

void LockedPage::applyBranding(const Branding &branding)
{
    m_ui->supportButton->setVisible(!branding.supportUrl.isEmpty());
}

} // namespace ringkey
