// SPDX-License-Identifier: Apache-2.0
#include "service/api/providercallbacks.h"

#include "service/api/errors.h"
#include "service/http/requesttarget.h"
#include "service/rules/authservice.h"
#include "service/sms/deliverycodes.h"
#include "service/sms/httpsignature.h"
#include "service/types/errorcodes.h"
#include "service/types/smsconfig.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

const QByteArray twilioPath = "/sms/twilio";
const QByteArray webhookPath = "/sms/http";

/// What a call-back says; nothing: it is not signed by whom it claims to be.
struct News
{
    QString id;
    std::optional<Delivery> delivery;
    QString code;
};

QString valueOf(const NamedValues &values, QByteArrayView name)
{
    for (const auto &[key, value] : values) {
        if (key == name)
            return QString::fromUtf8(value);
    }
    return {};
}

std::optional<News> twilioNews(const SmsConfig &config, const HttpRequest &request)
{
    const NamedValues form = parseRequestTarget("/?" + request.body).query;
    QMap<QString, QString> fields;
    for (const auto &[key, value] : form)
        fields.insert(QString::fromUtf8(key), QString::fromUtf8(value));
    const QString id = valueOf(request.query, "id");
    const QString url = config.callbackUrl + u"/sms/twilio?id="_s + id;
    if (config.callbackUrl.isEmpty() ||
        !isSignedByTwilio(config.twilio.token, url, fields, request.header("X-Twilio-Signature")))
        return std::nullopt;
    const QString code = fields.value(u"ErrorCode"_s);
    return News{id, twilioDelivery(fields.value(u"MessageStatus"_s), code.toInt()), code};
}

std::optional<News> webhookNews(const SmsConfig &config, const HttpRequest &request, Instant now)
{
    if (!isSignedByWebhook(config.http.secret.toUtf8(), request.header("X-Ringkey-Timestamp"),
                           request.body, request.header("X-Ringkey-Signature"), now))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    return News{json["id"_L1].toString(), namedDelivery(json["outcome"_L1].toString()),
                json["code"_L1].toVariant().toString()};
}

HttpResponse refusal(int status)
{
    return errorResponse(plainError(code::invalidRequest), status);
}

} // namespace

bool isCallback(const HttpRequest &request)
{
    return request.path == twilioPath || request.path == webhookPath;
}

std::optional<HttpResponse> answerCallback(AuthService &service, const SmsConfig &config,
                                           const HttpRequest &request, Instant now)
{
    const bool twilio = request.path == twilioPath;
    const auto kind = twilio ? SmsProviderKind::Twilio : SmsProviderKind::Http;
    if (!isCallback(request) || !config.uses(kind))
        return std::nullopt;
    if (request.method != "POST")
        return refusal(405);
    const auto news = twilio ? twilioNews(config, request) : webhookNews(config, request, now);
    if (!news)
        return refusal(403);
    // So is a text that is not known (any more): providers say what is refused again for hours.
    if (!news->delivery || news->id.isEmpty())
        return HttpResponse{204, {}, {}, false};
    // A store that cannot answer: the provider may ask again.
    if (!service.noteDelivery(news->id, *news->delivery, news->code))
        return refusal(503);
    return HttpResponse{204, {}, {}, false};
}

} // namespace ringkey::service
