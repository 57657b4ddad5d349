// SPDX-License-Identifier: Apache-2.0
// security C7 to C9: what is said about a keychain that fails in each known way.
#include "auth/session/keychainstore.h"
#include "tests/session/fakekeychain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

Secret blob(const char *text)
{
    return Secret::take(QByteArray(text));
}

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasWrittenIsReadAlsoByTheNextRun();
    void nothingStoredIsNoFailure();
    void anErasedEntryLeavesNoNote();
    void aWriteThatWasDroppedIsNotBelieved();
    void aMissingEntryIsLockedOrLostWhereSomethingWasStored_data();
    void aMissingEntryIsLockedOrLostWhereSomethingWasStored();
    void aFailedWriteIsExplained_data();
    void aFailedWriteIsExplained();
    void aFrozenKeychainIsAnsweredFor();
    void whatWasWrittenLastIsStoredWhenTheKeychainThaws();
    void readsThatCameTooLateDoNotHideTheThaw();
    void disowningWorksWithoutTheKeychain();
    void aWriteThatEndsAfterDisowningBringsNoNoteBack();
    void theNoteHoldsNothingOfTheSecret();
    void withoutANoteTheKeychainTells_data();
    void withoutANoteTheKeychainTells();
    void theNotesOfOlderVersionsAreRead_data();
    void theNotesOfOlderVersionsAreRead();
    void anErasureThatFailedIsRemembered();
    void aLockedKeychainIsNotCalledFrozenWhileItAsks();
    void whatAsksWhetherThisProgramMayIsNotCalledFrozen();
    void anEntryThatReadsAsEmptyIsNoSignOut();
    void whoSaidNoIsAskedAgainOnlyByAClick();
    void aPromptThatWasCancelledIsNoThaw();
    void anotherProgramsWriteIsTold();
    void aPageThatWasLeftIsRememberedWithoutTheKeychain();

private:
    SessionStore::Answer read();
    Storage write(const Secret &secret);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeychain *m_keychain = nullptr; ///< the store's
    std::unique_ptr<KeychainStore> m_store;
};

void TestKeychainStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = new FakeKeychain;
    m_store = std::make_unique<KeychainStore>(m_keychain, u"p"_s, m_folder->path());
}

SessionStore::Answer TestKeychainStore::read()
{
    std::optional<SessionStore::Answer> answer;
    m_store->read([&](const SessionStore::Answer &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        qFatal("the store did not answer");
    return *answer;
}

Storage TestKeychainStore::write(const Secret &secret)
{
    std::optional<Storage> storage;
    m_store->write(secret, [&](Storage given) { storage = given; });
    if (!QTest::qWaitFor([&] { return storage.has_value(); }, 10000))
        qFatal("the store did not answer");
    return *storage;
}

void TestKeychainStore::whatWasWrittenIsReadAlsoByTheNextRun()
{
    QVERIFY(!m_store->mayHoldSomething());
    QCOMPARE(write(blob("session")), Storage::Keychain);
    QVERIFY(m_store->mayHoldSomething());
    QVERIFY(read().blob == blob("session"));
    auto *keychain = new FakeKeychain;
    keychain->entries = m_keychain->entries;
    m_store = std::make_unique<KeychainStore>(keychain, u"p"_s, m_folder->path());
    QVERIFY(m_store->mayHoldSomething());
    QVERIFY(read().blob == blob("session"));
}

void TestKeychainStore::nothingStoredIsNoFailure()
{
    const SessionStore::Answer answer = read();
    QCOMPARE(answer.storage, Storage::Keychain);
    QVERIFY(answer.blob.isEmpty());
}

void TestKeychainStore::anErasedEntryLeavesNoNote()
{
    write(blob("session"));
    QCOMPARE(write({}), Storage::Keychain);
    QVERIFY(m_keychain->entries.isEmpty());
    QVERIFY(!m_store->mayHoldSomething());
}

void TestKeychainStore::aWriteThatWasDroppedIsNotBelieved()
{
    m_keychain->dropsWrites = true;
    QCOMPARE(write(blob("session")), Storage::Refused);
    QVERIFY(!m_store->mayHoldSomething());
    m_keychain->entries[u"p"_s] = blob("older");
    QCOMPARE(write(blob("session")), Storage::Refused);
}

void TestKeychainStore::aMissingEntryIsLockedOrLostWhereSomethingWasStored_data()
{
    QTest::addColumn<Keychain::Condition>("condition");
    QTest::addColumn<Storage>("storage");
    QTest::newRow("locked") << Keychain::Condition::LockedUp << Storage::Locked;
    QTest::newRow("open") << Keychain::Condition::Open << Storage::Lost;
    QTest::newRow("gone") << Keychain::Condition::Absent << Storage::Missing;
    QTest::newRow("silent") << Keychain::Condition::Unknown << Storage::Locked;
    QTest::newRow("answering") << Keychain::Condition::Answering << Storage::Lost;
}

void TestKeychainStore::aMissingEntryIsLockedOrLostWhereSomethingWasStored()
{
    QFETCH(const Keychain::Condition, condition);
    QFETCH(const Storage, storage);
    write(blob("session"));
    m_keychain->entries.clear();
    m_keychain->condition = condition;
    QCOMPARE(read().storage, storage);
    QVERIFY(m_store->mayHoldSomething()); // nobody is signed out by it
}

void TestKeychainStore::aFailedWriteIsExplained_data()
{
    using enum Keychain::Condition;
    QTest::addColumn<Keychain::Error>("error");
    QTest::addColumn<Keychain::Condition>("condition");
    QTest::addColumn<Storage>("storage");
    QTest::newRow("no service") << Keychain::Error::Other << Absent << Storage::Missing;
    QTest::newRow("no bus") << Keychain::Error::Other << Unknown << Storage::Missing;
    QTest::newRow("locked, other") << Keychain::Error::Other << LockedUp << Storage::Locked;
    QTest::newRow("locked, denied") << Keychain::Error::Denied << LockedUp << Storage::Locked;
    QTest::newRow("denied") << Keychain::Error::Denied << Open << Storage::Refused;
    QTest::newRow("the person said no") << Keychain::Error::Cancelled << Open << Storage::Refused;
    QTest::newRow("denied to us") << Keychain::Error::Denied << Answering << Storage::Refused;
    QTest::newRow("full") << Keychain::Error::Other << Open << Storage::Refused;
}

void TestKeychainStore::aFailedWriteIsExplained()
{
    QFETCH(const Keychain::Error, error);
    QFETCH(const Keychain::Condition, condition);
    QFETCH(const Storage, storage);
    m_keychain->error = error;
    m_keychain->condition = condition;
    QCOMPARE(write(blob("session")), storage);
    QVERIFY(!m_store->mayHoldSomething());
}

void TestKeychainStore::aFrozenKeychainIsAnsweredFor()
{
    m_keychain->isFrozen = true;
    QCOMPARE(read().storage, Storage::Frozen);
    QVERIFY(KeychainStore::deadline <= std::chrono::seconds(3)); // a person waits for it
}

void TestKeychainStore::whatWasWrittenLastIsStoredWhenTheKeychainThaws()
{
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    m_keychain->isFrozen = true;
    int answers = 0;
    m_store->write(blob("first"), [&](Storage) { ++answers; });
    m_store->write(blob("second"), [&](Storage) { ++answers; });
    m_store->write(blob("third"), [&](Storage) { ++answers; });
    QCOMPARE(read().storage, Storage::Frozen); // one that stands behind it is no newer text
    m_keychain->thaw();
    QTRY_COMPARE(recovered.size(), 1);
    QVERIFY(m_keychain->entries[u"p"_s] == blob("third"));
    QCOMPARE(m_keychain->writes, 2); // the one under way, and the last
    QCOMPARE(answers, 3);
    QCOMPARE(read().storage, Storage::Keychain);
}

void TestKeychainStore::readsThatCameTooLateDoNotHideTheThaw()
{
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    m_keychain->isFrozen = true;
    QCOMPARE(read().storage, Storage::Frozen);
    QCOMPARE(read().storage, Storage::Frozen); // "Try again": waits behind the first
    m_keychain->thaw();
    QTRY_COMPARE(recovered.size(), 1);
}

void TestKeychainStore::disowningWorksWithoutTheKeychain()
{
    write(blob("session"));
    m_keychain->isFrozen = true;
    m_store->disown();
    QVERIFY(!m_store->mayHoldSomething());
}

void TestKeychainStore::aWriteThatEndsAfterDisowningBringsNoNoteBack()
{
    m_keychain->isFrozen = true;
    std::optional<Storage> written;
    m_store->write(blob("session"), [&](Storage storage) { written = storage; });
    m_store->disown();
    m_keychain->thaw();
    QTRY_VERIFY(written.has_value());
    QVERIFY(!m_store->mayHoldSomething()); // killed now, the next start signs nobody in
}

void TestKeychainStore::theNoteHoldsNothingOfTheSecret()
{
    write(blob("very-secret-token"));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("secret"), qPrintable(info.fileName()));
    }
    QVERIFY(m_store->mayHoldSomething());
    m_store->disown();
    QVERIFY(!m_store->mayHoldSomething());
}

void TestKeychainStore::withoutANoteTheKeychainTells_data()
{
    QTest::addColumn<Keychain::Condition>("condition");
    QTest::addColumn<Storage>("storage");
    QTest::newRow("open") << Keychain::Condition::Open << Storage::Keychain;
    QTest::newRow("locked") << Keychain::Condition::LockedUp << Storage::Locked;
    QTest::newRow("answering") << Keychain::Condition::Answering << Storage::Keychain;
    QTest::newRow("unusable") << Keychain::Condition::Unusable << Storage::Refused;
    QTest::newRow("none") << Keychain::Condition::Absent << Storage::Missing;
}

void TestKeychainStore::withoutANoteTheKeychainTells()
{
    QFETCH(const Keychain::Condition, condition);
    QVERIFY(m_store->isUnknown());
    m_keychain->condition = condition;
    const Storage told = read().storage;
    QTEST(told, "storage");
    QCOMPARE(m_store->isUnknown(), told != Storage::Keychain);
    m_keychain->condition = Keychain::Condition::Open;
    m_keychain->entries[u"p"_s] = blob("of an older version");
    QVERIFY(read().blob == blob("of an older version"));
}

void TestKeychainStore::theNotesOfOlderVersionsAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("stored");
    QTest::newRow("an empty file") << u"148de9c5a7a44d19.stored"_s << QByteArray() << true;
    QTest::newRow("one file for all, stored")
        << u"session.ini"_s << QByteArray("[stored]\np=true\n") << true;
    QTest::newRow("one file for all, nothing")
        << u"session.ini"_s << QByteArray("[stored]\nother=true\n") << false;
}

void TestKeychainStore::theNotesOfOlderVersionsAreRead()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFile note(m_folder->filePath(file));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(content);
    note.close();
    QTEST(m_store->mayHoldSomething(), "stored");
    QVERIFY(!m_store->isUnknown());
}

void TestKeychainStore::anErasureThatFailedIsRemembered()
{
    write(blob("session"));
    m_keychain->error = Keychain::Error::Denied;
    m_keychain->condition = Keychain::Condition::LockedUp;
    m_store->disown();
    QCOMPARE(write({}), Storage::Locked);
    m_store = std::make_unique<KeychainStore>(new FakeKeychain, u"p"_s, m_folder->path());
    QVERIFY(m_store->owesErasure() && !m_store->mayHoldSomething() && !m_store->isUnknown());
    QCOMPARE(write({}), Storage::Keychain);
    QVERIFY(!m_store->owesErasure());
}

void TestKeychainStore::aLockedKeychainIsNotCalledFrozenWhileItAsks()
{
    write(blob("session"));
    m_keychain->isFrozen = true;
    m_keychain->condition = Keychain::Condition::LockedUp;
    QCOMPARE(read().storage, Storage::Locked);
}

void TestKeychainStore::whatAsksWhetherThisProgramMayIsNotCalledFrozen()
{
    m_keychain->isFrozen = true;
    m_keychain->condition = Keychain::Condition::Answering;
    QCOMPARE(write(blob("session")), Storage::Locked);
    m_keychain->error = Keychain::Error::Denied;
    m_keychain->thaw(); // no, says the person
    QCOMPARE(read().storage, Storage::Refused);
    m_keychain->error = Keychain::Error::None;
    QCOMPARE(read().storage, Storage::Refused); // it is not asked again by itself
    Q_EMIT m_keychain->changed();
    QCOMPARE(write(blob("session")), Storage::Keychain);
}

void TestKeychainStore::anEntryThatReadsAsEmptyIsNoSignOut()
{
    write(blob("session"));
    m_keychain->entries[u"p"_s] = {}; // so QtKeychain tells that KWallet ended in the middle
    QCOMPARE(read().storage, Storage::Refused);
    QVERIFY(m_store->mayHoldSomething());
}

void TestKeychainStore::whoSaidNoIsAskedAgainOnlyByAClick()
{
    write(blob("session"));
    m_keychain->condition = Keychain::Condition::LockedUp;
    m_keychain->error = Keychain::Error::NotFound; // what libsecret makes of "Cancel"
    QCOMPARE(read().storage, Storage::Locked);
    const int asked = m_keychain->started;
    QCOMPARE(read().storage, Storage::Locked);
    QCOMPARE(write(blob("newer")), Storage::Locked);
    QCOMPARE(m_keychain->started, asked);
    m_store->allowAsking();
    QCOMPARE(read().storage, Storage::Locked);
    QCOMPARE(m_keychain->started, asked + 1);
    m_keychain->condition = Keychain::Condition::Open; // by another program
    m_keychain->error = Keychain::Error::None;
    QCOMPARE(write(blob("newest")), Storage::Keychain);
}

void TestKeychainStore::aPromptThatWasCancelledIsNoThaw()
{
    write(blob("session"));
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    QSignalSpy failed(m_store.get(), &SessionStore::failedLate);
    m_keychain->isFrozen = true; // it asks
    QCOMPARE(read().storage, Storage::Frozen);
    m_keychain->error = Keychain::Error::Cancelled;
    m_keychain->thaw(); // no, says the person
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Storage>(), Storage::Refused);
    QCOMPARE(recovered.size(), 0); // which would ask again at once
}

void TestKeychainStore::anotherProgramsWriteIsTold()
{
    KeychainStore other(new FakeKeychain, u"p"_s, m_folder->path());
    KeychainStore stranger(new FakeKeychain, u"q"_s, m_folder->path());
    QSignalSpy mine(m_store.get(), &SessionStore::changedElsewhere);
    QSignalSpy others(&other, &SessionStore::changedElsewhere);
    QSignalSpy strangers(&stranger, &SessionStore::changedElsewhere);
    bool looked = false;
    other.read([&](const SessionStore::Answer &) { looked = true; });
    stranger.read([](const SessionStore::Answer &) {});
    QTRY_VERIFY(looked);
    write(blob("session"));
    QTRY_COMPARE(others.size(), 1);
    QCOMPARE(mine.size(), 0);
    QCOMPARE(strangers.size(), 0);
}

void TestKeychainStore::aPageThatWasLeftIsRememberedWithoutTheKeychain()
{
    write(blob("with a page in it"));
    m_keychain->isFrozen = true;
    const KeychainStore next(new FakeKeychain, u"p"_s, m_folder->path());
    m_store->setLeftFor(u"CreatingAccount"_s);
    QCOMPARE(next.leftFor(), u"CreatingAccount"_s);
    m_store->setLeftFor(std::nullopt);
    QCOMPARE(next.leftFor(), std::nullopt);
}

} // namespace

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
