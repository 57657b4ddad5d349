// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class EnterCodePage;
}

namespace ringkey {

/// The code that was texted, for whatever it was asked.
class EnterCodePage : public Page
{
    Q_OBJECT

public:
    explicit EnterCodePage(QWidget *parent = nullptr);
    ~EnterCodePage() override;

protected:
    void fill(const PageModel &model) override;
    void render(const PageModel &model) override;
    bool canSubmit() const override;
    void submit() override;
    void retranslate() override;

private:
    void completed();
    void showNumbers(const PageModel &model);

    std::unique_ptr<Ui::EnterCodePage> m_ui;
};

} // namespace ringkey
