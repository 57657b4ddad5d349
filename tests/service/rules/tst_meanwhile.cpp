// SPDX-License-Identifier: Apache-2.0
#include "hookedstore.h"
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

namespace {

struct Person
{
    SignedIn in;
    QString code;
};

using Prepare = std::function<void(TestService &, Person &)>;
using Act = std::function<int(AuthService &, const RequestContext &, const Person &)>;

int codeOf(const auto &result)
{
    return result ? 0 : result.error().code;
}

void invalidate(TestService &service, const Person &person)
{
    service.rules().invalidatePhone(person.in.account.uid, service.context);
}

void suspend(TestService &service, const Person &)
{
    for (int i = 0; i < 5; ++i)
        service.rules().login({amara, otherPassword}, service.context);
}

void withAnswers(Config &config)
{
    config.questions = {{u"pet"_s, u"First pet?"_s}};
    config.lockout.type = LockoutType::Question;
    config.sms.resendWaits = {};
}

Person personOf(TestService &service)
{
    auto request = service.registration(amara, goodPassword);
    request.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    return {service.newAccount(request), {}};
}

} // namespace

Q_DECLARE_METATYPE(Prepare)
Q_DECLARE_METATYPE(Act)

namespace {

const Prepare nothing = [](TestService &, Person &) {};

void row(const char *name, const Prepare &prepare, const Act &act, int gone)
{
    QTest::newRow(name) << prepare << act << gone;
}

/// Whoever names a number: contract, 938.
void addPasswordsOfNumbers()
{
    row(
        "verify", invalidate,
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.verifyPhone({amara, person.code}, context));
        },
        938);
    row(
        "resend", invalidate,
        [](auto &rules, auto &context, auto &) {
            return codeOf(rules.resendVerification(amara, context));
        },
        938);
    row(
        "sign in", nothing,
        [](auto &rules, auto &context, auto &) {
            return codeOf(rules.login({amara, goodPassword}, context));
        },
        938);
    row(
        "wrong password", nothing,
        [](auto &rules, auto &context, auto &) {
            return codeOf(rules.login({amara, otherPassword}, context));
        },
        938);
    row(
        "answer at a lock", suspend,
        [](auto &rules, RequestContext context, auto &) {
            context.securityAnswers = {{u"pet"_s, u"Bo"_s}};
            return codeOf(rules.login({amara, goodPassword}, context));
        },
        938);
}

void addCodesOfNumbers()
{
    row(
        "forgot", nothing,
        [](auto &rules, auto &context, auto &) {
            return codeOf(rules.forgotPassword(amara, context));
        },
        938);
    row(
        "reset",
        [](TestService &service, Person &) {
            service.rules().forgotPassword(amara, service.context);
        },
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.resetPassword({amara, person.code, otherPassword}, context));
        },
        938);
    row(
        "code to sign in", nothing,
        [](auto &rules, auto &context, auto &) {
            return codeOf(rules.passwordlessSend(amara, context));
        },
        938);
    row(
        "sign in by code",
        [](TestService &service, Person &) {
            service.rules().passwordlessSend(amara, service.context);
        },
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.passwordlessVerify({amara, person.code}, context));
        },
        938);
    row(
        "reset by answer", nothing,
        [](auto &rules, auto &context, auto &) {
            return codeOf(
                rules.resetByAnswer({amara, otherPassword, {{u"pet"_s, u"Bo"_s}}}, context));
        },
        938);
}

/// Whoever holds a token, which went with the account: 905.
void addChangesByToken()
{
    row(
        "verify by token", invalidate,
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.verifyByToken(person.in.tokens.accessToken, person.code, context));
        },
        905);
    row(
        "change password", nothing,
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.changePassword(person.in.tokens.accessToken,
                                               {goodPassword, otherPassword}, context));
        },
        905);
    row(
        "change number", nothing,
        [](auto &rules, auto &context, auto &person) {
            return codeOf(
                rules.changeNumber(person.in.tokens.accessToken, {ben, goodPassword}, context));
        },
        905);
    row(
        "resend by token", invalidate,
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.resendByToken(person.in.tokens.accessToken, {}, context));
        },
        905);
}

void addMoreByToken()
{
    row(
        "remove number", nothing,
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.removePhone(person.in.tokens.accessToken, goodPassword, context));
        },
        905);
    row(
        "unlock", suspend,
        [](auto &rules, RequestContext context, auto &person) {
            context.securityAnswers = {{u"pet"_s, u"Bo"_s}};
            return codeOf(rules.unlock(person.in.tokens.accessToken, context));
        },
        905);
    row(
        "set an answer", nothing,
        [](auto &rules, auto &context, auto &person) {
            ProfileUpdate update;
            update.securityAnswers = {{u"pet"_s, u"Rex"_s}};
            update.password = goodPassword;
            return codeOf(rules.updateProfile(person.in.tokens.accessToken, update, context));
        },
        905);
    row(
        "delete by code",
        [](TestService &service, Person &person) {
            service.rules().deleteAccountSend(person.in.tokens.accessToken, service.context);
        },
        [](auto &rules, auto &context, auto &person) {
            return codeOf(
                rules.deleteAccountConfirm(person.in.tokens.accessToken, person.code, context));
        },
        905);
}

/// The operator names ids: 937.
void addOperators()
{
    row(
        "number set", nothing,
        [](auto &rules, auto &, auto &person) {
            return codeOf(rules.setPhone(person.in.account.uid, ben));
        },
        937);
    row(
        "made unverified", nothing,
        [](auto &rules, auto &context, auto &person) {
            return codeOf(rules.invalidatePhone(person.in.account.uid, context));
        },
        937);
    row(
        "unlocked by the operator", suspend,
        [](auto &rules, auto &, auto &person) {
            return codeOf(rules.unlockAccount(person.in.account.uid));
        },
        937);
    row(
        "token by id", nothing,
        [](auto &rules, auto &, auto &person) {
            return codeOf(rules.tokenForUid(person.in.account.uid));
        },
        937);
}

} // namespace

/// An account that is deleted between two steps of a call is answered like one that never was.
class TestMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedIsAsNeverThere_data();
    void deletedIsAsNeverThere();
    void privateAnswersTellNothingOfIt();
};

void TestMeanwhile::deletedIsAsNeverThere_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("gone");
    addPasswordsOfNumbers();
    addCodesOfNumbers();
    addChangesByToken();
    addMoreByToken();
    addOperators();
}

void TestMeanwhile::deletedIsAsNeverThere()
{
    QFETCH(Prepare, prepare);
    QFETCH(Act, act);
    QFETCH(int, gone);
    QString early; // what a call said that the deletion preceded
    int transaction = 0;
    for (;; ++transaction) {
        TestService service(withAnswers);
        Person person = personOf(service);
        prepare(service, person);
        person.code = service.lastCodeTo(amara);
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        store.before(transaction, [&] { service.rules().deleteAccount(person.in.account.uid); });
        const int answer = act(rules, service.context, person);
        if (!store.hasHappened())
            break;
        QVERIFY2(early.isEmpty(), qPrintable(early));
        // Before the last one, which decides nothing any more where the act is refused in any case.
        if (answer != gone)
            early = u"before transaction %1: %2"_s.arg(transaction).arg(answer);
        QVERIFY2(answer != 0, qPrintable(early));
    }
    QVERIFY(transaction > 0);
}

/// 966 as at any number, whenever the account went (security S14).
void TestMeanwhile::privateAnswersTellNothingOfIt()
{
    for (int transaction = 0;; ++transaction) {
        TestService service([](Config &config) { config.flow.privateAnswers = true; });
        const SignedIn in = service.newAccount(amara, goodPassword);
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        store.before(transaction, [&] { service.rules().deleteAccount(in.account.uid); });
        const auto answer = rules.login({amara, goodPassword}, service.context);
        if (!store.hasHappened())
            break;
        VERIFY_ERROR(answer, 966);
    }
}

QTEST_GUILESS_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"
