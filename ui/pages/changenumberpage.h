// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class ChangeNumberPage;
}

namespace ringkey {

/// The new number; the old one stays in force until the code is entered.
class ChangeNumberPage : public Page
{
    Q_OBJECT

public:
    explicit ChangeNumberPage(QWidget *parent = nullptr);
    ~ChangeNumberPage() override;

protected:
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;
    void applyBranding(const Branding &branding) override;

private:
    std::unique_ptr<Ui::ChangeNumberPage> m_ui;
    std::optional<PhoneNumber> m_current;
};

} // namespace ringkey
