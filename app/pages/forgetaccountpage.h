// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/plainpage.h"

namespace ringkey {

class BusyButton;

/// Asks before somebody is forgotten.
class ForgetAccountPage : public PlainPage
{
    Q_OBJECT
public:
    explicit ForgetAccountPage(QWidget *parent);

    void ask(int slot, const QString &name);

Q_SIGNALS:
    void confirmed(int slot);

protected:
    void retranslate() override;

private:
    BusyButton *m_yes;
    int m_slot = 0;
    QString m_name;
};

} // namespace ringkey
