// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/backend.h"

#include "auth/backend/fields.h"
#include "auth/backend/requestparts.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

Backend::Backend(BackendConfig config, QByteArray language, Now now, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_language(std::move(language))
    , m_now(std::move(now))
{
}

Backend::~Backend()
{
    // Calls before the manager whose replies they hold.
    const auto calls = findChildren<Call *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

QNetworkAccessManager &Backend::network()
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        // http_proxy from the environment would be shown every token (security.md 3.2).
        if (isLoopback(m_config.url))
            m_network->setProxy(QNetworkProxy::NoProxy);
    }
    if (std::exchange(m_stale, false) && m_underWay == 0)
        m_network->clearConnectionCache();
    return *m_network;
}

void Backend::forgetConnections()
{
    m_stale = true;
}

QDateTime Backend::serverNow() const
{
    return m_now().addMSecs(m_serverAhead.count());
}

QUrl Backend::urlOf(const RequestParts &parts) const
{
    QUrl url =
        parts.fromConfigHost && !m_config.configUrl.isEmpty() ? m_config.configUrl : m_config.url;
    if (parts.fromConfigHost && m_config.configUrl.isEmpty() &&
        url.host().endsWith(".loginradius.com"_L1))
        url = QUrl(u"https://config.lrcontent.com"_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QLatin1StringView(parts.operation.path));
    QByteArray query = field::apiKey.data() + ("=" + QUrl::toPercentEncoding(m_config.apiKey));
    // By hand: QUrlQuery leaves "+" as it is, and a server reads that as a space (contract section
    // 1).
    for (const auto &[name, value] : parts.query)
        query += "&" + QByteArray(name.data(), name.size()) + "=" + value.toPercentEncoding();
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

Call *Backend::start(RequestParts parts, std::function<void(const Envelope &)> answered)
{
    const QUrl url = urlOf(parts);
    Request request{parts.operation, url, parts.bearer, parts.sott, parts.body, m_language};
    auto *call = new Call(
        network(), std::move(request),
        [this, answered = std::move(answered)](Result<RawReply> result) {
            answered(opened(std::move(result)));
        },
        this);
    ++m_underWay;
    connect(call, &QObject::destroyed, this, [this] { --m_underWay; });
    Q_EMIT callStarted();
    return call;
}

Envelope Backend::opened(Result<RawReply> result)
{
    Envelope envelope;
    if (result) {
        learnClock(*result);
        envelope = open(std::move(*result), {m_now(), m_serverAhead});
    } else {
        envelope.error = result.error();
        m_stale = true;
    }
    using enum AuthErrorKind;
    const auto kind = envelope.error ? std::optional(envelope.error->kind) : std::nullopt;
    const bool failed = kind && *kind <= TooManyRequests;
    Q_EMIT callEnded(failed ? kind : std::nullopt);
    return envelope;
}

void Backend::learnClock(const RawReply &raw)
{
    if (!raw.date.isValid())
        return;
    const std::chrono::milliseconds ahead(m_now().msecsTo(raw.date));
    // The header has whole seconds: less than two apart is no difference.
    m_serverAhead =
        std::chrono::abs(ahead) < std::chrono::seconds(2) ? std::chrono::milliseconds(0) : ahead;
}

} // namespace ringkey::backend
