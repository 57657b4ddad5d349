// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>
#include <QUuid>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreUuidsAndEndOnTime();
    void slidingProlongsUpToTheAbsoluteEnd();
    void noTokenOutlivesItsSession();
    void refreshRotates();
    void aReplayedRefreshTokenEndsTheSession();
    void oneOfManyParallelRefreshesWins();
    void aRetryWithinSecondsGetsTheSameAnswer();
    void signOutEverywhereEndsAll();
    void revokedRefreshLeavesTheAccessToken();
    void everyChangeEndsOtherSessionsBeforeTheReply();
    void whatEndsTrustEndsSessionsAndCodes_data();
    void whatEndsTrustEndsSessionsAndCodes();
    void aRevokedRefreshTokenIsNoReplay();
    void anInvalidatedTokenCanBeRefreshedUnlessPrevented();
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
    VERIFY_ERROR(service.rules().refresh(tokens.refreshToken, service.context), 1217);
}

/// Who shortens sessions means it, also where an access token would live longer.
void TestSessions::noTokenOutlivesItsSession()
{
    TestService service([](Config &config) {
        config.session.access = 3600s;
        config.session.refresh = 60s;
    });
    const TokenSet tokens = service.newAccount(amara, goodPassword).tokens;
    QCOMPARE(tokens.accessExpiresAt, service.clock.now() + 60s);
    service.advance(60s);
    VERIFY_ERROR(service.rules().validateToken(tokens.accessToken), 906);
}

void TestSessions::refreshRotates()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    service.advance(24h);
    const auto second = service.rules().refresh(first.refreshToken, service.context);
    VERIFY_GOOD(second);
    VERIFY_ERROR(service.rules().validateToken(first.accessToken), 905);
    VERIFY_GOOD(service.rules().validateToken(second->accessToken));
    const auto third = service.rules().refresh(second->refreshToken, service.context);
    VERIFY_GOOD(third);
    QCOMPARE(third->refreshExpiresAt, first.refreshExpiresAt);
}

void TestSessions::aReplayedRefreshTokenEndsTheSession()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    const auto second = service.rules().refresh(first.refreshToken, service.context);
    VERIFY_GOOD(second);
    service.restart();
    service.advance(11s); // a client's own retry comes sooner
    VERIFY_ERROR(service.rules().refresh(first.refreshToken, service.context), 1217);
    const auto dead = service.rules().validateToken(second->accessToken);
    VERIFY_ERROR(dead, 905);
    QCOMPARE(dead.error().sessionEnd, SessionEnd::TokenReplayed);
    VERIFY_ERROR(service.rules().refresh(second->refreshToken, service.context), 1217);
}

void TestSessions::oneOfManyParallelRefreshesWins()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    std::mutex mutex;
    QStringList told;
    together(64, [&](int) {
        const auto ask = [&] {
            return service.rules().refresh(first.refreshToken, service.context);
        };
        auto next = ask();
        while (!next && next.error().code == code::storeUnavailable) // the others took too long
            next = ask();
        const std::lock_guard lock(mutex);
        told.append(next ? next->accessToken : QString::number(next.error().code));
    });
    told.removeDuplicates();
    QCOMPARE(told.size(), 1);
    VERIFY_GOOD(service.rules().validateToken(told.first()));
}

void TestSessions::aRetryWithinSecondsGetsTheSameAnswer()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    const auto answer = service.rules().refresh(first.refreshToken, service.context);
    VERIFY_GOOD(answer);
    service.advance(9s);
    const auto again = service.rules().refresh(first.refreshToken, service.context);
    VERIFY_GOOD(again);
    QCOMPARE(again->accessToken, answer->accessToken);
    QCOMPARE(again->refreshToken, answer->refreshToken);
    QCOMPARE(again->accessExpiresAt, answer->accessExpiresAt);
    // From elsewhere it is a replay, however soon.
    RequestContext thief;
    thief.peerAddress = u"198.51.100.66"_s;
    VERIFY_ERROR(service.rules().refresh(first.refreshToken, thief), 1217);
    VERIFY_ERROR(service.rules().validateToken(answer->accessToken), 905);
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
    VERIFY_ERROR(service.rules().refresh(in.tokens.refreshToken, service.context), 1217);
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
        VERIFY_ERROR(service.rules().refresh(other->tokens.refreshToken, service.context), 1217);
        std::swap(password, next);
    }
    VERIFY_GOOD(service.rules().validateToken(here));
}

namespace {

using Deed = std::function<bool(TestService &, const SignedIn &here)>;

bool resets(TestService &service, const SignedIn &)
{
    service.rules().forgotPassword(amara, service.context);
    const QString code = service.lastCodeTo(amara);
    return service.rules().resetPassword({amara, code, otherPassword}, service.context).has_value();
}

bool changesPassword(TestService &service, const SignedIn &here)
{
    return service.rules()
        .changePassword(here.tokens.accessToken, {goodPassword, otherPassword}, service.context)
        .has_value();
}

bool changesNumber(TestService &service, const SignedIn &here)
{
    const QString token = here.tokens.accessToken;
    service.rules().changeNumber(token, {cleo, {}}, service.context);
    return service.rules()
        .verifyByToken(token, service.lastCodeTo(cleo), service.context)
        .has_value();
}

bool removesNumber(TestService &service, const SignedIn &here)
{
    return service.rules().removePhone(here.tokens.accessToken, {}, service.context).has_value();
}

bool signsOutEverywhere(TestService &service, const SignedIn &here)
{
    return service.rules().signOutEverywhere(here.tokens.accessToken).has_value();
}

bool isGivenANumber(TestService &service, const SignedIn &here)
{
    return service.rules().setPhone(here.account.uid, cleo).has_value();
}

} // namespace

Q_DECLARE_METATYPE(Deed)

void TestSessions::whatEndsTrustEndsSessionsAndCodes_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("reset") << Deed(resets);
    QTest::newRow("password change") << Deed(changesPassword);
    QTest::newRow("number change") << Deed(changesNumber);
    QTest::newRow("number removal") << Deed(removesNumber);
    QTest::newRow("sign out everywhere") << Deed(signsOutEverywhere);
    QTest::newRow("number set by management") << Deed(isGivenANumber);
}

void TestSessions::whatEndsTrustEndsSessionsAndCodes()
{
    // Security S22: by the time of the reply, for each way.
    QFETCH(Deed, deed);
    TestService service;
    const SignedIn here = service.newAccount(amara, goodPassword);
    const auto other = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(other);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    const QString code = service.lastCodeTo(amara);
    QVERIFY(deed(service, here));
    VERIFY_ERROR(service.rules().validateToken(other->tokens.accessToken), 905);
    VERIFY_ERROR(service.rules().refresh(other->tokens.refreshToken, service.context), 1217);
    QVERIFY(!service.rules().passwordlessVerify({amara, code}, service.context));
}

void TestSessions::aRevokedRefreshTokenIsNoReplay()
{
    TestService service;
    const SignedIn one = service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().revokeRefresh(one.tokens.refreshToken));
    service.advance(1s);
    VERIFY_ERROR(service.rules().refresh(one.tokens.refreshToken, service.context), 1217);
    VERIFY_GOOD(service.rules().validateToken(one.tokens.accessToken));
    const auto two = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(service.rules().revokeAllRefresh(one.account.uid));
    service.advance(1s);
    VERIFY_ERROR(service.rules().refresh(two->tokens.refreshToken, service.context), 1217);
    VERIFY_GOOD(service.rules().validateToken(two->tokens.accessToken));
}

void TestSessions::anInvalidatedTokenCanBeRefreshedUnlessPrevented()
{
    TestService service;
    const TokenSet first = service.newAccount(amara, goodPassword).tokens;
    VERIFY_GOOD(service.rules().invalidateToken(first.accessToken));
    VERIFY_ERROR(service.rules().validateToken(first.accessToken), 905);
    const auto second = service.rules().refresh(first.refreshToken, service.context);
    VERIFY_GOOD(second);
    VERIFY_GOOD(service.rules().validateToken(second->accessToken));
    VERIFY_GOOD(service.rules().endOwnSession(second->accessToken));
    const auto ended = service.rules().validateToken(second->accessToken);
    VERIFY_ERROR(ended, 905);
    QCOMPARE(ended.error().sessionEnd, SessionEnd::SignedOut);
    VERIFY_ERROR(service.rules().refresh(second->refreshToken, service.context), 1217);
    // What ends all sessions ends one whose access token is gone already.
    const auto third = service.rules().login({amara, goodPassword}, service.context);
    const auto here = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(service.rules().invalidateToken(third->tokens.accessToken));
    VERIFY_GOOD(service.rules().signOutEverywhere(here->tokens.accessToken));
    VERIFY_ERROR(service.rules().refresh(third->tokens.refreshToken, service.context), 1217);
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
