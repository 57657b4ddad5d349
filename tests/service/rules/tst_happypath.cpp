// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestHappyPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersVerifiesAndSignsIn();
    void readsOneNumberInEveryShape();
    void resetsAForgottenPassword();
    void changesTheNumberAndTellsTheOldOne();
    void removesTheNumber();
    void verifiesTheNumberAgain();
    void aNumberIsUnverifiedThoughNoTextCanLeave();
    void deletesTheAccountByCode();
    void signsInByCodeAlone();
    void changesThePassword();
    void changesTheName();
    void managesAccountsWithTheSecret();
};

void TestHappyPath::registersVerifiesAndSignsIn()
{
    TestService service;
    const auto registered =
        service.rules().registerByPhone(service.registration(amara, goodPassword), service.context);
    VERIFY_GOOD(registered);
    QVERIFY(registered->code);
    QVERIFY(!registered->signedIn);
    QCOMPARE(registered->code->resendAfterSeconds, 60);
    QCOMPARE(registered->code->triesLeft, 5);
    const QString code = service.lastCodeTo(amara);
    QCOMPARE(service.lastTextTo(amara),
             code + u" is your Ringkey code. It works for 5 minutes. Don't share it."_s);

    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context), 1066);
    const auto wrong = service.rules().verifyPhone({amara, wrongCode(code)}, service.context);
    VERIFY_ERROR(wrong, 1067);
    QCOMPARE(wrong.error().triesLeft, 4);
    const auto verified = service.rules().verifyPhone({amara, code}, service.context);
    VERIFY_GOOD(verified);
    QVERIFY(verified->account.phoneVerified);
    VERIFY_ERROR(service.rules().verifyPhone({amara, code}, service.context), 1073);

    const auto login = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_GOOD(login);
    QCOMPARE(login->account.uid, verified->account.uid);
    QCOMPARE(login->account.profile.text.value(u"FirstName"_s), u"Amara"_s);
    VERIFY_GOOD(service.rules().validateToken(login->tokens.accessToken));
    VERIFY_GOOD(service.rules().endOwnSession(login->tokens.accessToken));
    VERIFY_ERROR(service.rules().validateToken(login->tokens.accessToken), 905);
    VERIFY_GOOD(service.rules().validateToken(verified->tokens.accessToken));
}

void TestHappyPath::readsOneNumberInEveryShape()
{
    TestService service;
    const SignedIn owner = service.newAccount(cleo, goodPassword);
    for (const QString &shape : {u"+12025550123"_s, u"12025550123"_s, u" 12025550123"_s}) {
        const auto login = service.rules().login({shape, goodPassword}, service.context);
        VERIFY_GOOD(login);
        QCOMPARE(login->account.uid, owner.account.uid);
        QCOMPARE(login->account.phone, cleo);
        VERIFY_ERROR(service.rules().registerByPhone(service.registration(shape, otherPassword),
                                                     service.context),
                     1058);
        QCOMPARE(*service.rules().phoneExists(shape, service.context), true);
    }
    QCOMPARE(*service.rules().phoneExists(ben, service.context), false);
    VERIFY_ERROR(service.rules().phoneExists({}, service.context), 1076);
    // In groups behind a "+", or behind the space that a raw "+" becomes (contract 1, 10).
    for (const QString &shape :
         {u"+1 202 555 0123"_s, u"+1 (202) 555-0123"_s, u"+1.202.555.0123"_s, u" 1 202-555-0123"_s,
          u"+1\u00a0202\u2011555\u20110123"_s, u"\u202a+1 202 555 0123\u202c"_s})
        QCOMPARE(service.rules().phoneExists(shape, service.context).value_or(false), true);
    // Groups without it may be a national number, and what is more than one number is none.
    for (const QString &shape :
         {u"12"_s, u"1 202 555 0123"_s, u"(202) 555-0123"_s, u" 202 555 0123"_s, u"+1 202 555"_s,
          u"+1 202 555 0123 +44 7400 123456"_s, u"+1 202 555 0123, 9"_s, u"+1 202 555 0123 x9"_s,
          u"tel:+12025550123"_s, u"+"_s, u"+ "_s, u" "_s + QString(200, u'1')})
        VERIFY_ERROR(service.rules().phoneExists(shape, service.context), 1096);
}

void TestHappyPath::resetsAForgottenPassword()
{
    TestService service;
    const SignedIn before = service.newAccount(amara, goodPassword);
    VERIFY_ERROR(service.rules().forgotPassword(ben, service.context), 938);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const QString code = service.lastCodeTo(amara);
    QCOMPARE(service.lastTextTo(amara), code + u" is your code to reset your Ringkey password."_s);
    VERIFY_ERROR(service.rules().resetPassword({amara, code, u"short"_s}, service.context), 1134);
    const auto reset = service.rules().resetPassword({amara, code, otherPassword}, service.context);
    VERIFY_GOOD(reset);
    QVERIFY(!reset->has_value());
    const auto old = service.rules().validateToken(before.tokens.accessToken);
    VERIFY_ERROR(old, 905);
    QCOMPARE(old.error().sessionEnd, SessionEnd::PasswordChanged);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context), 966);
    VERIFY_GOOD(service.rules().login({amara, otherPassword}, service.context));
}

void TestHappyPath::changesTheNumberAndTellsTheOldOne()
{
    TestService service;
    const SignedIn mine = service.newAccount(amara, goodPassword);
    const auto elsewhere = service.rules().login({amara, goodPassword}, service.context);
    service.newAccount(ben, goodPassword);
    const QString token = mine.tokens.accessToken;
    VERIFY_ERROR(service.rules().changeNumber(token, {ben, {}}, service.context), 1058);
    VERIFY_GOOD(service.rules().changeNumber(token, {cleo, {}}, service.context));
    QCOMPARE(*service.rules().phoneExists(cleo, service.context), false);
    VERIFY_ERROR(service.rules().resendByToken(token, cleo, service.context), 1123);
    service.advance(60s);
    VERIFY_GOOD(service.rules().resendByToken(token, cleo, service.context));
    VERIFY_ERROR(service.rules().resendByToken(token, ben, service.context), 1120);
    VERIFY_GOOD(service.rules().verifyByToken(token, service.lastCodeTo(cleo), service.context));
    QCOMPARE(service.rules().readProfile(token)->phone, cleo);
    QVERIFY(service.lastTextTo(amara).contains(u"no longer uses this number"_s));
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context), 938);
    VERIFY_GOOD(service.rules().login({cleo, goodPassword}, service.context));
    const auto other = service.rules().validateToken(elsewhere->tokens.accessToken);
    VERIFY_ERROR(other, 905);
    QCOMPARE(other.error().sessionEnd, SessionEnd::NumberChanged);

    service.advance(301s);
    VERIFY_ERROR(service.rules().changeNumber(token, {amara, {}}, service.context), 1205);
    VERIFY_ERROR(service.rules().changeNumber(token, {amara, otherPassword}, service.context),
                 1205);
    VERIFY_GOOD(service.rules().changeNumber(token, {amara, goodPassword}, service.context));
}

void TestHappyPath::removesTheNumber()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    VERIFY_ERROR(service.rules().removePhone(token, otherPassword, service.context), 1205);
    VERIFY_GOOD(service.rules().removePhone(token, {}, service.context));
    const auto ended = service.rules().readProfile(token);
    VERIFY_ERROR(ended, 905);
    QCOMPARE(ended.error().sessionEnd, SessionEnd::NumberRemoved);
    VERIFY_ERROR(service.rules().login({amara, goodPassword}, service.context), 938);
}

void TestHappyPath::aNumberIsUnverifiedThoughNoTextCanLeave()
{
    TestService service;
    for (const bool byOperator : {false, true}) {
        const SignedIn in = service.newAccount(byOperator ? ben : amara, goodPassword);
        VERIFY_GOOD(service.rules().deleteAccountSend(in.tokens.accessToken, service.context));
        service.rules().checkTextsWith([] { return std::optional(u"unplugged"_s); });
        const auto sent =
            byOperator ? service.rules().invalidatePhone(in.account.uid, service.context)
                       : service.rules().invalidateOwnPhone(in.tokens.accessToken, service.context);
        VERIFY_GOOD(sent);
        QVERIFY(!sent->has_value());
        QCOMPARE(service.rules().accountByUid(in.account.uid)->phoneVerified, false);
        service.rules().checkTextsWith({});
    }
}

void TestHappyPath::verifiesTheNumberAgain()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    const auto sent = service.rules().invalidateOwnPhone(token, service.context);
    VERIFY_GOOD(sent);
    QVERIFY(sent->has_value());
    QCOMPARE(service.rules().readProfile(token)->phoneVerified, false);
    VERIFY_ERROR(service.rules().invalidateOwnPhone(token, service.context), 1161);
    VERIFY_ERROR(service.rules().registerByPhone(service.registration(amara, otherPassword),
                                                 service.context),
                 1058);
    VERIFY_GOOD(service.rules().verifyByToken(token, service.lastCodeTo(amara), service.context));
    QCOMPARE(service.rules().readProfile(token)->phoneVerified, true);
    VERIFY_ERROR(service.rules().verifyByToken(token, u"000000"_s, service.context), 1120);
}

void TestHappyPath::deletesTheAccountByCode()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    VERIFY_GOOD(service.rules().deleteAccountSend(token, service.context));
    const QString code = service.lastCodeTo(amara);
    VERIFY_ERROR(service.rules().deleteAccountConfirm(token, wrongCode(code), service.context),
                 1067);
    VERIFY_GOOD(service.rules().deleteAccountConfirm(token, code, service.context));
    VERIFY_ERROR(service.rules().readProfile(token), 905);
    QCOMPARE(*service.rules().phoneExists(amara, service.context), false);
}

void TestHappyPath::signsInByCodeAlone()
{
    TestService service([](Config &config) { config.sms.voice = true; });
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    VERIFY_GOOD(
        service.rules().passwordlessVerify({amara, service.lastCodeTo(amara)}, service.context));
    service.context.voice = true;
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    QCOMPARE(service.texts().back().channel, TextChannel::Voice);
    VERIFY_GOOD(
        service.rules().passwordlessVerify({amara, service.lastCodeTo(amara)}, service.context));
}

void TestHappyPath::changesThePassword()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    const auto other = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_ERROR(
        service.rules().changePassword(token, {otherPassword, otherPassword}, service.context),
        967);
    VERIFY_ERROR(
        service.rules().changePassword(token, {goodPassword, u"password"_s}, service.context),
        1216);
    VERIFY_GOOD(
        service.rules().changePassword(token, {goodPassword, otherPassword}, service.context));
    VERIFY_GOOD(service.rules().validateToken(token));
    VERIFY_ERROR(service.rules().validateToken(other->tokens.accessToken), 905);
    VERIFY_GOOD(service.rules().login({amara, otherPassword}, service.context));
}

void TestHappyPath::changesTheName()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    ProfileUpdate update;
    update.text = {{u"FirstName"_s, u"Ada"_s}, {u"Password"_s, u"not a profile field"_s}};
    VERIFY_GOOD(service.rules().updateProfile(token, update, service.context));
    const auto account = service.rules().readProfile(token);
    QCOMPARE(account->profile.text, (QMap<QString, QString>{{u"FirstName"_s, u"Ada"_s}}));
}

void TestHappyPath::managesAccountsWithTheSecret()
{
    TestService service;
    ManagedAccount request;
    request.phone = amara;
    request.password = goodPassword;
    request.phoneVerified = true;
    const auto made = service.rules().createAccount(request, service.context);
    VERIFY_GOOD(made);
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
    QCOMPARE(service.rules().accountByPhone(amara)->uid, made->uid);
    const auto tokens = service.rules().tokenForUid(made->uid);
    VERIFY_GOOD(service.rules().setPhone(made->uid, ben));
    VERIFY_ERROR(service.rules().validateToken(tokens->accessToken), 905);
    VERIFY_GOOD(service.rules().invalidatePhone(made->uid, service.context));
    VERIFY_ERROR(service.rules().login({ben, goodPassword}, service.context), 1066);
    VERIFY_GOOD(service.rules().deleteAccount(made->uid));
    VERIFY_ERROR(service.rules().accountByUid(made->uid), 937);
}

QTEST_GUILESS_MAIN(TestHappyPath)
#include "tst_happypath.moc"
