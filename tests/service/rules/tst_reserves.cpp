// SPDX-License-Identifier: Apache-2.0
#include "hookedstore.h"
#include "testservice.h"
#include "wrappedstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// What a known device has in reserve (security S13), to its end, and what else is kept apart.
class TestReserves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReserveOfTriesEnds();
    void theReserveTriesNoDeadCode();
    void formerHoldersPassTheirAddressesBudget();
    void whatTheOperatorDidIsNoSilence();
    void anOutageIsNoWrongSignIn();
    void aKnownDeviceChangesItsNumberFromASpentAddress();
    void theFirstClaimantGoesOnWithoutTheNumber();
    void aNumberSetMeanwhileIsTextedNothing();
    void answersThatTheMachineRefusedAreNotKept();
    void aStoreThatFaltersShedsWhoWaited();
    void anAnswerThatWasLostIsAskedForAgainOnce();
    void aKeyTellsNobodyWhatWasAsked();
    void codesAreReadAsTheyAreWritten();
    void lockedWithoutFailuresIsUnlocked();

private:
    RequestContext m_stranger;
    RequestContext m_home;
};

namespace {

class FalteringStore final : public WrappedStore
{
public:
    using WrappedStore::WrappedStore;
    bool falters() override { return isFaltering; }

    tl::expected<void, StoreFailure> settle(const std::function<void(Records &)> &work) override
    {
        return isFaltering ? tl::unexpected(StoreFailure{}) : Store::settle(work);
    }

    bool isFaltering = false;
};

} // namespace

void TestReserves::init()
{
    m_stranger = m_home = {};
    m_stranger.peerAddress = u"198.51.100.66"_s;
    m_home.peerAddress = u"203.0.113.7"_s;
    m_home.device = u"the owner's"_s;
}

void TestReserves::aReserveOfTriesEnds()
{
    TestService service([](Config &config) { config.sms.resendWaits = {}; });
    service.context = m_home;
    service.newAccount(amara, goodPassword);
    auto &rules = service.rules();
    VERIFY_GOOD(rules.passwordlessSend(amara, m_home));
    const auto guess = [&](const RequestContext &who) {
        return rules.passwordlessVerify({amara, u"00000x"_s}, who).error();
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(guess(m_stranger).triesLeft, 4 - i);
    VERIFY_ERROR(rules.passwordlessSend(amara, m_stranger), 1123);
    for (int left = 2; left >= 0; --left) {
        const ServiceError wrong = guess(m_home);
        QCOMPARE(wrong.code, code::otpWrong);
        QCOMPARE(wrong.triesLeft, left);
    }
    const ServiceError spent = guess(m_home);
    QCOMPARE(spent.code, code::otpNotAccessible);
    QCOMPARE(spent.retryAfterSeconds, 600);
    // Nor has it a code that nobody could try.
    const auto code = rules.passwordlessSend(amara, m_home);
    VERIFY_ERROR(code, 1123);
    QCOMPARE(code.error().retryAfterSeconds, 600);
    service.advance(600s);
    VERIFY_GOOD(rules.passwordlessSend(amara, m_home));
    VERIFY_GOOD(rules.passwordlessVerify({amara, service.lastCodeTo(amara)}, m_home));
}

void TestReserves::theReserveTriesNoDeadCode()
{
    TestService service([](Config &config) { config.otp.triesWindow = Seconds(86400); });
    service.context = m_home;
    service.newAccount(amara, goodPassword);
    auto &rules = service.rules();
    VERIFY_GOOD(rules.passwordlessSend(amara, m_home));
    const QString code = service.lastCodeTo(amara);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!rules.passwordlessVerify({amara, u"00000x"_s}, m_stranger));
    service.advance(301s);
    for (int i = 0; i < 5; ++i) // more than the reserve has: none is taken
        VERIFY_ERROR(rules.passwordlessVerify({amara, code}, m_home), code::otpExpired);
    VERIFY_GOOD(rules.passwordlessSend(amara, m_home));
    VERIFY_GOOD(rules.passwordlessVerify({amara, service.lastCodeTo(amara)}, m_home));
}

/// The former holder's device comes in from an address that may try no more; no other does.
void TestReserves::formerHoldersPassTheirAddressesBudget()
{
    TestService service([](Config &config) { config.addresses.wrongSignIns = 2; });
    service.context = m_home;
    service.newAccount(amara, goodPassword);
    service.advance(91 * 24h);
    service.context = m_stranger;
    service.newAccount(amara, otherPassword);
    auto &rules = service.rules();
    // Wrong at both: the one budget, once each.
    VERIFY_ERROR(rules.login({amara, u"no-password-1"_s}, m_home), code::wrongPassword);
    RequestContext unknown = m_home;
    unknown.device.clear();
    VERIFY_ERROR(rules.login({amara, u"no-password-2"_s}, unknown), code::wrongPassword);
    VERIFY_ERROR(rules.login({amara, goodPassword}, unknown), code::tooManyRequests);
    VERIFY_GOOD(rules.login({amara, goodPassword}, m_home));
}

/// Nobody signed in since, but the operator gave it its number not long ago.
void TestReserves::whatTheOperatorDidIsNoSilence()
{
    TestService service;
    ManagedAccount asked;
    asked.phone = ben;
    asked.password = goodPassword;
    const auto made = service.rules().createAccount(asked, {});
    VERIFY_GOOD(made);
    service.advance(80 * 24h);
    VERIFY_GOOD(service.rules().setPhone(made->uid, amara));
    service.advance(90 * 24h - 1s);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, m_stranger));
    service.advance(1s);
    VERIFY_ERROR(service.rules().passwordlessSend(amara, m_stranger), code::unknownDevice);
}

/// Security S13: nothing was compared.
void TestReserves::anOutageIsNoWrongSignIn()
{
    if (onPostgreSql())
        QSKIP("the failure is made with SQLite");
    TestService service([](Config &config) { config.addresses.wrongSignIns = 2; });
    service.newAccount(amara, goodPassword);
    QVERIFY(inStore(service.config.store.url, {"CREATE TRIGGER broken BEFORE UPDATE ON accounts "
                                               "BEGIN SELECT RAISE(ABORT, 'broken'); END"}));
    auto &rules = service.rules();
    RequestContext unknown = m_home;
    unknown.device.clear();
    for (int i = 0; i < 5; ++i)
        VERIFY_ERROR(rules.login({amara, goodPassword}, unknown), code::storeUnavailable);
    QVERIFY(inStore(service.config.store.url, {"DROP TRIGGER broken"}));
    VERIFY_GOOD(rules.login({amara, goodPassword}, unknown));
    // And what is wrong is counted.
    for (int i = 0; i < 2; ++i)
        VERIFY_ERROR(rules.login({amara, otherPassword}, unknown), code::wrongPassword);
    VERIFY_ERROR(rules.login({amara, goodPassword}, unknown), code::tooManyRequests);
}

/// Security S13: at an office's address that others used up.
void TestReserves::aKnownDeviceChangesItsNumberFromASpentAddress()
{
    TestService service([](Config &config) { config.addresses.availability = 0; });
    service.context = m_home;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    auto &rules = service.rules();
    const auto change = [&](const RequestContext &who, int i) {
        return rules.changeNumber(token, {u"+1202555012%1"_s.arg(i), {}}, who);
    };
    RequestContext elsewhere = m_home;
    elsewhere.device = u"another"_s;
    VERIFY_ERROR(change(elsewhere, 0), 429);
    for (int i = 0; i < 3; ++i)
        VERIFY_GOOD(change(m_home, i));
    VERIFY_ERROR(change(m_home, 3), 429);
    ProfileUpdate update;
    update.phone = ben;
    VERIFY_ERROR(rules.updateProfile(token, update, m_home), 429);
    service.advance(24h);
    update.password = goodPassword;
    const auto again = rules.login({amara, goodPassword}, m_home);
    VERIFY_GOOD(again);
    VERIFY_GOOD(rules.updateProfile(again->tokens.accessToken, update, m_home));
}

void TestReserves::theFirstClaimantGoesOnWithoutTheNumber()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    auto &rules = service.rules();
    service.context = m_home;
    const SignedIn old = service.newAccount(amara, goodPassword);
    VERIFY_GOOD(rules.verifyByToken(old.tokens.accessToken, service.lastCodeTo(amara), m_home));
    service.advance(91 * 24h);
    const auto first =
        rules.registerByPhone(service.registration(amara, otherPassword), m_stranger);
    VERIFY_GOOD(first);
    service.advance(61s);
    RequestContext another;
    another.peerAddress = u"192.0.2.77"_s;
    const auto second = rules.registerByPhone(service.registration(amara, goodPassword), another);
    VERIFY_GOOD(second);
    VERIFY_GOOD(rules.readProfile(first->signedIn->tokens.accessToken));
    VERIFY_GOOD(rules.verifyByToken(second->signedIn->tokens.accessToken, service.lastCodeTo(amara),
                                    another));
    QCOMPARE(rules.accountByPhone(amara)->uid, second->signedIn->account.uid);
    QVERIFY(!rules.readProfile(first->signedIn->tokens.accessToken)->phone);
}

void TestReserves::aNumberSetMeanwhileIsTextedNothing()
{
    bool wasSet = false;
    for (int transaction = 0;; ++transaction) {
        TestService service;
        const SignedIn in = service.newAccount(amara, goodPassword);
        RequestContext quiet = service.context;
        quiet.preventSms = true;
        VERIFY_GOOD(service.rules().invalidatePhone(in.account.uid, quiet));
        const QString before = service.lastCodeTo(amara);
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        store.before(transaction, [&] { service.rules().setPhone(in.account.uid, ben); });
        const auto sent = rules.resendVerification(amara, service.context);
        if (!store.hasHappened())
            break;
        VERIFY_ERROR(sent, code::userUnknown);
        wasSet = true;
    }
    QVERIFY(wasSet);
}

void TestReserves::answersThatTheMachineRefusedAreNotKept()
{
    TestService service([](Config &config) { config.addresses.acts = 1; });
    auto &rules = service.rules();
    const auto begin = [&](const QByteArray &key) { return rules.beginRequest({key, {}}, "body"); };
    const auto end = [&](const QByteArray &key, const KeptReply &reply) {
        return rules.endRequest({key, {}}, reply, service.context).has_value();
    };
    for (const int status : {429, 503}) {
        QCOMPARE(begin("a")->kind, RequestTurn::Kind::Mine);
        QVERIFY(end("a", {status, "not now", false}));
    }
    QCOMPARE(begin("a")->kind, RequestTurn::Kind::Mine);
    QCOMPARE(begin("a")->kind, RequestTurn::Kind::Running);
    QVERIFY(end("a", {200, "done", false}));
    QCOMPARE(begin("a")->reply, QByteArray("done"));
    QCOMPARE(begin("a")->status, 200);
    QCOMPARE(rules.beginRequest({"a", {}}, "another")->kind, RequestTurn::Kind::AnotherContent);
    // The address has had its one; who has the secret has as many as they like.
    for (const bool trusted : {false, true}) {
        QCOMPARE(begin("b")->kind, RequestTurn::Kind::Mine);
        QVERIFY(end("b", {200, "done", trusted}));
    }
    QCOMPARE(begin("b")->kind, RequestTurn::Kind::Answered);
}

void TestReserves::aStoreThatFaltersShedsWhoWaited()
{
    TestService service;
    FalteringStore store(service.store());
    AuthService rules(service.config, store, service.clock);
    QVERIFY(!rules.refusalAfter(2s));
    store.isFaltering = true;
    QVERIFY(!rules.refusalAfter(999ms));
    const auto refusal = rules.refusalAfter(1s);
    QVERIFY(refusal);
    QCOMPARE(refusal->code, code::storeUnavailable);
    QVERIFY(refusal->retryAfterSeconds);
}

/// The answer could not be written: the retry does the act, and its own twin waits for it.
void TestReserves::anAnswerThatWasLostIsAskedForAgainOnce()
{
    TestService service;
    FalteringStore store(service.store());
    AuthService rules(service.config, store, service.clock);
    const auto begin = [&] { return rules.beginRequest({"a", {}}, "body")->kind; };
    QCOMPARE(begin(), RequestTurn::Kind::Mine);
    store.isFaltering = true;
    rules.endRequest({"a", {}}, {200, "lost", false}, service.context);
    store.isFaltering = false;
    QCOMPARE(begin(), RequestTurn::Kind::Mine);
    QCOMPARE(begin(), RequestTurn::Kind::Running);
    VERIFY_GOOD(rules.endRequest({"a", {}}, {200, "done", false}, service.context));
    QCOMPARE(begin(), RequestTurn::Kind::Answered);
}

/// Security S4: who came by the key of a code that was entered tried codes uncounted, until the
/// right one was answered with a session.
void TestReserves::aKeyTellsNobodyWhatWasAsked()
{
    TestService service;
    auto &rules = service.rules();
    const QByteArrayList key{"request", "key", "PUT", "/verify", "api", ""};
    const auto kind = [&](const QByteArray &content) {
        const auto turn = rules.beginRequest(key, content);
        return turn ? turn->kind : RequestTurn::Kind::Running;
    };
    QCOMPARE(kind("otp=123456"), RequestTurn::Kind::Mine);
    VERIFY_GOOD(rules.endRequest(key, {200, "{}"}, m_home));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(kind("otp=" + QByteArray::number(i)), RequestTurn::Kind::AnotherContent);
    QCOMPARE(kind("otp=123456"), RequestTurn::Kind::Answered); // a client's mistake
    QCOMPARE(kind("otp=5"), RequestTurn::Kind::AnotherContent);
    QCOMPARE(kind("otp=123456"), RequestTurn::Kind::AnotherContent);
}

void TestReserves::codesAreReadAsTheyAreWritten()
{
    for (const OtpAlphabet alphabet :
         {OtpAlphabet::UpperLettersAndDigits, OtpAlphabet::LowerLettersAndDigits}) {
        TestService service([&](Config &config) { config.otp.alphabet = alphabet; });
        VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                    service.context));
        const QString text = service.lastTextTo(amara);
        const QString code = text.section(u' ', 0, 0);
        const QString typed =
            alphabet == OtpAlphabet::UpperLettersAndDigits ? code.toLower() : code.toUpper();
        VERIFY_GOOD(service.rules().verifyPhone(
            {amara, u" "_s + typed.left(3) + u'-' + typed.mid(3)}, service.context));
    }
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    for (const QString &odd : {u" (202) 555-0123"_s, u" x"_s})
        VERIFY_ERROR(service.rules().resendByToken(token, odd, service.context),
                     code::phoneInvalid);
    // No id of a session has such letters.
    QCOMPARE(service.rules().endSession(token, QString(32, u'g'), service.context), 0);
    QCOMPARE(service.rules().endSession(token, QString(32, u'a'), service.context), 0);
}

void TestReserves::lockedWithoutFailuresIsUnlocked()
{
    TestService service;
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    QVERIFY(service.store().change([&](Records &records) {
        records.accounts().setLock(uid, LockKind::Suspend, service.clock.now() + 1h);
        return true;
    }));
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context),
                 code::lockedSuspended);
    VERIFY_GOOD(service.rules().unlockAccount(uid));
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
}

QTEST_GUILESS_MAIN(TestReserves)
#include "tst_reserves.moc"
