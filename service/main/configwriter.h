// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace ringkey::service {

/// For whom a configuration is written.
enum class ConfigFor : std::uint8_t
{
    Operator,
    /// One person on this machine, who goes through everything as often as they like: what keeps
    /// strangers off has nobody to keep off, and texts go to a file. What belongs to a number and
    /// its code stays, because it is part of what is shown.
    Demo
};

/// A new file with random key, secret (UUIDs) and pepper, mode 0600; refuses to overwrite.
/// Returns what went wrong, nothing when it was written.
std::optional<QString> writeNewConfig(const QString &path, ConfigFor whom = ConfigFor::Operator);

} // namespace ringkey::service
