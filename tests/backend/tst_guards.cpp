// SPDX-License-Identifier: Apache-2.0
// What a hostile or broken server can do to the client: security C1 to C5 and C16.
#include "tests/backend/answer.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <functional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

const QByteArray password = "Tr0ub4dor-password";
const QByteArray token = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

#ifdef Q_OS_UNIX
/// Resets each connection before a client sees that it stands.
class ResettingServer : public QTcpServer
{
public:
    ResettingServer() { listen(QHostAddress::LocalHost); }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr handle) override
    {
        ++m_connections;
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(handle), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        ::close(static_cast<int>(handle));
    }

private:
    int m_connections = 0;
};
#endif

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRedirectIsFollowedNowhere_data();
    void aRedirectIsFollowedNowhere();
    void aBodyArrivesOnceWhenTheServerHangsUp_data();
    void aBodyArrivesOnceWhenTheServerHangsUp();
    void aRequestWithoutBodyThatTextsSomebodyArrivesOnce();
    void aReadIsRepeatedThreeTimesAtMost();
    void aSilentServerIsGivenUpAfterTenSeconds();
    void aTricklingServerIsGivenUpAfterFifteenSeconds();
    void anEndlessReplyIsCutOff();
    void plainHttpToAnotherComputerSendsNothing();
    void aCancelledCallNeverAnswers();
    void nobodyListeningIsUnreachable();
    void whoResetsIsAskedOnce_data();
    void whoResetsIsAskedOnce();
    void theProxyOfTheEnvironmentSeesNothingOfLoopback();

private:
    void signIn(Answered<backend::SignInReply> &answer)
    {
        m_backend->signIn(someNumber(), secret(password.constData()), {}, answer.taker());
    }
    using Meanwhile = std::function<void(const Answered<backend::SignInReply> &)>;
    void signInTimesOut(qint64 notBefore, const Meanwhile &meanwhile);

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<backend::Backend> m_backend;
};

void TestGuards::init()
{
    m_server = std::make_unique<FakeServer>();
    m_backend = backendFor(m_server->url());
}

void TestGuards::aRedirectIsFollowedNowhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::newRow(QByteArray::number(status).constData()) << status;
}

void TestGuards::aRedirectIsFollowedNowhere()
{
    QFETCH(const int, status);
    FakeServer thief;
    thief.reply(200, R"({"IsPosted":true})");
    m_server->reply(status, "{}", "Location: " + thief.url().toEncoded() + "/identity\r\n");

    Answered<backend::SignInReply> signedIn;
    signIn(signedIn);
    QVERIFY(signedIn.wait());
    QVERIFY(signedIn.hasFailed());

    Answered<Account> read;
    m_backend->readAccount(secret(token.constData()), read.taker());
    QVERIFY(read.wait());
    QVERIFY(read.hasFailed());
    QCOMPARE(thief.bytes(), QByteArray());
}

void TestGuards::aBodyArrivesOnceWhenTheServerHangsUp_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("closes") << false;
    QTest::newRow("resets") << true;
}

void TestGuards::aBodyArrivesOnceWhenTheServerHangsUp()
{
    QFETCH(const bool, reset);
    m_server->setAnswer([reset](QTcpSocket &socket, const SeenRequest &) {
        if (reset)
            socket.abort();
        else
            socket.disconnectFromHost();
    });
    Answered<backend::SignInReply> answer;
    signIn(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.kind(), AuthErrorKind::Unreachable);
    QCOMPARE(m_server->bytes().count(password), 1);
    QCOMPARE(answer.times, 1);
}

void TestGuards::aRequestWithoutBodyThatTextsSomebodyArrivesOnce()
{
    m_server->setAnswer(
        [](QTcpSocket &socket, const SeenRequest &) { socket.disconnectFromHost(); });
    Answered<backend::Sent> answer;
    m_backend->sendSignInCode(someNumber(), Channel::Text, answer.taker());
    QVERIFY(answer.wait());
    QCOMPARE(m_server->seen().size(), 1);
    QCOMPARE(answer.kind(), AuthErrorKind::Unreachable);
}

void TestGuards::aReadIsRepeatedThreeTimesAtMost()
{
    m_server->setAnswer(
        [](QTcpSocket &socket, const SeenRequest &) { socket.disconnectFromHost(); });
    Answered<Account> answer;
    m_backend->readAccount(secret(token.constData()), answer.taker());
    QVERIFY(answer.wait());
    QCOMPARE(m_server->seen().size(), 3);
    QCOMPARE(answer.times, 1);
}

void TestGuards::signInTimesOut(qint64 notBefore, const Meanwhile &meanwhile)
{
    QElapsedTimer clock;
    clock.start();
    Answered<backend::SignInReply> answer;
    signIn(answer);
    meanwhile(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.kind(), AuthErrorKind::TimedOut);
    QVERIFY(clock.elapsed() >= notBefore);
}

void TestGuards::aSilentServerIsGivenUpAfterTenSeconds()
{
    signInTimesOut(9500, [](const auto &) {});
    QCOMPARE(m_server->seen().size(), 1);
}

void TestGuards::aTricklingServerIsGivenUpAfterFifteenSeconds()
{
    m_server->setAnswer([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip->start(500);
    });
    Answered<QDateTime> look;
    signInTimesOut(14500, [&](const auto &answer) {
        m_backend->serverInfo(look.taker());
        QVERIFY(look.wait());
        QVERIFY(!answer.result); // until a look is over the next cannot see that the way is free
    });
    QCOMPARE(look.kind(), AuthErrorKind::TimedOut);
}

void TestGuards::anEndlessReplyIsCutOff()
{
    qint64 poured = 0;
    m_server->setAnswer([&poured](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        auto *pour = new QTimer(&socket);
        QObject::connect(pour, &QTimer::timeout, &socket, [&poured, &socket] {
            if (socket.bytesToWrite() < 100'000)
                poured += socket.write(QByteArray(64 * 1024, ' '));
        });
        pour->start(0);
    });
    Answered<backend::SignInReply> answer;
    signIn(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.kind(), AuthErrorKind::NotTheService);
    QVERIFY(poured < 16 * 1024 * 1024);
}

void TestGuards::plainHttpToAnotherComputerSendsNothing()
{
    const auto remote = backendFor(QUrl(u"http://192.0.2.1:8470"_s));
    Answered<backend::SignInReply> answer;
    remote->signIn(someNumber(), secret("x"), {}, answer.taker());
    QVERIFY(answer.wait(1000));
    QCOMPARE(answer.kind(), AuthErrorKind::TlsFailed);
}

void TestGuards::aCancelledCallNeverAnswers()
{
    Answered<backend::SignInReply> answer;
    QPointer<backend::Call> call = m_backend->signIn(someNumber(), secret("x"), {}, answer.taker());
    QTRY_COMPARE(m_server->seen().size(), 1);
    call->cancel();
    QTRY_VERIFY(!call);
    QVERIFY(!m_backend->isBusy());
    QCOMPARE(answer.times, 0);
}

void TestGuards::nobodyListeningIsUnreachable()
{
    m_server->close();
    Answered<backend::SignInReply> answer;
    signIn(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.kind(), AuthErrorKind::Unreachable);
}

void TestGuards::whoResetsIsAskedOnce_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("https") << u"https"_s;
}

/// Qt alone connects again and again.
void TestGuards::whoResetsIsAskedOnce()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, scheme);
    ResettingServer server;
    m_backend = backendFor(QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(server.serverPort())));
    Answered<backend::SignInReply> answer;
    signIn(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.kind(), AuthErrorKind::Unreachable);
    QCOMPARE(server.connections(), 1);
#else
    QSKIP("told otherwise there");
#endif
}

void TestGuards::theProxyOfTheEnvironmentSeesNothingOfLoopback()
{
    FakeServer proxy;
    proxy.reply(200, "{}");
    qputenv("http_proxy", proxy.url().toEncoded());
    qputenv("ALL_PROXY", proxy.url().toEncoded());
    m_server->reply(200, R"({"IsExist":true})");
    Answered<bool> taken;
    m_backend->isTaken(someNumber(), taken.taker());
    QVERIFY(taken.wait());
    qunsetenv("http_proxy");
    qunsetenv("ALL_PROXY");
    QVERIFY(!taken.hasFailed());
    QCOMPARE(proxy.bytes(), QByteArray());
}

} // namespace

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
