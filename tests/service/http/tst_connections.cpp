// SPDX-License-Identifier: Apache-2.0
#include "service/types/logscope.h"
#include "tests/service/http/echoserver.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <memory>
#include <mutex>
#include <new>
#include <thread>
#include <utility>
#include <vector>

using namespace ringkey::service;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::mutex lineMutex;
QByteArrayList keptLines;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(lineMutex);
    keptLines.append(LogScope::current() + ' ' + text.toUtf8());
}

QByteArrayList takeLines()
{
    const std::lock_guard lock(lineMutex);
    return std::exchange(keptLines, {});
}

} // namespace

/// Security S25: many connections at once, and who has to make room.
class TestConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOldClientIsNotToldToContinue();
    void oneAddressGetsOnlySoManyConnections();
    void allAddressesTogetherGetOnlySoManyConnections();
    void idleConnectionsMakeRoom();
    void aThousandIdleConnectionsKeepNobodyOut();
    void manyThreadsAcceptAndSweepTogether();
    void slowClientsDoNotDelayAGoodOne();
    void aReplyNamesItsRequest();
    void theLogSaysWhyARequestFailed();
    void whoHungUpIsKnown_data();
    void whoHungUpIsKnown();
    void whoSendsNoMoreIsAnswered();
};

/// It would take the 100 for the answer (RFC 9110, 10.1.1).
void TestConnections::anOldClientIsNotToldToContinue()
{
    EchoServer echo({});
    RawClient client(echo.port());
    client.send("POST /a HTTP/1.0\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello");
    const QByteArray reply = client.readReply();
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(bodyOf(reply), "POST /a hello");
}

void TestConnections::oneAddressGetsOnlySoManyConnections()
{
    HttpLimits limits;
    limits.connectionsPerAddress = 2;
    EchoServer echo(limits);
    RawClient first(echo.port());
    RawClient second(echo.port());
    QCOMPARE(statusOf(first.send(simpleGet).readReply()), 200);
    QCOMPARE(statusOf(second.send(simpleGet).readReply()), 200);
    const QByteArray refusal = RawClient(echo.port()).readReply();
    QCOMPARE(statusOf(refusal), 503);
    QVERIFY(refusal.contains("Retry-After: "));
    first.drop();
    // Not QTRY_COMPARE: it asks once more after success, while the last connection still counts.
    const auto hasRoom = [&echo] {
        return statusOf(RawClient(echo.port()).send(simpleGet).readReply()) == 200;
    };
    QVERIFY(QTest::qWaitFor(hasRoom));
}

void TestConnections::allAddressesTogetherGetOnlySoManyConnections()
{
    HttpLimits limits;
    limits.connections = 2;
    EchoServer echo(limits);
    RawClient first(echo.port());
    RawClient second(echo.port());
    // What is worked for does not make room.
    first.send("GET /gate HTTP/1.1\r\nHost: x\r\n\r\n");
    second.send("GET /gate HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.handled(), 2);
    const auto before = qInstallMessageHandler(keepLine);
    takeLines();
    const QByteArray refusal = RawClient(echo.port()).readReply();
    qInstallMessageHandler(before);
    QCOMPARE(takeLines(),
             QByteArrayList({" answered 503: all connections are taken, or all of its address"}));
    QCOMPARE(statusOf(refusal), 503);
    QVERIFY(refusal.contains("Retry-After: "));
    echo.openGate();
    QCOMPARE(statusOf(first.readReply()), 200);
}

void TestConnections::idleConnectionsMakeRoom()
{
    // Security S25: of the address that holds the most, the one that is idle for the longest.
    HttpLimits limits;
    limits.connections = 4;
    EchoServer echo(limits);
    RawClient oldest(echo.port(), QHostAddress(u"127.0.0.2"_s));
    QCOMPARE(statusOf(oldest.send(simpleGet).readReply()), 200);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 3; ++i) {
        crowd.push_back(std::make_unique<RawClient>(echo.port(), QHostAddress(u"127.0.0.3"_s)));
        QCOMPARE(statusOf(crowd.back()->send(simpleGet).readReply()), 200);
    }
    RawClient good(echo.port());
    QCOMPARE(statusOf(good.send(simpleGet).readReply()), 200);
    QVERIFY(crowd.front()->waitClosed());
    QCOMPARE(statusOf(crowd.back()->send(simpleGet).readReply()), 200);
    QCOMPARE(statusOf(oldest.send(simpleGet).readReply()), 200);
}

void TestConnections::aThousandIdleConnectionsKeepNobodyOut()
{
    EchoServer echo({});
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 1000; ++i) {
        const QHostAddress from(u"127.0.1.%1"_s.arg(1 + i % 20));
        idle.push_back(std::make_unique<RawClient>(echo.port(), from));
    }
    for (int i = 0; i < 20; ++i) {
        RawClient good(echo.port());
        QCOMPARE(statusOf(good.send(simpleGet).readReply()), 200);
    }
}

void TestConnections::manyThreadsAcceptAndSweepTogether()
{
    // Connections come, are swept and go on four threads; TSan watches (tools of .ci/run).
    EchoServer echo(quickLimits(), {}, 4);
    std::vector<std::thread> clients;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i) {
        clients.emplace_back([&] {
            for (int round = 0; round < 50; ++round)
                good += statusOf(RawClient(echo.port()).send(simpleGet).readReply()) == 200;
        });
    }
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(good.load(), 200);
    echo.server().beginStop();
    QVERIFY(echo.server().waitStopped(60s));
}

void TestConnections::slowClientsDoNotDelayAGoodOne()
{
    // Where one slow client held up a good one, that would wait for an hour.
    HttpLimits limits;
    limits.headerTime = limits.requestTime = 1h;
    limits.connectionsPerAddress = 500;
    EchoServer echo(limits);
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<RawClient>(echo.port()));
        slow.back()->send("GET /a HTTP/1.1\r\nX:");
    }
    RawClient good(echo.port());
    for (int i = 0; i < 50; ++i)
        QCOMPARE(statusOf(good.send(simpleGet).readReply()), 200);
}

void TestConnections::aReplyNamesItsRequest()
{
    EchoServer echo({}, {"127.0.0.1"});
    static const QRegularExpression own(u"\r\nX-Request-Id: ([0-9a-f]{16})\r\n"_s);
    RawClient client(echo.port());
    const QString first = QString::fromLatin1(client.send(simpleGet).readReply());
    const QString second = QString::fromLatin1(client.send(simpleGet).readReply());
    QVERIFY2(first.contains(own) && second.contains(own), qPrintable(first));
    QVERIFY(own.match(first).captured(1) != own.match(second).captured(1));
    client.send("GET /a HTTP/1.1\r\nHost: x\r\nX-Request-Id: from-the-proxy-1\r\n\r\n");
    QVERIFY(client.readReply().contains("\r\nX-Request-Id: from-the-proxy-1\r\n"));
}

void TestConnections::theLogSaysWhyARequestFailed()
{
    const auto before = qInstallMessageHandler(keepLine);
    const auto back = qScopeGuard([before] { qInstallMessageHandler(before); });
    const HttpResponse busy{503, {}, {}, false, {}, 0, {u"all is full"_s}};
    const HttpResponse known{503, {}, {}, false, {}, 0, {u"all is full"_s, true}};
    HttpServer server({.limits = {}, .trustedProxies = {}, .tls = {}},
                      [&](const HttpRequest &request, const HttpServer::Reply &reply) {
                          if (request.path == "/busy" || request.path == "/known")
                              reply(request.path == "/busy" ? busy : known);
                          else if (request.path == "/refused")
                              reply({404, {}, {}, false});
                          else if (request.path != "/nothing")
                              throw std::bad_alloc();
                      });
    const quint16 port = server.start().value();
    const auto linesOf = [&](const QByteArray &path) {
        takeLines();
        const QByteArray reply =
            RawClient(port).send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").readReply();
        const qsizetype at = reply.indexOf("X-Request-Id: ") + 14;
        return std::pair(reply.mid(at, 16), takeLines());
    };
    const auto [busyId, busyLines] = linesOf("/busy");
    QCOMPARE(busyLines, QByteArrayList({QByteArray(busyId + " answered 503: all is full")}));
    for (const QByteArray path : {"/nothing", "/thrown"}) {
        const auto [id, lines] = linesOf(path);
        QVERIFY(
            lines.contains(QByteArray(id + " answered 500: it was let go of without an answer")));
    }
    for (const QByteArray path : {"/known", "/refused"})
        QCOMPARE(linesOf(path).second, QByteArrayList());
}

void TestConnections::whoHungUpIsKnown_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("with nothing behind") << QByteArray();
    QTest::newRow("with another request behind") << simpleGet;
}

/// Security S19: nothing is worked for a client that waited for long and went.
void TestConnections::whoHungUpIsKnown()
{
    QFETCH(QByteArray, behind);
    EchoServer echo({});
    RawClient client(echo.port());
    client.send("GET /watched HTTP/1.1\r\nHost: x\r\n\r\n" + behind);
    QTRY_COMPARE(echo.handled(), 1);
    client.drop();
    QTRY_COMPARE_WITH_TIMEOUT(echo.forNobody(), 1, 60'000);
}

/// RFC 9112, 9.6: it may read on. It is told to continue, which every client skips (RFC 9110,
/// 15.2), but one of HTTP/1.0.
void TestConnections::whoSendsNoMoreIsAnswered()
{
    EchoServer echo({});
    RawClient old(echo.port());
    old.send("GET /watched HTTP/1.0\r\n\r\n").endOurSide();
    RawClient client(echo.port());
    client.send("GET /watched HTTP/1.1\r\nHost: x\r\n\r\n").endOurSide();
    QCOMPARE(statusOf(client.readReply()), 100);
    echo.openGate();
    QCOMPARE(statusOf(client.readReply()), 200);
    QCOMPARE(statusOf(old.readReply()), 200);
    QCOMPARE(echo.forNobody(), 0);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
