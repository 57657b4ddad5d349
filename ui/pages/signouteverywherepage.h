// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class SignOutEverywherePage;
}

namespace ringkey {

/// Asks before every session of the account ends.
class SignOutEverywherePage : public Page
{
    Q_OBJECT

public:
    explicit SignOutEverywherePage(QWidget *parent = nullptr);
    ~SignOutEverywherePage() override;

protected:
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::SignOutEverywherePage> m_ui;
};

} // namespace ringkey
