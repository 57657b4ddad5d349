// SPDX-License-Identifier: Apache-2.0
#include "hookedstore.h"
#include "service/rules/limits.h"
#include "service/rules/processid.h"
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

namespace {

void block(TestService &service, const QString &uid, bool blocked)
{
    const auto done = service.store().change([&](Records &records) {
        auto row = records.accounts().byUid(uid);
        row->blocked = blocked;
        return records.accounts().update(*row);
    });
    QVERIFY(done);
}

void withQuestion(Config &config)
{
    config.questions = {{u"pet"_s, u"First pet?"_s}};
}

ProfileUpdate withField(const QString &name, qsizetype size)
{
    ProfileUpdate update;
    update.customFields = {{name, QString(size, u'x')}};
    return update;
}

} // namespace

/// What the rules of profile, policy, locks and answers refuse.
class TestProfileRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameNumberIsNoChange();
    void anotherAnswerIsToldToTheOwner();
    void numbersInAProfileAreBounded();
    void aProfileThatGrewMeanwhileIsMeasuredAgain();
    void aDeletionTakesItsCodeOnce();
    void aPolicyIsAcceptedOnceByWhoMay();
    void whereNothingIsLeftToAcceptTheWayIsOpen();
    void registrationsAreMeasured();
    void captchasAreAskedForTheirLockOnly();
    void knownDevicesPassALockThatCodesDoNotOpen();
    void locksAreShown();
    void aResetLeavesThePolicyOpen();
    void aPrivateResetSaysOfNoName();
    void answersAreChecked();
    void processesThatAreGone();
};

void TestProfileRules::theSameNumberIsNoChange()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    auto &rules = service.rules();
    ProfileUpdate update;
    update.phone = u"12"_s;
    VERIFY_ERROR(rules.updateProfile(token, update, service.context), code::phoneInvalid);
    update.phone = ben;
    VERIFY_GOOD(rules.updateProfile(token, update, service.context));
    QCOMPARE(service.texts().size(), std::size_t(2));
    // An SDK sends it back as it waits, and as it is: long after the sign-in was fresh.
    service.advance(10min);
    for (const QString &same : {ben, amara}) {
        update.phone = same;
        VERIFY_GOOD(rules.updateProfile(token, update, service.context));
    }
    QCOMPARE(service.texts().size(), std::size_t(2));
    QCOMPARE(rules.readProfile(token)->pendingPhone, ben);
    update.phone = cleo;
    VERIFY_ERROR(rules.updateProfile(token, update, service.context), code::reauthPasswordWrong);
}

/// It can become a password (security S23); what else a profile holds is nobody's business.
void TestProfileRules::anotherAnswerIsToldToTheOwner()
{
    TestService service(withQuestion);
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    const auto texts = service.texts().size();
    ProfileUpdate update = withField(u"a"_s, 10);
    VERIFY_GOOD(service.rules().updateProfile(token, update, service.context));
    QCOMPARE(service.texts().size(), texts);
    update.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    VERIFY_GOOD(service.rules().updateProfile(token, update, service.context));
    QCOMPARE(service.texts().size(), texts + 1);
    QCOMPARE(service.texts().back().to, amara);
}

void TestProfileRules::numbersInAProfileAreBounded()
{
    TestService service([](Config &config) { config.addresses.availability = 2; });
    auto &rules = service.rules();
    RequestContext other;
    other.peerAddress = u"203.0.113.9"_s;
    service.newAccount(ben, otherPassword);
    const SignedIn in = service.newAccount(amara, goodPassword);
    ProfileUpdate update = withField(u"a"_s, 10);
    update.phone = ben;
    for (int i = 0; i < 2; ++i)
        VERIFY_ERROR(rules.updateProfile(in.tokens.accessToken, update, other), code::phoneTaken);
    QVERIFY(rules.readProfile(in.tokens.accessToken)->profile.customFields.isEmpty());
    VERIFY_ERROR(rules.updateProfile(in.tokens.accessToken, update, other), code::tooManyRequests);
    update.phone.clear(); // nothing is told of a number
    VERIFY_GOOD(rules.updateProfile(in.tokens.accessToken, update, other));
}

void TestProfileRules::aProfileThatGrewMeanwhileIsMeasuredAgain()
{
    for (int transaction = 0;; ++transaction) {
        TestService service;
        const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        store.before(transaction, [&] {
            service.rules().updateProfile(token, withField(u"b"_s, largestProfile / 2),
                                          service.context);
        });
        const auto updated =
            rules.updateProfile(token, withField(u"a"_s, largestProfile * 2 / 3), service.context);
        if (!store.hasHappened())
            break;
        VERIFY_ERROR(updated, code::fieldValidation);
        const auto fields = rules.readProfile(token)->profile.customFields;
        QCOMPARE(fields.keys(), QStringList{u"b"_s});
    }
}

void TestProfileRules::aDeletionTakesItsCodeOnce()
{
    bool wasUsed = false;
    for (int transaction = 0;; ++transaction) {
        TestService service;
        const SignedIn in = service.newAccount(amara, goodPassword);
        service.rules().deleteAccountSend(in.tokens.accessToken, service.context);
        const QString code = service.lastCodeTo(amara);
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        store.before(transaction, [&] {
            const auto done = service.store().change([&](Records &records) {
                records.codes().voidAll(in.account.uid);
                return true;
            });
            QVERIFY(done);
        });
        const auto deleted =
            rules.deleteAccountConfirm(in.tokens.accessToken, code, service.context);
        if (!store.hasHappened())
            break;
        QVERIFY(!deleted);
        wasUsed |= deleted.error().code == code::otpUsed;
        VERIFY_GOOD(rules.accountByUid(in.account.uid));
    }
    QVERIFY(wasUsed);
}

/// Let in for accepting alone, and then it was done elsewhere, or taken back.
void TestProfileRules::whereNothingIsLeftToAcceptTheWayIsOpen()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    auto &rules = service.rules();
    service.config.privacy = {u"2"_s, PolicyMode::Strict, {}, {}};
    const auto held = [&] {
        const auto in = rules.login({amara, goodPassword}, service.context);
        return in || !in.error().session ? QString() : in.error().session->accessToken;
    };
    const QString here = held();
    const QString elsewhere = held();
    const QString later = held();
    VERIFY_GOOD(rules.acceptPolicy(elsewhere, service.context));
    VERIFY_ERROR(rules.readProfile(here), code::policyMismatch);
    VERIFY_GOOD(rules.acceptPolicy(here, service.context));
    VERIFY_GOOD(rules.readProfile(here));
    QCOMPARE(rules.policyHistory(here)->history.size(), std::size_t(1));
    service.config.privacy = {};
    VERIFY_GOOD(rules.acceptPolicy(later, service.context));
    VERIFY_GOOD(rules.readProfile(later));
    VERIFY_ERROR(rules.acceptPolicy(later, service.context), code::policyNotAvailable);
}

void TestProfileRules::aPolicyIsAcceptedOnceByWhoMay()
{
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    const QString token = in.tokens.accessToken;
    auto &rules = service.rules();
    VERIFY_ERROR(rules.acceptPolicy(u"none"_s, service.context), code::tokenInvalid);
    VERIFY_ERROR(rules.policyHistory(u"none"_s), code::tokenInvalid);
    VERIFY_ERROR(rules.acceptPolicy(token, service.context), code::policyNotAvailable);
    service.config.privacy = {u"2"_s, PolicyMode::Strict, {}, {}};
    block(service, in.account.uid, true);
    VERIFY_ERROR(rules.acceptPolicy(token, service.context), code::accountBlocked);
    block(service, in.account.uid, false);
    VERIFY_GOOD(rules.acceptPolicy(token, service.context));
    VERIFY_ERROR(rules.acceptPolicy(token, service.context), code::policyAlreadyAccepted);
    QCOMPARE(rules.policyHistory(token)->history.size(), std::size_t(1));
}

void TestProfileRules::registrationsAreMeasured()
{
    TestService service;
    auto request = service.registration(amara, goodPassword);
    request.profile.customFields = {{u"a"_s, QString(largestProfile, u'x')}};
    VERIFY_ERROR(service.rules().registerByPhone(request, service.context), code::fieldValidation);
    request.profile.customFields.clear();
    qsizetype rest = largestProfile; // what fits to the byte
    for (auto it = request.profile.text.cbegin(); it != request.profile.text.cend(); ++it)
        rest -= it.key().size() + it.value().size();
    request.profile.customFields = {{u"a"_s, QString(rest, u'x')}};
    VERIFY_ERROR(service.rules().registerByPhone(request, service.context), code::fieldValidation);
    request.profile.customFields = {{u"a"_s, QString(rest - 1, u'x')}};
    VERIFY_GOOD(service.rules().registerByPhone(request, service.context));
}

/// The provider costs time and money: it is asked where its verdict opens something.
void TestProfileRules::captchasAreAskedForTheirLockOnly()
{
    const auto asked = [](const TestService::Change &change, int wrong) {
        TestService service([&](Config &config) {
            config.lockout.type = LockoutType::Captcha;
            config.captcha.verifyUrl = u"http://127.0.0.1:1/"_s;
            change(config);
        });
        service.newAccount(amara, goodPassword);
        for (int i = 0; i < wrong; ++i)
            service.rules().login({amara, otherPassword}, service.context);
        int times = 0;
        service.context.askCaptcha = [&] {
            ++times;
            return CaptchaVerdict::Good;
        };
        const auto in = service.rules().login({amara, goodPassword}, service.context);
        return QString::number(times > 0) + (in ? u" in"_s : u" out"_s);
    };
    const int tries = LockoutConfig().tries;
    QCOMPARE(asked([](Config &) {}, tries), u"1 in"_s);
    QCOMPARE(asked([](Config &) {}, 1), u"0 in"_s); // no lock
    QCOMPARE(asked([](Config &config) { config.lockout.type = LockoutType::Suspend; }, tries),
             u"0 out"_s);
    QCOMPARE(asked([](Config &config) { config.flow.privateAnswers = true; }, tries), u"0 out"_s);
}

void TestProfileRules::knownDevicesPassALockThatCodesDoNotOpen()
{
    TestService service([](Config &config) {
        config.lockout.codeOpens = false;
        withQuestion(config);
        config.lockout.type = LockoutType::Question;
    });
    service.context.device = u"the owner's"_s;
    const SignedIn in = service.newAccount(amara, goodPassword);
    ProfileUpdate update;
    update.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    VERIFY_GOOD(service.rules().updateProfile(in.tokens.accessToken, update, service.context));
    RequestContext other = service.context;
    other.device.clear();
    for (int i = 0; i < service.config.lockout.tries; ++i)
        service.rules().login({amara, otherPassword}, other);
    VERIFY_ERROR(service.rules().forgotPassword(amara, other), code::lockedQuestion);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    // The answer is what that lock asks for.
    VERIFY_GOOD(
        service.rules().resetByAnswer({amara, otherPassword, {{u"pet"_s, u"bo "_s}}}, other));
}

void TestProfileRules::locksAreShown()
{
    TestService service([](Config &config) { config.lockout.type = LockoutType::Captcha; });
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    for (int i = 0; i < service.config.lockout.tries; ++i)
        service.rules().login({amara, otherPassword}, service.context);
    QCOMPARE(service.rules().accountByUid(uid)->lockType, u"Captcha"_s);
    service.advance(service.config.lockout.period + 1s);
    QVERIFY(!service.rules().accountByUid(uid)->locked);
    block(service, uid, true);
    QCOMPARE(service.rules().accountByUid(uid)->lockType, u"Block"_s);
    QVERIFY(service.rules().accountByUid(uid)->locked);
    VERIFY_GOOD(service.rules().unlockAccount(uid));
    VERIFY_ERROR(service.rules().unlockAccount(uid), code::alreadyUnlocked);
}

void TestProfileRules::aResetLeavesThePolicyOpen()
{
    TestService service([](Config &config) { config.flow.loginOnReset = true; });
    service.newAccount(amara, goodPassword);
    service.config.privacy = {u"2"_s, PolicyMode::Strict, {}, {}};
    auto &rules = service.rules();
    VERIFY_GOOD(rules.forgotPassword(amara, service.context));
    const auto reset =
        rules.resetPassword({amara, service.lastCodeTo(amara), otherPassword}, service.context);
    VERIFY_GOOD(reset);
    QVERIFY(!*reset); // no token before the policy is accepted
}

/// A password made of the person's name is refused once the code was right, and costs no more.
void TestProfileRules::aPrivateResetSaysOfNoName()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    auto request = service.registration(amara, goodPassword);
    request.profile.text[u"LastName"_s] = u"Wolkensteinerova"_s;
    auto &rules = service.rules();
    const auto &context = service.context;
    VERIFY_GOOD(rules.registerByPhone(request, context));
    VERIFY_GOOD(rules.verifyPhone({amara, service.lastCodeTo(amara)}, context));
    const QString named = u"wolkensteinerova"_s;
    VERIFY_ERROR(rules.resetPassword({u"12"_s, u"000000"_s, named}, context), code::phoneInvalid);
    VERIFY_ERROR(rules.resetPassword({amara, u"000000"_s, named}, context), code::otpWrong);
    VERIFY_GOOD(rules.forgotPassword(amara, context));
    const QString code = service.lastCodeTo(amara);
    VERIFY_ERROR(rules.resetPassword({amara, code, named}, context), code::weakPassword);
    VERIFY_GOOD(rules.resetPassword({amara, code, otherPassword}, context));
    // Made unverified: as a number that has no account.
    const QString uid = rules.accountByPhone(amara)->uid;
    VERIFY_GOOD(rules.invalidatePhone(uid, context));
    VERIFY_ERROR(rules.resetPassword({amara, u"000000"_s, goodPassword}, context), code::otpWrong);
    VERIFY_ERROR(rules.forgotPassword(u"12"_s, context), code::phoneInvalid);
}

void TestProfileRules::answersAreChecked()
{
    TestService service(withQuestion);
    auto &rules = service.rules();
    auto request = service.registration(amara, goodPassword);
    for (const auto &[id, answer] : {std::pair(u"pet"_s, u"  "_s), std::pair(u"car"_s, u"Bo"_s)}) {
        request.securityAnswers = {{id, answer}};
        VERIFY_ERROR(rules.registerByPhone(request, service.context), code::questionInvalid);
    }
    request.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    VERIFY_GOOD(rules.registerByPhone(request, service.context));
    const auto in = rules.verifyPhone({amara, service.lastCodeTo(amara)}, service.context);
    VERIFY_GOOD(in);
    VERIFY_ERROR(rules.resetByAnswer({amara, u"short"_s, {{u"pet"_s, u"Bo"_s}}}, service.context),
                 code::fieldValidation);
    VERIFY_ERROR(rules.questionsByToken(u"none"_s), code::tokenInvalid);
    VERIFY_ERROR(rules.unlock(u"none"_s, service.context), code::tokenInvalid);
    service.config.questions.clear();
    VERIFY_ERROR(rules.questionsByToken(in->tokens.accessToken), code::questionsOff);
}

void TestProfileRules::processesThatAreGone()
{
    const QByteArrayList own = thisProcess().split('|');
    QVERIFY(!isGone(thisProcess()));
    const auto other = [&](int part, const QByteArray &value) {
        QByteArrayList parts = own;
        parts[part] = value;
        return isGone(parts.join('|'));
    };
    QVERIFY(!other(0, "another start of the machine"));
    QVERIFY(!other(1, "another container"));
    QVERIFY(other(2, "0")); // there is none of that number
    QVERIFY(other(3, "1")); // it is another one's by now
    QVERIFY(!isGone("no process"));
}

QTEST_GUILESS_MAIN(TestProfileRules)
#include "tst_profilerules.moc"
