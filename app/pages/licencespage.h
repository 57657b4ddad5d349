// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/plainpage.h"

namespace ringkey {

/// All parts of the program and of the service that comes with it, with their licences.
class LicencesPage : public PlainPage
{
    Q_OBJECT
public:
    explicit LicencesPage(QWidget *parent);

protected:
    void retranslate() override;
};

} // namespace ringkey
