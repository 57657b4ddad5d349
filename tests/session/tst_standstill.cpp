// SPDX-License-Identifier: Apache-2.0
// The disk stands still while something is noted beside a keychain's entry: the window does not.
#include "auth/session/filethread.h"
#include "auth/session/keychainstore.h"
#include "tests/session/fakekeychain.h"
#include "tests/session/heartbeat.h"
#include "tests/session/standstill.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

Secret text(const char *of)
{
    return Secret::take(QByteArray(of));
}

class TestStandstill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowsThreadWritesNoFile();
    void whatIsWrittenMeanwhileIsCalledUnnoted();
    void whoLeavesMeanwhileIsOwedUntilItMoves();
    void whatWasSignedInStaysSo();
    void aTurnIsWaitedForNoLongerThanElse();

private:
    Storage write(const Secret &secret);
    std::optional<bool> turn(SessionStore::Matter matter);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeychain *m_keychain = nullptr;
    std::unique_ptr<KeychainStore> m_store;
};

void TestStandstill::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = new FakeKeychain;
    m_store = std::make_unique<KeychainStore>(m_keychain, u"p"_s, m_folder->path());
    standstill::watch(QFile::encodeName(m_folder->path()));
}

void TestStandstill::cleanup()
{
    standstill::unwatch();
    QTRY_VERIFY(!FileThread::only().isStuck());
    m_store.reset();
}

Storage TestStandstill::write(const Secret &secret)
{
    std::optional<Storage> storage;
    m_store->write(secret, [&](Storage given) { storage = given; });
    return QTest::qWaitFor([&] { return storage.has_value(); }, 30000) ? *storage
                                                                       : Storage::Checking;
}

/// Whether it was had.
std::optional<bool> TestStandstill::turn(SessionStore::Matter matter)
{
    std::optional<bool> had;
    m_store->takeTurn(matter, [&](const SessionStore::Turn &given) { had = given != nullptr; });
    return QTest::qWaitFor([&] { return had.has_value(); }, 30000) ? had : std::nullopt;
}

void TestStandstill::theWindowsThreadWritesNoFile()
{
    QCOMPARE(turn(SessionStore::Matter::Storing), true);
    QCOMPARE(write(text("one")), Storage::Keychain);
    m_store->setLeftFor(u"page"_s);
    m_store->setLeftFor(std::nullopt);
    m_store->setExpectedEnd(SessionEnd::NumberRemoved);
    m_store->setExpectedEnd(SessionEnd::Unsaid);
    m_store->disown();
    QCOMPARE(write({}), Storage::Keychain);
    QCOMPARE(write(text("two")), Storage::Keychain);
    QCOMPARE(turn(SessionStore::Matter::Renewing), true);
    QVERIFY2(standstill::byOthers().size() > 10, standstill::byOthers().join(", ").constData());
    QCOMPARE(standstill::byTheWindow(), QByteArrayList());
}

void TestStandstill::whatIsWrittenMeanwhileIsCalledUnnoted()
{
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    test::Heartbeat heart;
    standstill::begin();
    QCOMPARE(write(text("one")), Storage::Unnoted);
    const qint64 pause = heart.longestPause();
    QVERIFY2(pause < test::longestAllowedPause, qPrintable(u"%1 ms"_s.arg(pause)));
    standstill::end();
    QTRY_VERIFY(recovered.size() > 0);
    QCOMPARE(write(text("two")), Storage::Keychain);
    QVERIFY(m_store->mayHoldSomething());
    QCOMPARE(standstill::byTheWindow(), QByteArrayList());
}

void TestStandstill::whoLeavesMeanwhileIsOwedUntilItMoves()
{
    QCOMPARE(write(text("one")), Storage::Keychain);
    m_keychain->error = Keychain::Error::Other; // nor does it erase anything
    test::Heartbeat heart;
    standstill::begin();
    m_store->disown();
    QVERIFY(m_store->owesErasure() && m_store->owesUnnoted());
    const qint64 pause = heart.longestPause();
    QVERIFY2(pause < test::longestAllowedPause, qPrintable(u"%1 ms"_s.arg(pause)));
    standstill::end();
    QTRY_VERIFY(m_store->owesErasure() && !m_store->owesUnnoted());
    QVERIFY(!m_store->mayHoldSomething());
    m_keychain->error = Keychain::Error::None;
    QCOMPARE(write({}), Storage::Keychain);
    QVERIFY(!m_store->owesErasure() && m_keychain->entries.isEmpty());
}

/// The entry has it, whatever is noted of it.
void TestStandstill::whatWasSignedInStaysSo()
{
    QCOMPARE(write(text("one")), Storage::Keychain);
    standstill::begin();
    std::optional<SessionStore::Answer> read;
    m_store->read([&](const SessionStore::Answer &answer) { read = answer; });
    QTRY_VERIFY(read);
    QCOMPARE(read->storage, Storage::Keychain);
    QVERIFY(read->blob == text("one"));
}

void TestStandstill::aTurnIsWaitedForNoLongerThanElse()
{
    test::Heartbeat heart;
    standstill::begin();
    QCOMPARE(turn(SessionStore::Matter::Storing), false);
    const qint64 pause = heart.longestPause();
    QVERIFY2(pause < test::longestAllowedPause, qPrintable(u"%1 ms"_s.arg(pause)));
    standstill::end();
    QTRY_VERIFY(!FileThread::only().isStuck());
    QCOMPARE(turn(SessionStore::Matter::Storing), true);
}

} // namespace

QTEST_GUILESS_MAIN(TestStandstill)
#include "tst_standstill.moc"
