// SPDX-License-Identifier: Apache-2.0
// KDE's keychain is there and answers nothing. QtKeychain would wait for it in the window's thread.
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

} // namespace

QTEST_GUILESS_MAIN(TestSilentWallet)
#include "tst_silentwallet.moc"
