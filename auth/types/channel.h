// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// How a code comes to a person.
enum class Channel : std::uint8_t
{
    Text,
    Call
};

} // namespace ringkey
