// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace ringkey {

/// The stronger of two settings, where it says anything.
template <class T>
std::optional<T> stronger(const std::optional<T> &below, const std::optional<T> &above)
{
    return above ? above : below;
}

} // namespace ringkey
