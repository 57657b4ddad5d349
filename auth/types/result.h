// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"

#include <tl/expected.hpp>

namespace ringkey {

template <class T>
using Result = tl::expected<T, AuthError>;

using Unexpected = tl::unexpected<AuthError>;

/// The value of a Result where success says all.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace ringkey
