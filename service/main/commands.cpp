// SPDX-License-Identifier: Apache-2.0
#include "service/main/commands.h"

#include "service/config/config.h"
#include "service/config/listenaddress.h"
#include "service/config/loopback.h"
#include "service/main/configwriter.h"
#include "service/main/eventlog.h"
#include "service/sott/sott.h"

#include <QUrl>
#include <cstdio>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

QString mintedSott(const Config &config, std::chrono::minutes validity)
{
    const Sott sott(config.api.key.toUtf8(), config.api.secret.toUtf8());
    const Instant now = SystemClock().now();
    return QString::fromLatin1(sott.mint(now - sottSkew, now + validity));
}

QString tomlText(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

} // namespace

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void complain(const QString &sentence)
{
    // It may name what stands in a file of somebody else's.
    std::fprintf(standardError(), "ringkey-service: %s\n",
                 onOneLine(sentence).toUtf8().constData());
}

int refused(const QString &sentence, ExitCode exitCode)
{
    complain(sentence);
    return exitCode;
}

int initCommand(const QString &file, bool forDemo)
{
    const auto fault = writeNewConfig(file, forDemo ? ConfigFor::Demo : ConfigFor::Operator);
    return fault ? refused(*fault, Failed) : Succeeded;
}

int sottCommand(const QString &configFile, std::chrono::minutes validity)
{
    const auto config = loadConfig(configFile);
    if (!config)
        return refused(config.error().text(), WrongInput);
    print(mintedSott(*config, validity) + u'\n');
    return Succeeded;
}

int clientConfigCommand(const QString &configFile, const QString &url,
                        std::chrono::minutes validity)
{
    const auto config = loadConfig(configFile);
    if (!config)
        return refused(config.error().text(), WrongInput);
    const auto listen = ListenAddress::parse(config->listen.address);
    const bool isEverywhere =
        listen && (listen->host == "0.0.0.0" || listen->host == "::" || listen->host == "*");
    if (url.isEmpty() && (!listen || listen->port == 0 || isEverywhere))
        return refused(u"listen.address names no address that a client can reach: give --url"_s,
                       WrongInput);
    if (!url.isEmpty() && !isSafeUrl(url))
        return refused(u"--url takes an https address (http on loopback only)."_s, WrongInput);
    if (const QUrl parts(url);
        !parts.userInfo().isEmpty() || parts.hasQuery() || parts.hasFragment())
        return refused(u"--url takes an address without a name, query or fragment."_s, WrongInput);
    const auto scheme =
        config->listen.isTls() ? ListenAddress::Scheme::Https : ListenAddress::Scheme::Http;
    const QString backend = tomlText(url.isEmpty() ? listen->url(scheme) : url);
    print(u"[backend]\nurl = %1\napi_key = %2\nsott = %3\nconfig_url = %1\n"_s.arg(
        backend, tomlText(config->api.key), tomlText(mintedSott(*config, validity))));
    return Succeeded;
}

} // namespace ringkey::service
