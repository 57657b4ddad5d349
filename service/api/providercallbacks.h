// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"
#include "service/types/clock.h"

#include <optional>

namespace ringkey::service {

class AuthService;
struct SmsConfig;

/// What providers tell of texts they took (security S30): POST /sms/twilio?id=… signed as Twilio
/// does, POST /sms/http with JSON {"id","outcome","code"} and X-Ringkey-Signature. Nothing: the
/// path is another one. Blocks: call from a worker thread.
std::optional<HttpResponse> answerCallback(AuthService &service, const SmsConfig &config,
                                           const HttpRequest &request, Instant now);
bool isCallback(const HttpRequest &request);

} // namespace ringkey::service
