// SPDX-License-Identifier: Apache-2.0
// Whoever answers in the backend's place is called by its name, is no success and fills no memory:
// security C3, C5 and C16.
#include "auth/backend/replyparser.h"
#include "tests/backend/answer.h"
#include "tests/support/memory.h"

#include <QLocale>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStrangerIsCalledByName_data();
    void aStrangerIsCalledByName();
    void whatIsNotTheServiceIsNeverASuccess_data();
    void whatIsNotTheServiceIsNeverASuccess();
    void nothingEndlessFillsTheMemory_data();
    void nothingEndlessFillsTheMemory();
    void bytesLeftOnAConnectionAnswerNobody();
    void whatIsPackedIsNotUnpacked();
    void aReplyWithoutALengthThatBreaksOffIsNone();
    void aWaitMayBeADate();

private:
    void signIn(Answered<backend::SignInReply> &answer)
    {
        m_backend->signIn(someNumber(), secret("Tr0ub4dor-password"), {}, answer.taker());
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<backend::Backend> m_backend;
};

void TestStrangers::init()
{
    m_server = std::make_unique<FakeServer>();
    m_backend = backendFor(m_server->url());
}

/// Who answers in the backend's place.
void TestStrangers::aStrangerIsCalledByName_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AuthErrorKind>("kind");
    using enum AuthErrorKind;
    const QByteArray html = "Content-Type: text/html\r\n";
    const QByteArray page = "<html>hello</html>";
    const auto row = [](const char *name, int status, const QByteArray &headers,
                        const QByteArray &body, AuthErrorKind kind) {
        QTest::newRow(name) << status << headers << body << kind;
    };
    row("portal page", 200, html, page, Portal);
    row("portal page without a type", 200, {}, "  <!DOCTYPE html>", Portal);
    row("511", 511, html, page, Portal);
    row("511, empty", 511, {}, {}, Portal);
    row("redirect to a portal", 302, "Location: http://portal.example/login\r\n", {}, Portal);
    row("307 to a portal", 307, "Location: http://portal.example/login\r\n", {}, Portal);
    row("redirect on the same host", 302, "Location: /elsewhere\r\n", {}, NotTheService);
    row("moved for good", 301, "Location: http://other.example/\r\n", {}, NotTheService);
    row("firewall", 403, html, page, Firewall);
    row("firewall, 406", 406, html, page, Firewall);
    row("proxy", 407, {}, {}, ProxyPassword);
    row("401 from nowhere", 401, html, page, NotTheService);
    row("not found", 404, html, page, NotTheService);
    row("method not allowed", 405, {}, {}, NotTheService);
    row("no content", 204, {}, {}, NotTheService);
    row("null", 200, {}, "null", NotTheService);
    row("empty", 200, {}, {}, NotTheService);
    row("429, page", 429, html, page, TooManyRequests);
    row("429, json", 429, {}, "{}", TooManyRequests);
    row("429, empty", 429, {}, {}, TooManyRequests);
    row("503 that says when", 503, "Retry-After: 5\r\n", {}, TooManyRequests);
    row("503", 503, {}, {}, ServerTrouble);
    row("bad gateway", 502, html, page, ServerTrouble);
}

void TestStrangers::aStrangerIsCalledByName()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const AuthErrorKind, kind);
    m_server->setAnswer([&](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers +
                     "X-Request-Id: theirs\r\nContent-Length: " + QByteArray::number(body.size()) +
                     "\r\n\r\n" + body);
    });
    Answered<backend::SignInReply> answer;
    signIn(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.kind(), kind);
    const AuthError error = answer.result->error();
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.host, u"127.0.0.1"_s);
    QCOMPARE(error.requestId, u"theirs"_s);
    QVERIFY(error.reached && error.at.isValid());
    QCOMPARE(error.portal.host(),
             status == 302 || status == 307
                 ? kind == AuthErrorKind::Portal ? u"portal.example"_s : QString()
                 : QString());
}

void TestStrangers::whatIsNotTheServiceIsNeverASuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << 200 << QByteArray();
    QTest::newRow("empty object") << 200 << QByteArray("{}");
    QTest::newRow("array") << 200 << QByteArray("[]");
    QTest::newRow("cut off") << 200 << QByteArray(R"({"access_token":"abc)");
    QTest::newRow("wrong types") << 200
                                 << QByteArray(R"({"access_token":7,"IsPosted":"yes","Data":3})");
    QTest::newRow("token without text") << 200 << QByteArray(R"({"access_token":""})");
    QTest::newRow("deep") << 200 << QByteArray(200'000, '[');
    QTest::newRow("huge number") << 200 << QByteArray(R"({"ErrorCode":1e400})");
    QTest::newRow("not found page") << 404 << QByteArray("<h1>404</h1>");
    QTest::newRow("no content") << 204 << QByteArray();
}

void TestStrangers::whatIsNotTheServiceIsNeverASuccess()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_server->reply(status, body);
    Answered<backend::SignInReply> signedIn;
    signIn(signedIn);
    Answered<Done> changed;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
    Answered<Account> read;
    m_backend->readAccount(secret("t"), read.taker());
    Answered<backend::Sent> sent;
    m_backend->sendPasswordCode(someNumber(), Channel::Text, sent.taker());
    QVERIFY(signedIn.wait() && changed.wait() && read.wait() && sent.wait());
    QCOMPARE(signedIn.kind(), AuthErrorKind::NotTheService);
    QCOMPARE(changed.kind(), AuthErrorKind::NotTheService);
    QCOMPARE(read.kind(), AuthErrorKind::NotTheService);
    QCOMPARE(sent.kind(), AuthErrorKind::NotTheService);
}

void TestStrangers::nothingEndlessFillsTheMemory_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("again");
    const QByteArray much(60'000, 'x');
    QTest::newRow("head, many lines") << QByteArray("HTTP/1.1 200 OK\r\n")
                                      << QByteArray("X-Filler: 0123456789\r\n").repeated(2000);
    QTest::newRow("head, one line") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << much;
    QTest::newRow("no line end at all") << QByteArray() << much;
    QTest::newRow("100 Continue") << QByteArray()
                                  << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(2000);
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                            << QByteArray("ea60\r\n") + much + "\r\n";
    QTest::newRow("one chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                             "7fffffff\r\n")
                               << much;
    QTest::newRow("chunk extension")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;") << much;
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
                            << much;
    QTest::newRow("gzip") << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
                          << much;
}

/// C3: what a reply may be is bounded while it comes, its head included.
void TestStrangers::nothingEndlessFillsTheMemory()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, again);
    qint64 poured = 0;
    m_server->setAnswer([&](QTcpSocket &socket, const SeenRequest &) {
        socket.write(start);
        auto *pour = new QTimer(&socket);
        QObject::connect(pour, &QTimer::timeout, &socket, [&poured, &socket, again] {
            if (socket.bytesToWrite() < 100'000)
                poured += socket.write(again);
        });
        pour->start(0);
    });
    const qint64 before = memoryInUse();
    Answered<backend::SignInReply> answer;
    signIn(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.kind(), AuthErrorKind::NotTheService);
    QVERIFY2(poured < 8 * 1024 * 1024, QByteArray::number(poured).constData());
    const qint64 grown = memoryInUse() - before;
    QVERIFY2(grown < 16 * 1024 * 1024, QByteArray::number(grown).constData());
    QCOMPARE(m_server->seen().size(), 1);
}

/// Who writes on an idle connection would answer the next request.
void TestStrangers::bytesLeftOnAConnectionAnswerNobody()
{
    const QByteArray hers = FakeServer::whole(200, R"({"IsExist":true})");
    const QByteArray his = FakeServer::whole(200, R"({"IsExist":false})");
    m_server->setAnswer([&](QTcpSocket &socket, const SeenRequest &) { socket.write(his + hers); });
    for (int round = 0; round < 3; ++round) {
        Answered<bool> taken;
        m_backend->isTaken(someNumber(), taken.taker());
        QVERIFY(taken.wait() && !taken.hasFailed());
        QCOMPARE(**taken.result, false);
    }
    QCOMPARE(m_server->seen().size(), 3);
}

void TestStrangers::whatIsPackedIsNotUnpacked()
{
    m_server->reply(200, QByteArray::fromBase64("H4sIAAAAAAAAA6tW8kvMTVWyUkrMSVWqBQCsL1cIEAAAAA=="),
                    "Content-Encoding: gzip\r\n");
    Answered<bool> taken;
    m_backend->isTaken(someNumber(), taken.taker());
    QVERIFY(taken.wait());
    QCOMPARE(taken.kind(), AuthErrorKind::NotTheService);
    QCOMPARE(m_server->seen().first().header("Accept-Encoding"), "identity");
}

/// Whether it was done is then in doubt, as with any lost answer, and nobody strange answered.
void TestStrangers::aReplyWithoutALengthThatBreaksOffIsNone()
{
    const QByteArray body = R"({"IsPosted":true,"Data":{"Sid":"a \"}] b","AccountSid":[1,2]}})";
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    for (qsizetype cut = 1; cut <= body.size(); ++cut) {
        backend::ReplyParser parser;
        QCOMPARE(parser.feed(head + body.left(cut)), backend::ReplyParser::Found::More);
        QCOMPARE(parser.end() == backend::ReplyParser::Found::Whole, cut == body.size());
    }
    for (const qsizetype cut : {body.size() - 1, body.size()}) {
        m_server->setAnswer([&](QTcpSocket &socket, const SeenRequest &) {
            socket.write(head + body.left(cut));
            socket.disconnectFromHost();
        });
        Answered<backend::Sent> sent;
        m_backend->sendPasswordCode(someNumber(), Channel::Text, sent.taker());
        QVERIFY(sent.wait());
        QCOMPARE(bool(*sent.result), cut == body.size());
        if (!*sent.result)
            QCOMPARE(sent.kind(), AuthErrorKind::Unreachable);
    }
}

void TestStrangers::aWaitMayBeADate()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto http = [](const QDateTime &time) {
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    };
    // On the server's clock, which is an hour ahead.
    m_server->reply(429, {},
                    "Date: " + http(now.addSecs(3600)) +
                        "\r\nRetry-After: " + http(now.addSecs(3660)) + "\r\n");
    Answered<backend::SignInReply> answer;
    signIn(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.result->error().retryAt);
    QVERIFY(qAbs(now.secsTo(*answer.result->error().retryAt) - 60) <= 5);
}

} // namespace

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
