// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/managertransport.h"

#include "auth/backend/request.h"
#include "auth/backend/wire.h"
#include "auth/types/secretjson.h"

#include <QNetworkReply>
#include <algorithm>

namespace ringkey::backend {

namespace {

/// Lines that a manager writes itself.
bool isItsOwn(QByteArrayView name)
{
    return name == "Host" || name == "Content-Length" || name == "Connection";
}

/// A body that is read once. A manager repeats by itself what a broken connection swallowed, unless
/// it cannot go back to the start of the body.
class ReadOnce : public QIODevice
{
public:
    ReadOnce(Secret bytes, qsizetype from, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
        , m_from(from)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.view().size() - m_from; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, bytesAvailable());
        std::copy_n(m_bytes.view().data() + m_from, count, data);
        m_from += static_cast<qsizetype>(count);
        return count > 0 || most == 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_bytes;
    qsizetype m_from;
};

void forbidSurprises(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setMaximumRedirectsAllowed(0);
}

/// The lines of a request as a Wire would write it, but for the first.
void takeLines(QNetworkRequest &request, QByteArrayView lines)
{
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf("\r\n");
        const QByteArrayView line = lines.first(end);
        const qsizetype colon = line.indexOf(": ");
        if (!isItsOwn(line.first(colon)))
            request.setRawHeader(line.first(colon).toByteArray(),
                                 line.sliced(colon + 2).toByteArray());
        lines = lines.sliced(end + 2);
    }
}

} // namespace

ManagerTransport::ManagerTransport(const Route &route, Secret request, QObject *parent)
    : Transport(parent)
    , m_route(route)
    , m_request(std::move(request))
{
}

ManagerTransport::~ManagerTransport()
{
    stop();
    wipe(m_body);
}

void ManagerTransport::start()
{
    if (!m_route.manager) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed(AuthErrorKind::Unreachable); }, Qt::QueuedConnection);
        return;
    }
    const QByteArrayView bytes = m_request.view();
    const qsizetype lines = bytes.indexOf("\r\n") + 2;
    const qsizetype body = bytes.indexOf("\r\n\r\n") + 4;
    QNetworkRequest request(m_route.url);
    forbidSurprises(request);
    takeLines(request, bytes.sliced(lines, body - 2 - lines));
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size() - body);
    const QByteArray verb = bytes.first(bytes.indexOf(' ')).toByteArray();
    m_reply =
        m_route.manager->sendCustomRequest(request, verb, new ReadOnce(m_request, body, this));
    m_request = {};
    m_reply->setReadBufferSize(Limits::replyBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, &ManagerTransport::sent);
    connect(m_reply, &QNetworkReply::encrypted, this, &Transport::moved);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Transport::moved);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QIODevice::readyRead, this, &ManagerTransport::read);
    connect(m_reply, &QNetworkReply::finished, this, &ManagerTransport::finished);
    // By the host, most likely with its manager: no answer will come.
    connect(
        m_reply, &QObject::destroyed, this, [this] { Q_EMIT failed(AuthErrorKind::Unreachable); },
        Qt::QueuedConnection);
}

void ManagerTransport::stop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void ManagerTransport::sent()
{
    m_reached = true;
    Q_EMIT moved();
}

void ManagerTransport::read()
{
    QByteArray bytes = m_reply->readAll();
    appendSecret(m_body, bytes);
    wipe(bytes);
    if (m_body.size() <= Limits::replyBytes)
        return Q_EMIT moved();
    stop();
    Q_EMIT failed(AuthErrorKind::NotTheService);
}

void ManagerTransport::finished()
{
    if (m_reply->bytesAvailable() > 0) // not every host's reply tells of its last bytes apart
        read();
    if (m_body.size() > Limits::replyBytes)
        return;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_reached |= m_status > 0;
    // Half a reply has a status, too. A whole refusal is an error to a manager, and so is a stream
    // that HTTP/2 ended: but with a status of success.
    const bool isWhole = m_reply->error() == QNetworkReply::NoError ||
                         (m_reply->error() > QNetworkReply::UnknownProxyError && m_status >= 400);
    if (m_status > 0 && isWhole)
        Q_EMIT replied();
    else
        Q_EMIT failed(kindOfFailure());
}

QByteArray ManagerTransport::header(const char *name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

AuthErrorKind ManagerTransport::kindOfFailure() const
{
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return AuthErrorKind::NameNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return kindOf(m_tlsErrors);
    case QNetworkReply::TimeoutError:
        return AuthErrorKind::TimedOut;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return AuthErrorKind::ProxyPassword;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return AuthErrorKind::ProxyDead;
    default:
        return AuthErrorKind::Unreachable;
    }
}

} // namespace ringkey::backend
