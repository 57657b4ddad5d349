// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/secrets.h"
#include "testservice.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestCodeLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreUniformAndKeepLeadingZeros();
    void worksUntilItsLastSecond_data();
    void worksUntilItsLastSecond();
    void aNewCodeVoidsTheOlder();
    void aCodeIsGoodForItsPurposeAndNumberOnly();
    void aVerificationCodeOpensNothingElse();
    void aRightCodeVoidsAllOthers();
    void fiveWrongTriesSpendACode();
    void theLastWrongTrySaysWhenACodeCanBeHad();
    void noCodeAtAllIsNoTry();
    void aTryStaysCountedWhereTheRestFails();
    void aResendDoesNotRefillTheTries();
    void aRightCodeGivesFreshTries();
    void aResendDoesNotRefillTheDaysTries();
    void waitsAreToldAndKeptOverRestarts();
    void typedShapesAreRead();
    void aSpentResetCodeSaysSo();
};

void TestCodeLife::codesAreUniformAndKeepLeadingZeros()
{
    // Security S1: chi-square per position, 9 degrees of freedom; 37.0 is p = 2.6e-5.
    constexpr int count = 200000;
    std::array<std::array<int, 10>, 6> seen{};
    for (int i = 0; i < count; ++i) {
        const QString code = randomCode(6, OtpAlphabet::Numeric);
        QCOMPARE(code.size(), 6);
        for (std::size_t place = 0; place < 6; ++place)
            ++seen[place][static_cast<std::size_t>(code[qsizetype(place)].digitValue())];
    }
    for (const auto &place : seen) {
        double chi = 0;
        for (const int times : place)
            chi += std::pow(times - count / 10.0, 2) / (count / 10.0);
        QVERIFY2(chi < 37.0, qPrintable(QString::number(chi)));
    }
}

void TestCodeLife::worksUntilItsLastSecond_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("error");
    QTest::newRow("one second before its end") << 299 << 0;
    QTest::newRow("at its end") << 300 << 1069;
    QTest::newRow("one second after") << 301 << 1069;
}

void TestCodeLife::worksUntilItsLastSecond()
{
    QFETCH(int, age);
    QFETCH(int, error);
    TestService service;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    const QString code = service.lastCodeTo(amara);
    service.advance(std::chrono::seconds(age));
    const auto verified = service.rules().verifyPhone({amara, code}, service.context);
    QCOMPARE(verified ? 0 : verified.error().code, error);
}

void TestCodeLife::aNewCodeVoidsTheOlder()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const QString older = service.lastCodeTo(amara);
    service.advance(60s);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const QString newer = service.lastCodeTo(amara);
    if (older != newer)
        VERIFY_ERROR(service.rules().resetPassword({amara, older, otherPassword}, service.context),
                     1067);
    VERIFY_GOOD(service.rules().resetPassword({amara, newer, otherPassword}, service.context));
}

namespace {

struct Codes
{
    QString change, reset, passwordless, remove;
};

Codes allCodes(TestService &service, const QString &token)
{
    Codes codes;
    service.rules().changeNumber(token, {cleo, {}}, service.context);
    codes.change = service.lastCodeTo(cleo);
    service.rules().forgotPassword(amara, service.context);
    codes.reset = service.lastCodeTo(amara);
    service.rules().passwordlessSend(amara, service.context);
    codes.passwordless = service.lastCodeTo(amara);
    service.rules().deleteAccountSend(token, service.context);
    codes.remove = service.lastCodeTo(amara);
    return codes;
}

} // namespace

void TestCodeLife::aCodeIsGoodForItsPurposeAndNumberOnly()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    service.newAccount(ben, goodPassword);
    const Codes codes = allCodes(service, token);
    auto &rules = service.rules();
    const auto &context = service.context;
    rules.forgotPassword(ben, context);
    // Each end point with the codes of the others: never lets anybody in (security S7).
    for (const QString &code : {codes.change, codes.passwordless, codes.remove}) {
        if (code != codes.reset)
            VERIFY_ERROR(rules.resetPassword({amara, code, otherPassword}, context), 1067);
    }
    for (const QString &code : {codes.change, codes.reset, codes.remove}) {
        if (code != codes.passwordless)
            VERIFY_ERROR(rules.passwordlessVerify({amara, code}, context), 1067);
    }
    for (const QString &code : {codes.change, codes.reset, codes.passwordless}) {
        if (code != codes.remove)
            VERIFY_ERROR(rules.deleteAccountConfirm(token, code, context), 1067);
    }
    for (const QString &code : {codes.remove, codes.reset, codes.passwordless}) {
        if (code != codes.change)
            VERIFY_ERROR(rules.verifyByToken(token, code, context), 1067);
    }
    if (service.lastCodeTo(ben) != codes.reset)
        VERIFY_ERROR(rules.resetPassword({ben, codes.reset, otherPassword}, context), 1067);
    VERIFY_GOOD(rules.passwordlessVerify({amara, codes.passwordless}, context));
}

void TestCodeLife::aVerificationCodeOpensNothingElse()
{
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    const Codes codes = allCodes(service, token);
    auto &rules = service.rules();
    const auto &context = service.context;
    VERIFY_GOOD(rules.invalidateOwnPhone(token, context));
    const QString verify = service.lastCodeTo(amara);
    for (const QString &code : {codes.change, codes.reset, codes.passwordless, codes.remove}) {
        if (code != verify)
            VERIFY_ERROR(rules.verifyPhone({amara, code}, context), 1067);
    }
    if (verify != codes.reset)
        VERIFY_ERROR(rules.resetPassword({amara, verify, otherPassword}, context), 1067);
    if (verify != codes.remove)
        VERIFY_ERROR(rules.deleteAccountConfirm(token, verify, context), 1067);
    if (verify != codes.change)
        VERIFY_ERROR(rules.verifyByToken(token, verify, context), 1067);
    VERIFY_ERROR(rules.passwordlessVerify({amara, verify}, context), 1066);
    VERIFY_GOOD(rules.verifyPhone({amara, verify}, context));
}

void TestCodeLife::aRightCodeVoidsAllOthers()
{
    // Security S8.
    TestService service;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    const Codes codes = allCodes(service, token);
    auto &rules = service.rules();
    const auto &context = service.context;
    VERIFY_GOOD(rules.passwordlessVerify({amara, codes.passwordless}, context));
    VERIFY_ERROR(rules.passwordlessVerify({amara, codes.passwordless}, context), 1068);
    VERIFY_ERROR(rules.resetPassword({amara, codes.reset, otherPassword}, context), 1070);
    VERIFY_ERROR(rules.deleteAccountConfirm(token, codes.remove, context), 1070);
    VERIFY_ERROR(rules.verifyByToken(token, codes.change, context), 1070);
}

void TestCodeLife::fiveWrongTriesSpendACode()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const QString code = service.lastCodeTo(amara);
    for (int left = 4; left >= 0; --left) {
        const auto wrong =
            service.rules().resetPassword({amara, wrongCode(code), otherPassword}, service.context);
        VERIFY_ERROR(wrong, 1067);
        QCOMPARE(wrong.error().triesLeft, left);
        service.restart();
    }
    const auto spent = service.rules().resetPassword({amara, code, otherPassword}, service.context);
    VERIFY_ERROR(spent, 1070);
    QCOMPARE(spent.error().triesLeft, 0);
}

void TestCodeLife::theLastWrongTrySaysWhenACodeCanBeHad()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const QString wrong = wrongCode(service.lastCodeTo(amara));
    std::optional<int> wait;
    for (int left = 4; left >= 0; --left) {
        const auto answer =
            service.rules().resetPassword({amara, wrong, otherPassword}, service.context);
        VERIFY_ERROR(answer, 1067);
        wait = answer.error().retryAfterSeconds;
        QCOMPARE(wait.has_value(), left == 0);
    }
    service.advance(std::chrono::seconds(*wait - 1));
    VERIFY_ERROR(service.rules().forgotPassword(amara, service.context), 1123);
    service.advance(std::chrono::seconds(1));
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
}

void TestCodeLife::noCodeAtAllIsNoTry()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    for (int request = 0; request < 6; ++request) {
        const auto without =
            service.rules().resetPassword({amara, u" "_s, otherPassword}, service.context);
        VERIFY_ERROR(without, 908);
        QCOMPARE(without.error().parameter, u"otp"_s);
    }
    VERIFY_GOOD(service.rules().resetPassword({amara, service.lastCodeTo(amara), otherPassword},
                                              service.context));
}

void TestCodeLife::aTryStaysCountedWhereTheRestFails()
{
    // Security S5: the store fails after the comparison, and the count is not rolled back with it.
    if (onPostgreSql())
        QSKIP("the failure is made with SQLite");
    TestService service;
    service.newAccount(amara, goodPassword);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    const QString code = service.lastCodeTo(amara);
    const auto enter = [&] {
        return service.rules().passwordlessVerify({amara, code}, service.context);
    };
    QVERIFY(inStore(service.config.store.url,
                    {"CREATE TRIGGER broken BEFORE UPDATE OF used_at ON codes "
                     "BEGIN SELECT RAISE(ABORT, 'broken'); END"}));
    for (int i = 0; i < 5; ++i)
        VERIFY_ERROR(enter(), code::storeUnavailable);
    QVERIFY(inStore(service.config.store.url, {"DROP TRIGGER broken"}));
    VERIFY_ERROR(enter(), 1070);
}

void TestCodeLife::aResendDoesNotRefillTheTries()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    auto &rules = service.rules();
    const auto guess = [&](const QString &code) {
        return rules.resetPassword({amara, code, otherPassword}, service.context);
    };
    VERIFY_GOOD(rules.forgotPassword(amara, service.context));
    for (int left = 4; left >= 2; --left) {
        const auto wrong = guess(wrongCode(service.lastCodeTo(amara)));
        VERIFY_ERROR(wrong, 1067);
        QCOMPARE(wrong.error().triesLeft, left);
    }
    service.advance(60s);
    const auto again = rules.forgotPassword(amara, service.context);
    VERIFY_GOOD(again);
    QCOMPARE(again->triesLeft, 2);
    const QString code = service.lastCodeTo(amara);
    for (int left = 1; left >= 0; --left) {
        const auto wrong = guess(wrongCode(code));
        VERIFY_ERROR(wrong, 1067);
        QCOMPARE(wrong.error().triesLeft, left);
    }
    const auto spent = guess(code);
    VERIFY_ERROR(spent, 1070);
    QCOMPARE(spent.error().triesLeft, 0);
    QCOMPARE(spent.error().retryAfterSeconds, 540); // the first three leave the window together
    service.advance(121s);
    const auto refused = rules.forgotPassword(amara, service.context);
    VERIFY_ERROR(refused, 1123);
    QCOMPARE(refused.error().retryAfterSeconds, 419);
    service.advance(419s);
    const auto freed = rules.forgotPassword(amara, service.context);
    VERIFY_GOOD(freed);
    QCOMPARE(freed->triesLeft, 3);
}

void TestCodeLife::aRightCodeGivesFreshTries()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    for (int round = 0; round < 2; ++round) {
        const auto sent = service.rules().passwordlessSend(amara, service.context);
        VERIFY_GOOD(sent);
        QCOMPARE(sent->triesLeft, 5);
        const QString code = service.lastCodeTo(amara);
        for (int i = 0; i < 4; ++i)
            VERIFY_ERROR(
                service.rules().passwordlessVerify({amara, wrongCode(code)}, service.context),
                1067);
        VERIFY_GOOD(service.rules().passwordlessVerify({amara, code}, service.context));
    }
}

void TestCodeLife::aResendDoesNotRefillTheDaysTries()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    int compared = 0;
    for (int hour = 0; hour < 24; ++hour) {
        for (int text = 0; text < 3; ++text) {
            service.rules().forgotPassword(amara, service.context);
            const QString wrong = wrongCode(service.lastCodeTo(amara));
            for (int i = 0; i < 6; ++i) {
                service.context.peerAddress = u"198.51.%1.%2"_s.arg(hour).arg(text * 10 + i);
                const auto refused =
                    service.rules().resetPassword({amara, wrong, otherPassword}, service.context);
                compared += refused.error().code == 1067;
            }
            service.advance(19min);
        }
        service.restart();
    }
    QVERIFY2(compared <= 10, qPrintable(QString::number(compared)));
    QCOMPARE(compared, 10);
    const auto refused = service.rules().forgotPassword(amara, service.context);
    VERIFY_ERROR(refused, 1123);
    QVERIFY(refused.error().retryAfterSeconds > 0);
}

void TestCodeLife::waitsAreToldAndKeptOverRestarts()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.advance(24h);
    for (const int wait : {60, 120, 300, 600}) {
        const auto sent = service.rules().forgotPassword(amara, service.context);
        VERIFY_GOOD(sent);
        QCOMPARE(sent->resendAfterSeconds, wait);
        QVERIFY(!service.lastCodeTo(amara).isEmpty()); // delivered while its code lives
        service.restart();
        const auto early = service.rules().forgotPassword(amara, service.context);
        VERIFY_ERROR(early, 1123);
        QCOMPARE(early.error().retryAfterSeconds, wait);
        service.advance(std::chrono::seconds(wait));
    }
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    QCOMPARE(service.texts().size(), std::size_t(6));
}

void TestCodeLife::typedShapesAreRead()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    for (const QString &shape : {u"%1 %2"_s, u"%1-%2"_s, u" %1%2\n"_s}) {
        VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
        const QString code = service.lastCodeTo(amara);
        VERIFY_GOOD(service.rules().passwordlessVerify(
            {amara, shape.arg(code.left(3), code.mid(3))}, service.context));
    }
}

void TestCodeLife::aSpentResetCodeSaysSo()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    VERIFY_ERROR(
        service.rules().resetPassword({amara, u"123456"_s, otherPassword}, service.context), 1070);
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    const QString code = service.lastCodeTo(amara);
    VERIFY_GOOD(service.rules().resetPassword({amara, code, otherPassword}, service.context));
    VERIFY_ERROR(service.rules().resetPassword({amara, code, goodPassword}, service.context), 1068);
}

QTEST_GUILESS_MAIN(TestCodeLife)
#include "tst_codelife.moc"
