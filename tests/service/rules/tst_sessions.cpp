// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreUuidsAndEndOnTime();
    void slidingProlongsUpToTheAbsoluteEnd();
    void refreshRotates();
    void aReplayedRefreshTokenEndsTheSession();
    void oneOfManyParallelRefreshesWins();
    void signOutEverywhereEndsAll();
    void revokedRefreshLeavesTheAccessToken();
    void everyChangeEndsOtherSessionsBeforeTheReply();
    void missingAndUnknownTokensAreToldApart();
};

void TestSessions::tokensAreUuidsAndEndOnTime()
{
    TestService service;
    const TokenSet tokens = service.newAccount(amara, goodPassword).tokens;
    QVERIFY(!QUuid::fromString(tokens.accessToken).isNull());
    QVERIFY(!QUuid::fromString(tokens.refreshToken).isNull());
    QCOMPARE(QUuid::fromString(tokens.accessToken).version(), QUuid::Random);
    QCOMPARE(tokens.accessExpiresAt, service.clock.now() + 900s);
    service.advance(899s);
    VERIFY_GOOD(service.rules().validateToken(tokens.accessToken));
    VERIFY_GOOD(service.rules().validateToken(tokens.accessToken.toUpper()));
    service.advance(1s);
    VERIFY_ERROR(service.rules().validateToken(tokens.accessToken), 906);
    VERIFY_ERROR(service.rules().slideToken(tokens.accessToken), 906);
}

void TestSessions::slidingProlongsUpToTheAbsoluteEnd()
{
    TestService service([](Config &config) { config.session.refresh = 3000s; });
    const TokenSet tokens = service.newAccount(amara, goodPassword).tokens;
    for (int i = 0; i < 3; ++i) {
        service.advance(800s);
        const auto slid = service.rules().slideToken(tokens.accessToken);
        VERIFY_GOOD(slid);
        QCOMPARE(slid->accessToken, tokens.accessToken);
    }
    service.advance(599s);
    VERIFY_GOOD(service.rules().slideToken(tokens.accessToken));
    service.advance(1s);
    VERIFY_ERROR(service.rules().validateToken(tokens.accessToken), 906);
    VERIFY_ERROR(service.rules().refresh(tokens.refreshToken), 1217);
}

void TestSessions::refreshRotates()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    service.advance(24h);
    const auto second = service.rules().refresh(first.refreshToken);
    VERIFY_GOOD(second);
    VERIFY_ERROR(service.rules().validateToken(first.accessToken), 905);
    VERIFY_GOOD(service.rules().validateToken(second->accessToken));
    const auto third = service.rules().refresh(second->refreshToken);
    VERIFY_GOOD(third);
    QCOMPARE(third->refreshExpiresAt, first.refreshExpiresAt);
}

void TestSessions::aReplayedRefreshTokenEndsTheSession()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    const auto second = service.rules().refresh(first.refreshToken);
    VERIFY_GOOD(second);
    service.restart();
    VERIFY_ERROR(service.rules().refresh(first.refreshToken), 1217);
    const auto dead = service.rules().validateToken(second->accessToken);
    VERIFY_ERROR(dead, 905);
    QCOMPARE(dead.error().sessionEnd, SessionEnd::TokenReplayed);
    VERIFY_ERROR(service.rules().refresh(second->refreshToken), 1217);
}

void TestSessions::oneOfManyParallelRefreshesWins()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    std::atomic<int> won = 0;
    together(64, [&](int) { won += service.rules().refresh(first.refreshToken).has_value(); });
    QCOMPARE(won.load(), 1);
}

void TestSessions::signOutEverywhereEndsAll()
{
    TestService service;
    const QString here = service.newAccount(amara, goodPassword).tokens.accessToken;
    const auto there = service.rules().login({amara, goodPassword}, service.context);
    QCOMPARE(*service.rules().signOutEverywhere(here), 2);
    VERIFY_ERROR(service.rules().validateToken(here), 905);
    const auto ended = service.rules().validateToken(there->tokens.accessToken);
    VERIFY_ERROR(ended, 905);
    QCOMPARE(ended.error().sessionEnd, SessionEnd::SignedOutEverywhere);
}

void TestSessions::revokedRefreshLeavesTheAccessToken()
{
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().revokeRefresh(in.tokens.refreshToken));
    VERIFY_ERROR(service.rules().revokeRefresh(in.tokens.refreshToken), 1217);
    VERIFY_GOOD(service.rules().validateToken(in.tokens.accessToken));
    VERIFY_ERROR(service.rules().refresh(in.tokens.refreshToken), 1217);
    VERIFY_GOOD(service.rules().revokeAllRefresh(in.account.uid));
    VERIFY_ERROR(service.rules().revokeAllRefresh(u"nobody"_s), 937);
}

void TestSessions::everyChangeEndsOtherSessionsBeforeTheReply()
{
    // Security S22.
    TestService service;
    QString here = service.newAccount(amara, goodPassword).tokens.accessToken;
    QString password = goodPassword;
    QString next = otherPassword;
    for (int round = 0; round < 500; ++round) {
        const auto other = service.rules().login({amara, password}, service.context);
        VERIFY_GOOD(other);
        VERIFY_GOOD(service.rules().changePassword(here, {password, next}, service.context));
        VERIFY_ERROR(service.rules().validateToken(other->tokens.accessToken), 905);
        VERIFY_ERROR(service.rules().refresh(other->tokens.refreshToken), 1217);
        std::swap(password, next);
    }
    VERIFY_GOOD(service.rules().validateToken(here));
}

void TestSessions::missingAndUnknownTokensAreToldApart()
{
    TestService service;
    VERIFY_ERROR(service.rules().validateToken({}), 1060);
    VERIFY_ERROR(service.rules().validateToken(u"no such token"_s), 905);
    VERIFY_ERROR(service.rules().readProfile({}), 1060);
    VERIFY_ERROR(service.rules().invalidateToken({}), 1060);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
