// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changenumberpage.h"

#include "ui/pages/brandedfields.h"
#include "ui/pages/pagehead.h"
#include "ui_changenumberpage.h"

namespace ringkey {

ChangeNumberPage::ChangeNumberPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ChangeNumberPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->sendCodeButton);
    PageField number = phoneInput(m_ui->phoneField);
    number.problem = [this, problem = number.problem] {
        const QString text = problem();
        const bool same = text.isEmpty() && m_current && m_ui->phoneField->number() == m_current;
        return same ? tr("This is your number already.") : text;
    };
    addField(number);
    addField(passwordInput(m_ui->passwordField));
    addCancel(m_ui->cancelButton);
}

ChangeNumberPage::~ChangeNumberPage() = default;

void ChangeNumberPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ChangeNumberPage::fill(const PageModel &model)
{
    if (!isFirstFill())
        return;
    m_ui->phoneField->clear();
    if (model.number && (!model.account || model.number != model.account->number))
        m_ui->phoneField->setNumber(*model.number);
}

void ChangeNumberPage::render(const PageModel &model)
{
    m_current = model.account ? model.account->number : std::nullopt;
    m_ui->passwordLabel->setVisible(model.available.askPassword);
    m_ui->passwordField->setVisible(model.available.askPassword);
}

void ChangeNumberPage::submit()
{
    Q_EMIT acted(flow::NewNumberSubmitted{.number = m_ui->phoneField->number().value(),
                                          .password = m_ui->passwordField->secret()});
}

void ChangeNumberPage::applyBranding(const Branding &branding)
{
    useCountries(*m_ui->phoneField, branding, settings().lastCountry);
}

} // namespace ringkey
