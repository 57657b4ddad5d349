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
    void whoVerifiesMustBeWhoRegistered_data();
    void whoVerifiesMustBeWhoRegistered();
    void whoRegisteredIsNobodyOnceACodeWasAskedForElsewhere();
    void whereNothingIsVerifiedACodeStillProves();
    void anUnprovenNumberBelongsToNobody();
    void whatNobodyProvedIsForgotten();
    void anAccountInUseOnlyLosesItsNumber_data();
    void anAccountInUseOnlyLosesItsNumber();
    void aClaimOfAnAccountInUseEndsTheClaimOnly();

private:
    RequestContext m_attacker;
    RequestContext m_owner;
};

void TestPreclaim::init()
{
    m_attacker = m_owner = {};
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
    VERIFY_ERROR(service.rules().refresh(attacker->signedIn->tokens.refreshToken, service.context),
                 1217);
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

void TestPreclaim::whoVerifiesMustBeWhoRegistered_data()
{
    // Who registers and who types the code, each with device and address; whether the second asked
    // for the code; whether what the first one chose stays.
    QTest::addColumn<QString>("firstDevice");
    QTest::addColumn<QString>("secondDevice");
    QTest::addColumn<bool>("sameAddress");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("stays");
    for (const bool asks : {false, true}) {
        const char *how = asks ? "asks" : "uninvited";
        QTest::addRow("no devices, one NAT, %s", how)
            << QString() << QString() << true << asks << true;
        QTest::addRow("no devices, elsewhere, %s", how)
            << QString() << QString() << false << asks << false;
        QTest::addRow("one device, one NAT, %s", how) << u"a"_s << u"a"_s << true << asks << true;
        QTest::addRow("one device, elsewhere, %s", how)
            << u"a"_s << u"a"_s << false << asks << true;
        QTest::addRow("two devices, one NAT, %s", how) << u"a"_s << u"b"_s << true << asks << false;
        QTest::addRow("two devices, elsewhere, %s", how)
            << u"a"_s << u"b"_s << false << asks << false;
        QTest::addRow("first none, one NAT, %s", how)
            << QString() << u"b"_s << true << asks << false;
        QTest::addRow("second none, one NAT, %s", how)
            << u"a"_s << QString() << true << asks << false;
    }
}

void TestPreclaim::whoVerifiesMustBeWhoRegistered()
{
    QFETCH(QString, firstDevice);
    QFETCH(QString, secondDevice);
    QFETCH(bool, sameAddress);
    QFETCH(bool, asks);
    QFETCH(bool, stays);
    m_attacker.device = firstDevice;
    m_owner.device = secondDevice;
    if (sameAddress)
        m_owner.peerAddress = m_attacker.peerAddress;
    for (const Verification flow : {Verification::Required, Verification::Optional}) {
        TestService service([flow](Config &config) {
            config.flow.verification = flow;
            config.questions = {{u"pet"_s, u"First pet?"_s}};
        });
        auto request = service.registration(amara, otherPassword);
        request.securityAnswers = {{u"pet"_s, u"Bo"_s}};
        request.profile.emails = {{u"Primary"_s, u"someone@example.com"_s}};
        request.profile.contactNumbers = {{u"Home"_s, u"1"_s}};
        request.profile.text = {{u"UserName"_s, u"someone"_s}};
        VERIFY_GOOD(service.rules().registerByPhone(request, m_attacker));
        service.advance(60s);
        if (asks)
            VERIFY_GOOD(service.rules().resendVerification(amara, m_owner));
        const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
        VERIFY_GOOD(in);
        QCOMPARE(in->account.hasPassword, stays);
        QCOMPARE(in->account.profile.emails.empty(), !stays);
        QCOMPARE(in->account.profile.contactNumbers.empty(), !stays);
        QCOMPARE(in->account.profile.text.contains(u"UserName"_s), stays);
        QCOMPARE(service.rules().login({amara, otherPassword}, m_attacker).has_value(), stays);
        QCOMPARE(service.rules()
                     .resetByAnswer({amara, goodPassword, {{u"pet"_s, u"Bo"_s}}}, m_attacker)
                     .has_value(),
                 stays);
    }
}

/// Of clients that name no device: the code may be the one that somebody else asked for.
void TestPreclaim::whoRegisteredIsNobodyOnceACodeWasAskedForElsewhere()
{
    for (const bool elsewhere : {false, true}) {
        TestService service;
        VERIFY_GOOD(
            service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner));
        service.advance(60s);
        VERIFY_GOOD(service.rules().resendVerification(amara, elsewhere ? m_attacker : m_owner));
        const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
        VERIFY_GOOD(in);
        QCOMPARE(in->account.hasPassword, !elsewhere);
    }
}

void TestPreclaim::whereNothingIsVerifiedACodeStillProves()
{
    TestService service([](Config &config) {
        config.flow.verification = Verification::Disabled;
        config.sms.resendWaits = {0s};
    });
    const auto registered =
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker);
    VERIFY_GOOD(registered);
    VERIFY_ERROR(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner), 1058);
    VERIFY_GOOD(service.rules().resendVerification(amara, m_owner));
    VERIFY_GOOD(service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner));
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_attacker), 966);
    VERIFY_ERROR(service.rules().validateToken(registered->signedIn->tokens.accessToken), 905);
    VERIFY_GOOD(service.rules().forgotPassword(amara, m_owner));
    const auto reset =
        service.rules().resetPassword({amara, service.lastCodeTo(amara), goodPassword}, m_owner);
    VERIFY_GOOD(reset);
    // Shown once, it is the owner's, wherever they verify it again.
    const auto in = service.rules().login({amara, goodPassword}, m_owner);
    VERIFY_GOOD(in);
    VERIFY_GOOD(service.rules().invalidateOwnPhone(in->tokens.accessToken, m_owner));
    VERIFY_GOOD(service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_attacker));
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
    // Who registered keeps what they chose.
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(ben, goodPassword), m_owner));
    VERIFY_GOOD(service.rules().resendVerification(ben, m_owner));
    VERIFY_GOOD(service.rules().verifyPhone({ben, service.lastCodeTo(ben)}, m_owner));
    VERIFY_GOOD(service.rules().login({ben, goodPassword}, m_owner));
}

void TestPreclaim::anUnprovenNumberBelongsToNobody()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    const auto stranger =
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker);
    VERIFY_GOOD(stranger);
    QCOMPARE(*service.rules().phoneExists(amara, m_owner), false);
    service.advance(60s);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_owner));
    VERIFY_GOOD(service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner));
    QCOMPARE(*service.rules().phoneExists(amara, m_owner), true);
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_attacker), 966);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
    // Who had it without proof keeps the account, without the number.
    const auto left = service.rules().readProfile(stranger->signedIn->tokens.accessToken);
    VERIFY_GOOD(left);
    QVERIFY(!left->phone);
}

void TestPreclaim::whatNobodyProvedIsForgotten()
{
    TestService service;
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_attacker));
    const SignedIn proven = service.newAccount(ben, goodPassword);
    const SignedIn removed = service.newAccount(cleo, goodPassword);
    VERIFY_GOOD(service.rules().removePhone(removed.tokens.accessToken, {}, service.context));
    service.advance(24h * 6);
    service.rules().purge();
    VERIFY_GOOD(service.rules().accountByPhone(amara));
    VERIFY_GOOD(service.rules().accountByUid(removed.account.uid));
    service.advance(24h + 1s);
    service.rules().purge();
    VERIFY_ERROR(service.rules().accountByPhone(amara), 938);
    VERIFY_ERROR(service.rules().accountByUid(removed.account.uid), 937);
    VERIFY_GOOD(service.rules().accountByUid(proven.account.uid));
}

void TestPreclaim::anAccountInUseOnlyLosesItsNumber_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("a registration") << 0;
    QTest::newRow("a change of the number") << 1;
    QTest::newRow("set by the operator") << 2;
}

void TestPreclaim::anAccountInUseOnlyLosesItsNumber()
{
    QFETCH(int, how);
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    auto &rules = service.rules();
    RequestContext quiet = m_attacker;
    quiet.preventSms = true;
    const auto first = rules.registerByPhone(service.registration(amara, otherPassword), quiet);
    VERIFY_GOOD(first);
    const QString token = first->signedIn->tokens.accessToken;
    if (how == 0) {
        VERIFY_GOOD(rules.registerByPhone(service.registration(amara, goodPassword), m_owner));
    } else {
        const SignedIn other = service.newAccount(ben, goodPassword);
        if (how == 1) {
            VERIFY_GOOD(rules.changeNumber(other.tokens.accessToken, {amara, {}}, m_owner));
            VERIFY_GOOD(
                rules.verifyByToken(other.tokens.accessToken, service.lastCodeTo(amara), m_owner));
        } else {
            VERIFY_GOOD(rules.setPhone(other.account.uid, amara));
        }
        QCOMPARE(rules.accountByPhone(amara)->uid, other.account.uid);
    }
    const auto left = rules.readProfile(token);
    VERIFY_GOOD(left);
    QVERIFY(!left->phone);
}

/// Of two who register a silent number the later one's claim counts; where nothing has to be
/// verified the first one's account is used meanwhile.
void TestPreclaim::aClaimOfAnAccountInUseEndsTheClaimOnly()
{
    for (const Verification flow : {Verification::Required, Verification::Optional}) {
        TestService service;
        service.context = m_owner;
        service.newAccount(amara, goodPassword);
        service.config.flow.verification = flow;
        service.restart();
        service.advance(91 * 24h);
        const auto asked = service.registration(amara, otherPassword);
        VERIFY_GOOD(service.rules().registerByPhone(asked, m_attacker));
        const auto claimant = [&] {
            QString uid;
            service.store().read([&](Records &records) {
                uid = records.accounts().claimant(amara).value_or(AccountRow()).uid;
            });
            return uid;
        };
        const QString first = claimant();
        service.advance(301s);
        RequestContext third = m_attacker;
        third.device = u"another's"_s;
        VERIFY_GOOD(service.rules().registerByPhone(asked, third));
        QVERIFY(claimant() != first);
        QCOMPARE(service.rules().accountByUid(first).has_value(), flow == Verification::Optional);
    }
}

QTEST_GUILESS_MAIN(TestPreclaim)
#include "tst_preclaim.moc"
