// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/acts.h"

#include <type_traits>

namespace ringkey {

/// An act that starts a request. The keychain is no backend.
template <class Act>
concept AsksBackend = !std::is_same_v<Act, flow::KeychainRetryChosen> && requires(const Act &act)
{
    act.fresh;
};

} // namespace ringkey
