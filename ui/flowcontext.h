// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pagemodel.h"

namespace ringkey {

class SignInFlow;

/// What its state is shown with now; what the brand offers is for who shows it.
PageContext contextOf(const SignInFlow &flow);

} // namespace ringkey
