// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Contract section 5, SMS OTP: codes that the holder of the secret is told and nobody is texted.
class TestToldCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneResetsThePassword();
    void oneSignsIn();
    void oneVerifiesTheNumber();
    void oneChangesTheNumber();
    void oneDeletesTheAccount();
    void nobodyIsTexted();
    void itWorksForItsPurposeOnly();
    void itCountsAsATextAndVoidsTheOneBefore();
    void itBringsNoFreshTries();
    void whoMayHaveNoneIsToldWhy();
};

namespace {

QString told(TestService &service, CodeOf of, const QString &phone, const QString &uid = {})
{
    const auto code = service.rules().tellCode(of, phone, uid);
    if (!code)
        qWarning("no code: %d", code.error().code);
    return code ? code->code : QString();
}

ManagedAccount unverified(const QString &phone)
{
    return {TestService::registration(phone, goodPassword), false};
}

} // namespace

void TestToldCodes::oneResetsThePassword()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(1h);
    const QString code = told(service, CodeOf::PasswordReset, amara);
    VERIFY_GOOD(service.rules().resetPassword({amara, code, otherPassword}, service.context));
    VERIFY_GOOD(service.rules().login({amara, otherPassword}, service.context));
}

void TestToldCodes::oneSignsIn()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(1h);
    const QString code = told(service, CodeOf::SignIn, amara);
    VERIFY_GOOD(service.rules().passwordlessVerify({amara, code}, service.context));
    VERIFY_ERROR(service.rules().passwordlessVerify({amara, code}, service.context), 1068);
}

void TestToldCodes::oneVerifiesTheNumber()
{
    TestService service;
    VERIFY_GOOD(service.rules().createAccount(unverified(amara), service.context));
    const QString code = told(service, CodeOf::Verification, amara);
    VERIFY_GOOD(service.rules().verifyPhone({amara, code}, service.context));
    VERIFY_ERROR(service.rules().tellCode(CodeOf::Verification, amara, {}), 1073);
}

void TestToldCodes::oneChangesTheNumber()
{
    TestService service;
    const SignedIn signedIn = service.newAccount(amara, goodPassword);
    const QString uid = signedIn.account.uid;
    const QString code = told(service, CodeOf::NewNumber, ben, uid.toUpper());
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
    VERIFY_GOOD(service.rules().verifyByToken(signedIn.tokens.accessToken, code, service.context));
    QCOMPARE(service.rules().accountByUid(uid)->phone, ben);
}

void TestToldCodes::oneDeletesTheAccount()
{
    TestService service;
    const SignedIn signedIn = service.newAccount(amara, goodPassword);
    service.advance(10min);
    const QString code = told(service, CodeOf::Deletion, amara, signedIn.account.uid);
    VERIFY_GOOD(
        service.rules().deleteAccountConfirm(signedIn.tokens.accessToken, code, service.context));
    VERIFY_ERROR(service.rules().accountByPhone(amara), 938);
}

void TestToldCodes::nobodyIsTexted()
{
    TestService service;
    const SignedIn signedIn = service.newAccount(amara, goodPassword);
    service.advance(10min);
    const auto before = service.texts().size();
    QVERIFY(!told(service, CodeOf::SignIn, amara).isEmpty());
    QVERIFY(!told(service, CodeOf::NewNumber, ben, signedIn.account.uid).isEmpty());
    QCOMPARE(service.texts().size(), before);
}

void TestToldCodes::itWorksForItsPurposeOnly()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(1h);
    const QString code = told(service, CodeOf::SignIn, amara);
    VERIFY_ERROR(service.rules().resetPassword({amara, code, otherPassword}, service.context),
                 1070);
}

void TestToldCodes::itCountsAsATextAndVoidsTheOneBefore()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(1h);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const QString texted = service.lastCodeTo(amara);
    const auto early = service.rules().tellCode(CodeOf::PasswordReset, amara, {});
    VERIFY_ERROR(early, 1179);
    QCOMPARE(early.error().retryAfterSeconds, 60);
    service.advance(60s);
    const QString code = told(service, CodeOf::PasswordReset, amara);
    VERIFY_ERROR(service.rules().forgotPassword(amara, service.context), 1123);
    VERIFY_ERROR(service.rules().resetPassword({amara, texted, otherPassword}, service.context),
                 1067);
    VERIFY_GOOD(service.rules().resetPassword({amara, code, otherPassword}, service.context));
}

/// Security S4: whoever asks for codes gets no more guesses by it.
void TestToldCodes::itBringsNoFreshTries()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(1h);
    int compared = 0;
    for (int round = 0; round < 4; ++round) {
        const auto code = service.rules().tellCode(CodeOf::SignIn, amara, {});
        for (int i = 0; code && i < 10; ++i) {
            const auto tried =
                service.rules().passwordlessVerify({amara, wrongCode(code->code)}, service.context);
            compared += !tried && tried.error().code == 1067;
        }
        service.advance(10min);
    }
    QVERIFY2(compared <= service.config.otp.triesPerDay, qPrintable(QString::number(compared)));
}

void TestToldCodes::whoMayHaveNoneIsToldWhy()
{
    TestService service([](Config &config) { config.flow.passwordless = false; });
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    service.newAccount(ben, goodPassword);
    service.advance(1h);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::SignIn, amara, {}), 1059);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::PasswordReset, cleo, {}), 938);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::PasswordReset, u"12"_s, {}), 1096);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::PasswordReset, {}, {}), 1076);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::PasswordReset, ben, uid), 937);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::NewNumber, cleo, {}), 937);
    VERIFY_ERROR(service.rules().tellCode(CodeOf::NewNumber, ben, uid), 1058);
    VERIFY_GOOD(service.rules().createAccount(unverified(cleo), service.context));
    VERIFY_ERROR(service.rules().tellCode(CodeOf::PasswordReset, cleo, {}), 1066);
}

QTEST_GUILESS_MAIN(TestToldCodes)
#include "tst_toldcodes.moc"
