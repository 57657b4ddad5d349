// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/answerquestionpage.h"

#include "ui/pages/pagehead.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textfield.h"
#include "ui_answerquestionpage.h"

namespace ringkey {

using namespace Qt::StringLiterals;

AnswerQuestionPage::AnswerQuestionPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AnswerQuestionPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->signInButton);
    m_ui->questionsLayout->addSpacing(-NoteRoom::overlap); // as after every field
}

AnswerQuestionPage::~AnswerQuestionPage() = default;

void AnswerQuestionPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void AnswerQuestionPage::fill(const PageModel &model)
{
    ask(model.questions);
}

void AnswerQuestionPage::render(const PageModel &model)
{
    m_ui->passwordLabel->setVisible(model.available.askPassword);
    m_ui->passwordField->setVisible(model.available.askPassword);
}

void AnswerQuestionPage::submit()
{
    flow::AnswerSubmitted answered{.password = m_ui->passwordField->secret()};
    for (const Question &question : std::as_const(m_questions))
        answered.answers.insert(question.id, Secret::take(question.field->text()));
    Q_EMIT acted(answered);
}

void AnswerQuestionPage::ask(const QList<flow::SecurityQuestion> &questions)
{
    removeFields(PagePart::Password);
    removeFields(PagePart::Answer);
    while (!m_questions.isEmpty())
        delete m_questions.takeLast().box;
    for (const flow::SecurityQuestion &question : questions)
        addQuestion(question);
    addField(passwordInput(m_ui->passwordField));
}

void AnswerQuestionPage::addQuestion(const flow::SecurityQuestion &question)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::labelSpacing);
    auto *label = new TextLabel(box);
    auto *field = new TextField(box);
    auto *room = new NoteRoom(box);
    auto *error = new ErrorLine(room);
    room->add(error);
    label->setRole(TextLabel::Label);
    label->setTextFormat(Qt::PlainText);
    // The backend's words: an ampersand in them is no mnemonic.
    label->setText(QString(question.text).replace(u'&', "&&"_L1));
    label->setBuddy(field);
    field->setAccessibleName(question.text);
    field->setObjectName(QStringLiteral("answerField%1").arg(m_questions.size() + 1));
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(field),
                          static_cast<QWidget *>(room)})
        layout->addWidget(part);
    m_ui->questionsLayout->insertWidget(m_ui->questionsLayout->count() - 1, box);
    box->stackUnder(m_ui->passwordLabel); // a screen reader meets them in this order
    box->show();                          // at once: its field may be the one that gets the focus
    QWidget *before = m_questions.isEmpty() ? stopBefore(m_ui->passwordField)
                                            : static_cast<QWidget *>(m_questions.last().field);
    setTabOrder(before, field);
    addField(answerInput(field, error));
    m_questions.append({question.id, box, field});
}

} // namespace ringkey
