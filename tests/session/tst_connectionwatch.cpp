// SPDX-License-Identifier: Apache-2.0
// What is said of the way to the backend from how the calls fare.
#include "auth/effects/connectionwatch.h"
#include "auth/session/memorystore.h"
#include "auth/signinflow.h"
#include "tests/backend/answer.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestConnectionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneLostRequestIsNoTrouble();
    void aServiceThatIsAwayIsToldOnceAndSeenToReturn();
    void aBusyServiceIsAWorkingOne();
    void aRefusalIsAnAnswer();
    void anotherBackendBeginsAnew();
    void whatComesInItsPlaceIsItsReturn();
    void whatComesBeforeTheCallFailedIsItsReturn();
    void soIsWhatComesBeforeADoubtIsLookedInto();
    void nobodyWaitsLongerThanTheyAsk();
    void whoWasToldThatNobodyIsThereIsNotToldSoForEver();

private:
    /// A call and what it was answered with.
    void ask()
    {
        Answered<backend::TokenLife> answer;
        m_backend->validateToken(secret("token"), answer.taker());
        QVERIFY(answer.wait());
    }
    /// The plainest question is answered well, all others with `other`.
    void answerOthers(const QByteArray &other)
    {
        m_server->setAnswer([other](QTcpSocket &socket, const SeenRequest &request) {
            const bool plain = request.target.contains("serverinfo");
            socket.write(
                plain ? FakeServer::whole(
                            200, R"({"ServerName":"a","CurrentTime":"2026-11-27T08:00:00Z"})")
                      : other);
        });
    }

    /// As the demo service, which comes back at another port; that is told once, as its return.
    void anotherReturns()
    {
        const auto server = std::exchange(m_server, std::make_unique<FakeServer>());
        answerOthers(FakeServer::whole(401, R"({"ErrorCode":905,"Message":"expired"})"));
        const auto before = std::exchange(m_backend, backendFor(m_server->url()));
        QSignalSpy returned(m_watch.get(), &ConnectionWatch::returned);
        QSignalSpy reassured(m_watch.get(), &ConnectionWatch::reassured);
        m_watch->follow(m_backend.get());
        for (int asked = 0; asked < 2; ++asked) {
            ask();
            QCOMPARE(returned.count(), 1);
        }
        QCOMPARE(reassured.count(), 0);
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<ConnectionWatch> m_watch;
};

void TestConnectionWatch::init()
{
    m_server = std::make_unique<FakeServer>();
    m_backend = backendFor(m_server->url());
    m_watch = std::make_unique<ConnectionWatch>();
    m_watch->follow(m_backend.get());
    QCOMPARE(m_watch->connection(), Connection::Online);
}

void TestConnectionWatch::cleanup()
{
    m_watch.reset();
    m_backend.reset();
    m_server.reset();
}

void TestConnectionWatch::oneLostRequestIsNoTrouble()
{
    answerOthers(FakeServer::whole(200, "<html>Log in</html>"));
    QSignalSpy changed(m_watch.get(), &ConnectionWatch::changed);
    QSignalSpy returned(m_watch.get(), &ConnectionWatch::returned);
    QSignalSpy reassured(m_watch.get(), &ConnectionWatch::reassured);
    ask();
    QTRY_COMPARE(reassured.count(), 1);
    QCOMPARE(changed.count() + returned.count(), 0);
    QCOMPARE(m_watch->connection(), Connection::Online);
    QVERIFY(!m_watch->trouble());
}

void TestConnectionWatch::aServiceThatIsAwayIsToldOnceAndSeenToReturn()
{
    QSignalSpy changed(m_watch.get(), &ConnectionWatch::changed);
    QSignalSpy returned(m_watch.get(), &ConnectionWatch::returned);
    const quint16 port = m_server->serverPort();
    m_server->close();
    ask();
    QCOMPARE(m_watch->connection(), Connection::ServerTrouble);
    QCOMPARE(m_watch->trouble()->kind, AuthErrorKind::Unreachable);
    ask();
    QCOMPARE(changed.count(), 1); // the same trouble is no news
    answerOthers({});
    QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE_WITH_TIMEOUT(returned.count(), 1, 10'000);
    QCOMPARE(m_watch->connection(), Connection::Online);
    QVERIFY(!m_watch->trouble());
    QCOMPARE(changed.count(), 2);
}

void TestConnectionWatch::aBusyServiceIsAWorkingOne()
{
    answerOthers(FakeServer::whole(429, R"({"ErrorCode":429})", "Retry-After: 60\r\n"));
    QSignalSpy changed(m_watch.get(), &ConnectionWatch::changed);
    ask();
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_watch->trouble());
}

void TestConnectionWatch::aRefusalIsAnAnswer()
{
    answerOthers(FakeServer::whole(401, R"({"ErrorCode":905,"Message":"expired"})"));
    QSignalSpy reassured(m_watch.get(), &ConnectionWatch::reassured);
    ask();
    QCOMPARE(m_watch->connection(), Connection::Online);
    QVERIFY(!m_watch->trouble());
    m_watch->probeNow();
    const auto wasProbed = [this] { return m_server->seen().size() == 2; };
    QTRY_VERIFY(wasProbed());
    QCOMPARE(reassured.count(), 0); // nothing was in doubt
}

void TestConnectionWatch::anotherBackendBeginsAnew()
{
    m_server->close();
    ask();
    QVERIFY(m_watch->trouble());
    FakeServer other;
    const auto there = backendFor(other.url());
    QSignalSpy returned(m_watch.get(), &ConnectionWatch::returned);
    m_watch->follow(there.get());
    QCOMPARE(m_watch->connection(), Connection::Online);
    QVERIFY(!m_watch->trouble());
    ask(); // of the one that is followed no more
    QVERIFY(!m_watch->trouble());
    m_watch->follow(nullptr);
    QCOMPARE(m_watch->connection(), Connection::Starting);
    QCOMPARE(returned.count(), 0);
    QVERIFY(other.seen().isEmpty());
}

void TestConnectionWatch::whatComesInItsPlaceIsItsReturn()
{
    m_server->close();
    ask();
    QVERIFY(m_watch->trouble());
    anotherReturns();
}

/// The demo service is back before the call that went with it has failed.
void TestConnectionWatch::whatComesBeforeTheCallFailedIsItsReturn()
{
    m_server->setAnswer([](QTcpSocket &, const SeenRequest &) {});
    Answered<backend::TokenLife> lost;
    m_backend->validateToken(secret("token"), lost.taker());
    QTRY_COMPARE(m_server->seen().size(), 1);
    anotherReturns();
}

/// The demo service ended in the midst of a request, and is back before anybody looked whether it
/// is there: what that request did is looked at, and what was said of it is no longer true.
void TestConnectionWatch::soIsWhatComesBeforeADoubtIsLookedInto()
{
    answerOthers(FakeServer::whole(200, "<html>Log in</html>"));
    ask();
    anotherReturns();
}

void TestConnectionWatch::nobodyWaitsLongerThanTheyAsk()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    for (int i = 0; i < 3; ++i)
        ask();
    answerOthers({});
    QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
    QSignalSpy returned(m_watch.get(), &ConnectionWatch::returned);
    m_watch->probeNow();
    m_watch->probeNow();
    QTRY_COMPARE(returned.count(), 1);
    QCOMPARE(m_server->seen().size(), 1); // asked twice, looked once
}

/// A demo service that takes longer to start than a person waits: "doesn't start" stood for ever.
void TestConnectionWatch::whoWasToldThatNobodyIsThereIsNotToldSoForEver()
{
    SignInOptions options{.language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    SignInFlow flow(options);
    flow.start();
    flow.act(flow::SignInSubmitted{{}, someNumber(), secret("a password")});
    const auto error = [&] {
        const auto *form = std::get_if<flow::EnteringCredentials>(&flow.state());
        return form ? form->error : std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(error(), 60000); // as long as it waits
    QCOMPARE(error()->kind, AuthErrorKind::Unreachable);
    answerOthers(FakeServer::whole(200, "{}"));
    flow.connectTo({.url = m_server->url(), .apiKey = u"the-key"_s});
    QTRY_VERIFY(std::holds_alternative<flow::EnteringCredentials>(flow.state()) && !error());
}

} // namespace

QTEST_GUILESS_MAIN(TestConnectionWatch)
#include "tst_connectionwatch.moc"
