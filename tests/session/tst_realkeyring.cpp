// SPDX-License-Identifier: Apache-2.0
// KeychainStore over QtKeychain and gnome-keyring, in the states the daemon can be put into.
#include "auth/session/keychainstore.h"
#include "tests/session/bussecret.h"
#include "tests/session/heartbeat.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QFile>
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

/// Not through QDBusInterface: what Qt 6.4 learns about the service for it is never freed.
QDBusMessage askKeyring(const QString &service, const QString &interface, const QString &method,
                        const QVariantList &arguments)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s, interface, method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question);
}

/// What PAM does at login, through the interface gnome-keyring has for its own tests.
bool unlockKeyring()
{
    const QDBusMessage opened =
        askKeyring(u"org.freedesktop.secrets"_s, u"org.freedesktop.Secret.Service"_s,
                   u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const BusSecret secret{
        opened.arguments().value(1).value<QDBusObjectPath>(), {}, "secret", u"text/plain"_s};
    const QDBusMessage done = askKeyring(
        u"org.gnome.keyring"_s, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)),
         QVariant::fromValue(secret)});
    if (done.type() == QDBusMessage::ErrorMessage)
        qWarning() << done.errorMessage();
    return done.type() == QDBusMessage::ReplyMessage;
}

bool isLoaded(const char *library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

class TestRealKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whoeverNeverSignedInLoadsNoLibsecret();
    void aSessionIsWrittenAndReadBack();
    void aLockedKeyringIsToldFromAnEmptyOneAndItsOpeningIsNoticed();
    void aFrozenDaemonIsAnsweredForInTime();
    void anErasedEntryIsGone();
    void aDaemonThatWasStartedAgainIsUsedAgain();

private:
    SessionStore::Answer read();
    Storage write(const QByteArray &text);

    QTemporaryDir m_folder;
    std::unique_ptr<KeychainStore> m_store;
    std::unique_ptr<test::Heartbeat> m_heart;
};

void TestRealKeyring::initTestCase()
{
    qDBusRegisterMetaType<BusSecret>();
    // libsecret answers in glib's main context: with another dispatcher no job would ever end.
    QVERIFY(QByteArray(QAbstractEventDispatcher::instance()->metaObject()->className())
                .contains("Glib"));
    m_store = std::make_unique<KeychainStore>(systemKeychain(u"RingkeyKeyringTest"_s, nullptr),
                                              u"p"_s, m_folder.path());
}

void TestRealKeyring::init()
{
    m_heart = std::make_unique<test::Heartbeat>();
}

void TestRealKeyring::cleanup()
{
    const qint64 pause = m_heart->longestPause();
    QVERIFY2(pause < test::longestAllowedPause, qPrintable(u"%1 ms"_s.arg(pause)));
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

void TestRealKeyring::whoeverNeverSignedInLoadsNoLibsecret()
{
    QCOMPARE(read().storage, Storage::Keychain);
    QVERIFY(!isLoaded("libsecret"));
    QCOMPARE(write("{}"), Storage::Keychain);
    QVERIFY(isLoaded("libsecret"));
    QCOMPARE(write({}), Storage::Keychain);
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
    init(); // the helper waits for its program; the store must not
    const SessionStore::Answer locked = read();
    QCOMPARE(locked.storage, Storage::Locked);
    QVERIFY(m_store->mayHoldSomething());
    QCOMPARE(write("{}"), Storage::Locked);

    cleanup();
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    QVERIFY(unlockKeyring());
    init();
    QTRY_VERIFY(!recovered.isEmpty());
    QCOMPARE(read().storage, Storage::Keychain);
}

void TestRealKeyring::aFrozenDaemonIsAnsweredForInTime()
{
    const pid_t daemon = qEnvironmentVariableIntValue("KEYRING_PID");
    QVERIFY(daemon > 1);
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    const auto awake = qScopeGuard([daemon] { ::kill(daemon, SIGCONT); }); // for the tests behind
    QElapsedTimer clock;
    clock.start();
    const Storage storage = read().storage;
    const qint64 held = m_heart->longestPause();
    const qint64 took = clock.elapsed();
    QCOMPARE(::kill(daemon, SIGCONT), 0);
    QCOMPARE(storage, Storage::Frozen);
    // A store that waits in the call holds the loop for as long as nobody answers.
    QVERIFY2(held * 2 < took, qPrintable(u"%1 of %2 ms"_s.arg(held).arg(took)));
    QTRY_VERIFY(!recovered.isEmpty());
    QCOMPARE(read().storage, Storage::Keychain);
}

void TestRealKeyring::anErasedEntryIsGone()
{
    QCOMPARE(write({}), Storage::Keychain);
    QVERIFY(read().blob.isEmpty());
    QVERIFY(!m_store->mayHoldSomething());
}

/// Last: nobody unlocks the new one but this.
void TestRealKeyring::aDaemonThatWasStartedAgainIsUsedAgain()
{
    QCOMPARE(write("{}"), Storage::Keychain);
    QSignalSpy recovered(m_store.get(), &SessionStore::recovered);
    QCOMPARE(::kill(qEnvironmentVariableIntValue("KEYRING_PID"), SIGKILL), 0);
    cleanup();
    QTRY_VERIFY(unlockKeyring()); // the bus starts one
    init();
    QTRY_VERIFY(!recovered.isEmpty());
    QCOMPARE(read().storage, Storage::Keychain);
    QCOMPARE(write("{\"name\":\"Ada\"}"), Storage::Keychain);
}

} // namespace

QTEST_GUILESS_MAIN(TestRealKeyring)
#include "tst_realkeyring.moc"
