// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// How the way to the backend is, for the banner. Any thread.
enum class Connection : std::uint8_t
{
    Starting,
    Online,
    Slow,
    Offline,
    ServerTrouble
};

} // namespace ringkey
