// SPDX-License-Identifier: Apache-2.0
#include "tests/service/rules/testservice.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ringkey::service;

/// Security S4 and S13: strangers go on for days, each from another address, at every door of one
/// number. RINGKEY_TEST_LONG: a million times.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnerIsInAtOnceWhateverStrangersTry();
};

namespace {

RequestContext strangerOf(QRandomGenerator &random)
{
    RequestContext stranger;
    stranger.peerAddress = u"10.%1.%2.%3"_s.arg(random.bounded(256))
                               .arg(random.bounded(256))
                               .arg(random.bounded(1, 255));
    stranger.addressBlock = stranger.peerAddress;
    stranger.networkBlock = stranger.peerAddress.section(u'.', 0, 2);
    if (random.bounded(2) == 0)
        stranger.device = QString::number(random.bounded(1000));
    return stranger;
}

/// What strangers brought about.
struct Seen
{
    int texts = 0;
    int broken = 0;
};

/// One try at any door.
void tryADoor(AuthService &rules, const RequestContext &stranger, QRandomGenerator &random,
              Seen &seen)
{
    const QString guess = u"%1"_s.arg(random.bounded(1'000'000), 6, 10, QChar(u'0'));
    switch (random.bounded(9)) {
    case 0:
        seen.texts += rules.passwordlessSend(amara, stranger).has_value();
        return;
    case 1:
        seen.texts += rules.forgotPassword(amara, stranger).has_value();
        return;
    case 2:
        seen.texts += rules.resendVerification(amara, stranger).has_value();
        return;
    case 3:
        rules.registerByPhone(TestService::registration(amara, otherPassword), stranger);
        return;
    case 4:
        seen.broken += rules.passwordlessVerify({amara, guess}, stranger).has_value();
        return;
    case 5:
        seen.broken += rules.resetPassword({amara, guess, otherPassword}, stranger).has_value();
        return;
    case 6:
        seen.broken += rules.verifyPhone({amara, guess}, stranger).has_value();
        return;
    default:
        seen.broken += rules.login({amara, otherPassword}, stranger).has_value();
        return;
    }
}

} // namespace

void TestHostile::theOwnerIsInAtOnceWhateverStrangersTry()
{
    const int tries = qEnvironmentVariableIsSet("RINGKEY_TEST_LONG") ? 1'000'000 : 2000;
    constexpr int looks = 40;
    TestService service([](Config &config) { config.addresses = AddressLimits(); });
    service.context.device = u"the owner's"_s;
    service.context.peerAddress = u"203.0.113.7"_s;
    const RequestContext home = service.context;
    service.newAccount(amara, goodPassword);
    QRandomGenerator random(4);
    Seen seen;
    qint64 slowest = 0;
    const Instant start = service.clock.now();
    for (int i = 0; i < tries; ++i) {
        tryADoor(service.rules(), strangerOf(random), random, seen);
        service.advance(std::chrono::milliseconds(random.bounded(1200)));
        if (i % (tries / looks) != 0)
            continue;
        QElapsedTimer took;
        took.start();
        const auto in = service.rules().login({amara, goodPassword}, home);
        slowest = std::max(slowest, took.elapsed());
        QVERIFY2(in.has_value(), qPrintable(u"at try %1"_s.arg(i)));
    }
    VERIFY_GOOD(service.rules().passwordlessSend(amara, home));
    VERIFY_GOOD(service.rules().passwordlessVerify({amara, service.lastCodeTo(amara)}, home));
    const auto days = std::chrono::ceil<std::chrono::days>(service.clock.now() - start).count();
    qInfo("%d tries in %lld days; the owner was in at each of %d looks, %lld ms at most; %d texts",
          tries, static_cast<long long>(days), looks, slowest, seen.texts);
    QCOMPARE(seen.broken, 0); // ten guesses a day of a million codes
    QVERIFY(seen.texts <= 10 * (days + 1));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
