// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

namespace {

using Ask = std::function<void(TestService &, const RequestContext &owner)>;
using Enter = std::function<ServiceError(TestService &, const QString &phone, const QString &code)>;

ServiceError errorOf(const auto &result)
{
    return result ? ServiceError{} : result.error();
}

QString told(const ServiceError &error)
{
    return u"%1 tries %2 again %3"_s.arg(error.code)
        .arg(error.triesLeft.value_or(-1))
        .arg(error.retryAfterSeconds.value_or(-1));
}

/// As many wrong ones as a number has tries, and some more.
QStringList wrongCodes(TestService &service, const Enter &enter, const QString &phone)
{
    QStringList answers;
    for (int i = 0; i < 7; ++i)
        answers += told(enter(service, phone, u"00000x"_s));
    return answers;
}

void asPrivate(Config &config)
{
    config.flow.privateAnswers = true;
}

} // namespace

Q_DECLARE_METATYPE(Ask)
Q_DECLARE_METATYPE(Enter)

/// Security S14: whoever types a wrong code does not hear whether one is out, and S4: a number has
/// one truth about its next code, whichever way it is asked for.
class TestSecretCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWrongCodeTellsOfNoneThatIsOut_data();
    void aWrongCodeTellsOfNoneThatIsOut();
    void theRightOneIsToldThatItCameTooLate();
    void anAddressHasSoManyWrongCodes();
    void allWaysToACodeWaitAsLong_data();
    void allWaysToACodeWaitAsLong();

private:
    RequestContext m_owner;
};

void TestSecretCodes::init()
{
    m_owner = {};
    m_owner.peerAddress = u"203.0.113.9"_s;
}

void TestSecretCodes::aWrongCodeTellsOfNoneThatIsOut_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<Enter>("enter");
    const Enter verify = [](TestService &service, const QString &phone, const QString &code) {
        return errorOf(service.rules().verifyPhone({phone, code}, service.context));
    };
    const Enter reset = [](TestService &service, const QString &phone, const QString &code) {
        return errorOf(
            service.rules().resetPassword({phone, code, otherPassword}, service.context));
    };
    const Enter signIn = [](TestService &service, const QString &phone, const QString &code) {
        return errorOf(service.rules().passwordlessVerify({phone, code}, service.context));
    };
    const Ask registers = [](TestService &service, const RequestContext &owner) {
        QVERIFY(service.rules().registerByPhone(service.registration(amara, goodPassword), owner));
    };
    const Ask forgets = [](TestService &service, const RequestContext &owner) {
        service.newAccount(amara, goodPassword);
        QVERIFY(service.rules().forgotPassword(amara, owner));
    };
    const Ask asksToSignIn = [](TestService &service, const RequestContext &owner) {
        service.newAccount(amara, goodPassword);
        QVERIFY(service.rules().passwordlessSend(amara, owner));
    };
    const auto later = [](const Ask &ask, Seconds pause) {
        return Ask([ask, pause](TestService &service, const RequestContext &owner) {
            ask(service, owner);
            service.advance(pause);
        });
    };
    QTest::newRow("registered") << registers << verify;
    QTest::newRow("registered, expired") << later(registers, 301s) << verify;
    QTest::newRow("registered the day before") << later(registers, 25h) << verify;
    QTest::newRow("verified") << Ask([](TestService &service, const RequestContext &) {
        service.newAccount(amara, goodPassword);
    }) << verify;
    QTest::newRow("reset") << forgets << reset;
    QTest::newRow("reset, expired") << later(forgets, 301s) << reset;
    QTest::newRow("reset, used") << Ask([forgets](TestService &service,
                                                  const RequestContext &owner) {
        forgets(service, owner);
        QVERIFY(service.rules().resetPassword({amara, service.lastCodeTo(amara), otherPassword},
                                              owner));
    }) << reset;
    QTest::newRow("sign-in") << asksToSignIn << signIn;
    QTest::newRow("sign-in, expired") << later(asksToSignIn, 301s) << signIn;
    QTest::newRow("sign-in, voided")
        << Ask([asksToSignIn](TestService &service, const RequestContext &owner) {
               asksToSignIn(service, owner);
               QVERIFY(service.rules().forgotPassword(amara, owner));
               QVERIFY(service.rules().resetPassword(
                   {amara, service.lastCodeTo(amara), otherPassword}, owner));
           })
        << signIn;
}

void TestSecretCodes::aWrongCodeTellsOfNoneThatIsOut()
{
    QFETCH(Ask, ask);
    QFETCH(Enter, enter);
    const auto answers = [&](bool isOut) {
        TestService service(asPrivate);
        if (isOut)
            ask(service, m_owner);
        return wrongCodes(service, enter, amara);
    };
    const QStringList none = answers(false);
    QCOMPARE(answers(true), none);
    QVERIFY(none.at(0).startsWith("1067 tries 4"_L1));
    QVERIFY(none.at(6).startsWith("1070 tries 0"_L1));
}

void TestSecretCodes::theRightOneIsToldThatItCameTooLate()
{
    TestService service(asPrivate);
    service.newAccount(amara, goodPassword);
    auto &rules = service.rules();
    VERIFY_GOOD(rules.forgotPassword(amara, m_owner));
    const QString code = service.lastCodeTo(amara);
    service.advance(301s);
    VERIFY_ERROR(rules.resetPassword({amara, code, otherPassword}, m_owner), 1069);
    VERIFY_GOOD(rules.forgotPassword(amara, m_owner));
    const QString second = service.lastCodeTo(amara);
    VERIFY_GOOD(rules.resetPassword({amara, second, otherPassword}, m_owner));
    VERIFY_ERROR(rules.resetPassword({amara, second, goodPassword}, m_owner), 1068);
    VERIFY_GOOD(rules.login({amara, otherPassword}, m_owner));
}

/// Each takes a try of its number, also where no code was sent: nobody shuts all numbers.
void TestSecretCodes::anAddressHasSoManyWrongCodes()
{
    TestService service([](Config &config) {
        asPrivate(config);
        config.addresses.availability = 3;
    });
    service.context.device = u"the owner's"_s;
    service.newAccount(amara, goodPassword);
    service.context.device.clear();
    const auto tried = [&](const QString &phone) {
        return service.rules().resetPassword({phone, u"000000"_s, otherPassword}, service.context);
    };
    VERIFY_ERROR(service.rules().resetPassword({ben, u" - "_s, otherPassword}, service.context),
                 908); // nothing was typed
    for (const QString &phone : {amara, ben, cleo})
        VERIFY_ERROR(tried(phone), 1067);
    VERIFY_ERROR(tried(amara), 429);
    VERIFY_ERROR(tried(ben), 429);
    service.context.device = u"the owner's"_s;
    QVERIFY(tried(amara).error().code != code::tooManyRequests);
}

void TestSecretCodes::allWaysToACodeWaitAsLong_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("compatible") << false;
    QTest::newRow("private") << true;
}

void TestSecretCodes::allWaysToACodeWaitAsLong()
{
    QFETCH(bool, isPrivate);
    TestService service([&](Config &config) { config.flow.privateAnswers = isPrivate; });
    auto &rules = service.rules();
    const auto registered = [&] {
        return rules.registerByPhone(service.registration(amara, goodPassword), service.context);
    };
    VERIFY_GOOD(registered());
    Result<SignedIn> wrong;
    for (int i = 0; i < 5; ++i)
        wrong = rules.verifyPhone({amara, u"00000x"_s}, service.context);
    QCOMPARE(wrong.error().triesLeft, 0);
    QCOMPARE(wrong.error().retryAfterSeconds, 600);
    service.advance(61s);
    for (int way = 0; way < 2; ++way) {
        const auto code = way == 0 ? registered().error()
                                   : rules.resendVerification(amara, service.context).error();
        QCOMPARE(code.code, 1123);
        QCOMPARE(code.retryAfterSeconds, 539);
    }
    service.advance(539s);
    const auto again = registered();
    VERIFY_GOOD(again);
    QCOMPARE(again->code->triesLeft, 5);
}

QTEST_GUILESS_MAIN(TestSecretCodes)
#include "tst_secretcodes.moc"
