// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/welcomebackpage.h"

#include "ui/pages/pagehead.h"
#include "ui/pages/signinactions.h"
#include "ui/words/numberwords.h"
#include "ui_welcomebackpage.h"

namespace ringkey {

WelcomeBackPage::WelcomeBackPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WelcomeBackPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->signInButton);
    addField(passwordInput(m_ui->passwordField));
    addCancel(m_ui->cancelButton);
    connect(m_ui->switchAccountButton, &QAbstractButton::clicked, this,
            &WelcomeBackPage::switchAccountChosen);
    m_ui->keepNote->setField(m_ui->keepSignedInCheck);
    connect(m_ui->keepSignedInCheck, &QCheckBox::clicked, this,
            [this](bool keep) { m_keep = keep; });
    addAct(m_ui->keychainRetryButton, [this] { return flow::KeychainRetryChosen{{}, m_keep}; });
    addAct(m_ui->notMeButton, [this] { return flow::NotMeChosen{m_keep}; });
    addAct(m_ui->forgotPasswordButton, [this] {
        return flow::ForgotPasswordChosen{model().number, m_keep};
    });
    addAct(m_ui->codeInsteadButton, [this] {
        return flow::CodeInsteadChosen{.number = model().number, .keep = wantsToStay(*m_ui)};
    });
    addAct(m_ui->createAccountButton, [this] { return flow::CreateAccountChosen{{}, m_keep}; });
}

WelcomeBackPage::~WelcomeBackPage() = default;

void WelcomeBackPage::retranslate()
{
    m_ui->retranslateUi(this);
}

std::optional<bool> WelcomeBackPage::wish() const
{
    return wantsToStay(*m_ui);
}

void WelcomeBackPage::fill(const PageModel &model)
{
    m_keep = model.keep;
}

void WelcomeBackPage::render(const PageModel &model)
{
    m_ui->numberLabel->setText(model.number ? numberInText(*model.number) : QString());
    offerOnceKnown(m_ui->codeInsteadButton, model.available.codeInstead);
    showSignInActions(*m_ui, model, settings().switchAccount);
    showKeep(*m_ui, model, m_keep, settings().sharedComputer);
}

void WelcomeBackPage::submit()
{
    Q_EMIT acted(flow::PasswordSubmitted{.password = m_ui->passwordField->secret(),
                                         .keep = wantsToStay(*m_ui)});
}

} // namespace ringkey
