// SPDX-License-Identifier: Apache-2.0
#include "service/api/json.h"

#include "service/config/config.h"
#include "service/types/utctext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace ringkey::service {

using namespace Qt::StringLiterals;

QString isoTime(Instant instant)
{
    const auto micros = instant - std::chrono::floor<std::chrono::seconds>(instant);
    return utcSeconds(instant) + QString::asprintf(".%07dZ", int(micros.count() * 10));
}

QString timeOrNever(const std::optional<Instant> &instant)
{
    return instant ? isoTime(*instant) : u"0001-01-01T00:00:00.0000000Z"_s;
}

QByteArray toBytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray toSuccessBytes(const QJsonValue &value)
{
    QByteArray bytes = toBytes(value);
    bytes.replace("Description", "D\\u0065scription");
    bytes.replace("description", "d\\u0065scription");
    return bytes;
}

QJsonObject yes(QLatin1StringView key)
{
    return {{key, true}};
}

QJsonObject tokensJson(const TokenSet &tokens)
{
    QJsonObject json{{"access_token"_L1, tokens.accessToken},
                     {"expires_in"_L1, isoTime(tokens.accessExpiresAt)}};
    json["refresh_token"_L1] = tokens.refreshToken.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                             : QJsonValue(tokens.refreshToken);
    return json;
}

QJsonObject signedInJson(const SignedIn &signedIn)
{
    QJsonObject json = tokensJson(signedIn.tokens);
    json["Profile"_L1] = identityJson(signedIn.account);
    return json;
}

QJsonObject codeSentJson(const CodeSent &sent, const Config &config, Instant now)
{
    using std::chrono::ceil;
    using std::chrono::seconds;
    const auto life = ceil<seconds>(sent.expiresAt - now).count();
    QJsonObject json{{"Sid"_L1, sent.messageId},
                     {"AccountSid"_L1, config.sms.twilio.account},
                     {"ExpiresInSeconds"_L1, std::max<qint64>(life, 0)},
                     {"ResendInSeconds"_L1, sent.resendAfterSeconds},
                     {"TriesLeft"_L1, sent.triesLeft},
                     {"OtpLength"_L1, config.otp.length},
                     {"OtpType"_L1, otpTypeName(config)},
                     {"OlderCodeWorks"_L1, sent.olderCodeWorks}};
    if (sent.earlier)
        json["Delivery"_L1] = deliveryName(*sent.earlier);
    return json;
}

QJsonValue policyJson(const std::optional<PolicyAcceptance> &policy)
{
    if (!policy)
        return QJsonValue::Null;
    return QJsonObject{{"Version"_L1, policy->version},
                       {"AcceptSource"_L1, policy->source},
                       {"AcceptDateTime"_L1, isoTime(policy->acceptedAt)}};
}

} // namespace ringkey::service
