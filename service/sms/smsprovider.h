// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"
#include "service/types/delivery.h"
#include "service/types/smsconfig.h"
#include "service/types/textchannel.h"

#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace ringkey::service {

struct SmsMessage
{
    QString id; ///< idempotency key where the provider takes one
    QString to; ///< E.164
    QString text;
    QString templateId;
    TextChannel channel = TextChannel::Sms;
    QString language; ///< of the text, BCP 47; empty: nobody knows
    Seconds life{0};  ///< no use delivering it later
};

/// How one attempt to hand a text over ended. NotSent may be tried again, here or elsewhere;
/// Unknown may not, for it could text twice.
struct SmsReport
{
    Delivery delivery = Delivery::NotSent;
    int status = 0;     ///< HTTP; 0: no answer
    QString code;       ///< the provider's own word for it, for the log
    QString providerId; ///< what its call-backs name the text by
    Seconds retryAfter{0};
};

/// Delivers texts. send() is called from several threads at once and may block up to 15 s.
class SmsProvider
{
public:
    SmsProvider() = default;
    SmsProvider(const SmsProvider &) = delete;
    SmsProvider &operator=(const SmsProvider &) = delete;
    virtual ~SmsProvider() = default;

    virtual QString name() const = 0;
    virtual SmsReport send(const SmsMessage &message) = 0;
    /// Whether it delivers that way.
    virtual bool takes(TextChannel /*channel*/) const { return true; }
    /// Why nothing can be handed over at present; asked before a code is made, so it must be quick.
    virtual std::optional<QString> fault() const { return std::nullopt; }
    /// Of a text that was in hand when the program was killed; nothing: the provider cannot tell.
    virtual std::optional<bool> hasSent(const QString & /*id*/) const { return std::nullopt; }
    /// The longest that send() may take.
    virtual Seconds patience() const { return Seconds{15}; }
    /// Ends the calls under way within a second, and all later ones at once. Any thread.
    virtual void abort() {}
};

using SmsProviders = std::vector<std::unique_ptr<SmsProvider>>;

/// The providers that [sms] names, in the order in which they stand in for each other. The error is
/// a sentence for the operator. `clock` must outlive them.
tl::expected<SmsProviders, QString> makeSmsProviders(const SmsConfig &config, const Clock &clock);

} // namespace ringkey::service
