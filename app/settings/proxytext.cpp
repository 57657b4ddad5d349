// SPDX-License-Identifier: Apache-2.0
#include "app/settings/proxytext.h"

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

NetworkConfig only(NetworkConfig::Proxy proxy)
{
    NetworkConfig config;
    config.proxy = proxy;
    return config;
}

} // namespace

std::optional<NetworkConfig> readProxy(const QString &text)
{
    if (text == "system"_L1)
        return only(NetworkConfig::Proxy::System);
    if (text == "none"_L1)
        return only(NetworkConfig::Proxy::None);
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    const bool isMore =
        !url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || isMore)
        return std::nullopt;
    NetworkConfig config = only(NetworkConfig::Proxy::Manual);
    config.host = url.host(QUrl::FullyEncoded);
    config.port = static_cast<quint16>(url.port());
    return config;
}

QString proxyText(const QString &host, quint16 port)
{
    const bool bare = host.contains(u':') && !host.startsWith(u'[');
    return (bare ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

NetworkConfig configFrom(const NetworkSettings &settings)
{
    NetworkConfig config =
        readProxy(settings.proxy.value_or(u"system"_s)).value_or(NetworkConfig());
    config.user = settings.proxyUser.value_or(QString());
    config.caFile = settings.caFile.value_or(QString());
    return config;
}

} // namespace ringkey
