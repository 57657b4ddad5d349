// SPDX-License-Identifier: Apache-2.0
#include "service/rules/texts.h"

#include "phone/phonenumber.h"
#include "service/sms/smssegment.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr qsizetype lineDigits = 3; ///< what the numbers of one prefix differ in (security S11)

QString countryOf(const QString &e164)
{
    const auto number = PhoneNumber::fromE164(e164);
    return number ? number->region() : QString();
}

} // namespace

TextRow Texts::rowFor(const Request &request, const SmsText &text, Instant now,
                      const RequestContext &context) const
{
    TextRow row;
    row.id = randomHexId();
    row.codeId = request.codeId;
    row.uid = request.uid;
    row.country = countryOf(request.phone);
    row.alsoCountry = countryOf(context.alsoTexted);
    row.prefix = request.phone.chopped(lineDigits);
    row.address = context.addressBlock.isEmpty() ? context.peerAddress : context.addressBlock;
    row.network = context.networkBlock.isEmpty() ? context.peerAddress : context.networkBlock;
    row.channel = context.voice ? TextChannel::Voice : TextChannel::Sms;
    row.segments = context.voice ? 1 : segmentsOf(text.text);
    row.price = priceOf(m_config.sms.spend, row.country, row.segments);
    row.at = now;
    row.toOwner = request.toOwner;
    return row;
}

Texts::Queued Texts::queue(Records &records, const Request &request, Instant now,
                           const RequestContext &context) const
{
    const SmsText text = smsText(m_config.sms, request.event, request.values, context);
    const TextRow row = rowFor(request, text, now, context);
    if (auto refusal = countSend({records.sendCounters(), m_config.sms, &m_figures}, row))
        return {{}, refusal};
    OutboxRow queued;
    queued.id = row.id;
    queued.phone = request.phone;
    queued.sealed = m_keys.seal(text.text);
    queued.templateId = text.templateId;
    queued.channel = row.channel;
    queued.language = text.language;
    queued.expiresAt = now + request.life;
    records.texts().insert(row);
    records.outbox().insert(queued, now);
    return {row.id, std::nullopt};
}

std::optional<SendRefusal> Texts::pretend(Records &records, const Request &request, Instant now,
                                          const RequestContext &context) const
{
    const SmsText text = smsText(m_config.sms, request.event, request.values, context);
    return countPretended({records.sendCounters(), m_config.sms, &m_figures},
                          rowFor(request, text, now, context));
}

void Texts::queueNotice(Records &records, SmsEvent event, const QString &phone,
                        const Account &account, Instant now, const RequestContext &context) const
{
    constexpr Seconds life{86400};
    RequestContext asText = context;
    asText.voice = false;
    const bool isStrangers = event == SmsEvent::NumberReplaced; // no more of the account's owner
    queue(records, {event, phone, account.uid, {}, {account.profile, {}, life, isStrangers}, life},
          now, asText);
}

} // namespace ringkey::service
