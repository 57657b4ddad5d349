// SPDX-License-Identifier: Apache-2.0
// What becomes of calls when the ground moves under them: cancelled, another backend, a backend
// that goes in the middle.
#include "auth/effects/connectionwatch.h"
#include "auth/session/memorystore.h"
#include "tests/session/performerdesk.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

/// A keychain that answers when it is told to.
class SlowStore : public MemoryStore
{
public:
    void read(ReadDone done) override
    {
        if (!isSlow)
            return MemoryStore::read(std::move(done));
        waiting.append([this, done = std::move(done)] { MemoryStore::read(done); });
    }
    bool isSlow = false;
    QList<std::function<void()>> waiting;
};

class TestPerformer : public QObject, private PerformerDesk<SlowStore>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCancelledCallIsNoLongerSlow();
    void anotherBackendDuringARecheckLosesNobodysAnswer();
    void whoCannotBeReadAfterARemovalIsStillSignedIn_data();
    void whoCannotBeReadAfterARemovalIsStillSignedIn();
    void whoLostTheLastNumberIsNot();
    void anOlderNumberThatIsVerifiedMakesTheCodeSpent();
    void aNumberMayBeWrittenInTheBackendsWay();
    void ourOwnServiceTakesThePasswordInPlace();
    void elsewhereNobodyElseProvesThePassword_data();
    void elsewhereNobodyElseProvesThePassword();
    void aResetWhoseAnswerWasLostSignsIn_data();
    void aResetWhoseAnswerWasLostSignsIn();
    void aSilentResetEndsInTime();
    void aLostResetGoesToNoOtherBackend();

private:
    static std::function<std::optional<QByteArray>(const SeenRequest &)>
    resetting(const QByteArray &reset, const QByteArray &signIn);
    int resetsSeen() const;
    /// What a request is answered with; nothing: never.
    void answerWith(std::function<std::optional<QByteArray>(const SeenRequest &)> answer);
    std::optional<flow::MaybeAccount> afterRemoval(const QByteArray &accountAnswer);
    static PhoneNumber newer() { return *PhoneNumber::fromE164(u"+12025550199"_s); }
    /// What is told of a code for newer(), and how the backend writes the number afterwards.
    std::optional<flow::CodeVerified> afterOp9(int status, const QByteArray &reply,
                                               const QByteArray &numberThen);
};

void TestPerformer::init()
{
    open();
    Session session{.accessToken = secret("token"),
                    .expiresAt = QDateTime::currentDateTimeUtc().addDays(1),
                    .account = {.uid = u"u1"_s, .number = someNumber(), .verified = true}};
    m_keeper->keep(session, StaySignedIn::AcrossStarts);
    QTRY_COMPARE(m_keeper->storage(), Storage::MemoryOnly);
}

void TestPerformer::cleanup()
{
    close();
}

void TestPerformer::answerWith(std::function<std::optional<QByteArray>(const SeenRequest &)> answer)
{
    m_server->setAnswer([answer](QTcpSocket &socket, const SeenRequest &request) {
        if (const auto bytes = answer(request))
            socket.write(*bytes);
    });
}

void TestPerformer::aCancelledCallIsNoLongerSlow()
{
    ConnectionWatch watch;
    watch.follow(m_backend.get());
    answerWith([](const SeenRequest &) { return std::nullopt; });
    m_performer->perform(flow::SendPasswordCode{{5}, someNumber()});
    QTRY_COMPARE_WITH_TIMEOUT(watch.connection(), Connection::Slow, 10000);
    m_performer->perform(flow::CancelAttempt{{5}});
    QCOMPARE(watch.connection(), Connection::Online);
    QVERIFY(!m_backend->isBusy());
    QVERIFY(m_events.isEmpty());
    watch.follow(nullptr);
}

/// The token is refused, and while the keychain is asked for a newer one the backend moves.
void TestPerformer::anotherBackendDuringARecheckLosesNobodysAnswer()
{
    answerWith([](const SeenRequest &) {
        return FakeServer::whole(401, R"({"ErrorCode":905,"Message":"expired"})");
    });
    m_store->isSlow = true;
    m_performer->perform(flow::ChangeName{{5}, u"Ada"_s});
    QTRY_COMPARE(m_store->waiting.size(), 1);
    QVERIFY(m_events.isEmpty());
    const auto another = backendFor(m_server->url());
    m_performer->connectTo(another.get());
    const auto answered = told<flow::NameWasChanged>();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().result.error().kind, AuthErrorKind::Unreachable);
    // The keychain's answer is nobody's any more; a third backend finds nothing to give up.
    for (const auto &read : std::as_const(m_store->waiting))
        read();
    m_performer->connectTo(nullptr);
    m_store->isSlow = false;
    bool isAnswered = false; // in the order of the requests
    m_store->read([&](const SessionStore::Answer &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_events.size(), 1);
}

void TestPerformer::ourOwnServiceTakesThePasswordInPlace()
{
    BackendInfo info;
    info.known = info.sessions = true;
    m_performer->setInfo(info);
    Account account = m_keeper->session()->account;
    account.verified = false; // that number cannot sign in
    m_keeper->setAccount(account);
    answerWith([](const SeenRequest &) {
        return FakeServer::whole(401, R"({"ErrorCode":1205,"Message":"wrong"})");
    });
    m_performer->perform(flow::RequestNumberChange{{5}, someNumber(), secret("word")});
    QTRY_COMPARE(told<flow::CodeSent>().size(), 1);
    QCOMPARE(m_server->seen().size(), 1);
    QCOMPARE(m_server->seen().first().verb, QByteArray("PUT"));
    QVERIFY(m_server->seen().first().body.contains("word"));
    QCOMPARE(told<flow::CodeSent>().first().result.error().kind, AuthErrorKind::WrongPassword);
}

void TestPerformer::elsewhereNobodyElseProvesThePassword_data()
{
    QTest::addColumn<bool>("verified");
    QTest::addColumn<AuthErrorKind>("refusal");
    QTest::newRow("somebody else's session") << true << AuthErrorKind::NotTheService;
    QTest::newRow("a code would be texted") << false << AuthErrorKind::NumberUnverified;
}

void TestPerformer::elsewhereNobodyElseProvesThePassword()
{
    QFETCH(bool, verified);
    QFETCH(AuthErrorKind, refusal);
    Account account = m_keeper->session()->account;
    account.verified = verified;
    m_keeper->setAccount(account);
    answerWith([](const SeenRequest &) {
        return FakeServer::whole(
            200, R"({"access_token":"11111111-aaaa-4bbb-8ccc-000000000009","expires_in":600,
"Profile":{"Uid":"u2","PhoneId":"+12025550123","PhoneIdVerified":true}})");
    });
    m_performer->perform(flow::RemoveNumber{{5}, secret("word")});
    QTRY_COMPARE(told<flow::NumberWasRemoved>().size(), 1);
    QCOMPARE(told<flow::NumberWasRemoved>().first().result.error().kind, refusal);
    QCOMPARE(m_keeper->session()->account.uid, u"u1"_s);
    QCOMPARE(m_server->seen().size(), verified ? 1 : 0);
    QCOMPARE(m_keeper->unrevoked().size(), verified ? 1 : 0); // the other's session is ended
}

std::optional<flow::MaybeAccount> TestPerformer::afterRemoval(const QByteArray &accountAnswer)
{
    answerWith([accountAnswer](const SeenRequest &request) -> std::optional<QByteArray> {
        if (request.verb == "DELETE")
            return FakeServer::whole(200, R"({"IsDeleted":true})");
        return accountAnswer.isEmpty() ? std::nullopt : std::optional(accountAnswer);
    });
    m_performer->perform(flow::RemoveNumber{{5}, {}});
    if (accountAnswer.isEmpty()) { // the network goes after the removal
        if (!QTest::qWaitFor([this] { return m_server->seen().size() == 2; }, 10000))
            return std::nullopt;
        m_performer->connectTo(nullptr);
    }
    if (!QTest::qWaitFor([this] { return !told<flow::NumberWasRemoved>().isEmpty(); }, 20000))
        return std::nullopt;
    const auto answered = told<flow::NumberWasRemoved>();
    std::optional<flow::MaybeAccount> left;
    if (answered.first().result)
        left.emplace(*answered.first().result); // which may be nobody
    return left;
}

void TestPerformer::whoCannotBeReadAfterARemovalIsStillSignedIn_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nobody answers") << QByteArray();
    QTest::newRow("a portal") << FakeServer::whole(200, "<html>Log in</html>");
    QTest::newRow("trouble") << FakeServer::whole(500, R"({"ErrorCode":950})");
}

void TestPerformer::whoCannotBeReadAfterARemovalIsStillSignedIn()
{
    QFETCH(QByteArray, answer);
    const auto left = afterRemoval(answer);
    QVERIFY(left && *left);
    QCOMPARE((*left)->uid, u"u1"_s);
    QVERIFY(!(*left)->number && !(*left)->verified);
    QVERIFY(m_keeper->session());
}

void TestPerformer::whoLostTheLastNumberIsNot()
{
    const auto left =
        afterRemoval(FakeServer::whole(401, R"({"ErrorCode":905,"Message":"expired"})"));
    QVERIFY(left && !*left);
}

std::optional<flow::CodeVerified> TestPerformer::afterOp9(int status, const QByteArray &reply,
                                                          const QByteArray &numberThen)
{
    const QByteArray account = R"({"Uid":"u1","PhoneIdVerified":true,"PhoneId":")";
    answerWith([=](const SeenRequest &request) -> std::optional<QByteArray> {
        return request.verb == "PUT" ? FakeServer::whole(status, reply)
                                     : FakeServer::whole(200, account + numberThen + "\"}");
    });
    m_performer->perform(
        flow::VerifyCode{AttemptId{7}, flow::CodePurpose::ChangeNumber, newer(), secret("123456")});
    if (!QTest::qWaitFor([this] { return !told<flow::CodeVerified>().isEmpty(); }))
        return std::nullopt;
    return told<flow::CodeVerified>().first();
}

/// Contract op 9: 1120 says that no change waits for the code. "This number is already verified"
/// was read, of the new one.
void TestPerformer::anOlderNumberThatIsVerifiedMakesTheCodeSpent()
{
    const auto reply = afterOp9(403, R"({"ErrorCode":1120,"Message":"no"})", "+12025550123");
    QVERIFY(reply && !reply->result);
    QCOMPARE(reply->result.error().kind, AuthErrorKind::CodeSpent);
}

/// Contract 12.1: without the number that was typed the account could be neither deleted nor its
/// number removed.
void TestPerformer::aNumberMayBeWrittenInTheBackendsWay()
{
    for (const QByteArray reply : {R"({"IsPosted":true})", R"({"ErrorCode":1120})"}) {
        m_events.clear();
        const auto told = afterOp9(200, reply, "(202) 555-0199");
        QVERIFY(told && told->result);
        const auto *account = std::get_if<Account>(&*told->result);
        QVERIFY(account);
        QCOMPARE(account->number, std::optional(newer()));
        QCOMPARE(m_keeper->session()->account.number, std::optional(newer()));
        QCOMPARE(writtenNumber(*account), u"(202) 555-0199"_s);
    }
}

const QByteArray opened = FakeServer::whole(
    200, R"({"access_token":"11111111-aaaa-4bbb-8ccc-000000000009","expires_in":600,
"Profile":{"Uid":"u1","PhoneId":"+12025550123","PhoneIdVerified":true}})");

QByteArray refused(int code)
{
    return FakeServer::whole(403,
                             R"({"ErrorCode":)" + QByteArray::number(code) + R"(,"Message":"no"})");
}

/// Half a reply to the reset, which is the answer that was lost, where `reset` is empty.
std::function<std::optional<QByteArray>(const SeenRequest &)>
TestPerformer::resetting(const QByteArray &reset, const QByteArray &signIn)
{
    return [reset, signIn](const SeenRequest &request) -> std::optional<QByteArray> {
        if (request.verb == "POST")
            return signIn;
        return reset.isEmpty() ? QByteArray("HTTP/1.1 500 Trouble\r\nContent-Length: 0\r\n\r\n")
                               : reset;
    };
}

int TestPerformer::resetsSeen() const
{
    return static_cast<int>(std::count_if(m_server->seen().begin(), m_server->seen().end(),
                                          [](const auto &one) { return one.verb == "PUT"; }));
}

void TestPerformer::aResetWhoseAnswerWasLostSignsIn_data()
{
    QTest::addColumn<QByteArray>("signIn"); // what the first own try is answered with
    QTest::addColumn<QByteArray>(
        "again");                    // what the reset is answered with when it is pressed again
    QTest::addColumn<bool>("opens"); // at once
    QTest::addColumn<bool>("opensThen");
    const QByteArray wrong = refused(966);
    const QByteArray trouble = FakeServer::whole(502, "<html>");
    QTest::newRow("it was saved") << opened << QByteArray() << true << false;
    QTest::newRow("it was not") << wrong << refused(1070) << false << false;
    QTest::newRow("nobody could tell, then 1068") << trouble << refused(1068) << false << true;
    QTest::newRow("nobody could tell, then 1070") << trouble << refused(1070) << false << true;
    QTest::newRow("nobody could tell, then 1067") << trouble << refused(1067) << false << true;
}

/// Else what is said is what became of the reset, and never that the new password is wrong.
void TestPerformer::aResetWhoseAnswerWasLostSignsIn()
{
    QFETCH(QByteArray, signIn);
    QFETCH(QByteArray, again);
    QFETCH(bool, opens);
    QFETCH(bool, opensThen);
    const flow::ResetPassword form{{5}, someNumber(), secret("123456"), secret("a newer word")};
    answerWith(resetting({}, signIn));
    m_performer->perform(form);
    QTRY_COMPARE_WITH_TIMEOUT(told<flow::PasswordWasReset>().size(), 1, 10000);
    const auto first = told<flow::PasswordWasReset>().first().result;
    QCOMPARE(resetsSeen(), 1); // the code is checked once
    QCOMPARE(first.has_value(), opens);
    if (opens) {
        QVERIFY(first->has_value());
        return;
    }
    QCOMPARE(first.error().kind, AuthErrorKind::ServerTrouble);
    answerWith(resetting(again, opened));
    m_performer->perform(form);
    QTRY_COMPARE_WITH_TIMEOUT(told<flow::PasswordWasReset>().size(), 2, 10000);
    const auto second = told<flow::PasswordWasReset>().last().result;
    QCOMPARE(second.has_value() && second->has_value(), opensThen);
}

/// Nobody answers, then somebody answers in silence: one wait for the person, not two.
void TestPerformer::aSilentResetEndsInTime()
{
    if (!qEnvironmentVariableIsSet("RINGKEY_LONG"))
        QSKIP("waits 15 s: -L long");
    answerWith([](const SeenRequest &) { return std::nullopt; });
    QElapsedTimer waited;
    waited.start();
    m_performer->perform(
        flow::ResetPassword{{5}, someNumber(), secret("123456"), secret("a newer word")});
    QTRY_COMPARE_WITH_TIMEOUT(told<flow::PasswordWasReset>().size(), 1, 40000);
    const auto resetTook = waited.restart();
    QCOMPARE(resetsSeen(), 1);
    QCOMPARE(m_server->seen().size(), 2); // the own try too
    QCOMPARE(told<flow::PasswordWasReset>().first().result.error().kind, AuthErrorKind::TimedOut);
    // The own try is such a sign-in. With a wait of its own it would make this two and a half.
    m_performer->perform(flow::SignInWithPassword{{6}, someNumber(), secret("a newer word")});
    QTRY_COMPARE_WITH_TIMEOUT(told<flow::PasswordChecked>().size(), 1, 40000);
    QVERIFY2(resetTook < waited.elapsed() * 2, qPrintable(QString::number(resetTook)));
}

void TestPerformer::aLostResetGoesToNoOtherBackend()
{
    answerWith([](const SeenRequest &) { return std::nullopt; });
    m_performer->perform(
        flow::ResetPassword{{5}, someNumber(), secret("123456"), secret("a newer word")});
    QTRY_COMPARE(m_server->seen().size(), 1);
    FakeServer other;
    const auto another = backendFor(other.url());
    m_performer->connectTo(another.get());
    QCOMPARE(told<flow::PasswordWasReset>().size(), 1); // at once: nothing new was begun
    QVERIFY(!told<flow::PasswordWasReset>().first().result);
    m_performer->connectTo(nullptr);
}

} // namespace

QTEST_GUILESS_MAIN(TestPerformer)
#include "tst_performer.moc"
