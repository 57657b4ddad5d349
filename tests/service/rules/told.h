// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testservice.h"

namespace ringkey::service {

inline QString told(const std::optional<Delivery> &delivery)
{
    return delivery ? QStringLiteral(" delivery %1").arg(int(*delivery)) : QString();
}

/// All that an answer can tell but ids.
template <typename T>
QString told(const Result<T> &result)
{
    if (result)
        return QStringLiteral("good");
    const ServiceError &error = result.error();
    return QStringLiteral("%1 tries %2 again %3 until %4 text %5")
               .arg(error.code)
               .arg(error.triesLeft.value_or(-1))
               .arg(error.retryAfterSeconds.value_or(-1))
               .arg(error.lockedUntil.value_or(Instant()).time_since_epoch().count())
               .arg(error.codeSent.has_value()) +
           told(error.delivery);
}

inline QString told(const CodeSent &sent)
{
    return QStringLiteral("sent %1 %2 %3 %4 %5")
               .arg(sent.messageId.size())
               .arg(sent.expiresAt.time_since_epoch().count())
               .arg(sent.resendAfterSeconds)
               .arg(sent.triesLeft)
               .arg(sent.olderCodeWorks) +
           told(sent.earlier);
}

inline QString told(const Result<CodeSent> &result)
{
    return result ? told(*result) : told<CodeSent>(result);
}

inline QString told(const Result<RegistrationReply> &result)
{
    return result && result->code ? told(*result->code) : told<RegistrationReply>(result);
}

} // namespace ringkey::service
