// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class SignInPage;
}

namespace ringkey {

/// Number and password.
class SignInPage : public Page
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

protected:
    std::optional<bool> wish() const override;
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;
    void applyBranding(const Branding &branding) override;

private:
    void askForCode();

    std::unique_ptr<Ui::SignInPage> m_ui;
    bool m_keep = true; ///< what the person chose
};

} // namespace ringkey
