// SPDX-License-Identifier: Apache-2.0
#include "service/sms/httpcall.h"

#include <QUrl>
#include <curl/curl.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using CurlHandle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using CurlHeaders = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

// Providers answer in a few hundred bytes; the rest is read and dropped (security 5).
constexpr qsizetype keptBytes = 4096;
// A body that goes on and on would hold up the texts behind it. What it began with tells enough.
constexpr qsizetype readBytes = 65536;

/// Not before it is needed: OpenSSL comes with it, megabytes that an outbox has no use for.
bool isCurlReady()
{
    static const bool isReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return isReady;
}

struct Body
{
    QByteArray kept;
    qsizetype all = 0;

    bool isEnough() const { return all > readBytes; }
};

std::size_t keepBody(char *data, std::size_t size, std::size_t count, void *target)
{
    auto &body = *static_cast<Body *>(target);
    const qsizetype more = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    body.kept.append(data, std::min(more, keptBytes - body.kept.size()));
    body.all += more;
    return body.isEnough() ? 0 : size * count; // 0 ends the call
}

int isAborted(void *flag, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<const std::atomic<bool> *>(flag) ? 1 : 0;
}

CurlHeaders headersOf(const HttpCall &call)
{
    CurlHeaders headers(nullptr, &curl_slist_free_all);
    for (const QByteArray &line : call.headers)
        headers.reset(curl_slist_append(headers.release(), line.constData()));
    return headers;
}

void setRequest(CURL *curl, const HttpCall &call)
{
    curl_easy_setopt(curl, CURLOPT_URL, call.url.constData());
    if (call.method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, call.body.constData());
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(call.body.size()));
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, call.method.constData());
    }
    if (!call.userPassword.isEmpty())
        curl_easy_setopt(curl, CURLOPT_USERPWD, call.userPassword.constData());
    // Plain HTTP is for this machine: no proxy that the environment names gets to read it.
    if (qstrnicmp(call.url.constData(), "http://", 7) == 0)
        curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // signals and worker threads do not mix
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(call.patience.count()));
}

void readAnswer(CURL *curl, bool isWhole, HttpAnswer &answer)
{
    long sentBytes = 0;
    curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &sentBytes);
    answer.sent = sentBytes > 0;
    if (!isWhole)
        return;
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    curl_off_t wait = 0;
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &wait);
    answer.retryAfter = Seconds{std::min<curl_off_t>(wait, 3600)};
}

} // namespace

std::optional<QString> httpFault()
{
    if (isCurlReady())
        return std::nullopt;
    return u"Nobody can be called over HTTP: libcurl is not on this machine, or does not start."_s;
}

QByteArray formValue(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

HttpAnswer HttpCaller::perform(const HttpCall &call) const
{
    HttpAnswer answer;
    if (!isCurlReady())
        return answer;
    const CurlHandle handle(curl_easy_init(), &curl_easy_cleanup);
    if (!handle || m_aborted)
        return answer;
    const CurlHeaders headers = headersOf(call);
    CURL *const curl = handle.get();
    Body body;
    setRequest(curl, call);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &keepBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &isAborted);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &m_aborted);
    const CURLcode result = curl_easy_perform(curl);
    readAnswer(curl, result == CURLE_OK || body.isEnough(), answer);
    answer.body = body.kept;
    return answer;
}

} // namespace ringkey::service
