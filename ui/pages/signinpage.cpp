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
    addAct(m_ui->keychainRetryButton, [this] { return flow::KeychainRetryChosen{{}, m_keep}; });
    addAct(m_ui->forgotPasswordButton, [=, this] {
        return flow::ForgotPasswordChosen{number(), m_keep};
    });
    addAct(m_ui->createAccountButton, [=, this] {
        // The number of who was here before is offered here alone.
        const bool isOffered = number() && number() == model().number;
        return flow::CreateAccountChosen{isOffered ? flow::MaybeNumber() : number(), m_keep};
    });
    connect(m_ui->codeInsteadButton, &QAbstractButton::clicked, this, &SignInPage::askForCode);
}

SignInPage::~SignInPage() = default;

void SignInPage::retranslate()
{
    m_ui->retranslateUi(this);
}

std::optional<bool> SignInPage::wish() const
{
    return wantsToStay(*m_ui);
}

void SignInPage::fill(const PageModel &model)
{
    m_keep = model.keep;
    if (model.number)
        m_ui->phoneField->setNumber(*model.number);
}

void SignInPage::render(const PageModel &model)
{
    offerOnceKnown(m_ui->codeInsteadButton, model.available.codeInstead);
    if (mustWait())
        m_ui->codeInsteadButton->setEnabled(false);
    showSignInActions(*m_ui, model, settings().switchAccount);
    showKeep(*m_ui, model, m_keep, settings().sharedComputer);
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
    tries(m_ui->codeInsteadButton);
    Q_EMIT acted(
        flow::CodeInsteadChosen{.number = m_ui->phoneField->number(), .keep = wantsToStay(*m_ui)});
}

void SignInPage::applyBranding(const Branding &branding)
{
    useCountries(*m_ui->phoneField, branding, settings().lastCountry);
}

} // namespace ringkey
