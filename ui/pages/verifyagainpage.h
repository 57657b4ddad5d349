// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class VerifyAgainPage;
}

namespace ringkey {

/// Confirms that the number is to be proven again.
class VerifyAgainPage : public Page
{
    Q_OBJECT

public:
    explicit VerifyAgainPage(QWidget *parent = nullptr);
    ~VerifyAgainPage() override;

protected:
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::VerifyAgainPage> m_ui;
};

} // namespace ringkey
