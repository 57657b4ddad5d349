// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>

namespace ringkey {

/// A window program of Windows has no console of its own: what it prints goes to that of the
/// program that started it, as UTF-8. Elsewhere there is nothing to do.
void useConsole();

/// A person is at the other end, and neither a file nor a program.
bool isTerminal(std::FILE *stream);

} // namespace ringkey
