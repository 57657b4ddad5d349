// SPDX-License-Identifier: Apache-2.0
#include "service/api/api.h"

#include "service/api/callerwords.h"
#include "service/api/credentials.h"
#include "service/api/crossorigin.h"
#include "service/api/errors.h"
#include "service/api/fieldmask.h"
#include "service/api/jobowner.h"
#include "service/api/json.h"
#include "service/api/pacing.h"
#include "service/api/providercallbacks.h"
#include "service/config/config.h"
#include "service/crypto/passwordhasher.h"
#include "service/http/addressblock.h"
#include "service/rules/authservice.h"
#include "service/sms/languages.h"
#include "service/types/errorcodes.h"
#include "service/types/logscope.h"
#include "service/types/storetime.h"

#include <QScopeGuard>
#include <algorithm>
#include <exception>
#include <memory>
#include <thread>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

// A full lane empties at the pace of its slowest jobs; a second is long enough for dozens of them.
constexpr int busyRetrySeconds = 1;
// Of one SQLite file: they wait for the disk together, each without a connection of its own. Many,
// because what is written in one go costs the disk as much as one change.
constexpr int changingThreads = 64;

QStringList languagesOf(const HttpRequest &request)
{
    QByteArray header = request.header("X-Origin-Accept-Language");
    if (header.isEmpty())
        header = request.header("Accept-Language");
    return acceptedLanguages(QString::fromLatin1(header));
}

bool wantsAll(const QString &fields)
{
    return fields.isEmpty() || fields == "*"_L1;
}

HttpResponse success(const Params &params, const QJsonValue &json)
{
    const QString fields = params.text("fields"_L1);
    const auto mask = FieldMask::parse(fields);
    return {200,
            toSuccessBytes(wantsAll(fields) || !mask ? json : mask->appliedToReply(json)),
            {},
            false};
}

HttpResponse notRouted(const Router::Match &match)
{
    const ServiceError error = plainError(code::invalidRequest);
    if (match.allowedMethods.isEmpty())
        return errorResponse(error, 404);
    HttpResponse response = errorResponse(error, 405);
    response.headers.emplaceBack("Allow", match.allowedMethods.join(", "));
    return response;
}

const Route &chosen(const Router::Match &match, bool hasToken)
{
    const auto wantsToken = [hasToken](const Route *route) {
        return (route->access == Access::Token) == hasToken;
    };
    const auto found = std::find_if(match.routes.begin(), match.routes.end(), wantsToken);
    return found == match.routes.end() ? *match.routes.first() : **found;
}

/// The parameters, without the body where the operation that is meant has none. Ops 3 and 9 share a
/// path, and only the token tells them apart.
Result<Params> paramsOf(const HttpRequest &request, const Router::Match &match)
{
    auto params = Params::read(request);
    if (params)
        return params;
    const Params query = Params::ofQuery(request);
    const bool hasBody = chosen(match, !accessToken(request, query).isEmpty()).hasBody;
    return hasBody ? params : query;
}

constexpr qsizetype longestIdempotencyKey = 255;
// Shorter than any client waits: 503 with Retry-After lets it come again.
constexpr std::chrono::seconds longestWaitForTwin{2};
constexpr std::chrono::milliseconds twinPause{20};

/// What must be the same in requests of one idempotency key.
QByteArray contentOf(const HttpRequest &request)
{
    QByteArray content;
    for (const auto &[name, value] : request.query)
        content += name + '=' + value + '&';
    return content + '\n' + request.body;
}

/// Too many ask, or the machine is at fault: either passes.
HttpResponse notNow(int why, const QString &cause)
{
    ServiceError error = plainError(why);
    error.cause.text = cause;
    error.retryAfterSeconds = busyRetrySeconds;
    return errorResponse(error, 503);
}

HttpResponse notDone(NotDone why)
{
    switch (why) {
    case NotDone::QueueFull:
        return notNow(code::tooManyRequests, u"too many requests wait, or of one account"_s);
    case NotDone::NoThread:
        return notNow(code::internal, u"the system has no thread left"_s);
    case NotDone::Stopping:
        break;
    }
    return notNow(code::internal, u"the service stops"_s);
}

/// For the log and the figures, as proxies call it.
HttpResponse readByNobody()
{
    constexpr int clientClosedRequest = 499;
    return {clientClosedRequest, {}, {}, true};
}

RequestContext callerOf(const HttpRequest &request)
{
    RequestContext caller;
    caller.peerAddress = QString::fromLatin1(request.peer);
    caller.addressBlock = QString::fromLatin1(addressBlock(request.peer, 32, 64));
    caller.networkBlock = QString::fromLatin1(addressBlock(request.peer, 24, 48));
    return caller;
}

int hashLaneThreads(const PasswordConfig &config)
{
    const int cores = std::max(1, int(std::thread::hardware_concurrency()));
    return (config.hashers > 0 ? config.hashers : cores) + committingThreads;
}

} // namespace

Api::Api(AuthService &service, const Config &config, const Clock &clock, AskCaptcha ask)
    : m_service(service)
    , m_config(config)
    , m_clock(clock)
    , m_askCaptcha(std::move(ask))
    , m_router(allRoutes())
    , m_sott(config.api.key.toUtf8(), config.api.secret.toUtf8())
    , m_lookLane(config.http.workers, std::size_t(config.http.queue))
    , m_hashLane(hashLaneThreads(config.password), std::size_t(config.password.queue))
{
    if (config.store.isFile())
        m_changeLane.emplace(std::max(changingThreads, config.http.workers),
                             std::size_t(config.http.queue));
}

std::size_t Api::waiting() const
{
    return m_lookLane.waiting() + (m_changeLane ? m_changeLane->waiting() : 0) +
           m_hashLane.waiting();
}

void Api::refuseWaiting()
{
    m_hashLane.refuseWaiting();
    if (m_changeLane)
        m_changeLane->refuseWaiting();
    m_lookLane.refuseWaiting();
}

void Api::finish()
{
    m_hashLane.finish();
    if (m_changeLane)
        m_changeLane->finish();
    m_lookLane.finish();
}

void Api::handle(HttpRequest request, const HttpServer::Reply &plainReply)
try {
    const HttpServer::Reply reply =
        replyAcrossOrigins(m_config.http.allowedOrigins, request, plainReply);
    Router::Match match = m_router.find(request.method, request.path);
    if (request.method == "OPTIONS" && !match.allowedMethods.isEmpty())
        return reply(preflightAnswer(match.allowedMethods));
    const bool callback = isCallback(request);
    if (match.routes.isEmpty() && !callback)
        return reply(notRouted(match));
    if (!m_config.api.secretsInQuery)
        leaveOutQuerySecrets(request);
    WorkerPool &lane = laneOf(match);
    const bool hashes = &lane == &m_hashLane;
    const bool isHeld =
        m_config.flow.privateAnswers && !callback && match.routes.first()->access == Access::Key;
    const JobOwner owner = hashes ? accountOwnerOf(request) : addressOwnerOf(request);
    post(std::make_shared<const Job>(Job{std::move(request), std::move(match), reply, lane, owner,
                                         std::chrono::steady_clock::now(), isHeld}));
} catch (const std::exception &fault) {
    plainReply(operationFailed(fault));
}

/// A provider's call-back, which has no route, changes what is known of a text.
WorkerPool &Api::laneOf(const Router::Match &match)
{
    const Lane lane = match.routes.isEmpty() ? Lane::Change : match.routes.first()->lane;
    if (lane == Lane::Hash)
        return m_hashLane;
    return lane == Lane::Change && m_changeLane ? *m_changeLane : m_lookLane;
}

void Api::post(const std::shared_ptr<const Job> &job)
{
    job->lane.post([this, job] { perform(job); }, job->owner,
                   [job](NotDone why) { job->reply(notDone(why)); });
}

/// Whatever is thrown: 500, and the program goes on.
void Api::perform(const std::shared_ptr<const Job> &job)
try {
    const HttpRequest &request = job->request;
    const LogScope scope(request.id);
    const StoreTime time;
    if (request.isForNobody())
        return job->reply(readByNobody());
    // Behind a row that somebody holds each of its account would wait for all before it.
    if (const auto late = m_service.refusalAfter(std::chrono::steady_clock::now() - job->start))
        return job->reply(errorResponse(*late));
    const QByteArrayList key = idempotencyKey(request, job->match);
    const QByteArray name = key.join('\n');
    if (!key.isEmpty() && !m_twins.begin(name, [this, job] { post(job); }))
        return;
    const auto next = qScopeGuard([&] {
        if (!key.isEmpty())
            m_twins.end(name);
    });
    HttpResponse response =
        key.isEmpty() ? answer(request, job->match) : answerOnce(key, request, job->match);
    if (job->isHeld)
        response.notBefore = nextTick(job->start, tickOf(*job->match.routes.first(), response,
                                                         m_service.figures().dearestOtherHash()));
    job->reply(std::move(response));
} catch (const std::exception &fault) {
    const LogScope scope(job->request.id);
    job->reply(operationFailed(fault));
}

/// Empty where every request is answered by itself: it changes nothing, or has no business here,
/// and what is written down for everybody would fill the disk.
QByteArrayList Api::idempotencyKey(const HttpRequest &request, const Router::Match &match) const
{
    const QByteArray name = request.header("Idempotency-Key");
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (name.isEmpty() || match.routes.isEmpty() || (reads && !match.routes.first()->acts))
        return {};
    const Result<Params> params = paramsOf(request, match);
    if (!params ||
        accessFault(m_config.api, request, chosen(match, !accessToken(request, *params).isEmpty()),
                    *params) != 0)
        return {};
    return {"request",
            name,
            request.method,
            request.path.toLower(),
            request.header("X-LoginRadius-ApiKey"),
            request.header("Authorization")};
}

HttpResponse Api::answerOnce(const QByteArrayList &key, const HttpRequest &request,
                             const Router::Match &match) const
{
    if (key[1].size() > longestIdempotencyKey)
        return errorResponse(plainError(code::badParameter, u"Idempotency-Key"_s));
    const auto end = std::chrono::steady_clock::now() + longestWaitForTwin;
    for (;;) {
        const auto turn = m_service.beginRequest(key, contentOf(request));
        if (!turn)
            return errorResponse(turn.error());
        if (turn->kind == RequestTurn::Kind::Answered)
            return {turn->status, turn->reply, {}, false};
        if (turn->kind == RequestTurn::Kind::AnotherContent)
            return errorResponse(plainError(code::invalidRequest), 422);
        if (turn->kind == RequestTurn::Kind::Mine)
            break;
        // Another process is the one that answers it. Most threads are for other requests.
        const Waiter waiter(m_waiters);
        if (waiter.place > std::max(1, m_config.http.workers / 4) ||
            std::chrono::steady_clock::now() > end)
            return notNow(code::tooManyRequests,
                          u"another process answers the same Idempotency-Key still"_s);
        std::this_thread::sleep_for(twinPause);
    }
    const HttpResponse response = answer(request, match);
    const Access access = chosen(match, !request.header("Authorization").isEmpty()).access;
    const KeptReply kept{response.status, response.body, access == Access::Secret};
    const auto ended = m_service.endRequest(key, kept, callerOf(request));
    return ended ? response : errorResponse(ended.error());
}

HttpResponse Api::answer(const HttpRequest &request, const Router::Match &match) const
try {
    if (match.routes.isEmpty()) {
        const auto told = answerCallback(m_service, m_config.sms, request, m_clock.now());
        return told ? *told : notRouted(match);
    }
    const Result<Params> params = paramsOf(request, match);
    if (!params) {
        // The rest of a body whose length was counted wrong would be taken for the next request
        // (contract section 12, Node).
        HttpResponse response = errorResponse(params.error());
        response.close = true;
        return response;
    }
    const Answer result = run(request, match, *params);
    if (result)
        return success(*params, *result);
    return errorResponse(result.error(), codeDataOf(result.error()));
} catch (const std::exception &fault) {
    return operationFailed(fault); // and what was kept with its key is undone
}

/// 1066 comes with a code on its way, from this sign-in or from a moment ago; a client goes on with
/// it as after any other send.
QJsonObject Api::codeDataOf(const ServiceError &error) const
{
    if (error.codeSent)
        return codeSentJson(*error.codeSent, m_config, m_clock.now());
    if (error.code != code::phoneNotVerified)
        return {};
    return {{"ResendInSeconds"_L1, error.retryAfterSeconds.value_or(0)},
            {"OtpLength"_L1, m_config.otp.length},
            {"OtpType"_L1, otpTypeName(m_config)}};
}

Answer Api::run(const HttpRequest &request, const Router::Match &match, const Params &params) const
{
    const QString token = accessToken(request, params);
    const Route &route = chosen(match, !token.isEmpty());
    if (const int fault = accessFault(m_config.api, request, route, params))
        return tl::unexpected(plainError(fault));
    // Before the act: what is refused has done nothing.
    if (const QString fields = params.text("fields"_L1);
        !wantsAll(fields) && !FieldMask::parse(fields))
        return tl::unexpected(plainError(code::badParameter, u"fields"_s));
    Call call{
        m_service, m_config,       m_sott, m_clock, request, params, contextOf(request, params),
        token,     match.pathValue};
    return route.operation(call);
}

RequestContext Api::contextOf(const HttpRequest &request, const Params &params) const
{
    RequestContext context = callerOf(request);
    context.device = QString::fromLatin1(request.header("X-Ringkey-Device")).trimmed();
    context.program = programOf(request);
    context.country = countryOf(request, m_config.http.countryHeader);
    context.languages = languagesOf(request);
    context.smsTemplate = params.firstText({"smstemplate"_L1, "resetpasswordsmstemplate"_L1});
    context.source = sourceOf(request);
    context.captchaResponse = params.firstText(
        {"g-recaptcha-response"_L1, "g_recaptcha_response"_L1, "h-captcha-response"_L1,
         "qq_captcha_ticket"_L1, "qq_recaptcha_ticket"_L1, "qq_captcha_response"_L1});
    if (m_askCaptcha && !context.captchaResponse.isEmpty())
        context.askCaptcha = [verdict = std::make_shared<std::optional<CaptchaVerdict>>(),
                              response = context.captchaResponse, peer = context.peerAddress,
                              this] {
            if (!*verdict) // a response is good once
                *verdict = m_askCaptcha(response, peer);
            return **verdict;
        };
    context.securityAnswers = params.textMap("securityanswer"_L1);
    context.voice = params.flag("isvoiceotp"_L1);
    context.preventSms =
        params.text("options"_L1).compare("preventverificationsms"_L1, Qt::CaseInsensitive) == 0;
    return context;
}

} // namespace ringkey::service
