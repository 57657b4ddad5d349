// SPDX-License-Identifier: Apache-2.0
// A computer without a keychain: no D-Bus session at all, or one that leads nowhere.
#include "auth/session/keychainstore.h"
#include "tests/session/heartbeat.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestNoKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readingAndWritingSayThatThereIsNone();
    void nothingIsWrittenToAFile();

private:
    QTemporaryDir m_home;
};

void TestNoKeyring::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.path().toUtf8() + "/nobody");
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    qunsetenv("DISPLAY"); // a bus would be started for it
}

void TestNoKeyring::readingAndWritingSayThatThereIsNone()
{
    test::Heartbeat heart;
    KeychainStore store(systemKeychain(u"RingkeyTest"_s, nullptr), u"p"_s, m_home.path());
    std::optional<Storage> written;
    store.write(Secret::take(QByteArray("{}")), [&](Storage storage) { written = storage; });
    QTRY_VERIFY(written);
    QCOMPARE(*written, Storage::Missing);
    std::optional<Storage> read;
    store.read([&](const SessionStore::Answer &answer) { read = answer.storage; });
    QTRY_VERIFY(read);
    QCOMPARE(*read, Storage::Missing);
    QVERIFY(!store.mayHoldSomething());
    const qint64 pause = heart.longestPause();
    QVERIFY2(pause < test::longestAllowedPause, qPrintable(u"%1 ms"_s.arg(pause)));
}

void TestNoKeyring::nothingIsWrittenToAFile()
{
    QCOMPARE(QDir(m_home.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestNoKeyring)
#include "tst_nokeyring.moc"
