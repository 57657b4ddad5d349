// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/resetpasswordpage.h"

#include "ui/pages/brandedfields.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/showcode.h"
#include "ui_resetpasswordpage.h"

namespace ringkey {

ResetPasswordPage::ResetPasswordPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ResetPasswordPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->saveButton);
    addField(codeInput(m_ui->codeField, m_ui->codeError));
    addField(newPasswordInput(m_ui->newPasswordField));
    m_ui->clipboardCodeButton->setField(m_ui->codeField);
    m_ui->clipboardCodeButton->setNotes(m_ui->codeError, m_ui->codeLifeCountdown);
    addAct(m_ui->resendButton, [] { return flow::ResendChosen{.channel = flow::Channel::Text}; });
    addAct(m_ui->callButton, [] { return flow::ResendChosen{.channel = flow::Channel::Call}; });
    connect(m_ui->resendCountdown, &CountdownLabel::finished, this,
            [this] { showResend(*m_ui, model()); });
    connect(m_ui->codeField, &CodeField::completed, this,
            [this] { m_ui->newPasswordField->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->noPhoneButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT noPhoneChosen(std::nullopt); });
}

ResetPasswordPage::~ResetPasswordPage() = default;

void ResetPasswordPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ResetPasswordPage::fill(const PageModel &model)
{
    m_ui->codeField->clear();
    m_ui->codeField->restart();
    m_ui->newPasswordField->setContextWords(guessableWords(model, branding()));
}

void ResetPasswordPage::render(const PageModel &model)
{
    m_ui->newPasswordField->setMinimumLength(model.minPasswordLength);
    m_ui->newPasswordField->setMaximumLength(model.maxPasswordLength);
    showCode(*m_ui, model);
    showResend(*m_ui, model);
}

void ResetPasswordPage::submit()
{
    m_ui->clipboardCodeButton->codeSent();
    Q_EMIT acted(flow::NewPasswordSubmitted{.code = Secret::take(m_ui->codeField->code()),
                                            .password = m_ui->newPasswordField->secret()});
}

} // namespace ringkey
