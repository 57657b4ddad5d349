// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class DeleteAccountPage;
}

namespace ringkey {

/// Says what is lost and sends the code that deletes the account.
class DeleteAccountPage : public Page
{
    Q_OBJECT

public:
    explicit DeleteAccountPage(QWidget *parent = nullptr);
    ~DeleteAccountPage() override;

protected:
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::DeleteAccountPage> m_ui;
};

} // namespace ringkey
