// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Libraries that a service loads only where its configuration needs them.
class TestLateLibraries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOutboxAndSqliteNeedNone();
    void aProviderNeedsCurl();
    void aMissingOneIsSaid_data();
    void aMissingOneIsSaid();
    void aMissingDriverIsSaid();
};

namespace {

const QByteArray webhook = "\n[sms.http]\nurl = \"http://127.0.0.1:1\"\n";
const QByteArrayList overHttp{"provider = \"outbox\"", "provider = \"http\""};
const QByteArrayList onPostgreSql{"url = \"ringkey.sqlite\"",
                                  "url = \"postgresql://127.0.0.1:1/ringkey\""};

QByteArray mapsOf(ServiceProcess &service)
{
    QFile maps(u"/proc/%1/maps"_s.arg(service.process().processId()));
    return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

} // namespace

void TestLateLibraries::anOutboxAndSqliteNeedNone()
{
    ServiceProcess service;
    QVERIFY(service.isServing());
    const QByteArray maps = mapsOf(service);
    QVERIFY(maps.contains("libsqlite3"));
    QVERIFY(!maps.contains("libcurl"));
    QVERIFY(!maps.contains("libpq"));
}

void TestLateLibraries::aProviderNeedsCurl()
{
    ServiceProcess service(webhook, {}, overHttp);
    QVERIFY(service.isServing());
    QVERIFY(mapsOf(service).contains("libcurl"));
}

void TestLateLibraries::aMissingOneIsSaid_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<QByteArrayList>("replaced");
    QTest::newRow("a provider") << u"libcurl.so.4"_s << webhook << overHttp;
    QTest::newRow("a captcha") << u"libcurl.so.4"_s
                               << QByteArray("\n[captcha]\nsecret = \"none\"\n"
                                             "verify_url = \"http://127.0.0.1:1\"\n")
                               << QByteArrayList();
    QTest::newRow("a database") << u"libpq.so.5"_s << QByteArray() << onPostgreSql;
}

void TestLateLibraries::aMissingOneIsSaid()
{
    QFETCH(QString, library);
    QFETCH(QByteArray, added);
    QFETCH(QByteArrayList, replaced);
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(library)); // found first, and refused by the loader
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no library") > 0);
    damaged.close();
    qputenv("LD_LIBRARY_PATH", folder.path().toLocal8Bit());
    const auto restored = qScopeGuard([] { qunsetenv("LD_LIBRARY_PATH"); });
    const ServiceProcess written(added, {}, replaced);
    QVERIFY(!written.isServing());
    int exitCode = 0;
    const QByteArray said =
        written.command({u"run"_s, u"--config"_s, written.configFile()}, &exitCode);
    QVERIFY(exitCode != 0);
    const QByteArray name = library.section(u'.', 0, 0).toLatin1();
    QVERIFY2(said.contains(name) && said.contains("not on this machine"), said.constData());
}

/// Which brings libpq along, and which packages only suggest.
void TestLateLibraries::aMissingDriverIsSaid()
{
    const ServiceProcess written({}, {}, onPostgreSql);
    const QTemporaryDir folder; // a program's qt.conf says where Qt's plugins are
    const QString program = folder.filePath(u"ringkey-service"_s);
    QVERIFY(QFile::copy(ServiceProcess::program(), program));
    QFile conf(folder.filePath(u"qt.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly) && conf.write("[Paths]\nPlugins=/nowhere\n") > 0);
    conf.close();
    for (const QString &command : {u"run"_s, u"doctor"_s, u"migrate"_s}) {
        QProcess process;
        process.start(program, {command, u"--config"_s, written.configFile()});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(said.contains("driver for PostgreSQL is not on this machine"), said.constData());
        QVERIFY2(!said.contains("not loaded"), said.constData());
    }
}

QTEST_GUILESS_MAIN(TestLateLibraries)
#include "tst_latelibraries.moc"
