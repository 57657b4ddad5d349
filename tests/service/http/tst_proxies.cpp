// SPDX-License-Identifier: Apache-2.0
// Whom a proxy in front says it speaks for: X-Forwarded-For and the PROXY protocol.
#include "tests/service/http/echoserver.h"

#include <QTest>

using namespace ringkey::service;

class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfForwardedForCounts();
    void whatComesBehindABodyIsNoHeader();
    void forwardedAddressesCountOnlyFromTrustedProxies();
    void aTrustedProxyNamesTheClient_data();
    void aTrustedProxyNamesTheClient();
    void nobodyElseMaySpeakTheProxyProtocol();
    void whomAProxyNamesIsBelievedNothing();
    void whomAProxyNamesHasPlacesOfItsOwn();
};

void TestProxies::forwardedAddressesCountOnlyFromTrustedProxies()
{
    const QByteArray request =
        "GET /peer HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.1, 203.0.113.9\r\n\r\n";
    EchoServer direct({});
    QCOMPARE(bodyOf(RawClient(direct.port()).send(request).readReply()), "GET 127.0.0.1 ");
    EchoServer proxied({}, {"127.0.0.0/8"});
    QCOMPARE(bodyOf(RawClient(proxied.port()).send(request).readReply()), "GET 203.0.113.9 ");
}

void TestProxies::everyLineOfForwardedForCounts()
{
    // A proxy that adds a line of its own leaves the client's line before it.
    EchoServer echo({}, {"127.0.0.1"});
    RawClient client(echo.port());
    client.send("GET /peer HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.66\r\n"
                "X-Forwarded-For: 203.0.113.9\r\n\r\n");
    QCOMPARE(bodyOf(client.readReply()), "GET 203.0.113.9 ");
}

/// A proxy passes on what a client sends behind a chunked body, where its own line is before.
void TestProxies::whatComesBehindABodyIsNoHeader()
{
    EchoServer echo({}, {"127.0.0.1"});
    RawClient client(echo.port());
    client.send("POST /peer HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.9\r\n"
                "Transfer-Encoding: chunked\r\n\r\n0\r\nX-Forwarded-For: 198.51.100.66\r\n"
                "X-Request-Id: from-the-client-1\r\n\r\n");
    const QByteArray reply = client.readReply();
    QCOMPARE(bodyOf(reply), "POST 203.0.113.9 ");
    QVERIFY(!reply.contains("from-the-client-1"));
}

namespace {

const QByteArray proxySignature("\r\n\r\n\0\r\nQUIT\n", 12);
const QByteArray peerRequest = "GET /peer HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray proxyHeader(const char *commandAndFamily, const char *addresses)
{
    const QByteArray rest = QByteArray::fromHex(addresses);
    const QByteArray size{QByteArray(1, '\0') + char(rest.size())};
    return proxySignature + QByteArray::fromHex(commandAndFamily) + size + rest;
}

} // namespace

void TestProxies::aTrustedProxyNamesTheClient_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("peer"); ///< empty: refused
    const char *const v4 = "cb007109c00002010001 0002";
    QTest::newRow("IPv4") << proxyHeader("2111", v4) << QByteArray("203.0.113.9");
    QTest::newRow("IPv6") << proxyHeader("2121", "20010db8000000000000000000000001"
                                                 "20010db800000000000000000000000200010002")
                          << QByteArray("2001:db8::1");
    QTest::newRow("with more after it")
        << proxyHeader("2111", "cb007109c00002010001000204000100") << QByteArray("203.0.113.9");
    QTest::newRow("its own check") << proxyHeader("2000", "") << QByteArray("127.0.0.1");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("version 1") << QByteArray("PROXY TCP4 203.0.113.9 192.0.2.1 1 2\r\n")
                               << QByteArray();
    QTest::newRow("unknown command") << proxyHeader("2211", v4) << QByteArray();
    QTest::newRow("UDP") << proxyHeader("2112", v4) << QByteArray();
    QTest::newRow("too short") << proxyHeader("2111", "cb007109") << QByteArray();
    QTest::newRow("too long") << proxySignature + QByteArray::fromHex("2111ffff") +
                                     QByteArray(2000, 'x')
                              << QByteArray();
}

void TestProxies::aTrustedProxyNamesTheClient()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, peer);
    EchoServer echo({}, {"127.0.0.1"}, 1, true);
    RawClient client(echo.port());
    client.send(header + peerRequest);
    if (peer.isEmpty()) {
        QVERIFY(client.waitClosed());
        QCOMPARE(echo.handled(), 0);
        return;
    }
    QCOMPARE(bodyOf(client.readReply()), "GET " + peer + ' ');
    // It counts for the whole connection, and what the client says of itself does not.
    client.send("GET /peer HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.1\r\n\r\n");
    const QByteArray again = bodyOf(client.readReply());
    QCOMPARE(again, peer == "127.0.0.1" ? "GET 198.51.100.1 " : "GET " + peer + ' ');
}

void TestProxies::nobodyElseMaySpeakTheProxyProtocol()
{
    EchoServer echo({}, {"192.0.2.1"}, 1, true);
    RawClient direct(echo.port());
    QCOMPARE(bodyOf(direct.send(peerRequest).readReply()), "GET 127.0.0.1 ");
    RawClient liar(echo.port());
    liar.send(proxyHeader("2111", "cb007109c000020100010002") + peerRequest);
    QCOMPARE(statusOf(liar.readReply()), 400);
}

/// Such a proxy looks into no request, wherever the client's address is.
void TestProxies::whomAProxyNamesIsBelievedNothing()
{
    EchoServer echo({}, {"127.0.0.1", "203.0.113.0/24"}, 1, true);
    RawClient client(echo.port());
    client.send(proxyHeader("2111", "cb007109c000020100010002") +
                "GET /peer HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.1\r\n"
                "X-Request-Id: made-up-by-a-client\r\n\r\n");
    const QByteArray reply = client.readReply();
    QCOMPARE(bodyOf(reply), "GET 203.0.113.9 ");
    QVERIFY(!reply.contains("made-up"));
}

/// Security S25: the limit of an address holds behind such a proxy, too.
void TestProxies::whomAProxyNamesHasPlacesOfItsOwn()
{
    HttpLimits limits;
    limits.connectionsPerAddress = 2;
    EchoServer echo(limits, {"127.0.0.1"}, 1, true);
    const QByteArray one = proxyHeader("2111", "cb007109c000020100010002") + peerRequest;
    const QByteArray other = proxyHeader("2111", "cb00710ac000020100010002") + peerRequest;
    RawClient first(echo.port());
    RawClient second(echo.port());
    QCOMPARE(statusOf(first.send(one).readReply()), 200);
    QCOMPARE(statusOf(second.send(one).readReply()), 200);
    QCOMPARE(statusOf(RawClient(echo.port()).send(other).readReply()), 200);
    // Of its own, the one that waits for the longest gives up its place; nobody else's does.
    RawClient third(echo.port());
    QCOMPARE(statusOf(third.send(one).readReply()), 200);
    QVERIFY(first.waitClosed());
    QCOMPARE(statusOf(second.send(peerRequest).readReply()), 200);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
