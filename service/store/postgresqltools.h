// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqladdress.h"

#include <QStringList>

namespace ringkey::service {

/// Runs pg_dump or pg_restore on that database and waits for its end. The address goes through a
/// private file: neither the command line nor the environment shows the password.
tl::expected<void, QString> runPostgreSqlTool(const QString &program, const QStringList &arguments,
                                              const SqlAddress &address);

} // namespace ringkey::service
