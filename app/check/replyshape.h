// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/check/finding.h"
#include "auth/backend/call.h"

namespace ringkey::check {

/// Where a reply differs from what the contract has for this operation (its sections 2 to 5), even
/// where the app reads it all the same.
QList<Finding> differences(const backend::Operation &operation, const backend::RawReply &reply);

} // namespace ringkey::check
