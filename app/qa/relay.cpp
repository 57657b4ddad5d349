// SPDX-License-Identifier: Apache-2.0
#include "app/qa/relay.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

constexpr std::chrono::seconds slowAnswer{20};
constexpr int mostRepeats = 40;

Fault faultOf(const Scenario *scenario)
{
    return scenario ? scenario->fault : Fault::None;
}

int errorCodeIn(const QByteArray &reply)
{
    const QByteArray body = reply.mid(reply.indexOf("\r\n\r\n") + 4);
    return QJsonDocument::fromJson(body).object()["ErrorCode"_L1].toInt();
}

/// Without the length, which is made anew.
QByteArray headWithout(const QByteArray &head)
{
    QByteArray kept;
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (!line.trimmed().isEmpty() && name != "content-length")
            kept += line + '\n';
    }
    return kept;
}

} // namespace

std::optional<Request> requestIn(const QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const qsizetype firstEnd = received.indexOf("\r\n");
    const QByteArrayList first = received.left(firstEnd).split(' ');
    const QByteArray head = received.mid(firstEnd + 2, end - firstEnd);
    const qsizetype at = head.toLower().indexOf("content-length:");
    const qsizetype length =
        at < 0 ? 0 : head.mid(at + 15, head.indexOf('\n', at) - at - 15).trimmed().toLongLong();
    const QByteArray content = received.mid(end + 4);
    if (content.size() < length)
        return std::nullopt;
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    return Request{first.value(0), mark < 0 ? target : target.left(mark),
                   mark < 0 ? QByteArray() : target.mid(mark + 1), headWithout(head),
                   QJsonDocument::fromJson(content).object()};
}

QByteArray putForward(QByteArray reply, qint64 seconds)
{
    constexpr QByteArrayView field("\r\nDate: ");
    static const QString format = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    const qsizetype at = reply.left(reply.indexOf("\r\n\r\n")).indexOf(field);
    if (at < 0)
        return reply;
    const qsizetype from = at + field.size();
    const qsizetype length = reply.indexOf('\r', from) - from;
    const QLocale english = QLocale::c();
    QDateTime time = english.toDateTime(QString::fromLatin1(reply.mid(from, length)), format);
    time.setTimeZone(QTimeZone::utc());
    if (!time.isValid())
        return reply;
    return reply.replace(from, length, english.toString(time.addSecs(seconds), format).toLatin1());
}

Relay::Relay(Decide decide, QObject *parent)
    : QObject(parent)
    , m_decide(std::move(decide))
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void Relay::accept()
{
    while (QTcpSocket *app = m_server.nextPendingConnection())
        new Exchange(app, m_target, m_ahead, m_decide); // goes with its connection
}

void Relay::dropAll()
{
    for (auto *app : m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
        app->abort();
}

Exchange::Exchange(QTcpSocket *app, quint16 target, std::shared_ptr<const qint64> ahead,
                   Relay::Decide decide)
    : QObject(app)
    , m_app(app)
    , m_target(target)
    , m_ahead(std::move(ahead))
    , m_decide(std::move(decide))
{
    connect(app, &QTcpSocket::readyRead, this, &Exchange::readRequest);
    connect(app, &QTcpSocket::disconnected, app, &QObject::deleteLater);
    readRequest();
}

void Exchange::readRequest()
{
    m_received += m_app->readAll();
    if (m_isDecided)
        return;
    const auto request = requestIn(m_received);
    if (!request)
        return;
    m_isDecided = true;
    m_received.clear();
    m_decide(*request,
             [self = QPointer<Exchange>(this)](const Request &changed, const Scenario *scenario) {
                 if (self)
                     self->go(changed, scenario);
             });
}

void Exchange::go(const Request &request, const Scenario *scenario)
{
    constexpr auto json = "Content-Type: application/json\r\n";
    m_request = request;
    m_scenario = scenario;
    switch (faultOf(scenario)) {
    case Fault::DropBefore:
        return end();
    case Fault::Malformed:
        return answer("200 OK", json, R"({"IsPosted": tru)");
    case Fault::Portal:
        return answer("302 Found", "Location: http://portal.example/login\r\n", {});
    case Fault::TooMany:
        return answer("429 Too Many Requests", "Retry-After: 60\r\n", {});
    case Fault::Busy:
        return answer("503 Service Unavailable", "Retry-After: 60\r\n", {});
    case Fault::Slow:
        return QTimer::singleShot(slowAnswer, this, &Exchange::send);
    default:
        return send();
    }
}

void Exchange::send()
{
    m_reply.clear();
    ++m_sent;
    m_service = new QTcpSocket(this);
    connect(m_service, &QTcpSocket::connected, this, [this] {
        Request request = m_request;
        if (faultOf(m_scenario) == Fault::Repeat) // none of them the same request as before
            request.head.replace("Idempotency-Key: ",
                                 "Idempotency-Key: " + QByteArray::number(m_sent));
        m_service->write(request.bytes());
    });
    connect(m_service, &QTcpSocket::readyRead, this, [this] { m_reply += m_service->readAll(); });
    connect(m_service, &QTcpSocket::disconnected, this, &Exchange::replied);
    connect(m_service, &QTcpSocket::errorOccurred, this, [this] {
        if (m_service->error() != QAbstractSocket::RemoteHostClosedError)
            end();
    });
    m_service->connectToHost(QHostAddress::LocalHost, m_target);
}

void Exchange::replied()
{
    m_service->deleteLater();
    const Fault fault = faultOf(m_scenario);
    if (fault == Fault::DropAfter)
        return end();
    if (fault == Fault::Repeat && errorCodeIn(m_reply) != m_scenario->stopsAt &&
        m_sent < mostRepeats)
        return send();
    m_app->write(putForward(m_reply, *m_ahead));
    end();
}

void Exchange::answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    m_app->write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " +
                 QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    end();
}

void Exchange::end()
{
    m_app->disconnectFromHost();
}

} // namespace ringkey::qa
