// SPDX-License-Identifier: Apache-2.0
// Who ended, unlocked, moved or deleted what of an account stands in the table of audit events.
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

namespace {

/// Whether the act was done, by the owner's token or with the API secret.
using Act = std::function<bool(TestService &, const SignedIn &owner)>;

std::vector<AuditRow> audited(TestService &service)
{
    std::vector<AuditRow> lines;
    const auto read = [&](Records &records) {
        lines = records.audit().latest(10);
        return true;
    };
    return service.store().change(read) ? lines : std::vector<AuditRow>(99);
}

bool deletesOwnAccount(TestService &service, const SignedIn &owner)
{
    auto &rules = service.rules();
    const QString &token = owner.tokens.accessToken;
    service.advance(60s); // until there can be another code
    return rules.deleteAccountSend(token, service.context) &&
           rules.deleteAccountConfirm(token, service.lastCodeTo(amara), service.context);
}

bool endsOtherSession(TestService &service, const SignedIn &owner, bool all)
{
    auto &rules = service.rules();
    RequestContext elsewhere = service.context;
    elsewhere.device = u"another device"_s;
    if (!rules.login({amara, goodPassword}, elsewhere))
        return false;
    const QString &token = owner.tokens.accessToken;
    if (all)
        return rules.endOtherSessions(token, service.context).has_value();
    const auto open = rules.openSessions(token);
    const auto other = std::ranges::find_if(*open, [](const auto &one) { return !one.isCurrent; });
    return other != open->end() && rules.endSession(token, other->id, service.context);
}

} // namespace

Q_DECLARE_METATYPE(Act)

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActLeavesItsLine_data();
    void eachActLeavesItsLine();
    void theOwnerIsToldOfEachCredential();
    void whatIsRefusedLeavesNone();
};

void TestAudit::eachActLeavesItsLine_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<Act>("act");
    const auto row = [](const char *act, const QString &actor, const Act &done) {
        QTest::newRow(act) << actor << done;
    };
    const QString owner = u"owner"_s;
    const QString secret = u"api secret"_s;
    row("signed out everywhere", owner, [](TestService &service, const SignedIn &in) {
        return service.rules().signOutEverywhere(in.tokens.accessToken).has_value();
    });
    row("session ended", owner, [](TestService &service, const SignedIn &in) {
        return endsOtherSession(service, in, false);
    });
    row("other sessions ended", owner, [](TestService &service, const SignedIn &in) {
        return endsOtherSession(service, in, true);
    });
    row("account deleted", owner, deletesOwnAccount);
    row("refresh tokens revoked", secret, [](TestService &service, const SignedIn &in) {
        return service.rules().revokeAllRefresh(in.account.uid).has_value();
    });
    row("number set", secret, [](TestService &service, const SignedIn &in) {
        return service.rules().setPhone(in.account.uid, ben).has_value();
    });
    row("unlocked", secret, [](TestService &service, const SignedIn &in) {
        return !service.rules().login({amara, otherPassword}, service.context) &&
               service.rules().unlockAccount(in.account.uid).has_value();
    });
    QTest::newRow("account deleted, by the secret")
        << secret << Act([](TestService &service, const SignedIn &in) {
               return service.rules().deleteAccount(in.account.uid).has_value();
           });
}

void TestAudit::eachActLeavesItsLine()
{
    QFETCH(const QString, actor);
    QFETCH(const Act, act);
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    QCOMPARE(audited(service).size(), std::size_t(0));
    QVERIFY(act(service, in));
    const auto lines = audited(service);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().actor, actor);
    QCOMPARE(lines.front().act, QString::fromUtf8(QTest::currentDataTag()).section(u',', 0, 0));
    QCOMPARE(lines.front().uid, in.account.uid);
}

void TestAudit::whatIsRefusedLeavesNone()
{
    TestService service;
    const SignedIn in = service.newAccount(amara, goodPassword);
    service.newAccount(ben, goodPassword);
    const QString nobody = u"0123456789abcdef0123456789abcdef"_s;
    QVERIFY(!service.rules().setPhone(in.account.uid, ben));
    QVERIFY(!service.rules().deleteAccount(nobody));
    QVERIFY(!service.rules().revokeAllRefresh(nobody));
    QVERIFY(!service.rules().unlockAccount(nobody));
    QVERIFY(!service.rules().signOutEverywhere(nobody));
    QCOMPARE(audited(service).size(), std::size_t(0));
}

/// Security S23: one text more for each.
void TestAudit::theOwnerIsToldOfEachCredential()
{
    TestService service([](Config &config) { config.questions = {{u"pet"_s, u"First pet?"_s}}; });
    auto &rules = service.rules();
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    std::size_t told = service.texts().size();
    const auto isTold = [&] { return service.texts().size() == ++told; };
    ProfileUpdate update;
    update.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    VERIFY_GOOD(rules.updateProfile(token, update, service.context));
    QVERIFY(isTold());
    VERIFY_GOOD(rules.changePassword(token, {goodPassword, otherPassword}, service.context));
    QVERIFY(isTold());
    VERIFY_GOOD(rules.forgotPassword(amara, service.context));
    QVERIFY(isTold()); // the code
    VERIFY_GOOD(
        rules.resetPassword({amara, service.lastCodeTo(amara), goodPassword}, service.context));
    QVERIFY(isTold());
    VERIFY_GOOD(
        rules.resetByAnswer({amara, otherPassword, update.securityAnswers}, service.context));
    QVERIFY(isTold());
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
