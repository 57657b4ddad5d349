// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/sms/smsprovider.h"

namespace ringkey::service {

/// The generic webhook or the Twilio-shaped one, over libcurl: one POST a text, no redirects, 15 s.
/// The webhook gets JSON {"id","to","text","template","channel","validFor"} and the configured
/// Authorization header; any 2xx means accepted.
tl::expected<std::unique_ptr<SmsProvider>, QString> makeHttpSms(const SmsConfig &config);

} // namespace ringkey::service
