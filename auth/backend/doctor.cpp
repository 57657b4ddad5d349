// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/doctor.h"

#include "auth/backend/call.h"
#include "auth/backend/envelope.h"
#include "auth/backend/request.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <algorithm>

namespace ringkey::backend {

namespace {

bool isOnlyOfTime(const QList<QSslError> &errors)
{
    return std::ranges::all_of(errors, [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired ||
               error.error() == QSslError::CertificateNotYetValid;
    });
}

bool areAllValidAt(const QList<QSslCertificate> &chain, const QDateTime &time)
{
    return std::ranges::all_of(chain, [&](const QSslCertificate &one) {
        return one.effectiveDate() <= time && time <= one.expiryDate();
    });
}

/// A site that sends people on to a name of its own is no portal.
bool isRelated(const QString &a, const QString &b)
{
    return a == b || a.endsWith(u'.' + b) || b.endsWith(u'.' + a);
}

} // namespace

bool Doctor::isOfTime(AuthErrorKind kind)
{
    return kind == AuthErrorKind::CertificateExpired || kind == AuthErrorKind::CertificateEarly;
}

bool Doctor::mayKnowMore(const AuthError &error, const QUrl &url)
{
    using enum AuthErrorKind;
    if (url.scheme() != QLatin1StringView("https"))
        return false;
    const bool cutOff = error.kind == Unreachable || error.kind == CertificateUntrusted ||
                        error.kind == CertificateOtherName || error.kind == TlsFailed;
    return isOfTime(error.kind) || (cutOff && !isLoopback(url));
}

Doctor::Doctor(Route https, Route plain, AuthError error, QObject *parent)
    : QObject(parent)
    , m_https(std::move(https))
    , m_plain(std::move(plain))
    , m_error(std::move(error))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Doctor::finish);
}

void Doctor::start()
{
    m_patience.start(patience);
    ask(isOfTime(m_error.kind) ? m_https : m_plain);
}

/// Of a certificate that is bad for its time alone the rest is proved as always: the handshake goes
/// on, and what is asked over it is the time. Nobody's secret is in that question.
void Doctor::ask(const Route &route)
{
    const bool isHttps = isOfTime(m_error.kind);
    auto *secure = isHttps ? new QSslSocket(this) : nullptr;
    m_socket = secure ? secure : new QTcpSocket(this);
    m_socket->setProxy(route.proxy);
    m_socket->setReadBufferSize(Limits::readAtOnce);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &Doctor::judge);
    connect(m_socket, &QIODevice::readyRead, this, &Doctor::read);
    const QString host = route.url.host(QUrl::FullyEncoded);
    const auto port = static_cast<quint16>(route.url.port(isHttps ? 443 : 80));
    if (!secure) {
        connect(m_socket, &QAbstractSocket::connected, this, &Doctor::write);
        return m_socket->connectToHost(host, port);
    }
    QSslConfiguration tls = route.tls.value_or(QSslConfiguration::defaultConfiguration());
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    secure->setSslConfiguration(tls);
    connect(secure, &QSslSocket::encrypted, this, [this, secure] {
        if (isOnlyOfTime(secure->sslHandshakeErrors()))
            write();
        else
            finish();
    });
    secure->connectToHostEncrypted(host, port);
}

void Doctor::write()
{
    const QUrl &url = isOfTime(m_error.kind) ? m_https.url : m_plain.url;
    const QString authority = url.authority(QUrl::FullyEncoded);
    m_socket->write("GET / HTTP/1.1\r\nHost: " + authority.toLatin1() +
                    "\r\nConnection: close\r\n\r\n");
}

void Doctor::read()
{
    while (!m_over && m_socket->bytesAvailable() > 0) {
        const auto got = m_parser.feed(m_socket->read(Limits::readAtOnce));
        if (got != ReplyParser::Found::More)
            return got == ReplyParser::Found::Whole ? judge() : finish();
    }
}

/// The reply is here, or the connection is gone, which may be how its end is told.
void Doctor::judge()
{
    if (m_over)
        return;
    m_socket->disconnect(this);
    while (m_socket->bytesAvailable() > 0 &&
           m_parser.feed(m_socket->read(Limits::readAtOnce)) == ReplyParser::Found::More) {
    }
    if (m_parser.end() != ReplyParser::Found::Whole)
        return finish();
    if (isOfTime(m_error.kind))
        judgeClock(httpDate(m_parser.header("Date")));
    else
        judgePortal();
    finish();
}

void Doctor::judgeClock(const QDateTime &date)
{
    const auto *secure = static_cast<QSslSocket *>(m_socket);
    if (!date.isValid() || !areAllValidAt(secure->peerCertificateChain(), date))
        return;
    m_error.kind = AuthErrorKind::ClockWrong;
    m_error.clockOff = std::chrono::seconds(date.secsTo(QDateTime::currentDateTimeUtc()));
}

void Doctor::judgePortal()
{
    RawReply raw;
    raw.status = m_parser.status();
    raw.location = m_parser.header("Location");
    raw.url = m_plain.url;
    const auto portal = portalOf(raw);
    if (raw.status != 511 && !(portal && !isRelated(portal->host(), raw.url.host())))
        return;
    m_error.kind = AuthErrorKind::Portal;
    m_error.portal = portal.value_or(QUrl());
}

void Doctor::finish()
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT found();
}

} // namespace ringkey::backend
