// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pagecontent.h"
#include "ui/words/errortext.h"

namespace ringkey {

/// The banner of an error that an act of the person met: what happened, the next step, and the
/// details for support.
Banner bannerOfAct(const AuthError &error, const ErrorContext &context);

/// The same of the way to the backend while nobody does anything: a warning, with the same words.
Banner bannerOfWay(const AuthError &error, const ErrorContext &context);

/// A request takes longer than a person expects.
Banner slowBanner();

/// No account is made here, told before anybody fills the form.
Banner registrationOffBanner(const ErrorContext &context);

/// "Try again".
QString stepText(BannerStep step);

} // namespace ringkey
