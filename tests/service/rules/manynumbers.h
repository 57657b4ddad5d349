// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testservice.h"

namespace ringkey::service {

/// One of a hundred thousand adjacent numbers.
inline QString numbered(int i)
{
    return QStringLiteral("+23480355%1").arg(i, 5, 10, QChar(u'0'));
}

inline Result<RegistrationReply> registerAs(TestService &service, int i)
{
    return service.rules().registerByPhone(TestService::registration(numbered(i), goodPassword),
                                           service.context);
}

/// All but one limit out of the way.
inline void widen(Config &config)
{
    SendLimitsConfig &limits = config.sms.limits;
    for (SendLimit *const limit : {&limits.address, &limits.network, &limits.prefix,
                                   &limits.country, &limits.account, &limits.total})
        *limit = {1'000'000, std::chrono::hours(24)};
    config.sms.breaker.percent = 0;
}

} // namespace ringkey::service
