// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringkey {

/// Forbids core dumps and debuggers of other processes: a dump would hold a typed password
/// (security C11). Call before anything secret can be in memory. Elsewhere than on Unix it
/// does nothing.
void forbidDumps();

} // namespace ringkey
