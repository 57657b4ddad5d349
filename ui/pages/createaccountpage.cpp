// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/createaccountpage.h"

#include "auth/types/plaintext.h"
#include "ui/pages/brandedfields.h"
#include "ui/pages/pagehead.h"
#include "ui/theme/metrics.h"
#include "ui/words/policytext.h"
#include "ui_createaccountpage.h"

namespace ringkey {

CreateAccountPage::CreateAccountPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::CreateAccountPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->createAccountButton);
    m_ui->takenLayout->setSpacing(metrics::fieldSpacing); // two ways, and no sentence of both
    addField(optionalInput(PagePart::Name, m_ui->nameField));
    addField(phoneInput(m_ui->phoneField));
    addField(newPasswordInput(m_ui->passwordField));
    addField(consentInput(m_ui->policyCheck));
    addCancel(m_ui->cancelButton);
    addAct(m_ui->signInButton, [this] { return flow::SignInChosen{m_ui->phoneField->number()}; });
    const auto number = [this] { return m_ui->phoneField->number(); };
    addAct(m_ui->signInInsteadButton, [=] { return flow::SignInChosen{number()}; });
    addAct(m_ui->forgotPasswordButton, [=] { return flow::ForgotPasswordChosen{number()}; });
    connect(m_ui->supportButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT linkChosen(branding().supportUrl); });
    connect(m_ui->passwordField, &PasswordField::passwordChanged, this,
            &CreateAccountPage::updateGuessable);
    connect(m_ui->nameField, &QLineEdit::textChanged, this, &CreateAccountPage::updateGuessable);
    connect(m_ui->phoneField, &PhoneField::numberChanged, this,
            &CreateAccountPage::updateGuessable);
    connect(m_ui->policyCheck, &CheckLine::linkActivated, this,
            [this](const QString &link) { Q_EMIT linkChosen(QUrl(link)); });
}

CreateAccountPage::~CreateAccountPage() = default;

void CreateAccountPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void CreateAccountPage::fill(const PageModel &model)
{
    m_wantsConsent = false;
    if (m_ui->nameField->text().isEmpty()) // what was typed stays
        m_ui->nameField->setText(model.name);
    if (model.number)
        m_ui->phoneField->setNumber(*model.number);
}

void CreateAccountPage::render(const PageModel &model)
{
    m_ui->passwordField->setMinimumLength(model.minPasswordLength);
    m_ui->passwordField->setMaximumLength(model.maxPasswordLength);
    m_ui->cancelButton->setVisible(model.busy != Busy::Nothing);
    showWaysOn(model.available.signInInstead);
    m_wantsConsent |= model.wantsConsent;
    showPolicy();
}

/// For a number that has an account: into it, or, where it was another person's, to support.
void CreateAccountPage::showWaysOn(bool shown)
{
    m_ui->signInInsteadButton->setVisible(shown);
    m_ui->forgotPasswordButton->setVisible(shown);
    // Without an address nobody could do what the sentence says.
    const bool hasSupport = !branding().supportUrl.isEmpty();
    m_ui->earlierOwnerLabel->setVisible(shown && hasSupport);
    m_ui->supportButton->setVisible(shown && hasSupport);
}

void CreateAccountPage::submit()
{
    Q_EMIT acted(flow::RegistrationSubmitted{.name = plainName(m_ui->nameField->text()),
                                             .number = m_ui->phoneField->number().value(),
                                             .password = m_ui->passwordField->secret(),
                                             .policyAccepted = m_ui->policyCheck->isChecked()});
}

void CreateAccountPage::applyBranding(const Branding &branding)
{
    useCountries(*m_ui->phoneField, branding, settings().lastCountry);
    showPolicy();
}

/// Where a backend wants consent nobody could register without the box (1196).
void CreateAccountPage::showPolicy()
{
    const auto consent = m_wantsConsent ? Consent::Required : Consent::Optional;
    const QString text = policyText(branding(), consent, model().policyUrl);
    if (text != m_ui->policyCheck->text()) // which would be laid out anew
        m_ui->policyCheck->setText(text);
    m_ui->policyCheck->setVisible(!text.isEmpty());
}

void CreateAccountPage::updateGuessable()
{
    // What somebody who knows the person tries first (zxcvbn's user inputs).
    m_ui->passwordField->setContextWords(
        {m_ui->nameField->text(), m_ui->phoneField->text(), branding().productName});
}

} // namespace ringkey
