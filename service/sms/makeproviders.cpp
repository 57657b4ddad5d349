// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxfile.h"
#include "service/sms/providers.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

std::unique_ptr<SmsProvider> makeProvider(SmsProviderKind kind, const SmsConfig &config,
                                          const Clock &clock)
{
    switch (kind) {
    case SmsProviderKind::Http:
        return makeHttpSms(config, clock);
    case SmsProviderKind::Twilio:
        return makeTwilioSms(config);
    case SmsProviderKind::Vonage:
        return makeVonageSms(config);
    case SmsProviderKind::Outbox:
        break;
    }
    return std::make_unique<OutboxFile>(config.outbox, clock);
}

} // namespace

tl::expected<SmsProviders, QString> makeSmsProviders(const SmsConfig &config, const Clock &clock)
{
    SmsProviders providers;
    for (const SmsProviderKind kind : config.providers) {
        if (kind != SmsProviderKind::Outbox) {
            if (const auto fault = httpFault())
                return tl::unexpected(*fault);
        }
        providers.push_back(makeProvider(kind, config, clock));
        if (const auto fault = providers.back()->fault())
            return tl::unexpected(u"Texts cannot be written to %1"_s.arg(*fault));
    }
    return providers;
}

} // namespace ringkey::service
