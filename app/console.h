// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringkey {

/// A window program of Windows has no console of its own: what it prints goes to that of the
/// program that started it, as UTF-8. Elsewhere there is nothing to do.
void useConsole();

} // namespace ringkey
