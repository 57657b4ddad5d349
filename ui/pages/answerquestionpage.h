// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class AnswerQuestionPage;
}

namespace ringkey {

/// The security question of a locked account. A password is asked for again, because no state keeps
/// one; what was typed on the page of a code goes once more by itself.
class AnswerQuestionPage : public Page
{
    Q_OBJECT

public:
    explicit AnswerQuestionPage(QWidget *parent = nullptr);
    ~AnswerQuestionPage() override;

protected:
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;

private:
    struct Question
    {
        QString id;
        QWidget *box = nullptr;
        TextField *field = nullptr;
    };

    void ask(const QList<flow::SecurityQuestion> &questions);
    void addQuestion(const flow::SecurityQuestion &question);

    QList<Question> m_questions;
    std::unique_ptr<Ui::AnswerQuestionPage> m_ui;
};

} // namespace ringkey
