// SPDX-License-Identifier: Apache-2.0
// A host without pages: each call of SignIn has one answer, and its slots may do what they like.
#include "auth/session/guardedstore.h"
#include "auth/session/memorystore.h"
#include "auth/signin.h"
#include "tests/session/desk.h"
#include "tests/session/primedstore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QThread>
#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

class TestHostCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongCodeIsRefusedOnceAndNoCodeIsSent();
    void whoIsSignedInGetsAnAnswer();
    void signOutEverywhereWorksWhileSomethingIsUnderWay();
    void aSignInBeforeTheLoopRunsIsNotThrownAway();
    void whoIsSomebodyElseIsToldOnce();
    void aBackendSaidTwiceIsOne();
    void anAddressThatIsNoneIsToldInWords_data();
    void anAddressThatIsNoneIsToldInWords();
    void itStaysOnItsThread();
    void callsOfOtherThreadsAreRefused();
    void aSlotMayDeleteIt_data();
    void aSlotMayDeleteIt();
    void aSlotMayConnectToAnother_data();
    void aSlotMayConnectToAnother();
    void whatAPlaceSaysOnItsThreadIsHeard();

private:
    std::unique_ptr<SignIn> make(const QString &profile);
    static void signalNames();
    /// Calls `what` the first time the signal comes.
    static void atFirst(SignIn *signIn, const QByteArray &signal, std::function<void()> what);

    RealService m_service;
    const PhoneNumber m_ada = number(u"+12025550101"_s);
    const QString m_password = u"correct horse battery"_s;
};

void TestHostCalls::initTestCase()
{
    QVERIFY(m_service.start());
    SignInOptions options{.profile = u"first"_s, .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    SignInFlow flow(options);
    flow.start();
    flow.connectTo(m_service.config());
    QVERIFY(signUp(m_service, flow, m_ada, m_password));
}

std::unique_ptr<SignIn> TestHostCalls::make(const QString &profile)
{
    SignInOptions options{.profile = profile, .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    return std::make_unique<SignIn>(m_service.config(), options);
}

void TestHostCalls::aWrongCodeIsRefusedOnceAndNoCodeIsSent()
{
    const auto signIn = make(u"codes"_s);
    QSignalSpy sent(signIn.get(), &SignIn::codeSent);
    QList<AuthErrorKind> refused;
    connect(signIn.get(), &SignIn::refused, this,
            [&](const AuthError &error) { refused.append(error.kind); });
    QTRY_VERIFY_WITH_TIMEOUT(signIn->backend().known, patience);
    const qsizetype before = m_service.texts().size();
    signIn->sendCode(m_ada);
    QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, patience);
    QVERIFY(textCount(m_service, before + 1));
    const QString code = m_service.newestCode();
    signIn->enterCode(secret(code == u"000000"_s ? u"000001"_s : u"000000"_s));
    QTRY_COMPARE_WITH_TIMEOUT(refused, QList<AuthErrorKind>{AuthErrorKind::WrongCode}, patience);
    signIn->lookAtClock(); // what changes on the page says nothing anew
    signIn->enterCode(secret(code));
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isSignedIn(), patience);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(refused.size(), 1);
}

void TestHostCalls::whoIsSignedInGetsAnAnswer()
{
    const auto signIn = make(u"twice"_s);
    QSignalSpy refused(signIn.get(), &SignIn::refused);
    signIn->enterCode(secret(u"123456"_s)); // nobody asks for one
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QSignalSpy signedIn(signIn.get(), &SignIn::signedIn);
    signIn->signInWithPassword(m_ada, secret(m_password), StaySignedIn::ThisRun);
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patience);
    signIn->signInWithPassword(m_ada, secret(m_password), StaySignedIn::ThisRun);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 2, patience);
    signIn->sendCode(m_ada);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 3, patience);
    QVERIFY(signIn->isSignedIn());
}

void TestHostCalls::signOutEverywhereWorksWhileSomethingIsUnderWay()
{
    const auto signIn = make(u"everywhere"_s);
    QSignalSpy out(signIn.get(), &SignIn::signedOut);
    signIn->signInWithPassword(m_ada, secret(m_password), StaySignedIn::ThisRun);
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isSignedIn(), patience);
    signIn->signOutEverywhere();
    signIn->signOutEverywhere(); // it is under way
    QTRY_COMPARE_WITH_TIMEOUT(out.count(), 1, patience);
    QCOMPARE(out.first().first().value<SignedOutReason>(), SignedOutReason::ChosenEverywhere);
}

void TestHostCalls::aSignInBeforeTheLoopRunsIsNotThrownAway()
{
    {
        const auto before = make(u"early"_s);
        before->signInWithPassword(m_ada, secret(m_password));
        QTRY_VERIFY_WITH_TIMEOUT(before->isSignedIn(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(before->storage(), Storage::MemoryOnly, patience);
    }
    const auto signIn = make(u"early"_s); // finds somebody who is kept
    QSignalSpy steps(signIn.get(), &SignIn::transitioned);
    signIn->signInWithPassword(m_ada, secret(m_password));
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isSignedIn(), patience);
    const auto isCheck = [](const QList<QVariant> &step) {
        return step.first().value<Transition>().cause == u"PasswordChecked"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(steps.begin(), steps.end(), isCheck), patience);
}

void TestHostCalls::whoIsSomebodyElseIsToldOnce()
{
    StoredEntry entry;
    entry.apiKey = m_service.config().apiKey;
    entry.known = keptAda().session->account; // is welcomed back
    SignInOptions options{.profile = u"else"_s, .language = u"en"_s};
    options.makeStore = [entry] { return new PrimedStore(entry); };
    SignIn signIn(m_service.config(), options);
    QSignalSpy notMe(&signIn, &SignIn::notMeChosen);
    QTRY_COMPARE_WITH_TIMEOUT(signIn.storage(), Storage::MemoryOnly, patience);
    QCOMPARE(notMe.count(), 0);
    signIn.signInWithPassword(m_ada, secret(m_password), StaySignedIn::ThisRun);
    QCOMPARE(notMe.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(signIn.isSignedIn(), patience);
    QCOMPARE(notMe.count(), 1);
}

void TestHostCalls::aBackendSaidTwiceIsOne()
{
    const auto signIn = make(u"twice"_s);
    QSignalSpy refused(signIn.get(), &SignIn::refused);
    signIn->connectTo(m_service.config());
    signIn->signInWithPassword(m_ada, secret(m_password), StaySignedIn::ThisRun);
    signIn->connectTo(m_service.config()); // and once more by itself, when the loop runs
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isSignedIn(), patience);
    QCOMPARE(refused.count(), 0);
}

void TestHostCalls::anAddressThatIsNoneIsToldInWords_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "not a url", "auth.example.com", "http://auth.example.com"})
        QTest::newRow(*url ? url : "none") << QString::fromLatin1(url);
}

/// The window can only say that no safe way leads there; what the host did wrong is in the log.
void TestHostCalls::anAddressThatIsNoneIsToldInWords()
{
    QFETCH(const QString, url);
    const auto signIn = make(u"nowhere"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^BackendConfig::url is neither"_s));
    BackendConfig config = m_service.config();
    config.url = QUrl(url);
    signIn->connectTo(config);
}

/// A host that moves it is told so in words, and goes on as if it had not.
void TestHostCalls::itStaysOnItsThread()
{
    const auto signIn = make(u"moved"_s);
    QThread other;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stays on the thread"_s));
    signIn->moveToThread(&other);
    QThread *told = nullptr;
    QObject::connect(
        signIn.get(), &SignIn::signedIn, signIn.get(), [&] { told = QThread::currentThread(); },
        Qt::DirectConnection);
    signIn->signInWithPassword(m_ada, secret(m_password), StaySignedIn::ThisRun);
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isSignedIn(), patience);
    QCOMPARE(told, QThread::currentThread());
}

void TestHostCalls::callsOfOtherThreadsAreRefused()
{
    const auto signIn = make(u"called"_s);
    QSignalSpy steps(signIn.get(), &SignIn::transitioned);
    for (const auto *call :
         {"signInWithPassword", "signOut", "session", "backend", "connection", "storage"})
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"%1 was called on another thread"_s.arg(QLatin1StringView(call))));
    bool sawSession = true;
    bool sawMore = true;
    std::thread([&] {
        signIn->signInWithPassword(m_ada, secret(m_password), StaySignedIn::ThisRun);
        signIn->signOut();
        sawSession = signIn->session().has_value();
        sawMore = signIn->backend().known || signIn->connection() != Connection::Starting ||
                  signIn->storage() != Storage::Checking;
    }).join();
    QVERIFY(!sawSession && !sawMore);
    QCOMPARE(steps.count(), 0);
}

void TestHostCalls::signalNames()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *name : {"signedIn", "refused", "backendChanged", "connectionChanged",
                             "storageChanged", "transitioned"})
        QTest::newRow(name) << QByteArray(name);
}

void TestHostCalls::atFirst(SignIn *signIn, const QByteArray &signal, std::function<void()> what)
{
    const auto once = [done = std::make_shared<bool>(false), what = std::move(what)] {
        if (!std::exchange(*done, true))
            what();
    };
    if (signal == "signedIn")
        connect(signIn, &SignIn::signedIn, signIn, once);
    else if (signal == "refused")
        connect(signIn, &SignIn::refused, signIn, once);
    else if (signal == "backendChanged")
        connect(signIn, &SignIn::backendChanged, signIn, once);
    else if (signal == "connectionChanged")
        connect(signIn, &SignIn::connectionChanged, signIn, once);
    else if (signal == "storageChanged")
        connect(signIn, &SignIn::storageChanged, signIn, once);
    else
        connect(signIn, &SignIn::transitioned, signIn, once);
}

void TestHostCalls::aSlotMayDeleteIt_data()
{
    signalNames();
}

/// From replies, timers and the store: nothing of it is touched any more (run under ASan by -L
/// long's builds).
void TestHostCalls::aSlotMayDeleteIt()
{
    QFETCH(QByteArray, signal);
    auto signIn = make(u"delete"_s + QString::fromLatin1(signal));
    const QPointer<SignIn> alive(signIn.get());
    atFirst(signIn.get(), signal, [&] { signIn.reset(); });
    signIn->signInWithPassword(m_ada, secret(signal == "refused" ? u"a wrong one"_s : m_password),
                               StaySignedIn::ThisRun);
    QTRY_VERIFY_WITH_TIMEOUT(!alive, patience);
    QCoreApplication::processEvents();
}

void TestHostCalls::aSlotMayConnectToAnother_data()
{
    signalNames();
}

void TestHostCalls::aSlotMayConnectToAnother()
{
    QFETCH(QByteArray, signal);
    const auto signIn = make(u"connect"_s + QString::fromLatin1(signal));
    bool moved = false;
    atFirst(signIn.get(), signal, [&] {
        moved = true;
        signIn->connectTo(m_service.config());
    });
    signIn->signInWithPassword(m_ada, secret(signal == "refused" ? u"a wrong one"_s : m_password),
                               StaySignedIn::ThisRun);
    QTRY_VERIFY_WITH_TIMEOUT(moved, patience);
    QTRY_VERIFY_WITH_TIMEOUT(signIn->backend().known, patience);
}

/// Answers when it is told to.
class SlowPlace : public SessionStore
{
public:
    bool mayHoldSomething() const override { return true; }
    void read(ReadDone done) override { waiting = std::move(done); }
    void write(Secret, WriteDone) override {}
    void disown() override {}
    ReadDone waiting;
};

/// Also by a host that clears away what is to be deleted before it looks at its events: the answer
/// went with the question.
void TestHostCalls::whatAPlaceSaysOnItsThreadIsHeard()
{
    auto *place = new SlowPlace;
    GuardedStore store(place, nullptr);
    Storage answered = Storage::Checking;
    store.read([&](const SessionStore::Answer &answer) { answered = answer.storage; });
    std::thread([done = std::exchange(place->waiting, nullptr)] {
        done({Storage::Keychain, {}});
    }).join();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_COMPARE(answered, Storage::Keychain);
}

} // namespace

QTEST_GUILESS_MAIN(TestHostCalls)
#include "tst_hostcalls.moc"
