// SPDX-License-Identifier: Apache-2.0
#include "lockwait.h"
#include "testservice.h"
#include "wrappedstore.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S32: in PostgreSQL a change holds what it decides upon. Where two hold it in another
/// order each waits for the other, until the server ends one of them a second later.
class TestLockOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoTakesANumberWaitsForNobodyWhoWaits_data();
    void whoTakesANumberWaitsForNobodyWhoWaits();
    void aNumberIsSetWhileItIsRegistered();
    void twoTakeEachOthersNumber();
};

namespace {

RequestContext from(const QString &address)
{
    RequestContext context;
    context.peerAddress = address;
    context.device = u"the one of "_s + address;
    return context;
}

/// What somebody else does with amara's number, in its order: first the one, later the other.
struct Others
{
    std::function<void(Records &)> first;
    std::function<void(Records &, const QString &uid)> later;
};
const Others askForCode{[](Records &records) { records.accounts().byPhone(amara); },
                        [](Records &records, const QString &) { records.lock(amara); }};
const Others takeIt{[](Records &records) { records.accounts().byPhone(amara); },
                    [](Records &records, const QString &uid) { records.accounts().byUid(uid); }};
const Others registerIt{
    [](Records &records) { records.lock(u"registration of "_s + amara); },
    [](Records &records, const QString &uid) { records.accounts().byUid(uid); }};

/// Takes the number of an account that was silent for long; whose the number is to be.
struct Taking
{
    QString uid;
    std::function<bool(AuthService &)> take;
};

Taking byCode(TestService &service)
{
    const RequestContext other = from(u"198.51.100.7"_s);
    service.rules().registerByPhone(TestService::registration(amara, otherPassword), other);
    const QString code = service.lastCodeTo(amara);
    QString uid;
    service.store().read([&](Records &records) { uid = records.accounts().claimant(amara)->uid; });
    return {uid, [other, code](AuthService &rules) {
                return rules.verifyPhone({amara, code}, other).has_value();
            }};
}

Taking byChange(TestService &service)
{
    const RequestContext other = service.context = from(u"198.51.100.7"_s);
    const SignedIn in = service.newAccount(ben, otherPassword);
    const QString token = in.tokens.accessToken;
    service.rules().changeNumber(token, {amara, {}}, other);
    const QString code = service.lastCodeTo(amara);
    return {in.account.uid, [other, token, code](AuthService &rules) {
                return rules.verifyByToken(token, code, other).has_value();
            }};
}

/// No more than asks for a code of the number.
Taking beginning(TestService &service,
                 const std::function<bool(AuthService &, const SignedIn &)> &how)
{
    service.context = from(u"198.51.100.7"_s);
    const SignedIn in = service.newAccount(ben, otherPassword);
    return {in.account.uid, [in, how](AuthService &rules) { return how(rules, in); }};
}

Taking byAsking(TestService &service)
{
    return beginning(service, [](AuthService &rules, const SignedIn &in) {
        return rules.changeNumber(in.tokens.accessToken, {amara, {}}, from(u"198.51.100.7"_s))
            .has_value();
    });
}

Taking byProfile(TestService &service)
{
    return beginning(service, [](AuthService &rules, const SignedIn &in) {
        ProfileUpdate update;
        update.phone = amara;
        return rules.updateProfile(in.tokens.accessToken, update, from(u"198.51.100.7"_s))
            .has_value();
    });
}

Taking byToldCode(TestService &service)
{
    return beginning(service, [](AuthService &rules, const SignedIn &in) {
        return rules.tellCode(CodeOf::NewNumber, amara, in.account.uid).has_value();
    });
}

using Prepare = Taking (*)(TestService &);

} // namespace

Q_DECLARE_METATYPE(Others)
Q_DECLARE_METATYPE(Prepare)

void TestLockOrder::initTestCase()
{
    if (!onPostgreSql())
        QSKIP("SQLite has one writer at a time");
}

void TestLockOrder::whoTakesANumberWaitsForNobodyWhoWaits_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Others>("others");
    QTest::newRow("by a code, and its holder asks for one") << Prepare(byCode) << askForCode;
    QTest::newRow("by a code, and another one registers") << Prepare(byCode) << registerIt;
    QTest::newRow("by a change, and its holder asks for a code") << Prepare(byChange) << askForCode;
    QTest::newRow("by a change, and another one registers") << Prepare(byChange) << registerIt;
    QTest::newRow("asked for, and taken") << Prepare(byAsking) << takeIt;
    QTest::newRow("asked for in a profile, and taken") << Prepare(byProfile) << takeIt;
    QTest::newRow("told, and taken") << Prepare(byToldCode) << takeIt;
}

void TestLockOrder::whoTakesANumberWaitsForNobodyWhoWaits()
{
    QFETCH(Prepare, prepare);
    QFETCH(Others, others);
    TestService service;
    service.context = from(u"203.0.113.7"_s);
    service.newAccount(amara, goodPassword);
    service.advance(91 * 24h);
    const Taking taking = prepare(service);
    CountingStore store(service.store());
    AuthService rules(service.config, store, service.clock);
    bool isTaken = false;
    bool isWaiting = false;
    int runs = 0;
    std::thread taker;
    const auto done = service.store().change([&](Records &records) {
        others.first(records);
        if (++runs == 1) {
            taker = std::thread([&] { isTaken = taking.take(rules); });
            isWaiting = somebodyWaits(service);
        }
        others.later(records, taking.uid);
        return true;
    });
    taker.join();
    QVERIFY(done);
    QVERIFY(isWaiting);
    QVERIFY(isTaken);
    QCOMPARE(runs + store.again, 1);
}

/// An unproven number belongs to nobody, also where its registration is not kept yet.
void TestLockOrder::aNumberIsSetWhileItIsRegistered()
{
    TestService service;
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    AccountRow fresh;
    QVERIFY(
        service.store().read([&](Records &records) { fresh = *records.accounts().byUid(uid); }));
    fresh.uid = QString(32, u'a');
    fresh.phone = ben;
    fresh.phoneProven = fresh.phoneVerified = false;
    fresh.logins = 0;
    Result<Account> set;
    bool isWaiting = false;
    std::thread setter;
    const auto done = service.store().change([&](Records &records) {
        records.lock(u"registration of "_s + ben);
        records.accounts().insert(fresh);
        setter = std::thread([&] { set = service.rules().setPhone(uid, ben); });
        isWaiting = somebodyWaits(service);
        return true;
    });
    setter.join();
    QVERIFY(done);
    QVERIFY(isWaiting);
    VERIFY_GOOD(set);
    QCOMPARE(set->phone, ben);
}

/// Each waited a second for the other, who held the account with the wanted number.
void TestLockOrder::twoTakeEachOthersNumber()
{
    TestService service;
    const QStringList numbers{amara, ben};
    QStringList tokens;
    for (const QString &number : numbers)
        tokens += service.newAccount(number, goodPassword).tokens.accessToken;
    CountingStore store(service.store());
    AuthService rules(service.config, store, service.clock);
    constexpr int rounds = 25;
    std::atomic<int> taken = 0;
    together(2, [&](int i) {
        for (int round = 0; round < rounds; ++round) {
            const auto asked =
                rules.changeNumber(tokens[i], {numbers[1 - i], {}}, from(u"198.51.100.7"_s));
            taken += int(!asked && asked.error().code == code::phoneTaken);
        }
    });
    QCOMPARE(taken, 2 * rounds);
    QCOMPARE(store.again, 0);
}

QTEST_GUILESS_MAIN(TestLockOrder)
#include "tst_lockorder.moc"
