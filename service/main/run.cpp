// SPDX-License-Identifier: Apache-2.0
#include "service/config/listenaddress.h"
#include "service/crypto/secrets.h"
#include "service/http/tlsfiles.h"
#include "service/main/commands.h"
#include "service/main/eventlog.h"
#include "service/main/frontdoor.h"
#include "service/main/qadesk.h"
#include "service/main/stoprequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdio>
#include <exception>

Q_LOGGING_CATEGORY(lcMain, "ringkey.service.main")

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;
using Wish = StopRequest::Wish;

constexpr std::chrono::minutes purgeInterval{10};
// Between two bits, so that others write, too.
constexpr std::chrono::milliseconds purgePause{5};
constexpr std::chrono::milliseconds lookInterval{1000};
// Whoever stops it waits no longer for a client that does not send the rest of its request; the
// outbox needs up to three seconds more (security S30: the whole stop within five).
constexpr std::chrono::milliseconds stopTime{2000};
constexpr std::chrono::milliseconds lastWordsTime{300}; ///< until refusals are sent

/// Ends the run command early.
struct Refusal
{
    QString sentence;
    ExitCode exitCode;
};
template <typename Value>
using OrRefusal = tl::expected<Value, Refusal>;

/// The command line's goes before the configuration's.
OrRefusal<ListenAddress> listenAddressFor(const Config &config, const RunOptions &options)
{
    const bool isGiven = !options.listen.isEmpty();
    const QString &text = isGiven ? options.listen : config.listen.address;
    const auto address = ListenAddress::parse(text);
    if (!address)
        return tl::unexpected(
            Refusal{u"\"%1\" is no address to listen on; it looks like 127.0.0.1:8080."_s.arg(text),
                    WrongInput});
    if (const auto fault = checkListenAddress(config, address->hostAndPort()))
        return tl::unexpected(Refusal{
            (isGiven ? *fault : ConfigError::at(options.configFile, fault->key, fault->allowed))
                .text(),
            WrongInput});
    return *address;
}

OrRefusal<std::shared_ptr<TlsFiles>> tlsFor(const Config &config)
{
    if (!config.listen.isTls())
        return nullptr;
    auto files = std::make_shared<TlsFiles>(config.listen.certificate, config.listen.key);
    if (const auto loaded = files->load(); !loaded)
        return tl::unexpected(Refusal{loaded.error(), WrongInput});
    return files;
}

OrRefusal<HttpOptions> httpOptions(const Config &config, const RunOptions &options)
{
    const auto listen = listenAddressFor(config, options);
    if (!listen)
        return tl::unexpected(listen.error());
    const HttpConfig &http = config.http;
    QByteArrayList proxies;
    for (const QString &proxy : http.trustedProxies)
        proxies.append(proxy.toLatin1());
    const auto trusted = TrustedProxies::parse(proxies);
    if (!trusted)
        return tl::unexpected(
            Refusal{ConfigError::at(options.configFile, u"http.trusted_proxies"_s,
                                    u"a list of addresses, or of ranges like \"10.0.0.0/8\""_s)
                        .text(),
                    WrongInput});
    const HttpLimits limits{.headerBytes = std::uint32_t(http.maxHeaderBytes),
                            .bodyBytes = std::uint64_t(http.maxBodyBytes),
                            .headerTime = http.headerTimeout,
                            .requestTime = http.requestTimeout,
                            .idleTime = http.idleTimeout,
                            .connections = http.maxConnections,
                            .connectionsPerAddress = http.maxConnectionsPerAddress};
    const auto tls = tlsFor(config);
    if (!tls)
        return tl::unexpected(tls.error());
    return HttpOptions{.address = listen->host,
                       .port = listen->port,
                       .ioThreads = http.ioThreads,
                       .limits = limits,
                       .trustedProxies = *trusted,
                       .proxyProtocol = http.proxyProtocol,
                       .tls = *tls,
                       .isBehindProxyOnly = !*tls};
}

OrRefusal<std::shared_ptr<Serving>> servingOf(const Config &config, Store &store,
                                              const Clock &clock,
                                              const std::shared_ptr<Figures> &figures)
{
    auto providers = makeSmsProviders(config.sms, clock);
    if (!providers)
        return tl::unexpected(Refusal{providers.error(), Failed});
    if (const auto fault = config.captcha.isOn() ? httpFault() : std::nullopt)
        return tl::unexpected(Refusal{*fault, Failed});
    return std::make_shared<Serving>(config, store, std::move(*providers), clock, figures);
}

/// A line on standard output, for who started this.
void tell(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

void announce(const QString &url)
{
    const QJsonObject line{{"url"_L1, url}};
    tell(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

/// Security S11: nobody is texted until the operator says whom.
void tellWhoIsServed(const SmsConfig &sms)
{
    if (sms.countries.isEmpty() && sms.providers != std::vector{SmsProviderKind::Outbox})
        qCWarning(lcMain, "sms.countries names no country, so no text will be sent");
}

int refused(const Refusal &refusal)
{
    return service::refused(refusal.sentence, refusal.exitCode);
}

/// The run command once its parts are there: serves until it is told to stop.
class Run
{
public:
    Run(const RunOptions &options, const Config &config, Store &store,
        std::shared_ptr<Figures> figures, StopRequest &stop)
        : m_options(options)
        , m_config(config)
        , m_store(store)
        , m_figures(std::move(figures))
        , m_stop(stop)
        , m_door(config.log.requests)
    {
    }

    OrRefusal<void> prepare();
    int serve(const HttpOptions &options);

private:
    std::unique_ptr<HttpServer> operatingServer();
    bool startOperating(HttpServer &server) const;
    void waitForStop();
    OrRefusal<std::shared_ptr<Serving>> startAgain() const;
    void reload();
    void look();
    void obey();
    void heed(Wish wish);

    const RunOptions &m_options;
    const Config &m_config;
    Store &m_store;
    const std::shared_ptr<Figures> m_figures;
    StopRequest &m_stop;
    ShiftedClock m_clock;
    std::shared_ptr<Serving> m_serving;
    FrontDoor m_door;
    Steady::time_point m_purgeAt = Steady::now();
};

OrRefusal<void> Run::prepare()
{
    auto serving = servingOf(m_config, m_store, m_clock, m_figures);
    if (!serving)
        return tl::unexpected(serving.error());
    m_serving = *serving;
    m_door.use(m_serving);
    return {};
}

/// None where the configuration names no address.
std::unique_ptr<HttpServer> Run::operatingServer()
{
    if (m_config.operating.address.isEmpty())
        return nullptr;
    const auto address = ListenAddress::parse(m_config.operating.address);
    if (!address) // was looked at when the configuration was read
        return nullptr;
    HttpOptions options;
    options.address = address->host;
    options.port = address->port;
    return std::make_unique<HttpServer>(
        options, [this, token = m_config.operating.token.toUtf8()](const HttpRequest &request,
                                                                   const HttpServer::Reply &reply) {
            m_door.handleOperating(request, reply, token);
        });
}

bool Run::startOperating(HttpServer &server) const
{
    const auto port = server.start();
    if (!port)
        complain(u"Cannot listen on %1 (operating.address): %2"_s.arg(m_config.operating.address,
                                                                      port.error()));
    else
        qCInfo(lcMain, "operating address: port %d", int(*port));
    return port.has_value();
}

int Run::serve(const HttpOptions &options)
{
    const auto operating = operatingServer();
    HttpServer server(options, [this](HttpRequest request, const HttpServer::Reply &reply) {
        m_door.handle(std::move(request), reply);
    });
    const auto scheme = options.tls ? ListenAddress::Scheme::Https : ListenAddress::Scheme::Http;
    const auto port = server.start();
    if (!port)
        return refused({u"Cannot listen on %1: %2"_s.arg(
                            ListenAddress{options.address, options.port}.url(scheme), port.error()),
                        Failed});
    if (operating && !startOperating(*operating))
        return Failed;
    m_serving->start();
    m_door.setReady(true);
    announce(ListenAddress{options.address, *port}.url(scheme));
    waitForStop();
    // A load balancer hears of it before anybody is refused.
    m_door.setReady(false);
    const auto drained = Steady::now() + m_config.operating.drain;
    while (Steady::now() < drained && m_stop.waitFor(lookInterval) != Wish::Stop) {
    }
    server.beginStop();
    server.waitStopped(std::min<std::chrono::milliseconds>(options.limits.requestTime, stopTime));
    m_serving->refuseWaiting(); // a long queue of passwords would take minutes
    server.waitStopped(lastWordsTime);
    m_serving->finish();
    m_door.finish();
    return Succeeded;
}

void Run::waitForStop()
{
    for (;;) {
        const auto purgeIn =
            std::chrono::ceil<std::chrono::milliseconds>(m_purgeAt - Steady::now());
        const Wish wish = m_stop.waitFor(std::clamp(purgeIn, purgePause, lookInterval));
        if (wish == Wish::Stop)
            return;
        heed(wish);
    }
}

/// What the machine has no thread or memory for is not done; whoever is served stays served.
void Run::heed(Wish wish)
try {
    if (wish == Wish::Reload)
        reload();
    else if (wish == Wish::Said)
        obey();
    else
        look();
} catch (const std::exception &fault) {
    qCCritical(lcMain, "what was due was not done: %s", fault.what());
}

void Run::look()
{
    m_door.setStoreUp(m_store.isUp());
    if (Steady::now() < m_purgeAt)
        return;
    m_purgeAt = Steady::now() + purgeInterval;
    if (m_serving->rules().purgeSome())
        m_purgeAt = Steady::now() + purgePause;
}

/// What the QA desk at the other end of the pipe wants.
void Run::obey()
{
    for (const std::string &line : m_stop.takeLines())
        tell(obeyQaDesk(QByteArray::fromStdString(line),
                        {m_serving->rules(), m_store, m_clock, [this] { reload(); }}));
}

/// Another Serving out of the configuration as it is now.
OrRefusal<std::shared_ptr<Serving>> Run::startAgain() const
try {
    const auto config = loadConfig(m_options.configFile);
    if (!config)
        return tl::unexpected(Refusal{config.error().text(), WrongInput});
    // What counts from the next start has to be good by then.
    if (const auto http = httpOptions(*config, m_options); !http)
        return tl::unexpected(http.error());
    auto serving = servingOf(*config, m_store, m_clock, m_figures);
    if (serving)
        (*serving)->start();
    return serving;
} catch (const std::exception &fault) { // no thread is left
    return tl::unexpected(
        Refusal{u"the machine refused: %1"_s.arg(QString::fromLocal8Bit(fault.what())), Failed});
}

/// What cannot change while it listens stays as it was until the next start.
void Run::reload()
{
    const auto next = startAgain();
    if (!next) {
        qCWarning(lcMain, "the configuration was not taken over: %ls",
                  qUtf16Printable(next.error().sentence));
        return;
    }
    const auto before = m_door.use(*next);
    m_serving = *next;
    before->finish();
    qCInfo(lcMain, "the configuration was read again; [listen], [http], [operating], [log] and"
                   " [store] count from the next start");
}

} // namespace

int runCommand(const RunOptions &options)
{
    const auto config = loadConfig(options.configFile);
    if (!config)
        return refused(config.error().text(), WrongInput);
    const auto http = httpOptions(*config, options);
    if (!http)
        return refused(http.error());
    if (!initCrypto())
        return refused(u"The system gives no random numbers."_s, Failed);
    startEventLog(config->log.format);
    if (const auto fault = qaFault(options, *config, QString::fromLatin1(http->address)))
        return refused(*fault, WrongInput);
    StopRequest stop(
        {.withStandardInput = options.exitWithStandardInput, .keepsLines = options.qa});
    const auto figures = std::make_shared<Figures>();
    const auto store = openStore(config->store.url, figures);
    if (!store)
        return refused(store.error(), Failed);
    tellWhoIsServed(config->sms);
    Run run(options, *config, **store, figures, stop);
    if (const auto prepared = run.prepare(); !prepared)
        return refused(prepared.error());
    return run.serve(*http);
}

} // namespace ringkey::service
