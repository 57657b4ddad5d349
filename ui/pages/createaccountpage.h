// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class CreateAccountPage;
}

namespace ringkey {

/// Name, number and password of a new account.
class CreateAccountPage : public Page
{
    Q_OBJECT

public:
    explicit CreateAccountPage(QWidget *parent = nullptr);
    ~CreateAccountPage() override;

protected:
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    bool canSubmit() const override { return model().available.registration; }
    void submit() override;
    void retranslate() override;
    void applyBranding(const Branding &branding) override;

private:
    void showWaysOn(bool shown);
    void showPolicy();
    void updateGuessable();

    bool m_wantsConsent = false; ///< said by the backend, or found out on this page
    std::unique_ptr<Ui::CreateAccountPage> m_ui;
};

} // namespace ringkey
