// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class ChangeNamePage;
}

namespace ringkey {

/// The name of the account.
class ChangeNamePage : public Page
{
    Q_OBJECT

public:
    explicit ChangeNamePage(QWidget *parent = nullptr);
    ~ChangeNamePage() override;

protected:
    void fill(const PageModel &model) override;
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ChangeNamePage> m_ui;
};

} // namespace ringkey
