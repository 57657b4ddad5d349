// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class LockedPage;
}

namespace ringkey {

/// Too many tries: when it goes on, and what can be done meanwhile.
class LockedPage : public Page
{
    Q_OBJECT

public:
    explicit LockedPage(QWidget *parent = nullptr);
    ~LockedPage() override;

protected:
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;
    void applyBranding(const Branding &branding) override;

private:
    std::unique_ptr<Ui::LockedPage> m_ui;
};

} // namespace ringkey
