// SPDX-License-Identifier: Apache-2.0
// A slot of a host may act at once, whatever signal it hears and whatever state the sign-in is in:
// every getter agrees, nothing happens inside something else, and nothing is done twice.
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/snapshot.h"
#include "auth/flow/transition.h"
#include "auth/signinflow.h"
#include "tests/backend/answer.h"
#include "tests/flow/samples.h"
#include "tests/session/primedstore.h"

#include <QTcpSocket>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

std::set<QByteArray> seen; ///< names of the states in which a slot acted

QByteArray nameOf(const flow::State &state)
{
    const QLatin1StringView name = flow::stateName(state);
    return {name.data(), name.size()};
}

class TestStatesInside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void actsAreSafeInsideEverySignal_data();
    void actsAreSafeInsideEverySignal();
    void actsAreSafeInEveryWait();
    void actsAreSafeBehindReplies();
    void nobodyMindsActsOnAReply();
    void everyStateWasThere();

private:
    BackendConfig config() const;
    std::unique_ptr<SignInFlow> open(const flow::State &page);
    static QList<flow::Act> actsIn(const flow::State &state);
    bool actsInside(const flow::State &page, const QList<flow::Act> &acts, const flow::State &wait);

    FakeServer m_server;
    QByteArray m_refusal = R"({"ErrorCode":1148})"; ///< locked
};

/// Answers nothing but a sign-in, which is refused, and the question for sessions: what waits stays
/// waiting until a person goes on.
void TestStatesInside::initTestCase()
{
    m_server.setAnswer([this](QTcpSocket &socket, const SeenRequest &request) {
        if (request.verb == "POST" && request.target.contains("/login"))
            socket.write(FakeServer::whole(403, m_refusal));
        else if (request.verb == "GET" && request.target.contains("/sessions"))
            socket.write(FakeServer::whole(200, R"({"Sessions":[{"Id":"s1","IsCurrent":true},)"
                                                R"({"Id":"s2"}]})"));
    });
}

BackendConfig TestStatesInside::config() const
{
    BackendConfig config;
    config.url = m_server.url();
    config.apiKey = u"the-key"_s;
    return config;
}

void TestStatesInside::actsAreSafeInsideEverySignal_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *name : {"stateChanged", "sessionChanged", "storageChanged", "transitioned"})
        QTest::newRow(name) << QByteArray(name);
}

std::unique_ptr<SignInFlow> TestStatesInside::open(const flow::State &page)
{
    const QDateTime now = flow::samples::now();
    StoredEntry entry;
    entry.apiKey = u"the-key"_s;
    entry.snapshot = flow::toSnapshot(page, now);
    if (flow::accountOf(page))
        entry.session = Session{flow::samples::session().accessToken,
                                flow::samples::session().expiresAt, false, *flow::accountOf(page)};
    SignInOptions options{.language = u"en"_s, .now = [now] { return now; }};
    options.makeStore = [entry] { return new PrimedStore(entry); };
    return std::make_unique<SignInFlow>(options);
}

/// One of each kind.
const QList<flow::Act> &allActs()
{
    static const QList<flow::Act> all = [] {
        QList<flow::Act> acts;
        for (const auto &sample : flow::samples::events({}, {}))
            std::visit(
                [&]<class E>(const E &event) {
                    if constexpr (std::is_constructible_v<flow::Act, E>)
                        acts.append(event);
                },
                sample.event);
        return acts;
    }();
    return all;
}

bool isTaken(const flow::State &state, const flow::Act &act)
{
    return std::visit(
        [&](const auto &one) { return flow::transition(state, flow::Event(one)).has_value(); },
        act);
}

/// All that flow's rules take there, another one first each time, and a few that they do not.
QList<flow::Act> TestStatesInside::actsIn(const flow::State &state)
{
    static QHash<QByteArray, int> visits;
    QList<flow::Act> acts;
    for (const flow::Act &act : allActs())
        if (isTaken(state, act))
            acts.append(act);
    const int visit = visits[nameOf(state)]++;
    if (!acts.isEmpty())
        std::ranges::rotate(acts, acts.begin() + visit % acts.size());
    return acts << flow::CodeInHandChosen{} << flow::ResendChosen{} << flow::BackChosen{};
}

void TestStatesInside::actsAreSafeInsideEverySignal()
{
    QFETCH(QByteArray, signal);
    for (const auto &sample : flow::samples::states()) {
        const auto signIn = open(sample.state);
        SignInFlow &flow = *signIn;
        int inside = 0;
        int left = 30;
        bool isSound = true;
        std::set<QByteArray> acted;
        const auto slot = [&] {
            const flow::State before = flow.state();
            const QByteArray name = nameOf(before);
            isSound = isSound && ++inside == 1 &&
                      flow::accountOf(before).has_value() == flow.session().has_value();
            if (acted.insert(name).second && --left > 0)
                for (const flow::Act &act : actsIn(before))
                    flow.act(act);
            seen.insert(name);
            // What was asked for waits until everybody was told.
            isSound = isSound && flow.state() == before;
            --inside;
        };
        const QMap<QByteArray, std::function<void()>> connects{
            {"stateChanged", [&] { connect(&flow, &SignInFlow::stateChanged, this, slot); }},
            {"sessionChanged", [&] { connect(&flow, &SignInFlow::sessionChanged, this, slot); }},
            {"storageChanged", [&] { connect(&flow, &SignInFlow::storageChanged, this, slot); }},
            {"transitioned", [&] { connect(&flow, &SignInFlow::transitioned, this, slot); }}};
        connects[signal]();
        flow.start();
        flow.connectTo(config());
        QTRY_VERIFY(!std::holds_alternative<flow::Restoring>(flow.state()));
        if (signal == "storageChanged")
            QTRY_VERIFY(flow.storage() != Storage::Checking);
        QVERIFY2(isSound, qPrintable(sample.name));
        QCOMPARE(inside, 0);
    }
}

/// From `page` with `acts`, each on the next page, into `wait`, whose slot acts at once; once with
/// each act first.
bool TestStatesInside::actsInside(const flow::State &page, const QList<flow::Act> &acts,
                                  const flow::State &wait)
{
    const QByteArray name = nameOf(wait);
    for (qsizetype turn = actsIn(wait).size(); turn > 0; --turn) {
        const auto signIn = open(page);
        bool isSound = true;
        int entered = 0;
        connect(signIn.get(), &SignInFlow::stateChanged, this, [&, flow = signIn.get()] {
            const flow::State before = flow->state();
            if (nameOf(before) != name || ++entered > 1)
                return;
            seen.insert(name);
            for (const flow::Act &one : actsIn(before))
                flow->act(one);
            isSound = flow->state() == before &&
                      flow::accountOf(before).has_value() == flow->session().has_value();
        });
        signIn->start();
        signIn->connectTo(config());
        const bool begins =
            QTest::qWaitFor([&] { return signIn->state().index() == page.index(); });
        for (const flow::Act &act : acts)
            if (begins && QTest::qWaitFor([&] { return isTaken(signIn->state(), act); }))
                signIn->act(act);
        if (!QTest::qWaitFor([&] { return entered > 0; }) || !isSound)
            return false;
    }
    return true;
}

void TestStatesInside::actsAreSafeInEveryWait()
{
    const QDateTime now = flow::samples::now();
    std::set<QByteArray> done;
    for (const auto &sample : flow::samples::states()) {
        auto page = flow::fromSnapshot(flow::toSnapshot(sample.state, now), now);
        if (!page && flow::waitsForPerson(sample.state))
            page = sample.state; // begins there by itself
        if (!page)
            continue;
        for (const flow::Act &act : allActs()) {
            const auto step = std::visit(
                [&](const auto &one) { return flow::transition(*page, flow::Event(one)); }, act);
            if (!step || flow::waitsForPerson(step->state))
                continue;
            if (done.insert(nameOf(step->state)).second)
                QVERIFY2(actsInside(*page, {act}, step->state), nameOf(step->state).constData());
        }
    }
}

/// Those which no page of an earlier run leads to.
void TestStatesInside::actsAreSafeBehindReplies()
{
    const flow::EnteringCredentials form{.number = flow::samples::number()};
    const flow::SignedIn account{flow::samples::account(), Storage::MemoryOnly};
    const QList<flow::Act> listed{flow::SessionsChosen{}, flow::OtherSessionsEndChosen{}};
    const flow::SignInSubmitted enters{{}, flow::samples::number(), secret("password"), true};
    QVERIFY(actsInside(account, listed, flow::EndingSessions{}));
    const QByteArray locked =
        std::exchange(m_refusal, R"({"ErrorCode":1194,"Data":{"access_token":"pending"}})");
    const auto back = qScopeGuard([&] { m_refusal = locked; });
    QVERIFY(actsInside(form, {enters}, flow::AcceptingPolicy{}));
    QVERIFY(actsInside(form, {enters, flow::PolicyAccepted{}}, flow::SavingConsent{}));
}

/// A slot acts in whatever a reply leads to, and in what follows.
void TestStatesInside::nobodyMindsActsOnAReply()
{
    const std::set<QByteArray> untouched{"Restoring", "EnteringCredentials", "CheckingPassword",
                                         "SignedIn", "ListingSessions"};
    const QList<std::pair<flow::State, flow::Act>> ways{
        {flow::EnteringCredentials{.number = flow::samples::number()},
         flow::SignInSubmitted{{}, flow::samples::number(), secret("password"), true}},
        {flow::SignedIn{flow::samples::account(), Storage::MemoryOnly}, flow::SessionsChosen{}}};
    for (const auto &[page, act] : ways) {
        const auto signIn = open(page);
        int acted = 0;
        connect(signIn.get(), &SignInFlow::stateChanged, this, [&, flow = signIn.get()] {
            const flow::State before = flow->state();
            const QByteArray name = nameOf(before);
            if (untouched.contains(name) || ++acted > 10)
                return;
            seen.insert(name);
            for (const flow::Act &one : actsIn(before))
                flow->act(one);
            QVERIFY(flow->state() == before);
        });
        signIn->start();
        signIn->connectTo(config());
        QTRY_VERIFY(!std::holds_alternative<flow::Restoring>(signIn->state()));
        signIn->act(act);
        QTRY_VERIFY(acted > 0);
    }
}

/// All but the first, which is there before anybody can hear of it.
void TestStatesInside::everyStateWasThere()
{
    if (seen.empty())
        QSKIP("it counts what the cases before it met, and was run without them");
    QByteArray missing;
    for (const auto &sample : flow::samples::states()) {
        const QByteArray name = nameOf(sample.state);
        if (name != "Restoring" && seen.insert(name).second)
            missing += name + ' ';
    }
    QVERIFY2(missing.isEmpty(), missing.constData());
}

} // namespace

QTEST_GUILESS_MAIN(TestStatesInside)
#include "tst_statesinside.moc"
