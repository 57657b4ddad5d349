// SPDX-License-Identifier: Apache-2.0
#include "hookedstore.h"
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

namespace {

ManagedAccount managed(const QString &phone, const QString &password = goodPassword)
{
    ManagedAccount account;
    account.phone = phone;
    account.password = password;
    account.phoneVerified = true;
    return account;
}

/// As an import or an operator leaves it.
void edit(TestService &service, const QString &uid, const std::function<void(AccountRow &)> &how)
{
    const auto done = service.store().change([&](Records &records) {
        auto row = records.accounts().byUid(uid);
        how(*row);
        return records.accounts().update(*row);
    });
    QVERIFY(done);
}

void withQuestion(Config &config)
{
    config.questions = {{u"pet"_s, u"First pet?"_s}};
}

} // namespace

/// What each operation refuses, and that it then did nothing.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountNeedsNoNumber();
    void onlyAProvenNumberIsToldOfChanges();
    void operatorsNumbersAreRead();
    void blockedAccountsHaveNoCodeTold();
    void aDisabledAccountIsShut();
    void aBlockedOneIsToldSoOnItsDevice();
    void numbersThatNobodyHas();
    void aNumberThatSomebodyElseProvedIsTaken();
    void aClaimIsShownByTokenToo();
    void aClaimOfANumberThatIsUsedAgainEnds();
    void aNumberThatIsLostWhileItIsRemoved();
    void silenceCanBeSwitchedOff();
    void whoHadTheNumberAndHasItAgain();
    void aLongSilentOwnerIsHeardByThePassword();
    void aBlockByGuessesHoldsAllThatAreUnderWay();
    void aDeviceHasHundredFailures();
};

void TestRefusals::anAccountNeedsNoNumber()
{
    TestService service(withQuestion);
    auto &rules = service.rules();
    const auto made = rules.createAccount(managed({}), service.context);
    VERIFY_GOOD(made);
    QVERIFY(!made->phone);
    QVERIFY(!made->phoneVerified); // nothing to be verified, whatever was asked
    const auto in = rules.tokenForUid(made->uid);
    VERIFY_GOOD(in);
    const QString token = in->accessToken;
    VERIFY_ERROR(rules.invalidatePhone(made->uid, service.context), code::cannotInvalidatePhone);
    VERIFY_ERROR(rules.invalidateOwnPhone(token, service.context), code::noPhoneLinked);
    VERIFY_ERROR(rules.removePhone(token, goodPassword, service.context), code::noPhoneLinked);
    VERIFY_ERROR(rules.resendByToken(token, {}, service.context), code::noPhoneLinked);
    VERIFY_ERROR(rules.verifyByToken(token, u"000000"_s, service.context), code::nothingToVerify);
    VERIFY_ERROR(rules.deleteAccountSend(token, service.context), code::noPhoneLinked);
    VERIFY_ERROR(rules.deleteAccountConfirm(token, u"000000"_s, service.context),
                 code::noPhoneLinked);
    VERIFY_GOOD(rules.changePassword(token, {goodPassword, otherPassword}, service.context));
    QVERIFY(service.texts().empty()); // nobody to be told
}

/// Whoever has an unproven number may be anybody; and one that was removed is nobody's.
void TestRefusals::onlyAProvenNumberIsToldOfChanges()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    auto &rules = service.rules();
    const SignedIn in = service.newAccount(amara, goodPassword);
    const auto texts = service.texts().size();
    service.advance(61s);
    const auto change = [&](const QString &token, const QString &from, const QString &to) {
        return rules.changePassword(token, {from, to}, service.context).has_value();
    };
    QVERIFY(change(in.tokens.accessToken, goodPassword, otherPassword));
    QCOMPARE(service.texts().size(), texts);
    VERIFY_GOOD(rules.resendVerification(amara, service.context));
    VERIFY_GOOD(
        rules.verifyByToken(in.tokens.accessToken, service.lastCodeTo(amara), service.context));
    QVERIFY(change(in.tokens.accessToken, otherPassword, goodPassword));
    QCOMPARE(service.texts().size(), texts + 2); // a code, and the notice
    VERIFY_GOOD(rules.removePhone(in.tokens.accessToken, {}, service.context));
    const auto again = rules.tokenForUid(in.account.uid);
    VERIFY_GOOD(again);
    QVERIFY(change(again->accessToken, goodPassword, otherPassword));
    QCOMPARE(service.texts().size(), texts + 3); // that it was removed
}

void TestRefusals::operatorsNumbersAreRead()
{
    TestService service;
    auto &rules = service.rules();
    VERIFY_ERROR(rules.createAccount(managed(u"12"_s), service.context), code::phoneInvalid);
    VERIFY_ERROR(rules.createAccount(managed(ben, u"short"_s), service.context),
                 code::fieldValidation);
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    VERIFY_ERROR(rules.setPhone(uid, u"12"_s), code::phoneInvalid);
    VERIFY_ERROR(rules.setPhone(uid, amara), code::phoneTaken); // it has it already
    VERIFY_ERROR(rules.setPhone(u"0"_s, ben), code::uidInvalid);
    QCOMPARE(rules.accountByUid(uid)->phone, amara);
    VERIFY_ERROR(rules.tellCode(CodeOf::NewNumber, u"12"_s, uid), code::phoneInvalid);
}

void TestRefusals::blockedAccountsHaveNoCodeTold()
{
    TestService service;
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    edit(service, uid, [](AccountRow &row) { row.blocked = true; });
    for (const CodeOf of :
         {CodeOf::Verification, CodeOf::PasswordReset, CodeOf::SignIn, CodeOf::Deletion})
        VERIFY_ERROR(service.rules().tellCode(of, amara, {}), code::accountBlocked);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::NewNumber, ben, uid), code::accountBlocked);
    QVERIFY(!service.rules().accountByUid(uid)->pendingPhone);
}

void TestRefusals::aDisabledAccountIsShut()
{
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    edit(service, in.account.uid, [](AccountRow &row) { row.loginDisabled = true; });
    auto &rules = service.rules();
    VERIFY_ERROR(rules.login({amara, goodPassword}, service.context), code::loginDisabled);
    VERIFY_ERROR(rules.forgotPassword(amara, service.context), code::loginDisabled);
    VERIFY_ERROR(rules.passwordlessSend(amara, service.context), code::loginDisabled);
    VERIFY_ERROR(rules.tokenForUid(in.account.uid), code::loginDisabled);
}

void TestRefusals::aBlockedOneIsToldSoOnItsDevice()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    service.context.device = u"the owner's"_s;
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    edit(service, uid, [](AccountRow &row) { row.blocked = true; });
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context),
                 code::accountBlocked);
    service.context.device.clear();
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context),
                 code::wrongPassword);
}

void TestRefusals::numbersThatNobodyHas()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    auto &rules = service.rules();
    const auto &context = service.context;
    VERIFY_ERROR(rules.changeNumber(token, {amara, {}}, context), code::phoneTaken); // its own
    VERIFY_ERROR(rules.resendByToken(token, u"12"_s, context), code::phoneInvalid);
    VERIFY_ERROR(rules.resendByToken(token, ben, context), code::nothingToVerify);
    VERIFY_ERROR(rules.resendByToken(token, amara, context), code::nothingToVerify);
    VERIFY_GOOD(rules.invalidateOwnPhone(token, context));
    service.advance(61s);
    VERIFY_GOOD(rules.resendByToken(token, amara, context)); // unverified now
    VERIFY_ERROR(rules.resendByToken(token, ben, context), code::nothingToVerify);
}

/// The change was begun while the number was free.
void TestRefusals::aNumberThatSomebodyElseProvedIsTaken()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    auto &rules = service.rules();
    VERIFY_GOOD(rules.changeNumber(token, {ben, {}}, service.context));
    const QString code = service.lastCodeTo(ben);
    const SignedIn other = service.newAccount(ben, otherPassword);
    VERIFY_ERROR(rules.verifyByToken(token, code, service.context), code::phoneTaken);
    QCOMPARE(rules.accountByPhone(ben)->uid, other.account.uid);
    QCOMPARE(rules.readProfile(token)->phone, amara);
}

void TestRefusals::aClaimIsShownByTokenToo()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    const SignedIn old = service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().verifyByToken(old.tokens.accessToken, service.lastCodeTo(amara),
                                              service.context));
    service.advance(91 * 24h);
    service.context.peerAddress = u"203.0.113.9"_s;
    auto &rules = service.rules();
    const auto claim =
        rules.registerByPhone(service.registration(amara, otherPassword), service.context);
    VERIFY_GOOD(claim);
    QVERIFY(!claim->signedIn->account.phone); // it waits for its code
    const QString token = claim->signedIn->tokens.accessToken;
    service.advance(61s);
    VERIFY_GOOD(rules.resendByToken(token, {}, service.context));
    VERIFY_GOOD(rules.verifyByToken(token, service.lastCodeTo(amara), service.context));
    QCOMPARE(rules.accountByPhone(amara)->uid, claim->signedIn->account.uid);
    QCOMPARE(rules.accountByUid(old.account.uid)->formerPhone, amara);
}

void TestRefusals::aClaimOfANumberThatIsUsedAgainEnds()
{
    for (const bool byToken : {false, true}) {
        TestService service([&](Config &config) {
            config.flow.verification = byToken ? Verification::Optional : Verification::Required;
        });
        const SignedIn old = service.newAccount(amara, goodPassword);
        auto &rules = service.rules();
        if (byToken)
            VERIFY_GOOD(rules.verifyByToken(old.tokens.accessToken, service.lastCodeTo(amara),
                                            service.context));
        service.advance(91 * 24h);
        RequestContext other;
        other.peerAddress = u"203.0.113.9"_s;
        const auto claim = rules.registerByPhone(service.registration(amara, otherPassword), other);
        VERIFY_GOOD(claim);
        const QString code = service.lastCodeTo(amara);
        HookedStore store(service.store());
        AuthService late(service.config, store, service.clock);
        int refused = 0;
        for (int transaction = 0; refused == 0; ++transaction) {
            // The owner comes back when the claimant was already found: no code is lost before.
            store.before(transaction, [&] {
                service.rules().login({amara, goodPassword}, service.context);
            });
            const auto in =
                byToken ? late.verifyByToken(claim->signedIn->tokens.accessToken, code, other)
                        : late.verifyPhone({amara, code}, other).map([](auto &&) {});
            QVERIFY(!in);
            refused = in.error().code;
        }
        QVERIFY(refused == code::phoneTaken || refused == code::phoneAlreadyVerified);
        QCOMPARE(rules.accountByPhone(amara)->uid, old.account.uid);
    }
}

/// Its number was never proven, and whoever proves it takes it between two steps.
void TestRefusals::aNumberThatIsLostWhileItIsRemoved()
{
    bool wasLost = false;
    for (int transaction = 0;; ++transaction) {
        TestService service(
            [](Config &config) { config.flow.verification = Verification::Optional; });
        const auto mine = service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                          service.context);
        VERIFY_GOOD(mine);
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        store.before(transaction, [&] {
            service.rules().createAccount(managed(amara, otherPassword), service.context);
        });
        const auto done =
            rules.removePhone(mine->signedIn->tokens.accessToken, {}, service.context);
        if (!store.hasHappened())
            break;
        VERIFY_ERROR(done, code::noPhoneLinked);
        wasLost = true;
    }
    QVERIFY(wasLost);
}

void TestRefusals::silenceCanBeSwitchedOff()
{
    TestService service([](Config &config) { config.accounts.silentAfter = Seconds(0); });
    service.newAccount(amara, goodPassword);
    service.advance(400 * 24h);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    VERIFY_ERROR(service.rules().registerByPhone(service.registration(amara, otherPassword),
                                                 service.context),
                 code::phoneTaken);
}

void TestRefusals::whoHadTheNumberAndHasItAgain()
{
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    edit(service, in.account.uid, [](AccountRow &row) { row.formerPhone = amara; });
    const auto wrong = service.rules().login({amara, otherPassword}, service.context);
    VERIFY_ERROR(wrong, code::wrongPassword);
    QCOMPARE(wrong.error().triesLeft, service.config.lockout.tries - 1); // counted once
}

/// The right password for a number that is unverified again: its owner is there, silent no more.
void TestRefusals::aLongSilentOwnerIsHeardByThePassword()
{
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    service.context.preventSms = true;
    VERIFY_GOOD(service.rules().invalidatePhone(in.account.uid, service.context));
    service.advance(91 * 24h);
    const auto texts = service.texts().size();
    const auto quiet = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_ERROR(quiet, code::phoneNotVerified);
    QVERIFY(!quiet.error().codeSent); // none was wanted
    QCOMPARE(service.texts().size(), texts);
    service.context.preventSms = false;
    VERIFY_ERROR(service.rules().resendVerification(amara, service.context), code::unknownDevice);
    const auto asked = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_ERROR(asked, code::phoneNotVerified);
    QVERIFY(asked.error().codeSent);
    VERIFY_GOOD(service.rules().verifyPhone({amara, service.lastCodeTo(amara)}, service.context));
}

/// The last guess is counted before it blocks; one that comes in between finds no room.
void TestRefusals::aBlockByGuessesHoldsAllThatAreUnderWay()
{
    bool wasUnderWay = false;
    for (int transaction = 0;; ++transaction) {
        TestService service([](Config &config) {
            config.lockout.type = LockoutType::Block;
            config.lockout.tries = 2;
        });
        service.newAccount(amara, goodPassword);
        VERIFY_ERROR(service.rules().login({amara, otherPassword}, service.context),
                     code::wrongPassword);
        AuthService other(service.config, service.store(), service.clock); // another process
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        int between = 0;
        store.before(transaction, [&] {
            between = other.login({amara, u"no-password-1"_s}, service.context).error().code;
        });
        const auto last = rules.login({amara, otherPassword}, service.context);
        if (!store.hasHappened())
            break;
        VERIFY_ERROR(last, code::accountBlocked);
        QVERIFY(between == code::accountBlocked);
        wasUnderWay = true;
    }
    QVERIFY(wasUnderWay);
}

void TestRefusals::aDeviceHasHundredFailures()
{
    TestService service;
    service.context.device = u"the owner's"_s;
    service.newAccount(amara, goodPassword);
    int last = 0;
    for (int i = 0; i <= 100; ++i) {
        last = service.rules().login({amara, otherPassword}, service.context).error().code;
        service.advance(1h);
    }
    QCOMPARE(last, code::passwordLoginOff);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context),
                 code::passwordLoginOff);
    service.context.device.clear(); // the account's own budget is another
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
