// SPDX-License-Identifier: Apache-2.0
// The window's thread never waits for a keychain. No clock says so: the keychain here answers a
// question only once that thread has made a turn of its event loop after it was asked.
#include "auth/session/keychainstore.h"
#include "tests/session/bussecret.h"

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

/// A keychain on the bus. Lives on a thread of its own.
class TurnedKeychain : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool turned = windowTurns();
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

protected:
    virtual QDBusMessage answer(const QDBusMessage &question) = 0;

private:
    static bool windowTurns()
    {
        const auto turn = std::make_shared<QSemaphore>();
        QMetaObject::invokeMethod(
            qApp, [turn] { turn->release(); }, Qt::QueuedConnection);
        return turn->tryAcquire(1, std::chrono::milliseconds(tooLong).count());
    }

    mutable QMutex m_mutex;
    QStringList m_asked;
    QStringList m_heldUp;
};

enum class Wallet : std::uint8_t
{
    Open,
    Locked, ///< and its person says no
    Refusing,
    Failing, ///< an error to all but the first question
};

/// KDE's, as far as it is asked.
class TurnedWallet : public TurnedKeychain
{
    Q_OBJECT

public:
    explicit TurnedWallet(Wallet kind)
        : m_kind(kind)
    {
    }

private:
    QDBusMessage answer(const QDBusMessage &question) override
    {
        const QString method = question.member();
        const QVariantList given = question.arguments();
        if (method == "networkWallet"_L1)
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
    QMap<QString, QString> m_entries;
};

/// The freedesktop Secret Service with one collection, as far as libsecret and this project ask it.
class TurnedSecrets : public TurnedKeychain
{
    Q_OBJECT

private:
    QDBusMessage answer(const QDBusMessage &question) override
    {
        const QString method = question.member();
        const QVariantList given = question.arguments();
        const QVariant nothing = QVariant::fromValue(QDBusObjectPath(u"/"_s)); // no prompt, too
        const QVariant item = QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/i"_s));
        if (method == "GetAll"_L1)
            return question.createReply(QVariantMap());
        if (method == "Get"_L1) // whether it is locked
            return question.createReply(QVariant::fromValue(QDBusVariant(false)));
        if (method == "ReadAlias"_L1)
            return question.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/c"_s)));
        if (method == "OpenSession"_L1 && given.value(0) != u"plain"_s)
            return question.createErrorReply(QDBusError::NotSupported, u"plain"_s);
        if (method == "OpenSession"_L1)
            return question.createReply({QVariant::fromValue(QDBusVariant(QString())), item});
        if (method == "SearchItems"_L1) {
            const Paths found = m_secret ? Paths{item.value<QDBusObjectPath>()} : Paths();
            return question.createReply({QVariant::fromValue(found), QVariant::fromValue(Paths())});
        }
        if (method == "GetSecrets"_L1)
            return question.createReply(QVariant::fromValue(
                QMap<QDBusObjectPath, BusSecret>{{item.value<QDBusObjectPath>(), *m_secret}}));
        if (method == "CreateItem"_L1) {
            m_secret = qdbus_cast<BusSecret>(given.value(1));
            return question.createReply({item, nothing});
        }
        if (method == "Delete"_L1) {
            m_secret.reset();
            return question.createReply(nothing);
        }
        return question.createErrorReply(QDBusError::UnknownMethod, method);
    }

    using Paths = QList<QDBusObjectPath>;
    std::optional<BusSecret> m_secret;
};

/// What it is on the bus, for as long as it lives.
class OnTheBus
{
public:
    OnTheBus(TurnedKeychain *keychain, const QString &name, const QString &path)
        : m_name(name)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"keychain"_s))
    {
        keychain->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, keychain, &QObject::deleteLater);
        m_thread.start();
        isThere = m_bus.registerVirtualObject(path, keychain, QDBusConnection::SubPath) &&
                  m_bus.registerService(name);
    }
    ~OnTheBus()
    {
        m_bus.unregisterService(m_name);
        QDBusConnection::disconnectFromBus(u"keychain"_s);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(OnTheBus)

    bool isThere = false;

private:
    QString m_name;
    QDBusConnection m_bus;
    QThread m_thread;
};

/// What writing, reading and erasing were answered with.
QList<Storage> answersOf(KeychainStore &store)
{
    QList<Storage> answers;
    const auto answered = [&](qsizetype count) {
        return QTest::qWaitFor([&] { return answers.size() == count; }, 60000);
    };
    const auto note = [&](Storage given) { answers.append(given); };
    store.write(Secret::take(QByteArray("{}")), note);
    if (answered(1))
        store.read([&](const SessionStore::Answer &given) { answers.append(given.storage); });
    if (answered(2))
        store.write({}, note);
    return answered(3) ? answers : QList<Storage>();
}

class TestKeychainTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowsThreadWaitsForNoWallet_data();
    void theWindowsThreadWaitsForNoWallet();
    void norForASecretService();
};

void TestKeychainTurns::initTestCase()
{
    qDBusRegisterMetaType<BusSecret>();
    qDBusRegisterMetaType<QMap<QDBusObjectPath, BusSecret>>();
}

void TestKeychainTurns::theWindowsThreadWaitsForNoWallet_data()
{
    QTest::addColumn<Wallet>("kind");
    QTest::addColumn<Storage>("written");
    QTest::newRow("open") << Wallet::Open << Storage::Keychain;
    QTest::newRow("locked") << Wallet::Locked << Storage::Locked;
    QTest::newRow("refusing") << Wallet::Refusing << Storage::Refused;
    QTest::newRow("failing") << Wallet::Failing << Storage::Refused;
}

void TestKeychainTurns::theWindowsThreadWaitsForNoWallet()
{
    QFETCH(const Wallet, kind);
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    auto *wallet = new TurnedWallet(kind);
    const OnTheBus bus(wallet, u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s);
    QVERIFY(bus.isThere);
    const QTemporaryDir notes;
    KeychainStore store(systemKeychain(u"RingkeyTest"_s, nullptr), u"p"_s, notes.path());
    QTEST(answersOf(store).value(0), "written");
    const QStringList asked = wallet->asked();
    QVERIFY2(asked.contains(u"open"_s) || kind == Wallet::Locked || kind == Wallet::Failing,
             qPrintable(asked.join(u' ')));
    QVERIFY(asked.size() >= 3);
    QCOMPARE(wallet->heldUp(), QStringList());
}

/// By libsecret.
void TestKeychainTurns::norForASecretService()
{
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    auto *secrets = new TurnedSecrets;
    const OnTheBus bus(secrets, u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s);
    QVERIFY(bus.isThere);
    const QTemporaryDir notes;
    KeychainStore store(systemKeychain(u"RingkeyTest"_s, nullptr), u"p"_s, notes.path());
    QCOMPARE(answersOf(store), QList<Storage>(3, Storage::Keychain));
    const QStringList asked = secrets->asked();
    for (const char *one : {"CreateItem", "GetSecrets", "Delete"})
        QVERIFY2(asked.contains(QLatin1StringView(one)), one);
    QCOMPARE(secrets->heldUp(), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestKeychainTurns)
#include "tst_keychainturns.moc"
