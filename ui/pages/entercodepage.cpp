// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/entercodepage.h"

#include "phone/isolated.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/showcode.h"
#include "ui_entercodepage.h"

namespace ringkey {

EnterCodePage::EnterCodePage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::EnterCodePage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->verifyButton);
    addField(codeInput(m_ui->codeField, m_ui->codeError));
    m_ui->clipboardCodeButton->setField(m_ui->codeField);
    m_ui->clipboardCodeButton->setNotes(m_ui->codeError, m_ui->codeLifeCountdown);
    addAct(m_ui->otherNumberButton, [] { return flow::OtherNumberChosen{}; });
    addAct(m_ui->resendButton, [] { return flow::ResendChosen{.channel = flow::Channel::Text}; });
    addAct(m_ui->callButton, [] { return flow::ResendChosen{.channel = flow::Channel::Call}; });
    connect(m_ui->codeField, &QLineEdit::textChanged, this, &EnterCodePage::updatePrimary);
    addAct(m_ui->passwordInsteadButton,
           [this] { return flow::SignInChosen{this->model().number}; });
    connect(m_ui->codeField, &CodeField::completed, this, &EnterCodePage::completed);
    connect(m_ui->resendCountdown, &CountdownLabel::finished, this,
            [this] { showResend(*m_ui, model()); });
    connect(m_ui->noPhoneButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT noPhoneChosen(std::nullopt); });
}

EnterCodePage::~EnterCodePage() = default;

void EnterCodePage::retranslate()
{
    m_ui->retranslateUi(this);
}

void EnterCodePage::fill(const PageModel &)
{
    m_ui->codeField->clear();
    m_ui->codeField->restart();
}

void EnterCodePage::render(const PageModel &model)
{
    showCode(*m_ui, model);
    showResend(*m_ui, model);
    showNumbers(model);
    m_ui->otherNumberButton->setVisible(model.available.changeNumberOnCode);
    m_ui->passwordInsteadButton->setVisible(model.available.passwordInstead);
    m_ui->noPhoneButton->setVisible(!model.account); // who is signed in can change the number
}

/// The last digit sends the code; what it would destroy needs the button pressed.
void EnterCodePage::completed()
{
    if (!model().destroys)
        trySubmit();
}

bool EnterCodePage::canSubmit() const
{
    return m_ui->codeField->isComplete();
}

void EnterCodePage::submit()
{
    m_ui->clipboardCodeButton->codeSent();
    Q_EMIT acted(flow::CodeSubmitted{.code = Secret::take(m_ui->codeField->code())});
}

void EnterCodePage::showNumbers(const PageModel &model)
{
    const auto &old = model.account ? model.account->number : std::nullopt;
    const bool changing = old && model.number && *old != *model.number;
    m_ui->numbersCard->setVisible(changing);
    if (changing) {
        m_ui->currentNumberRow->setValue(isolated(*old));
        m_ui->newNumberRow->setValue(isolated(*model.number));
    }
}

} // namespace ringkey
