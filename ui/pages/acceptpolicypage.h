// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class AcceptPolicyPage;
}

namespace ringkey {

/// The privacy policy changed and has to be accepted.
class AcceptPolicyPage : public Page
{
    Q_OBJECT

public:
    explicit AcceptPolicyPage(QWidget *parent = nullptr);
    ~AcceptPolicyPage() override;

protected:
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;
    void applyBranding(const Branding &branding) override;

private:
    void showWays();

    std::unique_ptr<Ui::AcceptPolicyPage> m_ui;
};

} // namespace ringkey
