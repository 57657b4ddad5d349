// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"
#include "ui/words/advice.h"

namespace ringkey {

/// The untranslated sentence of an error (translation context "ErrorText"). What `%1` and `%2`
/// stand for depends on the error: errorText() fills them in.
const char *errorSentence(AuthErrorKind kind);

/// What goes on from there, where the sentence does not say it.
Advice errorAdvice(AuthErrorKind kind);

} // namespace ringkey
