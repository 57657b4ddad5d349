// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class NoPhonePage;
}

namespace ringkey {

/// What still works for somebody whose phone is gone. The same for everybody.
class NoPhonePage : public Page
{
    Q_OBJECT

public:
    explicit NoPhonePage(QWidget *parent = nullptr);
    ~NoPhonePage() override;

protected:
    void submit() override {}
    void retranslate() override;
    void render(const PageModel &model) override;
    void applyBranding(const Branding &branding) override;

private:
    std::unique_ptr<Ui::NoPhonePage> m_ui;
};

} // namespace ringkey
