// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class RemoveNumberPage;
}

namespace ringkey {

/// Confirms with the password that the number is to go.
class RemoveNumberPage : public Page
{
    Q_OBJECT

public:
    explicit RemoveNumberPage(QWidget *parent = nullptr);
    ~RemoveNumberPage() override;

protected:
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::RemoveNumberPage> m_ui;
};

} // namespace ringkey
