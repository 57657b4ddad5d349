// SPDX-License-Identifier: Apache-2.0
// KDE's keychain is there and answers nothing. QtKeychain would wait for it in the window's thread.
#include "auth/session/busquestion.h"
#include "auth/session/keychainstore.h"
#include "tests/session/heartbeat.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

constexpr auto walletName = "org.kde.kwalletd5"_L1;

/// Takes questions in and keeps its answers.
class SilentWallet : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QStringList asked;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked.append(message.member());
        m_open.append({message, connection});
        return true;
    }
    /// From now on it says that it was asked something wrong, also to what was asked before.
    void speak()
    {
        for (const auto &[message, connection] : std::exchange(m_open, {}))
            connection.send(message.createErrorReply(QDBusError::Failed, u"no"_s));
    }

private:
    QList<std::pair<QDBusMessage, QDBusConnection>> m_open;
};

class TestSilentWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsNotHeldUp();
    void whoSaysNoIsThere_data();
    void whoSaysNoIsThere();
};

void TestSilentWallet::theWindowIsNotHeldUp()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    SilentWallet wallet;
    QDBusConnection its = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
    QVERIFY(its.registerVirtualObject(u"/modules/kwalletd5"_s, &wallet));
    QVERIFY(its.registerService(walletName));
    const QTemporaryDir notes;
    KeychainStore store(systemKeychain(u"RingkeyTest"_s, nullptr), u"p"_s, notes.path());
    test::Heartbeat heart;
    std::optional<Storage> read;
    store.read([&](const SessionStore::Answer &answer) { read = answer.storage; });
    QTRY_VERIFY(read);
    QCOMPARE(*read, Storage::Frozen);
    QCOMPARE(wallet.asked, QStringList(u"networkWallet"_s));
    const qint64 pause = heart.longestPause();
    QVERIFY2(pause < test::longestAllowedPause, qPrintable(u"%1 ms"_s.arg(pause)));
    QSignalSpy recovered(&store, &SessionStore::recovered);
    its.unregisterService(walletName); // whoever asks now has its answer at once
    wallet.speak();
    QTRY_COMPARE(recovered.size(), 1); // by gnome-keyring
}

void TestSilentWallet::whoSaysNoIsThere_data()
{
    using enum Keychain::Condition;
    QTest::addColumn<QString>("name");
    QTest::addColumn<Keychain::Condition>("condition");
    const QString standard = u"org.freedesktop.DBus.Error."_s;
    QTest::newRow("not for this program") << standard + u"AccessDenied"_s << Unusable;
    QTest::newRow("failed") << standard + u"Failed"_s << Unusable;
    QTest::newRow("no such object") << standard + u"UnknownObject"_s << Unusable;
    QTest::newRow("an error of its own") << u"org.freedesktop.Secret.Error.NoSession"_s << Unusable;
    QTest::newRow("silent") << standard + u"NoReply"_s << Unknown;
    QTest::newRow("late") << standard + u"Timeout"_s << Unknown;
    QTest::newRow("cannot be started") << standard + u"Spawn.ExecFailed"_s << Unknown;
    QTest::newRow("nobody") << standard + u"NameHasNoOwner"_s << Absent;
    QTest::newRow("no bus") << standard + u"Disconnected"_s << Absent;
}

/// Who was signed in was not told why they were no more, and that this computer has no keychain.
void TestSilentWallet::whoSaysNoIsThere()
{
    QFETCH(const QString, name);
    QTEST(bus::conditionFrom(QDBusError(QDBusMessage::createError(name, u"no"_s))), "condition");
}

} // namespace

QTEST_GUILESS_MAIN(TestSilentWallet)
#include "tst_silentwallet.moc"
