// SPDX-License-Identifier: Apache-2.0
#include "service/main/frontdoor.h"

#include "service/crypto/secrets.h"
#include "service/http/ownhost.h"
#include "service/main/eventlog.h"
#include "service/main/operatorpage.h"
#include "service/types/logscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

HttpResponse plain(int status, const QByteArray &body)
{
    HttpResponse response{status, body, {{"Content-Type", "text/plain; charset=utf-8"}}, false};
    response.cause.text = QString::fromLatin1(body).trimmed();
    return response;
}

/// The store has said so itself.
HttpResponse storeIsDown()
{
    HttpResponse response = plain(503, "the store does not answer\n");
    response.cause.isLogged = true;
    return response;
}

bool isAllowed(const HttpRequest &request, const QByteArray &token)
{
    if (token.isEmpty())
        return true;
    constexpr qsizetype scheme = 7; // in any case (RFC 9110, 11.1)
    const QByteArray given = request.header("Authorization");
    return given.first(std::min(scheme, given.size())).toLower() == "bearer " &&
           sameBytes(given.mid(scheme), token);
}

/// What a client calls its request, as "Copy details" has it where no answer came. Anybody's word,
/// so it stands beside our own name and never in its place.
bool isPlainId(const QByteArray &id)
{
    constexpr qsizetype least = 16; // shorter ones could be numbers of people
    constexpr qsizetype most = 40;
    const auto isPlain = [](char c) { return QByteArrayView("0123456789abcdef-").contains(c); };
    return id.size() >= least && id.size() <= most && std::all_of(id.begin(), id.end(), isPlain);
}

} // namespace

FrontDoor::FrontDoor(bool logsRequests)
    : m_router(allRoutes())
    , m_logsRequests(logsRequests)
{
}

std::shared_ptr<Serving> FrontDoor::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_serving;
}

std::shared_ptr<Serving> FrontDoor::use(std::shared_ptr<Serving> next)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_serving, std::move(next));
}

QByteArray FrontDoor::operationOf(const HttpRequest &request) const
{
    const Router::Match match = m_router.find(request.method, request.path);
    if (match.routes.isEmpty())
        return "unknown"; // whatever strangers make up is not counted by name
    return QByteArray(match.routes.first()->method) + ' ' + match.routes.first()->path;
}

void FrontDoor::note(const RequestOutcome &outcome, const HttpRequest &request) const
{
    m_metrics.count(outcome);
    if (!m_logsRequests)
        return;
    const LogScope scope(request.id);
    QJsonObject fields{{"operation"_L1, QString::fromLatin1(outcome.operation)},
                       {"status"_L1, outcome.status},
                       {"ms"_L1, double(outcome.took.count()) / 1000},
                       {"peer"_L1, QString::fromLatin1(request.peer)}};
    if (outcome.code != 0)
        fields["code"_L1] = outcome.code;
    const QByteArray theirs = request.header("X-Request-Id");
    if (isPlainId(theirs) && theirs != request.id)
        fields["client_request"_L1] = QString::fromLatin1(theirs);
    logEvent("ringkey.service.request",
             u"%1 %2"_s.arg(QString::fromLatin1(outcome.operation)).arg(outcome.status), fields);
}

void FrontDoor::handle(HttpRequest request, const HttpServer::Reply &reply)
{
    if (auto health = healthAnswer(request))
        return reply(*std::move(health));
    const auto serving = current();
    HttpRequest known; // of the request only what may be logged
    known.id = request.id;
    known.peer = request.peer;
    known.headers = {{"X-Request-Id", request.header("X-Request-Id")}};
    const auto noted = [this, reply, known, operation = operationOf(request),
                        start = Steady::now()](HttpResponse response) {
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - start);
        note({operation, response.status, response.errorCode, took}, known);
        reply(std::move(response));
    };
    serving->api().handle(std::move(request), noted);
}

/// Nothing where that was not the question.
std::optional<HttpResponse> FrontDoor::healthAnswer(const HttpRequest &request) const
{
    if (request.path == "/healthz")
        return plain(200, "ok\n");
    if (request.path != "/readyz")
        return std::nullopt;
    if (!m_ready)
        return plain(503, "stopping or starting\n");
    return m_storeUp ? plain(200, "ready\n") : storeIsDown();
}

HttpResponse FrontDoor::figures() const
{
    const auto serving = current();
    QByteArray text = m_metrics.text();
    const auto gauge = [&text](const char *name, const char *help, auto value) {
        text += prometheus::head(name, "gauge", help) + prometheus::line(name, value);
    };
    gauge("ringkey_ready", "1 while requests should come here.", int(m_ready.load()));
    gauge("ringkey_store_up", "1 while the database answers.", int(m_storeUp.load()));
    gauge("ringkey_waiting_requests", "Requests that no thread works for yet.",
          qulonglong(serving->api().waiting()));
    return {200,
            text + processFigures(serving->rules().figures()) + textFigures(serving->rules()),
            {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, // Prometheus' own
            false};
}

HttpResponse FrontDoor::state() const
{
    const auto up = std::chrono::duration_cast<std::chrono::seconds>(Steady::now() - m_started);
    QJsonObject refused;
    const auto refusals = m_metrics.refusals();
    for (auto it = refusals.cbegin(); it != refusals.cend(); ++it)
        refused[QString::number(it.key())] = double(it.value());
    const auto serving = current();
    const QJsonObject json{{"limits"_L1, limitsHit(serving->rules().figures())},
                           {"texts"_L1, textsToday(serving->rules())},
                           {"currency"_L1, serving->config().sms.spend.currency},
                           {"version"_L1, QStringLiteral(RINGKEY_BUILD)},
                           {"upSeconds"_L1, double(up.count())},
                           {"ready"_L1, m_ready.load()},
                           {"storeUp"_L1, m_storeUp.load()},
                           {"waiting"_L1, double(serving->api().waiting())},
                           {"refusals"_L1, refused}};
    return {200, QJsonDocument(json).toJson(QJsonDocument::Compact), {}, false};
}

/// What asks the store, which may be held: whoever asks whether requests should come here does not
/// wait behind it.
void FrontDoor::answerApart(Asked asked, const HttpServer::Reply &reply)
{
    const auto refuse = [reply](NotDone) { reply(plain(503, "busy or stopping\n")); };
    const auto job = [this, asked, reply, refuse] {
        if (!m_ready)
            return refuse(NotDone::Stopping);
        reply((this->*asked)());
    };
    m_operators.post(job, {}, refuse);
}

void FrontDoor::handleOperating(const HttpRequest &request, const HttpServer::Reply &reply,
                                const QByteArray &token)
{
    if (auto health = healthAnswer(request))
        return reply(*std::move(health));
    // With a token no page of somebody else's gets in.
    if (token.isEmpty() && !isOwnHost(request.header("Host"), current()->config().operating.hosts))
        return reply(plain(421, "this page is asked by its address or as localhost: set "
                                "operating.token, or name the host in operating.hosts\n"));
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    // It has no figures, and asks for the token: a browser sends none by itself.
    if (request.path == "/" && isRead)
        return reply(operatorPage());
    if (!isAllowed(request, token)) {
        HttpResponse answer = plain(401, "a bearer token is missing (operating.token)\n");
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
        return reply(std::move(answer));
    }
    if (!isRead) {
        HttpResponse answer = plain(405, "only GET\n");
        answer.headers.emplaceBack("Allow", "GET, HEAD");
        return reply(std::move(answer));
    }
    if (request.path == "/metrics")
        return answerApart(&FrontDoor::figures, reply);
    if (request.path == "/state.json")
        return answerApart(&FrontDoor::state, reply);
    reply(plain(404, "/healthz, /readyz, /metrics, /\n"));
}

} // namespace ringkey::service
