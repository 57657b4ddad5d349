// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class ChangePasswordPage;
}

namespace ringkey {

/// The current password and a new one.
class ChangePasswordPage : public Page
{
    Q_OBJECT

public:
    explicit ChangePasswordPage(QWidget *parent = nullptr);
    ~ChangePasswordPage() override;

protected:
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ChangePasswordPage> m_ui;
};

} // namespace ringkey
