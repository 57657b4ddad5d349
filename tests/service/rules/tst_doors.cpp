// SPDX-License-Identifier: Apache-2.0
#include "doorrows.h"
#include "hookedstore.h"
#include "lockwait.h"
#include "service/store/sqlconnection.h"
#include "testservice.h"

#include <QTest>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace ringkey::service::doors;
using namespace std::chrono_literals;

namespace {

/// What somebody who tries the doors has in hand.
struct Hand
{
    SignedIn in;
    QString code;
    QString newPassword = u"nine brass lanterns"_s;
};

void invalidate(TestService &service, const Hand &hand)
{
    RequestContext silent = service.context;
    silent.preventSms = true;
    service.rules().invalidatePhone(hand.in.account.uid, silent);
}

/// Gets what the way needs while all is well.
void prepare(TestService &service, Way way, Hand &hand)
{
    auto &rules = service.rules();
    const QString token = hand.in.tokens.accessToken;
    if (way == Verify || way == VerifyByToken) {
        invalidate(service, hand);
        rules.resendVerification(amara, service.context);
    } else if (way == Reset) {
        rules.forgotPassword(amara, service.context);
    } else if (way == SignInByCode) {
        rules.passwordlessSend(amara, service.context);
    } else if (way == ChangeNumber) {
        rules.changeNumber(token, {ben, {}}, service.context);
    }
    hand.code = service.lastCodeTo(way == ChangeNumber ? ben : amara);
}

bool tries(AuthService &rules, const RequestContext &context, Way way, const Hand &hand)
{
    const QString token = hand.in.tokens.accessToken;
    switch (way) {
    case Verify:
        return rules.verifyPhone({amara, hand.code}, context).has_value();
    case VerifyByToken:
    case ChangeNumber:
        return rules.verifyByToken(token, hand.code, context).has_value();
    case Login:
        return rules.login({amara, goodPassword}, context).has_value();
    case Reset:
        return rules.resetPassword({amara, hand.code, hand.newPassword}, context).has_value();
    case RemoveNumber:
        return rules.removePhone(token, {}, context).has_value();
    case Slide:
        return rules.slideToken(token).has_value();
    case TokenForUid:
        return rules.tokenForUid(hand.in.account.uid).has_value();
    case Refresh:
        return rules.refresh(hand.in.tokens.refreshToken, context).has_value();
    case SetAnswer: {
        ProfileUpdate update;
        update.securityAnswers = {{u"pet"_s, u"Rex"_s}};
        return rules.updateProfile(token, update, context).has_value();
    }
    case ChangePassword:
        return rules.changePassword(token, {goodPassword, hand.newPassword}, context).has_value();
    case SignInByCode:
        return rules.passwordlessVerify({amara, hand.code}, context).has_value();
    case ResetByAnswer:
        return rules.resetByAnswer({amara, hand.newPassword, {{u"pet"_s, u"Bo"_s}}}, context)
            .has_value();
    case None:
        break;
    }
    return false;
}

using Apply = std::function<void(TestService &, Hand &)>;

void block(TestService &service, Hand &hand)
{
    const auto done = service.store().change([&](Records &records) {
        auto row = records.accounts().byUid(hand.in.account.uid);
        row->blocked = true;
        return records.accounts().update(*row);
    });
    QVERIFY(done);
}

void suspend(TestService &service, Hand &)
{
    for (int i = 0; i < 5; ++i)
        service.rules().login({amara, otherPassword}, service.context);
}

void useTheCode(TestService &service, Hand &hand)
{
    const auto done = service.store().change([&](Records &records) {
        for (const Purpose purpose : {Purpose::VerifyPhone, Purpose::ResetPassword,
                                      Purpose::Passwordless, Purpose::ChangePhone}) {
            for (const QString &phone : {amara, ben}) {
                const auto row = records.codes().latest(hand.in.account.uid, purpose, phone);
                if (row)
                    records.codes().consume(row->id, service.clock.now());
            }
        }
        return true;
    });
    QVERIFY(done);
}

void takeAnotherAccount(TestService &service, Hand &hand)
{
    hand.in.tokens = service.newAccount(cleo, goodPassword).tokens;
}

void resetElsewhere(TestService &service, Hand &)
{
    service.rules().resetByAnswer({amara, otherPassword, {{u"pet"_s, u"Bo"_s}}}, service.context);
}

void removeNumber(TestService &service, Hand &hand)
{
    service.rules().removePhone(hand.in.tokens.accessToken, {}, service.context);
}

void setAnother(TestService &service, Hand &hand)
{
    service.rules().setPhone(hand.in.account.uid, cleo);
}

void openToAll(Config &config)
{
    config.questions = {{u"pet"_s, u"First pet?"_s}};
    config.sms.resendWaits = {};
}

/// Somebody with an account that has a security answer.
Hand handOf(TestService &service)
{
    auto request = service.registration(amara, goodPassword);
    request.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    return {service.newAccount(request), {}};
}

} // namespace

Q_DECLARE_METATYPE(Apply)
Q_DECLARE_METATYPE(std::set<Way>)

/// The token of somebody who has not accepted the policy is good for that only.
void acceptNoPolicy(TestService &service, Hand &hand)
{
    service.config.privacy.version = u"next"_s;
    service.config.privacy.mode = PolicyMode::Strict;
    const auto in = service.rules().login({amara, goodPassword}, service.context);
    if (!in && in.error().session) // not while the number is being verified
        hand.in.tokens = *in.error().session;
}

void deleteAccount(TestService &service, Hand &hand)
{
    service.rules().deleteAccount(hand.in.account.uid);
}

/// Every way in, in every condition of the account (security 3.1 row 6, "wrong path skips the
/// lock").
std::set<Way> everyWay()
{
    return {Verify,         VerifyByToken, Login,        Reset,   ChangeNumber,
            RemoveNumber,   Slide,         TokenForUid,  Refresh, SetAnswer,
            ChangePassword, SignInByCode,  ResetByAnswer};
}

std::set<Way> allBut(std::initializer_list<Way> closed)
{
    std::set<Way> open = everyWay();
    for (const Way way : closed)
        open.erase(way);
    return open;
}

class TestDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openWhereTheyShouldBe_data();
    void openWhereTheyShouldBe();
    void shutAlsoByWhatHappensMeanwhile_data();
    void shutAlsoByWhatHappensMeanwhile();
    void shutToWhoeverWaitsForTheEndOfItsSession();
    void aNumberThatGoesMeanwhileIsTextedNothing();
};

void TestDoors::openWhereTheyShouldBe_data()
{
    QTest::addColumn<Apply>("apply");
    QTest::addColumn<std::set<Way>>("open");
    const auto row = [](const char *name, const Apply &apply, const std::set<Way> &open) {
        QTest::newRow(name) << apply << open;
    };
    row(
        "all is well", [](TestService &, Hand &) {}, everyWay());
    // 1066 at every door; a session that is there already goes on (contract op 11).
    row("unverified", invalidate,
        {Verify, VerifyByToken, ChangeNumber, RemoveNumber, Slide, Refresh, SetAnswer,
         ChangePassword});
    row("blocked", block, {});
    row("suspended", suspend, allBut({Login, ChangePassword}));
    row(
        "locked with a question",
        [](TestService &service, Hand &hand) {
            service.config.lockout.type = LockoutType::Question;
            suspend(service, hand);
        },
        allBut({Login, ChangePassword}));
    // What is refreshed stays good for accepting it only.
    row("policy pending", acceptNoPolicy, {Reset, TokenForUid, Refresh, ResetByAnswer});
    row("deleted", deleteAccount, {});
    row("number removed", removeNumber, {TokenForUid});
    row("number changed", setAnother, {TokenForUid});
    // A number that is being verified is not reset by answer, so there the change does not happen.
    row("password changed", resetElsewhere, {TokenForUid, ResetByAnswer, Verify, VerifyByToken});
    row("signed out everywhere",
        [](TestService &service, Hand &hand) {
            service.rules().signOutEverywhere(hand.in.tokens.accessToken);
        },
        {Login, TokenForUid, ResetByAnswer});
    row("code used", useTheCode,
        allBut({Verify, VerifyByToken, Reset, ChangeNumber, SignInByCode}));
    row("code expired, sign-in no longer fresh",
        [](TestService &service, Hand &) { service.advance(301s); },
        {Login, Slide, TokenForUid, Refresh, ChangePassword, ResetByAnswer});
    // Longer than anybody's session (security S17): with no device known a code opens nothing.
    row("silent for long", [](TestService &service, Hand &) { service.advance(91 * 24h); },
        {Login, TokenForUid, ResetByAnswer});
    row("token of another account", takeAnotherAccount,
        // What the other's token does, it does to the other's account.
        {Verify, Login, Reset, RemoveNumber, Slide, TokenForUid, Refresh, SetAnswer, ChangePassword,
         SignInByCode, ResetByAnswer});
    row("refresh token used before",
        [](TestService &service, Hand &hand) {
            service.rules().refresh(hand.in.tokens.refreshToken, service.context);
            service.advance(11s);
        },
        {Verify, Login, Reset, TokenForUid, SignInByCode, ResetByAnswer});
}

void TestDoors::openWhereTheyShouldBe()
{
    QFETCH(Apply, apply);
    QFETCH(std::set<Way>, open);
    for (const Row &row : rows) {
        if (row.way == None)
            continue;
        TestService service(openToAll);
        Hand hand = handOf(service);
        prepare(service, row.way, hand);
        apply(service, hand);
        const bool opened = tries(service.rules(), service.context, row.way, hand);
        QVERIFY2(opened == open.contains(row.way),
                 qPrintable(u"%1 %2: %3"_s.arg(
                     QLatin1StringView(row.method.data(), qsizetype(row.method.size())),
                     QLatin1StringView(row.path.data(), qsizetype(row.path.size())),
                     opened ? u"open"_s : u"shut"_s)));
    }
}

void TestDoors::shutAlsoByWhatHappensMeanwhile_data()
{
    QTest::addColumn<Apply>("apply");
    QTest::addColumn<std::set<Way>>("open");
    QTest::newRow("blocked") << Apply(block) << std::set<Way>();
    QTest::newRow("deleted") << Apply(deleteAccount) << std::set<Way>();
    QTest::newRow("code used") << Apply(useTheCode)
                               << allBut(
                                      {Verify, VerifyByToken, Reset, ChangeNumber, SignInByCode});
    QTest::newRow("number removed") << Apply(removeNumber) << std::set<Way>{TokenForUid};
    QTest::newRow("number changed") << Apply(setAnother) << std::set<Way>{TokenForUid};
    // Where the answers are right, the later of two resets counts.
    QTest::newRow("password changed")
        << Apply(resetElsewhere)
        << std::set<Way>{TokenForUid, ResetByAnswer, Verify, VerifyByToken};
}

/// What another process does before any of a call's transactions counts as if it had come before
/// the call.
void TestDoors::shutAlsoByWhatHappensMeanwhile()
{
    QFETCH(Apply, apply);
    QFETCH(std::set<Way>, open);
    for (const Way way : everyWay()) {
        if (open.contains(way))
            continue;
        for (int transaction = 0;; ++transaction) {
            TestService service(openToAll);
            service.config.flow.loginOnReset = true;
            Hand hand = handOf(service);
            prepare(service, way, hand);
            HookedStore store(service.store());
            AuthService rules(service.config, store, service.clock);
            store.before(transaction, [&] { apply(service, hand); });
            const bool opened = tries(rules, service.context, way, hand);
            if (!store.hasHappened())
                break;
            QVERIFY2(!opened,
                     qPrintable(u"way %1, before transaction %2"_s.arg(int(way)).arg(transaction)));
        }
    }
}

/// What ends the sessions is not kept yet when the other call reads its own.
void TestDoors::shutToWhoeverWaitsForTheEndOfItsSession()
{
    for (const Way way : {VerifyByToken, ChangeNumber, RemoveNumber, Slide, Refresh, SetAnswer}) {
        TestService service(openToAll);
        Hand hand = handOf(service);
        prepare(service, way, hand);
        bool opened = false;
        bool isWaiting = false;
        std::thread other;
        const auto done = service.store().change([&](Records &records) {
            const QString uid = hand.in.account.uid;
            records.accounts().byUid(uid);
            other =
                std::thread([&] { opened = tries(service.rules(), service.context, way, hand); });
            isWaiting = somebodyWaits(service);
            records.sessions().endAll(uid, {}, SessionEnd::SignedOutEverywhere,
                                      service.clock.now());
            return true;
        });
        other.join();
        QVERIFY(done);
        QVERIFY(isWaiting);
        QVERIFY2(!opened, qPrintable(u"way %1"_s.arg(int(way))));
    }
}

/// Right password, number unverified: the code is for a number that is gone by then.
void TestDoors::aNumberThatGoesMeanwhileIsTextedNothing()
{
    for (int transaction = 0;; ++transaction) {
        TestService service(openToAll);
        Hand hand = handOf(service);
        invalidate(service, hand);
        HookedStore store(service.store());
        AuthService rules(service.config, store, service.clock);
        const auto texts = service.texts().size();
        store.before(transaction, [&] { removeNumber(service, hand); });
        QVERIFY(!rules.login({amara, goodPassword}, service.context));
        if (!store.hasHappened())
            break;
        QCOMPARE(service.texts().size(), texts + 1); // that the number was removed
    }
}

QTEST_GUILESS_MAIN(TestDoors)
#include "tst_doors.moc"
