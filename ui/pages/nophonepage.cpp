// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/nophonepage.h"

#include "ui/pages/pagehead.h"
#include "ui_nophonepage.h"

namespace ringkey {

NoPhonePage::NoPhonePage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::NoPhonePage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, nullptr);
    addAct(m_ui->passwordRow, [this] { return flow::SignInChosen{model().number}; });
    connect(m_ui->supportRow, &QAbstractButton::clicked, this,
            [this] { Q_EMIT linkChosen(this->branding().supportUrl); });
}

NoPhonePage::~NoPhonePage() = default;

void NoPhonePage::retranslate()
{
    m_ui->retranslateUi(this);
}

/// The question is asked after the password.
void NoPhonePage::render(const PageModel &model)
{
    m_ui->passwordRow->setVisible(model.available.passwordInstead);
    m_ui->questionRow->setVisible(model.available.passwordInstead);
}

void NoPhonePage::applyBranding(const Branding &branding)
{
    m_ui->supportCard->setVisible(!branding.supportUrl.isEmpty());
}

} // namespace ringkey
