// SPDX-License-Identifier: Apache-2.0
#include "service/sms/httpsignature.h"
#include "service/sms/providers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

class Webhook final : public SmsProvider
{
public:
    Webhook(const SmsConfig &config, const Clock &clock)
        : m_config(config.http)
        , m_clock(clock)
    {
    }
    QString name() const override { return u"http"_s; }
    void abort() override { m_http.abort(); }

    SmsReport send(const SmsMessage &message) override
    {
        const HttpAnswer answer = m_http.perform(callFor(message));
        SmsReport report = reportOf(answer);
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        report.providerId = json["id"_L1].toString(message.id);
        report.code = json["code"_L1].toVariant().toString();
        return report;
    }

private:
    HttpCall callFor(const SmsMessage &message) const
    {
        HttpCall call;
        call.method = m_config.method.toLatin1();
        call.url = m_config.url.toUtf8();
        const bool isGet = call.method == "GET";
        if (isGet)
            call.url += (call.url.contains('?') ? '&' : '?') + formOf(message);
        else
            call.body = m_config.form ? formOf(message) : jsonOf(message);
        // What says which text goes to whom is signed, wherever it stands.
        const QByteArray query = call.url.mid(call.url.indexOf('?') + 1);
        call.headers = headersFor(message, isGet ? query : call.body);
        return call;
    }
    QByteArrayList headersFor(const SmsMessage &message, const QByteArray &isSigned) const
    {
        QMap<QString, QString> headers{
            {u"Content-Type"_s,
             m_config.form ? u"application/x-www-form-urlencoded"_s : u"application/json"_s},
            {u"Idempotency-Key"_s, message.id}};
        if (!m_config.authorization.isEmpty())
            headers[u"Authorization"_s] = m_config.authorization;
        // The operator's stand in place of ours: twice, the gateway would believe either.
        for (auto it = m_config.headers.cbegin(); it != m_config.headers.cend(); ++it) {
            headers.removeIf([&it](const auto &ours) {
                return ours.key().compare(it.key(), Qt::CaseInsensitive) == 0;
            });
            headers[it.key()] = it.value();
        }
        if (!m_config.secret.isEmpty()) {
            const QByteArray time = httpTimestamp(m_clock.now());
            headers[u"X-Ringkey-Timestamp"_s] = QString::fromLatin1(time);
            headers[u"X-Ringkey-Signature"_s] =
                QString::fromLatin1(httpSignature(m_config.secret.toUtf8(), time, isSigned));
        }
        QByteArrayList lines;
        for (auto it = headers.cbegin(); it != headers.cend(); ++it)
            lines.append(it.key().toUtf8() + ": " + it.value().toUtf8());
        return lines;
    }
    static QMap<QString, QString> values(const SmsMessage &message)
    {
        return {{u"id"_s, message.id},
                {u"to"_s, message.to},
                {u"text"_s, message.text},
                {u"template"_s, message.templateId},
                {u"channel"_s, textChannelName(message.channel)},
                {u"language"_s, message.language},
                {u"validFor"_s, QString::number(message.life.count())}};
    }
    /// What the operator's own fields say. `#receiver#` and `#template#` are those of contract 9.1.
    QMap<QString, QString> fieldsFor(const SmsMessage &message) const
    {
        QMap<QString, QString> fields = m_config.fields;
        for (QString &text : fields) {
            text.replace("#receiver#"_L1, message.to);
            text.replace("#id#"_L1, message.id);
            text.replace("#channel#"_L1, textChannelName(message.channel));
            text.replace("#language#"_L1, message.language);
            text.replace("#validFor#"_L1, QString::number(message.life.count()));
            text.replace("#template#"_L1, message.text); // last: the text is nobody's template
        }
        return fields;
    }
    QByteArray jsonOf(const SmsMessage &message) const
    {
        QJsonObject body;
        const auto all = m_config.fields.isEmpty() ? values(message) : fieldsFor(message);
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            body[it.key()] = it.value();
        if (m_config.fields.isEmpty())
            body[u"validFor"_s] = qint64(message.life.count());
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    QByteArray formOf(const SmsMessage &message) const
    {
        QByteArray form;
        const auto all = m_config.fields.isEmpty() ? values(message) : fieldsFor(message);
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            form += (form.isEmpty() ? "" : "&") + formValue(it.key()) + '=' + formValue(it.value());
        return form;
    }

    HttpSmsConfig m_config;
    const Clock &m_clock;
    HttpCaller m_http;
};

} // namespace

SmsReport reportOf(const HttpAnswer &answer)
{
    SmsReport report;
    report.status = answer.status;
    report.retryAfter = answer.retryAfter;
    const int status = answer.status;
    if (status == 0)
        report.delivery = answer.sent ? Delivery::Unknown : Delivery::NotSent;
    else if (status >= 200 && status < 300)
        report.delivery = Delivery::HandedOver;
    else if (status == 402)
        report.delivery = Delivery::Quota;
    else if (status != 401 && status != 408 && status != 429 && status < 500)
        report.delivery = Delivery::Refused;
    return report;
}

std::unique_ptr<SmsProvider> makeHttpSms(const SmsConfig &config, const Clock &clock)
{
    return std::make_unique<Webhook>(config, clock);
}

} // namespace ringkey::service
