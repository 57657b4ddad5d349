// SPDX-License-Identifier: Apache-2.0
#include "service/api/crossorigin.h"

namespace ringkey::service {

using namespace Qt::StringLiterals;

HttpServer::Reply replyAcrossOrigins(const QStringList &origins, const HttpRequest &request,
                                     const HttpServer::Reply &reply)
{
    const QByteArray origin = request.header("Origin");
    const bool all = origins.contains("*"_L1);
    if (origin.isEmpty() || !(all || origins.contains(QString::fromLatin1(origin))))
        return reply;
    return [reply, allowed = all ? QByteArray("*") : origin](HttpResponse response) {
        response.headers.emplaceBack("Access-Control-Allow-Origin", allowed);
        response.headers.emplaceBack("Access-Control-Expose-Headers", "Retry-After");
        response.headers.emplaceBack("Vary", "Origin");
        reply(std::move(response));
    };
}

HttpResponse preflightAnswer(const QByteArrayList &methods)
{
    const QByteArray list = methods.join(", ");
    return {200,
            {},
            {{"Allow", list},
             {"Access-Control-Allow-Methods", list},
             {"Access-Control-Allow-Headers",
              // What a page may send, with the context of contract section 1; never the secret.
              // HTML5 11.3.0 says with each request that a script made it.
              "Authorization, Content-Type, Idempotency-Key, X-LoginRadius-ApiKey, "
              "X-LoginRadius-Sott, X-Origin-Accept-Language, X-Origin-Host, X-Origin-IP, "
              "X-Origin-User-Agent, X-Platform, X-PreventWebhook, X-Requested-With, "
              "X-Ringkey-Computer, X-Ringkey-Device"},
             {"Access-Control-Max-Age", "600"}},
            false};
}

} // namespace ringkey::service
