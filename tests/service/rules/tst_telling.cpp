// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// How often an address is told which numbers have accounts, where answers are the contract's.
class TestTelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAsksOfManyAccountsIsStopped();
    void whoRegisteredEntersTheirCodeFromASpentAddress();
};

/// Security S11: numbers that all have accounts were told of without end, by what only an account
/// is answered.
void TestTelling::whoAsksOfManyAccountsIsStopped()
{
    using Door = std::function<int(AuthService &, const QString &)>;
    const RequestContext context;
    const auto codeOf = [](const auto &result) { return result ? 0 : result.error().code; };
    const auto reset = [&](const QString &password) -> Door {
        return [=](AuthService &rules, const QString &phone) {
            return codeOf(rules.resetPassword({phone, u"000000"_s, password}, context));
        };
    };
    const std::vector<Door> doors{
        reset(goodPassword),
        reset(u"short"_s),
        reset(u"password1"_s),
        [&](AuthService &rules, const QString &phone) {
            return codeOf(rules.passwordlessVerify({phone, u"000000"_s}, context));
        },
        [&](AuthService &rules, const QString &phone) {
            return codeOf(rules.questionsByPhone(phone, context));
        },
        [&](AuthService &rules, const QString &phone) {
            return codeOf(rules.resetByAnswer({phone, u"short"_s, {{u"pet"_s, u"Bo"_s}}}, context));
        }};
    for (std::size_t door = 0; door < doors.size(); ++door) {
        TestService service([](Config &config) {
            config.questions = {{u"pet"_s, u"First pet?"_s}};
            config.addresses.availability = 2;
        });
        QList<int> answers;
        for (const QString &phone : {amara, ben, cleo}) {
            ManagedAccount account;
            account.phone = phone;
            account.password = goodPassword;
            account.phoneVerified = true;
            account.securityAnswers = {{u"pet"_s, u"Bo"_s}};
            VERIFY_GOOD(service.rules().createAccount(account, context));
            answers.append(doors[door](service.rules(), phone));
        }
        QVERIFY2(answers[0] != 429 && answers[1] != 429, qPrintable(QString::number(door)));
        QVERIFY2(answers[2] == 429, qPrintable(QString::number(door)));
    }
}

/// Security S13: others behind the same address used up what it may hear.
void TestTelling::whoRegisteredEntersTheirCodeFromASpentAddress()
{
    TestService service([](Config &config) { config.addresses.availability = 1; });
    const RequestContext others;
    RequestContext colleague;
    colleague.device = u"a colleague's"_s;
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(amara, goodPassword), colleague));
    VERIFY_ERROR(service.rules().verifyPhone({ben, u"000000"_s}, others), 938);
    const QString code = service.lastCodeTo(amara);
    VERIFY_ERROR(service.rules().verifyPhone({amara, code}, others), 429);
    VERIFY_GOOD(service.rules().verifyPhone({amara, code}, colleague));
}

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"
