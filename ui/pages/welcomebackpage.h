// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class WelcomeBackPage;
}

namespace ringkey {

/// Somebody known comes back: only the password is asked for.
class WelcomeBackPage : public Page
{
    Q_OBJECT

public:
    explicit WelcomeBackPage(QWidget *parent = nullptr);
    ~WelcomeBackPage() override;

protected:
    std::optional<bool> wish() const override;
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::WelcomeBackPage> m_ui;
    bool m_keep = true; ///< what the person chose
};

} // namespace ringkey
