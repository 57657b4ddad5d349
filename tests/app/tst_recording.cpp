// SPDX-License-Identifier: Apache-2.0
// What is recorded of a walk through the flow is read back as it was shown, and names nobody.
//
// RINGKEY_SEED walks the same way again, RINGKEY_WALKS another number of walks.
#include "app/gallery/renderstates.h"
#include "app/gallery/statesamples.h"
#include "app/qa/steps.h"
#include "app/recording/masking.h"
#include "app/recording/statejson.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/steptold.h"
#include "tests/flow/describe.h"
#include "tests/flow/samples.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace ringkey;
using namespace ringkey::recording;
using namespace Qt::StringLiterals;

namespace {

namespace samples = flow::samples;

constexpr int stepsPerWalk = 12;
constexpr auto host = "login.example.com"_L1;

/// All that a page can be shown with; no field has its default.
PageContext around(int i)
{
    const auto errors = samples::errors();
    PageContext context;
    context.backend.known = true;
    context.backend.codeLife = std::chrono::seconds(120);
    context.backend.triesBeforeLock = 5;
    context.backend.lockPeriod = std::chrono::seconds(900);
    context.backend.policyVersion = u"2"_s;
    context.connection = i % 2 ? Connection::Offline : Connection::Online;
    context.trouble = errors.at(i % errors.size());
    context.trouble->host = host;
    context.trouble->clockOff = std::chrono::seconds(-3600);
    context.now = samples::now();
    context.storage = Storage::Frozen;
    context.erasure = Erasure::OwedUntilQuit;
    return context;
}

Shown shown(int i)
{
    return {{420 + i % 3, 690}, i % 2 == 1, i % 5 ? u"en"_s : u"de"_s};
}

struct Walked
{
    QByteArray recording;
    QList<flow::State> states; ///< as they are to be read back
    QList<PageContext> contexts;
};

class Walker
{
public:
    explicit Walker(quint32 seed)
        : m_random(seed)
    {
    }

    Walked walk()
    {
        Walked walked{headLine(), {}, {}};
        flow::State state = flow::Restoring{{1}};
        note(walked, describe(nullptr, u"Started"_s, {state}, samples::now()), state);
        for (int i = 0; i < stepsPerWalk; ++i) {
            const auto step = next(state);
            if (!step)
                continue;
            note(walked, step->second, step->first);
            state = step->first;
        }
        return walked;
    }

private:
    void note(Walked &walked, const Transition &step, const flow::State &state)
    {
        const int i = int(walked.states.size());
        walked.recording += momentLine(i % 4 == 3 ? nullptr : &step, state, around(i), shown(i));
        walked.states.append(masked(state));
        walked.contexts.append(masked(around(i)));
    }

    std::optional<std::pair<flow::State, Transition>> next(const flow::State &state)
    {
        const auto events =
            samples::events(flow::attemptOf(state).value_or(AttemptId()), {++m_lastId});
        for (int tries = 0; tries < 40; ++tries) {
            const flow::Event &event = events.at(m_random.bounded(int(events.size()))).event;
            if (const auto step = flow::transition(state, event))
                return std::pair(step->state,
                                 describe(&state, flow::eventName(event), *step, samples::now()));
        }
        return std::nullopt;
    }

    QRandomGenerator m_random;
    quint64 m_lastId = 1;
};

quint32 seedOfWalks()
{
    bool given = false;
    const quint32 set = qEnvironmentVariable("RINGKEY_SEED").toUInt(&given);
    return given ? set : QRandomGenerator::global()->generate();
}

int numberOfWalks(int usual)
{
    return qEnvironmentVariable("RINGKEY_WALKS", QString::number(usual)).toInt();
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void everyStateIsReadAsItWasWritten();
    void whoIsMaskedStaysMasked();
    void walksAreReadAsTheyWereShown();
    void picturesAreEqual();
    void picturesOfWalksAreEqual();
    void nothingInItNamesAnybody();
    void anotherFileIsToldInWords_data();
    void anotherFileIsToldInWords();
    void whatIsCutOrChangedIsRefusedOrRead();
    void stepsAreWritten();
    void theNewestAreKept();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestRecording::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setReducedMotion(true);
    m_theme->apply();
}

void TestRecording::everyStateIsReadAsItWasWritten()
{
    for (const auto &sample : samples::states()) {
        const auto read = stateFrom(toJson(sample.state));
        QVERIFY2(read && *read == sample.state, qPrintable(sample.name));
    }
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        const auto read = stateFrom(toJson(sample.state));
        QVERIFY2(read && *read == sample.state, qPrintable(sample.name));
        const auto context = contextFrom(toJson(sample.around));
        const QByteArray written =
            QJsonDocument(toJson(sample.around).toArray()).toJson(QJsonDocument::Compact);
        QVERIFY2(context && toJson(*context) == toJson(sample.around),
                 (sample.name.toUtf8() + written).constData());
    }
    const auto read = contextFrom(toJson(around(0)));
    QVERIFY(read && read->backend == around(0).backend && read->trouble == around(0).trouble);
    QCOMPARE(read->erasure, Erasure::OwedUntilQuit);
}

void TestRecording::whoIsMaskedStaysMasked()
{
    for (const auto &sample : samples::states()) {
        const flow::State once = masked(sample.state);
        QVERIFY2(masked(once) == once, qPrintable(sample.name));
        QVERIFY2(once.index() == sample.state.index(), qPrintable(sample.name));
    }
}

void TestRecording::walksAreReadAsTheyWereShown()
{
    const quint32 seed = seedOfWalks();
    const int walks = numberOfWalks(300);
    qInfo("seed %u, %d walks", seed, walks);
    QSet<QString> names;
    for (int i = 0; i < walks; ++i) {
        const Walked walked = Walker(seed + quint32(i)).walk();
        const auto read = qa::recordingIn(walked.recording);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QCOMPARE(read->moments.size(), walked.states.size());
        for (qsizetype at = 0; at < read->moments.size(); ++at) {
            const qa::Moment &moment = read->moments.at(at);
            QVERIFY2(moment.state == walked.states.at(at), qPrintable(moment.title));
            QCOMPARE(toJson(moment.around), toJson(walked.contexts.at(at)));
            QCOMPARE(moment.shown, shown(int(at)));
            names.insert(flow::stateName(moment.state));
        }
    }
    QVERIFY2(names.size() >= 15, qPrintable(QString::number(names.size())));
}

/// One of each kind of state: they take some time to draw.
void TestRecording::picturesAreEqual()
{
    const int most = numberOfWalks(0) ? 1000 : 12;
    QSet<QString> drawn;
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        if (drawn.size() >= most || drawn.contains(flow::stateName(sample.state)))
            continue;
        drawn.insert(flow::stateName(sample.state));
        const auto read = qa::recordingIn(
            headLine() + momentLine(nullptr, sample.state, sample.around, shown(0)));
        QVERIFY(read);
        const qa::Moment &moment = read->moments.constFirst();
        const auto before =
            renderState({sample.name, masked(sample.state), masked(sample.around)}, {}, Branding());
        const auto after = renderState({sample.name, moment.state, moment.around}, {}, Branding());
        QVERIFY2(before == after, qPrintable(sample.name));
    }
}

/// A moment of each walk, whichever, as it was shown and as it is replayed.
void TestRecording::picturesOfWalksAreEqual()
{
    const quint32 seed = seedOfWalks();
    const int walks = numberOfWalks(12);
    qInfo("seed %u, %d walks", seed, walks);
    QRandomGenerator random(seed);
    QSet<QString> drawn;
    for (int i = 0; i < walks; ++i) {
        const Walked walked = Walker(seed + quint32(i)).walk();
        const auto read = qa::recordingIn(walked.recording);
        QVERIFY(read);
        const qsizetype at = random.bounded(int(walked.states.size()));
        const qa::Moment &moment = read->moments.at(at);
        RenderOptions options;
        options.size = moment.shown.size;
        const auto before = renderState(
            {moment.title, walked.states.at(at), walked.contexts.at(at)}, options, Branding());
        const auto after =
            renderState({moment.title, moment.state, moment.around}, options, Branding());
        QVERIFY2(before == after, qPrintable(u"walk %1, %2"_s.arg(i).arg(moment.title)));
        drawn.insert(flow::stateName(moment.state));
    }
    QVERIFY2(drawn.size() >= 3, qPrintable(QString::number(drawn.size())));
}

void TestRecording::nothingInItNamesAnybody()
{
    QByteArray all;
    for (const auto &sample : samples::states())
        all += momentLine(nullptr, sample.state, around(0), shown(0));
    for (quint32 seed = 0; seed < 50; ++seed)
        all += Walker(seed).walk().recording;
    const auto number = PhoneNumber::fromE164(u"+447911098765").value();
    Account account = samples::account();
    account.number = number;
    account.uid = u"9ac1-uid"_s;
    account.numberAsGiven = u"7911098765"_s;
    for (const flow::State &state :
         {flow::State(flow::EnteringCode{.ticket = samples::ticket(number), .name = account.name}),
          flow::State(flow::WelcomingBack{.who = account}),
          flow::State(flow::SignedIn{.account = account}),
          flow::State(flow::ChangingNumber{.account = account, .number = number})})
        all += momentLine(nullptr, state, around(0), shown(0));
    QVERIFY(all.contains("8765")); // as the pages mask it
    const QList<QByteArray> forbidden{samples::canary, number.e164().toUtf8(), "9110",
                                      account.uid.toUtf8(), account.name.toUtf8()};
    for (const QByteArray &word : forbidden)
        QVERIFY2(!word.isEmpty() && !all.contains(word), word.constData());
    QVERIFY(all.contains("EnteringCode"));
}

void TestRecording::anotherFileIsToldInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << u"no recording"_s;
    QTest::newRow("something else") << QByteArray("{\"schema\":1}\n") << u"no recording"_s;
    QTest::newRow("another format")
        << QByteArray("{\"ringkey_recording\":2,\"ringkey\":\"9.1\"}\n") << u"Ringkey 9.1"_s;
    QTest::newRow("a head alone") << headLine() << u"nothing was recorded"_s;
    const QByteArray flying = "{\"page\":{\"is\":\"Flying\",\"fields\":[]},\"around\":[]}\n";
    QTest::newRow("a line of this build")
        << headLine() + flying << u"line 2 cannot be read; the file is damaged"_s;
    QTest::newRow("another state")
        << QByteArray("{\"ringkey_recording\":1,\"ringkey\":\"9.1\"}\n") + flying
        << u"line 2 cannot be read; it was made by Ringkey 9.1"_s;
}

void TestRecording::anotherFileIsToldInWords()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, why);
    const auto read = qa::recordingIn(text);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(why), qPrintable(read.error()));
}

void TestRecording::whatIsCutOrChangedIsRefusedOrRead()
{
    const QByteArray whole = Walker(7).walk().recording;
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        QByteArray changed = whole.first(random.bounded(int(whole.size())));
        if (i % 2 && !changed.isEmpty())
            changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
        const auto read = qa::recordingIn(changed);
        QVERIFY(read ? !read->moments.isEmpty() : !read.error().isEmpty());
    }
    // What is too long is not shown without its end.
    QTemporaryFile large;
    QVERIFY(large.open() && large.resize((64 << 20) + 1));
    QVERIFY(qa::readRecording(large.fileName()).error().contains(u"larger"_s));
    // A crash in the middle of a line costs that line alone.
    const auto cut = qa::recordingIn(whole.chopped(10));
    QVERIFY(cut);
    QCOMPARE(cut->moments.size() + 1, qa::recordingIn(whole)->moments.size());
}

void TestRecording::stepsAreWritten()
{
    const flow::State page = flow::EnteringCredentials{};
    const Transition started = describe(nullptr, u"Started"_s, {page}, samples::now());
    const Transition pressed{.at = samples::now(),
                             .from = u"EnteringCredentials"_s,
                             .to = u"CheckingPassword"_s,
                             .cause = u"SignInSubmitted"_s};
    Transition refused{.at = samples::now(),
                       .from = u"CheckingPassword"_s,
                       .to = u"EnteringCredentials"_s,
                       .cause = u"PasswordChecked"_s,
                       .operation = u"POST /identity/v2/auth/login"_s,
                       .requestId = u"72442eba"_s};
    refused.httpStatus = 403;
    refused.errorCode = 938;
    refused.error = u"UnknownNumber"_s;
    QByteArray text = headLine();
    for (const Transition &step : {started, pressed, refused})
        text += momentLine(&step, page, around(0), shown(0));
    const auto read = qa::recordingIn(text);
    QVERIFY(read);
    const QString feature = qa::gherkin(*read);
    QVERIFY2(feature.contains(u"When I press \"signInButton\"\n    Then the state is"_s),
             qPrintable(feature));
    QVERIFY2(feature.contains(u"is answered with 403, ErrorCode 938 (UnknownNumber)"_s),
             qPrintable(feature));
    const QString report = qa::markdown(*read);
    QVERIFY2(report.contains(u"press `signInButton`. **CheckingPassword**"_s), qPrintable(report));
    QVERIFY2(report.contains(u"request 72442eba"_s), qPrintable(report));
    // What brings back from the page of a locked account is another button than everywhere else.
    const Transition locked{.at = samples::now(),
                            .from = u"Locked"_s,
                            .to = u"EnteringCredentials"_s,
                            .cause = u"SignInChosen"_s};
    const auto left = qa::recordingIn(headLine() + momentLine(&locked, page, around(0), shown(0)));
    QVERIFY(left && qa::gherkin(*left).contains(u"I press \"backToSignInButton\""_s));
    QTemporaryDir folder;
    QVERIFY(qa::exportSteps(*read, folder.filePath(u"a.feature"_s)).isEmpty());
    QVERIFY(qa::exportSteps(*read, folder.filePath(u"a.txt"_s)).contains(u".feature or .md"_s));
}

void TestRecording::theNewestAreKept()
{
    QTemporaryDir folder;
    const QDir place(folder.path());
    for (int i = 0; i < 25; ++i) {
        QFile old(
            place.filePath(u"20200101-0000%1-000.ringkey.jsonl"_s.arg(i, 2, 10, QChar(u'0'))));
        QVERIFY(old.open(QIODevice::WriteOnly));
    }
    const auto recorder = Recorder::openIn(folder.path());
    QVERIFY(recorder);
    QCOMPARE(place.entryList(QDir::Files).size(), 20);
    QVERIFY(QFile::exists((*recorder)->fileName()));
    QCOMPARE(QFile::permissions((*recorder)->fileName()) & 0x77, QFile::Permissions());
    QVERIFY(!Recorder::open(folder.path()));
}

QTEST_MAIN(TestRecording)
#include "tst_recording.moc"
