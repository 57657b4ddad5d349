// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/api.h"
#include "service/config/config.h"
#include "service/main/captchacheck.h"
#include "service/rules/authservice.h"
#include "service/sms/outboxworker.h"

#include <atomic>
#include <memory>
#include <thread>

namespace ringkey::service {

/// Everything that one reading of the configuration decides, in the order of its needs: what is
/// declared later is gone first. Another reading makes another one, which takes over from it while
/// the store and the open connections stay.
class Serving
{
public:
    Serving(Config config, Store &store, SmsProviders providers, const Clock &clock,
            std::shared_ptr<Figures> figures = std::make_shared<Figures>());

    ~Serving();
    Serving(const Serving &) = delete;
    Serving &operator=(const Serving &) = delete;

    /// Throws where the system gives no thread; then it is to be let go of.
    void start();
    void refuseWaiting() { m_api.refuseWaiting(); } ///< 503 for what nobody works for yet
    void finish(); ///< answers what is queued and ends the text under way

    const Config &config() const { return m_config; }
    Api &api() { return m_api; }
    AuthService &rules() { return m_rules; }

private:
    Api::AskCaptcha askCaptcha();
    void measure();

    const Config m_config;
    SmsProviders m_providers;
    AuthService m_rules;
    OutboxWorker m_outbox;
    CaptchaCheck m_captcha;
    Api m_api;
    std::atomic<bool> m_isEnding = false;
    std::thread m_measuring;
};

} // namespace ringkey::service
