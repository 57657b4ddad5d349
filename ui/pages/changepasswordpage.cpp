// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changepasswordpage.h"

#include "ui/pages/brandedfields.h"
#include "ui/pages/pagehead.h"
#include "ui_changepasswordpage.h"

namespace ringkey {

ChangePasswordPage::ChangePasswordPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ChangePasswordPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->saveButton);
    addField(passwordInput(m_ui->passwordField));
    addField(newPasswordInput(m_ui->newPasswordField));
    addCancel(m_ui->cancelButton);
}

ChangePasswordPage::~ChangePasswordPage() = default;

void ChangePasswordPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ChangePasswordPage::fill(const PageModel &model)
{
    m_ui->newPasswordField->setContextWords(guessableWords(model, branding()));
}

void ChangePasswordPage::render(const PageModel &model)
{
    m_ui->newPasswordField->setMinimumLength(model.minPasswordLength);
    m_ui->newPasswordField->setMaximumLength(model.maxPasswordLength);
    // What another backend than ours does is its tenant's choice, and told nowhere.
    m_ui->head->setLeadUnsaid(!model.available.signOutEverywhere);
}

void ChangePasswordPage::submit()
{
    Q_EMIT acted(flow::PasswordChangeSubmitted{.current = m_ui->passwordField->secret(),
                                               .password = m_ui->newPasswordField->secret()});
}

} // namespace ringkey
