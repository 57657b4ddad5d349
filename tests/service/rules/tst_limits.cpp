// SPDX-License-Identifier: Apache-2.0
#include "service/rules/addressbudgets.h"
#include "service/rules/limits.h"
#include "service/types/errorcodes.h"

#include <QTest>

using namespace ringkey::service;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start{std::chrono::microseconds(1'800'000'000'000'000)};

std::vector<SendRow> sendsAt(Purpose purpose, std::initializer_list<int> seconds)
{
    std::vector<SendRow> sends;
    for (const int second : seconds)
        sends.push_back({purpose, start + std::chrono::seconds(second), true});
    return sends;
}

qint64 waitAfter(const std::vector<SendRow> &sends, Purpose purpose, int nowSeconds)
{
    const Instant now = start + std::chrono::seconds(nowSeconds);
    const auto allowed = sendAllowedAt(sends, purpose, {}, now);
    return std::chrono::duration_cast<Seconds>(allowed - now).count();
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsGrowWithEachText();
    void waitsCountEachPurposeAlone();
    void waitsStartAgainAfterACodeWasEntered();
    void tenMinuteCapCountsAllPurposes();
    void dayCapCountsAllPurposes();
    void guessesAreCappedByDayAndMonth();
    void burntGuessesComeBackOneByOne();
    void triesCarryOverWithinTheirWindow();
    void aKnownDevicesReserveHasADayAndAMonth();
    void delaysGrowFromTheFifthFailure();
    void lockTypesFollowTheConfiguration();
    void secondsAreRoundedUp();
    void aNetworkHasABudget();
    void aFloodWipesOutNobodysCount();
    void aClockThatWentBackShutsOutNobody();
    void whatEndedMakesRoomFirst();
    void oneCustomersAddressesAreOne();
};

void TestLimits::waitsGrowWithEachText()
{
    const auto purpose = Purpose::VerifyPhone;
    QCOMPARE(waitAfter({}, purpose, 0), 0);
    QCOMPARE(waitAfter(sendsAt(purpose, {0}), purpose, 0), 60);
    QCOMPARE(waitAfter(sendsAt(purpose, {0}), purpose, 59), 1);
    QCOMPARE(waitAfter(sendsAt(purpose, {0}), purpose, 60), 0);
    QCOMPARE(waitAfter(sendsAt(purpose, {0, 60}), purpose, 60), 120);
    QCOMPARE(waitAfter(sendsAt(purpose, {0, 60, 180}), purpose, 180), 300);
    QCOMPARE(waitAfter(sendsAt(purpose, {0, 60, 180, 480}), purpose, 480), 600);
    QCOMPARE(waitAfter(sendsAt(purpose, {0, 60, 180, 480, 1080}), purpose, 1080), 600);
    QCOMPARE(waitAfter(sendsAt(purpose, {0, 60, 180, 480}), purpose, 480 + 3601), 0);
    QCOMPARE(waitAfter(sendsAt(purpose, {0, 3600}), purpose, 3600), 120);
    QCOMPARE(waitAfter(sendsAt(purpose, {0, 3601}), purpose, 3601), 60); // an hour of quiet
}

void TestLimits::waitsCountEachPurposeAlone()
{
    const auto sends = sendsAt(Purpose::VerifyPhone, {0});
    QCOMPARE(waitAfter(sends, Purpose::ResetPassword, 1), 0);
    QCOMPARE(waitAfter(sends, Purpose::VerifyPhone, 1), 59);
}

void TestLimits::waitsStartAgainAfterACodeWasEntered()
{
    auto sends = sendsAt(Purpose::ResetPassword, {0, 60});
    for (SendRow &send : sends)
        send.open = false;
    QCOMPARE(waitAfter(sends, Purpose::ResetPassword, 61), 0);
}

void TestLimits::tenMinuteCapCountsAllPurposes()
{
    auto sends = sendsAt(Purpose::ResetPassword, {0, 1, 2, 3, 4});
    for (SendRow &send : sends)
        send.open = false;
    QCOMPARE(waitAfter(sends, Purpose::Passwordless, 10), 590);
    QCOMPARE(waitAfter(sends, Purpose::Passwordless, 599), 1);
    QCOMPARE(waitAfter(sends, Purpose::Passwordless, 600), 0);
}

void TestLimits::dayCapCountsAllPurposes()
{
    const auto sends = sendsAt(Purpose::DeleteAccount,
                               {0, 4000, 8000, 12000, 16000, 20000, 24000, 28000, 32000, 36000});
    QCOMPARE(waitAfter(sends, Purpose::VerifyPhone, 40000), 86400 - 40000);
    QCOMPARE(waitAfter(sends, Purpose::VerifyPhone, 86400), 0);
}

void TestLimits::guessesAreCappedByDayAndMonth()
{
    const OtpConfig config;
    std::vector<GuessRow> guesses;
    const auto guess = [&](Instant at, int count) {
        for (int i = 0; i < count; ++i)
            guesses.push_back({u"a"_s, at + std::chrono::minutes(i)});
    };
    const auto allowed = [&](int fewer = 0) {
        const std::vector<GuessRow> some(guesses.begin(), guesses.end() - fewer);
        return guessAllowedAt(some, config, guesses.back().at + 1h);
    };
    guess(start, 10);
    QCOMPARE(allowed(1), guesses.back().at + 1h);
    QCOMPARE(allowed(), start + 24h);
    guess(start + 24h, 5); // half of a month's
    QCOMPARE(allowed(1), guesses.back().at + 1h);
    QCOMPARE(allowed(), start + 48h);
    QCOMPARE(triesLeft(guesses, config, start + 48h - 1us), 0);
    QCOMPARE(triesLeft(guesses, config, start + 48h), 1);
    QCOMPARE(triesLeft(guesses, config, start + 240h), 5);
    QCOMPARE(triesLeft(guesses, config, start + 30 * 24h), 5);
}

/// Security S13: who guesses whenever that is allowed has a month's guesses in 30 days, and the
/// owner waits two days for one afterwards, not the rest of the month.
void TestLimits::burntGuessesComeBackOneByOne()
{
    const OtpConfig config;
    std::vector<GuessRow> guesses;
    Instant now = start;
    for (int i = 0; i < 200; ++i) {
        const std::vector<GuessRow> known(guesses.begin() + std::max(0, i - 60), guesses.end());
        now = guessAllowedAt(known, config, now);
        guesses.push_back({u"a"_s, now});
        QVERIFY(i < 30 || now - guesses[std::size_t(i) - 30].at >= guessMemory);
        QVERIFY(i < 10 || now - guesses[std::size_t(i) - 10].at >= 24h);
        QVERIFY(i == 0 || now - guesses[std::size_t(i) - 1].at <= 48h);
    }
}

void TestLimits::triesCarryOverWithinTheirWindow()
{
    const OtpConfig config;
    std::vector<GuessRow> guesses;
    for (const auto second : {0s, 10s, 20s, 30s})
        guesses.push_back({u"a"_s, start + second});
    guesses.push_back({u"b"_s, start + 40s, Purpose::ResetPassword});
    const Instant now = start + 60s;
    QCOMPARE(triesLeft(guesses, config, now), 1);
    QCOMPARE(tryAllowedAt(guesses, config, now), now);
    guesses.push_back({u"c"_s, start + 50s}); // registered the number anew
    QCOMPARE(triesLeft(guesses, config, now), 0);
    QCOMPARE(tryAllowedAt(guesses, config, now), start + config.triesWindow);
    QCOMPARE(triesLeft(guesses, config, now, Purpose::ResetPassword), 4);
    QCOMPARE(triesLeft(guesses, config, start + config.triesWindow + 10s), 2);
    // The day's ten are shared by all purposes and reach further than the window.
    for (int i = 0; i < 4; ++i)
        guesses.push_back({u"c"_s, start + 50s});
    QCOMPARE(triesLeft(guesses, config, start + 1h, Purpose::ResetPassword), 0);
}

/// Security S13: three tries a day, nine in 30 days.
void TestLimits::aKnownDevicesReserveHasADayAndAMonth()
{
    std::vector<GuessRow> guesses;
    for (int day = 0; day < 3; ++day) {
        const Instant morning = start + 24h * day;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(reserveTriesLeft(guesses, morning), 3 - i);
            guesses.push_back({u"a"_s, morning, Purpose::VerifyPhone, true});
        }
        QCOMPARE(reserveTriesLeft(guesses, morning + 24h - 1us), 0);
    }
    QCOMPARE(reserveTriesLeft(guesses, start + guessMemory - 1us), 0);
    QCOMPARE(reserveTriesLeft(guesses, start + guessMemory), 3);
}

void TestLimits::delaysGrowFromTheFifthFailure()
{
    LockoutConfig config;
    config.tries = 100;
    const std::vector<std::pair<int, Seconds>> table{
        {1, 0s},   {4, 0s},    {5, 30s},    {6, 60s},    {7, 120s},  {8, 240s},
        {9, 480s}, {10, 960s}, {11, 1920s}, {12, 3600s}, {99, 3600s}};
    for (const auto &[failures, delay] : table) {
        const Lock lock = lockAfter(failures, CanBeAsked::No, config, start);
        QCOMPARE(lock.until.value_or(start), start + delay);
        QCOMPARE(lock.kind, delay == 0s ? LockKind::None : LockKind::Suspend);
    }
}

void TestLimits::lockTypesFollowTheConfiguration()
{
    LockoutConfig config;
    QCOMPARE(lockAfter(4, CanBeAsked::Yes, config, start).kind, LockKind::None);
    QCOMPARE(lockAfter(5, CanBeAsked::Yes, config, start).kind, LockKind::Suspend);
    QCOMPARE(lockAfter(5, CanBeAsked::Yes, config, start).until, start + 900s);
    QCOMPARE(lockAfter(20, CanBeAsked::Yes, config, start).until, start + 3600s); // its pause
    config.type = LockoutType::Captcha;
    QCOMPARE(lockAfter(5, CanBeAsked::Yes, config, start).kind, LockKind::Captcha);
    config.type = LockoutType::Question;
    QCOMPARE(lockAfter(5, CanBeAsked::Yes, config, start).kind, LockKind::Question);
    QCOMPARE(lockAfter(5, CanBeAsked::No, config, start).kind, LockKind::Suspend);
    config.type = LockoutType::Block;
    QVERIFY(lockAfter(5, CanBeAsked::No, config, start).block);
    QVERIFY(!lockAfter(4, CanBeAsked::No, config, start).block);
}

void TestLimits::secondsAreRoundedUp()
{
    QCOMPARE(secondsUntil(start + 1500ms, start), 2);
    QCOMPARE(secondsUntil(start + 2s, start), 2);
    QCOMPARE(secondsUntil(start, start), 1);
}

namespace {

RequestContext callerFrom(const QString &address, const QString &network = {})
{
    RequestContext caller;
    caller.peerAddress = address;
    caller.networkBlock = network;
    return caller;
}

/// Budgets of one code an address.
class OneCodeEach
{
public:
    bool ask(const QString &address, Instant now)
    {
        return m_budgets.ask(Asking::Code, callerFrom(address), now).has_value();
    }
    void flood(const QString &name, int count, Instant now)
    {
        for (int i = 0; i < count; ++i)
            ask(name + QString::number(i), now);
    }
    Seconds window() const { return m_limits.window; }

private:
    AddressLimits m_limits{.codes = 1};
    CaptchaConfig m_captcha;
    Figures m_figures;
    AddressBudgets m_budgets{m_limits, m_captcha, m_figures};
};

} // namespace

/// Security S11: whoever has a network has more than one address, and not as many budgets.
void TestLimits::aNetworkHasABudget()
{
    AddressLimits limits;
    limits.codes = 2;
    const CaptchaConfig captcha;
    Figures figures;
    AddressBudgets budgets(limits, captcha, figures);
    const QString network = u"2001:db8:1::/48"_s;
    const auto ask = [&](int i, const QString &from) {
        const QString address = u"2001:db8:1:%1::1"_s.arg(i, 0, 16);
        return budgets.ask(Asking::Code, callerFrom(address, from), start).has_value();
    };
    int granted = 0;
    for (int i = 0; i < 1000; ++i)
        granted += int(ask(i, network));
    QCOMPARE(granted, 20 * limits.codes);
    QVERIFY(ask(2000, u"2001:db8:2::/48"_s));
    QVERIFY(budgets.ask(Asking::Code, callerFrom(u"2001:db8:1:ffff::1"_s, network),
                        start + limits.window));
}

void TestLimits::aFloodWipesOutNobodysCount()
{
    OneCodeEach codes;
    codes.flood(u"early "_s, 30'000, start);
    QVERIFY(codes.ask(u"192.0.2.1"_s, start + 1s));
    codes.flood(u"late "_s, 30'000, start + 2s);
    QVERIFY(!codes.ask(u"192.0.2.1"_s, start + 3s));
}

/// Security S34: what was counted ahead would count for as long as the clock was ahead.
void TestLimits::aClockThatWentBackShutsOutNobody()
{
    OneCodeEach codes;
    QVERIFY(codes.ask(u"192.0.2.1"_s, start + 1h));
    QVERIFY(!codes.ask(u"192.0.2.1"_s, start + 1h));
    QVERIFY(codes.ask(u"192.0.2.1"_s, start));
    QVERIFY(!codes.ask(u"192.0.2.1"_s, start));
}

void TestLimits::whatEndedMakesRoomFirst()
{
    OneCodeEach codes;
    codes.flood(u"early "_s, 25'000, start);
    const Instant later = start + codes.window();
    QVERIFY(codes.ask(u"192.0.2.1"_s, later - 1s));
    codes.flood(u"late "_s, 49'000, later);
    QVERIFY(!codes.ask(u"192.0.2.1"_s, later + 1s));
}

void TestLimits::oneCustomersAddressesAreOne()
{
    const QString mapped = u"::ffff:192.0.2.1"_s; // that is no network of a customer's
    QCOMPARE(customerOf(mapped), mapped);
    QCOMPARE(customerOf(u"192.0.2.1"_s), u"192.0.2.1"_s);
    QCOMPARE(customerOf(u"2001:db8:1:2::9"_s), customerOf(u"2001:db8:1:2:3:4:5:6"_s));
    QVERIFY(customerOf(u"2001:db8:1:2::9"_s) != customerOf(u"2001:db8:1:3::9"_s));
    QCOMPARE(customerOf(u"::1"_s), customerOf(u"0:0:0:0:7::"_s));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
