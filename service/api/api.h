// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/routes.h"
#include "service/api/twins.h"
#include "service/http/httpserver.h"
#include "service/http/workerpool.h"
#include "service/sott/sott.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace ringkey::service {

/// The wire contract over the rules: finds the operation, checks key and secret, runs it on the
/// worker threads of its lane and shapes the reply. The references must outlive it.
class Api
{
public:
    /// What a captcha's provider says of a response that came from an address.
    using AskCaptcha = std::function<CaptchaVerdict(const QString &response, const QString &peer)>;

    Api(AuthService &service, const Config &config, const Clock &clock, AskCaptcha ask = {});

    /// Any thread; returns at once. When the lane is full the reply is 503 with Retry-After.
    void handle(HttpRequest request, const HttpServer::Reply &reply);

    std::size_t waiting() const; ///< requests that no thread works for yet

    /// 503 for all that no thread works for yet.
    void refuseWaiting();
    /// Answers what is queued and ends the worker threads.
    void finish();

private:
    struct Job
    {
        HttpRequest request;
        Router::Match match;
        HttpServer::Reply reply;
        WorkerPool &lane;
        JobOwner owner;
        std::chrono::steady_clock::time_point start;
        bool isHeld = false; ///< until a tick, because answers are private
    };
    WorkerPool &laneOf(const Router::Match &match);
    void post(const std::shared_ptr<const Job> &job);
    void perform(const std::shared_ptr<const Job> &job);
    QByteArrayList idempotencyKey(const HttpRequest &request, const Router::Match &match) const;
    /// answer(), once for all requests of one idempotency key.
    HttpResponse answerOnce(const QByteArrayList &key, const HttpRequest &request,
                            const Router::Match &match) const;
    HttpResponse answer(const HttpRequest &request, const Router::Match &match) const;
    Answer run(const HttpRequest &request, const Router::Match &match, const Params &params) const;
    QJsonObject codeDataOf(const ServiceError &error) const;
    RequestContext contextOf(const HttpRequest &request, const Params &params) const;

    AuthService &m_service;
    const Config &m_config;
    const Clock &m_clock;
    const AskCaptcha m_askCaptcha;
    const Router m_router;
    const Sott m_sott;
    mutable std::atomic<int> m_waiters = 0; ///< for an answer of another process
    Twins m_twins;                          // the threads of the lanes use it until they end
    WorkerPool m_lookLane;
    std::optional<WorkerPool> m_changeLane; ///< where changes wait for the disk together
    WorkerPool m_hashLane;
};

} // namespace ringkey::service
