// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"
#include "service/types/codeconfig.h"

#include <memory>
#include <tl/expected.hpp>

namespace ringkey::service {

struct SmsMessage
{
    QString id; ///< idempotency key where the provider takes one
    QString to; ///< E.164
    QString text;
    QString templateId;
    QString channel; ///< "sms" or "voice"
    Seconds life{0}; ///< no use delivering it later
};

enum class SmsOutcome : std::uint8_t
{
    Sent,
    NotSent, ///< certainly not: may be tried again
    Refused, ///< certainly not, and never will be
    Unknown, ///< no answer after sending: trying again could text twice
};

/// Delivers one text. Called from the outbox worker's thread only; may block up to 15 s.
class SmsProvider
{
public:
    SmsProvider() = default;
    SmsProvider(const SmsProvider &) = delete;
    SmsProvider &operator=(const SmsProvider &) = delete;
    virtual ~SmsProvider() = default;

    virtual SmsOutcome send(const SmsMessage &message) = 0;
};

/// The provider that [sms] names. The error is a sentence for the operator. `clock` must outlive
/// it.
tl::expected<std::unique_ptr<SmsProvider>, QString> makeSmsProvider(const SmsConfig &config,
                                                                    const Clock &clock);

} // namespace ringkey::service
