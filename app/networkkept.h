// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// What the next start will find of a network that was chosen.
enum class NetworkKept : std::uint8_t
{
    All,
    NoPassword,
    Nothing
};

} // namespace ringkey
