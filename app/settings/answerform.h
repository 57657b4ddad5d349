// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// How a command answers on standard output.
enum class AnswerForm : std::uint8_t
{
    Lines, ///< for people
    Json   ///< --json
};

} // namespace ringkey
