// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/fairqueue.h"
#include "service/http/httpmessage.h"

namespace ringkey::service {

/// Whose turn a request is (security S19): its address's, which for IPv6 is a whole network's.
JobOwner addressOwnerOf(const HttpRequest &request);

/// And, with a password, that of the number or token it names. A number is one owner however it is
/// written, or a few people's guesses would wait for each other on every thread there is.
JobOwner accountOwnerOf(const HttpRequest &request);

} // namespace ringkey::service
