// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/delivery.h"

#include <optional>

namespace ringkey::service {

/// What a Twilio error code of a refused request or of a call-back means for the person.
Delivery twilioDelivery(int code);
/// MessageStatus of a Twilio call-back, with its ErrorCode (0: none); nothing: no news.
std::optional<Delivery> twilioDelivery(const QString &status, int code);
/// `status` of a Vonage message.
Delivery vonageDelivery(const QString &status);

} // namespace ringkey::service
