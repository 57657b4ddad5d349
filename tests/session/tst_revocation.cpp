// SPDX-License-Identifier: Apache-2.0
// The server is told of each sign-out, and who waits for it hears what came of it.
#include "auth/effects/retriedread.h"
#include "tests/session/renewaldesk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestRevocation : public RenewalDesk
{
    Q_OBJECT

private Q_SLOTS:
    void aSignOutIsToldUntilItIsHeard_data();
    void aSignOutIsToldUntilItIsHeard();
    void everySignOutIsToldOnce();
    void aLateSignOutEverywhereIsReported_data();
    void aLateSignOutEverywhereIsReported();
    void whatTheOneBeforeHeardMayBeDone();
    void whereOthersCannotBeEndedThatIsSaid();
    void whoWantsAYearOfPeaceHasADay();
};

void TestRevocation::aSignOutIsToldUntilItIsHeard_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("a portal") << FakeServer::whole(200, "<html>Log in</html>");
    QTest::newRow("a portal's refusal") << FakeServer::whole(403, "<html>Log in</html>");
    QTest::newRow("401 without a code") << FakeServer::whole(401, "{}");
    QTest::newRow("trouble") << refusal(950, 500);
}

/// What somebody else answers in the backend's place is no receipt.
void TestRevocation::aSignOutIsToldUntilItIsHeard()
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

void TestRevocation::everySignOutIsToldOnce()
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

void TestRevocation::aLateSignOutEverywhereIsReported_data()
{
    using enum EverywhereEnd;
    QTest::addColumn<flow::Ending>("ending");
    QTest::addColumn<QByteArray>("first"); // which is not its answer
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<EverywhereEnd>("end");
    const QByteArray done = FakeServer::whole(200, R"({"IsDeleted":true})");
    const QByteArray portal = FakeServer::whole(403, "<html>Log in</html>");
    const QByteArray cut = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{";
    const QByteArray busy = FakeServer::whole(429, {}, "Retry-After: 60\r\n");
    const auto once = flow::Ending::RevokeEverywhere;
    const auto again = flow::Ending::RevokeEverywhereAgain;
    QTest::newRow("done") << once << portal << done << Done;
    QTest::newRow("done the time before") << once << cut << refusal(905) << Done;
    QTest::newRow("done when it was asked for") << again << busy << refusal(905) << Done;
    QTest::newRow("ended otherwise") << once << busy << refusal(905) << OnlyHere;
    QTest::newRow("expired") << again << cut << refusal(906) << OnlyHere;
    QTest::newRow("refused") << again << cut << refusal(970, 403) << OnlyHere;
}

/// Who waits for it is told when it is over, and not before.
void TestRevocation::aLateSignOutEverywhereIsReported()
{
    QFETCH(const flow::Ending, ending);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const EverywhereEnd, end);
    QSignalSpy answered(m_renewal.get(), &SessionRenewal::everywhereAnswered);
    m_server->setAnswer([&](QTcpSocket &socket, const SeenRequest &request) {
        if (!request.target.contains("access_token/all"))
            return;
        socket.write(asked("access_token/all") == 1 ? first : second);
        socket.disconnectFromHost();
    });
    m_keeper->drop({.ending = ending});
    QTRY_COMPARE(asked("access_token/all"), 1);
    QTRY_VERIFY(!m_backend->isBusy());
    QCOMPARE(answered.size(), 0);
    m_renewal->resume();
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<EverywhereEnd>(), end);
}

/// The demo service ended when it had done it, and another one is there before that is noticed.
void TestRevocation::whatTheOneBeforeHeardMayBeDone()
{
    QSignalSpy answered(m_renewal.get(), &SessionRenewal::everywhereAnswered);
    m_keeper->drop({.ending = flow::Ending::RevokeEverywhere});
    QTRY_COMPARE(asked("access_token/all"), 1);
    answer("access_token/all", refusal(905));
    const auto before = std::exchange(m_backend, backendFor(m_server->url()));
    m_renewal->connectTo(m_backend.get());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<EverywhereEnd>(), EverywhereEnd::Done);
}

/// A backend without that operation ends what it can.
void TestRevocation::whereOthersCannotBeEndedThatIsSaid()
{
    QSignalSpy answered(m_renewal.get(), &SessionRenewal::everywhereAnswered);
    answer("access_token/all", FakeServer::whole(404, "{}"));
    answer("access_token/invalidate", FakeServer::whole(200, R"({"IsPosted":true})"));
    m_keeper->drop({.ending = flow::Ending::RevokeEverywhere});
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<EverywhereEnd>(), EverywhereEnd::OnlyHere);
}

/// A server may ask for a year of peace: a timer that overflows would never ask again.
void TestRevocation::whoWantsAYearOfPeaceHasADay()
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

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
