// SPDX-License-Identifier: Apache-2.0
#include "service/store/maintenance.h"
#include "service/store/sqlconnection.h"
#include "service/store/sqlitecheck.h"
#include "tests/service/rules/testservice.h"
#include "tests/support/fulldisk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// `ringkey-service doctor` names each unsafe store.
class TestStoreDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNetworkFileSystemIsKnown_data();
    void aNetworkFileSystemIsKnown();
    void aFileThatOthersReadIsNamed();
    void aFullDiskIsNotCalledDamage();
    void whatIsDamagedIsSaidInWords();
    void anUnreachableServerIsNamed();
    void eachUnsafeSettingIsNamed_data();
    void eachUnsafeSettingIsNamed();
    void aClockThatIsOffIsNamed_data();
    void aClockThatIsOffIsNamed();
};

namespace {

QStringList badOf(const QString &url)
{
    QStringList bad;
    for (const Finding &finding : examineStore(url)) {
        if (!finding.isGood)
            bad.append(finding.text);
    }
    return bad;
}

/// ALTER SYSTEM wants to be alone.
void runEach(SqlConnection &connection, const QString &statements)
{
    for (const QString &statement : statements.split(u';', Qt::SkipEmptyParts))
        connection.runText(statement);
    connection.runText(u"SELECT pg_reload_conf()"_s);
}

bool names(const QStringList &bad, const QString &text)
{
    return !bad.filter(text).isEmpty();
}

} // namespace

void TestStoreDoctor::aNetworkFileSystemIsKnown_data()
{
    QTest::addColumn<bool>("isNetwork");
    for (const char *const type :
         {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.glusterfs", "ceph",
          "fuse.ceph", "fuse.rclone", "lustre", "virtiofs"})
        QTest::newRow(type) << true;
    for (const char *const type :
         {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs", "fuseblk", "apfs", "NTFS", "ecryptfs"})
        QTest::newRow(type) << false;
}

void TestStoreDoctor::aNetworkFileSystemIsKnown()
{
    QFETCH(bool, isNetwork);
    QCOMPARE(isNetworkFileSystem(QTest::currentDataTag()), isNetwork);
}

void TestStoreDoctor::aFileThatOthersReadIsNamed()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    const TestService service;
    QFile file(service.config.store.url);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!names(badOf(service.config.store.url), u"others may read"_s));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(names(badOf(service.config.store.url), u"others may read"_s));
    QVERIFY(!names(badOf(service.config.store.url), u"no service starts"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(file.size() / 2));
    QVERIFY(names(badOf(service.config.store.url), u"no service starts on the store: it is"_s));
    file.close();
    QVERIFY(file.remove()); // nobody may read what is not there
    const QList<Finding> all = examineStore(service.config.store.url);
    QVERIFY(all.last().isGood && all.last().text.contains("not there yet"_L1));
    const QString folder = QFileInfo(file).absolutePath();
    QVERIFY(names(badOf(folder), u"no file"_s));
    QVERIFY(names(badOf(folder + u"/none/store.sqlite"_s), u"no folder"_s));
}

/// SQLite needs room for an index to look into the log that a killed service left.
void TestStoreDoctor::aFullDiskIsNotCalledDamage()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"left.db"_s);
    {
        QSqlDatabase running = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"running"_s);
        running.setDatabaseName(folder.filePath(u"running.db"_s));
        QVERIFY(running.open());
        QSqlQuery query(running);
        QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(query.exec(u"CREATE TABLE a (b)"_s));
        for (const QString &part : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(running.databaseName() + part, file + part));
    }
    QSqlDatabase::removeDatabase(u"running"_s);
    const auto faultOf = [&file] {
        return checkSqliteFile(file, SqliteCheck::Quickly).value_or(QString());
    };
    {
        const FullDisk full;
        const QString fault = faultOf();
        QVERIFY2(fault.contains("the disk"_L1), qPrintable(fault));
        QVERIFY2(!fault.contains("damaged"_L1), qPrintable(fault));
    }
    QVERIFY2(!faultOf().contains("the disk"_L1), qPrintable(faultOf())); // somebody else's table
#endif
}

/// Who cut the service off while it made its tables leaves one without its row.
void TestStoreDoctor::whatIsDamagedIsSaidInWords()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"half.db"_s);
    {
        QSqlDatabase half = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"half"_s);
        half.setDatabaseName(file);
        QVERIFY(half.open());
        QSqlQuery query(half);
        QVERIFY(query.exec(u"CREATE TABLE ringkey_schema (version INTEGER)"_s));
    }
    QSqlDatabase::removeDatabase(u"half"_s);
    const QString fault = checkSqliteFile(file, SqliteCheck::Quickly).value_or(QString());
    QVERIFY2(fault.contains("it is damaged (a row is missing)"_L1), qPrintable(fault));
}

void TestStoreDoctor::anUnreachableServerIsNamed()
{
    const QStringList bad = badOf(u"postgresql://u:hush-hush@127.0.0.1:1/d"_s);
    QCOMPARE(bad.size(), 1);
    QVERIFY2(!bad.first().contains("hush"_L1), qPrintable(bad.first()));
    QCOMPARE(badOf(u"postgresql://h/d?sslmoed=x"_s).size(), 1);
}

void TestStoreDoctor::eachUnsafeSettingIsNamed_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("named");
    QTest::newRow("synchronous_commit") << u"ALTER DATABASE postgres SET synchronous_commit = off"_s
                                        << u"ALTER DATABASE postgres SET synchronous_commit = on"_s
                                        << u"synchronous_commit = off"_s;
    // The test's server was started without: that stays.
    QTest::newRow("fsync") << u"SELECT 1"_s << QString() << u"fsync = off"_s;
    QTest::newRow("full_page_writes") << u"SELECT 1"_s << QString() << u"full_page_writes = off"_s;
    QTest::newRow("asynchronous where synchronous was asked for")
        << u"ALTER DATABASE postgres SET synchronous_commit = local;"
           " ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s
        << u"ALTER SYSTEM RESET synchronous_standby_names; SELECT pg_reload_conf();"
           " ALTER DATABASE postgres SET synchronous_commit = on"_s
        << u"synchronous_commit = local"_s;
    QTest::newRow("no synchronous replica")
        << u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s
        << u"ALTER SYSTEM RESET synchronous_standby_names"_s << u"no replica is synchronous"_s;
}

void TestStoreDoctor::eachUnsafeSettingIsNamed()
{
    if (!onPostgreSql())
        QSKIP("a server");
    QFETCH(QString, bad);
    QFETCH(QString, good);
    QFETCH(QString, named);
    const TestService service;
    SqlConnection other(*SqlAddress::parse(service.config.store.url));
    runEach(other, bad);
    const bool isNamed =
        QTest::qWaitFor([&] { return names(badOf(service.config.store.url), named); });
    runEach(other, good);
    QVERIFY2(isNamed, qPrintable(named));
    if (good.isEmpty())
        return;
    QVERIFY(QTest::qWaitFor([&] { return !names(badOf(service.config.store.url), named); }));
}

void TestStoreDoctor::aClockThatIsOffIsNamed_data()
{
    QTest::addColumn<QString>("ahead");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("3 s ahead") << u"3"_s << true;
    QTest::newRow("3 s behind") << u"-3"_s << true;
    QTest::newRow("a little") << u"0.5"_s << false;
}

/// A function of that name stands before the server's own one.
void TestStoreDoctor::aClockThatIsOffIsNamed()
{
    if (!onPostgreSql())
        QSKIP("a server");
    QFETCH(QString, ahead);
    QFETCH(bool, isNamed);
    const TestService service;
    SqlConnection other(*SqlAddress::parse(service.config.store.url));
    other.runText(u"CREATE SCHEMA wrong"_s);
    other.runText(u"CREATE FUNCTION wrong.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS"
                  " $$SELECT pg_catalog.clock_timestamp() + interval '%1 s'$$"_s.arg(ahead));
    other.runText(u"ALTER DATABASE postgres SET search_path = wrong, pg_catalog, public"_s);
    const QStringList bad = badOf(service.config.store.url);
    other.runText(u"ALTER DATABASE postgres RESET search_path"_s);
    other.runText(u"DROP SCHEMA wrong CASCADE"_s);
    QCOMPARE(names(bad, u"from the database's"_s), isNamed);
}

QTEST_GUILESS_MAIN(TestStoreDoctor)
#include "tst_doctor.moc"
