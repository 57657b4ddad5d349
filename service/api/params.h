// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"
#include "service/types/requests.h"

#include <QJsonObject>

namespace ringkey::service {

/// The values of a request, wherever they came: the query first, then the JSON body, whatever the
/// case of their names; empty ones count as absent (contract sections 1 and 13).
class Params
{
public:
    /// Fails with the code for a body that is no JSON object (965, 1079, 1084) or for a content
    /// type other than JSON (1083). An empty body is an empty object.
    static Result<Params> read(const HttpRequest &request);
    /// Of an operation that has no body: whatever came as one is ignored (contract section 12).
    static Params ofQuery(const HttpRequest &request);

    QString text(QLatin1StringView name) const;
    /// The first of several spellings that is there.
    QString firstText(std::initializer_list<QLatin1StringView> names) const;
    /// The code, as it is compared: on whatever keyboard it was typed.
    QString code() const;
    /// "true" in any case, or "1".
    bool flag(QLatin1StringView name) const;
    /// From the body only; undefined when absent.
    QJsonValue bodyValue(QLatin1StringView name) const;
    /// {"id":"answer"} of the body.
    QMap<QString, QString> textMap(QLatin1StringView name) const;
    const QJsonObject &body() const { return m_body; }

private:
    NamedValues m_query;
    QJsonObject m_body;
};

/// A member whatever the case of its name, of several one that is not empty; undefined when absent.
QJsonValue memberOf(const QJsonObject &object, QLatin1StringView name);

/// Of the header, else of the query or the body (contract 1.1).
QString accessToken(const HttpRequest &request, const Params &params);

/// Access token, API secret and SOTT are not looked for in the address (OWASP ASVS 14.2.1).
void leaveOutQuerySecrets(HttpRequest &request);

/// The text of a string, number or bool; empty for everything else.
QString scalarText(const QJsonValue &value);

} // namespace ringkey::service
