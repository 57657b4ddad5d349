// SPDX-License-Identifier: Apache-2.0
#include "service/sms/deliverycodes.h"
#include "service/sms/languages.h"
#include "service/sms/providers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// What <Say> takes as a language (SayLanguage of Twilio's own libraries); of several for one
// language the first is the one for who names no country.
constexpr std::array sayLanguages{
    "af-ZA"_L1, "ar-XA"_L1, "bg-BG"_L1, "bn-IN"_L1, "ca-ES"_L1, "cs-CZ"_L1, "da-DK"_L1, "de-DE"_L1,
    "de-AT"_L1, "el-GR"_L1, "en-US"_L1, "en-AU"_L1, "en-CA"_L1, "en-GB"_L1, "en-IE"_L1, "en-IN"_L1,
    "en-NZ"_L1, "en-ZA"_L1, "es-ES"_L1, "es-MX"_L1, "es-US"_L1, "fi-FI"_L1, "fr-FR"_L1, "fr-BE"_L1,
    "fr-CA"_L1, "gu-IN"_L1, "he-IL"_L1, "hi-IN"_L1, "hu-HU"_L1, "id-ID"_L1, "is-IS"_L1, "it-IT"_L1,
    "ja-JP"_L1, "kn-IN"_L1, "ko-KR"_L1, "lv-LV"_L1, "ml-IN"_L1, "mr-IN"_L1, "ms-MY"_L1, "nb-NO"_L1,
    "nl-NL"_L1, "nl-BE"_L1, "pa-IN"_L1, "pl-PL"_L1, "pt-BR"_L1, "pt-PT"_L1, "ro-RO"_L1, "ru-RU"_L1,
    "sk-SK"_L1, "sr-RS"_L1, "sv-SE"_L1, "ta-IN"_L1, "te-IN"_L1, "th-TH"_L1, "tr-TR"_L1, "uk-UA"_L1,
    "vi-VN"_L1,
};

/// Empty: the language that the operator's account has.
QString sayLanguage(const QString &tag)
{
    const QString key = languageKey(tag);
    if (key.startsWith("zh-"_L1)) // both are read in Mandarin
        return key == "zh-hant"_L1 ? u"cmn-TW"_s : u"cmn-CN"_s;
    const QString start = key.section(u'-', 0, 0) + u'-';
    QString found;
    for (const QLatin1StringView one : sayLanguages) {
        if (one.compare(key, Qt::CaseInsensitive) == 0)
            return one;
        if (found.isEmpty() && one.startsWith(start))
            found = one;
    }
    return found;
}

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
        const bool isCall = message.channel == TextChannel::Voice;
        const QString url = u"%1/2010-04-01/Accounts/%2/%3.json"_s.arg(
            m_config.url, m_config.account, isCall ? u"Calls"_s : u"Messages"_s);
        const HttpAnswer answer =
            m_http.perform({"POST",
                            url.toUtf8(),
                            {formContent},
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
        else if (report.delivery == Delivery::HandedOver) // taken, and failed at once
            report.delivery =
                twilioDelivery(json["status"_L1].toString(), code).value_or(report.delivery);
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
        const QString language = sayLanguage(message.language);
        const QString say =
            language.isEmpty() ? u"<Say>"_s : u"<Say language=\"%1\">"_s.arg(language);
        return "To=" + formValue(message.to) + "&From=" + formValue(m_config.from) + "&Twiml=" +
               formValue(u"<Response>"_s + say + message.text.toHtmlEscaped() +
                         u"</Say></Response>"_s);
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
