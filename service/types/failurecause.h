// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey::service {

/// Why something could not be answered: for the log, never for the client.
struct FailureCause
{
    QString text;          ///< holds no values
    bool isLogged = false; ///< where it arose, so that one outage is not told with each request
};

} // namespace ringkey::service
