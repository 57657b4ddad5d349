// SPDX-License-Identifier: Apache-2.0
#include "service/store/maintenance.h"
#include "service/store/schema.h"
#include "service/store/sqlconnection.h"
#include "tests/service/rules/testservice.h"
#include "tests/support/fulldisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <atomic>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Backups, and the tables that a command makes.
class TestStoreBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isItsOwnersAndWholeOrNotThere();
    void ofFiveAtOnceOneIsMade();
    void aChangedByteIsNoticed();
    void noBackupWaitsForEverBehindATable();
    void onesOfBeforeAreRestored();
    void whatIsNoFileIsNoBackup_data();
    void whatIsNoFileIsNoBackup();
    void ofTenAtOnceOneSaysThatItMadeTheTables();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// The places that a restore goes to: on a server the one database, emptied.
QString emptyPlace(const TestService &service)
{
    if (!onPostgreSql())
        return service.folder.filePath(u"restored.sqlite"_s);
    SqlConnection connection(*SqlAddress::parse(service.config.store.url));
    connection.runText(u"DROP SCHEMA public CASCADE"_s);
    connection.runText(u"CREATE SCHEMA public"_s);
    return service.config.store.url;
}

bool backedUp(const TestService &service, const QString &file)
{
    const auto made = backUpStore(service.config.store.url, file);
    if (!made)
        qWarning("%ls", qUtf16Printable(made.error()));
    return made.has_value();
}

/// The file, in which amara has an account; empty where there is none.
QString backupOf(TestService &service)
{
    service.newAccount(amara, goodPassword);
    const QString file = service.folder.filePath(u"copy"_s);
    return backedUp(service, file) ? file : QString();
}

bool canBackUp()
{
    return !onPostgreSql() || !QStandardPaths::findExecutable(u"pg_dump"_s).isEmpty();
}

} // namespace

/// Whatever the umask of whoever runs it; of a dump that fails nothing is left.
void TestStoreBackup::isItsOwnersAndWholeOrNotThere()
{
    if (!canBackUp())
        QSKIP("pg_dump is not installed");
    const TestService service;
    const QTemporaryDir folder;
    const QString good = folder.filePath(u"good"_s);
    QVERIFY(write(good + u".sha256"_s, "of a backup that is gone")); // in nobody's way
    QVERIFY(backedUp(service, good));
    QCOMPARE(bytesOf(good + u".sha256"_s),
             QCryptographicHash::hash(bytesOf(good), QCryptographicHash::Sha256).toHex() +
                 "  good\n"); // as "sha256sum --check" reads it
#ifdef Q_OS_UNIX
    for (const QString &name : {good, good + u".sha256"_s})
        QCOMPARE(QFile::permissions(name) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    {
        const FullDisk full(1024); // what pg_dump reads its address from has room
        QVERIFY(!backUpStore(service.config.store.url, folder.filePath(u"bad"_s)));
    }
#endif
    const QString nobody = onPostgreSql() ? u"postgresql://u@127.0.0.1:1/d"_s : good + u'x';
    QVERIFY(!backUpStore(nobody, folder.filePath(u"bad"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             (QStringList{u"good"_s, u"good.sha256"_s}));
}

/// Two timers that meet, or two operators. The file is whole, and whoever lost is told why.
void TestStoreBackup::ofFiveAtOnceOneIsMade()
{
    if (!canBackUp())
        QSKIP("pg_dump is not installed");
    constexpr int rounds = 5;
    constexpr int writers = 5;
    const TestService service;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"backup"_s);
        std::array<tl::expected<void, QString>, writers> made;
        std::atomic<int> writing = writers;
        std::atomic<bool> isBare = false; // as a kill would leave it
        together(writers + 1, [&](int writer) {
            if (writer < writers) {
                made[std::size_t(writer)] = backUpStore(service.config.store.url, file);
                --writing;
            }
            while (writer == writers && writing > 0)
                isBare = isBare || (QFile::exists(file) && !QFile::exists(checksumFileOf(file)));
        });
        QVERIFY2(!isBare, "it had its name before its checksum");
        QCOMPARE(std::count_if(made.begin(), made.end(), [](auto &one) { return one.has_value(); }),
                 1);
        for (const auto &one : made)
            QVERIFY2(one || one.error().contains("another command is writing"_L1) ||
                         one.error().contains("is there by now"_L1) ||
                         one.error().contains("exists already"_L1),
                     qPrintable(one.error()));
        QVERIFY(wholeBackup(file) == Checksum::Fits);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"backup"_s, u"backup.sha256"_s}));
    }
}

void TestStoreBackup::noBackupWaitsForEverBehindATable()
{
    if (!onPostgreSql())
        QSKIP("SQLite's backup waits for nobody");
    if (!canBackUp())
        QSKIP("pg_dump is not installed");
    TestService service;
    service.newAccount(amara, goodPassword);
    SqlConnection holder(*SqlAddress::parse(service.config.store.url));
    holder.begin();
    holder.runText(u"LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE"_s);
    const QString file = service.folder.filePath(u"copy"_s);
    const auto refused = backUpStore(service.config.store.url, file);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains("LOCK TABLE"_L1), qPrintable(refused.error()));
    QVERIFY(!QFile::exists(file));
    holder.rollback();
    QVERIFY(backedUp(service, file));
}

/// A flipped bit in somebody's number is none that SQLite or pg_restore would see.
void TestStoreBackup::aChangedByteIsNoticed()
{
    if (!canBackUp())
        QSKIP("pg_dump is not installed");
    TestService service;
    const QString copy = backupOf(service);
    QVERIFY(!copy.isEmpty());
    QVERIFY(checkBackup(copy));
    const QByteArray good = bytesOf(copy);
    QByteArray bad = good;
    const qsizetype place =
        onPostgreSql() ? bad.indexOf("CREATE INDEX") : bad.indexOf(amara.toUtf8());
    QVERIFY(place > 0);
    bad[place + 3] = char(bad[place + 3] ^ 1);
    QVERIFY(write(copy, bad));
    const QString url = emptyPlace(service);
    for (const auto &refused :
         {checkBackup(copy).map([](auto) {}), restoreStore(copy, url).map([](auto) {})}) {
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains("not what was written"_L1), qPrintable(refused.error()));
    }
    QVERIFY(write(copy, good) && QFile::remove(copy + u".sha256"_s) &&
            write(copy + u".sha256"_s, "?"));
    QVERIFY(!checkBackup(copy));
    QVERIFY(QFile::remove(copy + u".sha256"_s) && write(copy, good.first(good.size() - 9)));
    QVERIFY(onPostgreSql() || !checkBackup(copy)); // what is cut off is seen without, too
}

void TestStoreBackup::onesOfBeforeAreRestored()
{
    if (!canBackUp())
        QSKIP("pg_dump is not installed");
    TestService service;
    const QString copy = backupOf(service);
    QVERIFY(!copy.isEmpty());
    QCOMPARE(restoreStore(copy, emptyPlace(service)), Checksum::Fits);
    QVERIFY(QFile::remove(copy + u".sha256"_s));
    QVERIFY(checkBackup(copy).value_or(QString()).contains("no checksum"_L1));
    if (!onPostgreSql())
        QVERIFY(QFile::remove(emptyPlace(service)));
    const QString place = emptyPlace(service);
    QCOMPARE(restoreStore(copy, place), Checksum::Missing);
    QVERIFY(checkStore(place));
}

void TestStoreBackup::whatIsNoFileIsNoBackup_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << u"."_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a device without an end") << u"/dev/zero"_s;
    QTest::newRow("a pipe that nobody writes") << u"pipe"_s;
#endif
}

void TestStoreBackup::whatIsNoFileIsNoBackup()
{
    QFETCH(const QString, name);
    const TestService service;
    const QString file = QDir(service.folder.path()).filePath(name);
#ifdef Q_OS_UNIX
    if (name == "pipe"_L1)
        QCOMPARE(mkfifo(file.toLocal8Bit().constData(), 0600), 0);
#endif
    const auto refused = restoreStore(file, emptyPlace(service));
    QVERIFY(!refused);
    QCOMPARE(refused.error(), u"%1 is no file."_s.arg(file));
    QVERIFY(!checkBackup(file));
}

void TestStoreBackup::ofTenAtOnceOneSaysThatItMadeTheTables()
{
    const TestService service;
    const QString url = emptyPlace(service);
    std::atomic<int> makers = 0;
    std::atomic<int> others = 0;
    together(10, [&](int) {
        const auto said = migrateStore(url);
        makers += said == u"schema 0 became %1"_s.arg(schemaVersion());
        others += said && said->endsWith("nothing to do"_L1);
        if (!said)
            qWarning("%ls", qUtf16Printable(said.error()));
    });
    QCOMPARE(makers.load(), 1);
    QCOMPARE(others.load(), 9);
}

QTEST_GUILESS_MAIN(TestStoreBackup)
#include "tst_backup.moc"
