// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/params.h"

namespace ringkey::service {

/// The profile object of op 2 and of management create. 1213, 1124, 1076 for PhoneNumbers.
Result<Registration> readRegistration(const Params &params);

/// The partial profile of 14b. Null clears a field only with `nullsupport`, an empty text always.
/// PhoneNumbers are told apart by their type, Email and Addresses come as a whole.
Result<ProfileUpdate> readProfileUpdate(const Params &params);

} // namespace ringkey::service
