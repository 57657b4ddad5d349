// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/rules/codes.h"
#include "service/types/serviceerror.h"

// Security S14: with [flow] answers = "private" nobody is told which numbers have an account. What
// would be refused because of that is answered, and counted, as if it were done.

namespace ringkey::service {

/// Whether `why` says nothing but what private answers keep to themselves.
bool tellsTooMuch(const ServiceError &why, const Config &config);
/// Whether an answer with this code tells of a number whether it has an account.
bool tellsOfAccount(int code);
/// An account that does not exist, the same for each number.
CodeScope pretendedScope(const Keys &keys, const QString &phone, Purpose purpose);

} // namespace ringkey::service
