// SPDX-License-Identifier: Apache-2.0
#include "service/rules/captcha.h"

#include "service/types/errorcodes.h"

namespace ringkey::service {

std::optional<ServiceError> unlessPerson(const CaptchaConfig &config, ServiceError refusal,
                                         const RequestContext &context)
{
    if (!config.isOn())
        return refusal;
    const auto verdict = context.askCaptcha ? context.askCaptcha() : CaptchaVerdict::Unchecked;
    if (verdict == CaptchaVerdict::Good)
        return std::nullopt;
    if (verdict == CaptchaVerdict::Wrong)
        return ServiceError{code::captchaInvalid};
    refusal.captcha = true;
    return refusal;
}

} // namespace ringkey::service
