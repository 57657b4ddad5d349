// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringkey {

/// The property of a button that has its place and cannot be pressed, also where nothing is busy.
inline constexpr auto notOffered = "notOffered";

} // namespace ringkey
