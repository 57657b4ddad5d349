// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace ringkey::service {

/// Looks at an SQLite file through a read-only connection before anything writes to it, so that a
/// damaged file stays as it is for whoever repairs it (security S31). A missing file is created
/// empty, readable by its owner only. Returns what is wrong.
std::optional<QString> checkSqliteFile(const QString &path);

} // namespace ringkey::service
