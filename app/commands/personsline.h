// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Ringkey/Secret>

namespace ringkey {

enum class Echo : std::uint8_t
{
    Shown,  ///< a number or a code, in which spaces mean nothing
    Hidden, ///< a password, on a terminal
};

/// Asks on standard error, where that is read by a person, and waits for a line of standard input.
/// Empty where nothing more comes. For commands that have nothing else to do meanwhile.
Secret personsLine(const char *question, Echo echo);

} // namespace ringkey
