// SPDX-License-Identifier: Apache-2.0
#include "service/api/credentials.h"

#include "service/api/errors.h"
#include "service/crypto/secrets.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// Zero, or what is wrong with a key or secret that should be `expected`.
int credentialFault(const QString &expected, const QString &given, int missing, int malformed,
                    int unauthorized)
{
    if (given.isEmpty())
        return missing;
    if (sameBytes(expected.toUtf8(), given.toUtf8()))
        return 0;
    return QUuid::fromString(given).isNull() ? malformed : unauthorized;
}

/// In its header, or among the parameters.
QString given(const HttpRequest &request, const char *header, const Params &params,
              QLatin1StringView name)
{
    const QString inHeader = QString::fromUtf8(request.header(header));
    return inHeader.isEmpty() ? params.text(name) : inHeader;
}

} // namespace

int accessFault(const ApiConfig &config, const HttpRequest &request, const Route &route,
                const Params &params)
{
    const QString key = given(request, "X-LoginRadius-ApiKey", params, "apikey"_L1);
    if (const int fault = credentialFault(config.key, key, code::apiKeyMissing, code::apiKeyInvalid,
                                          code::apiKeyUnauthorized))
        return fault;
    if (route.access != Access::Secret)
        return 0;
    const QString secret = given(request, "X-LoginRadius-ApiSecret", params, "apisecret"_L1);
    return credentialFault(config.secret, secret, code::apiSecretMissing, code::apiSecretInvalid,
                           code::apiSecretUnauthorized);
}

} // namespace ringkey::service
