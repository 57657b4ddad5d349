// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlconnection.h"
#include "testservice.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

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
    void isReadableByItsOwnerOnly();
    void isSafeAgainstPowerLoss();
    void everyConnectionIsDurableAndChecked();
    void aChangeHoldsTheWriteLockFromItsBeginning();
    void anUnreachablePlaceIsRefused();
    void anOlderVersionIsBroughtUpToDate_data();
    void anOlderVersionIsBroughtUpToDate();
    void aNewerVersionIsRefused();

private:
    static QString filledStore(const QString &folder);
};

namespace {

/// Makes the store one of an earlier version, in whichever database it is.
void takenBackTo(int version, const QString &url)
{
    const bool sqlite = !url.contains("://"_L1);
    SqlConnection connection(sqlite ? SqlAddress{SqlDialect::Sqlite, url, {}}
                                    : SqlAddress{SqlDialect::PostgreSql, {}, QUrl(url)});
    if (version < 4) {
        for (const char *const table : {"texts", "send_counts", "conversions"})
            connection.runText(u"DROP TABLE %1"_s.arg(QLatin1StringView(table)));
        connection.runText(u"DROP INDEX outbox_provider"_s);
        connection.runText(u"ALTER TABLE outbox DROP COLUMN provider"_s);
        connection.runText(u"ALTER TABLE outbox DROP COLUMN calls"_s);
    }
    if (version < 3)
        connection.runText(u"ALTER TABLE accounts DROP COLUMN custom_uid"_s);
    if (version < 2)
        connection.runText(u"ALTER TABLE guesses DROP COLUMN uid"_s);
    connection.runText(u"UPDATE ringkey_schema SET version = %1"_s.arg(version));
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
    const auto opened = openStore(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains("another program"_L1), qPrintable(opened.error()));
}

void TestStoreFile::isReadableByItsOwnerOnly()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service;
    service.newAccount(amara, goodPassword);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QFile file(service.config.store.url + suffix);
        QVERIFY(file.exists());
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
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
    SqlConnection connection({SqlDialect::Sqlite, folder.filePath(u"a.sqlite"_s), {}});
    const auto setting = [&connection](const char *pragma) {
        auto rows = connection.run(pragma);
        return rows.next() ? rows.number(0) : -1;
    };
    QCOMPARE(setting("PRAGMA synchronous"), 2); // FULL
    QCOMPARE(setting("PRAGMA foreign_keys"), 1);
    QVERIFY(setting("PRAGMA busy_timeout") >= 5000);
}

void TestStoreFile::aChangeHoldsTheWriteLockFromItsBeginning()
{
    // BEGIN IMMEDIATE: what two changes read is what they both write upon.
    QTemporaryDir folder;
    const SqlAddress address{SqlDialect::Sqlite, folder.filePath(u"a.sqlite"_s), {}};
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

void TestStoreFile::anOlderVersionIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
    QTest::newRow("3") << 3;
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
    QVERIFY(inStore(path, {"UPDATE ringkey_schema SET version = 99"}));
    const auto opened = openStore(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains("99"_L1), qPrintable(opened.error()));
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
