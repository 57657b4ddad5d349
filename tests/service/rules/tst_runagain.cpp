// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"
#include "wrappedstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Store: "it may be run again after a conflict, so it must not act outside the records". What a
/// change did to anything else the first time must not show in the second.
class TestRunAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLifeGoesOnAsEver();
    void anEarlierClaimIsReplaced();
    void aClaimWaitsForItsCode();
};

namespace {

/// Each change is undone by a conflict and run once more.
class ConflictingStore final : public WrappedStore
{
public:
    using WrappedStore::WrappedStore;
    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override
    {
        const auto undone = m_real.change([&](Records &records) {
            work(records);
            return false;
        });
        return undone ? m_real.change(work) : undone;
    }
};

/// The rules over it.
struct Conflicting
{
    explicit Conflicting(TestService &with)
        : store(with.store())
        , rules(with.config, store, with.clock)
    {
    }
    ConflictingStore store;
    AuthService rules;
};

RequestContext from(const QString &device)
{
    RequestContext context;
    context.peerAddress = u"203.0.113.7"_s;
    context.device = device;
    return context;
}

} // namespace

void TestRunAgain::aLifeGoesOnAsEver()
{
    TestService service;
    Conflicting twice(service);
    const RequestContext me = from(u"mine"_s);
    VERIFY_GOOD(twice.rules.registerByPhone(TestService::registration(amara, goodPassword), me));
    QCOMPARE(service.texts().size(), std::size_t(1));
    VERIFY_GOOD(twice.rules.verifyPhone({amara, service.lastCodeTo(amara)}, me));
    VERIFY_ERROR(twice.rules.login({amara, otherPassword}, me), 966);
    const auto in = twice.rules.login({amara, goodPassword}, me);
    VERIFY_GOOD(in);
    QCOMPARE(in->account.logins, 2);
    const QString token = in->tokens.accessToken;
    VERIFY_GOOD(twice.rules.changeNumber(token, {ben, goodPassword}, me));
    VERIFY_GOOD(twice.rules.verifyByToken(token, service.lastCodeTo(ben), me));
    VERIFY_GOOD(twice.rules.forgotPassword(ben, me));
    VERIFY_GOOD(twice.rules.resetPassword({ben, service.lastCodeTo(ben), otherPassword}, me));
    const auto again = twice.rules.login({ben, otherPassword}, me);
    VERIFY_GOOD(again);
    const auto refreshed = twice.rules.refresh(again->tokens.refreshToken, me);
    VERIFY_GOOD(refreshed);
    VERIFY_GOOD(twice.rules.deleteAccountSend(refreshed->accessToken, me));
    VERIFY_GOOD(
        twice.rules.deleteAccountConfirm(refreshed->accessToken, service.lastCodeTo(ben), me));
    VERIFY_ERROR(twice.rules.login({ben, otherPassword}, me), 938);
}

/// Of a number that was silent for long (security S17).
void TestRunAgain::anEarlierClaimIsReplaced()
{
    TestService service;
    service.context = from(u"the owner's"_s);
    service.newAccount(amara, goodPassword);
    service.advance(91 * 24h);
    const auto asked = TestService::registration(amara, otherPassword);
    VERIFY_GOOD(service.rules().registerByPhone(asked, from(u"one"_s)));
    service.advance(2min);
    Conflicting twice(service);
    VERIFY_GOOD(twice.rules.registerByPhone(asked, from(u"another"_s)));
    std::size_t accounts = 0;
    QVERIFY(service.store().read(
        [&](Records &records) { accounts = records.accounts().after({}, 10).size(); }));
    QCOMPARE(accounts, std::size_t(2)); // the owner's, and who came last
}

/// Where the owner came back between the two runs, the number is theirs.
void TestRunAgain::aClaimWaitsForItsCode()
{
    TestService service;
    service.context = from(u"the owner's"_s);
    const SignedIn owner = service.newAccount(amara, goodPassword);
    service.advance(91 * 24h);
    Conflicting twice(service);
    const RequestContext other = from(u"the new holder's"_s);
    const auto asked = TestService::registration(amara, otherPassword);
    VERIFY_GOOD(twice.rules.registerByPhone(asked, other));
    QCOMPARE(service.rules().accountByPhone(amara)->uid, owner.account.uid);
    const auto in = twice.rules.verifyPhone({amara, service.lastCodeTo(amara)}, other);
    VERIFY_GOOD(in);
    QCOMPARE(service.rules().accountByPhone(amara)->uid, in->account.uid);
}

QTEST_GUILESS_MAIN(TestRunAgain)
#include "tst_runagain.moc"
