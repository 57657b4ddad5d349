// SPDX-License-Identifier: Apache-2.0
// What ends a session, what does not, and what the server is told.
#include "auth/effects/performer.h"
#include "auth/effects/steadyclock.h"
#include "auth/flow/queries.h"
#include "auth/keptsession.h"
#include "auth/signinflow.h"
#include "tests/session/primedstore.h"
#include "tests/session/renewaldesk.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestSessionRenewal : public RenewalDesk
{
    Q_OBJECT

private Q_SLOTS:
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
};

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

} // namespace

QTEST_GUILESS_MAIN(TestSessionRenewal)
#include "tst_sessionrenewal.moc"
