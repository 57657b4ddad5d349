// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"

#include <string>

namespace ringkey::service {

/// The bytes of an HTTP/1.1 reply. For HEAD the body is left out and its length is kept (RFC 9110
/// section 9.3.2). Replies carry tokens, so none may be stored by a cache.
std::string serializeResponse(const HttpResponse &response, bool keepAlive, bool isHead);

} // namespace ringkey::service
