// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/workerpool.h"
#include "service/main/metrics.h"
#include "service/main/serving.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace ringkey::service {

/// Where requests come in: hands them to whatever serves now, counts and logs how each ended, and
/// tells load balancers whether to send more. Any thread.
class FrontDoor
{
public:
    explicit FrontDoor(bool logsRequests);

    void handle(HttpRequest request, const HttpServer::Reply &reply);
    /// The operating address: health, readiness, Prometheus, the operator's page.
    void handleOperating(const HttpRequest &request, const HttpServer::Reply &reply,
                         const QByteArray &token);

    /// From now on `next` serves; what served before.
    std::shared_ptr<Serving> use(std::shared_ptr<Serving> next);
    void setReady(bool ready) { m_ready = ready; }
    void setStoreUp(bool up) { m_storeUp = up; }
    /// Once it is not ready, and before what it answers to is gone.
    void finish() { m_operators.finish(); }

private:
    using Asked = HttpResponse (FrontDoor::*)() const;

    std::shared_ptr<Serving> current() const;
    std::optional<HttpResponse> healthAnswer(const HttpRequest &request) const;
    void note(const RequestOutcome &outcome, const HttpRequest &request) const;
    QByteArray operationOf(const HttpRequest &request) const;
    HttpResponse figures() const;
    HttpResponse state() const;
    void answerApart(Asked asked, const HttpServer::Reply &reply);

    const Router m_router;
    const bool m_logsRequests;
    const std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    mutable Metrics m_metrics;
    std::atomic<bool> m_ready = false;
    std::atomic<bool> m_storeUp = true;
    mutable std::mutex m_mutex;
    std::shared_ptr<Serving> m_serving;
    WorkerPool m_operators{1, 8}; ///< last: ends first
};

} // namespace ringkey::service
