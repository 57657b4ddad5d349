// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"

#include <type_traits>

/// States that a page shows alike.
namespace ringkey::flow {

template <class S, class... Any>
concept OneOf = (std::is_same_v<S, Any> || ...);
template <class S>
concept SendsCode =
    OneOf<S, SendingResetCode, SendingChangeCode, ResettingVerification, SendingDeletionCode>;
template <class S>
concept Saves = OneOf<S, SavingNewPassword, SavingConsent, SavingPassword, SavingName>;

} // namespace ringkey::flow
