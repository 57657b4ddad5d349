// SPDX-License-Identifier: Apache-2.0
#include "service/api/api.h"
#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/http/httpserver.h"
#include "service/main/commands.h"
#include "service/main/listenaddress.h"
#include "service/main/stoprequest.h"
#include "service/rules/authservice.h"
#include "service/sms/outboxworker.h"
#include "service/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds purgeInterval{10 * 60 * 1000};
// Between two bits, so that others write, too.
constexpr std::chrono::milliseconds purgePause{5};

/// Ends the run command early.
struct Refusal
{
    QString sentence;
    ExitCode exitCode;
};

tl::expected<ListenAddress, Refusal> listenAddressFor(const Config &config, const QString &wanted)
{
    const QString text = wanted.isEmpty() ? config.listen.address : wanted;
    const auto address = ListenAddress::parse(text);
    if (!address)
        return tl::unexpected(
            Refusal{u"\"%1\" is no address to listen on; it looks like 127.0.0.1:8080."_s.arg(text),
                    WrongInput});
    if (const auto fault = checkListenAddress(config, address->hostAndPort()))
        return tl::unexpected(Refusal{fault->text(), WrongInput});
    return *address;
}

tl::expected<HttpOptions, Refusal> httpOptions(const Config &config, const ListenAddress &listen)
{
    const HttpConfig &http = config.http;
    QByteArrayList proxies;
    for (const QString &proxy : http.trustedProxies)
        proxies.append(proxy.toLatin1());
    const auto trusted = TrustedProxies::parse(proxies);
    if (!trusted)
        return tl::unexpected(
            Refusal{u"http.trusted_proxies: each must be an address or a range like 10.0.0.0/8."_s,
                    WrongInput});
    const HttpLimits limits{.headerBytes = std::uint32_t(http.maxHeaderBytes),
                            .bodyBytes = std::uint64_t(http.maxBodyBytes),
                            .headerTime = http.headerTimeout,
                            .requestTime = http.requestTimeout,
                            .idleTime = http.idleTimeout,
                            .connections = http.maxConnections,
                            .connectionsPerAddress = http.maxConnectionsPerAddress};
    return HttpOptions{listen.host, listen.port, http.ioThreads, limits, *trusted};
}

void announce(const ListenAddress &listen, std::uint16_t port)
{
    const QJsonObject line{{"url"_L1, ListenAddress{listen.host, port}.url()}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void waitForStop(StopRequest &stop, AuthService &service)
{
    bool isMoreToPurge = service.purgeSome();
    while (!stop.waitFor(isMoreToPurge ? purgePause : purgeInterval))
        isMoreToPurge = service.purgeSome();
}

/// Everything that serves, in the order of its needs: what is declared later is gone first.
ExitCode serve(const Config &config, Store &store, SmsProvider &provider,
               const HttpOptions &options, const ListenAddress &listen, StopRequest &stop)
{
    const SystemClock clock;
    AuthService service(config, store, clock);
    OutboxWorker outbox(store, Keys(config.pepper), provider, clock);
    service.onTextQueued([&outbox] { outbox.wake(); });
    Api api(service, config, clock);
    HttpServer server(options, [&api](HttpRequest request, const HttpServer::Reply &reply) {
        api.handle(std::move(request), reply);
    });
    const auto port = server.start();
    if (!port) {
        complain(u"Cannot listen on %1: %2"_s.arg(listen.url(), port.error()));
        return Failed;
    }
    outbox.start();
    announce(listen, *port);
    waitForStop(stop, service);
    server.beginStop();
    server.waitStopped(options.limits.requestTime);
    api.finish();
    outbox.stop();
    return Succeeded;
}

int refuse(const Refusal &refusal)
{
    complain(refusal.sentence);
    return refusal.exitCode;
}

} // namespace

int runCommand(const RunOptions &run)
{
    const auto config = loadConfig(run.configFile);
    if (!config)
        return refuse({config.error().text(), WrongInput});
    const auto listen = listenAddressFor(*config, run.listen);
    if (!listen)
        return refuse(listen.error());
    const auto options = httpOptions(*config, *listen);
    if (!options)
        return refuse(options.error());
    if (!initCrypto())
        return refuse({u"The system gives no random numbers."_s, Failed});
    StopRequest stop({.withStandardInput = run.exitWithStandardInput});
    const auto store = openStore(config->store.url);
    if (!store)
        return refuse({store.error(), Failed});
    const SystemClock clock;
    const auto provider = makeSmsProvider(config->sms, clock);
    if (!provider)
        return refuse({provider.error(), WrongInput});
    return serve(*config, **store, **provider, *options, *listen, stop);
}

} // namespace ringkey::service
