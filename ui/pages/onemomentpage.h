// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class OneMomentPage;
}

namespace ringkey {

/// While what was kept is read: whoever comes back must not see a form that goes away again.
class OneMomentPage : public Page
{
    Q_OBJECT

public:
    explicit OneMomentPage(QWidget *parent = nullptr);
    ~OneMomentPage() override;

protected:
    void render(const PageModel &model) override;
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::OneMomentPage> m_ui;
};

} // namespace ringkey
