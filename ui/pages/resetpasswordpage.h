// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class ResetPasswordPage;
}

namespace ringkey {

/// The code and the new password. Both stay typed after an error.
class ResetPasswordPage : public Page
{
    Q_OBJECT

public:
    explicit ResetPasswordPage(QWidget *parent = nullptr);
    ~ResetPasswordPage() override;

protected:
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ResetPasswordPage> m_ui;
};

} // namespace ringkey
