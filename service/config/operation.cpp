// SPDX-License-Identifier: Apache-2.0
#include "service/config/operation.h"

#include "service/config/listenaddress.h"
#include "service/config/loopback.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

bool isLoopback(const QString &address)
{
    QString host = address.left(address.lastIndexOf(u':'));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    return isLoopbackHost(host);
}

/// Why it may answer on loopback addresses only.
std::optional<QString> reasonForLoopback(const Config &config)
{
    if (config.demo)
        return u"demo is true"_s;
    if (config.sms.uses(SmsProviderKind::Outbox))
        return u"sms.provider is \"outbox\""_s;
    if (!config.fixedCodes.isEmpty())
        return u"[test.codes] has entries"_s;
    if (!config.listen.isTls() && config.http.trustedProxies.isEmpty())
        return u"there is neither listen.certificate with listen.key nor a proxy in"
               " http.trusted_proxies: passwords would travel unencrypted"_s;
    return std::nullopt;
}

bool isHostName(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\z"_s);
    return name.match(text).hasMatch();
}

const QString addressWords = u"an address and a port, like 127.0.0.1:8080 or [::1]:8080"_s;

} // namespace

void readOperation(ConfigReader &reader, Config &config)
{
    ListenConfig &listen = config.listen;
    reader.text("listen.address", listen.address);
    if (!ListenAddress::parse(listen.address))
        reader.refuse("listen.address", addressWords);
    reader.text("listen.certificate", listen.certificate);
    reader.text("listen.key", listen.key);
    if (listen.certificate.isEmpty() != listen.key.isEmpty())
        reader.refuse(listen.key.isEmpty() ? "listen.key" : "listen.certificate",
                      u"given where the other is: a certificate and its key go together"_s);
    OperatingConfig &operating = config.operating;
    reader.text("operating.address", operating.address);
    if (!operating.address.isEmpty() && !ListenAddress::parse(operating.address))
        reader.refuse("operating.address", addressWords);
    reader.text("operating.token", operating.token);
    reader.seconds("operating.drain", operating.drain, 0, 60);
    reader.textList("operating.hosts", operating.hosts);
    if (!std::all_of(operating.hosts.begin(), operating.hosts.end(), isHostName))
        reader.refuse("operating.hosts", u"names without a port, like \"auth.test\""_s);
    const bool needsToken = !operating.address.isEmpty() && !isLoopback(operating.address);
    if (operating.token.size() < 16 && (needsToken || !operating.token.isEmpty()))
        reader.refuse("operating.token", u"a text of at least 16 characters, and given where"
                                         " operating.address is no loopback address"_s);
    reader.choice("log.format", config.log.format,
                  {{"json", LogFormat::Json}, {"text", LogFormat::Text}});
    reader.flag("log.requests", config.log.requests);
}

std::optional<ConfigError> checkListenAddress(const Config &config, const QString &address)
{
    if (isLoopback(address))
        return std::nullopt;
    const auto reason = reasonForLoopback(config);
    if (!reason)
        return std::nullopt;
    return ConfigError{{},
                       0,
                       u"listen.address"_s,
                       u"a loopback address (%1 is not one) while %2"_s.arg(address, *reason)};
}

} // namespace ringkey::service
