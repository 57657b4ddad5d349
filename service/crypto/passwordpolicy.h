// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/codeconfig.h"

#include <QStringList>
#include <cstdint>
#include <optional>

namespace ringkey::service {

enum class PasswordFault : std::uint8_t
{
    TooShort,
    TooLong,
    TooCommon,
    NoText ///< half a character: a lone surrogate
};

/// NIST 800-63B 5.1.1: length and guessability only, no composition rules. `context` are words an
/// attacker tries first (number, name, brand). Thread-safe.
std::optional<PasswordFault> passwordFault(const QString &password, const QStringList &context,
                                           const PasswordConfig &config);

} // namespace ringkey::service
