// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pagecontent.h"
#include "ui/words/errortext.h"

namespace ringkey {

/// The banner of an error: what happened, the next step, and the details for support. The way to
/// the backend is a warning and reads the same whether an act met it (`ofAct`) or nobody did
/// anything.
Banner bannerOf(const AuthError &error, const ErrorContext &context, bool ofAct);

/// A request takes longer than a person expects.
Banner slowBanner();

/// "Try again".
QString stepText(BannerStep step);

} // namespace ringkey
