// SPDX-License-Identifier: Apache-2.0
#include "service/main/captchacheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcCaptcha, "ringkey.service.captcha")

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int mostAtATime = 2;
constexpr Seconds patience{3}; // a person waits for the answer
constexpr qsizetype longestResponse = 4096;

} // namespace

CaptchaVerdict CaptchaCheck::ask(const QString &response, const QString &peer)
{
    if (response.size() > longestResponse)
        return CaptchaVerdict::Wrong;
    const auto verdict =
        ++m_asking <= mostAtATime ? call(response, peer) : CaptchaVerdict::Unchecked;
    --m_asking;
    return verdict;
}

void CaptchaCheck::warn(const QString &text)
{
    if (const auto said = m_lines.line(text, text))
        qCWarning(lcCaptcha, "%ls", qUtf16Printable(*said));
}

CaptchaVerdict CaptchaCheck::call(const QString &response, const QString &peer)
{
    HttpCall call;
    call.url = m_config.verifyUrl.toUtf8();
    call.headers = {formContent};
    call.body = "secret=" + formValue(m_config.secret) + "&response=" + formValue(response) +
                "&remoteip=" + formValue(peer);
    call.patience = patience;
    const HttpAnswer answer = m_http.perform(call);
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue success = said["success"_L1];
    if (answer.status != 200 || !success.isBool()) {
        warn(u"the captcha's provider gave no verdict (status %1)"_s.arg(answer.status));
        return CaptchaVerdict::Unchecked;
    }
    if (!success.toBool())
        return CaptchaVerdict::Wrong;
    if (m_config.leastScore <= 0)
        return CaptchaVerdict::Good;
    // reCAPTCHA v3 succeeds for everybody and says how likely it is a person.
    const QJsonValue score = said["score"_L1];
    if (!score.isDouble()) {
        warn(u"the captcha's provider gives no score: captcha.least_score is for reCAPTCHA v3 "
             "and its like"_s);
        return CaptchaVerdict::Unchecked;
    }
    return score.toDouble() >= m_config.leastScore ? CaptchaVerdict::Good : CaptchaVerdict::Wrong;
}

} // namespace ringkey::service
