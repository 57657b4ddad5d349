// SPDX-License-Identifier: Apache-2.0
// Requests through a QNetworkAccessManager of the host program, and the reader of replies that all
// others go through.
#include "auth/backend/replyparser.h"
#include "auth/session/memorystore.h"
#include "auth/signin.h"
#include "tests/backend/answer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ringkey;
using backend::ReplyParser;

namespace {

/// Of a host's own making, as a program without a network has it: whole when it is told of.
class WholeReply : public QNetworkReply
{
public:
    WholeReply(const QNetworkRequest &request, QByteArray body, NetworkError breaks,
               QObject *parent)
        : QNetworkReply(parent)
        , m_body(std::move(body))
    {
        setUrl(request.url());
        if (breaks != NoError)
            setError(breaks, QStringLiteral("the stream was reset"));
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override {}
    qint64 bytesAvailable() const override { return m_body.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size());
        std::copy_n(m_body.constData(), count, data);
        m_body.remove(0, qsizetype(count));
        return count;
    }

private:
    QByteArray m_body;
};

/// Notes what it carries.
class Manager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;
    QList<QUrl> carried;
    QByteArray answer;                                           ///< set: the network is not asked
    QNetworkReply::NetworkError breaks = QNetworkReply::NoError; ///< with which the answer ends

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        carried.append(request.url());
        if (!answer.isEmpty())
            return new WholeReply(request, answer, breaks, this);
        return QNetworkAccessManager::createRequest(operation, request, data);
    }
};

} // namespace

class TestHostNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theManagerCarriesEachRequest();
    void aReplyMayBeWholeAtOnce();
    void aRefusalIsAnAnswer();
    void aRedirectIsFollowedNowhere();
    void whoHangsUpIsNotAskedAgain();
    void halfAReplyIsNone();
    void aReplyThatBreaksOffWithAStatusIsALostAnswer();
    void aBrokenReplyIsALostAnswer_data();
    void aBrokenReplyIsALostAnswer();
    void anEndlessReplyIsCutOff();
    void signInUsesWhatItsHostMakes();
    void whatItsHostDeletedIsNotGoneAround();
    void whatItsHostDeletesInTheMidstIsAnswered();
    void whatTheBackendRefusedIsNotOfferedByAnotherRegion();
    void aDomainOfTheTenantsOwnHasNoAppinfo();
    void repliesAreRead_data();
    void repliesAreRead();

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Manager> m_manager;
    std::unique_ptr<backend::Backend> m_backend;
};

void TestHostNetwork::init()
{
    m_backend.reset();
    m_manager = std::make_unique<Manager>();
    m_server = std::make_unique<FakeServer>();
    m_backend = backendFor(m_server->url());
    m_backend->setManager(m_manager.get());
}

void TestHostNetwork::theManagerCarriesEachRequest()
{
    m_server->reply(200, R"({"IsPosted":true})");
    Answered<Done> changed;
    m_backend->changePassword(secret("the-token"), secret("old one"), secret("new one"),
                              changed.taker());
    QVERIFY(changed.wait());
    QVERIFY(!changed.hasFailed());
    QCOMPARE(m_manager->carried.size(), 1);
    const SeenRequest seen = m_server->seen().constFirst();
    QCOMPARE(seen.verb, QByteArray("PUT"));
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer the-token"));
    QCOMPARE(seen.header("Accept-Language"), QByteArray("de"));
    QVERIFY(!seen.header("Idempotency-Key").isEmpty());
    QVERIFY(seen.body.contains("new one"));
}

void TestHostNetwork::aReplyMayBeWholeAtOnce()
{
    m_manager->answer = R"({"IsPosted":true})";
    Answered<Done> changed;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
    QVERIFY(changed.wait());
    QVERIFY(!changed.hasFailed());
    m_manager->answer = QByteArray(backend::Limits::replyBytes + 1, ' ');
    Answered<Done> endless;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), endless.taker());
    QVERIFY(endless.wait());
    QCOMPARE(endless.kind(), AuthErrorKind::NotTheService);
}

void TestHostNetwork::aRefusalIsAnAnswer()
{
    m_server->reply(403, R"({"ErrorCode":966,"Message":"wrong"})");
    Answered<backend::SignInReply> answer;
    m_backend->signIn(someNumber(), secret("password"), {}, answer.taker());
    QVERIFY(answer.wait());
    QVERIFY(answer.hasFailed());
    QCOMPARE(answer.result->error().code, 966);
    QVERIFY(answer.result->error().reached);
}

void TestHostNetwork::aRedirectIsFollowedNowhere()
{
    FakeServer thief;
    thief.reply(200, R"({"IsPosted":true})");
    m_manager->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_server->reply(307, "{}", "Location: " + thief.url().toEncoded() + "/identity\r\n");
    Answered<Done> changed;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
    QVERIFY(changed.wait());
    QVERIFY(changed.hasFailed());
    QCOMPARE(thief.bytes(), QByteArray());
}

void TestHostNetwork::whoHangsUpIsNotAskedAgain()
{
    m_server->setAnswer([](QTcpSocket &socket, const SeenRequest &) { socket.abort(); });
    Answered<backend::Sent> sent;
    m_backend->sendPasswordCode(someNumber(), Channel::Text, sent.taker());
    QVERIFY(sent.wait());
    QCOMPARE(sent.kind(), AuthErrorKind::Unreachable);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestHostNetwork::halfAReplyIsNone()
{
    m_server->setAnswer([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"IsPosted\":true}");
        socket.disconnectFromHost();
    });
    Answered<Done> changed;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
    QVERIFY(changed.wait());
    QCOMPARE(changed.kind(), AuthErrorKind::Unreachable);
}

/// So HTTP/2 ends a stream, which a manager may speak: 200, half a body, and an error as of a
/// refusal.
void TestHostNetwork::aReplyThatBreaksOffWithAStatusIsALostAnswer()
{
    m_manager->answer = R"({"IsPos)";
    for (const auto error : {QNetworkReply::ProtocolFailure, QNetworkReply::InternalServerError}) {
        m_manager->breaks = error;
        Answered<Done> changed;
        m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
        QVERIFY(changed.wait());
        QCOMPARE(changed.kind(), AuthErrorKind::Unreachable);
        QVERIFY(changed.result->error().reached);
    }
}

void TestHostNetwork::aBrokenReplyIsALostAnswer_data()
{
    using enum AuthErrorKind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AuthErrorKind>("kind");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << Unreachable;
    QTest::newRow("half a body") << ok + "Content-Length: 1000\r\n\r\n{\"IsPosted\":true}"
                                 << Unreachable;
    QTest::newRow("half a chunk") << chunked + "64\r\n{\"IsPosted\":true}" << Unreachable;
    QTest::newRow("no last chunk") << chunked + "11\r\n{\"IsPosted\":true}\r\n" << Unreachable;
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                          "Content-Length: 13\r\n\r\n<html></html>")
                            << Portal;
}

/// And not a stranger's: it may have been done.
void TestHostNetwork::aBrokenReplyIsALostAnswer()
{
    QFETCH(const QByteArray, bytes);
    m_server->setAnswer([bytes](QTcpSocket &socket, const SeenRequest &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    Answered<Done> changed;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
    QVERIFY(changed.wait());
    QVERIFY(changed.hasFailed());
    QTEST(changed.kind(), "kind");
    QVERIFY(changed.result->error().reached);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestHostNetwork::anEndlessReplyIsCutOff()
{
    m_server->reply(200, QByteArray(2 * 1024 * 1024, ' ') + "{}");
    Answered<Account> read;
    m_backend->readAccount(secret("t"), read.taker());
    QVERIFY(read.wait());
    QCOMPARE(read.kind(), AuthErrorKind::NotTheService);
}

void TestHostNetwork::signInUsesWhatItsHostMakes()
{
    m_server->reply(200, "{}");
    QPointer<Manager> made;
    auto signIn = std::make_unique<SignIn>(
        SignInOptions{.profile = u"host network"_s,
                      .makeStore = [] { return new MemoryStore; },
                      .makeNetworkAccess = [&made] { return made = new Manager; }});
    BackendConfig config;
    config.url = m_server->url();
    config.apiKey = u"the-key"_s;
    signIn->start();
    signIn->connectTo(config);
    QTRY_VERIFY(!m_server->seen().isEmpty());
    QVERIFY(made && !made->carried.isEmpty());
    signIn.reset();
    QVERIFY(!made);
}

/// Its pins and proxies were the reason to have one.
void TestHostNetwork::whatItsHostDeletedIsNotGoneAround()
{
    m_server->reply(200, R"({"IsPosted":true})");
    m_manager.reset();
    Answered<Done> changed;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
    QVERIFY(!changed.result); // from the event loop, as ever
    QVERIFY(changed.wait());
    QCOMPARE(changed.kind(), AuthErrorKind::Unreachable);
    QCOMPARE(m_server->bytes(), QByteArray());
}

/// The page waited for ten seconds.
void TestHostNetwork::whatItsHostDeletesInTheMidstIsAnswered()
{
    Answered<Done> changed;
    m_backend->changePassword(secret("t"), secret("a"), secret("b"), changed.taker());
    QTRY_COMPARE(m_server->seen().size(), 1); // who answers nothing
    m_manager.reset();
    QVERIFY(!changed.result);
    QVERIFY(changed.wait());
    QCOMPARE(changed.kind(), AuthErrorKind::Unreachable);
}

void TestHostNetwork::whatTheBackendRefusedIsNotOfferedByAnotherRegion()
{
    m_server->reply(200, R"({"AppName":"x","NoRegistration":true})");
    BackendConfig config = m_backend->config();
    config.configUrl = config.url;
    SignInOptions options;
    options.makeStore = [] { return new MemoryStore; };
    SignIn signIn(config, options);
    QTRY_VERIFY(signIn.backend().known);
    QVERIFY(!signIn.backend().registration);
    bool isOffered = false;
    connect(&signIn, &SignIn::backendChanged, this,
            [&] { isOffered = isOffered || signIn.backend().registration; });
    QSignalSpy changed(&signIn, &SignIn::backendChanged);
    config.region = u"eu"_s;
    signIn.connectTo(config);
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!isOffered);
}

/// Contract 12.1: every SDK asks the vendor's own host.
void TestHostNetwork::aDomainOfTheTenantsOwnHasNoAppinfo()
{
    m_backend = backendFor(QUrl(u"https://id.example.com"_s));
    m_backend->setManager(m_manager.get());
    m_manager->answer = R"({"IsExist":true})";
    Answered<BackendInfo> info;
    m_backend->appInfo(info.taker());
    QVERIFY(info.wait());
    QCOMPARE(m_manager->carried.last().host(), u"config.lrcontent.com"_s);
    Answered<bool> taken;
    m_backend->isTaken(someNumber(), taken.taker());
    QVERIFY(taken.wait());
    QCOMPARE(m_manager->carried.last().host(), u"id.example.com"_s);
}

void TestHostNetwork::repliesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body"); // null: broken; "more": not whole
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray none;
    const QByteArray more = "more";
    QTest::newRow("length") << ok + "Content-Length: 2\r\n\r\n{}x" << QByteArray("{}");
    QTest::newRow("none") << QByteArray("HTTP/1.1 204 No\r\n\r\n") << QByteArray("");
    QTest::newRow("continue") << "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 1\r\n\r\n7"
                              << QByteArray("7");
    QTest::newRow("chunks") << chunked + "1\r\n{\r\n001;x=y\r\n}\r\n0\r\nA: b\r\n\r\n"
                            << QByteArray("{}");
    QTest::newRow("no chunk's end") << chunked + "1\r\n{\r\n" << more;
    QTest::newRow("short") << ok + "Content-Length: 3\r\n\r\n{}" << more;
    QTest::newRow("until closed") << ok + "\r\n{}" << more;
    QTest::newRow("other protocol") << QByteArray("SSH-2.0-x\r\n\r\n") << none;
    QTest::newRow("greeting") << QByteArray("220 mail.example ESMTP\r\n") << none;
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01") << none;
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n") << none;
    QTest::newRow("status") << QByteArray("HTTP/1.1 +20 OK\r\n\r\n") << none;
    QTest::newRow("upgrade") << QByteArray("HTTP/1.1 101 Switching\r\n\r\n") << none;
    QTest::newRow("two lengths") << ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}" << none;
    QTest::newRow("signed length") << ok + "Content-Length: +2\r\n\r\n{}" << none;
    QTest::newRow("length and chunks")
        << ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        << none;
    QTest::newRow("other encoding") << ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
                                    << none;
    QTest::newRow("space before the colon") << ok + "Content-Length : 2\r\n\r\n{}" << none;
    QTest::newRow("folded line") << ok + "A: b\r\n c\r\n\r\n" << none;
    QTest::newRow("lone line feed") << ok + "A: b\nC: d\r\n\r\n" << none;
    QTest::newRow("signed chunk") << chunked + "+1\r\n{\r\n0\r\n\r\n" << none;
    QTest::newRow("hex chunk") << chunked + "0x1\r\n{\r\n0\r\n\r\n" << none;
    QTest::newRow("long chunk") << chunked + "1\r\n{}\r\n0\r\n\r\n" << none;
}

/// Whatever pieces it comes in.
void TestHostNetwork::repliesAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    for (const qsizetype size : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        ReplyParser parser;
        auto found = ReplyParser::Found::More;
        for (qsizetype i = 0; i < bytes.size() && found == ReplyParser::Found::More; i += size)
            found = parser.feed(bytes.mid(i, size));
        if (body.isNull()) {
            QCOMPARE(found, ReplyParser::Found::Broken);
        } else if (body == "more") {
            QCOMPARE(found, ReplyParser::Found::More);
        } else {
            QCOMPARE(found, ReplyParser::Found::Whole);
            QCOMPARE(parser.takeBody(), body);
        }
    }
}

QTEST_GUILESS_MAIN(TestHostNetwork)
#include "tst_hostnetwork.moc"
