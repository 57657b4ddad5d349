// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "tests/flow/describe.h"
#include "tests/flow/recorded.h"
#include "tests/flow/samples.h"
#include "tests/flow/search.h"

#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;

constexpr AttemptId freshId{8};

QString rowOf(const samples::NamedState &sample, const QString &event, const Step &step)
{
    return sample.name + u'\t' + event + u'\t' + describe(step.state) + u'\t' +
           describe(step.effects) + u'\n';
}

QString tableOf(const samples::NamedState &sample)
{
    QString accepted;
    QStringList refused;
    for (const auto &event : samples::events(samples::awaited(), freshId)) {
        if (const auto step = transition(sample.state, event.event))
            accepted += rowOf(sample, event.name, *step);
        else
            refused += event.name;
    }
    return accepted + sample.name + u"\trefused\t"_s + refused.join(u' ') + u"\t\n"_s;
}

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsAsRecorded();
    void everyStateAndEventHasASample();
    void everyReplyToAnotherRequestIsRefused();
    void everyWaitingStateCanBeCancelled();
    void everySignedInStateCanBeLeftAtOnce();
    void endingTwiceChangesNothing();
    void everyStateIsReachable();
    void everyStateLeadsToASessionAndToTheStart();
};

void TestTransitions::everyPairIsAsRecorded()
{
    QString table = u"# state\tevent\tnext state\teffects\n"_s;
    for (const auto &state : samples::states())
        table += tableOf(state);
    for (const auto &page : samples::unreached())
        table += rowOf(page, u"ConnectionReturned"_s,
                       transition(page.state, ConnectionReturned{}).value());
    const QString difference = differenceToRecorded(u"tests/flow/golden/transitions.tsv"_s, table);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

template <class Variant>
QSet<size_t> indices(const auto &samples, const auto &member)
{
    QSet<size_t> met;
    for (const auto &sample : samples)
        met.insert((sample.*member).index());
    return met;
}

void TestTransitions::everyStateAndEventHasASample()
{
    const auto states = indices<State>(samples::states(), &samples::NamedState::state);
    QCOMPARE(size_t(states.size()), std::variant_size_v<State>);
    const auto all = samples::events({1}, {2});
    const auto events = indices<Event>(all, &samples::NamedEvent::event);
    QCOMPARE(size_t(events.size()), std::variant_size_v<Event>);
}

void TestTransitions::everyReplyToAnotherRequestIsRefused()
{
    const AttemptId other{samples::awaited().value + 1};
    int replies = 0;
    for (const auto &state : samples::states()) {
        for (const auto &event : samples::events(other, freshId)) {
            const bool isReply = std::visit(
                [](const auto &e) {
                    return requires
                    {
                        e.attempt;
                    };
                },
                event.event);
            replies += isReply;
            QVERIFY2(!isReply || !transition(state.state, event.event),
                     qPrintable(state.name + u" accepts a stale "_s + event.name));
        }
    }
    QVERIFY(replies > 1000);
}

bool isResent(const State &state)
{
    return std::holds_alternative<ResendingCode>(state);
}

void TestTransitions::everyWaitingStateCanBeCancelled()
{
    for (const auto &sample : samples::states()) {
        if (waitsForPerson(sample.state))
            continue;
        const auto step = transition(sample.state, BackChosen{});
        QVERIFY2(step, qPrintable(sample.name));
        // What may have been done all the same is asked for; a list is not shown as it was.
        const bool wasSent = accountOf(sample.state) && !isResent(sample.state);
        const QString effects = describe(step->effects).remove(u", ForgetRefused"_s);
        QCOMPARE(effects, wasSent ? u"CancelAttempt, RefreshAccount"_s : u"CancelAttempt"_s);
        if (!std::holds_alternative<EndingSessions>(sample.state))
            QCOMPARE(describe(step->state), describe(pageOf(sample.state)));
    }
}

void TestTransitions::everySignedInStateCanBeLeftAtOnce()
{
    for (const auto &sample : samples::states()) {
        if (!accountOf(sample.state))
            continue;
        const QString cancel = waitsForPerson(sample.state) ? u""_s : u"CancelAttempt, "_s;
        auto step = transition(sample.state, SignOutChosen{});
        QVERIFY2(step, qPrintable(sample.name));
        QCOMPARE(describe(step->state), u"EnteringCredentials(notice SignedOut)"_s);
        QCOMPARE(describe(step->effects), cancel + u"DropSession(Revoke)"_s);
        step = transition(sample.state, SessionWasEnded{Notice::SessionExpired});
        QVERIFY2(step, qPrintable(sample.name));
        QVERIFY(!accountOf(step->state));
        QCOMPARE(describe(step->effects), cancel + u"DropSession(Local, remember)"_s);
    }
}

void TestTransitions::endingTwiceChangesNothing()
{
    for (const auto &sample : samples::states()) {
        const auto once = transition(sample.state, SignOutChosen{});
        if (!once) {
            QVERIFY2(!accountOf(sample.state), qPrintable(sample.name));
            continue;
        }
        QVERIFY2(!transition(once->state, SignOutChosen{}), qPrintable(sample.name));
        QVERIFY2(!transition(once->state, SessionWasEnded{}), qPrintable(sample.name));
    }
}

QString nameIn(const QString &description)
{
    return description.section(u'(', 0, 0);
}

void TestTransitions::everyStateIsReachable()
{
    QSet<QString> names;
    for (const QString &met : explore(Restoring{{1}}, [](const State &) { return false; }))
        names.insert(nameIn(met));
    for (const auto &sample : samples::states())
        QVERIFY2(names.contains(stateName(sample.state)), qPrintable(sample.name));
}

void TestTransitions::everyStateLeadsToASessionAndToTheStart()
{
    for (const auto &sample : samples::states()) {
        QVERIFY2(canReach(sample.state,
                          [](const State &s) { return std::holds_alternative<SignedIn>(s); }),
                 qPrintable(sample.name));
        QVERIFY2(
            canReach(sample.state,
                     [](const State &s) { return std::holds_alternative<EnteringCredentials>(s); }),
            qPrintable(sample.name));
    }
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestTransitions)
#include "tst_transitions.moc"
