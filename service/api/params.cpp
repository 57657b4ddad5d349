// SPDX-License-Identifier: Apache-2.0
#include "service/api/params.h"

#include "service/api/errors.h"
#include "service/types/plaindigits.h"

#include <QJsonDocument>

namespace ringkey::service {
namespace {

int invalidBodyCode(const QByteArray &method)
{
    if (method == "PUT")
        return code::putBodyInvalid;
    return method == "DELETE" ? code::deleteBodyInvalid : code::postBodyInvalid;
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type.isEmpty() || type == "application/json";
}

} // namespace

QJsonValue memberOf(const QJsonObject &object, QLatin1StringView name)
{
    QJsonValue found = QJsonValue::Undefined;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool wasEmpty =
            found.isUndefined() || found.isNull() || found == QJsonValue(QString());
        if (wasEmpty && entry.key().compare(name, Qt::CaseInsensitive) == 0)
            found = entry.value();
    }
    return found;
}

QString scalarText(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool() ? value.toVariant().toString()
                                                                  : QString();
}

QString accessToken(const HttpRequest &request, const Params &params)
{
    const QByteArray header = request.header("Authorization");
    constexpr QByteArrayView scheme("bearer ");
    if (header.size() > scheme.size() &&
        header.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
        return QString::fromLatin1(header.sliced(scheme.size())).trimmed();
    return params.text(QLatin1StringView("access_token"));
}

void leaveOutQuerySecrets(HttpRequest &request)
{
    request.query.removeIf([](const std::pair<QByteArray, QByteArray> &entry) {
        const QByteArray name = entry.first.toLower();
        return name == "access_token" || name == "apisecret" || name == "sott";
    });
}

Params Params::ofQuery(const HttpRequest &request)
{
    Params params;
    params.m_query = request.query;
    return params;
}

Result<Params> Params::read(const HttpRequest &request)
{
    Params params;
    params.m_query = request.query;
    if (request.body.isEmpty() || request.method == "GET" || request.method == "HEAD")
        return params;
    if (!isJson(request.header("Content-Type")))
        return tl::unexpected(plainError(code::contentTypeUnsupported));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(plainError(invalidBodyCode(request.method)));
    params.m_body = document.object();
    return params;
}

QString Params::text(QLatin1StringView name) const
{
    for (const auto &[key, value] : m_query) {
        if (!value.isEmpty() && name.compare(QLatin1StringView(key), Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return scalarText(bodyValue(name));
}

QString Params::firstText(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names) {
        if (QString value = text(name); !value.isEmpty())
            return value;
    }
    return {};
}

QString Params::code() const
{
    return withPlainDigits(text(QLatin1StringView("otp"))).trimmed();
}

bool Params::flag(QLatin1StringView name) const
{
    const QString value = text(name);
    return value == QLatin1StringView("1") ||
           value.compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0;
}

QJsonValue Params::bodyValue(QLatin1StringView name) const
{
    return memberOf(m_body, name);
}

QMap<QString, QString> Params::textMap(QLatin1StringView name) const
{
    QMap<QString, QString> map;
    const QJsonObject object = bodyValue(name).toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), scalarText(entry.value()));
    return map;
}

} // namespace ringkey::service
