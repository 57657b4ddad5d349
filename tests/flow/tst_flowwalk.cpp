// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/snapshot.h"
#include "tests/flow/describe.h"
#include "tests/flow/samples.h"

#include <QRandomGenerator>
#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;

constexpr int walks = 40;
constexpr int eventsPerWalk = 150;

template <class E>
int count(const std::vector<Effect> &effects)
{
    int n = 0;
    for (const Effect &effect : effects)
        n += std::holds_alternative<E>(effect);
    return n;
}

std::vector<AttemptId> requests(const std::vector<Effect> &effects)
{
    std::vector<AttemptId> ids;
    for (const Effect &effect : effects)
        if (const auto id = requestIn(effect))
            ids.push_back(*id);
    return ids;
}

/// A request and the state that waits for it appear and vanish together.
QString requestTrouble(const State &before, const Event &event, const Step &step)
{
    const auto ids = requests(step.effects);
    const auto waits = attemptOf(step.state);
    const auto waited = attemptOf(before);
    if (ids.size() > 1)
        return u"two requests at once"_s;
    if (!ids.empty() && (!waits || ids.front() != *waits))
        return u"a request nobody waits for"_s;
    if (ids.empty() && waits && waits != waited)
        return u"waits for a request that was not made"_s;
    const bool isReply = std::visit(
        [](const auto &e) {
            return requires
            {
                e.attempt;
            };
        },
        event);
    const bool left = waited && waits != waited && !isReply;
    if (left != (count<CancelAttempt>(step.effects) == 1))
        return u"left a request without cancelling it, or cancelled for nothing"_s;
    return {};
}

/// A session opens with KeepSession (or was found) and ends with DropSession, never otherwise.
QString sessionTrouble(const State &before, const Event &event, const Step &step)
{
    const bool had = accountOf(before).has_value();
    const bool has = accountOf(step.state).has_value();
    const int kept = count<KeepSession>(step.effects);
    const int dropped = count<DropSession>(step.effects);
    if (!had && has && kept != 1 && !std::holds_alternative<Restored>(event))
        return u"signed in without a session"_s;
    if (had && !has && dropped != 1)
        return u"signed out without dropping the session"_s;
    if (has && dropped > 0)
        return u"dropped the session of a signed-in person"_s;
    if (!has && kept > 0)
        return u"kept a session and is not signed in"_s;
    return {};
}

QString resumeTrouble(const State &state, const QDateTime &now)
{
    const State resumed = resumePoint(state, now);
    if (!waitsForPerson(resumed))
        return u"resumes into a wait"_s;
    if (accountOf(resumed).has_value() != accountOf(state).has_value())
        return u"resuming changes whether somebody is signed in"_s;
    if (!fromSnapshot(toSnapshot(state, now), now))
        return u"its snapshot cannot be read"_s;
    return {};
}

QString deadlineTrouble(const State &state)
{
    const auto deadline = nextDeadline(state);
    if (!deadline)
        return {};
    const auto step = transition(state, DeadlineReached{*deadline});
    if (!step)
        return u"refuses its own deadline"_s;
    const auto next = nextDeadline(step->state);
    return next && *next <= *deadline ? u"its deadline comes again"_s : QString();
}

class TestFlowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEventsKeepTheInvariants();

private:
    QString walk(quint32 seed);
    int m_events = 0;
    int m_accepted = 0;
    QSet<QString> m_names;
};

QString TestFlowWalk::walk(quint32 seed)
{
    QRandomGenerator random(seed);
    State state = Restoring{{1}};
    quint64 lastId = 1;
    QString trail;
    for (int i = 0; i < eventsPerWalk; ++i, ++m_events) {
        // Now and then a late reply, as after a cancelled request.
        const bool late = random.bounded(8) == 0;
        const AttemptId reply =
            late ? AttemptId{lastId + 100} : attemptOf(state).value_or(AttemptId{});
        // Most pages refuse most events: try some until one is taken.
        const auto events = samples::events(reply, {++lastId});
        for (int tries = 0; tries < 40; ++tries, ++m_events) {
            const auto &event = events.at(random.bounded(int(events.size())));
            const auto step = transition(state, event.event);
            if (!step)
                continue;
            trail += u"\n  "_s + event.name + u" -> "_s + describe(step->state);
            for (const QString &trouble :
                 {requestTrouble(state, event.event, *step),
                  sessionTrouble(state, event.event, *step),
                  resumeTrouble(step->state, samples::now()), deadlineTrouble(step->state)})
                if (!trouble.isEmpty())
                    return trouble + trail;
            state = step->state;
            m_names.insert(stateName(state));
            ++m_accepted;
            break;
        }
    }
    return {};
}

void TestFlowWalk::randomEventsKeepTheInvariants()
{
    bool given = false;
    const quint32 set = qEnvironmentVariable("RINGKEY_SEED").toUInt(&given);
    const quint32 seed = given ? set : QRandomGenerator::global()->generate();
    qInfo("seed %u (set RINGKEY_SEED to walk the same way again)", seed);
    for (int i = 0; i < walks; ++i) {
        const QString trouble = walk(seed + quint32(i));
        QVERIFY2(trouble.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(trouble)));
    }
    qInfo("%d events, %d accepted, %d states", m_events, m_accepted, int(m_names.size()));
    QVERIFY(m_events >= 50'000);
    QVERIFY(m_accepted >= 2'500);
    QVERIFY(m_names.size() >= 20);
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestFlowWalk)
#include "tst_flowwalk.moc"
