// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"

#include <cstdint>
#include <string>

namespace ringkey::service {

/// What becomes of the connection.
enum class AfterReply : std::uint8_t
{
    GoesOn,
    Closes
};

enum class BodyPart : std::uint8_t
{
    Sent,
    LengthOnly ///< the answer to a HEAD (RFC 9110 section 9.3.2)
};

/// The bytes of an HTTP/1.1 reply. Replies carry tokens, so none may be stored by a cache.
std::string serializeResponse(const HttpResponse &response, AfterReply after, BodyPart body);

/// What is refused before it reaches the API, with the envelope of contract section 2 all the same:
/// clients read every reply as JSON. 503 is 429's code, 500 is 950, everything else 971; all as in
/// the API.
HttpResponse refusal(int status);

} // namespace ringkey::service
