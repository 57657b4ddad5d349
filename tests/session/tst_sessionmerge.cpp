// SPDX-License-Identifier: Apache-2.0
// Several programs with one profile: what each writes, in every order they may come.
#include "auth/session/sessionmerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;
using Finding = Merge::Finding;

namespace {

Secret token(const char *text)
{
    return Secret::take(QByteArray(text));
}

Session session(const char *name, const QString &uid, int minutes)
{
    static const QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    return {.accessToken = token(name),
            .expiresAt = start.addSecs(60 * minutes),
            .account = {.uid = uid}};
}

StoredEntry with(std::optional<Session> session, QList<Unrevoked> unrevoked = {})
{
    StoredEntry kept;
    kept.session = std::move(session);
    kept.unrevoked = std::move(unrevoked);
    return kept;
}

Secret tokenOf(const StoredEntry &kept)
{
    return kept.session ? kept.session->accessToken : Secret();
}

/// Ada is signed in here with "mine", which is what was stored last.
MergeInput ada(std::optional<StoredEntry> there)
{
    const StoredEntry mine = with(session("mine", u"ada"_s, 15));
    return {.ours = mine,
            .there = std::move(there),
            .isRead = true,
            .before = mine,
            .holder = u"ada"_s};
}

/// On the sign-in page, where nobody was signed in.
MergeInput nobody(std::optional<StoredEntry> there)
{
    return {.ours = {}, .there = std::move(there), .isRead = true, .before = {}, .holder = {}};
}

class TestSessionMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasLeftByAnotherProgramStays();
    void aloneOneWritesWhatOneHas();
    void theTokenAnotherGotIsTaken();
    void aTokenThatIsOnlyOlderIsNot();
    void aTokenThatIsOwedToTheServerIsNever();
    void anErasedSessionIsDoubtedOrKnownToBeLeft();
    void anUnreadableEntryProvesNothing();
    void theSessionOfAnotherProgramStays();
    void whoSignedOutErasesOnlyTheirOwn();
    void whoSignedOutEndsWhatTheSessionBecame();
    void whatEndedHereGoesAlone();
    void theLastSignInWins();
    void anotherPersonsLaterSignInIsYieldedTo();
    void ofTwoSignInsOfOnePersonTheFirstEnds();
    void whatIsNotToBeStoredIsNot();
    void aDebtIsTakenOnceAndNotPaidTwice();
    void anotherBackendsEntryIsReplaced();
    void withoutUidsItIsTheSamePerson();
};

void TestSessionMerge::aloneOneWritesWhatOneHas()
{
    const Merge merged = merge(ada(with(session("mine", u"ada"_s, 15))));
    QCOMPARE(merged.finding, Finding::Nothing);
    QCOMPARE(tokenOf(merged.toWrite), token("mine"));
}

void TestSessionMerge::theTokenAnotherGotIsTaken()
{
    // Also one that ends earlier: ours is what the other found and replaced.
    for (const int minutes : {5, 30}) {
        const Merge merged = merge(ada(with(session("theirs", u"ada"_s, minutes))));
        QCOMPARE(merged.finding, Finding::Replaced);
        QCOMPARE(tokenOf(merged.ours), token("theirs"));
        QCOMPARE(tokenOf(merged.toWrite), token("theirs"));
    }
}

void TestSessionMerge::aTokenThatIsOnlyOlderIsNot()
{
    MergeInput input = ada(with(session("mine", u"ada"_s, 15)));
    input.ours.session = session("renewed", u"ada"_s, 30); // not yet stored
    Merge merged = merge(input);
    QCOMPARE(merged.finding, Finding::Nothing);
    QCOMPARE(tokenOf(merged.toWrite), token("renewed"));
    input.there = with(session("theirs", u"ada"_s, 20)); // both renewed, ours later
    merged = merge(input);
    QCOMPARE(merged.finding, Finding::Nothing);
    QCOMPARE(tokenOf(merged.toWrite), token("renewed"));
    input.there = with(session("theirs", u"ada"_s, 40));
    QCOMPARE(merge(input).finding, Finding::Replaced);
}

void TestSessionMerge::aTokenThatIsOwedToTheServerIsNever()
{
    MergeInput input = ada(with(session("theirs", u"ada"_s, 30)));
    input.ours.unrevoked = {{token("theirs"), false}};
    QCOMPARE(tokenOf(merge(input).toWrite), token("mine"));
    // Ours is owed, says the other: it proved the person anew.
    input = ada(with(session("theirs", u"ada"_s, 1), {{token("mine"), false}}));
    input.before.reset();
    QCOMPARE(tokenOf(merge(input).toWrite), token("theirs"));
}

void TestSessionMerge::anErasedSessionIsDoubtedOrKnownToBeLeft()
{
    QCOMPARE(merge(ada(std::nullopt)).finding, Finding::Doubtful);
    QCOMPARE(merge(ada(with({}))).finding, Finding::Doubtful);
    QCOMPARE(merge(ada(with({}, {{token("mine"), false}}))).finding, Finding::LeftElsewhere);
    MergeInput first = ada(std::nullopt);
    first.before.reset(); // nothing of ours was ever there
    QCOMPARE(merge(first).finding, Finding::Nothing);
}

void TestSessionMerge::anUnreadableEntryProvesNothing()
{
    MergeInput input = ada(std::nullopt);
    input.isRead = false;
    const Merge merged = merge(input);
    QCOMPARE(merged.finding, Finding::Nothing);
    QCOMPARE(tokenOf(merged.toWrite), token("mine"));
}

void TestSessionMerge::theSessionOfAnotherProgramStays()
{
    MergeInput input = nobody(with(session("theirs", u"ada"_s, 15)));
    input.ours.snapshot = "{}";
    const Merge merged = merge(input);
    QCOMPARE(merged.finding, Finding::Nothing);
    QCOMPARE(tokenOf(merged.toWrite), token("theirs"));
    QVERIFY(merged.toWrite.snapshot.isEmpty());
    QCOMPARE(merged.ours.snapshot, QByteArray("{}"));
}

void TestSessionMerge::whoSignedOutErasesOnlyTheirOwn()
{
    MergeInput input = ada(with(session("mine", u"ada"_s, 15)));
    input.ours = with({}, {{token("mine"), false}});
    QVERIFY(!merge(input).toWrite.session);
    input.there = with(session("theirs", u"bob"_s, 15));
    const Merge merged = merge(input);
    QCOMPARE(tokenOf(merged.toWrite), token("theirs"));
    QCOMPARE(merged.toWrite.unrevoked, input.ours.unrevoked); // told by whoever runs
}

void TestSessionMerge::whoSignedOutEndsWhatTheSessionBecame()
{
    MergeInput input = ada(with(session("renewed", u"ada"_s, 30)));
    input.ours = with({}, {{token("mine"), false}});
    const Merge merged = merge(input);
    QVERIFY(!merged.toWrite.session);
    QCOMPARE(merged.toWrite.unrevoked,
             (QList<Unrevoked>{{token("mine"), false}, {token("renewed"), false}}));
}

void TestSessionMerge::whatEndedHereGoesAlone()
{
    MergeInput input = ada(with(session("mine", u"ada"_s, 15)));
    input.ours = {};
    input.holder.reset();
    input.ended = token("mine");
    QVERIFY(!merge(input).toWrite.session);
    QVERIFY(merge(input).toWrite.unrevoked.isEmpty());
    input.there = with(session("renewed", u"ada"_s, 30)); // by another program, a moment ago
    QCOMPARE(tokenOf(merge(input).toWrite), token("renewed"));
    QVERIFY(merge(input).toWrite.unrevoked.isEmpty());
}

void TestSessionMerge::theLastSignInWins()
{
    MergeInput input = ada(with(session("theirs", u"bob"_s, 60)));
    input.overwrite = true;
    const Merge merged = merge(input);
    QCOMPARE(merged.finding, Finding::Nothing);
    QCOMPARE(tokenOf(merged.toWrite), token("mine"));
    QVERIFY(merged.toWrite.unrevoked.isEmpty()); // Bob's window goes on
}

void TestSessionMerge::anotherPersonsLaterSignInIsYieldedTo()
{
    const Merge merged = merge(ada(with(session("theirs", u"bob"_s, 1))));
    QCOMPARE(merged.finding, Finding::Yielded);
    QCOMPARE(tokenOf(merged.ours), token("mine"));
    QCOMPARE(tokenOf(merged.toWrite), token("theirs"));
}

void TestSessionMerge::ofTwoSignInsOfOnePersonTheFirstEnds()
{
    MergeInput input = ada(with(session("first", u"ada"_s, 60)));
    input.overwrite = true;
    const Merge merged = merge(input);
    QCOMPARE(tokenOf(merged.toWrite), token("mine"));
    QCOMPARE(merged.toWrite.unrevoked, (QList<Unrevoked>{{token("first"), false}}));
    input.ours = merged.ours; // the write failed: the same again
    QCOMPARE(merge(input).toWrite.unrevoked.size(), 1);
}

void TestSessionMerge::whatIsNotToBeStoredIsNot()
{
    MergeInput input = ada(with(session("mine", u"ada"_s, 15)));
    input.keeps = false;
    input.overwrite = true; // signed in without "Keep me signed in"
    QVERIFY(!merge(input).toWrite.session);
    input.overwrite = false;
    input.holder.reset();
    input.there = with(session("theirs", u"ada"_s, 15));
    QCOMPARE(tokenOf(merge(input).toWrite), token("theirs"));
    QCOMPARE(merge(input).finding, Finding::Nothing);
}

void TestSessionMerge::aDebtIsTakenOnceAndNotPaidTwice()
{
    const Unrevoked debt{token("old"), true};
    MergeInput input = ada(with(session("mine", u"ada"_s, 15), {debt}));
    QCOMPARE(merge(input).ours.unrevoked, QList<Unrevoked>{debt});
    input.before = input.there; // we knew of it and no longer have it: paid
    QVERIFY(merge(input).toWrite.unrevoked.isEmpty());
}

void TestSessionMerge::anotherBackendsEntryIsReplaced()
{
    StoredEntry there = with(session("theirs", u"bob"_s, 15), {{token("old"), false}});
    there.apiKey = u"there"_s;
    MergeInput input = nobody(there);
    input.ours.apiKey = u"here"_s;
    const Merge merged = merge(input);
    QVERIFY(!merged.toWrite.session);
    QVERIFY(merged.toWrite.unrevoked.isEmpty());
}

void TestSessionMerge::withoutUidsItIsTheSamePerson()
{
    const Merge merged = merge(ada(with(session("theirs", {}, 30))));
    QCOMPARE(merged.finding, Finding::Replaced);
}

/// "ringkey sign-out" keeps who was here for the next start; a window beside it shows nobody.
void TestSessionMerge::whoWasLeftByAnotherProgramStays()
{
    StoredEntry left;
    left.known = session("mine", u"ada"_s, 15).account;
    left.why = flow::Notice::SignedOut;
    MergeInput input = ada(left);
    input.ours = {};
    input.ended = token("mine");
    QCOMPARE(merge(input).toWrite.known, left.known);
    input.ended = {}; // a person signed out here
    QVERIFY(!merge(input).toWrite.known);
}

} // namespace

QTEST_APPLESS_MAIN(TestSessionMerge)
#include "tst_sessionmerge.moc"
