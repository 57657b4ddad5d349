// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S13 and S14: what strangers do from elsewhere costs the owner nothing.
class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void guessesFromElsewhereNeverShutOutAKnownDevice();
    void aKnownDevicesOwnGuessesAreBounded();
    void aKnownDeviceIsLockedAsTheTenantWants();
    void whatEndsALockEndsItForTheKnownDevice();
    void burntCodesAndSendsLeaveTheKnownDeviceAReserve();
    void strangersKeepNoOwnersDeviceFromItsCode();
    void asksFromElsewhereMakeNoKnownDeviceWait();
    void anAddressThatAskedTooOftenLeavesTheOwnersDeviceIn();
    void aDeviceThatNeverSignedInHasNoReserve();
    void aNumberHasOneBudgetForAllPurposes();
    void whoWantsANumberHasNoReserveOfIt();
    void aResetForgetsOtherDevices();
    void anAddressAsksOnlySoOften_data();
    void anAddressAsksOnlySoOften();
    void anAddressOfWrongSignInsLeavesTheOwnersDeviceIn();
    void oneCustomerHasOneBudget();

private:
    RequestContext m_stranger;
    RequestContext m_home; ///< the owner's device
};

namespace {

SignedIn ownerAt(TestService &service, const RequestContext &home)
{
    service.context = home;
    return service.newAccount(amara, goodPassword);
}

/// Asks for codes and guesses as often as a number's limits let anybody, for a day.
void burnCodes(TestService &service, const RequestContext &stranger)
{
    for (int i = 0; i < 40; ++i) {
        service.rules().passwordlessSend(amara, stranger);
        const QString code = service.lastCodeTo(amara);
        for (int guess = 0; guess < 6 && !code.isEmpty(); ++guess)
            service.rules().passwordlessVerify({amara, wrongCode(code)}, stranger);
        service.advance(601s);
    }
}

QString numberOf(int i)
{
    return u"+4474001%1"_s.arg(23000 + i);
}

/// Numbers of one prefix.
QString besides(int i)
{
    return u"+234803550%1"_s.arg(i, 4, 10, QChar(u'0'));
}

} // namespace

void TestStrangers::init()
{
    m_stranger = m_home = {};
    m_stranger.peerAddress = u"198.51.100.66"_s;
    m_stranger.device = u"a stranger's"_s;
    m_home.peerAddress = u"203.0.113.7"_s;
    m_home.device = u"the owner's"_s;
}

void TestStrangers::guessesFromElsewhereNeverShutOutAKnownDevice()
{
    TestService service;
    ownerAt(service, m_home);
    for (int i = 0; i < 400; ++i) {
        m_stranger.peerAddress = u"198.51.%1.%2"_s.arg(i / 250).arg(i % 250);
        QVERIFY(!service.rules().login({amara, otherPassword}, m_stranger));
        service.advance(1min);
        if (i % 50 == 0)
            VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_home));
    }
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_home));
    // The owner's success was none of the strangers': they stay locked out.
    QVERIFY(!service.rules().login({amara, goodPassword}, m_stranger));
}

void TestStrangers::aKnownDevicesOwnGuessesAreBounded()
{
    TestService service;
    ownerAt(service, m_home);
    for (int left = 4; left >= 1; --left) {
        const auto wrong = service.rules().login({amara, otherPassword}, m_home);
        VERIFY_ERROR(wrong, 966);
        QCOMPARE(wrong.error().triesLeft, left);
    }
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_home), 1198);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_home), 1198);
    // A budget of its own: others are still in.
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_stranger));
    service.advance(900s);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_home));
}

/// By a reset, which is made by who has the number, and by the operator.
void TestStrangers::whatEndsALockEndsItForTheKnownDevice()
{
    TestService service;
    const QString uid = ownerAt(service, m_home).account.uid;
    const auto lock = [&] {
        for (int i = 0; i < 5; ++i)
            service.rules().login({amara, u"wrong "_s + otherPassword}, m_home);
        VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_home), 1198);
    };
    lock();
    VERIFY_GOOD(service.rules().unlockAccount(uid));
    VERIFY_ERROR(service.rules().unlockAccount(uid), 1221);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_home));
    lock();
    VERIFY_GOOD(service.rules().forgotPassword(amara, m_home));
    VERIFY_GOOD(
        service.rules().resetPassword({amara, service.lastCodeTo(amara), otherPassword}, m_home));
    VERIFY_GOOD(service.rules().login({amara, otherPassword}, m_home));
}

void TestStrangers::aKnownDeviceIsLockedAsTheTenantWants()
{
    TestService service([](Config &config) {
        config.lockout.type = LockoutType::Question;
        config.questions = {{u"pet"_s, u"First pet?"_s}};
    });
    const QString token = ownerAt(service, m_home).tokens.accessToken;
    ProfileUpdate update;
    update.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    VERIFY_GOOD(service.rules().updateProfile(token, update, m_home));
    for (int i = 0; i < 5; ++i)
        service.rules().login({amara, otherPassword}, m_home);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_home), 1148);
    RequestContext answers = m_home;
    answers.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    VERIFY_GOOD(service.rules().unlock(token, answers));
    VERIFY_ERROR(service.rules().unlock(token, answers), 1221);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_home));
    for (int i = 0; i < 5; ++i)
        service.rules().login({amara, otherPassword}, m_home);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, answers));
}

void TestStrangers::burntCodesAndSendsLeaveTheKnownDeviceAReserve()
{
    TestService service;
    ownerAt(service, m_home);
    service.advance(1h);
    burnCodes(service, m_stranger);
    VERIFY_ERROR(service.rules().passwordlessSend(amara, m_stranger), 1123);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, m_home));
    const QString code = service.lastCodeTo(amara);
    const auto wrong = service.rules().passwordlessVerify({amara, wrongCode(code)}, m_home);
    VERIFY_ERROR(wrong, 1067);
    QCOMPARE(wrong.error().triesLeft, 2);
    QVERIFY(!service.rules().passwordlessVerify({amara, code}, m_stranger));
    VERIFY_GOOD(service.rules().passwordlessVerify({amara, code}, m_home));
}

/// Security S13: neither a prefix that strangers used up or never entered codes of, nor an address
/// that many share, counts against the owner's device; what it asks for other numbers does.
void TestStrangers::strangersKeepNoOwnersDeviceFromItsCode()
{
    TestService service([](Config &config) {
        config.sms.limits.prefix = {7, 24h};
        config.sms.limits.address = {9, 24h};
        config.sms.resendWaits = {};
    });
    service.context = m_home;
    const QString token = service.newAccount(besides(0), goodPassword).tokens.accessToken;
    RequestContext elsewhere = m_stranger;
    elsewhere.peerAddress = m_home.peerAddress;
    int sent = 0;
    for (int i = 1; i < 20; ++i)
        sent += service.rules()
                    .registerByPhone(TestService::registration(besides(i), goodPassword), elsewhere)
                    .has_value();
    QCOMPARE(sent, 6); // the owner's own registration was the first
    VERIFY_ERROR(service.rules().passwordlessSend(besides(0), elsewhere), 1123);
    VERIFY_GOOD(service.rules().passwordlessSend(besides(0), service.context));
    VERIFY_ERROR(service.rules().changeNumber(token, {besides(30), {}}, service.context), 1123);
}

/// Each ask makes the next one wait, ten minutes at last; only who asked waits.
void TestStrangers::asksFromElsewhereMakeNoKnownDeviceWait()
{
    for (const int asks : {1, 2, 3, 4, 12}) {
        TestService service;
        ownerAt(service, m_home);
        service.advance(1h);
        for (int i = 0; i < asks; ++i) {
            service.rules().forgotPassword(amara, m_stranger);
            service.advance(i + 1 < asks ? 301s : 1s);
        }
        VERIFY_ERROR(service.rules().forgotPassword(amara, m_stranger), 1123);
        VERIFY_GOOD(service.rules().forgotPassword(amara, m_home));
        const auto again = service.rules().forgotPassword(amara, m_home);
        VERIFY_ERROR(again, 1123);
        QCOMPARE(again.error().retryAfterSeconds, 60);
    }
}

/// One address may be a whole town's.
void TestStrangers::anAddressThatAskedTooOftenLeavesTheOwnersDeviceIn()
{
    TestService service([](Config &config) { config.addresses.codes = 3; });
    ownerAt(service, m_home);
    m_stranger.peerAddress = m_home.peerAddress;
    for (int i = 0; i < 3; ++i)
        service.rules().forgotPassword(numberOf(i), m_stranger);
    VERIFY_ERROR(service.rules().forgotPassword(amara, m_stranger), 429);
    VERIFY_ERROR(service.rules().forgotPassword(numberOf(3), m_home), 429);
    VERIFY_GOOD(service.rules().forgotPassword(amara, m_home));
    VERIFY_GOOD(service.rules().passwordlessSend(amara, m_home));
}

void TestStrangers::aDeviceThatNeverSignedInHasNoReserve()
{
    TestService service;
    ownerAt(service, m_home);
    service.advance(1h);
    burnCodes(service, m_stranger);
    RequestContext unknown = m_home;
    unknown.device = u"another"_s;
    VERIFY_ERROR(service.rules().passwordlessSend(amara, unknown), 1123);
    // The reserve ends, too.
    int sent = 0;
    for (int i = 0; i < 20; ++i) {
        sent += service.rules().passwordlessSend(amara, m_home).has_value();
        service.advance(61s);
    }
    QCOMPARE(sent, 3);
}

void TestStrangers::aNumberHasOneBudgetForAllPurposes()
{
    // Security S4: ten guesses a day, however they are spread.
    TestService service;
    ownerAt(service, m_home);
    service.advance(1h);
    int compared = 0;
    for (int i = 0; i < 30; ++i) {
        service.rules().passwordlessSend(amara, m_stranger);
        const auto one = service.rules().passwordlessVerify({amara, u"000000"_s}, m_stranger);
        compared += !one && one.error().code == 1067;
        service.rules().forgotPassword(amara, m_stranger);
        const auto two =
            service.rules().resetPassword({amara, u"000000"_s, otherPassword}, m_stranger);
        compared += !two && two.error().code == 1067;
        service.advance(20min);
    }
    QVERIFY2(compared <= 10, qPrintable(QString::number(compared)));
    QVERIFY(compared >= 5);
}

void TestStrangers::whoWantsANumberHasNoReserveOfIt()
{
    // A device is known to its account, not to the number that this wants next.
    TestService service([](Config &config) { config.session.access = 24h; });
    const QString token = ownerAt(service, m_home).tokens.accessToken;
    int compared = 0;
    for (int i = 0; i < 40; ++i) {
        service.rules().changeNumber(token, {ben, goodPassword}, m_home);
        const auto wrong = service.rules().verifyByToken(token, u"000000"_s, m_home);
        compared += !wrong && wrong.error().code == 1067;
        service.advance(20min);
    }
    QVERIFY2(compared <= 10, qPrintable(QString::number(compared)));
    QVERIFY(compared >= 5);
}

void TestStrangers::aResetForgetsOtherDevices()
{
    TestService service([](Config &config) { config.lockout.tries = 1; });
    ownerAt(service, m_home);
    VERIFY_GOOD(
        service.rules().login({amara, goodPassword}, m_stranger)); // a thief with the password
    VERIFY_GOOD(service.rules().forgotPassword(amara, m_home));
    VERIFY_GOOD(
        service.rules().resetPassword({amara, service.lastCodeTo(amara), otherPassword}, m_home));
    RequestContext other = m_home;
    other.device = u"nobody's"_s;
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, other), 1198);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_stranger), 1198);
    VERIFY_GOOD(service.rules().login({amara, otherPassword}, m_home));
}

namespace {

using Ask = std::function<std::optional<ServiceError>(TestService &, const RequestContext &, int)>;

template <typename T>
std::optional<ServiceError> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

Q_DECLARE_METATYPE(Ask)

void TestStrangers::anAddressAsksOnlySoOften_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::newRow("availability") << Ask(
        [](TestService &service, const RequestContext &who, int i) {
            return errorOf(service.rules().phoneExists(numberOf(i), who));
        });
    QTest::newRow("registration") << Ask([](TestService &service, const RequestContext &who,
                                            int i) {
        return errorOf(
            service.rules().registerByPhone(service.registration(numberOf(i), goodPassword), who));
    });
    QTest::newRow("forgot") << Ask([](TestService &service, const RequestContext &who, int i) {
        return errorOf(service.rules().forgotPassword(numberOf(i), who));
    });
    QTest::newRow("code") << Ask([](TestService &service, const RequestContext &who, int i) {
        return errorOf(service.rules().passwordlessSend(numberOf(i), who));
    });
    QTest::newRow("sign-in") << Ask([](TestService &service, const RequestContext &who, int i) {
        return errorOf(service.rules().login({numberOf(i), otherPassword}, who));
    });
}

void TestStrangers::anAddressAsksOnlySoOften()
{
    QFETCH(Ask, ask);
    TestService service([](Config &config) { config.addresses = {5, 5, 5, 5, Seconds{300}}; });
    for (int i = 0; i < 5; ++i) {
        const auto error = ask(service, m_stranger, i);
        QVERIFY(!error || error->code != code::tooManyRequests);
    }
    const auto refused = ask(service, m_stranger, 5);
    QVERIFY(refused);
    QCOMPARE(refused->code, code::tooManyRequests);
    QCOMPARE(refused->retryAfterSeconds, 300);
    const auto elsewhere = ask(service, m_home, 6);
    QVERIFY(!elsewhere || elsewhere->code != code::tooManyRequests);
    service.advance(300s);
    const auto later = ask(service, m_stranger, 7);
    QVERIFY(!later || later->code != code::tooManyRequests);
}

void TestStrangers::anAddressOfWrongSignInsLeavesTheOwnersDeviceIn()
{
    TestService service([](Config &config) { config.addresses.wrongSignIns = 5; });
    ownerAt(service, m_home);
    m_stranger.peerAddress = m_home.peerAddress;
    for (int i = 0; i < 5; ++i)
        service.rules().login({numberOf(i), otherPassword}, m_stranger);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_stranger), 429);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_home));
}

void TestStrangers::oneCustomerHasOneBudget()
{
    TestService service([](Config &config) { config.addresses.availability = 3; });
    for (int i = 0; i < 3; ++i) {
        m_stranger.peerAddress = u"2001:db8:1:2::%1"_s.arg(i);
        VERIFY_GOOD(service.rules().phoneExists(amara, m_stranger));
    }
    m_stranger.peerAddress = u"2001:db8:1:2:3:4:5:6"_s;
    VERIFY_ERROR(service.rules().phoneExists(amara, m_stranger), 429);
    m_stranger.peerAddress = u"2001:db8:1:3::1"_s;
    VERIFY_GOOD(service.rules().phoneExists(amara, m_stranger));
}

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
