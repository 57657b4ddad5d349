// SPDX-License-Identifier: Apache-2.0
#include "service/http/httpserver.h"
#include "service/http/workerpool.h"
#include "tests/service/http/rawclient.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>
#include <atomic>
#include <future>
#include <memory>
#include <thread>
#include <vector>

using namespace ringkey::service;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server that answers "METHOD PATH BODY" from a worker thread. "/gate" waits until it is opened.
class EchoServer
{
public:
    explicit EchoServer(HttpLimits limits, const QByteArrayList &proxies = {}, int ioThreads = 1)
        : m_gateOpened(m_gate.get_future().share())
        , m_server({"127.0.0.1", 0, ioThreads, limits, *TrustedProxies::parse(proxies), {}, false},
                   [this](HttpRequest request, const HttpServer::Reply &reply) {
                       const bool queued = m_workers.post(
                           [this, request = std::move(request), reply] { answer(request, reply); });
                       if (!queued)
                           reply({503, {}, {}, false});
                   })
        , m_port(m_server.start().value())
    {
    }
    ~EchoServer() { openGate(); }

    quint16 port() const { return m_port; }
    HttpServer &server() { return m_server; }
    int handled() const { return m_handled; }
    void openGate()
    {
        if (!m_isOpen.exchange(true))
            m_gate.set_value();
    }

private:
    void answer(const HttpRequest &request, const HttpServer::Reply &reply)
    {
        ++m_handled;
        if (request.path == "/gate")
            m_gateOpened.wait();
        const QByteArray text = request.path == "/peer" ? request.peer : request.path;
        reply({200, request.method + ' ' + text + ' ' + request.body, {}, false});
    }

    std::promise<void> m_gate;
    std::shared_future<void> m_gateOpened;
    std::atomic<bool> m_isOpen = false;
    std::atomic<int> m_handled = 0;
    WorkerPool m_workers{2, 64};
    HttpServer m_server;
    quint16 m_port;
};

HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.headerTime = 600ms;
    limits.requestTime = 900ms;
    limits.idleTime = 700ms;
    return limits;
}

const QByteArray simpleGet = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsAnsweredAndTheConnectionKept();
    void ambiguousAndMalformedRequestsGet400AndAreClosed_data();
    void ambiguousAndMalformedRequestsGet400AndAreClosed();
    void whatIsTooLargeIsSaid_data();
    void whatIsTooLargeIsSaid();
    void aSlowHeaderIsAnsweredWith408();
    void aSlowBodyIsAnsweredWith408();
    void aSilentConnectionIsClosedWithoutAWord();
    void anIdleConnectionIsClosed();
    void pipelinedRequestsAreAnsweredInOrder();
    void headHasTheLengthButNoBody();
    void aClientThatAsksMayContinue();
    void anUnknownExpectationIsRefused();
    void chunkedBodiesAreRead();
    void connectionCloseIsHonoured();
    void oneAddressGetsOnlySoManyConnections();
    void allAddressesTogetherGetOnlySoManyConnections();
    void idleConnectionsMakeRoom();
    void aThousandIdleConnectionsKeepNobodyOut();
    void manyThreadsAcceptAndSweepTogether();
    void aReplyNamesItsRequest();
    void everyLineOfForwardedForCounts();
    void slowClientsDoNotDelayAGoodOne();
    void forwardedAddressesCountOnlyFromTrustedProxies();
    void aClientThatLeavesDuringWorkDoesNoHarm();
    void stoppingFinishesTheRequestInFlight();
    void stoppingClosesIdleConnectionsAtOnce();
};

void TestHttpServer::aRequestIsAnsweredAndTheConnectionKept()
{
    EchoServer echo({});
    RawClient client(echo.port());
    for (int i = 0; i < 3; ++i) {
        const QByteArray reply = client.send(simpleGet).readReply();
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(bodyOf(reply), "GET /a ");
        QVERIFY(reply.contains("\r\nDate: "));
        QVERIFY(reply.contains("\r\nCache-Control: no-store\r\n"));
    }
}

void TestHttpServer::ambiguousAndMalformedRequestsGet400AndAreClosed_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char *name, const QByteArray &fields) {
        QTest::newRow(name) << "POST /a HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n\r\nhello";
    };
    row("two lengths", "Content-Length: 5\r\nContent-Length: 6");
    row("the same length twice", "Content-Length: 5\r\nContent-Length: 5");
    row("list of lengths", "Content-Length: 5, 5");
    row("negative length", "Content-Length: -5");
    row("length with a sign", "Content-Length: +5");
    row("hexadecimal length", "Content-Length: 0x5");
    row("no number", "Content-Length: five");
    row("overflowing length", "Content-Length: 99999999999999999999999");
    row("empty length", "Content-Length:");
    row("length and coding", "Content-Length: 5\r\nTransfer-Encoding: chunked");
    row("coding and length", "Transfer-Encoding: chunked\r\nContent-Length: 5");
    row("unknown coding", "Transfer-Encoding: xchunked");
    row("two codings", "Transfer-Encoding: gzip, chunked");
    row("coding twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked");
    row("identity", "Transfer-Encoding: identity");
    row("space before the colon", "Content-Length : 5");
    row("second host", "Host: y\r\nContent-Length: 5");
    row("NUL in a value", QByteArray("X: a\0b\r\nContent-Length: 5", 25));
    QTest::newRow("no host") << QByteArray("GET /a HTTP/1.1\r\n\r\n");
    QTest::newRow("bad chunk") << QByteArray(
        "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked"
        "\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("coding in 1.0")
        << QByteArray("POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
}

void TestHttpServer::ambiguousAndMalformedRequestsGet400AndAreClosed()
{
    QFETCH(QByteArray, request);
    EchoServer echo({});
    RawClient client(echo.port());
    const QByteArray reply = client.send(request + simpleGet).readReply();
    QCOMPARE(statusOf(reply), 400);
    QVERIFY(client.waitClosed());
    QCOMPARE(echo.handled(), 0);
}

void TestHttpServer::whatIsTooLargeIsSaid_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray start = "POST /a HTTP/1.1\r\nHost: x\r\n";
    const QByteArray filling(70'000, 'a');
    QTest::newRow("one long field") << start + "X: " + filling.first(17'000) + "\r\n\r\n" << 431;
    QByteArray many;
    for (int i = 0; i < 2'000; ++i)
        many += "X" + QByteArray::number(i) + ": y\r\n";
    QTest::newRow("many fields") << start + many + "\r\n" << 431;
    QTest::newRow("long target") << "GET /" + filling.first(17'000) + " HTTP/1.1\r\n\r\n" << 431;
    QTest::newRow("announced body") << start + "Content-Length: 65537\r\n\r\n" + filling << 413;
    QTest::newRow("announced and waiting")
        << start + "Content-Length: 65537\r\nExpect: 100-continue\r\n\r\n"
        << 413;
    QTest::newRow("chunked body") << start + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + filling
                                  << 413;
    QTest::newRow("just fits") << start + "Content-Length: 65536\r\n\r\n" + filling.first(65'536)
                               << 200;
}

void TestHttpServer::whatIsTooLargeIsSaid()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    EchoServer echo({});
    QCOMPARE(statusOf(RawClient(echo.port()).send(request).readReply()), status);
}

void TestHttpServer::aSlowHeaderIsAnsweredWith408()
{
    EchoServer echo(quickLimits());
    RawClient client(echo.port());
    QCOMPARE(statusOf(client.send("GET /a HTTP/1.1\r\nHos").readReply()), 408);
    QVERIFY(client.waitClosed());
}

void TestHttpServer::aSlowBodyIsAnsweredWith408()
{
    EchoServer echo(quickLimits());
    RawClient client(echo.port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhel");
    QCOMPARE(statusOf(client.readReply()), 408);
    QVERIFY(client.waitClosed());
}

void TestHttpServer::aSilentConnectionIsClosedWithoutAWord()
{
    EchoServer echo(quickLimits());
    RawClient client(echo.port());
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.waitClosed());
}

void TestHttpServer::anIdleConnectionIsClosed()
{
    EchoServer echo(quickLimits());
    RawClient client(echo.port());
    QCOMPARE(statusOf(client.send(simpleGet).readReply()), 200);
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.waitClosed());
}

void TestHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    EchoServer echo({});
    RawClient client(echo.port());
    client.send(
        "GET /gate HTTP/1.1\r\nHost: x\r\n\r\nPUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: 2"
        "\r\n\r\nhiGET /c HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.handled(), 1);
    echo.openGate();
    QCOMPARE(bodyOf(client.readReply()), "GET /gate ");
    QCOMPARE(bodyOf(client.readReply()), "PUT /b hi");
    QCOMPARE(bodyOf(client.readReply()), "GET /c ");
}

void TestHttpServer::headHasTheLengthButNoBody()
{
    EchoServer echo({});
    RawClient client(echo.port());
    const QByteArray reply = client.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n").readReply(false);
    QCOMPARE(statusOf(reply), 200);
    QVERIFY(reply.contains("Content-Length: 8\r\n"));
    QCOMPARE(bodyOf(client.send(simpleGet).readReply()), "GET /a ");
}

void TestHttpServer::aClientThatAsksMayContinue()
{
    EchoServer echo({});
    RawClient client(echo.port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(statusOf(client.readReply()), 100);
    QCOMPARE(bodyOf(client.send("hello").readReply()), "POST /a hello");
}

void TestHttpServer::anUnknownExpectationIsRefused()
{
    EchoServer echo({});
    RawClient client(echo.port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: wonders\r\n\r\n");
    QCOMPARE(statusOf(client.readReply()), 417);
}

void TestHttpServer::chunkedBodiesAreRead()
{
    EchoServer echo({});
    RawClient client(echo.port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
    QCOMPARE(bodyOf(client.readReply()), "POST /a hello");
}

void TestHttpServer::connectionCloseIsHonoured()
{
    EchoServer echo({});
    RawClient client(echo.port());
    client.send("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray reply = client.readReply();
    QVERIFY(reply.contains("Connection: close\r\n"));
    QVERIFY(client.waitClosed());
}

void TestHttpServer::oneAddressGetsOnlySoManyConnections()
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

void TestHttpServer::allAddressesTogetherGetOnlySoManyConnections()
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
    const QByteArray refusal = RawClient(echo.port()).readReply();
    QCOMPARE(statusOf(refusal), 503);
    QVERIFY(refusal.contains("Retry-After: "));
    echo.openGate();
    QCOMPARE(statusOf(first.readReply()), 200);
}

void TestHttpServer::idleConnectionsMakeRoom()
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

void TestHttpServer::aThousandIdleConnectionsKeepNobodyOut()
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

void TestHttpServer::manyThreadsAcceptAndSweepTogether()
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
    QVERIFY(echo.server().waitStopped(5s));
}

void TestHttpServer::aReplyNamesItsRequest()
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

void TestHttpServer::slowClientsDoNotDelayAGoodOne()
{
    HttpLimits limits = quickLimits();
    limits.headerTime = 3s;
    limits.connectionsPerAddress = 500;
    EchoServer echo(limits);
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<RawClient>(echo.port()));
        slow.back()->send("GET /a HTTP/1.1\r\nX:");
    }
    RawClient good(echo.port());
    QElapsedTimer timer;
    for (int i = 0; i < 50; ++i) {
        timer.start();
        QCOMPARE(statusOf(good.send(simpleGet).readReply()), 200);
        QVERIFY2(timer.elapsed() < 500, "a good client waited for slow ones");
    }
    for (const auto &client : slow)
        QCOMPARE(statusOf(client->readReply()), 408);
}

void TestHttpServer::forwardedAddressesCountOnlyFromTrustedProxies()
{
    const QByteArray request =
        "GET /peer HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.1, 203.0.113.9\r\n\r\n";
    EchoServer direct({});
    QCOMPARE(bodyOf(RawClient(direct.port()).send(request).readReply()), "GET 127.0.0.1 ");
    EchoServer proxied({}, {"127.0.0.0/8"});
    QCOMPARE(bodyOf(RawClient(proxied.port()).send(request).readReply()), "GET 203.0.113.9 ");
}

void TestHttpServer::everyLineOfForwardedForCounts()
{
    // A proxy that adds a line of its own leaves the client's line before it.
    EchoServer echo({}, {"127.0.0.1"});
    RawClient client(echo.port());
    client.send("GET /peer HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.66\r\n"
                "X-Forwarded-For: 203.0.113.9\r\n\r\n");
    QCOMPARE(bodyOf(client.readReply()), "GET 203.0.113.9 ");
}

void TestHttpServer::aClientThatLeavesDuringWorkDoesNoHarm()
{
    EchoServer echo({});
    for (int i = 0; i < 20; ++i) {
        RawClient client(echo.port());
        client.send("GET /gate HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(echo.handled() >= qMin(i + 1, 2));
        client.drop();
    }
    echo.openGate();
    QCOMPARE(statusOf(RawClient(echo.port()).send(simpleGet).readReply()), 200);
    QTRY_COMPARE(echo.handled(), 21);
}

void TestHttpServer::stoppingFinishesTheRequestInFlight()
{
    EchoServer echo({});
    RawClient busy(echo.port());
    busy.send("GET /gate HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.handled(), 1);
    echo.server().beginStop();
    QVERIFY(!echo.server().waitStopped(300ms));
    echo.openGate();
    const QByteArray reply = busy.readReply();
    QCOMPARE(bodyOf(reply), "GET /gate ");
    QVERIFY(reply.contains("Connection: close\r\n"));
    busy.drop();
    QVERIFY(echo.server().waitStopped(5s));
    QCOMPARE(RawClient(echo.port()).send(simpleGet).readReply(), QByteArray());
}

void TestHttpServer::stoppingClosesIdleConnectionsAtOnce()
{
    EchoServer echo({});
    RawClient idle(echo.port());
    QCOMPARE(statusOf(idle.send(simpleGet).readReply()), 200);
    RawClient silent(echo.port());
    echo.server().beginStop();
    QVERIFY(echo.server().waitStopped(2s));
    QVERIFY(idle.waitClosed());
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
