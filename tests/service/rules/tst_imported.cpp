// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/passwordhasher.h"
#include "service/types/figures.h"
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Accounts that came from another system, whose numbers nobody has proved here (security S16).
class TestImported : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheirHashesCostIsKnownBefore(); // the first: what is met later counts for all
    void whatAnImportBroughtWaitsForItsPeople();
    void whoShowsACodeTakesTheNumberAndNoMore();
    void aCodeAloneOpensNoneThatWasSilent();
    void whatAnOperatorMadeIsNoStrangersToTake();
    void whoEntersAStrangersCodeOpensTheirOwn_data();
    void whoEntersAStrangersCodeOpensTheirOwn();
    void whereNothingIsVerifiedTheyHaveTheirNumbers();
    void clientsWithoutADeviceKeepThePasswordToo_data();
    void clientsWithoutADeviceKeepThePasswordToo();
    void wherePrivateAnyCodeOpensThem_data();
    void wherePrivateAnyCodeOpensThem();
    void anImportedPasswordIsTheirs_data();
    void anImportedPasswordIsTheirs();
    void whoRegistersWithItsPasswordOpensIt_data();
    void whoRegistersWithItsPasswordOpensIt();
    void wherePrivateOwnersWhoRegisterGetTheirCode();

private:
    RequestContext m_attacker;
    RequestContext m_owner;
};

namespace {

/// As an import leaves an account of amara's number without PhoneIdVerified; its uid.
QString imported(TestService &service, const QString &hash = {}, int sinceDays = 30)
{
    static const QString good = *PasswordHasher({}).hash(goodPassword); // takes its time
    AccountRow row;
    row.uid = QString(32, u'e');
    row.profileId = row.uid;
    row.phone = amara;
    row.passwordHash = hash.isEmpty() ? good : hash;
    row.createdAt = row.modifiedAt = service.clock.now() - 24h * 1000;
    row.lastLoginAt = service.clock.now() - 24h * sinceDays;
    const auto done =
        service.store().change([&](Records &records) { return records.accounts().insert(row); });
    return done ? row.uid : QString();
}

} // namespace

void TestImported::init()
{
    m_attacker.peerAddress = u"198.51.100.66"_s;
    m_attacker.device = u"the attacker's"_s;
    m_owner.peerAddress = u"203.0.113.7"_s;
    m_owner.device = u"the owner's"_s;
}

/// The first purge dropped it, by the date of the old system, and who registered the number, too;
/// then its password was as good as none.
void TestImported::whatAnImportBroughtWaitsForItsPeople()
{
    TestService service;
    const QString uid = imported(service);
    service.rules().purge();
    VERIFY_GOOD(service.rules().accountByPhone(amara));
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker));
    service.rules().purge();
    const auto kept = service.rules().accountByUid(uid);
    VERIFY_GOOD(kept);
    QVERIFY(kept->phone == amara && kept->hasPassword);
    service.advance(60s);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_owner), 1066);
    const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
}

void TestImported::whoShowsACodeTakesTheNumberAndNoMore()
{
    TestService service;
    const QString uid = imported(service);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker));
    const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_attacker);
    VERIFY_GOOD(in);
    QVERIFY(in->account.uid != uid && in->account.phone == amara);
    const auto former = service.rules().login({amara, goodPassword}, m_owner);
    VERIFY_GOOD(former);
    QCOMPARE(former->account.uid, uid);
}

/// Security S17: carriers may have given the number to somebody else.
void TestImported::aCodeAloneOpensNoneThatWasSilent()
{
    TestService service;
    const QString uid = imported(service, {}, 1000);
    VERIFY_ERROR(service.rules().resendVerification(amara, m_attacker), 1287);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_owner), 1066);
    const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
}

/// By `POST manage/account`, with a number that nobody proved: any registration deleted it.
void TestImported::whatAnOperatorMadeIsNoStrangersToTake()
{
    TestService service;
    ManagedAccount made;
    made.phone = amara;
    made.password = goodPassword;
    const auto account = service.rules().createAccount(made, service.context);
    VERIFY_GOOD(account);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker));
    service.advance(24h * 1000);
    service.rules().purge();
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_owner), 1066);
    const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, account->uid);
    QVERIFY(in->account.hasPassword);
}

void TestImported::whoEntersAStrangersCodeOpensTheirOwn_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<Verification>("flow");
    QTest::addColumn<bool>("asks");
    for (const bool isPrivate : {false, true}) {
        for (const bool asks : {false, true}) {
            const QByteArray name = QByteArray(isPrivate ? "private" : "compatible") +
                                    (asks ? ", after asking for another" : "");
            QTest::newRow(name.constData()) << isPrivate << Verification::Required << asks;
            QTest::newRow((name + ", optional").constData())
                << isPrivate << Verification::Optional << asks;
        }
    }
}

/// A stranger registered the number first: its owner got what the stranger had made, emptied, and
/// their own account went on without its number.
void TestImported::whoEntersAStrangersCodeOpensTheirOwn()
{
    QFETCH(bool, isPrivate);
    QFETCH(Verification, flow);
    QFETCH(bool, asks);
    TestService service([&](Config &config) {
        config.flow.privateAnswers = isPrivate;
        config.flow.verification = flow;
    });
    const QString uid = imported(service);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker));
    service.advance(60s);
    if (asks)
        VERIFY_GOOD(service.rules().resendVerification(amara, m_owner));
    const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
    QVERIFY(in->account.phone == amara && in->account.phoneVerified);
    VERIFY_ERROR(service.rules().login({amara, otherPassword}, m_attacker), 966);
    QVERIFY(!service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_attacker));
}

void TestImported::wherePrivateAnyCodeOpensThem_data()
{
    QTest::addColumn<bool>("byReset");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<int>("days");
    for (const bool byReset : {false, true}) {
        const QByteArray name = byReset ? "a reset" : "signing in with a code";
        QTest::newRow(name.constData()) << byReset << false << 30;
        QTest::newRow((name + ", registered by a stranger").constData()) << byReset << true << 30;
        QTest::newRow((name + ", silent for long").constData()) << byReset << false << 1000;
    }
}

/// Their right password is told to be wrong there, and the codes that they asked for then were sent
/// to nobody.
void TestImported::wherePrivateAnyCodeOpensThem()
{
    QFETCH(bool, byReset);
    QFETCH(bool, isTaken);
    QFETCH(int, days);
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    auto &rules = service.rules();
    const QString uid = imported(service, {}, days);
    VERIFY_ERROR(rules.login({amara, goodPassword}, m_owner), 966);
    if (isTaken)
        VERIFY_GOOD(rules.registerByPhone(service.registration(amara, otherPassword), m_attacker));
    service.advance(60s);
    const auto before = service.texts().size();
    VERIFY_GOOD(byReset ? rules.forgotPassword(amara, m_owner)
                        : rules.passwordlessSend(amara, m_owner));
    const bool isSilent = days > 90; // a stranger may have the number (S17)
    QCOMPARE(service.texts().size(), before + (isSilent ? 0 : 1));
    if (isSilent)
        return;
    const QString code = service.lastCodeTo(amara);
    const QString chosen = u"nine green lanterns"_s;
    if (byReset)
        VERIFY_GOOD(rules.resetPassword({amara, code, chosen}, m_owner));
    const auto in = byReset ? rules.login({amara, chosen}, m_owner)
                            : rules.passwordlessVerify({amara, code}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
    QVERIFY(in->account.phoneProven);
    VERIFY_ERROR(rules.login({amara, otherPassword}, m_attacker), 966);
}

void TestImported::anImportedPasswordIsTheirs_data()
{
    QTest::addColumn<QString>("signsIn");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("who verifies showed it") << u"owner"_s << true;
    QTest::newRow("somebody else showed it") << u"attacker"_s << false;
    QTest::newRow("nobody showed it") << QString() << false;
}

void TestImported::whoRegistersWithItsPasswordOpensIt_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("entersIt");
    for (const bool isPrivate : {false, true}) {
        const QByteArray name = isPrivate ? "private" : "compatible";
        QTest::newRow((name + ", where they registered").constData())
            << isPrivate << 30 << u"owner"_s;
        QTest::newRow((name + ", silent for long").constData()) << isPrivate << 1000 << u"owner"_s;
        QTest::newRow((name + ", a stranger").constData()) << isPrivate << 30 << u"attacker"_s;
    }
}

/// Two accounts with one number and one password: the second one kept its person out of the first.
void TestImported::whoRegistersWithItsPasswordOpensIt()
{
    QFETCH(bool, isPrivate);
    QFETCH(int, days);
    QFETCH(QString, entersIt);
    TestService service([&](Config &config) { config.flow.privateAnswers = isPrivate; });
    auto &rules = service.rules();
    const QString uid = imported(service, {}, days);
    VERIFY_GOOD(rules.registerByPhone(service.registration(amara, otherPassword), m_attacker));
    service.advance(60s);
    const auto begun = rules.registerByPhone(service.registration(amara, goodPassword), m_owner);
    const auto unknown = rules.registerByPhone(service.registration(ben, goodPassword), m_owner);
    VERIFY_GOOD(begun);
    VERIFY_GOOD(unknown);
    QVERIFY(begun->code && unknown->code && !begun->signedIn);
    QCOMPARE(begun->code->triesLeft, unknown->code->triesLeft);
    const auto in = rules.verifyPhone({amara, service.lastCodeTo(amara)},
                                      entersIt == "owner"_L1 ? m_owner : m_attacker);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
    QCOMPARE(in->account.hasPassword, entersIt == "owner"_L1);
    VERIFY_ERROR(rules.login({amara, otherPassword}, m_attacker), 966);
    if (entersIt == "owner"_L1)
        VERIFY_GOOD(rules.login({amara, goodPassword}, m_owner));
}

/// They are not told that they have an account, and waited for a text that was sent to nobody.
void TestImported::wherePrivateOwnersWhoRegisterGetTheirCode()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    auto &rules = service.rules();
    service.context = m_owner;
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    m_owner.device = u"another one of the owner's"_s;
    service.advance(2h);
    const auto before = service.texts().size();
    VERIFY_GOOD(rules.registerByPhone(service.registration(amara, otherPassword), m_attacker));
    QCOMPARE(service.texts().size(), before);
    service.advance(2h);
    VERIFY_GOOD(rules.registerByPhone(service.registration(amara, goodPassword), m_owner));
    QCOMPARE(service.texts().size(), before + 1);
    const QString code = service.lastCodeTo(amara);
    VERIFY_ERROR(rules.verifyPhone({amara, code}, m_attacker), 1067); // who asked for nothing
    const auto in = rules.verifyPhone({amara, code}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
    VERIFY_GOOD(rules.login({amara, goodPassword}, m_owner));
}

/// There a registration shows nothing, either.
void TestImported::whereNothingIsVerifiedTheyHaveTheirNumbers()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Disabled; });
    const QString uid = imported(service);
    VERIFY_ERROR(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_attacker),
        1058);
    const auto in = service.rules().login({amara, goodPassword}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
}

/// Nobody registered it here: who has its password is who did (S16).
void TestImported::anImportedPasswordIsTheirs()
{
    QFETCH(QString, signsIn);
    QFETCH(bool, isKept);
    TestService service;
    imported(service);
    if (!signsIn.isEmpty())
        VERIFY_ERROR(service.rules().login({amara, goodPassword},
                                           signsIn == u"owner"_s ? m_owner : m_attacker),
                     1066);
    service.advance(60s);
    VERIFY_GOOD(service.rules().resendVerification(amara, m_owner));
    const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.hasPassword, isKept);
}

void TestImported::clientsWithoutADeviceKeepThePasswordToo_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a stranger registers") << u"registers"_s << true;
    QTest::newRow("somebody elsewhere asks for a code") << u"asks"_s << false;
    QTest::newRow("entered elsewhere") << u"moves"_s << false;
}

/// Those of other vendors: who signed in by password and entered the code had none afterwards.
void TestImported::clientsWithoutADeviceKeepThePasswordToo()
{
    QFETCH(QString, meanwhile);
    QFETCH(bool, isKept);
    TestService service;
    const QString uid = imported(service);
    m_owner.device.clear();
    if (meanwhile == u"registers")
        VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, otherPassword),
                                                    m_attacker));
    service.advance(60s);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_owner), 1066);
    service.advance(60s);
    if (meanwhile == u"asks")
        VERIFY_GOOD(service.rules().resendVerification(amara, m_attacker));
    if (meanwhile == u"moves")
        m_owner.peerAddress = u"203.0.113.8"_s;
    const auto in = service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, m_owner);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
    QCOMPARE(in->account.hasPassword, isKept);
}

/// Security S15: the first wrong password for one was told apart by its time after each start.
void TestImported::whatTheirHashesCostIsKnownBefore()
{
    for (const bool isPrivate : {false, true}) {
        TestService service([&](Config &config) { config.flow.privateAnswers = isPrivate; });
        service.newAccount(ben, goodPassword);
        imported(service, u"$2a$11$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"_s);
        service.restart();
        QCOMPARE(service.rules().figures().dearestOtherHash().count(), 0);
        service.rules().measureHashes([] { return false; });
        QCOMPARE(service.rules().figures().dearestOtherHash().count() > 0, isPrivate);
    }
}

QTEST_GUILESS_MAIN(TestImported)
#include "tst_imported.moc"
