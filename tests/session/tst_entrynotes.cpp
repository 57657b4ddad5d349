// SPDX-License-Identifier: Apache-2.0
// What is noted beside a keychain entry is true for whoever starts after a kill.
#include "auth/flow/queries.h"
#include "auth/flow/transition.h"
#include "auth/session/filethread.h"
#include "auth/session/keychainstore.h"
#include "auth/session/sessionkeeper.h"
#include "tests/session/fakekeychain.h"
#include "tests/session/primedstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

Secret page()
{
    return Secret::take(QByteArray("page"));
}

/// Takes what is written and gives nothing, for a while.
class ShutKeychain : public FakeKeychain
{
public:
    bool isShut = true;

    void read(const QString &key, Done done) override
    {
        if (isShut)
            QTimer::singleShot(0, this, [done] { done({Error::Denied, {}}); });
        else
            FakeKeychain::read(key, done);
    }
};

class TestEntryNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsKilledInTheFirstWriteFindsIt();
    void aFirstWriteThatFailsLeavesNoDoubt();
    void aLockedEntryIsNotTakenForAnErasedOne();
    void whatMayHaveEndedTheSessionIsKnownToTheNextRun();
    void whoIsKilledRightAfterBackFindsWhereItLed();
    void whoSignsOutWhereNothingCanBeNotedIsNotLost();
    void aPageIsNotWrittenOverWhatCannotBeRead_data();
    void aPageIsNotWrittenOverWhatCannotBeRead();
    void aSessionThatStandsAsItWasIsCalledSo_data();
    void aSessionThatStandsAsItWasIsCalledSo();
    void whoLeavesWhereNothingCanBeNotedIsOwedUntilQuit();
    void whoLeftIsToldOnceTheKeychainForgotThem();
    void whoIsKilledSigningOutIsOutAndOwesIt_data();
    void whoIsKilledSigningOutIsOutAndOwesIt();

private:
    /// Of nothing yet, which is noted.
    bool readsNothing();
    Storage write(const Secret &secret);
    KeychainStore &nextRun(FakeKeychain *keychain);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeychain *m_keychain = nullptr; ///< the store's
    std::unique_ptr<KeychainStore> m_store;
};

KeychainStore &TestEntryNotes::nextRun(FakeKeychain *keychain)
{
    m_keychain = keychain;
    m_store = std::make_unique<KeychainStore>(keychain, u"p"_s, m_folder->path());
    return *m_store;
}

void TestEntryNotes::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    nextRun(new FakeKeychain);
}

bool TestEntryNotes::readsNothing()
{
    std::optional<bool> isEmpty;
    m_store->read([&](const SessionStore::Answer &given) { isEmpty = given.blob.isEmpty(); });
    return QTest::qWaitFor([&] { return isEmpty.has_value(); }, 10000) && *isEmpty &&
           !m_store->isUnknown();
}

Storage TestEntryNotes::write(const Secret &secret)
{
    std::optional<Storage> storage;
    m_store->write(secret, [&](Storage given) { storage = given; });
    return QTest::qWaitFor([&] { return storage.has_value(); }, 10000) ? *storage
                                                                       : Storage::Checking;
}

/// In a home that became read-only the note of before stays.
void TestEntryNotes::whoSignsOutWhereNothingCanBeNotedIsNotLost()
{
    QCOMPARE(write(toBlob(keptAda())), Storage::Keychain);
    const QDir folder(m_folder->path());
    const QStringList notes = folder.entryList({u"*.stored"_s});
    QCOMPARE(notes.size(), 1);
    QVERIFY(QFile::remove(folder.filePath(notes.first())));
    QVERIFY(folder.mkpath(notes.first() + u"/stays"_s)); // as a file that cannot be removed
    m_store->disown();
    QCOMPARE(write({}), Storage::Keychain);
    auto *keychain = new FakeKeychain;
    keychain->entries = m_keychain->entries;
    std::optional<SessionStore::Answer> answer;
    nextRun(keychain).read([&](const SessionStore::Answer &given) { answer = given; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->storage, Storage::Keychain);
    const auto there = fromBlob(answer->blob);
    QVERIFY(there && !there->session && !there->known);
}

/// libsecret says of both that they are not found. What was left would stay there for good.
void TestEntryNotes::aLockedEntryIsNotTakenForAnErasedOne()
{
    QCOMPARE(write(page()), Storage::Keychain);
    m_keychain->error = Keychain::Error::NotFound;
    m_keychain->condition = Keychain::Condition::LockedUp;
    m_store->disown();
    QCOMPARE(write({}), Storage::Locked);
    QVERIFY(m_store->owesErasure());
    auto *open = new FakeKeychain;
    open->entries = m_keychain->entries;
    KeychainStore &next = nextRun(open);
    open->error = Keychain::Error::NotFound;
    open->condition = Keychain::Condition::LockedUp;
    std::optional<Storage> storage;
    next.read([&](const SessionStore::Answer &given) { storage = given.storage; });
    QTRY_VERIFY(storage);
    QCOMPARE(*storage, Storage::Locked); // and not empty, which would settle it
    open->error = Keychain::Error::None;
    open->condition = Keychain::Condition::Open;
    Q_EMIT open->changed();
    QCOMPARE(write({}), Storage::Keychain);
    QVERIFY(!next.owesErasure() && open->entries.isEmpty());
}

/// The keychain has it, and nobody has noted that yet.
void TestEntryNotes::whoIsKilledInTheFirstWriteFindsIt()
{
    QVERIFY(readsNothing());
    m_keychain->isFrozen = true;
    m_store->write(page(), [](Storage) {});
    QTRY_COMPARE(m_keychain->started, 2);
    auto *keychain = new FakeKeychain;
    keychain->entries[u"p"_s] = page();
    QVERIFY(nextRun(keychain).isUnknown());
    QVERIFY(!readsNothing());
}

void TestEntryNotes::aFirstWriteThatFailsLeavesNoDoubt()
{
    QVERIFY(readsNothing());
    m_keychain->error = Keychain::Error::Denied;
    std::optional<Storage> written;
    m_store->write(page(), [&](Storage given) { written = given; });
    QTRY_COMPARE(written, Storage::Refused);
    QVERIFY(!m_store->isUnknown() && !m_store->mayHoldSomething());
}

void TestEntryNotes::whatMayHaveEndedTheSessionIsKnownToTheNextRun()
{
    QCOMPARE(m_store->expectedEnd(), SessionEnd::Unsaid);
    for (const SessionEnd end : {SessionEnd::NumberRemoved, SessionEnd::AccountDeleted}) {
        m_store->setExpectedEnd(end);
        QCOMPARE(nextRun(new FakeKeychain).expectedEnd(), end);
    }
    m_store->setExpectedEnd(SessionEnd::Unsaid);
    QCOMPARE(nextRun(new FakeKeychain).expectedEnd(), SessionEnd::Unsaid);
}

/// The keychain still has the code page. What the form before it held and the code in hand stay.
void TestEntryNotes::whoIsKilledRightAfterBackFindsWhereItLed()
{
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    const flow::State code =
        flow::EnteringCode{.ticket = {.number = *PhoneNumber::fromE164(u"+447400123456"),
                                      .sentAt = now(),
                                      .expiresAt = now().addSecs(300)},
                           .name = u"Ada"_s};
    auto keeper = std::make_unique<SessionKeeper>(m_store.get(), now);
    keeper->saveState(code, false);
    QTRY_VERIFY(!keeper->isSaving());
    const flow::State form = flow::transition(code, flow::BackChosen{})->state;
    keeper->saveState(form, true);
    keeper.reset();
    QTRY_VERIFY(!FileThread::only().isStuck()); // on a busy machine the note comes later

    auto *keychain = new FakeKeychain;
    keychain->entries = m_keychain->entries;
    SessionKeeper next(&nextRun(keychain), now);
    std::optional<flow::State> found;
    next.restore([&](const flow::Found &there) { found = there.state; });
    QTRY_VERIFY(found.has_value());
    QVERIFY(std::holds_alternative<flow::CreatingAccount>(*found));
    QCOMPARE(flow::numberOfPage(*found), flow::numberOfPage(form));
    QCOMPARE(flow::codesIn(*found).size(), 1);
    // Once that page is stored the note is gone: it would lead away from the page after it.
    next.saveState(*found, false);
    QTRY_VERIFY(!m_store->leftFor());
}

void TestEntryNotes::aPageIsNotWrittenOverWhatCannotBeRead_data()
{
    QTest::addColumn<StoredEntry>("kept");
    QTest::addColumn<bool>("goes");
    StoredEntry page;
    page.known = keptAda().session->account;
    QTest::newRow("a session") << keptAda() << false;
    QTest::newRow("a page") << page << true;
}

/// Who goes back while what was kept is taken up, and goes on with another page.
void TestEntryNotes::aPageIsNotWrittenOverWhatCannotBeRead()
{
    QFETCH(const StoredEntry, kept);
    QFETCH(const bool, goes);
    std::optional<Storage> written;
    m_store->write(toBlob(kept), [&](Storage given) { written = given; });
    QTRY_COMPARE(written, Storage::Keychain);
    auto *keychain = new ShutKeychain;
    keychain->entries = m_keychain->entries;
    SessionKeeper keeper(&nextRun(keychain), [] { return QDateTime::currentDateTimeUtc(); });
    keeper.restore([](const flow::Found &) {});
    keeper.cancelRestore();
    keeper.saveState(flow::CreatingAccount{.name = u"Grace"_s}, false);
    QTRY_VERIFY(!keeper.isSaving());
    QVERIFY(keychain->entries[u"p"_s] == toBlob(kept));
    keychain->isShut = false;
    Q_EMIT keychain->changed();
    QVERIFY(keeper.isSaving());
    QTRY_VERIFY(!keeper.isSaving());
    QCOMPARE(!(keychain->entries[u"p"_s] == toBlob(kept)), goes);
}

void TestEntryNotes::aSessionThatStandsAsItWasIsCalledSo_data()
{
    QTest::addColumn<Keychain::Error>("error");
    QTest::addColumn<Keychain::Condition>("condition");
    QTest::addColumn<Storage>("standing");
    QTest::addColumn<Storage>("another"); ///< what is said of one that never stood there
    using enum Keychain::Condition;
    QTest::newRow("locked") << Keychain::Error::NotFound << LockedUp << Storage::OutdatedLocked
                            << Storage::Locked;
    QTest::newRow("gone") << Keychain::Error::Other << Absent << Storage::Outdated
                          << Storage::Missing;
    QTest::newRow("refused") << Keychain::Error::Denied << Open << Storage::Outdated
                             << Storage::Refused;
}

/// The next start finds the older text: it was called kept until the person quits.
void TestEntryNotes::aSessionThatStandsAsItWasIsCalledSo()
{
    QFETCH(const Keychain::Error, error);
    QFETCH(const Keychain::Condition, condition);
    QFETCH(const Storage, standing);
    QFETCH(const Storage, another);
    SessionKeeper keeper(m_store.get(), [] { return QDateTime::currentDateTimeUtc(); });
    Session session = *keptAda().session;
    keeper.keep(session, StaySignedIn::AcrossStarts);
    QTRY_COMPARE(keeper.storage(), Storage::Keychain);
    m_keychain->error = error;
    m_keychain->condition = condition;
    session.accessToken = Secret::take(QByteArray("newer"));
    keeper.renew(session);
    QTRY_COMPARE(keeper.storage(), standing);
    keeper.retry();
    QTRY_COMPARE(keeper.storage(), standing);
    session.account.uid = u"u2"_s;
    keeper.keep(session, StaySignedIn::AcrossStarts);
    QTRY_COMPARE(keeper.storage(), another);
    m_keychain->error = Keychain::Error::None;
    m_keychain->condition = Keychain::Condition::Open;
    keeper.retry();
    QTRY_COMPARE(keeper.storage(), Storage::Keychain);
}

/// Locked, and beneath a folder that cannot be written: what was owed was forgotten at once, and
/// the keychain kept who had left also once it opened.
void TestEntryNotes::whoLeavesWhereNothingCanBeNotedIsOwedUntilQuit()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    auto *keychain = new FakeKeychain;
    KeychainStore store(keychain, u"p"_s, file.fileName() + u"/nothing"_s);
    SessionKeeper keeper(&store, [] { return QDateTime::currentDateTimeUtc(); });
    keeper.keep(*keptAda().session, StaySignedIn::AcrossStarts);
    QTRY_COMPARE(keeper.storage(), Storage::Keychain);
    keychain->error = Keychain::Error::NotFound;
    keychain->condition = Keychain::Condition::LockedUp;
    keeper.drop({flow::Ending::Revoke, std::nullopt, flow::Notice::SignedOut});
    QTRY_COMPARE(keeper.storage(), Storage::Locked);
    QCOMPARE(keeper.erasure(), Erasure::OwedUntilQuit);
    keychain->error = Keychain::Error::None;
    keychain->condition = Keychain::Condition::Open;
    Q_EMIT keychain->changed();
    keeper.settle(); // as whoever hears of that does
    QTRY_COMPARE(keeper.erasure(), Erasure::Done);
    const auto kept = fromBlob(keychain->entries[u"p"_s]);
    QVERIFY(!kept || !kept->session);
}

/// The server ends the session while the keychain forgets it: what is left to write is nothing.
void TestEntryNotes::whoLeftIsToldOnceTheKeychainForgotThem()
{
    SessionKeeper keeper(m_store.get(), [] { return QDateTime::currentDateTimeUtc(); });
    const Session session = *keptAda().session;
    keeper.keep(session, StaySignedIn::AcrossStarts);
    QTRY_COMPARE(keeper.storage(), Storage::Keychain);
    m_keychain->error = Keychain::Error::NotFound;
    m_keychain->condition = Keychain::Condition::LockedUp;
    keeper.drop({flow::Ending::Revoke, std::nullopt, flow::Notice::SignedOut});
    keeper.revoked(session.accessToken);
    QTRY_COMPARE(keeper.storage(), Storage::Locked);
    QTRY_VERIFY(!keeper.isSaving());
    m_keychain->error = Keychain::Error::None;
    m_keychain->condition = Keychain::Condition::Open;
    connect(&keeper, &SessionKeeper::sessionChanged, &keeper,
            [&] { keeper.revoked(session.accessToken); });
    keeper.settle();
    QTRY_COMPARE(keeper.erasure(), Erasure::Done);
    QTRY_VERIFY(!keeper.isSaving());
    QCOMPARE(keeper.storage(), Storage::Keychain);
}

void TestEntryNotes::whoIsKilledSigningOutIsOutAndOwesIt_data()
{
    QTest::addColumn<StoredEntry>("there");
    StoredEntry owed;
    owed.unrevoked.append({keptAda().session->accessToken, false});
    QTest::newRow("before it was written") << keptAda();
    QTest::newRow("before that was noted") << owed;
}

/// The next start did not know whether anybody is kept: it signed in who had left, or told nobody.
void TestEntryNotes::whoIsKilledSigningOutIsOutAndOwesIt()
{
    QFETCH(const StoredEntry, there);
    QCOMPARE(write(toBlob(keptAda())), Storage::Keychain);
    const int before = m_keychain->started;
    m_keychain->isFrozen = true;
    m_store->disown();
    StoredEntry owed;
    owed.unrevoked.append({keptAda().session->accessToken, false});
    m_store->write(toBlob(owed), [](Storage) {});
    QTRY_COMPARE(m_keychain->started, before + 1);

    auto *keychain = new FakeKeychain;
    keychain->entries[u"p"_s] = toBlob(there);
    KeychainStore &next = nextRun(keychain);
    QVERIFY(!next.isUnknown() && !next.mayHoldSomething() && next.owesErasure());
    SessionKeeper keeper(&next, [] { return QDateTime::currentDateTimeUtc(); });
    keeper.settle();
    QTRY_COMPARE(keeper.unrevoked(), owed.unrevoked);
    QTRY_VERIFY(!next.owesErasure());
    const auto kept = fromBlob(keychain->entries[u"p"_s]);
    QVERIFY(kept && !kept->session && kept->unrevoked == owed.unrevoked);
}

} // namespace

QTEST_GUILESS_MAIN(TestEntryNotes)
#include "tst_entrynotes.moc"
