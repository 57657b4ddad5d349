// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class ForgotPasswordPage;
}

namespace ringkey {

/// The number whose password is forgotten.
class ForgotPasswordPage : public Page
{
    Q_OBJECT

public:
    explicit ForgotPasswordPage(QWidget *parent = nullptr);
    ~ForgotPasswordPage() override;

protected:
    void fill(const PageModel &model) override;
    void submit() override;
    void retranslate() override;
    void applyBranding(const Branding &branding) override;

private:
    std::unique_ptr<Ui::ForgotPasswordPage> m_ui;
};

} // namespace ringkey
