// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/request.h"

#include "auth/backend/fields.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAllowed(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

QNetworkRequest toNetworkRequest(const Request &request)
{
    QNetworkRequest wire(request.url);
    // A redirect would carry the bearer header, a 307 the password too, to another host.
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // One dead HTTP/2 connection would take every later request with it (security.md 3.2).
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.view().size());
    wire.setHeader(QNetworkRequest::UserAgentHeader, "Ringkey/" RINGKEY_VERSION ""_L1);
    // Also keeps Qt from unpacking: a small reply cannot become a large one.
    wire.setRawHeader("Accept-Encoding", "identity");
    wire.setRawHeader("Accept", "application/json");
    if (!request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    if (!request.language.isEmpty())
        wire.setRawHeader("Accept-Language", request.language);
    if (!request.bearer.isEmpty())
        wire.setRawHeader("Authorization", "Bearer " + request.bearer.view().toByteArray());
    if (!request.sott.isEmpty())
        wire.setRawHeader(QByteArray(field::sottHeader.data()), request.sott.view().toByteArray());
    return wire;
}

} // namespace ringkey::backend
