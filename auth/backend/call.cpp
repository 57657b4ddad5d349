// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/call.h"

#include "auth/backend/doctor.h"
#include "auth/backend/findings.h"
#include "auth/backend/managertransport.h"
#include "auth/backend/wire.h"
#include "auth/types/utctext.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

std::chrono::milliseconds pauseBefore(int send)
{
    const auto base = Limits::firstPause * (1 << (send - 1));
    return base / 2 + std::chrono::milliseconds(
                          QRandomGenerator::global()->bounded(static_cast<qint64>(base.count())));
}

/// A server that says more than a day means something else.
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &date)
{
    constexpr qint64 most = 86400;
    const QByteArray text = header.trimmed();
    const auto isDigit = [](char one) { return one >= '0' && one <= '9'; };
    if (!text.isEmpty() && std::ranges::all_of(text, isDigit)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, most) : most);
    }
    const QDateTime at = httpDate(header);
    const QDateTime from = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    if (!at.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(from.secsTo(at), 0, most));
}

} // namespace

QDateTime httpDate(const QByteArray &header)
{
    // Qt reads the zone "+0000", not "GMT".
    return utcMoment(QString::fromLatin1(header).trimmed(), u"ddd, dd MMM yyyy"_s,
                     u"hh:mm:ss 'GMT'"_s);
}

Call::Call(RouteTo routeTo, Findings &findings, Request request, Done done, QObject *parent)
    : QObject(parent)
    , m_routeTo(std::move(routeTo))
    , m_findings(findings)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_quiet.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Call::quiet);
    connect(&m_quiet, &QTimer::timeout, this, &Call::quiet);
    connect(&m_again, &QTimer::timeout, this, &Call::send);
    const bool isProbe = m_request.operation.repeat == Repeat::Probe;
    m_deadline.start(isProbe ? Limits::wholeProbe : Limits::whole);
    // From the event loop: a caller gets its answer after it got this object, never inside the
    // call.
    m_again.start(0);
}

Call::~Call()
{
    dropTransport();
}

void Call::cancel()
{
    dropTransport();
    m_deadline.stop();
    m_again.stop();
    if (std::exchange(m_done, nullptr))
        Q_EMIT over();
    deleteLater();
}

void Call::abandon(AuthErrorKind kind)
{
    finish(Unexpected(failure(kind)));
}

void Call::send()
{
    if (!isSafe(m_request.url)) {
        giveUp(AuthErrorKind::TlsFailed);
        return;
    }
    ++m_sent;
    m_route = m_routeTo(m_request.url);
    m_transport = newTransport();
    if (m_request.operation.repeat == Repeat::Never && !m_request.operation.otherVerb)
        m_request.body = {}; // the wire has the only copy that is still needed
    connect(m_transport, &Transport::moved, this, [this] { m_quiet.start(); });
    connect(m_transport, &Transport::replied, this, &Call::replied);
    connect(m_transport, &Transport::failed, this, &Call::failed);
    m_quiet.start(m_request.operation.repeat == Repeat::Probe ? Limits::probe : Limits::quiet);
    m_transport->start();
}

Transport *Call::newTransport()
{
    if (m_route.isHosts)
        return new ManagerTransport(m_route, toBytes(m_request), this);
    return new Wire(m_route, toBytes(m_request), this);
}

void Call::quiet()
{
    if (m_lookedInto)
        return finish(Unexpected(*m_lookedInto));
    giveUp(m_transport && m_transport->waitsForProxy() ? AuthErrorKind::ProxyDead
                                                       : AuthErrorKind::TimedOut);
}

void Call::replied()
{
    const int status = m_transport->status();
    if (status == 405 && m_request.operation.otherVerb) {
        m_request.operation.verb = std::exchange(m_request.operation.otherVerb, nullptr);
        return repeat();
    }
    if (status >= 500 && status != 511 && mayRepeat() &&
        m_transport->header("Retry-After").isEmpty())
        return repeat();
    finish(takeReply());
}

RawReply Call::takeReply()
{
    RawReply raw;
    raw.status = m_transport->status();
    raw.date = httpDate(m_transport->header("Date"));
    raw.retryAfter = retryAfter(m_transport->header("Retry-After"), raw.date);
    raw.contentType = m_transport->header("Content-Type").left(200).toLower();
    raw.location = m_transport->header("Location").left(2000);
    raw.requestId = m_transport->header("X-Request-Id").left(64);
    if (raw.requestId.isEmpty())
        raw.requestId = m_request.id;
    raw.url = m_request.url;
    raw.hadToken = !m_request.bearer.isEmpty();
    raw.body = m_transport->takeBody();
    return raw;
}

bool Call::mayRepeat() const
{
    return m_request.operation.repeat == Repeat::Freely && m_sent < Limits::tries;
}

void Call::repeat()
{
    const auto pause = pauseBefore(m_sent);
    dropTransport();
    m_again.start(pause);
}

void Call::failed(AuthErrorKind kind)
{
    if (kind == AuthErrorKind::Unreachable && mayRepeat())
        repeat();
    else
        giveUp(kind);
}

void Call::giveUp(AuthErrorKind kind)
{
    const AuthError error = failure(kind);
    // A host with a network of its own is not gone around.
    if (!m_route.isHosts && Doctor::mayKnowMore(error, m_request.url))
        diagnose(error);
    else
        finish(Unexpected(error));
}

/// Before anybody is told, so that what is said first is true and stays.
void Call::diagnose(const AuthError &error)
{
    dropTransport();
    m_again.stop();
    QUrl plain;
    plain.setScheme(u"http"_s);
    plain.setHost(m_request.url.host());
    plain.setPath(u"/"_s);
    m_lookedInto = error;
    m_findings.lookInto(m_route, m_routeTo(plain), error, this,
                        [this](const AuthError &known) { finish(Unexpected(known)); });
}

AuthError Call::failure(AuthErrorKind kind) const
{
    AuthError error;
    error.kind = kind;
    error.reached = m_transport && m_transport->isReached();
    error.requestId = QString::fromLatin1(m_request.id);
    const bool proxy = kind == AuthErrorKind::ProxyDead || kind == AuthErrorKind::ProxyPassword;
    error.host = proxy ? m_route.proxy.hostName() : m_request.url.host();
    return error;
}

void Call::finish(Result<RawReply> result)
{
    dropTransport();
    m_deadline.stop();
    m_again.stop();
    deleteLater();
    if (const Done done = std::exchange(m_done, nullptr)) {
        Q_EMIT over();
        done(std::move(result));
    }
}

void Call::dropTransport()
{
    m_quiet.stop();
    if (Transport *transport = std::exchange(m_transport, nullptr)) {
        transport->disconnect(this);
        transport->stop();
        transport->deleteLater(); // it may be what called us
    }
}

} // namespace ringkey::backend
