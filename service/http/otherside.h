// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey::service {

/// What the system knows of the other side of a connection.
enum class OtherSide : std::uint8_t
{
    MaySend,
    SendsNoMore, ///< it hung up, or still reads: both look the same until something is sent
    Gone
};

/// Does not wait, and takes nothing that came.
OtherSide otherSideOf(std::uintptr_t socket);

} // namespace ringkey::service
