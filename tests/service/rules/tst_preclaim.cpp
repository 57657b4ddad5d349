// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S16: the five attacks of arXiv 2205.10174, with a phone number in place of the e-mail.
class TestPreclaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEarlierRegistrationsPasswordIsGone();
    void aLaterRegistrationsPasswordIsDroppedWhenTheOwnerVerifies();
    void anEarlierSessionEndsWhenTheNumberIsProven();
    void anEarlierPendingChangeIsGone();
    void anEarlierCodeIsGone();
    void aProvenNumberCannotBeClaimed();
    void wrongPasswordsOnAnUnverifiedNumberSendNothing();
    void registrationDoesNotGetAroundTheResendWait();

private:
    RequestContext m_attacker;
    RequestContext m_owner;
};

void TestPreclaim::init()
{
    m_attacker.peerAddress = u"198.51.100.66"_s;
    m_owner.peerAddress = u"203.0.113.7"_s;
}

void TestPreclaim::anEarlierRegistrationsPasswordIsGone()
{
    TestService service;
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker));
    service.advance(60s);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner));
    VERIFY_GOOD(service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner));
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_attacker), 966);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
}

void TestPreclaim::aLaterRegistrationsPasswordIsDroppedWhenTheOwnerVerifies()
{
    TestService service;
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner));
    service.advance(60s);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker));
    const auto verified = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(verified);
    QVERIFY(!verified->account.hasPassword);
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_attacker), 966);
    VERIFY_ERROR(service.rules().login({amara, {}}, m_attacker), 1089);
    VERIFY_GOOD(service.rules().forgotPassword(amara, m_owner));
    VERIFY_GOOD(
        service.rules().resetPassword({amara, service.lastCodeTo(amara), goodPassword}, m_owner));
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
}

void TestPreclaim::anEarlierSessionEndsWhenTheNumberIsProven()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    const auto attacker =
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker);
    VERIFY_GOOD(attacker);
    const QString token = attacker->signedIn->tokens.accessToken;
    VERIFY_GOOD(service.rules().validateToken(token));
    VERIFY_GOOD(service.rules().forgotPassword(amara, m_owner));
    VERIFY_GOOD(
        service.rules().resetPassword({amara, service.lastCodeTo(amara), goodPassword}, m_owner));
    VERIFY_ERROR(service.rules().validateToken(token), 905);
    VERIFY_ERROR(service.rules().refresh(attacker->signedIn->tokens.refreshToken), 1217);
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_attacker), 966);
}

void TestPreclaim::anEarlierPendingChangeIsGone()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    const auto attacker =
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker);
    VERIFY_GOOD(attacker);
    const QString token = attacker->signedIn->tokens.accessToken;
    VERIFY_GOOD(service.rules().changeNumber(token, {ben, {}}, m_attacker));
    const QString changeCode = service.lastCodeTo(ben);
    const auto owner = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(owner);
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_attacker), 966);
    VERIFY_ERROR(service.rules().verifyByToken(token, changeCode, m_attacker), 905);
    VERIFY_ERROR(service.rules().verifyByToken(owner->tokens.accessToken, changeCode, m_owner),
                 1120);
    QCOMPARE(service.rules().readProfile(owner->tokens.accessToken)->phone, amara);
}

void TestPreclaim::anEarlierCodeIsGone()
{
    TestService service;
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner));
    const QString older = service.lastCodeTo(amara);
    service.advance(60s);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker));
    if (older != service.lastCodeTo(amara))
        VERIFY_ERROR(service.rules().verifyPhone({amara, older}, m_owner), 1067);
}

void TestPreclaim::aProvenNumberCannotBeClaimed()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    VERIFY_GOOD(service.rules().invalidateOwnPhone(token, m_owner));
    VERIFY_ERROR(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker),
        1058);
    VERIFY_GOOD(service.rules().validateToken(token));
}

void TestPreclaim::wrongPasswordsOnAnUnverifiedNumberSendNothing()
{
    TestService service([](Config &config) { config.lockout.tries = 100; });
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner));
    QCOMPARE(service.texts().size(), std::size_t(1));
    service.advance(1h);
    for (int i = 0; i < 90; ++i) {
        QVERIFY(!service.rules().login({amara, otherPassword}, m_attacker));
        service.advance(1h);
    }
    QCOMPARE(service.texts().size(), std::size_t(1));
    const auto right = service.rules().login({amara, goodPassword}, m_owner);
    VERIFY_ERROR(right, 1066);
    QVERIFY(right.error().codeSent);
    QCOMPARE(service.texts().size(), std::size_t(2));
    // Once: the second answer says when a new code can be sent instead of sending one.
    const auto again = service.rules().login({amara, goodPassword}, m_owner);
    VERIFY_ERROR(again, 1066);
    QCOMPARE(again.error().retryAfterSeconds, 60);
    QCOMPARE(service.texts().size(), std::size_t(2));
}

void TestPreclaim::registrationDoesNotGetAroundTheResendWait()
{
    TestService service;
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner));
    const QString code = service.lastCodeTo(amara);
    const auto again =
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker);
    VERIFY_ERROR(again, 1123);
    QCOMPARE(again.error().retryAfterSeconds, 60);
    VERIFY_GOOD(service.rules().verifyPhone({amara, code}, m_owner));
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
}

QTEST_GUILESS_MAIN(TestPreclaim)
#include "tst_preclaim.moc"
