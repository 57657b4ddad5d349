// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"

namespace ringkey::backend {

/// What a LoginRadius ErrorCode means to a person (contract section 8). Unexpected for any other
/// code.
AuthErrorKind kindOf(int errorCode);

} // namespace ringkey::backend
