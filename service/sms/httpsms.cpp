// SPDX-License-Identifier: Apache-2.0
#include "service/sms/httpsms.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>
#include <curl/curl.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using CurlHandle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using CurlHeaders = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

struct HttpPost
{
    QByteArray url;
    QByteArray contentType;
    QByteArray body;
    QByteArray authorization; ///< a whole header value, may be empty
    QByteArray userPassword;  ///< for HTTP Basic, may be empty
    QByteArray idempotencyKey;
};

std::size_t dropBody(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

SmsOutcome outcomeOf(CURLcode result, long status)
{
    if (result == CURLE_COULDNT_RESOLVE_HOST || result == CURLE_COULDNT_CONNECT ||
        result == CURLE_SSL_CONNECT_ERROR || result == CURLE_PEER_FAILED_VERIFICATION)
        return SmsOutcome::NotSent;
    if (result != CURLE_OK)
        return SmsOutcome::Unknown;
    if (status >= 200 && status < 300)
        return SmsOutcome::Sent;
    return status == 429 || status >= 500 ? SmsOutcome::NotSent : SmsOutcome::Refused;
}

CurlHeaders headersOf(const HttpPost &post)
{
    CurlHeaders headers(nullptr, &curl_slist_free_all);
    const auto add = [&headers](const QByteArray &line) {
        headers.reset(curl_slist_append(headers.release(), line.constData()));
    };
    add("Content-Type: " + post.contentType);
    add("Idempotency-Key: " + post.idempotencyKey);
    if (!post.authorization.isEmpty())
        add("Authorization: " + post.authorization);
    return headers;
}

SmsOutcome perform(const HttpPost &post)
{
    const CurlHandle handle(curl_easy_init(), &curl_easy_cleanup);
    if (!handle)
        return SmsOutcome::NotSent;
    const CurlHeaders headers = headersOf(post);
    CURL *const curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, post.url.constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, post.body.constData());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(post.body.size()));
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // signals and worker threads do not mix
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 15L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &dropBody);
    if (!post.userPassword.isEmpty())
        curl_easy_setopt(curl, CURLOPT_USERPWD, post.userPassword.constData());
    const CURLcode result = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return outcomeOf(result, status);
}

class Webhook final : public SmsProvider
{
public:
    explicit Webhook(const SmsConfig &config)
        : m_url(config.httpUrl.toUtf8())
        , m_authorization(config.httpAuthorization.toUtf8())
    {
    }
    SmsOutcome send(const SmsMessage &message) override
    {
        const QJsonObject body{
            {u"id"_s, message.id},           {u"to"_s, message.to},
            {u"text"_s, message.text},       {u"template"_s, message.templateId},
            {u"channel"_s, message.channel}, {u"validFor"_s, qint64(message.life.count())}};
        return perform({m_url,
                        "application/json",
                        QJsonDocument(body).toJson(QJsonDocument::Compact),
                        m_authorization,
                        {},
                        message.id.toLatin1()});
    }

private:
    QByteArray m_url;
    QByteArray m_authorization;
};

// A form value: QUrlQuery leaves "+" alone, which a form decoder reads as a space.
QByteArray formValue(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

class Twilio final : public SmsProvider
{
public:
    explicit Twilio(SmsConfig config)
        : m_config(std::move(config))
    {
    }
    SmsOutcome send(const SmsMessage &message) override
    {
        if (message.channel != "sms"_L1)
            return SmsOutcome::Refused;
        // Twilio's own default validity is ten hours; the code lives minutes (security 5).
        const QByteArray body =
            "To=" + formValue(message.to) + "&From=" + formValue(m_config.twilioFrom) +
            "&Body=" + formValue(message.text) +
            "&ValidityPeriod=" + QByteArray::number(qMax<qint64>(1, message.life.count())) +
            "&ContentRetention=discard&AddressRetention=obfuscate";
        const QString url = u"%1/2010-04-01/Accounts/%2/Messages.json"_s.arg(
            m_config.twilioUrl, m_config.twilioAccount);
        return perform({url.toUtf8(),
                        "application/x-www-form-urlencoded",
                        body,
                        {},
                        (m_config.twilioAccount + u':' + m_config.twilioToken).toUtf8(),
                        message.id.toLatin1()});
    }

private:
    SmsConfig m_config;
};

} // namespace

tl::expected<std::unique_ptr<SmsProvider>, QString> makeHttpSms(const SmsConfig &config)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return tl::unexpected(u"libcurl cannot be started"_s);
    if (config.provider == SmsProviderKind::Http)
        return std::make_unique<Webhook>(config);
    return std::make_unique<Twilio>(config);
}

} // namespace ringkey::service
