// SPDX-License-Identifier: Apache-2.0
#include "hookedstore.h"
#include "testservice.h"

#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S17: carriers give a number to somebody else. A code alone opens no account that nobody
/// used for long, and whoever has the number now can have it without what was kept under it.
class TestSilent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoGetsIn_data();
    void whoGetsIn();
    void aUsedSessionIsNoSilence();
    void theNewHolderTakesTheNumberOnly();
    void theFormerHolderIsLetInByPassword();
    void theFormerHoldersDeviceCostsTheNewOneNothing();
    void aClaimEndsWhereTheOwnerComesBack();
    void theOwnerSignsInWhileTheirNumberIsClaimed();
    void nobodyTakesANumberWithoutItsCode();
    void aSignedInPersonMayChangeToIt();
    void unprovedClaimsArePurgedAndFormerAccountsAreNot();
    void privateAnswersTellNothingOfIt();
    void whoRegistersWithTheOldPasswordIsTheOwner();
    void aNumberSetByTheOperatorEndsTheFormerOne();
    void whoHasTheirNumberAgainIsCountedOnce();
    void whoClaimsIsFoundAmongManyWithoutNumber();

private:
    static constexpr std::chrono::hours longAgo{24 * 91};
    RequestContext m_owner;
    RequestContext m_other; ///< who has the number now
};

namespace {

enum class Act
{
    Passwordless,
    Reset,
    Password,
    Verify
};

/// Asks for a code where the act needs one, and enters it; the error, or 0.
int tried(TestService &service, Act act, const RequestContext &context)
{
    auto &rules = service.rules();
    const auto codeOf = [](const auto &result) { return result ? 0 : result.error().code; };
    const auto entered = [&](const auto &sent, const auto &enter) {
        return sent ? codeOf(enter(service.lastCodeTo(amara))) : sent.error().code;
    };
    switch (act) {
    case Act::Passwordless:
        return entered(rules.passwordlessSend(amara, context), [&](const QString &code) {
            return rules.passwordlessVerify({amara, code}, context);
        });
    case Act::Reset:
        return entered(rules.forgotPassword(amara, context), [&](const QString &code) {
            return rules.resetPassword({amara, code, otherPassword}, context);
        });
    case Act::Verify:
        return entered(rules.resendVerification(amara, context), [&](const QString &code) {
            return rules.verifyPhone({amara, code}, context);
        });
    case Act::Password:
        break;
    }
    return codeOf(rules.login({amara, goodPassword}, context));
}

SignedIn ownedBy(TestService &service, const RequestContext &owner)
{
    service.context = owner;
    return service.newAccount(amara, goodPassword);
}

/// The new holder registers and enters the code that came.
Result<SignedIn> claim(TestService &service, const RequestContext &context)
{
    const auto registered =
        service.rules().registerByPhone(service.registration(amara, otherPassword), context);
    if (!registered)
        return tl::unexpected(registered.error());
    return service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, context);
}

} // namespace

Q_DECLARE_METATYPE(Act)

void TestSilent::init()
{
    m_owner = m_other = {};
    m_owner.peerAddress = u"203.0.113.7"_s;
    m_owner.device = u"the owner's"_s;
    m_other.peerAddress = u"198.51.100.66"_s;
    m_other.device = u"the new holder's"_s;
}

void TestSilent::whoGetsIn_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("ownDevice");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, Act act, int days, bool own, int expected) {
        QTest::newRow(name) << act << days << own << expected;
    };
    row("code, 89 days, elsewhere", Act::Passwordless, 89, false, 0);
    row("code, 91 days, elsewhere", Act::Passwordless, 91, false, 1287);
    row("code, 91 days, own device", Act::Passwordless, 91, true, 0);
    row("reset, 89 days, elsewhere", Act::Reset, 89, false, 0);
    row("reset, 91 days, elsewhere", Act::Reset, 91, false, 1287);
    row("reset, 91 days, own device", Act::Reset, 91, true, 0);
    row("password, 91 days, elsewhere", Act::Password, 91, false, 0);
    row("password, 91 days, own device", Act::Password, 91, true, 0);
    row("verify, 89 days, elsewhere", Act::Verify, 89, false, 0);
    row("verify, 91 days, elsewhere", Act::Verify, 91, false, 1287);
    row("verify, 91 days, own device", Act::Verify, 91, true, 0);
    row("password, 400 days, elsewhere", Act::Password, 400, false, 0);
}

void TestSilent::whoGetsIn()
{
    QFETCH(Act, act);
    QFETCH(int, days);
    QFETCH(bool, ownDevice);
    QFETCH(int, expected);
    TestService service;
    const SignedIn in = ownedBy(service, m_owner);
    if (act == Act::Verify) {
        RequestContext noText = m_owner;
        noText.preventSms = true;
        VERIFY_GOOD(service.rules().invalidatePhone(in.account.uid, noText));
    }
    service.advance(std::chrono::hours(24 * days));
    QCOMPARE(tried(service, act, ownDevice ? m_owner : m_other), expected);
}

void TestSilent::aUsedSessionIsNoSilence()
{
    TestService service([](Config &config) { config.session.refresh = Seconds(365 * 86400); });
    const SignedIn in = ownedBy(service, m_owner);
    service.advance(80 * 24h);
    VERIFY_GOOD(service.rules().refresh(in.tokens.refreshToken, m_owner));
    service.advance(80 * 24h);
    QCOMPARE(tried(service, Act::Passwordless, m_other), 0);
}

void TestSilent::theNewHolderTakesTheNumberOnly()
{
    TestService service;
    const SignedIn old = ownedBy(service, m_owner);
    service.advance(longAgo);
    const auto in = claim(service, m_other);
    VERIFY_GOOD(in);
    QVERIFY(in->account.uid != old.account.uid);
    QCOMPARE(in->account.phone, amara);
    QVERIFY(service.lastTextTo(amara).contains(u"no longer uses this number"_s)); // both are told
    const auto former = service.rules().accountByUid(old.account.uid);
    VERIFY_GOOD(former);
    QCOMPARE(former->phone, std::nullopt);
    QCOMPARE(former->formerPhone, amara);
    VERIFY_GOOD(service.rules().login({amara, otherPassword}, m_other));
    QCOMPARE(tried(service, Act::Passwordless, m_owner), 0);
    QCOMPARE(service.rules().accountByPhone(amara)->uid, in->account.uid);
}

void TestSilent::theFormerHolderIsLetInByPassword()
{
    TestService service;
    const SignedIn old = ownedBy(service, m_owner);
    service.advance(longAgo);
    VERIFY_GOOD(claim(service, m_other));
    RequestContext newDevice = m_owner;
    newDevice.device = u"the owner's new one"_s;
    for (const RequestContext &from : {m_owner, newDevice}) {
        const auto in = service.rules().login({amara, goodPassword}, from);
        VERIFY_GOOD(in);
        QCOMPARE(in->account.uid, old.account.uid);
    }
    VERIFY_ERROR(service.rules().login({amara, u"neither of both"_s}, m_other), 966);
    // Their account goes on under another number.
    const auto in = service.rules().login({amara, goodPassword}, m_owner);
    VERIFY_GOOD(service.rules().changeNumber(in->tokens.accessToken, {ben, {}}, m_owner));
    VERIFY_GOOD(
        service.rules().verifyByToken(in->tokens.accessToken, service.lastCodeTo(ben), m_owner));
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, m_owner), 966);
    VERIFY_GOOD(service.rules().login({ben, goodPassword}, m_owner));
}

void TestSilent::theFormerHoldersDeviceCostsTheNewOneNothing()
{
    TestService service;
    ownedBy(service, m_owner);
    service.advance(longAgo);
    VERIFY_GOOD(claim(service, m_other));
    for (int i = 0; i < 20; ++i)
        VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
    RequestContext elsewhere = m_other;
    elsewhere.device.clear();
    VERIFY_GOOD(service.rules().login({amara, otherPassword}, elsewhere));
}

void TestSilent::aClaimEndsWhereTheOwnerComesBack()
{
    TestService service;
    const SignedIn old = ownedBy(service, m_owner);
    service.advance(longAgo);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, otherPassword), m_other));
    const QString code = service.lastCodeTo(amara);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
    VERIFY_ERROR(service.rules().verifyPhone({amara, code}, m_other), 1073);
    QCOMPARE(service.rules().accountByPhone(amara)->uid, old.account.uid);
}

/// Their password is right by either way, so nobody says that it is wrong.
void TestSilent::theOwnerSignsInWhileTheirNumberIsClaimed()
{
    for (int transaction = 0;; ++transaction) {
        TestService service;
        const SignedIn old = ownedBy(service, m_owner);
        service.advance(longAgo);
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        store.before(transaction, [&] { claim(service, m_other); });
        const auto in = rules.login({amara, goodPassword}, m_owner);
        VERIFY_GOOD(in);
        if (!store.hasHappened())
            break;
        QCOMPARE(in->account.uid, old.account.uid);
        QCOMPARE(in->account.formerPhone, amara);
    }
}

void TestSilent::nobodyTakesANumberWithoutItsCode()
{
    TestService service;
    const SignedIn old = ownedBy(service, m_owner);
    VERIFY_ERROR(claim(service, m_other), 1058);
    service.advance(longAgo);
    for (int i = 0; i < 2; ++i) { // the later one replaces
        VERIFY_GOOD(
            service.rules().registerByPhone(service.registration(amara, otherPassword), m_other));
        const QString code = service.lastCodeTo(amara);
        VERIFY_ERROR(service.rules().verifyPhone({amara, wrongCode(code)}, m_other), 1067);
        service.advance(301s);
    }
    QCOMPARE(service.rules().accountByPhone(amara)->uid, old.account.uid);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, m_owner));
}

void TestSilent::aSignedInPersonMayChangeToIt()
{
    TestService service;
    const SignedIn old = ownedBy(service, m_owner);
    service.advance(longAgo);
    service.context = m_other;
    const SignedIn other = service.newAccount(ben, otherPassword);
    VERIFY_GOOD(service.rules().changeNumber(other.tokens.accessToken, {amara, {}}, m_other));
    VERIFY_GOOD(service.rules().verifyByToken(other.tokens.accessToken, service.lastCodeTo(amara),
                                              m_other));
    QCOMPARE(service.rules().accountByPhone(amara)->uid, other.account.uid);
    QCOMPARE(service.rules().login({amara, goodPassword}, m_owner)->account.uid, old.account.uid);
}

void TestSilent::unprovedClaimsArePurgedAndFormerAccountsAreNot()
{
    TestService service;
    const SignedIn old = ownedBy(service, m_owner);
    service.advance(longAgo);
    service.rules().registerByPhone(service.registration(amara, otherPassword), m_other);
    const auto uid = [&] {
        QString found;
        service.store().read([&](Records &records) {
            const auto row = records.accounts().claimant(amara);
            found = row ? row->uid : QString();
        });
        return found;
    };
    QVERIFY(!uid().isEmpty());
    service.advance(8 * 24h);
    service.rules().purge();
    QVERIFY(uid().isEmpty());
    VERIFY_GOOD(claim(service, m_other));
    service.advance(365 * 24h);
    service.rules().purge();
    VERIFY_GOOD(service.rules().accountByUid(old.account.uid));
    QCOMPARE(service.rules().login({amara, goodPassword}, m_owner)->account.uid, old.account.uid);
}

void TestSilent::privateAnswersTellNothingOfIt()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    ownedBy(service, m_owner);
    service.advance(longAgo);
    const auto texts = service.texts().size();
    VERIFY_GOOD(service.rules().passwordlessSend(amara, m_other));
    VERIFY_GOOD(service.rules().forgotPassword(amara, m_other));
    QCOMPARE(service.texts().size(), texts);
    VERIFY_ERROR(service.rules().passwordlessVerify({amara, u"123456"_s}, m_other), 1067);
}

/// A second account with the same password would keep them out of the first.
void TestSilent::whoRegistersWithTheOldPasswordIsTheOwner()
{
    TestService service;
    const QString uid = ownedBy(service, m_owner).account.uid;
    service.advance(longAgo);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), m_other));
    const QString code = service.lastCodeTo(amara);
    VERIFY_ERROR(service.rules().verifyPhone({amara, code}, m_owner), 1073); // asked for nothing
    const auto in = service.rules().verifyPhone({amara, code}, m_other);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.uid, uid);
    QVERIFY(in->account.hasPassword);
    VERIFY_ERROR(service.rules().verifyPhone({amara, code}, m_other), 1073);
}

void TestSilent::aNumberSetByTheOperatorEndsTheFormerOne()
{
    TestService service;
    const SignedIn former = ownedBy(service, m_owner);
    service.advance(longAgo);
    VERIFY_GOOD(claim(service, m_other));
    RequestContext elsewhere;
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, elsewhere)); // before, it does
    VERIFY_GOOD(service.rules().setPhone(former.account.uid, ben));
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, elsewhere), 966);
    VERIFY_GOOD(service.rules().login({ben, goodPassword}, elsewhere));
}

/// SQLite took the index of numbers to find those who have none, and read them all.
void TestSilent::whoHasTheirNumberAgainIsCountedOnce()
{
    TestService service;
    ownedBy(service, m_owner);
    service.advance(longAgo);
    const auto claimed = claim(service, m_other);
    VERIFY_GOOD(claimed);
    VERIFY_GOOD(service.rules().deleteAccount(claimed->account.uid));
    const auto in = service.rules().login({amara, goodPassword}, m_owner);
    VERIFY_GOOD(in);
    const QString token = in->tokens.accessToken;
    VERIFY_GOOD(service.rules().changeNumber(token, {amara, {}}, m_owner));
    VERIFY_GOOD(service.rules().verifyByToken(token, service.lastCodeTo(amara), m_owner));
    RequestContext elsewhere = m_other;
    elsewhere.device.clear();
    const auto wrong = service.rules().login({amara, u"neither of both"_s}, elsewhere);
    VERIFY_ERROR(wrong, 966);
    QCOMPARE(wrong.error().triesLeft, service.config.lockout.tries - 1);
}

void TestSilent::whoClaimsIsFoundAmongManyWithoutNumber()
{
    if (onPostgreSql())
        QSKIP("it counts what is where, and chooses by that");
    TestService service;
    service.newAccount(ben, goodPassword);
    QVERIFY(inStore(
        service.config.store.url,
        {"CREATE TEMP TABLE many AS SELECT * FROM accounts", "UPDATE many SET phone = NULL",
         "CREATE TEMP TABLE uids AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
         " SELECT i + 1 FROM n WHERE i < 10000) SELECT 'u' || i AS uid FROM n",
         "CREATE TEMP TABLE more AS SELECT * FROM many, uids", "UPDATE more SET uid = \"uid:1\"",
         "ALTER TABLE more DROP COLUMN \"uid:1\"", "INSERT INTO accounts SELECT * FROM more"}));
    const auto costOf = [&service](auto find) {
        const std::clock_t start = std::clock();
        const auto done = service.store().read([&](Records &records) {
            for (int i = 0; i < 100; ++i)
                find(records.accounts());
        });
        return done ? double(std::clock() - start + 1) : 0.0;
    };
    const double former = costOf([](AccountRecords &all) { return all.byFormerPhone(amara); });
    const double claiming = costOf([](AccountRecords &all) { return all.claimant(amara); });
    QVERIFY(former > 0 && claiming > 0);
    QVERIFY2(claiming < 20 * former, qPrintable(QString::number(claiming / former)));
}

QTEST_GUILESS_MAIN(TestSilent)
#include "tst_silent.moc"
