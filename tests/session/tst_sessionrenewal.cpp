// SPDX-License-Identifier: Apache-2.0
// What ends a session, what does not, and what the server is told.
#include "auth/effects/performer.h"
#include "auth/effects/retriedread.h"
#include "auth/effects/sessionrenewal.h"
#include "auth/effects/steadyclock.h"
#include "auth/flow/queries.h"
#include "auth/keptsession.h"
#include "auth/signinflow.h"
#include "tests/backend/answer.h"
#include "tests/session/primedstore.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

QByteArray life(const char *token,
                const QDateTime &end = QDateTime::currentDateTimeUtc().addDays(2))
{
    return FakeServer::whole(200, QByteArray(R"({"access_token":")") + token +
                                      R"(","expires_in":")" + end.toString(Qt::ISODate).toLatin1() +
                                      "\"}");
}

QByteArray refusal(int code, int status = 401)
{
    return FakeServer::whole(status, QByteArray(R"({"ErrorCode":)") + QByteArray::number(code) +
                                         R"(,"Message":"no"})");
}

/// As another window may leave it.
struct SharedStore : MemoryStore
{
    bool owesErasure() const override { return owes; }
    void write(Secret blob, WriteDone done) override
    {
        ++writes;
        MemoryStore::write(std::move(blob), std::move(done));
    }
    bool owes = false;
    int writes = 0;
};

class TestSessionRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheSessionsOwnEndEndsIt_data();
    void onlyTheSessionsOwnEndEndsIt();
    void whoSignedOutInAnotherWindowIsTakenForNoOtherDevice_data();
    void whoSignedOutInAnotherWindowIsTakenForNoOtherDevice();
    void whatWasAskedBeforeSomebodyLeftIsNoAnswer();
    void soIsACallThatIsRefused();
    void aWindowThatOpensAsSomebodyLeavesDoesNotWaitForThem();
    void aLaterEndBringsItsToken();
    void whoAsksTwiceForALaterEndGetsOne();
    void whoHearsOfNoLaterEndWaitsNoLonger_data();
    void whoHearsOfNoLaterEndWaitsNoLonger();
    void whereThereIsNoLaterEndTheSessionLastsAsLongAsItLasts();
    void anAnswerAboutAnotherSessionIsNobodys();
    void aSignOutIsToldUntilItIsHeard_data();
    void aSignOutIsToldUntilItIsHeard();
    void everySignOutIsToldOnce();
    void aLateSignOutEverywhereIsReported();
    void whoWantsAYearOfPeaceHasADay();

private:
    static Session sessionOf(const char *token)
    {
        return {.accessToken = secret(token),
                .expiresAt = QDateTime::currentDateTimeUtc().addDays(1),
                .account = {.uid = u"u1"_s, .number = someNumber(), .verified = true}};
    }
    /// What requests with this in their address are answered with; others get nothing.
    void answer(const QByteArray &address, const QByteArray &reply) { m_answers[address] = reply; }
    qsizetype asked(const QByteArray &address) const
    {
        return std::ranges::count_if(m_server->seen(), [&](const SeenRequest &request) {
            return request.target.contains(address);
        });
    }

    QMap<QByteArray, QByteArray> m_answers;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<SharedStore> m_store;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<SessionRenewal> m_renewal;
    std::unique_ptr<QSignalSpy> m_ended;
};

void TestSessionRenewal::init()
{
    m_answers.clear();
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer([this](QTcpSocket &socket, const SeenRequest &request) {
        for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
            if (request.target.contains(it.key()))
                socket.write(it.value());
        }
    });
    m_backend = backendFor(m_server->url());
    m_store = std::make_unique<SharedStore>();
    m_keeper = std::make_unique<SessionKeeper>(m_store.get(), steadyClock());
    m_renewal = std::make_unique<SessionRenewal>(*m_keeper);
    m_ended = std::make_unique<QSignalSpy>(m_renewal.get(), &SessionRenewal::ended);
    m_renewal->connectTo(m_backend.get());
    m_keeper->keep(sessionOf("token"), StaySignedIn::AcrossStarts);
    QTRY_COMPARE(m_keeper->storage(), Storage::MemoryOnly);
}

/// In the order of who uses whom.
void TestSessionRenewal::cleanup()
{
    m_ended.reset();
    m_renewal.reset();
    m_backend.reset();
    m_keeper.reset();
    m_store.reset();
    m_server.reset();
}

void TestSessionRenewal::onlyTheSessionsOwnEndEndsIt_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("ends");
    QTest::newRow("unknown token") << refusal(905) << true;
    QTest::newRow("expired token") << refusal(906) << true;
    QTest::newRow("another refusal") << refusal(970, 403) << false;
    QTest::newRow("401 without a code") << FakeServer::whole(401, "{}") << false;
    QTest::newRow("a portal") << FakeServer::whole(200, "<html>Log in</html>") << false;
    QTest::newRow("trouble") << refusal(950, 500) << false;
    QTest::newRow("busy") << FakeServer::whole(429, {}, "Retry-After: 60\r\n") << false;
    QTest::newRow("well") << life("token") << false;
}

void TestSessionRenewal::onlyTheSessionsOwnEndEndsIt()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, ends);
    answer("access_token/validate", reply);
    m_renewal->resume();
    QTRY_VERIFY(asked("access_token/validate") > 0);
    QTRY_VERIFY(!m_backend->isBusy());
    QTRY_COMPARE(m_ended->count(), ends ? 1 : 0);
    QVERIFY(m_keeper->session()); // whoever is told ends it
}

/// The server hears of it before the store has changed, and this window before it looks there.
void TestSessionRenewal::whoSignedOutInAnotherWindowIsTakenForNoOtherDevice_data()
{
    using Change = std::function<void(SharedStore &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<flow::Notice>("why");
    QTest::newRow("nobody here did")
        << Change([](SharedStore &) {}) << flow::Notice::SignedOutElsewhere;
    QTest::newRow("and the store is still to change")
        << Change([](SharedStore &store) { store.owes = true; }) << flow::Notice::SignedOut;
    QTest::newRow("and erased it")
        << Change([](SharedStore &store) { store.disown(); }) << flow::Notice::SignedOut;
    const auto write = [](const StoredEntry &entry) {
        return [entry](SharedStore &store) { store.write(toBlob(entry), [](Storage) {}); };
    };
    StoredEntry left;
    left.why = flow::Notice::SignedOut;
    left.unrevoked = {{secret("token"), false}};
    QTest::newRow("and is still to tell the server")
        << Change(write(left)) << flow::Notice::SignedOut;
    StoredEntry heard;
    heard.why = flow::Notice::SignedOutElsewhere;
    heard.known = sessionOf("token").account;
    QTest::newRow("but heard it from the server")
        << Change(write(heard)) << flow::Notice::SignedOutElsewhere;
}

void TestSessionRenewal::whoSignedOutInAnotherWindowIsTakenForNoOtherDevice()
{
    QFETCH(const std::function<void(SharedStore &)>, change);
    QFETCH(const flow::Notice, why);
    answer("access_token/validate", refusal(905));
    change(*m_store);
    const int writes = m_store->writes;
    m_renewal->resume();
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_ended->first().first().value<flow::Notice>(), why);
    QCOMPARE(m_store->writes, writes);
}

/// Another window ended the session after the server had looked and before its answer was here.
void TestSessionRenewal::whatWasAskedBeforeSomebodyLeftIsNoAnswer()
{
    QPointer<QTcpSocket> first;
    m_server->setAnswer([&](QTcpSocket &socket, const SeenRequest &request) {
        if (!request.target.contains("access_token/validate"))
            return;
        if (asked("access_token/validate") == 1)
            first = &socket;
        else
            socket.write(refusal(905));
    });
    m_renewal->resume();
    QTRY_VERIFY(first);
    Q_EMIT m_keeper->doubtful();
    first->write(life("token"));
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_ended->first().first().value<flow::Notice>(), flow::Notice::SignedOut);
    QCOMPARE(asked("access_token/validate"), 2);
}

/// Somebody pressed a button here before this window heard of it.
void TestSessionRenewal::soIsACallThatIsRefused()
{
    answer("identity", refusal(905));
    m_store->disown();
    QList<flow::Event> told;
    Performer performer(*m_keeper, steadyClock(),
                        [&told](const flow::Event &event) { told.append(event); });
    performer.connectTo(m_backend.get());
    performer.perform(flow::ChangeName{{5}, u"Ada"_s});
    QTRY_COMPARE(told.size(), 1);
    const auto &answered = std::get<flow::NameWasChanged>(told.first());
    QCOMPARE(flow::whyOver(answered.result.error()), std::optional(flow::Notice::SignedOut));
}

/// It said "One moment…" for ever.
void TestSessionRenewal::aWindowThatOpensAsSomebodyLeavesDoesNotWaitForThem()
{
    PrimedStore *store = nullptr;
    SignInOptions options{.profile = u"opening"_s, .language = u"en"_s};
    options.makeStore = [&store] { return store = new PrimedStore(keptAda()); };
    SignInFlow opening(options);
    QVERIFY(std::holds_alternative<flow::Restoring>(opening.state()));
    store->disown();
    opening.start();
    QTRY_VERIFY(std::holds_alternative<flow::EnteringCredentials>(opening.state()));
}

void TestSessionRenewal::aLaterEndBringsItsToken()
{
    answer("sliding_token", life("later"));
    const QDateTime before = m_keeper->session()->expiresAt;
    m_renewal->prolong();
    QTRY_COMPARE(m_keeper->session()->accessToken, secret("later"));
    QVERIFY(m_keeper->session()->expiresAt > before);
    QCOMPARE(m_keeper->session()->account.uid, u"u1"_s);
    // The turn is given back: the next one is asked for as well.
    answer("sliding_token", life("latest"));
    m_renewal->prolong();
    QTRY_COMPARE(m_keeper->session()->accessToken, secret("latest"));
    QCOMPARE(m_ended->count(), 0);
}

/// The request under way is the answer to the second one, too; no later check starts another.
void TestSessionRenewal::whoAsksTwiceForALaterEndGetsOne()
{
    answer("sliding_token", life("later"));
    answer("access_token/validate", life("later"));
    m_renewal->prolong();
    m_renewal->prolong();
    QTRY_COMPARE(m_keeper->session()->accessToken, secret("later"));
    m_renewal->resume();
    QTRY_COMPARE(asked("access_token/validate"), 1);
    QTRY_VERIFY(!m_backend->isBusy());
    QCOMPARE(asked("sliding_token"), 1);
}

void TestSessionRenewal::whoHearsOfNoLaterEndWaitsNoLonger_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("the same end") << life("token", keptAda().session->expiresAt);
    QTest::newRow("not offered") << refusal(970, 403);
}

/// A command that only wants a token.
void TestSessionRenewal::whoHearsOfNoLaterEndWaitsNoLonger()
{
    QFETCH(const QByteArray, reply);
    answer("sliding_token", reply);
    answer("access_token/validate", life("token", keptAda().session->expiresAt));
    SignInOptions options;
    options.makeStore = [] { return new PrimedStore(keptAda()); };
    KeptSession kept(options);
    std::optional<bool> isLater;
    kept.prolong({.url = m_server->url(), .apiKey = u"key"_s}, [&](bool is) { isLater = is; });
    QTRY_VERIFY(isLater); // far sooner than after KeptSession::patience
    QVERIFY(!*isLater);
    QVERIFY(kept.session());
}

void TestSessionRenewal::whereThereIsNoLaterEndTheSessionLastsAsLongAsItLasts()
{
    answer("sliding_token", refusal(970, 403));
    m_renewal->prolong();
    QTRY_COMPARE(asked("sliding_token"), 1);
    QTRY_VERIFY(!m_backend->isBusy());
    QCOMPARE(m_keeper->session()->accessToken, secret("token"));
    QCOMPARE(m_ended->count(), 0);
}

void TestSessionRenewal::anAnswerAboutAnotherSessionIsNobodys()
{
    m_renewal->resume(); // asked about the token, and not answered yet
    QTRY_COMPARE(asked("access_token/validate"), 1);
    m_keeper->keep(sessionOf("other"), StaySignedIn::AcrossStarts);
    m_renewal->tokenRefused({.kind = AuthErrorKind::SessionEnded, .code = 905}, secret("token"));
    QCOMPARE(m_ended->count(), 0);
    m_renewal->tokenRefused({.kind = AuthErrorKind::SessionEnded, .code = 905}, secret("other"));
    QTRY_COMPARE(m_ended->count(), 1);
}

void TestSessionRenewal::aSignOutIsToldUntilItIsHeard_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("a portal") << FakeServer::whole(200, "<html>Log in</html>");
    QTest::newRow("a portal's refusal") << FakeServer::whole(403, "<html>Log in</html>");
    QTest::newRow("401 without a code") << FakeServer::whole(401, "{}");
    QTest::newRow("trouble") << refusal(950, 500);
}

/// What somebody else answers in the backend's place is no receipt.
void TestSessionRenewal::aSignOutIsToldUntilItIsHeard()
{
    QFETCH(const QByteArray, reply);
    answer("access_token/invalidate", reply);
    m_keeper->revokeLater(secret("old"));
    QTRY_VERIFY(asked("access_token/invalidate") > 0);
    QTRY_VERIFY(!m_backend->isBusy());
    QCOMPARE(m_keeper->unrevoked().size(), 1);
    answer("access_token/invalidate", FakeServer::whole(200, R"({"IsPosted":true})"));
    m_renewal->resume();
    QTRY_VERIFY(m_keeper->unrevoked().isEmpty());
    QVERIFY(m_keeper->session()); // another token's end is none of its own
}

void TestSessionRenewal::everySignOutIsToldOnce()
{
    answer("access_token/invalidate", FakeServer::whole(200, R"({"IsPosted":true})"));
    m_keeper->revokeLater(secret("one"));
    m_keeper->revokeLater(secret("two"));
    QTRY_VERIFY(m_keeper->unrevoked().isEmpty());
    QCOMPARE(asked("access_token/invalidate"), 2);
    // One that is gone already needs no telling again.
    answer("access_token/invalidate", refusal(905));
    m_keeper->revokeLater(secret("three"));
    QTRY_VERIFY(asked("access_token/invalidate") > 2 && m_keeper->unrevoked().isEmpty());
}

/// Who waits for it is told when it is so, and not before.
void TestSessionRenewal::aLateSignOutEverywhereIsReported()
{
    QSignalSpy ended(m_renewal.get(), &SessionRenewal::everywhereEnded);
    answer("access_token/all", FakeServer::whole(403, "<html>Log in</html>"));
    m_keeper->drop({.ending = flow::Ending::RevokeEverywhere});
    QTRY_VERIFY(asked("access_token/all") > 0);
    QTRY_VERIFY(!m_backend->isBusy());
    QCOMPARE(ended.size(), 0);
    answer("access_token/all", FakeServer::whole(200, R"({"IsDeleted":true})"));
    m_renewal->resume();
    QTRY_COMPARE(ended.size(), 1);
}

/// A server may ask for a year of peace: a timer that overflows would never ask again.
void TestSessionRenewal::whoWantsAYearOfPeaceHasADay()
{
    QTest::failOnWarning(QRegularExpression(u"imer"_s));
    RetriedRead read([] {});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int days : {1, 30, 366}) {
        read.failed({.kind = AuthErrorKind::TooManyRequests, .retryAt = now.addDays(days)}, now);
        QVERIFY(read.isWaiting());
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestSessionRenewal)
#include "tst_sessionrenewal.moc"
