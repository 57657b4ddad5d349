// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// What becomes of the one that was shown before another was opened.
enum class ShownBefore : std::uint8_t
{
    Ends,
    ComesBack ///< somebody began there, and Accounts::add() leads back to it
};

} // namespace ringkey
