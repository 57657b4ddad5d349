// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"

namespace ringkey {

/// The untranslated sentence of an error (translation context "ErrorText"). `%1` and `%2` are the
/// shortest and longest password, where they occur.
const char *errorSentence(AuthErrorKind kind);

} // namespace ringkey
