// SPDX-License-Identifier: Apache-2.0
#include "targets.h"

#include "phone/phonenumber.h"
#include "service/api/fieldmask.h"
#include "service/api/params.h"
#include "service/config/config.h"
#include "service/crypto/foreignhash.h"
#include "service/http/proxyheader.h"
#include "service/http/requesttarget.h"
#include "service/sms/deliverycodes.h"
#include "service/sms/httpsignature.h"
#include "service/sott/sott.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <array>
#include <cstdlib>

using namespace ringkey::service;

namespace {

/// Stays in builds that define NDEBUG.
void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}

void readJson(const QByteArray &bytes)
{
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = bytes;
    const auto params = Params::read(request);
    if (params)
        params->textMap(QLatin1StringView("securityanswer"));
}

void readPhone(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    ringkey::PhoneNumber::parse(text, u"NG");
    const auto number = ringkey::PhoneNumber::fromE164(text);
    mustHold(!number || ringkey::PhoneNumber::fromE164(number->e164()) == number);
}

void readHash(const QByteArray &bytes)
{
    const auto kept = keptForeignHash(QJsonDocument::fromJson(bytes).object());
    mustHold(!kept || !kept->isEmpty());
    isForeignHash(QString::fromUtf8(bytes));
}

void readConfig(const QByteArray &bytes)
{
    QTemporaryFile file;
    mustHold(file.open() && file.write(bytes) == bytes.size() && file.flush());
    const auto config = loadConfig(file.fileName());
    mustHold(config || !config.error().text().isEmpty());
}

void readSott(const QByteArray &bytes)
{
    static const Sott sott("00000000-1111-2222-3333-444444444444",
                           "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
    sott.open(bytes);
    sott.isValid(bytes, Instant(std::chrono::seconds(1'767'323'345)));
}

/// "timestamp signature\nbody", as the headers and the body of a call-back bring them.
void readCallback(const QByteArray &bytes)
{
    const qsizetype end = std::max<qsizetype>(0, bytes.indexOf('\n'));
    const QByteArrayList head = bytes.first(end).split(' ');
    const Instant now(std::chrono::seconds(1'767'323'345));
    mustHold(
        !isSignedByWebhook("secret of nobody", head.first(), bytes.mid(end + 1), head.last(), now));
    mustHold(!isSignedByTwilio(QStringLiteral("token"), QStringLiteral("https://x.example/"),
                               {{QStringLiteral("Body"), QString::fromUtf8(bytes)}}, head.last()));
}

/// What Twilio's call-back says.
void readForm(const QByteArray &bytes)
{
    QMap<QString, QString> fields;
    for (const auto &[key, value] : parseRequestTarget("/?" + bytes).query)
        fields.insert(QString::fromUtf8(key), QString::fromUtf8(value));
    twilioDelivery(fields.value(QStringLiteral("MessageStatus")),
                   fields.value(QStringLiteral("ErrorCode")).toInt());
    mustHold(!isSignedByTwilio(QStringLiteral("token"), QStringLiteral("https://x.example/"),
                               fields, bytes.left(28)));
}

/// What a load balancer says first: 16 bytes, and as many as they tell.
void readProxyHeader(const QByteArray &bytes)
{
    const std::string_view all(bytes.constData(), std::size_t(bytes.size()));
    const auto rest = proxyHeaderRest(all.substr(0, proxyHeaderStart));
    const bool isWhole = rest && all.size() >= proxyHeaderStart + *rest;
    mustHold(!rest || all.size() >= proxyHeaderStart);
    if (isWhole)
        proxiedClient(all.substr(0, proxyHeaderStart + *rest));
}

void readFields(const QByteArray &bytes)
{
    const auto mask = FieldMask::parse(QString::fromUtf8(bytes));
    if (mask)
        mask->applied(QJsonObject{{QStringLiteral("Uid"), 1}});
}

constexpr std::array targets{
    FuzzTarget{"head", readHead},         FuzzTarget{"form", readForm},
    FuzzTarget{"proxy", readProxyHeader}, FuzzTarget{"target", readTarget},
    FuzzTarget{"json", readJson},         FuzzTarget{"phone", readPhone},
    FuzzTarget{"phc", readHash},          FuzzTarget{"config", readConfig},
    FuzzTarget{"sott", readSott},         FuzzTarget{"callback", readCallback},
    FuzzTarget{"fields", readFields},
};

} // namespace

void readTarget(const QByteArray &bytes)
{
    const RequestTarget target = parseRequestTarget(bytes);
    mustHold(target.path.size() <= bytes.size());
    HttpRequest request;
    request.query = target.query;
    Params::ofQuery(request).text(QLatin1StringView("otp"));
}

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}
