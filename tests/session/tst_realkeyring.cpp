// SPDX-License-Identifier: Apache-2.0
// KeychainStore over QtKeychain and gnome-keyring, in the states the daemon can be put into.
#include "auth/session/keychainstore.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

/// Locks every collection, as a desktop does when the screen is locked.
bool lockKeyring()
{
    return QProcess::execute(u"dbus-send"_s,
                             {u"--session"_s, u"--print-reply"_s,
                              u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                              u"org.freedesktop.Secret.Service.Lock"_s,
                              u"array:objpath:/org/freedesktop/secrets/collection/login"_s}) == 0;
}

bool unlockKeyring()
{
    QProcess unlocking;
    unlocking.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s});
    unlocking.write("secret");
    unlocking.closeWriteChannel();
    return unlocking.waitForFinished(10000);
}

class TestRealKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSessionIsWrittenAndReadBack();
    void aLockedKeyringIsToldFromAnEmptyOneAndItsOpeningIsNoticed();
    void aFrozenDaemonIsAnsweredForInTime();
    void anErasedEntryIsGone();
    void aBusWithoutAKeyringIsMissing();

private:
    SessionStore::Answer read();
    Storage write(const QByteArray &text);

    QTemporaryDir m_folder;
    std::unique_ptr<KeychainStore> m_store;
};

void TestRealKeyring::initTestCase()
{
    // libsecret answers in glib's main context: with another dispatcher no job would ever end.
    QVERIFY(QByteArray(QAbstractEventDispatcher::instance()->metaObject()->className())
                .contains("Glib"));
    m_store = std::make_unique<KeychainStore>(systemKeychain(u"RingkeyKeyringTest"_s, nullptr),
                                              u"p"_s, m_folder.filePath(u"n.ini"_s));
}

SessionStore::Answer TestRealKeyring::read()
{
    std::optional<SessionStore::Answer> answer;
    m_store->read([&](const SessionStore::Answer &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        qFatal("the store did not answer");
    return *answer;
}

Storage TestRealKeyring::write(const QByteArray &text)
{
    std::optional<Storage> storage;
    m_store->write(Secret::take(QByteArray(text)), [&](Storage given) { storage = given; });
    if (!QTest::qWaitFor([&] { return storage.has_value(); }, 10000))
        qFatal("the store did not answer");
    return *storage;
}

void TestRealKeyring::aSessionIsWrittenAndReadBack()
{
    QCOMPARE(read().storage, Storage::Keychain);
    const QByteArray text = "{\"name\":\"Gr\xc3\xbc\xc3\x9f\"}";
    QCOMPARE(write(text), Storage::Keychain);
    QCOMPARE(read().blob.view().toByteArray(), text);
}

void TestRealKeyring::aLockedKeyringIsToldFromAnEmptyOneAndItsOpeningIsNoticed()
{
    QVERIFY(lockKeyring());
    const SessionStore::Answer locked = read();
    QCOMPARE(locked.storage, Storage::Locked);
    QVERIFY(m_store->mayHoldSomething());
    QCOMPARE(write("{}"), Storage::Locked);

    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    QVERIFY(unlockKeyring());
    QTRY_VERIFY(!recovered.isEmpty());
    QCOMPARE(read().storage, Storage::Keychain);
}

void TestRealKeyring::aFrozenDaemonIsAnsweredForInTime()
{
    const pid_t daemon = qEnvironmentVariableIntValue("KEYRING_PID");
    QVERIFY(daemon > 1);
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    QElapsedTimer clock;
    clock.start();
    const Storage storage = read().storage;
    const qint64 took = clock.elapsed();
    QCOMPARE(::kill(daemon, SIGCONT), 0);
    QCOMPARE(storage, Storage::Frozen);
    QVERIFY(took < 3500);
    QTRY_VERIFY(!recovered.isEmpty());
    QCOMPARE(read().storage, Storage::Keychain);
}

void TestRealKeyring::anErasedEntryIsGone()
{
    QCOMPARE(write({}), Storage::Keychain);
    QVERIFY(read().blob.isEmpty());
    QVERIFY(!m_store->mayHoldSomething());
}

void TestRealKeyring::aBusWithoutAKeyringIsMissing()
{
    const pid_t daemon = qEnvironmentVariableIntValue("KEYRING_PID");
    QCOMPARE(::kill(daemon, SIGTERM), 0);
    // D-Bus would start another one: that is the desktop's doing, and then there is a keyring.
    const Storage storage = write("{}");
    QVERIFY(storage == Storage::Missing || storage == Storage::Locked ||
            storage == Storage::Keychain || storage == Storage::Refused);
}

} // namespace

QTEST_GUILESS_MAIN(TestRealKeyring)
#include "tst_realkeyring.moc"
