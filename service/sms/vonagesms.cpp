// SPDX-License-Identifier: Apache-2.0
#include "service/sms/deliverycodes.h"
#include "service/sms/providers.h"
#include "service/sms/smssegment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// Vonage takes no shorter life than 20 s.
constexpr qint64 shortestLife = 20'000;

class Vonage final : public SmsProvider
{
public:
    explicit Vonage(const SmsConfig &config)
        : m_config(config.vonage)
    {
    }
    QString name() const override { return u"vonage"_s; }
    void abort() override { m_http.abort(); }
    bool takes(TextChannel channel) const override { return channel == TextChannel::Sms; }

    SmsReport send(const SmsMessage &message) override
    {
        if (!takes(message.channel))
            return {Delivery::Refused, 0, u"no calls"_s, {}, {}};
        const HttpAnswer answer = m_http.perform(
            {"POST", (m_config.url + u"/sms/json"_s).toUtf8(), {formContent}, form(message), {}});
        SmsReport report = reportOf(answer);
        if (report.delivery == Delivery::HandedOver)
            readMessages(report, answer.body);
        return report;
    }

private:
    QByteArray form(const SmsMessage &message) const
    {
        QByteArray body =
            "api_key=" + formValue(m_config.key) + "&api_secret=" + formValue(m_config.secret) +
            "&from=" + formValue(m_config.from) +
            "&to=" + formValue(message.to.mid(1)) + // without "+"
            "&text=" + formValue(message.text) + "&client-ref=" + formValue(message.id) + "&ttl=" +
            QByteArray::number(std::max<qint64>(shortestLife, message.life.count() * 1000));
        return isGsmText(message.text) ? body : body + "&type=unicode";
    }
    /// The status is 200 whatever happened; each part of the text has one of its own.
    static void readMessages(SmsReport &report, const QByteArray &body)
    {
        const QJsonArray parts = QJsonDocument::fromJson(body)["messages"_L1].toArray();
        if (parts.isEmpty()) {
            report.delivery = Delivery::Unknown;
            return;
        }
        bool anyTaken = false;
        for (const QJsonValue part : parts) {
            report.providerId = part["message-id"_L1].toString();
            report.code = part["status"_L1].toString();
            report.delivery = vonageDelivery(report.code);
            if (report.delivery == Delivery::NotSent && anyTaken)
                report.delivery = Delivery::Unknown; // half of it twice would be no text either
            if (report.delivery != Delivery::HandedOver)
                return;
            anyTaken = true;
        }
        report.code.clear();
    }

    VonageConfig m_config;
    HttpCaller m_http;
};

} // namespace

std::unique_ptr<SmsProvider> makeVonageSms(const SmsConfig &config)
{
    return std::make_unique<Vonage>(config);
}

} // namespace ringkey::service
