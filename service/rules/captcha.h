// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/types/requests.h"

#include <optional>

namespace ringkey::service {

/// Nothing where `refusal` does not stand because a captcha shows that there is a person; else the
/// refusal, with what would lift it, or 982.
std::optional<ServiceError> unlessPerson(const CaptchaConfig &config, ServiceError refusal,
                                         const RequestContext &context);

} // namespace ringkey::service
