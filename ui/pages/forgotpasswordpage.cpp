// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/forgotpasswordpage.h"

#include "ui/pages/brandedfields.h"
#include "ui/pages/pagehead.h"
#include "ui_forgotpasswordpage.h"

namespace ringkey {

ForgotPasswordPage::ForgotPasswordPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ForgotPasswordPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->sendCodeButton);
    addField(phoneInput(m_ui->phoneField));
    connect(m_ui->noPhoneButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT noPhoneChosen(m_ui->phoneField->number()); });
}

ForgotPasswordPage::~ForgotPasswordPage() = default;

void ForgotPasswordPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ForgotPasswordPage::fill(const PageModel &model)
{
    if (model.number && isFirstFill())
        m_ui->phoneField->setNumber(*model.number);
}

void ForgotPasswordPage::submit()
{
    Q_EMIT acted(flow::ResetRequested{.number = m_ui->phoneField->number().value()});
}

void ForgotPasswordPage::applyBranding(const Branding &branding)
{
    useCountries(*m_ui->phoneField, branding, settings().lastCountry);
}

} // namespace ringkey
