// SPDX-License-Identifier: Apache-2.0
#include "probes.h"
#include "testservice.h"
#include "told.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

namespace {

void signIn(TestService &service, const RequestContext &owner, bool isThere)
{
    if (isThere)
        VERIFY_GOOD(service.rules().login({amara, goodPassword}, owner));
}

void mistypeAndSignIn(TestService &service, const RequestContext &owner, bool isThere)
{
    // What a known device mistypes is counted where no stranger sees it.
    if (isThere || owner.device.isEmpty())
        QVERIFY(!service.rules().login({amara, u"mistyped-pass-1"_s}, owner));
    signIn(service, owner, isThere);
}

void signInByCode(TestService &service, const RequestContext &owner, bool isThere)
{
    service.advance(301s);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, owner));
    QVERIFY(!service.rules().passwordlessVerify({amara, QString::fromUtf16(wrong)}, owner));
    const QString code = service.lastCodeTo(amara);
    if (isThere)
        VERIFY_GOOD(service.rules().passwordlessVerify({amara, code}, owner));
}

void reset(TestService &service, const RequestContext &owner, bool isThere)
{
    service.advance(301s);
    VERIFY_GOOD(service.rules().forgotPassword(amara, owner));
    const QString code = service.lastCodeTo(amara);
    if (isThere)
        VERIFY_GOOD(service.rules().resetPassword({amara, code, otherPassword}, owner));
}

/// While the number's next code has to wait.
void useReserve(TestService &service, const RequestContext &owner, bool isThere)
{
    service.advance(301s);
    RequestContext elsewhere;
    elsewhere.peerAddress = u"192.0.2.5"_s;
    VERIFY_GOOD(service.rules().passwordlessSend(amara, elsewhere));
    if (!isThere || owner.device.isEmpty())
        return;
    VERIFY_GOOD(service.rules().passwordlessSend(amara, owner));
    VERIFY_GOOD(service.rules().passwordlessVerify({amara, service.lastCodeTo(amara)}, owner));
}

void changePassword(TestService &service, const RequestContext &owner, bool isThere)
{
    if (!isThere)
        return;
    const auto in = service.rules().login({amara, goodPassword}, owner);
    VERIFY_GOOD(in);
    VERIFY_GOOD(service.rules().changePassword(in->tokens.accessToken,
                                               {goodPassword, otherPassword}, owner));
}

void registerAnew(TestService &service, const RequestContext &owner, bool isThere)
{
    service.advance(301s);
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword), owner));
    if (isThere)
        VERIFY_GOOD(service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, owner));
}

} // namespace

Q_DECLARE_METATYPE(Probe)
Q_DECLARE_METATYPE(Act)

/// Security S14: a success gives back what its owner may use, and nothing that a stranger who
/// counted wrong passwords, wrong codes or waits can see.
class TestUnseen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSuccessIsSeen_data();
    void noSuccessIsSeen();
    void whatShutsAnAccountIsNotSeen_data();
    void whatShutsAnAccountIsNotSeen();
    void theOwnersSuccessesLockNobodyOut();
    void aResetOpensTheLockToItsDevice();
    void aResetOpensTheLockUnseen();
    void anOperatorOpensTheLock();
    void aSuccessFillsTheReserve();
    void aHundredInARowShutThePassword();
    void whatGuessesBlockedIsForgottenInADay();
    void guessesAtAnOldNumberAreNotSeenAtTheNew();
};

void TestUnseen::noSuccessIsSeen_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isKnownDevice");
    QTest::addColumn<Probe>("probe");
    const auto rows = [](const char *name, const Act &act, bool isNew = false) {
        // Each act and each probe, and all of both where there is time.
        static int turn = 0;
        for (const auto &[probed, probe] : probes()) {
            for (const bool known : {false, true}) {
                if (isLong() || ++turn % 5 == 0)
                    QTest::addRow("%s, %s, %s", name, probed, known ? "known device" : "no device")
                        << act << isNew << known << probe;
            }
        }
    };
    rows("sign-in", signIn);
    rows("sign-in after a slip", mistypeAndSignIn);
    rows("sign-in by code", signInByCode);
    rows("sign-in by a code out of the reserve", useReserve);
    rows("reset", reset);
    rows("another password", changePassword);
    rows("registration", registerAnew, true);
}

void TestUnseen::noSuccessIsSeen()
{
    QFETCH(Act, act);
    QFETCH(bool, isNew);
    QFETCH(bool, isKnownDevice);
    QFETCH(Probe, probe);
    const auto heard = [&](bool isThere) {
        TestService service([](Config &config) { config.flow.privateAnswers = true; });
        RequestContext owner;
        owner.peerAddress = u"203.0.113.9"_s;
        if (isKnownDevice)
            owner.device = u"the owner's"_s;
        service.context = owner;
        service.newAccount(isThere && !isNew ? amara : ben, goodPassword);
        service.advance(25h);
        RequestContext stranger;
        stranger.peerAddress = u"198.51.100.66"_s;
        QStringList answers;
        const auto ask = [&](int times, std::chrono::seconds pause) {
            for (int i = 0; i < times; ++i) {
                answers += probe(service.rules(), stranger);
                service.advance(pause);
            }
        };
        ask(2, 61s);
        act(service, owner, isThere);
        service.advance(1s);
        ask(12, 37s);
        ask(4, 1000s);
        ask(6, 5h);
        ask(2, 48h);
        return answers;
    };
    const QStringList none = heard(false);
    const QStringList there = heard(true);
    for (qsizetype i = 0; i < none.size(); ++i)
        QCOMPARE(there.at(i), none.at(i));
}

using Shut = std::function<void(AccountRow &)>;
Q_DECLARE_METATYPE(Shut)

void TestUnseen::whatShutsAnAccountIsNotSeen_data()
{
    QTest::addColumn<Shut>("shut");
    QTest::newRow("nothing") << Shut();
    QTest::newRow("blocked") << Shut([](AccountRow &row) { row.blocked = true; });
    QTest::newRow("disabled") << Shut([](AccountRow &row) { row.loginDisabled = true; });
}

/// Nor that an account has had a hundred wrong passwords in a row (S20): over weeks, as no success
/// comes between, and after weeks in which nothing was asked.
void TestUnseen::whatShutsAnAccountIsNotSeen()
{
    QFETCH(Shut, shut);
    const bool isShut = bool(shut);
    const auto heard = [&](bool isThere) {
        TestService service([](Config &config) { config.flow.privateAnswers = true; });
        service.newAccount(isThere ? amara : ben, goodPassword);
        const auto done = service.store().change([&](Records &records) {
            auto row = records.accounts().byPhone(amara);
            if (row && isShut)
                shut(*row);
            return !row || records.accounts().update(*row);
        });
        QStringList answers{QString::number(done.has_value())};
        const int times = isLong() || !isShut ? 110 : 8;
        for (int i = 0; i < times; ++i) {
            answers += told(service.rules().login({amara, otherPassword}, service.context));
            service.advance(i == 105 ? 40 * 24h : i == 100 ? 25h : 61min);
        }
        return answers;
    };
    QCOMPARE(heard(true), heard(false));
}

/// Who has no device that is known is not shut out by coming back.
void TestUnseen::theOwnersSuccessesLockNobodyOut()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    service.newAccount(amara, goodPassword);
    service.advance(25h);
    auto &rules = service.rules();
    for (int i = 0; i < 4; ++i)
        QVERIFY(!rules.login({amara, otherPassword}, service.context));
    const auto in = rules.login({amara, goodPassword}, service.context);
    VERIFY_GOOD(in);
    for (int i = 0; i < 3; ++i) { // asks for the password, too
        VERIFY_GOOD(
            rules.changeNumber(in->tokens.accessToken, {cleo, goodPassword}, service.context));
        service.advance(130s);
    }
    for (int i = 0; i < 40; ++i)
        VERIFY_GOOD(rules.login({amara, goodPassword}, service.context));
    for (int i = 0; i < 6; ++i) {
        VERIFY_GOOD(rules.passwordlessSend(amara, service.context));
        const QString code = service.lastCodeTo(amara);
        const auto slip =
            rules.passwordlessVerify({amara, QString::fromUtf16(wrong)}, service.context);
        VERIFY_ERROR(slip, code::otpWrong);
        QCOMPARE(slip.error().triesLeft.value_or(-1), 4);
        VERIFY_GOOD(rules.passwordlessVerify({amara, code}, service.context));
        service.advance(11min);
    }
    const auto last = rules.login({amara, otherPassword}, service.context);
    VERIFY_ERROR(last, code::lockedSuspended); // the fifth of the day
}

void TestUnseen::aResetOpensTheLockToItsDevice()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    service.newAccount(amara, goodPassword);
    service.advance(25h);
    auto &rules = service.rules();
    for (int i = 0; i < 5; ++i)
        QVERIFY(!rules.login({amara, u"no-password-1"_s}, service.context));
    RequestContext owner;
    owner.peerAddress = u"203.0.113.9"_s;
    owner.device = u"the owner's"_s;
    VERIFY_ERROR(rules.login({amara, goodPassword}, owner), code::lockedSuspended);
    VERIFY_GOOD(rules.forgotPassword(amara, owner));
    VERIFY_GOOD(rules.resetPassword({amara, service.lastCodeTo(amara), otherPassword}, owner));
    service.advance(601s);
    VERIFY_GOOD(rules.login({amara, otherPassword}, owner));
    VERIFY_ERROR(rules.login({amara, otherPassword}, service.context), code::lockedSuspended);
}

/// Also to who sends no device, as the vendor's own clients do.
void TestUnseen::aResetOpensTheLockUnseen()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    service.newAccount(amara, goodPassword);
    service.advance(25h);
    auto &rules = service.rules();
    const auto guess = [&](const QString &phone) {
        return told(rules.login({phone, u"no-password-1"_s}, service.context));
    };
    for (int i = 0; i < 6; ++i)
        QCOMPARE(guess(amara), guess(ben));
    VERIFY_GOOD(rules.forgotPassword(amara, service.context));
    VERIFY_GOOD(
        rules.resetPassword({amara, service.lastCodeTo(amara), otherPassword}, service.context));
    VERIFY_GOOD(rules.login({amara, otherPassword}, service.context));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(guess(amara), guess(ben));
    VERIFY_ERROR(rules.login({amara, otherPassword}, service.context), code::lockedSuspended);
    service.advance(601s);
    QCOMPARE(guess(amara), guess(ben));
}

void TestUnseen::anOperatorOpensTheLock()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    auto &rules = service.rules();
    VERIFY_ERROR(rules.unlockAccount(uid), code::alreadyUnlocked);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!rules.login({amara, otherPassword}, service.context));
    VERIFY_ERROR(rules.login({amara, goodPassword}, service.context), code::lockedSuspended);
    VERIFY_GOOD(rules.unlockAccount(uid));
    VERIFY_GOOD(rules.login({amara, goodPassword}, service.context));
    VERIFY_ERROR(rules.unlockAccount(uid), code::alreadyUnlocked);
}

void TestUnseen::aSuccessFillsTheReserve()
{
    TestService service([](Config &config) {
        config.flow.privateAnswers = true;
        config.otp.triesWindow = Seconds(86400);
    });
    RequestContext owner;
    owner.device = u"the owner's"_s;
    service.context = owner;
    service.newAccount(amara, goodPassword);
    service.advance(25h);
    auto &rules = service.rules();
    const auto guess = [&](const RequestContext &who) {
        return rules.passwordlessVerify({amara, QString::fromUtf16(wrong)}, who).error();
    };
    for (int round = 0; round < 2; ++round) {
        VERIFY_GOOD(rules.passwordlessSend(amara, owner));
        for (int i = 0; i < 5; ++i)
            QVERIFY(guess({}).code != 0);
        QCOMPARE(guess(owner).triesLeft.value_or(-1), 2); // of three
        QCOMPARE(guess(owner).triesLeft.value_or(-1), 1);
        VERIFY_GOOD(rules.passwordlessVerify({amara, service.lastCodeTo(amara)}, owner));
        service.advance(61s);
    }
}

/// Security S20, though strangers' own count ends by time.
void TestUnseen::aHundredInARowShutThePassword()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    service.newAccount(amara, goodPassword);
    auto &rules = service.rules();
    for (int i = 0; i < 100; ++i) {
        service.advance(61min);
        VERIFY_ERROR(rules.login({amara, otherPassword}, service.context),
                     i < 4 ? code::wrongPassword : code::lockedSuspended);
    }
    service.advance(25h);
    VERIFY_ERROR(rules.login({amara, goodPassword}, service.context), code::wrongPassword);
    VERIFY_GOOD(rules.forgotPassword(amara, service.context));
    VERIFY_GOOD(
        rules.resetPassword({amara, service.lastCodeTo(amara), otherPassword}, service.context));
    VERIFY_GOOD(rules.login({amara, otherPassword}, service.context));
}

void TestUnseen::whatGuessesBlockedIsForgottenInADay()
{
    TestService service([](Config &config) {
        config.flow.privateAnswers = true;
        config.lockout.type = LockoutType::Block;
    });
    auto &rules = service.rules();
    for (int i = 0; i < 6; ++i)
        VERIFY_ERROR(rules.login({ben, otherPassword}, service.context),
                     i < 4 ? code::wrongPassword : code::accountBlocked);
    service.advance(25h);
    const auto again = rules.login({ben, otherPassword}, service.context);
    VERIFY_ERROR(again, code::wrongPassword);
    QCOMPARE(again.error().triesLeft.value_or(-1), 4);
}

/// Security S17: who lost a number is let in by it, and has another one.
void TestUnseen::guessesAtAnOldNumberAreNotSeenAtTheNew()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    service.advance(91 * 24h);
    service.newAccount(amara, otherPassword);
    auto &rules = service.rules();
    const auto old = rules.login({amara, goodPassword}, service.context);
    VERIFY_GOOD(old);
    VERIFY_GOOD(rules.changeNumber(old->tokens.accessToken, {ben, {}}, service.context));
    VERIFY_GOOD(
        rules.verifyByToken(old->tokens.accessToken, service.lastCodeTo(ben), service.context));
    for (int i = 0; i < 4; ++i)
        QVERIFY(!rules.login({amara, u"no-password-1"_s}, service.context));
    QCOMPARE(rules.login({ben, u"no-password-1"_s}, service.context).error().triesLeft.value_or(-1),
             4);
}

QTEST_GUILESS_MAIN(TestUnseen)
#include "tst_unseen.moc"
