// SPDX-License-Identifier: Apache-2.0
// Wherever a host has sessions kept, a second SignIn of the same program finds one again, and none
// once it was left.
#include "auth/backend/backend.h"
#include "auth/hostchoices.h"
#include "auth/keptsession.h"
#include "auth/session/memorystore.h"
#include "auth/signin.h"
#include "tests/session/desk.h"
#include "tests/session/primedstore.h"

#include <QSignalSpy>
#include <QTimer>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// What a host writes: no more than the four functions, around something of its own.
class HostStore : public SessionStore
{
public:
    explicit HostStore(Secret &kept)
        : m_kept(kept)
    {
    }
    bool mayHoldSomething() const override { return !m_kept.isEmpty(); }
    void read(ReadDone done) override
    {
        QTimer::singleShot(0, this, [this, done] { done({Storage::Keychain, m_kept}); });
    }
    void write(Secret blob, WriteDone done) override
    {
        m_kept = std::move(blob);
        QTimer::singleShot(0, this, [done] { done(Storage::Keychain); });
    }
    void disown() override { m_kept = {}; }

private:
    Secret &m_kept;
};

/// Knows when it answers.
class TellingStore : public HostStore
{
public:
    using HostStore::HostStore;
    static inline bool isTelling = false;

    void read(ReadDone done) override
    {
        HostStore::read([done](const Answer &answer) {
            isTelling = true;
            done(answer);
            isTelling = false;
        });
    }
};

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSessionIsFoundAgainAndIsGoneOnceLeft_data() { stores(); }
    void aSessionIsFoundAgainAndIsGoneOnceLeft();
    void whoProvesOnceMoreStaysKept_data() { stores(); }
    void whoProvesOnceMoreStaysKept();
    void profilesAreApart_data() { stores(); }
    void profilesAreApart();
    void twoAtOnceHearEachOther_data() { sharedStores(); }
    void twoAtOnceHearEachOther();
    void twoAtOnceLoseNothing_data() { sharedStores(); }
    void twoAtOnceLoseNothing();
    void whoGoesLeavesTheTurn();
    void everywhereIsEverywhereAlsoWithoutPages();
    void whatIsKeptIsEndedAlsoUnread();
    void whatIsBeingReadIsEnded();
    void whoReadsWhatIsKeptMayDeleteIt();

private:
    static void stores();
    static void sharedStores();
    SignInOptions optionsFor(const QString &profile);
    /// A SignIn of the program, as at its next start.
    std::unique_ptr<SignIn> another(const SignInOptions &options) const;
    std::optional<Session> kept(const SignInOptions &options) const;
    std::optional<Secret> keptToken(const SignInOptions &options) const;

    RealService m_service;
    QHash<QString, Secret> m_hosts; ///< by profile
    const PhoneNumber m_number = number(u"+12025550181"_s);
    const QString m_password = u"correct horse battery staple"_s;
};

void TestStores::stores()
{
    QTest::addColumn<QString>("store");
    for (const char *name : {"keychain", "memory", "host"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Whose other users are known; a host tells of its own (SessionStore::changedElsewhere).
void TestStores::sharedStores()
{
    QTest::addColumn<QString>("store");
    for (const char *name : {"keychain", "memory"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

SignInOptions TestStores::optionsFor(const QString &profile)
{
    const QString store = QString::fromLatin1(QTest::currentDataTag());
    SignInOptions options{
        .profile = store + profile, .keychainService = product, .language = u"en"_s};
    if (store == u"memory")
        options.makeStore = [] { return new MemoryStore; };
    else if (store == u"host")
        options.makeStore = [&kept = m_hosts[profile]] { return new HostStore(kept); };
    return options;
}

void TestStores::initTestCase()
{
    QVERIFY(m_service.start());
    SignInOptions options{.profile = u"first"_s, .keychainService = product, .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    SignInFlow signIn(options);
    signIn.start();
    signIn.connectTo(m_service.config());
    QVERIFY(signUp(m_service, signIn, m_number, m_password));
}

std::unique_ptr<SignIn> TestStores::another(const SignInOptions &options) const
{
    auto signIn = std::make_unique<SignIn>(options);
    signIn->start();
    signIn->connectTo(m_service.config());
    return signIn;
}

std::optional<Session> TestStores::kept(const SignInOptions &options) const
{
    KeptSession reader(options);
    std::optional<std::optional<Session>> read;
    reader.read([&](Storage, const std::optional<Session> &session) { read = session; });
    return QTest::qWaitFor([&] { return read.has_value(); }, patience) ? *read : std::nullopt;
}

/// Of somebody who signs in and closes the program.
std::optional<Secret> TestStores::keptToken(const SignInOptions &options) const
{
    const auto signIn = another(options);
    signIn->signInWithPassword(m_number, secret(m_password));
    const auto isKept = [&] {
        return signIn->isSignedIn() && SessionStore::worked(signIn->storage());
    };
    return QTest::qWaitFor(isKept, patience) ? std::optional(signIn->session()->accessToken)
                                             : std::nullopt;
}

void TestStores::aSessionIsFoundAgainAndIsGoneOnceLeft()
{
    const SignInOptions options = optionsFor(u"again"_s);
    const std::optional<Secret> token = keptToken(options);
    QVERIFY(token);

    QVERIFY(kept(options));
    QCOMPARE(kept(options)->accessToken, *token);
    auto signIn = another(options);
    QSignalSpy came(signIn.get(), &SignIn::signedIn);
    QTRY_COMPARE_WITH_TIMEOUT(came.count(), 1, patience);
    QCOMPARE(signIn->session()->accessToken, *token);

    signIn->signOut();
    signIn.reset();
    QVERIFY(!kept(options));
    signIn = another(options);
    QTRY_VERIFY_WITH_TIMEOUT(SessionStore::worked(signIn->storage()), patience);
    QVERIFY(!signIn->isSignedIn());
}

void TestStores::whoProvesOnceMoreStaysKept()
{
    const SignInOptions options = optionsFor(u"proves"_s);
    auto flow = std::make_unique<SignInFlow>(options);
    flow->start();
    flow->connectTo(m_service.config());
    flow->act(flow::SignInSubmitted{{}, m_number, secret(m_password), true});
    QVERIFY(arrives<flow::SignedIn>(*flow));
    QTRY_VERIFY_WITH_TIMEOUT(SessionStore::worked(flow->storage()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(flow->backend().verifyAgain, patience);
    const qsizetype texts = m_service.texts().size();
    flow->act(flow::VerifyAgainChosen{});
    flow->act(flow::VerifyAgainConfirmed{});
    QVERIFY(arrives<flow::EnteringCode>(*flow) && textCount(m_service, texts + 1));
    flow->act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::SignedIn>(*flow));
    QTRY_VERIFY_WITH_TIMEOUT(SessionStore::worked(flow->storage()), patience);
    const Secret token = flow->session()->accessToken;
    flow.reset();
    QVERIFY(kept(options));
    QCOMPARE(kept(options)->accessToken, token);
}

void TestStores::profilesAreApart()
{
    const auto one = another(optionsFor(u"one"_s));
    one->signInWithPassword(m_number, secret(m_password));
    QTRY_VERIFY_WITH_TIMEOUT(one->isSignedIn(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(SessionStore::worked(one->storage()), patience);
    QVERIFY(kept(optionsFor(u"one"_s)));
    QVERIFY(!kept(optionsFor(u"other"_s)));
}

/// As two windows do: a sign-out in one is one in the other, and the token of either is both's.
void TestStores::twoAtOnceHearEachOther()
{
    const SignInOptions options = optionsFor(u"heard"_s);
    const auto one = another(options);
    one->signInWithPassword(m_number, secret(m_password));
    QTRY_VERIFY_WITH_TIMEOUT(one->isSignedIn(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(SessionStore::worked(one->storage()), patience);
    const auto two = another(options);
    QTRY_VERIFY_WITH_TIMEOUT(two->isSignedIn(), patience);
    QCOMPARE(two->session()->accessToken, one->session()->accessToken);
    QTRY_VERIFY_WITH_TIMEOUT(SessionStore::worked(two->storage()), patience);

    QSignalSpy left(two.get(), &SignIn::signedOut);
    one->signOut();
    QTRY_COMPARE_WITH_TIMEOUT(left.count(), 1, patience);
    QCOMPARE(left.first().first().value<SignedOutReason>(), SignedOutReason::Chosen);
    QVERIFY(!two->isSignedIn());
    QVERIFY(!kept(options));
}

/// Both write at once: what the last finds is what the first wrote, and the turn goes on.
void TestStores::twoAtOnceLoseNothing()
{
    const SignInOptions options = optionsFor(u"both"_s);
    const std::unique_ptr<SessionStore> one(makeStore(options, nullptr));
    const std::unique_ptr<SessionStore> two(makeStore(options, nullptr));
    QSignalSpy heard(two.get(), &SessionStore::changedElsewhere);
    bool listens = false; // from its first question on, whose turn ever comes first
    two->read([&](const SessionStore::Answer &) { listens = true; });
    QTRY_VERIFY_WITH_TIMEOUT(listens, patience);
    QByteArrayList done;
    const auto add = [&](SessionStore &store, const QByteArray &word) {
        store.update(
            [word](const SessionStore::Answer &answer) {
                QByteArray text = answer.blob.view().toByteArray() + word;
                return Secret::take(std::move(text));
            },
            [&done, word](Storage) { done += word; });
    };
    add(*one, "one ");
    add(*two, "two ");
    add(*one, "three ");
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3, patience);
    std::optional<Secret> text;
    one->read([&](const SessionStore::Answer &answer) { text = answer.blob; });
    QTRY_VERIFY_WITH_TIMEOUT(text.has_value(), patience);
    for (const QByteArray &word : std::as_const(done))
        QVERIFY2(text->view().toByteArray().contains(word), word.constData());
    QTRY_VERIFY_WITH_TIMEOUT(heard.count() > 0, patience);
}

/// Two windows, one of which is closed while it renews its session.
void TestStores::whoGoesLeavesTheTurn()
{
    const SignInOptions options{.profile = u"turns"_s, .makeStore = [] { return new MemoryStore; }};
    auto one = std::unique_ptr<SessionStore>(makeStore(options, nullptr));
    const std::unique_ptr<SessionStore> two(makeStore(options, nullptr));
    SessionStore::Turn held;
    int others = 0;
    one->takeTurn(SessionStore::Matter::Renewing, [&](const auto &turn) { held = turn; });
    one->takeTurn(SessionStore::Matter::Renewing, [&](const auto &) { others += 100; });
    two->takeTurn(SessionStore::Matter::Renewing, [&](const auto &) { ++others; });
    QTRY_VERIFY(held);
    bool isStored = false; // the other matter is another line
    two->update([](const auto &) { return Secret(); }, [&](Storage) { isStored = true; });
    QTRY_VERIFY(isStored);
    QCOMPARE(others, 0);
    one.reset();
    held.reset();
    QTRY_COMPARE(others, 1);
}

/// A host has no page that asks whether it is meant.
void TestStores::everywhereIsEverywhereAlsoWithoutPages()
{
    SignInOptions options{
        .profile = u"everywhere"_s, .keychainService = product, .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    const auto signIn = another(options);
    signIn->signInWithPassword(m_number, secret(m_password));
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isSignedIn(), patience);
    QSignalSpy left(signIn.get(), &SignIn::signedOut);
    signIn->signOutEverywhere();
    QTRY_COMPARE_WITH_TIMEOUT(left.count(), 1, patience);
    QCOMPARE(left.first().first().value<SignedOutReason>(), SignedOutReason::ChosenEverywhere);
    QVERIFY(!signIn->isSignedIn());
}

/// A host that only wants to sign out asks for nothing before.
void TestStores::whatIsKeptIsEndedAlsoUnread()
{
    SignInOptions options{.profile = u"unread"_s, .keychainService = product, .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    const std::optional<Secret> token = keptToken(options);
    QVERIFY(token);

    KeptSession keeping(options);
    std::optional<bool> told;
    keeping.end(m_service.config(), {.remember = true}, [&](bool isTold) { told = isTold; });
    QVERIFY(!told);
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), patience);
    QVERIFY(*told);
    QVERIFY(!kept(options));
    backend::Backend backend(m_service.config(), "en", QDateTime::currentDateTimeUtc);
    std::optional<bool> lives;
    backend.validateToken(*token, [&](const auto &life) { lives = life.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(lives.has_value(), patience);
    QVERIFY(!*lives);
}

/// end() waits for the read that is under way, and takes nothing from it.
void TestStores::whatIsBeingReadIsEnded()
{
    SignInOptions options{.profile = u"reading"_s, .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    const std::optional<Secret> token = keptToken(options);
    KeptSession keeping(options);
    std::optional<bool> found;
    std::optional<bool> told;
    keeping.read([&](Storage, const auto &session) { found = session.has_value(); });
    keeping.end(m_service.config(), {}, [&](bool isTold) { told = isTold; });
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), patience);
    QCOMPARE(found, true);
    QVERIFY(*told);
    QVERIFY(token && !kept(options));
}

void TestStores::whoReadsWhatIsKeptMayDeleteIt()
{
    Secret entry = toBlob(keptAda());
    SignInOptions options{.profile = u"deleted"_s, .language = u"en"_s};
    options.makeStore = [&entry] { return new TellingStore(entry); };
    auto keeping = std::make_unique<KeptSession>(options);
    std::optional<bool> isInside;
    keeping->read([&](Storage, const auto &session) {
        isInside = TellingStore::isTelling || !session;
        keeping.reset();
    });
    QTRY_VERIFY(isInside.has_value());
    QVERIFY(!*isInside);
}

} // namespace

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
