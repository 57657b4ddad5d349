// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changenamepage.h"

#include "auth/types/plaintext.h"
#include "ui/pages/pagehead.h"
#include "ui_changenamepage.h"

namespace ringkey {

ChangeNamePage::ChangeNamePage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ChangeNamePage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->saveButton);
    addField(optionalInput(PagePart::Name, m_ui->nameField));
    addCancel(m_ui->cancelButton);
}

ChangeNamePage::~ChangeNamePage() = default;

void ChangeNamePage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ChangeNamePage::fill(const PageModel &model)
{
    if (isFirstFill())
        m_ui->nameField->setText(model.name);
    m_ui->nameField->selectAll();
}

void ChangeNamePage::submit()
{
    Q_EMIT acted(flow::NameSubmitted{.name = plainName(m_ui->nameField->text())});
}

} // namespace ringkey
