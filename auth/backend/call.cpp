// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/call.h"

#include "auth/backend/oncebody.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

/// A cable or radio is up. Only worth asking for a host that is not this computer.
bool hasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

std::chrono::milliseconds pauseBefore(int send)
{
    const auto base = Limits::firstPause * (1 << (send - 1));
    return base / 2 + std::chrono::milliseconds(
                          QRandomGenerator::global()->bounded(static_cast<qint64>(base.count())));
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &date)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(std::min<qint64>(seconds, 86400));
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(header), Qt::RFC2822Date);
    if (at.isValid() && date.isValid())
        return std::chrono::seconds(std::clamp<qint64>(date.secsTo(at), 0, 86400));
    return std::nullopt;
}

} // namespace

Call::Call(QNetworkAccessManager &network, Request request, Done done, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_quiet.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(AuthErrorKind::TimedOut); });
    connect(&m_quiet, &QTimer::timeout, this, [this] { giveUp(AuthErrorKind::TimedOut); });
    connect(&m_again, &QTimer::timeout, this, &Call::send);
    m_deadline.start(Limits::whole);
    // From the event loop: a caller gets its answer after it got this object, never inside the
    // call.
    m_again.start(0);
}

Call::~Call()
{
    dropReply();
}

void Call::cancel()
{
    m_done = nullptr;
    dropReply();
    deleteLater();
}

void Call::abandon(AuthErrorKind kind)
{
    giveUp(kind);
}

void Call::send()
{
    if (!isAllowed(m_request.url)) {
        giveUp(AuthErrorKind::TlsFailed);
        return;
    }
    ++m_sent;
    wipe(m_body);
    auto *body = new OnceBody(m_request.body);
    m_reply =
        m_network.sendCustomRequest(toNetworkRequest(m_request), m_request.operation.verb, body);
    body->setParent(m_reply);
    m_reply->setReadBufferSize(Limits::replyBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::readSome);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_quiet.start(); });
    connect(m_reply, &QNetworkReply::finished, this, &Call::replyEnded);
    m_quiet.start(Limits::quiet);
}

void Call::readSome()
{
    m_quiet.start();
    m_body.append(m_reply->readAll());
    if (m_body.size() > Limits::replyBytes)
        giveUp(AuthErrorKind::NotTheService);
}

void Call::replyEnded()
{
    m_body.append(m_reply->readAll());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool whole = m_reply->error() == QNetworkReply::NoError ||
                       m_reply->error() >= QNetworkReply::ContentAccessDenied;
    if (status == 0 || (!whole && status < 300))
        retryOrGiveUp(kindOfFailure());
    else if (status >= 300 && status < 400)
        giveUp(AuthErrorKind::NotTheService);
    else if (status >= 500 && m_request.operation.repeat == Repeat::Freely &&
             m_sent < Limits::tries && !m_reply->hasRawHeader("Retry-After"))
        retryOrGiveUp(AuthErrorKind::ServerTrouble);
    else
        finish(takeReply());
}

RawReply Call::takeReply()
{
    RawReply raw;
    raw.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString date = QString::fromLatin1(m_reply->rawHeader("Date")).trimmed();
    // RFC 9110 5.6.7; Qt reads the zone "+0000", not "GMT".
    raw.date = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    raw.date.setTimeZone(QTimeZone::utc());
    raw.date = raw.date.toUTC();
    raw.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), raw.date);
    raw.body = std::exchange(m_body, {});
    return raw;
}

AuthErrorKind Call::kindOfFailure() const
{
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return AuthErrorKind::TlsFailed;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return AuthErrorKind::Offline;
    case QNetworkReply::TimeoutError:
        return AuthErrorKind::TimedOut;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return AuthErrorKind::NotTheService;
    default:
        return isLoopback(m_request.url) || hasNetwork() ? AuthErrorKind::Unreachable
                                                         : AuthErrorKind::Offline;
    }
}

void Call::retryOrGiveUp(AuthErrorKind kind)
{
    const bool worthIt = kind == AuthErrorKind::Unreachable || kind == AuthErrorKind::ServerTrouble;
    if (!worthIt || m_request.operation.repeat == Repeat::Never || m_sent >= Limits::tries) {
        giveUp(kind);
        return;
    }
    dropReply();
    m_again.start(pauseBefore(m_sent));
}

void Call::giveUp(AuthErrorKind kind)
{
    AuthError error;
    error.kind = kind;
    finish(Unexpected(error));
}

void Call::finish(Result<RawReply> result)
{
    dropReply();
    m_deadline.stop();
    m_again.stop();
    deleteLater();
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

void Call::dropReply()
{
    m_quiet.stop();
    wipe(m_body);
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace ringkey::backend
