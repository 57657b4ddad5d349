// SPDX-License-Identifier: Apache-2.0
// What is noted beside a keychain entry is true for whoever starts after a kill.
#include "auth/session/keychainstore.h"
#include "tests/session/fakekeychain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

Secret page()
{
    return Secret::take(QByteArray("page"));
}

class TestEntryNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsKilledInTheFirstWriteFindsIt();
    void aFirstWriteThatFailsLeavesNoDoubt();
    void whatMayHaveEndedTheSessionIsKnownToTheNextRun();

private:
    /// Of nothing yet, which is noted.
    bool readsNothing();
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

} // namespace

QTEST_GUILESS_MAIN(TestEntryNotes)
#include "tst_entrynotes.moc"
