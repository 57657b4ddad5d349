// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class RemoveOnlyNumberPage;
}

namespace ringkey {

/// Says what becomes of an account without its only number, before the password is asked for.
class RemoveOnlyNumberPage : public Page
{
    Q_OBJECT

public:
    explicit RemoveOnlyNumberPage(QWidget *parent = nullptr);
    ~RemoveOnlyNumberPage() override;

protected:
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::RemoveOnlyNumberPage> m_ui;
};

} // namespace ringkey
