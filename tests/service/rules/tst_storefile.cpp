// SPDX-License-Identifier: Apache-2.0
#include "service/store/maintenance.h"
#include "service/store/migrations.h"
#include "service/store/schema.h"
#include "service/store/sqlconnection.h"
#include "tests/support/rightsofothers.h"
#include "testservice.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <thread>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Security S31.
class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesAreRefusedUntouched_data();
    void damagedFilesAreRefusedUntouched();
    void anotherProgramsFileIsRefused();
    void whatAKillLeftGetsIntoNoRestoredStore();
    void noBackupIsWrittenIntoAFileOfOthers();
    void isReadableByItsOwnerOnly();
    void isSafeAgainstPowerLoss();
    void everyConnectionIsDurableAndChecked();
    void aChangeHoldsTheWriteLockFromItsBeginning();
    void anUnreachablePlaceIsRefused();
    void aFileThatWasTakenAwayIsNotMadeAnew();
    void anOlderVersionIsBroughtUpToDate_data();
    void anOlderVersionIsBroughtUpToDate();
    void aNewerVersionIsRefused();
    void aMissingColumnIsRefused();
    void stepsOnlyAdd();
    void noMessageShowsAPassword_data();
    void noMessageShowsAPassword();

private:
    static QString filledStore(const QString &folder);
};

namespace {

/// What undoes a statement of a migration.
QString undoing(const QString &statement)
{
    const QStringList words = statement.split(u' ');
    if (statement.startsWith("ALTER TABLE"_L1))
        return u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(words.at(2), words.at(5));
    return u"DROP %1 %2"_s.arg(words.at(1), words.at(2));
}

/// Makes the store one of an earlier version, in whichever database it is.
void takenBackTo(int version, const QString &url)
{
    SqlConnection connection(*SqlAddress::parse(url));
    for (int last = schemaVersion(); last > version; --last) {
        const auto statements = migrations()[std::size_t(last - 1)].statements;
        for (auto it = statements.rbegin(); it != statements.rend(); ++it)
            connection.runText(undoing(QString::fromLatin1(*it)));
    }
    connection.runText(u"UPDATE ringkey_schema SET version = %1"_s.arg(version));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString TestStoreFile::filledStore(const QString &folder)
{
    TestService service([&](Config &config) { config.store.url = folder + u"/store.sqlite"_s; });
    service.newAccount(amara, goodPassword);
    for (int i = 0; i < 40; ++i)
        service.rules().login({amara, goodPassword}, service.context);
    return service.config.store.url;
}

void TestStoreFile::damagedFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("overwritten head") << u"head"_s;
    QTest::newRow("overwritten page") << u"page"_s;
    QTest::newRow("cut in half") << u"cut"_s;
    QTest::newRow("text") << u"text"_s;
}

void TestStoreFile::damagedFilesAreRefusedUntouched()
{
    QFETCH(QString, how);
    QTemporaryDir folder;
    const QString path = filledStore(folder.path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 4 * 4096);
    if (how == "head"_L1)
        bytes.replace(0, 100, QByteArray(100, 'x'));
    else if (how == "page"_L1)
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    else if (how == "cut"_L1)
        bytes.truncate(bytes.size() / 2);
    else
        bytes = "this is not a database, it is a note to self\n";
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();

    const auto opened = openStore(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains("damaged"_L1), qPrintable(opened.error()));
    QVERIFY2(opened.error().contains(path), qPrintable(opened.error()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestStoreFile::anotherProgramsFileIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"CREATE TABLE songs (name TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray before = bytesOf(path);
    const auto opened = openStore(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains("another program"_L1), qPrintable(opened.error()));
    QCOMPARE(bytesOf(path), before); // switching to WAL would have written to it
    QVERIFY(!QFile::exists(path + u"-wal"_s));
}

void TestStoreFile::isReadableByItsOwnerOnly()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service;
    service.newAccount(amara, goodPassword);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString file = service.config.store.url + suffix;
        QVERIFY(QFile::exists(file));
        VERIFY_ITS_OWNERS_ALONE(file);
    }
}

void TestStoreFile::isSafeAgainstPowerLoss()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service;
    QString journal;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(service.config.store.url);
        QVERIFY(database.open());
        QSqlQuery query(u"PRAGMA journal_mode"_s, database);
        QVERIFY(query.next());
        journal = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    QCOMPARE(journal, u"wal"_s);
}

void TestStoreFile::everyConnectionIsDurableAndChecked()
{
    QTemporaryDir folder;
    SqlConnection connection(*SqlAddress::parse(folder.filePath(u"a.sqlite"_s)));
    const auto setting = [&connection](const char *pragma) {
        auto rows = connection.run(pragma);
        return rows.next() ? rows.number(0) : -1;
    };
    QCOMPARE(setting("PRAGMA synchronous"), 2); // FULL
    QCOMPARE(setting("PRAGMA foreign_keys"), 1);
    // Long enough for another program's change, short enough for a person who waits (S33).
    QCOMPARE(setting("PRAGMA busy_timeout"), 2500);
}

void TestStoreFile::aChangeHoldsTheWriteLockFromItsBeginning()
{
    // BEGIN IMMEDIATE: what two changes read is what they both write upon.
    QTemporaryDir folder;
    const SqlAddress address = *SqlAddress::parse(folder.filePath(u"a.sqlite"_s));
    SqlConnection first(address);
    SqlConnection second(address);
    second.runText(u"PRAGMA busy_timeout = 0"_s);
    first.begin();
    QVERIFY_THROWS_EXCEPTION(SqlFailure, second.begin());
    first.commit();
    second.begin();
    second.rollback();
}

void TestStoreFile::anUnreachablePlaceIsRefused()
{
    const auto opened = openStore(u"/no/such/folder/store.sqlite"_s);
    QVERIFY(!opened);
    QVERIFY(opened.error().contains("/no/such/folder"_L1));
}

/// A service that serves on would fill the new one, and be called ready.
void TestStoreFile::aFileThatWasTakenAwayIsNotMadeAnew()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    const auto store = openStore(path);
    QVERIFY(store);
    const auto answers = [&store] { // each thread has a connection of its own
        bool isGood = false;
        std::thread([&] {
            for (int i = 0; i < 2; ++i)
                isGood = (*store)
                             ->read([](Records &records) { records.accounts().byUid({}); })
                             .has_value();
        }).join();
        return isGood;
    };
    QVERIFY(answers());
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(!answers());
    QVERIFY(!(*store)->isUp());
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QTRY_VERIFY((*store)->isUp());
    QVERIFY(answers());
}

void TestStoreFile::anOlderVersionIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestStoreFile::anOlderVersionIsBroughtUpToDate()
{
    QFETCH(int, version);
    TestService service;
    service.newAccount(amara, goodPassword);
    service.rules().passwordlessSend(amara, service.context);
    takenBackTo(version, service.config.store.url);
    service.restart();
    // Each new column and table is read and written.
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
    const QString code = service.lastCodeTo(amara);
    VERIFY_ERROR(service.rules().passwordlessVerify({amara, wrongCode(code)}, service.context),
                 1067);
    QVERIFY(!service.rules().accountByPhone(amara)->customUid);
    VERIFY_GOOD(
        service.rules().registerByPhone(service.registration(ben, goodPassword), service.context));
}

void TestStoreFile::aNewerVersionIsRefused()
{
    QTemporaryDir folder;
    const QString path = filledStore(folder.path());
    QVERIFY(
        inStore(path, {"UPDATE ringkey_schema SET version = 99", "PRAGMA journal_mode = DELETE"}));
    const QByteArray before = bytesOf(path);
    const auto opened = openStore(path);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains("99"_L1), qPrintable(opened.error()));
}

/// One flipped bit in a column's name: SQLite finds the file good, and each statement would fail.
void TestStoreFile::aMissingColumnIsRefused()
{
    TestService service;
    const QString path = service.config.store.url;
    const QString damage =
        u"ALTER TABLE sessions RENAME COLUMN authenticated_at TO buthenticated_at"_s;
    if (onPostgreSql())
        SqlConnection(*SqlAddress::parse(path)).runText(damage);
    else
        QVERIFY(inStore(path, {damage.toLatin1().constData(), "PRAGMA journal_mode = DELETE"}));
    const QByteArray before = onPostgreSql() ? QByteArray() : bytesOf(path);
    const auto opened = openStore(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains(u"sessions.authenticated_at"_s), qPrintable(opened.error()));
    QCOMPARE(onPostgreSql() ? QByteArray() : bytesOf(path), before);
}

/// An upgrade without a pause: the version before goes on serving beside the new one.
void TestStoreFile::stepsOnlyAdd()
{
    static const QRegularExpression adds(
        u"^(CREATE (TABLE|INDEX) |ALTER TABLE \\w+ ADD COLUMN (?!.*NOT NULL(?! DEFAULT)))"_s);
    for (const Migration &step : migrations().subspan(1)) {
        for (const char *const statement : step.statements)
            QVERIFY2(QString::fromLatin1(statement).contains(adds), statement);
    }
}

void TestStoreFile::noMessageShowsAPassword_data()
{
    QTest::addColumn<QString>("url");
    const QString base = u"postgresql://ringkey@127.0.0.1:1/d?sslmode=prefer&connect_timeout=1"_s;
    QTest::newRow("beside the name") << u"postgresql://ringkey:violet@127.0.0.1:1/d"_s;
    QTest::newRow("as a parameter") << base + u"&password=violet"_s;
    QTest::newRow("of the key") << base + u"&sslpassword=violet"_s;
    QTest::newRow("written wrongly") << base + u"&pasword=violet"_s;
    QTest::newRow("in capitals") << base + u"&PASSWORD=violet"_s;
    QTest::newRow("with an escape") << base + u"&p%61ssword=violet"_s;
}

void TestStoreFile::noMessageShowsAPassword()
{
    QFETCH(const QString, url);
    const auto opened = openStore(url);
    QVERIFY(!opened);
    QVERIFY2(!opened.error().contains("violet"_L1), qPrintable(opened.error()));
    QVERIFY2(opened.error().contains("127.0.0.1:1"_L1), qPrintable(opened.error()));
}

/// SQLite would take it for the restored file's own changes, and both would be lost.
void TestStoreFile::whatAKillLeftGetsIntoNoRestoredStore()
{
    if (onPostgreSql())
        QSKIP("a server has no such file");
    TestService service;
    service.newAccount(amara, goodPassword);
    const QString copy = service.folder.filePath(u"copy"_s);
    QVERIFY(backUpStore(service.config.store.url, copy));
    service.newAccount(ben, goodPassword);
    const QString place = service.folder.filePath(u"restored.sqlite"_s);
    QVERIFY(QFile::copy(service.config.store.url + u"-wal"_s, place + u"-wal"_s));
    const auto refused = restoreStore(copy, place);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"restored.sqlite-wal belongs to the file"_s),
             qPrintable(refused.error()));
    QVERIFY(!QFile::exists(place));
    const auto started = openStore(place); // empty: theirs would be gone
    QVERIFY(!started && started.error().contains(u"restored.sqlite-wal belongs to the file"_s));
    QVERIFY(QFileInfo(place + u"-wal"_s).size() > 0);
    QVERIFY(QFile::remove(place + u"-wal"_s));
    QVERIFY(restoreStore(copy, place));
    // Restored into the other kind of store, what is whole was called damaged.
    const QString dump = service.folder.filePath(u"dump"_s);
    QFile file(dump);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PGDMP and more") > 0);
    file.close();
    const auto other = restoreStore(dump, service.folder.filePath(u"other.sqlite"_s));
    QVERIFY(!other && other.error().contains(u"a backup of a PostgreSQL database"_s));
    QVERIFY(!other.error().contains(u"damaged"_s));
    QVERIFY(checkStore(place));
}

/// In a folder that is everybody's, somebody else may have made the file already: theirs it stays,
/// with all that is written into it.
void TestStoreFile::noBackupIsWrittenIntoAFileOfOthers()
{
#ifndef Q_OS_UNIX
    QSKIP("such folders are Unix'");
#else
    if (geteuid() != 0)
        QSKIP("nobody but the administrator can be two people");
    constexpr uid_t nobody = 65534;
    const QTemporaryDir folder(placeForStores());
    QCOMPARE(chmod(folder.path().toLocal8Bit().constData(), 01777), 0);
    QFile theirs(folder.filePath(u"copy.new"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    QCOMPARE(chmod(theirs.fileName().toLocal8Bit().constData(), 0666), 0);
    const QString url = folder.filePath(u"store.sqlite"_s);
    QCOMPARE(seteuid(nobody), 0);
    const bool isThere = openStore(url).has_value();
    const auto refused = backUpStore(url, folder.filePath(u"copy"_s));
    QCOMPARE(seteuid(0), 0);
    QVERIFY(isThere && !refused);
    QCOMPARE(QFileInfo(theirs).size(), 0);
#endif
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
