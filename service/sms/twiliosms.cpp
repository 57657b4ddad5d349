// SPDX-License-Identifier: Apache-2.0
#include "service/sms/deliverycodes.h"
#include "service/sms/providers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

class Twilio final : public SmsProvider
{
public:
    explicit Twilio(const SmsConfig &config)
        : m_config(config.twilio)
        , m_callbackUrl(config.callbackUrl)
    {
    }
    QString name() const override { return u"twilio"_s; }
    void abort() override { m_http.abort(); }

    SmsReport send(const SmsMessage &message) override
    {
        const bool isCall = message.channel == "voice"_L1;
        const QString url = u"%1/2010-04-01/Accounts/%2/%3.json"_s.arg(
            m_config.url, m_config.account, isCall ? u"Calls"_s : u"Messages"_s);
        const HttpAnswer answer =
            m_http.perform({"POST",
                            url.toUtf8(),
                            {"Content-Type: application/x-www-form-urlencoded"},
                            isCall ? callForm(message) : textForm(message),
                            (m_config.account + u':' + m_config.token).toUtf8()});
        SmsReport report = reportOf(answer);
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        report.providerId = json["sid"_L1].toString();
        const int code = json["code"_L1].toInt(json["error_code"_L1].toInt());
        if (code == 0)
            return report;
        report.code = QString::number(code);
        if (report.delivery == Delivery::Refused)
            report.delivery = twilioDelivery(code);
        return report;
    }

private:
    QByteArray sender() const
    {
        return (m_config.from.startsWith("MG"_L1) ? "MessagingServiceSid=" : "From=") +
               formValue(m_config.from);
    }
    QByteArray textForm(const SmsMessage &message) const
    {
        // Twilio's own default validity is ten hours; the code lives minutes (security 5).
        QByteArray form =
            "To=" + formValue(message.to) + '&' + sender() + "&Body=" + formValue(message.text) +
            "&ValidityPeriod=" +
            QByteArray::number(qBound(qint64(1), qint64(message.life.count()), qint64(36000))) +
            "&ContentRetention=discard&AddressRetention=obfuscate";
        if (!m_callbackUrl.isEmpty())
            form +=
                "&StatusCallback=" + formValue(m_callbackUrl + u"/sms/twilio?id="_s + message.id);
        return form;
    }
    QByteArray callForm(const SmsMessage &message) const
    {
        return "To=" + formValue(message.to) + "&From=" + formValue(m_config.from) + "&Twiml=" +
               formValue(u"<Response><Say>%1</Say></Response>"_s.arg(message.text.toHtmlEscaped()));
    }

    TwilioConfig m_config;
    QString m_callbackUrl;
    HttpCaller m_http;
};

} // namespace

std::unique_ptr<SmsProvider> makeTwilioSms(const SmsConfig &config)
{
    return std::make_unique<Twilio>(config);
}

} // namespace ringkey::service
