// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// Creating an account, up to the code.
namespace ringkey::flow {

MaybeStep on(const CreatingAccount &, const RegistrationSubmitted &);
MaybeStep on(const CreatingAccount &, const SignInChosen &);
MaybeStep on(const CreatingAccount &, const ForgotPasswordChosen &);
MaybeStep on(const CreatingAccount &, const BackChosen &);

MaybeStep on(const Registering &, const Registered &);

} // namespace ringkey::flow
