// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/backend.h"

#include "auth/backend/device.h"
#include "auth/backend/fields.h"
#include "auth/backend/operationcall.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

Answered answerOf(const Operation &operation, const Envelope &envelope)
{
    const auto &error = envelope.error;
    return {.verb = QLatin1StringView(operation.verb),
            .path = QLatin1StringView(operation.path),
            .requestId = error ? error->requestId : envelope.requestId,
            .httpStatus = error ? error->httpStatus : envelope.status,
            .errorCode = error ? error->code : 0};
}

/// None of what is no file, which may never end, or is too large: Qt would read it whole.
QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.read(NetworkConfig::largestCaFile + 1);
    return pem.size() > NetworkConfig::largestCaFile ? QList<QSslCertificate>()
                                                     : QSslCertificate::fromData(pem);
}

} // namespace

Backend::Backend(BackendConfig config, QByteArray language, Now now, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_language(std::move(language))
    , m_now(std::move(now))
{
}

Backend::~Backend()
{
    // Calls tell this object that they ended: before its members go.
    const auto calls = findChildren<Call *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

void Backend::setNetwork(NetworkConfig network)
{
    m_network = std::move(network);
    m_findings.forget();
    m_tls.reset();
    if (m_network.caFile.isEmpty())
        return;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() +
                             certificatesIn(m_network.caFile));
}

void Backend::setManager(QNetworkAccessManager *manager)
{
    m_manager = manager;
    m_isHosts = manager != nullptr;
}

Route Backend::routeTo(const QUrl &url) const
{
    Route route{url};
    if (m_isHosts) {
        route.isHosts = true;
        route.manager = m_manager;
        return route;
    }
    if (url.scheme() == "https"_L1)
        route.tls = m_tls.value_or(QSslConfiguration::defaultConfiguration());
    // http_proxy from the environment would be shown every token (security C1).
    if (isLoopback(url))
        return route;
    switch (m_network.proxy) {
    case NetworkConfig::Proxy::None:
        return route;
    case NetworkConfig::Proxy::Manual:
        route.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, m_network.host, m_network.port,
                                    m_network.user, QString::fromUtf8(m_network.password.view()));
        return route;
    case NetworkConfig::Proxy::System:
        break;
    }
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    if (!proxies.isEmpty() && proxies.first().type() != QNetworkProxy::DefaultProxy)
        route.proxy = proxies.first();
    return route;
}

QDateTime Backend::serverNow() const
{
    return m_now().addMSecs(m_serverAhead.count());
}

QUrl Backend::urlOf(const OperationCall &asked) const
{
    QUrl url =
        asked.fromConfigHost && !m_config.configUrl.isEmpty() ? m_config.configUrl : m_config.url;
    // A tenant's own domain has no appinfo: every SDK asks the vendor's host (contract 12.1).
    if (asked.fromConfigHost && m_config.configUrl.isEmpty() && !isLoopback(url))
        url = QUrl(u"https://config.lrcontent.com"_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QLatin1StringView(asked.operation.path));
    // By hand: QUrlQuery leaves "+" as it is, and a server reads that as a space (contract section
    // 1).
    QByteArray query;
    const auto add = [&query](QLatin1StringView name, const QByteArray &value) {
        query += (query.isEmpty() ? "" : "&") + QByteArray(name.data(), name.size()) + "=" +
                 value.toPercentEncoding();
    };
    add(field::apiKey, m_config.apiKey.toUtf8());
    if (!m_config.region.isEmpty())
        add(field::region, m_config.region.toUtf8());
    for (const auto &[name, value] : asked.query)
        add(name, value);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

Call *Backend::start(OperationCall asked, std::function<void(const Envelope &)> answered)
{
    const QUrl url = urlOf(asked);
    Request request{asked.operation,
                    url,
                    asked.bearer,
                    asked.sott,
                    asked.body,
                    m_language,
                    QUuid::createUuid().toByteArray(QUuid::Id128)};
    // LoginRadius' cloud has no use for it.
    if (!asked.fromConfigHost && !url.host().endsWith(".loginradius.com"_L1)) {
        request.device = Secret::take(deviceSecret());
        if (m_listsSessions) // no other has a use for it
            request.computer = computerName().toUtf8().toPercentEncoding(" ,()");
    }
    const auto done = [this, operation = asked.operation,
                       reply = std::move(answered)](Result<RawReply> result) {
        if (result)
            learnClock(*result);
        if (result && m_listener)
            m_listener(operation, *result);
        const Envelope envelope = opened(std::move(result));
        Q_EMIT this->answered(answerOf(operation, envelope));
        reply(envelope);
    };
    auto *call = new Call([this](const QUrl &to) { return routeTo(to); }, m_findings,
                          std::move(request), done, this);
    ++m_underWay;
    connect(call, &Call::over, this, [this] {
        --m_underWay;
        Q_EMIT callOver();
    });
    Q_EMIT callStarted();
    return call;
}

Envelope Backend::opened(Result<RawReply> result) const
{
    if (result) {
        const QString host = result->url.host();
        Envelope envelope = open(std::move(*result), {m_now(), m_serverAhead});
        envelope.otherNames = m_otherNames;
        envelope.moderatedPolicy = m_moderatedPolicy;
        if (envelope.error)
            envelope.error->host = host;
        return envelope;
    }
    Envelope envelope;
    envelope.error = result.error();
    envelope.error->at = m_now();
    return envelope;
}

void Backend::tell(std::optional<AuthError> error)
{
    if (error && !isOfTheWay(error->kind))
        error.reset();
    if (!error) // what is wrong next may be something else
        m_findings.forget();
    Q_EMIT callEnded(error);
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
