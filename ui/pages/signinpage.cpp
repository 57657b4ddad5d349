// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/signinpage.h"

#include "ui/pages/brandedfields.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/signinactions.h"
#include "ui_signinpage.h"

namespace ringkey {

SignInPage::SignInPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->signInButton);
    addField(phoneInput(m_ui->phoneField));
    addField(passwordInput(m_ui->passwordField));
    addCancel(m_ui->cancelButton);
    connect(m_ui->switchAccountButton, &QAbstractButton::clicked, this,
            &SignInPage::switchAccountChosen);
    m_ui->keepNote->setField(m_ui->keepSignedInCheck);
    connect(m_ui->keepSignedInCheck, &QCheckBox::clicked, this,
            [this](bool keep) { m_keep = keep; });
    const auto number = [this] { return m_ui->phoneField->number(); };
    addAct(m_ui->keychainRetryButton, [] { return flow::KeychainRetryChosen{}; });
    addAct(m_ui->forgotPasswordButton, [=] { return flow::ForgotPasswordChosen{number()}; });
    addAct(m_ui->createAccountButton, [=] { return flow::CreateAccountChosen{number()}; });
    connect(m_ui->codeInsteadButton, &QAbstractButton::clicked, this, &SignInPage::askForCode);
}

SignInPage::~SignInPage() = default;

void SignInPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void SignInPage::fill(const PageModel &model)
{
    if (model.number)
        m_ui->phoneField->setNumber(*model.number);
}

void SignInPage::render(const PageModel &model)
{
    offer(m_ui->codeInsteadButton, model.available.codeInstead);
    showSignInActions(*m_ui, model);
    showKeep(*m_ui, model, m_keep, settings().sharedComputer);
    m_ui->switchAccountButton->setVisible(settings().switchAccount);
    m_ui->newHereLabel->setVisible(model.available.registration);
    m_ui->createAccountButton->setVisible(model.available.registration);
}

void SignInPage::submit()
{
    Q_EMIT acted(flow::SignInSubmitted{.number = m_ui->phoneField->number().value(),
                                       .password = m_ui->passwordField->secret(),
                                       .keep = wantsToStay(*m_ui)});
}

void SignInPage::askForCode()
{
    if (!checkOnly(PagePart::Phone))
        return;
    Q_EMIT acted(
        flow::CodeInsteadChosen{.number = m_ui->phoneField->number(), .keep = wantsToStay(*m_ui)});
}

void SignInPage::applyBranding(const Branding &branding)
{
    useCountries(*m_ui->phoneField, branding, settings().lastCountry);
}

} // namespace ringkey
