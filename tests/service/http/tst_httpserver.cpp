// SPDX-License-Identifier: Apache-2.0
#include "tests/service/http/echoserver.h"

#include <QTest>
#include <new>

using namespace ringkey::service;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    void anEmptyLineBehindABodyIsSkipped();
    void headHasTheLengthButNoBody();
    void aClientThatAsksMayContinue();
    void anUnknownExpectationIsRefused();
    void chunkedBodiesAreRead();
    void connectionCloseIsHonoured();
    void aClientThatLeavesDuringWorkDoesNoHarm();
    void stoppingFinishesTheRequestInFlight();
    void stoppingClosesIdleConnectionsAtOnce();
    void whatAHandlerThrowsEndsOneConnection();
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
    row("coding in the next line", "Transfer-Encoding:\r\n chunked");
    row("coding behind a tab in the next line", "Transfer-Encoding:\r\n\tchunked");
    row("length in the next line", "Content-Length:\r\n 5");
    row("another value of two lines", "X: a\r\n b\r\nContent-Length: 5");
    row("an empty line that goes on", "X:\r\n \r\nContent-Length: 5");
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

void TestHttpServer::anEmptyLineBehindABodyIsSkipped()
{
    EchoServer echo(quickLimits());
    RawClient client(echo.port());
    const QByteArray put = "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi\r\n";
    client.send(put + simpleGet + put);
    for (const char *const body : {"PUT /b hi", "GET /a ", "PUT /b hi"})
        QCOMPARE(bodyOf(client.readReply()), body);
    QCOMPARE(client.readToEnd(), QByteArray()); // no late request, whose refusal answers the next
    RawClient two(echo.port());
    QCOMPARE(statusOf(two.send("\r\n\r\n" + simpleGet).readReply()), 400);
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
    QVERIFY(echo.server().waitStopped(60s));
    QCOMPARE(RawClient(echo.port()).send(simpleGet).readReply(), QByteArray());
}

void TestHttpServer::stoppingClosesIdleConnectionsAtOnce()
{
    EchoServer echo({});
    RawClient idle(echo.port());
    QCOMPARE(statusOf(idle.send(simpleGet).readReply()), 200);
    RawClient silent(echo.port());
    echo.server().beginStop();
    QVERIFY(echo.server().waitStopped(30s)); // by themselves they would be idle for 60 s
    QVERIFY(idle.waitClosed());
}

/// No memory for one request: it is 500, and its connection ends, and nobody else's.
void TestHttpServer::whatAHandlerThrowsEndsOneConnection()
{
    const auto handler = [](const HttpRequest &request, const HttpServer::Reply &reply) {
        if (request.path == "/throws")
            throw std::bad_alloc();
        reply({200, {}, {}, false});
    };
    HttpServer server({.ioThreads = 1, .limits = {}, .trustedProxies = {}, .tls = {}}, handler);
    const quint16 port = server.start().value();
    RawClient other(port);
    QCOMPARE(statusOf(other.send(simpleGet).readReply()), 200);
    EchoServer echo({}); // that throws on a thread of its own
    for (const quint16 of : {port, echo.port(), port, echo.port()}) {
        RawClient client(of);
        const QByteArray reply = client.send("GET /throws HTTP/1.1\r\nHost: x\r\n\r\n").readReply();
        QCOMPARE(statusOf(reply), 500);
        QVERIFY(bodyOf(reply).contains("\"ErrorCode\":950"));
        QVERIFY(client.waitClosed());
    }
    QCOMPARE(statusOf(other.send(simpleGet).readReply()), 200);
    QCOMPARE(statusOf(RawClient(port).send(simpleGet).readReply()), 200);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
