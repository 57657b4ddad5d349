// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace ringkey::service {

/// A new file with random key, secret (UUIDs) and pepper, mode 0600; refuses to overwrite.
/// Returns what went wrong, nothing when it was written.
std::optional<QString> writeNewConfig(const QString &path);

} // namespace ringkey::service
