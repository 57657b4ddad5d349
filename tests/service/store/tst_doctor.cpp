// SPDX-License-Identifier: Apache-2.0
#include "service/store/maintenance.h"
#include "service/store/sqlconnection.h"
#include "tests/service/rules/testservice.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Issue 16: `ringkey-service doctor` names each unsafe store.
class TestStoreDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatOthersReadIsNamed();
    void anUnreachableServerIsNamed();
    void eachUnsafeSettingIsNamed_data();
    void eachUnsafeSettingIsNamed();
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

bool names(const QStringList &bad, const QString &text)
{
    return !bad.filter(text).isEmpty();
}

} // namespace

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
    other.runText(bad);
    other.runText(u"SELECT pg_reload_conf()"_s);
    const bool isNamed =
        QTest::qWaitFor([&] { return names(badOf(service.config.store.url), named); });
    if (!good.isEmpty())
        other.runText(good);
    other.runText(u"SELECT pg_reload_conf()"_s);
    QVERIFY2(isNamed, qPrintable(named));
    if (good.isEmpty())
        return;
    QVERIFY(QTest::qWaitFor([&] { return !names(badOf(service.config.store.url), named); }));
}

QTEST_GUILESS_MAIN(TestStoreDoctor)
#include "tst_doctor.moc"
