// SPDX-License-Identifier: Apache-2.0
#include "service/rules/limits.h"
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S34: a clock that jumps ahead and comes back, with and without a restart between.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLivesAgain_data();
    void nothingLivesAgain();
    void nobodyIsLockedForYears_data() { nothingLivesAgain_data(); }
    void nobodyIsLockedForYears();
    void nothingMadeAheadLivesForYears_data() { nothingLivesAgain_data(); }
    void nothingMadeAheadLivesForYears();
    void lifeGoesOnAfterwards_data() { nothingLivesAgain_data(); }
    void lifeGoesOnAfterwards();
    void theSecondProcessEndsNothingNew();
    void whatHadEndedLongBeforeIsLeftAlone();
    void whatWasAnsweredAheadIsNotRepeatedForYears();
    void aPasswordChosenAheadIsNotNewForYears();
};

namespace {

constexpr std::chrono::hours year{24 * 366};

/// Ahead, something asks the service, and back.
void jump(TestService &service, std::chrono::microseconds by, bool restart)
{
    service.rules().phoneExists(ben, service.context);
    service.advance(by);
    service.rules().phoneExists(ben, service.context);
    if (restart)
        service.restart();
    service.advance(-by);
}

} // namespace

void TestClock::nothingLivesAgain_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<bool>("restart");
    for (const bool restart : {false, true}) {
        QTest::addRow("an hour%s", restart ? " and a restart" : "") << qint64(1) << restart;
        QTest::addRow("ten years%s", restart ? " and a restart" : "")
            << qint64(10 * year.count()) << restart;
    }
}

void TestClock::nothingLivesAgain()
{
    QFETCH(qint64, hours);
    QFETCH(bool, restart);
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    const QString code = service.lastCodeTo(amara);
    jump(service, std::chrono::hours(hours), restart);
    QVERIFY(!service.rules().passwordlessVerify({amara, code}, service.context));
    VERIFY_ERROR(service.rules().validateToken(in.tokens.accessToken), hours > 24 * 60 ? 905 : 906);
}

void TestClock::nobodyIsLockedForYears()
{
    QFETCH(qint64, hours);
    QFETCH(bool, restart);
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(std::chrono::hours(hours));
    for (int i = 0; i < 5; ++i)
        service.rules().login({amara, otherPassword}, service.context);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context), 1198);
    if (restart)
        service.restart();
    service.advance(-std::chrono::hours(hours));
    service.rules().phoneExists(ben, service.context);
    service.advance(1h);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
}

void TestClock::nothingMadeAheadLivesForYears()
{
    QFETCH(qint64, hours);
    QFETCH(bool, restart);
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    service.newAccount(amara, goodPassword);
    service.advance(std::chrono::hours(hours));
    const auto in = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(in);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    const QString code = service.lastCodeTo(amara);
    for (int i = 0; i < 5; ++i)
        service.rules().login({ben, otherPassword}, service.context);
    VERIFY_ERROR(service.rules().login({ben, otherPassword}, service.context), 1198);
    QCOMPARE(service.rules().beginRequest({"a"}, "b")->kind, RequestTurn::Kind::Mine);
    if (restart)
        service.restart();
    service.advance(-std::chrono::hours(hours));
    service.rules().phoneExists(ben, service.context);
    service.advance(service.config.session.access + 1s);
    VERIFY_ERROR(service.rules().validateToken(in->tokens.accessToken), 906);
    VERIFY_ERROR(service.rules().passwordlessVerify({amara, code}, service.context), 1069);
    service.advance(1h);
    const auto wrong = service.rules().login({ben, otherPassword}, service.context);
    QVERIFY(!wrong);
    const Instant inAnHour = service.clock.now() + 1h;
    QVERIFY(wrong.error().lockedUntil.value_or(inAnHour) <= inAnHour);
    QCOMPARE(service.rules().beginRequest({"a"}, "b")->kind, RequestTurn::Kind::Mine);
    service.advance(service.config.session.refresh);
    VERIFY_ERROR(service.rules().refresh(in->tokens.refreshToken, service.context), 1217);
}

void TestClock::lifeGoesOnAfterwards()
{
    QFETCH(qint64, hours);
    QFETCH(bool, restart);
    TestService service;
    service.newAccount(amara, goodPassword);
    jump(service, std::chrono::hours(hours), restart);
    const auto in = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(in);
    VERIFY_GOOD(service.rules().validateToken(in->tokens.accessToken));
    service.advance(61s);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    VERIFY_GOOD(service.rules().resetPassword({amara, service.lastCodeTo(amara), otherPassword},
                                              service.context));
}

/// Each process sees the step by itself, and some only hours later.
void TestClock::theSecondProcessEndsNothingNew()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    const auto store = anotherStore(service.config.store.url);
    AuthService second(service.config, *store, service.clock);
    second.phoneExists(ben, service.context);
    service.advance(-10 * year);
    const auto in = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(in);
    second.phoneExists(ben, service.context);
    VERIFY_GOOD(service.rules().validateToken(in->tokens.accessToken));
    VERIFY_GOOD(second.validateToken(in->tokens.accessToken));
}

/// It lives no more by any clock, and is nearly all that a store keeps: of a million sessions
/// PostgreSQL could write none in the time of a statement, and what had just ended lived again.
void TestClock::whatHadEndedLongBeforeIsLeftAlone()
{
    TestService service;
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    const auto lastUse = [&] {
        std::optional<Instant> end;
        const auto done = service.store().read(
            [&](Records &records) { end = records.sessions().lastAccessEnd(uid); });
        return done ? end.value_or(Instant()) : Instant();
    };
    const Instant before = lastUse();
    service.advance(48h);
    jump(service, 1h, false);
    service.rules().phoneExists(ben, service.context);
    QCOMPARE(lastUse().time_since_epoch().count(), before.time_since_epoch().count());
    QVERIFY(before != Instant());
}

void TestClock::whatWasAnsweredAheadIsNotRepeatedForYears()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(10 * year);
    const auto in = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(in);
    const QString used = in->tokens.refreshToken;
    VERIFY_GOOD(service.rules().refresh(used, service.context));
    service.advance(-10 * year);
    service.rules().phoneExists(ben, service.context);
    VERIFY_GOOD(service.rules().refresh(used, service.context)); // the retry of a moment ago
    service.advance(11s);
    VERIFY_ERROR(service.rules().refresh(used, service.context), 1217);
}

/// It passes what strangers shut, and nobody sees how often (S13, S14).
void TestClock::aPasswordChosenAheadIsNotNewForYears()
{
    const Instant now = ManualClock().now();
    AccountRow row;
    for (const auto &[age, passes] :
         {std::pair(9min, true), std::pair(-9min, true), std::pair(11min, false),
          std::pair(std::chrono::minutes(-10 * year), false)}) {
        row.passwordChangedAt = now - age;
        QCOMPARE(passesStrangersLock(row, LockoutConfig(), now), passes);
    }
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
