// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/sms/httpcall.h"
#include "service/sms/smsprovider.h"

namespace ringkey::service {

// Each over libcurl, one call a text (security 5).

/// The webhook of [sms.http]: JSON or a form, with the message's id as Idempotency-Key and, where a
/// secret is set, X-Ringkey-Timestamp and X-Ringkey-Signature. Any 2xx means accepted.
std::unique_ptr<SmsProvider> makeHttpSms(const SmsConfig &config, const Clock &clock);
/// Twilio's Messages, and Calls for a code that is spoken.
std::unique_ptr<SmsProvider> makeTwilioSms(const SmsConfig &config);
/// Vonage's SMS API.
std::unique_ptr<SmsProvider> makeVonageSms(const SmsConfig &config);

/// What the status says where the body says nothing more: 401, 408, 429 and 5xx may be tried again.
SmsReport reportOf(const HttpAnswer &answer);

} // namespace ringkey::service
