// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/rules/commonrules.h"
#include "auth/flow/snapshot.h"
#include "tests/flow/describe.h"
#include "tests/flow/samples.h"
#include "tests/flow/search.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;
using samples::now;

/// What starting again finds in the keychain.
State restored(const State &before, const QDateTime &when)
{
    Found found{.state = fromSnapshot(toSnapshot(before, now()), when),
                .storage = Storage::Keychain};
    if (accountOf(before))
        found.session = samples::session();
    return transition(Restoring{{1}}, Restored{{1}, found})->state;
}

/// The page that a start begins with: what was typed with a code that waits for an answer was kept
/// nowhere.
State pageBegun(const State &before)
{
    const State page = pageOf(before);
    const auto *answering = std::get_if<AnsweringQuestion>(&page);
    return answering && answering->codePage ? toState(*answering->codePage) : page;
}

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateComesBackAsItsResumePoint();
    void everyStateCanBeFinishedAfterARestart();
    void deadlinesAreKeptToTheMillisecond();
    void anExpiredCodeStartsOverWithANotice();
    void aSpentCodeIsStillToldAsSpent();
    void anEndedLockIsOver();
    void aLockedPasswordIsKnownOnTheCodePage();
    void whereBackLedIsFoundFromThePageBefore();
    void aPageOfTheAccountNeedsItsSession();
    void aPageOfAnotherAccountIsNotShown();
    void noSnapshotHoldsASecret();
    void anotherVersionIsIgnored();
    void anOldSnapshotIsIgnored();
    void aSnapshotFromTheFutureIsIgnored();
    void damageIsNeverRead();
    void onlyWhatAnEnumHasIsAName();
};

void TestSnapshot::everyStateComesBackAsItsResumePoint()
{
    for (const auto &sample : samples::states()) {
        const auto back = fromSnapshot(toSnapshot(sample.state, now()), now());
        QVERIFY2(back, qPrintable(sample.name));
        // Where the session lies is found anew, not remembered.
        const State expected = withStorage(resumePoint(sample.state, now()), Storage::Checking);
        QVERIFY2(*back == expected, qPrintable(sample.name + u": "_s + describe(*back)));
    }
}

void TestSnapshot::everyStateCanBeFinishedAfterARestart()
{
    for (const auto &sample : samples::states()) {
        const State state = restored(sample.state, now().addSecs(1));
        QVERIFY2(waitsForPerson(state), qPrintable(sample.name));
        const bool policy = std::holds_alternative<AcceptingPolicy>(pageOf(sample.state));
        const bool list = std::holds_alternative<ViewingSessions>(pageOf(sample.state));
        if (!policy && !list && !std::holds_alternative<Restoring>(sample.state))
            QCOMPARE(stateName(state), stateName(pageBegun(sample.state)));
        QVERIFY2(canReach(state,
                          [](const State &s) {
                              const auto *page = std::get_if<SignedIn>(&s);
                              return page && page->account.number;
                          }),
                 qPrintable(sample.name));
    }
}

void TestSnapshot::deadlinesAreKeptToTheMillisecond()
{
    CodeTicket ticket = samples::ticket(samples::number());
    ticket.expiresAt = ticket.expiresAt.addMSecs(123);
    ticket.resendAllowedAt = {};
    const State page = EnteringCode{.ticket = ticket};
    const auto back = fromSnapshot(toSnapshot(page, now()), now());
    QVERIFY(back);
    QCOMPARE(std::get<EnteringCode>(*back).ticket, ticket);
}

void TestSnapshot::anExpiredCodeStartsOverWithANotice()
{
    int pages = 0;
    for (const auto &sample : samples::states()) {
        const bool hasTicket = std::visit(
            [](const auto &s) {
                return requires
                {
                    s.ticket;
                };
            },
            pageOf(sample.state));
        if (!hasTicket)
            continue;
        ++pages;
        const State state = restored(sample.state, samples::codeExpiry());
        QVERIFY2(describe(state).contains(u"notice CodeExpired"_s),
                 qPrintable(sample.name + u" -> "_s + describe(state)));
        QCOMPARE(accountOf(state).has_value(), accountOf(sample.state).has_value());
    }
    QVERIFY(pages > 10);
}

/// It did not expire, and its page says when a new one can be sent.
void TestSnapshot::aSpentCodeIsStillToldAsSpent()
{
    CodeTicket ticket = samples::ticket(samples::number());
    ticket.works = false;
    for (const State &page :
         {State(EnteringCode{.ticket = ticket}), State(ResettingPassword{.ticket = ticket})}) {
        const State back = restored(page, samples::codeExpiry().addSecs(-1));
        QCOMPARE(back.index(), page.index());
        QVERIFY2(describe(back).contains(u"error CodeSpent"_s), qPrintable(describe(back)));
        QVERIFY(describe(restored(page, samples::codeExpiry())).contains(u"CodeExpired"_s));
    }
}

void TestSnapshot::anEndedLockIsOver()
{
    const State locked = Locked{.number = samples::number(), .until = samples::lockEnd()};
    QVERIFY(std::holds_alternative<Locked>(restored(locked, samples::lockEnd().addMSecs(-1))));
    const State over = restored(locked, samples::lockEnd());
    QVERIFY(std::holds_alternative<EnteringCredentials>(over));
    QCOMPARE(std::get<EnteringCredentials>(over).number, samples::number());
}

/// Until the lock is over: then the password is offered again.
void TestSnapshot::aLockedPasswordIsKnownOnTheCodePage()
{
    const QDateTime until = now().addSecs(90);
    EnteringCode page{.purpose = CodePurpose::SignIn, .ticket = samples::ticket(samples::number())};
    for (const QDateTime &end : {until, QDateTime()}) {
        page.passwordLock = PasswordLock{end};
        for (const auto &[at, isLocked] :
             {std::pair(until.addMSecs(-1), true), {until, !end.isValid()}}) {
            const auto back = fromSnapshot(toSnapshot(page, now()), at);
            QVERIFY(back && std::holds_alternative<EnteringCode>(*back));
            const MaybePasswordLock expected = isLocked ? page.passwordLock : std::nullopt;
            QCOMPARE(std::get<EnteringCode>(*back).passwordLock, expected);
        }
    }
}

/// Of a person who was killed before the page they went back to was stored: all of it is there.
void TestSnapshot::whereBackLedIsFoundFromThePageBefore()
{
    int ways = 0;
    for (const auto &sample : samples::states()) {
        const auto kept = fromSnapshot(toSnapshot(sample.state, now()), now());
        if (!kept || !(*kept == pageOf(*kept)))
            continue;
        for (const Event &act :
             {Event(BackChosen{}), Event(SignInChosen{}), Event(OtherNumberChosen{})}) {
            const auto step = transition(*kept, act);
            QVERIFY(goesBack(act));
            if (!step || step->state.index() == kept->index())
                continue;
            const auto found = retraced(*kept, stateName(step->state));
            QVERIFY2(found && found->index() == step->state.index(), qPrintable(sample.name));
            // Another way to a page with that name may fill in more of it.
            QVERIFY2(*found == step->state || !std::holds_alternative<BackChosen>(act),
                     qPrintable(sample.name));
            ++ways;
        }
        QVERIFY(!retraced(*kept, {}));
    }
    QVERIFY(ways > 20);
    const EnteringCode code{.ticket = samples::ticket(samples::number())};
    const auto twice = retraced(code, stateName(EnteringCredentials{}));
    QVERIFY(twice && std::holds_alternative<EnteringCredentials>(*twice));
    QCOMPARE(codesIn(*twice).size(), 1);
}

void TestSnapshot::aPageOfTheAccountNeedsItsSession()
{
    for (const auto &sample : samples::states()) {
        if (!accountOf(sample.state))
            continue;
        const Found found{.state = fromSnapshot(toSnapshot(sample.state, now()), now()),
                          .storage = Storage::Keychain};
        const auto step = transition(Restoring{{1}}, Restored{{1}, found});
        QVERIFY(step);
        QVERIFY2(!accountOf(step->state), qPrintable(sample.name));
    }
}

void TestSnapshot::aPageOfAnotherAccountIsNotShown()
{
    Account other = samples::account();
    other.uid = u"uid-2"_s;
    const State page = ChangingNumber{other, Storage::Keychain, samples::otherNumber()};
    const State state = restored(page, now());
    QVERIFY(std::holds_alternative<SignedIn>(state));
    QCOMPARE(accountOf(state), samples::account());
}

void TestSnapshot::noSnapshotHoldsASecret()
{
    int written = 0;
    for (const auto &sample : samples::states()) {
        for (const auto &event : samples::events(samples::awaited(), {8})) {
            const auto step = transition(sample.state, event.event);
            if (!step)
                continue;
            ++written;
            const QByteArray json = toSnapshot(step->state, now());
            QVERIFY2(!json.contains(samples::canary), qPrintable(sample.name + event.name));
            QVERIFY2(json.size() < 2000, json.constData());
        }
    }
    QVERIFY(written > 500);
}

QByteArray changed(const QByteArray &json, QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(key, value);
    return QJsonDocument(object).toJson();
}

void TestSnapshot::anotherVersionIsIgnored()
{
    const QByteArray json = toSnapshot(EnteringCredentials{}, now());
    QVERIFY(fromSnapshot(changed(json, "version"_L1, 1), now()));
    QVERIFY(!fromSnapshot(changed(json, "version"_L1, 2), now()));
    QVERIFY(!fromSnapshot(changed(json, "version"_L1, u"1"_s), now()));
    QVERIFY(!fromSnapshot(changed(json, "version"_L1, {}), now()));
}

void TestSnapshot::anOldSnapshotIsIgnored()
{
    const QByteArray json = toSnapshot(EnteringCredentials{}, now());
    QVERIFY(fromSnapshot(json, now().addDays(1)));
    QVERIFY(!fromSnapshot(json, now().addDays(1).addMSecs(1)));
}

void TestSnapshot::aSnapshotFromTheFutureIsIgnored()
{
    const QByteArray json = toSnapshot(EnteringCredentials{}, now());
    QVERIFY(fromSnapshot(json, now().addSecs(-300)));
    QVERIFY(!fromSnapshot(json, now().addSecs(-301)));
}

void TestSnapshot::damageIsNeverRead()
{
    QVERIFY(!fromSnapshot({}, now()));
    QVERIFY(!fromSnapshot("[]", now()));
    QVERIFY(!fromSnapshot("\xff\xfe{}", now()));
    for (const auto &sample : samples::states()) {
        const QByteArray json = toSnapshot(sample.state, now());
        for (qsizetype i = 0; i < json.size(); ++i)
            QVERIFY2(!fromSnapshot(QByteArrayView(json).first(i), now()), json.constData());
        QVERIFY(!fromSnapshot(changed(json, "state"_L1, u"Nowhere"_s), now()));
        QVERIFY(!fromSnapshot(changed(json, "page"_L1, {}), now()));
    }
    const QByteArray code =
        toSnapshot(EnteringCode{.ticket = samples::ticket(samples::number())}, now());
    QJsonObject page = QJsonDocument::fromJson(code).object().value("page"_L1).toObject();
    for (const QJsonValue &nobody : {QJsonValue(1), QJsonValue(u"Nobody"_s), QJsonValue()}) {
        page.insert("purpose"_L1, nobody); // also a number: whose it is changes with the enum
        QVERIFY(!fromSnapshot(changed(code, "page"_L1, page), now()));
    }
    page.insert("purpose"_L1, u"SignIn"_s);
    QVERIFY(fromSnapshot(changed(code, "page"_L1, page), now()));
    page.insert("ticket"_L1, QJsonObject{{u"number"_s, u"12"_s}});
    QVERIFY(!fromSnapshot(changed(code, "page"_L1, page), now()));
}

/// A compiler spells a value without a name as its number, which no file may bring in as a value.
void TestSnapshot::onlyWhatAnEnumHasIsAName()
{
    QCOMPARE(enumName(Notice::PolicyWaits), "PolicyWaits"_L1);
    QCOMPARE(enumFrom<Notice>(u"PolicyWaits"_s), std::optional(Notice::PolicyWaits));
    QVERIFY(enumName(static_cast<Notice>(mostEnumerators - 1)).isEmpty());
    QVERIFY(!enumFrom<Notice>(QString::number(mostEnumerators - 1)));
    QVERIFY(!enumFrom<Notice>(QString()));
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestSnapshot)
#include "tst_snapshot.moc"
