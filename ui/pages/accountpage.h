// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class AccountPage;
}

namespace ringkey {

/// Who is signed in, with which number, and what can be changed.
class AccountPage : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);
    ~AccountPage() override;

protected:
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;
    void applyBranding(const Branding &branding) override;

private:
    void showNumber(const PageModel &model);

    std::unique_ptr<Ui::AccountPage> m_ui;
};

} // namespace ringkey
