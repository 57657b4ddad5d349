// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/sms/httpcall.h"
#include "service/types/fewlines.h"
#include "service/types/requests.h"

namespace ringkey::service {

/// Asks the captcha's provider. Thread-safe. A few questions at a time: made-up responses must not
/// keep the threads from those who send none.
class CaptchaCheck
{
public:
    explicit CaptchaCheck(const CaptchaConfig &config)
        : m_config(config)
    {
    }

    CaptchaVerdict ask(const QString &response, const QString &peer);
    void abort() { m_http.abort(); }

private:
    CaptchaVerdict call(const QString &response, const QString &peer);
    void warn(const QString &text);

    const CaptchaConfig &m_config;
    HttpCaller m_http;
    std::atomic<int> m_asking = 0;
    FewLines m_lines; ///< strangers ask as often as they like
};

} // namespace ringkey::service
