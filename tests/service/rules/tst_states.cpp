// SPDX-License-Identifier: Apache-2.0
#include "hookedstore.h"
#include "testservice.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// What a configuration can bring about besides the ordinary flows.
class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionalVerificationSignsInAtOnce();
    void disabledVerificationTextsNobody();
    void registrationCanBeOff();
    void passwordlessCanBeOff();
    void voiceCanBeOff();
    void aResetCanSignIn();
    void aNewStrictPolicyIsAcceptedFirst();
    void aModeratePolicyLetsIn();
    void numbersThatCannotReceiveTextsAreRefused();
    void otherAlphabetsAndLengths();
    void fixedCodesAreSentToTheirNumber();
    void noCodeIsMadeForWhoGoesMeanwhile_data();
    void noCodeIsMadeForWhoGoesMeanwhile();
};

namespace {

using Going = std::function<void(AuthService &, const QString &uid)>;

template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? 0 : result.error().code;
}

} // namespace

Q_DECLARE_METATYPE(Going)

void TestStates::optionalVerificationSignsInAtOnce()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Optional; });
    const auto made =
        service.rules().registerByPhone(service.registration(amara, goodPassword), service.context);
    VERIFY_GOOD(made);
    QVERIFY(made->signedIn && made->code);
    QVERIFY(!made->signedIn->account.phoneVerified);
    const QString token = made->signedIn->tokens.accessToken;
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
    VERIFY_GOOD(service.rules().verifyByToken(token, service.lastCodeTo(amara), service.context));
    QVERIFY(service.rules().readProfile(token)->phoneVerified);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));

    service.context.preventSms = true;
    const auto silent =
        service.rules().registerByPhone(service.registration(ben, goodPassword), service.context);
    VERIFY_GOOD(silent);
    QVERIFY(!silent->code);
    QVERIFY(service.lastTextTo(ben).isEmpty());
}

void TestStates::disabledVerificationTextsNobody()
{
    TestService service([](Config &config) { config.flow.verification = Verification::Disabled; });
    const auto made =
        service.rules().registerByPhone(service.registration(amara, goodPassword), service.context);
    VERIFY_GOOD(made);
    QVERIFY(made->signedIn && !made->code);
    QVERIFY(service.texts().empty());
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
}

void TestStates::registrationCanBeOff()
{
    TestService service([](Config &config) { config.flow.registration = false; });
    VERIFY_ERROR(
        service.rules().registerByPhone(service.registration(amara, goodPassword), service.context),
        1190);
}

void TestStates::passwordlessCanBeOff()
{
    TestService service([](Config &config) { config.flow.passwordless = false; });
    service.newAccount(amara, goodPassword);
    VERIFY_ERROR(service.rules().passwordlessSend(amara, service.context), 1059);
    VERIFY_ERROR(service.rules().passwordlessVerify({amara, u"123456"_s}, service.context), 1059);
}

void TestStates::voiceCanBeOff()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.context.voice = true;
    VERIFY_ERROR(service.rules().forgotPassword(amara, service.context), 1281);
}

void TestStates::aResetCanSignIn()
{
    TestService service([](Config &config) { config.flow.loginOnReset = true; });
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const auto reset = service.rules().resetPassword(
        {amara, service.lastCodeTo(amara), otherPassword}, service.context);
    VERIFY_GOOD(reset);
    QVERIFY(reset->has_value());
    VERIFY_GOOD(service.rules().validateToken((*reset)->tokens.accessToken));
}

void TestStates::aNewStrictPolicyIsAcceptedFirst()
{
    TestService service([](Config &config) {
        config.privacy.version = u"1"_s;
        config.privacy.mode = PolicyMode::Strict;
    });
    auto refused = service.registration(amara, goodPassword);
    refused.acceptPrivacyPolicy = false;
    VERIFY_ERROR(service.rules().registerByPhone(refused, service.context), 1196);
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
    service.config.privacy.version = u"2"_s;
    service.restart();
    const auto held = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_ERROR(held, 1194);
    QVERIFY(held.error().session);
    const QString token = held.error().session->accessToken;
    VERIFY_ERROR(service.rules().readProfile(token), 1194);
    VERIFY_ERROR(service.rules().validateToken(token), 1194);
    const auto accepted = service.rules().acceptPolicy(token, service.context);
    VERIFY_GOOD(accepted);
    QCOMPARE(accepted->policy->version, u"2"_s);
    VERIFY_ERROR(service.rules().acceptPolicy(token, service.context), 1222);
    VERIFY_GOOD(service.rules().readProfile(token));
    QCOMPARE(service.rules().policyHistory(token)->history.size(), std::size_t(2));
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
}

void TestStates::aModeratePolicyLetsIn()
{
    TestService service([](Config &config) { config.privacy.version = u"1"_s; });
    service.newAccount(amara, goodPassword);
    service.config.privacy.version = u"2"_s;
    const auto login = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(login);
    QCOMPARE(login->account.policy->version, u"1"_s);
}

void TestStates::numbersThatCannotReceiveTextsAreRefused()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    const QString landline = u"+442079460958"_s;
    VERIFY_ERROR(service.rules().registerByPhone(service.registration(landline, goodPassword),
                                                 service.context),
                 1096);
    VERIFY_ERROR(service.rules().changeNumber(token, {landline, {}}, service.context), 1096);
}

void TestStates::otherAlphabetsAndLengths()
{
    TestService service([](Config &config) {
        config.otp.length = 8;
        config.otp.alphabet = OtpAlphabet::UpperLettersAndDigits;
    });
    service.newAccount(ben, goodPassword);
    static const QRegularExpression form(u"^[A-HJKMNP-Z2-9]{8}$"_s); // no letter like a digit
    const QString code = service.lastCodeTo(ben);
    QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
}

void TestStates::fixedCodesAreSentToTheirNumber()
{
    TestService service([](Config &config) { config.fixedCodes = {{amara, u"135790"_s}}; });
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    VERIFY_GOOD(service.rules().verifyPhone({amara, u"135790"_s}, service.context));
}

void TestStates::noCodeIsMadeForWhoGoesMeanwhile_data()
{
    QTest::addColumn<Going>("going");
    QTest::newRow("deleted") << Going(
        [](AuthService &rules, const QString &uid) { rules.deleteAccount(uid); });
    QTest::newRow("number changed")
        << Going([](AuthService &rules, const QString &uid) { rules.setPhone(uid, ben); });
}

/// Another process does it before any of a call's transactions.
void TestStates::noCodeIsMadeForWhoGoesMeanwhile()
{
    QFETCH(Going, going);
    const RequestContext context;
    const std::initializer_list<std::function<int(AuthService &)>> asks{
        [&](AuthService &rules) { return codeOf(rules.forgotPassword(amara, context)); },
        [&](AuthService &rules) { return codeOf(rules.passwordlessSend(amara, context)); },
        [](AuthService &rules) { return codeOf(rules.tellCode(CodeOf::SignIn, amara, {})); }};
    for (const auto &ask : asks) {
        for (int transaction = 0;; ++transaction) {
            TestService service;
            const QString uid = service.newAccount(amara, goodPassword).account.uid;
            HookedStore store(service.store());
            AuthService rules(service.config, store, service.clock);
            store.before(transaction, [&] { going(service.rules(), uid); });
            const int code = ask(rules);
            if (!store.hasHappened())
                break;
            QCOMPARE(code, 938);
        }
    }
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
