// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class SessionsPage;
}

namespace ringkey {

class SessionCard;

/// Where the account is signed in, and what ends that.
class SessionsPage : public Page
{
    Q_OBJECT

public:
    explicit SessionsPage(QWidget *parent = nullptr);
    ~SessionsPage() override;

protected:
    void render(const PageModel &model) override;
    bool canSubmit() const override;
    void submit() override;
    void retranslate() override;

private:
    void showCards(const PageModel &model);
    SessionCard *cardAt(qsizetype place);
    void arrangeTabs();

    std::unique_ptr<Ui::SessionsPage> m_ui;
    QList<SessionCard *> m_cards; ///< hidden beyond the sessions there are
};

} // namespace ringkey
