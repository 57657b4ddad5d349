// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// Names one request under way, so that a late or doubled reply can be told from the awaited one.
struct AttemptId
{
    std::uint64_t value = 0;
    friend bool operator==(const AttemptId &, const AttemptId &) = default;
};

} // namespace ringkey
