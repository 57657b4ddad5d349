// SPDX-License-Identifier: Apache-2.0
// The window's thread never waits for a keychain. No clock says so: the keychain here answers a
// question only once that thread has made a turn of its event loop after it was asked.
#include "auth/session/keychainstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

constexpr std::chrono::seconds tooLong{20}; // the end of a test that fails, and no measure

/// Whether KWallet is there QtKeychain asks once in a program and waits for it, 0.5 s at most in
/// this version: only where the wallet has just answered the same (tst_silentwallet), and here at
/// once.
constexpr auto firstQuestion = "networkWallet"_L1;

enum class Wallet : std::uint8_t
{
    Open,
    Locked, ///< and its person says no
    Refusing,
    Failing, ///< an error to all but the first question
};

/// KDE's, as far as QtKeychain asks it. Lives on a thread of its own.
class TurnedWallet : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit TurnedWallet(Wallet kind)
        : m_kind(kind)
    {
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool turned = message.member() == firstQuestion || windowTurns();
        const QMutexLocker lock(&m_mutex);
        m_asked.append(message.member());
        if (!turned)
            m_heldUp.append(message.member());
        connection.send(answer(message));
        return true;
    }
    QStringList asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }
    QStringList heldUp() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_heldUp;
    }

private:
    static bool windowTurns()
    {
        const auto turn = std::make_shared<QSemaphore>();
        QMetaObject::invokeMethod(
            qApp, [turn] { turn->release(); }, Qt::QueuedConnection);
        return turn->tryAcquire(1, std::chrono::milliseconds(tooLong).count());
    }
    QDBusMessage answer(const QDBusMessage &question)
    {
        const QString method = question.member();
        const QVariantList given = question.arguments();
        if (method == firstQuestion)
            return question.createReply(u"kdewallet"_s);
        if (m_kind == Wallet::Failing)
            return question.createErrorReply(QDBusError::Failed, u"no"_s);
        if (method == "isOpen"_L1)
            return question.createReply(m_kind != Wallet::Locked);
        if (method == "isEnabled"_L1)
            return question.createReply(true);
        if (method == "users"_L1)
            return question.createReply(QStringList());
        if (method == "open"_L1)
            return question.createReply(m_kind == Wallet::Open ? 7 : -1);
        if (method == "entryType"_L1)
            return question.createReply(m_entries.contains(given.value(2).toString()) ? 1 : 0);
        if (method == "readPassword"_L1)
            return question.createReply(m_entries.value(given.value(2).toString()));
        if (method == "writePassword"_L1)
            m_entries[given.value(2).toString()] = given.value(3).toString();
        else if (method == "removeEntry"_L1)
            m_entries.remove(given.value(2).toString());
        return question.createReply(0);
    }

    const Wallet m_kind;
    mutable QMutex m_mutex;
    QStringList m_asked;
    QStringList m_heldUp;
    QMap<QString, QString> m_entries;
};

class TestKeychainTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowsThreadWaitsForNoKeychain_data();
    void theWindowsThreadWaitsForNoKeychain();
};

void TestKeychainTurns::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
}

void TestKeychainTurns::theWindowsThreadWaitsForNoKeychain_data()
{
    QTest::addColumn<Wallet>("kind");
    QTest::addColumn<Storage>("written");
    QTest::newRow("open") << Wallet::Open << Storage::Keychain;
    QTest::newRow("locked") << Wallet::Locked << Storage::Locked;
    QTest::newRow("refusing") << Wallet::Refusing << Storage::Refused;
    QTest::newRow("failing") << Wallet::Failing << Storage::Refused;
}

void TestKeychainTurns::theWindowsThreadWaitsForNoKeychain()
{
    QFETCH(const Wallet, kind);
    QThread its;
    auto *wallet = new TurnedWallet(kind);
    wallet->moveToThread(&its);
    connect(&its, &QThread::finished, wallet, &QObject::deleteLater);
    its.start();
    const QString bus = u"wallet"_s;
    QDBusConnection connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, bus);
    QVERIFY(connection.registerVirtualObject(u"/modules/kwalletd5"_s, wallet));
    QVERIFY(connection.registerService(u"org.kde.kwalletd5"_s));
    const QTemporaryDir notes;
    {
        KeychainStore store(systemKeychain(u"RingkeyTest"_s, nullptr), u"p"_s, notes.path());
        std::optional<Storage> written;
        store.write(Secret::take(QByteArray("{}")), [&](Storage given) { written = given; });
        QTRY_VERIFY_WITH_TIMEOUT(written, 60000);
        QTEST(*written, "written");
        std::optional<Storage> read;
        store.read([&](const SessionStore::Answer &given) { read = given.storage; });
        QTRY_VERIFY_WITH_TIMEOUT(read, 60000);
        std::optional<Storage> erased;
        store.write({}, [&](Storage given) { erased = given; });
        QTRY_VERIFY_WITH_TIMEOUT(erased, 60000);
    }
    QVERIFY2(wallet->asked().contains(u"open"_s) || kind == Wallet::Locked ||
                 kind == Wallet::Failing,
             qPrintable(wallet->asked().join(u' ')));
    QVERIFY(wallet->asked().size() >= 3);
    QCOMPARE(wallet->heldUp(), QStringList());
    connection.unregisterService(u"org.kde.kwalletd5"_s);
    QDBusConnection::disconnectFromBus(bus);
    its.quit();
    its.wait();
}

} // namespace

QTEST_GUILESS_MAIN(TestKeychainTurns)
#include "tst_keychainturns.moc"
