// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey::service {

/// Who asked for a text (security S13).
enum class Asker : std::uint8_t
{
    Anybody,
    Reserve, ///< a device that signed in before, out of what only such a one has
    Owner,   ///< the same out of the number's own budget
};

} // namespace ringkey::service
